import { expectTypeOf, test } from "vitest";
import { ChatwootPublic } from "../public.ts";
import type { PagePromise, PublicContact, PublicConversation, PublicInbox, PublicMessage } from "../public.ts";

const chat = new ChatwootPublic({ baseUrl: "https://chatwoot.example.com", inboxIdentifier: "x" });

test("methods give the thing itself", () => {
  expectTypeOf(chat.inbox.get()).resolves.toEqualTypeOf<PublicInbox>();
  expectTypeOf(chat.contacts.create()).resolves.toEqualTypeOf<PublicContact>();
  expectTypeOf(chat.contacts.get("s")).resolves.toEqualTypeOf<PublicContact>();
  expectTypeOf(chat.contacts.update("s", { name: null })).resolves.toEqualTypeOf<PublicContact>();
  expectTypeOf(chat.conversations.list("s")).resolves.toEqualTypeOf<PublicConversation[]>();
  expectTypeOf(chat.conversations.create("s")).resolves.toEqualTypeOf<PublicConversation>();
  expectTypeOf(chat.conversations.get("s", 12)).resolves.toEqualTypeOf<PublicConversation>();
  expectTypeOf(chat.conversations.resolve("s", 12)).resolves.toEqualTypeOf<PublicConversation>();
  expectTypeOf(chat.conversations.setTyping("s", 12, "on")).resolves.toEqualTypeOf<void>();
  expectTypeOf(chat.conversations.updateLastSeen("s", 12)).resolves.toEqualTypeOf<void>();
  expectTypeOf(chat.messages.list("s", 12)).toExtend<PagePromise<PublicMessage, unknown, unknown>>();
  expectTypeOf(chat.messages.list("s", 12).toArray()).resolves.toEqualTypeOf<PublicMessage[]>();
  expectTypeOf(chat.messages.create("s", 12, { content: "x" })).resolves.toEqualTypeOf<PublicMessage>();
  expectTypeOf(chat.messages.create("s", 12, { attachments: [new Blob()] })).resolves.toEqualTypeOf<PublicMessage>();
  expectTypeOf(chat.messages.update("s", 12, 3, {})).resolves.toEqualTypeOf<PublicMessage>();
  expectTypeOf(chat.csat.getPage("uuid")).resolves.toEqualTypeOf<string>();
});

test("types follow the wire", async () => {
  const contact = await chat.contacts.get("s");
  expectTypeOf(contact.source_id).toEqualTypeOf<string>();
  const message = await chat.messages.update("s", 12, 3, {});
  expectTypeOf(message.created_at).toEqualTypeOf<number>();
  expectTypeOf<7>().toExtend<typeof message.message_type>();
});

test("mistakes do not compile", () => {
  // @ts-expect-error an inbox is required
  new ChatwootPublic({ baseUrl: "https://chatwoot.example.com" });
  // @ts-expect-error there is no token here
  new ChatwootPublic({ inboxIdentifier: "x", apiAccessToken: "t" });
  // @ts-expect-error any other value does nothing
  chat.conversations.setTyping("s", 12, "typing");
  // @ts-expect-error a contact is known by its source_id, not its id
  chat.contacts.get(42);
  // @ts-expect-error a file, not its path
  chat.messages.create("s", 12, { attachments: ["a.txt"] });
});
