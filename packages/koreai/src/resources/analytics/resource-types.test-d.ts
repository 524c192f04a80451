import { assertType, expectTypeOf, test } from "vitest";
import type {
  Analytics,
  BillingWalkParams,
  ContainmentReportParams,
  ContainmentWalkParams,
  Feedback,
  IntentFindParams,
  Intents,
  KoreAI,
  Logs,
  Messages,
  MessageWalkParams,
  MessageWalkV1Params,
  SessionListParams,
  Sessions,
  Usage,
  WidgetQueryParams,
} from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["analytics"]>().toEqualTypeOf<Analytics>();
  expectTypeOf<KoreAI["feedback"]>().toEqualTypeOf<Feedback>();
  expectTypeOf<KoreAI["intents"]>().toEqualTypeOf<Intents>();
  expectTypeOf<KoreAI["logs"]>().toEqualTypeOf<Logs>();
  expectTypeOf<KoreAI["messages"]>().toEqualTypeOf<Messages>();
  expectTypeOf<KoreAI["sessions"]>().toEqualTypeOf<Sessions>();
  expectTypeOf<KoreAI["usage"]>().toEqualTypeOf<Usage>();
});

test("methods take what is exported", () => {
  expectTypeOf<Analytics["containment"]>().parameter(0).toEqualTypeOf<ContainmentReportParams | undefined>();
  expectTypeOf<Analytics["walkContainment"]>().parameter(0).toEqualTypeOf<ContainmentWalkParams>();
  expectTypeOf<Analytics["queryWidget"]>().parameter(2).toEqualTypeOf<WidgetQueryParams>();
  expectTypeOf<Intents["find"]>().parameter(0).toEqualTypeOf<IntentFindParams>();
  expectTypeOf<Messages["walkV1"]>().parameter(0).toEqualTypeOf<MessageWalkV1Params>();
  expectTypeOf<Messages["walk"]>().parameter(0).toEqualTypeOf<MessageWalkParams>();
  expectTypeOf<Sessions["list"]>().parameter(0).toEqualTypeOf<SessionListParams | undefined>();
  expectTypeOf<Usage["walkBillingSessions"]>().parameter(0).toEqualTypeOf<BillingWalkParams>();
});

test("ContainmentReportParams", () => {
  assertType<ContainmentReportParams>({
    dateFrom: "2026-01-01",
    dateTo: "2026-03-31",
    AggregationType: "Daily",
    limit: 10,
  });
  // @ts-expect-error no such aggregation
  assertType<ContainmentReportParams>({ AggregationType: "Weekly" });
});

test("ContainmentWalkParams", () => {
  assertType<ContainmentWalkParams>({ dateFrom: "2026-01-01", dateTo: "2026-12-31" });
  // @ts-expect-error a walk needs both ends
  assertType<ContainmentWalkParams>({ dateFrom: "2026-01-01" });
});

test("WidgetQueryParams", () => {
  assertType<WidgetQueryParams>({ startDate: "2026-01-01", endDate: "2026-01-31", customFilters: [] });
  // @ts-expect-error no span
  assertType<WidgetQueryParams>({ customFilters: [] });
});

test("IntentFindParams", () => {
  assertType<IntentFindParams>({ input: "hello", streamName: "Bot", language: "en" });
  // @ts-expect-error nothing to understand
  assertType<IntentFindParams>({ streamName: "Bot" });
});

test("MessageWalkV1Params", () => {
  assertType<MessageWalkV1Params>({ dateFrom: "2026-01-01", dateTo: "2026-02-01" });
  // @ts-expect-error a walk begins at the start
  assertType<MessageWalkV1Params>({ dateFrom: "2026-01-01", dateTo: "2026-02-01", skip: 10 });
});

test("MessageWalkParams", () => {
  assertType<MessageWalkParams>({ dateFrom: "2026-01-01", dateTo: "2026-02-01", includeSecureForm: true });
  // @ts-expect-error a walk needs both ends
  assertType<MessageWalkParams>({ dateTo: "2026-02-01" });
});

test("SessionListParams", () => {
  assertType<SessionListParams>({ containmentType: "agent" });
  assertType<SessionListParams>({});
  // @ts-expect-error no such type
  assertType<SessionListParams>({ containmentType: "none" });
});

test("BillingWalkParams", () => {
  assertType<BillingWalkParams>({ fromDate: "2026-01-01", toDate: "2026-03-31" });
  // @ts-expect-error a walk needs both ends
  assertType<BillingWalkParams>({ fromDate: "2026-01-01" });
});
