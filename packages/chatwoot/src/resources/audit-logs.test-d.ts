import { assertType, expectTypeOf, test } from "vitest";
import type { AuditLogListParams, AuditLogs, Chatwoot } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["auditLogs"]>().toEqualTypeOf<AuditLogs>();
  expectTypeOf<AuditLogs["list"]>().parameter(0).toEqualTypeOf<AuditLogListParams | undefined>();
});

test("AuditLogListParams", () => {
  assertType<AuditLogListParams>({ page: 2 });
  assertType<AuditLogListParams>({});
  // @ts-expect-error pages are numbers
  assertType<AuditLogListParams>({ page: "2" });
});
