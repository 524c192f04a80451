import { assertType, expectTypeOf, test } from "vitest";
import type { ChannelSummaryParams, Chatwoot, SummaryReportParams, SummaryReports } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["summaryReports"]>().toEqualTypeOf<SummaryReports>();
  expectTypeOf<SummaryReports["teams"]>().parameter(0).toEqualTypeOf<SummaryReportParams>();
  expectTypeOf<SummaryReports["channels"]>().parameter(0).toEqualTypeOf<ChannelSummaryParams>();
});

test("SummaryReportParams", () => {
  assertType<SummaryReportParams>({ since: 1_700_000_000, until: 1_700_086_400, business_hours: true });
  // @ts-expect-error no period
  assertType<SummaryReportParams>({ business_hours: true });
});

test("ChannelSummaryParams", () => {
  assertType<ChannelSummaryParams>({ since: 1_700_000_000, until: 1_700_086_400 });
  // @ts-expect-error half a period
  assertType<ChannelSummaryParams>({ until: 1_700_086_400 });
  // @ts-expect-error channels are not counted by hours of work
  assertType<ChannelSummaryParams>({ since: 1, until: 2, business_hours: true });
});
