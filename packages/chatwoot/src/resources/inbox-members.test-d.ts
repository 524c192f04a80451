import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, InboxMembers, InboxMembersParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["inboxes"]["members"]>().toEqualTypeOf<InboxMembers>();
  expectTypeOf<InboxMembers["set"]>().parameter(1).toEqualTypeOf<InboxMembersParams>();
});

test("InboxMembersParams", () => {
  assertType<InboxMembersParams>({ user_ids: [7] });
  // @ts-expect-error ids given as text clash with the members they name
  assertType<InboxMembersParams>({ user_ids: ["7"] });
  // @ts-expect-error nobody would be removed without a word
  assertType<InboxMembersParams>({});
});
