import { expectTypeOf, test } from "vitest";
import type { KoreAI, UserDetails, UserLookupFailure, UsersFound } from "../index.ts";

declare const kore: KoreAI;

test("a look-up tells users from addresses that named nobody", () => {
  expectTypeOf(kore.users.get({ emailIds: ["ada@example.com"], status: "all" })).resolves.toEqualTypeOf<UsersFound>();
  expectTypeOf<UsersFound["found"]>().toEqualTypeOf<readonly UserDetails[]>();
  expectTypeOf<UsersFound["failed"]>().toEqualTypeOf<readonly UserLookupFailure[]>();
});
