import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, TeamCreateParams, Teams, TeamUpdateParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["teams"]>().toEqualTypeOf<Teams>();
  expectTypeOf<Teams["create"]>().parameter(0).toEqualTypeOf<TeamCreateParams>();
  expectTypeOf<Teams["update"]>().parameter(1).toEqualTypeOf<TeamUpdateParams>();
});

test("TeamCreateParams", () => {
  assertType<TeamCreateParams>({ name: "sales", allow_auto_assign: false, description: null });
  // @ts-expect-error no name
  assertType<TeamCreateParams>({ description: "x" });
});

test("TeamUpdateParams", () => {
  assertType<TeamUpdateParams>({ icon: null });
  assertType<TeamUpdateParams>({});
  // @ts-expect-error members have methods of their own
  assertType<TeamUpdateParams>({ user_ids: [7] });
});
