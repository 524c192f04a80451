import { assertType, expectTypeOf, test } from "vitest";
import type {
  ClickAnalyticsByType,
  ClickAverages,
  ClickQueryParams,
  InsightsExport,
  JobFile,
  KoreAI,
} from "../../index.ts";

declare const kore: KoreAI;

test("the type of a question about clicks decides on the answer's", () => {
  expectTypeOf<ClickAnalyticsByType["AvgClickStats"]>().toEqualTypeOf<ClickAverages>();
  expectTypeOf<keyof ClickAnalyticsByType>().toEqualTypeOf<
    "ClickAnalytics" | "AvgClickStats" | "AvgClickPosition" | "ClickPositionDistribution" | "TopQueriesNoClicks"
  >();
  assertType<ClickQueryParams<"AvgClickStats">>({ type: "AvgClickStats", group: "date" });
  // @ts-expect-error a question of another type
  assertType<ClickQueryParams<"AvgClickStats">>({ type: "ClickAnalytics" });
});

test("an export of insights gives its files", async () => {
  const job = await kore.searchAi.insights.export({ filters: { from: "2026-01-01", to: "2026-01-08" } });
  expectTypeOf(job.wait()).resolves.toEqualTypeOf<InsightsExport>();
  expectTypeOf<InsightsExport["file"]>().toEqualTypeOf<JobFile | undefined>();
  expectTypeOf<InsightsExport["fragments"][number]>().toEqualTypeOf<JobFile>();
});
