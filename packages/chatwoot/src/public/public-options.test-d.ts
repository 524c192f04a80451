import { assertType, expectTypeOf, test } from "vitest";
import { ChatwootPublic } from "../public.ts";
import type {
  Attachment,
  ChatwootPublicOptions,
  ClientOptions,
  MessageSender,
  PublicContactRecord,
  PublicConversation,
  PublicInbox,
  PublicMessage,
  PublicResources,
  WorkingHour,
} from "../public.ts";

test("the options are those of a client, and an inbox", () => {
  expectTypeOf<ConstructorParameters<typeof ChatwootPublic>[0]>().toEqualTypeOf<ChatwootPublicOptions>();
  expectTypeOf<ChatwootPublicOptions>().toExtend<ClientOptions>();
  assertType<ChatwootPublicOptions>({ inboxIdentifier: "x", timeout: 1_000 });
  // @ts-expect-error an identifier is no id
  assertType<ChatwootPublicOptions>({ inboxIdentifier: 3 });
});

test("copies have every resource", () => {
  const chat = new ChatwootPublic({ inboxIdentifier: "x" });
  expectTypeOf(chat).toExtend<PublicResources>();
  expectTypeOf(chat.inboxOf("y")).toEqualTypeOf<PublicResources>();
  expectTypeOf(chat.withOptions({ timeout: 1_000 })).toEqualTypeOf<PublicResources>();
});

test("what answers are made of has the names that are exported", () => {
  expectTypeOf<PublicMessage["attachments"]>().toEqualTypeOf<Attachment[] | undefined>();
  expectTypeOf<PublicMessage["sender"]>().toEqualTypeOf<MessageSender | undefined>();
  expectTypeOf<PublicConversation["contact"]>().toEqualTypeOf<PublicContactRecord>();
  expectTypeOf<PublicInbox["working_hours"]>().toEqualTypeOf<WorkingHour[]>();
  // The contact's row comes with ISO times, where messages have unix seconds.
  expectTypeOf<PublicContactRecord["created_at"]>().toEqualTypeOf<string>();
});
