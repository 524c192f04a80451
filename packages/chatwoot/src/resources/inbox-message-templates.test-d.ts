import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, InboxMessageTemplates, MessageTemplateListParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["inboxes"]["messageTemplates"]>().toEqualTypeOf<InboxMessageTemplates>();
  expectTypeOf<InboxMessageTemplates["list"]>().parameter(1).toEqualTypeOf<MessageTemplateListParams | undefined>();
});

test("MessageTemplateListParams", () => {
  assertType<MessageTemplateListParams>({ name: "welcome" });
  // @ts-expect-error templates go by their names
  assertType<MessageTemplateListParams>({ id: 1 });
});
