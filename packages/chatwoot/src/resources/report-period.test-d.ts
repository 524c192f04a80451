import { assertType, expectTypeOf, test } from "vitest";
import type { FirstResponseTimesParams, ReportPeriod, ReportPeriodOrAllTimes } from "../index.ts";

test("a period has both its ends, as unix seconds", () => {
  assertType<ReportPeriod>({ since: 1_700_000_000, until: 1_700_086_400 });
  // @ts-expect-error the server would answer zeros
  assertType<ReportPeriod>({ since: 1_700_000_000 });
  // @ts-expect-error a day is not a number of seconds
  assertType<ReportPeriod>({ since: "2026-01-01", until: "2026-01-02" });
});

test("where all times can be asked for, half a period is still none", () => {
  assertType<ReportPeriodOrAllTimes>({});
  expectTypeOf<ReportPeriod>().toExtend<ReportPeriodOrAllTimes>();
  // @ts-expect-error half a period
  assertType<ReportPeriodOrAllTimes>({ until: 1_700_086_400 });
  expectTypeOf<FirstResponseTimesParams>().toEqualTypeOf<ReportPeriodOrAllTimes>();
});
