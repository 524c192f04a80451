import { assertType, expectTypeOf, test } from "vitest";
import type {
  KoreAI,
  QualityAgents,
  QualityAi,
  QualityQueues,
  QualityReports,
  QualityScoresParams,
  RawDataParams,
} from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["qualityAi"]>().toEqualTypeOf<QualityAi>();
  expectTypeOf<KoreAI["qualityAi"]["agents"]>().toEqualTypeOf<QualityAgents>();
  expectTypeOf<KoreAI["qualityAi"]["queues"]>().toEqualTypeOf<QualityQueues>();
  expectTypeOf<KoreAI["qualityAi"]["reports"]>().toEqualTypeOf<QualityReports>();
});

test("methods take what is exported", () => {
  expectTypeOf<QualityReports["scores"]>().parameter(1).toEqualTypeOf<QualityScoresParams>();
  expectTypeOf<QualityReports["rawData"]>().parameter(1).toEqualTypeOf<RawDataParams>();
});

test("QualityScoresParams", () => {
  assertType<QualityScoresParams>({ startDate: "2026-01-01", endDate: "2026-01-02" });
  // @ts-expect-error no such direction
  assertType<QualityScoresParams>({ startDate: "2026-01-01", endDate: "2026-01-02", contact_direction: "both" });
});

test("RawDataParams", () => {
  assertType<RawDataParams>({ startDate: "2026-01-01", endDate: "2026-01-02", custom_fields: { team: "a" } });
  // @ts-expect-error no end
  assertType<RawDataParams>({ startDate: "2026-01-01" });
});
