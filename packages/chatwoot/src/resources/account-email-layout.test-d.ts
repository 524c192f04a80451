import { assertType, expectTypeOf, test } from "vitest";
import type { AccountEmailLayout, AccountEmailLayoutParams, Chatwoot } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["accounts"]["brandedEmailLayout"]>().toEqualTypeOf<AccountEmailLayout>();
  expectTypeOf<AccountEmailLayout["set"]>().parameter(0).toEqualTypeOf<AccountEmailLayoutParams>();
});

test("AccountEmailLayoutParams", () => {
  assertType<AccountEmailLayoutParams>({ branded_email_layout: "<p>{{ content_for_layout }}</p>" });
  assertType<AccountEmailLayoutParams>({ branded_email_layout: null });
  // @ts-expect-error leaving it out would change nothing
  assertType<AccountEmailLayoutParams>({});
});
