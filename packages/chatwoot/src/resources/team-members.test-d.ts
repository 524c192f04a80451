import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, TeamMembers, TeamMembersParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["teams"]["members"]>().toEqualTypeOf<TeamMembers>();
  expectTypeOf<TeamMembers["set"]>().parameter(1).toEqualTypeOf<TeamMembersParams>();
});

test("TeamMembersParams", () => {
  assertType<TeamMembersParams>({ user_ids: [7] });
  assertType<TeamMembersParams>({ user_ids: [] });
  // @ts-expect-error ids given as text empty the team
  assertType<TeamMembersParams>({ user_ids: ["7"] });
});
