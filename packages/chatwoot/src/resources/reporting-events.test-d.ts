import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, ReportingEventListParams, ReportingEvents } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["reports"]["events"]>().toEqualTypeOf<ReportingEvents>();
  expectTypeOf<ReportingEvents["list"]>().parameter(0).toEqualTypeOf<ReportingEventListParams | undefined>();
});

test("ReportingEventListParams", () => {
  assertType<ReportingEventListParams>({ since: 1_700_000_000, until: 1_700_086_400, inbox_id: 3 });
  assertType<ReportingEventListParams>({ name: "first_response" });
  // @ts-expect-error half a period
  assertType<ReportingEventListParams>({ since: 1_700_000_000 });
});
