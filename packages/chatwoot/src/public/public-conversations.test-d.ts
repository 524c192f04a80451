import { assertType, expectTypeOf, test } from "vitest";
import type { ChatwootPublic, PublicConversationCreateParams, PublicConversations } from "../public.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<ChatwootPublic["conversations"]>().toEqualTypeOf<PublicConversations>();
  expectTypeOf<PublicConversations["create"]>()
    .parameter(1)
    .toEqualTypeOf<PublicConversationCreateParams | undefined>();
});

test("PublicConversationCreateParams", () => {
  assertType<PublicConversationCreateParams>({ custom_attributes: { order: 7 } });
  assertType<PublicConversationCreateParams>({});
  // @ts-expect-error whoever begins is known by the source id
  assertType<PublicConversationCreateParams>({ contact_id: 42 });
});
