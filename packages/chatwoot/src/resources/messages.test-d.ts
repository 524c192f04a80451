import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, MessageCreateParams, MessageListParams, Messages } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["conversations"]["messages"]>().toEqualTypeOf<Messages>();
  expectTypeOf<Messages["list"]>().parameter(1).toEqualTypeOf<MessageListParams | undefined>();
  expectTypeOf<Messages["create"]>().parameter(1).toEqualTypeOf<MessageCreateParams>();
});

test("MessageListParams", () => {
  assertType<MessageListParams>({ before: 900 });
  // @ts-expect-error messages go by their ids, not by pages
  assertType<MessageListParams>({ page: 2 });
});

test("MessageCreateParams", () => {
  assertType<MessageCreateParams>({ content: "Hello", private: true, content_attributes: { in_reply_to: 900 } });
  assertType<MessageCreateParams>({ attachments: [new File(["x"], "x.txt")] });
  assertType<MessageCreateParams>({ attachments: ["signed-id"] });
  // @ts-expect-error files, or the ids of files, not both
  assertType<MessageCreateParams>({ attachments: [new File(["x"], "x.txt"), "signed-id"] });
  // @ts-expect-error no such type
  assertType<MessageCreateParams>({ message_type: "whisper" });
});
