import { assertType, expectTypeOf, test } from "vitest";
import type { Accounts, AccountUpdateParams, Chatwoot } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["accounts"]>().toEqualTypeOf<Accounts>();
  expectTypeOf<Accounts["update"]>().parameter(0).toEqualTypeOf<AccountUpdateParams>();
});

test("AccountUpdateParams", () => {
  assertType<AccountUpdateParams>({ name: "Example", auto_resolve_after: 1440, support_email: null });
  // @ts-expect-error minutes are a number
  assertType<AccountUpdateParams>({ auto_resolve_after: "1440" });
  // @ts-expect-error no such setting
  assertType<AccountUpdateParams>({ title: "Example" });
});
