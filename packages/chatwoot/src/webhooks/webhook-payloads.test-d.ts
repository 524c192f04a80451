import { expectTypeOf, test } from "vitest";
import type {
  ContactCreatedEvent,
  ContactUpdatedEvent,
  ConversationCreatedEvent,
  ConversationOpenedEvent,
  ConversationResolvedEvent,
  ConversationStatusChangedEvent,
  ConversationTypingOffEvent,
  ConversationTypingOnEvent,
  ConversationUpdatedEvent,
  EventAssistant,
  EventConversation,
  InboxCreatedEvent,
  InboxUpdatedEvent,
  MessageUpdatedEvent,
  WebhookAgentBot,
  WebhookBrowser,
  WebhookChangedAttributes,
  WebhookContact,
  WebhookConversation,
  WebhookEventOf,
  WebhookInbox,
  WebhookInboxChannel,
  WebhookMessage,
  WebhookReference,
  WebhookUser,
  WebhookWidgetInfo,
  WebhookWidgetOpening,
  WebhookWorkingHour,
  WebwidgetTriggeredEvent,
} from "../webhooks.ts";

test("each name stands for the event of that name", () => {
  expectTypeOf<WebhookEventOf<"conversation_created">>().toEqualTypeOf<ConversationCreatedEvent>();
  expectTypeOf<WebhookEventOf<"conversation_updated">>().toEqualTypeOf<ConversationUpdatedEvent>();
  expectTypeOf<WebhookEventOf<"conversation_status_changed">>().toEqualTypeOf<ConversationStatusChangedEvent>();
  expectTypeOf<WebhookEventOf<"conversation_opened">>().toEqualTypeOf<ConversationOpenedEvent>();
  expectTypeOf<WebhookEventOf<"conversation_resolved">>().toEqualTypeOf<ConversationResolvedEvent>();
  expectTypeOf<WebhookEventOf<"conversation_typing_on">>().toEqualTypeOf<ConversationTypingOnEvent>();
  expectTypeOf<WebhookEventOf<"conversation_typing_off">>().toEqualTypeOf<ConversationTypingOffEvent>();
  expectTypeOf<WebhookEventOf<"message_updated">>().toEqualTypeOf<MessageUpdatedEvent>();
  expectTypeOf<WebhookEventOf<"webwidget_triggered">>().toEqualTypeOf<WebwidgetTriggeredEvent>();
  expectTypeOf<WebhookEventOf<"contact_created">>().toEqualTypeOf<ContactCreatedEvent>();
  expectTypeOf<WebhookEventOf<"contact_updated">>().toEqualTypeOf<ContactUpdatedEvent>();
  expectTypeOf<WebhookEventOf<"inbox_created">>().toEqualTypeOf<InboxCreatedEvent>();
  expectTypeOf<WebhookEventOf<"inbox_updated">>().toEqualTypeOf<InboxUpdatedEvent>();
});

test("an event is the thing that it is about, with its name", () => {
  expectTypeOf<ConversationCreatedEvent>().toExtend<WebhookConversation>();
  expectTypeOf<WebhookConversation>().toExtend<EventConversation>();
  expectTypeOf<WebhookConversation["account"]>().toEqualTypeOf<WebhookReference>();
  expectTypeOf<MessageUpdatedEvent>().toExtend<WebhookMessage>();
  expectTypeOf<ContactCreatedEvent>().toExtend<WebhookContact>();
  expectTypeOf<InboxCreatedEvent>().toExtend<WebhookInbox>();
  expectTypeOf<WebwidgetTriggeredEvent>().toExtend<WebhookWidgetOpening>();
  expectTypeOf<ConversationTypingOnEvent["user"]>().toEqualTypeOf<WebhookContact | WebhookUser | WebhookAgentBot>();
});

test("changes say what was and what is, and are null where a conversation's are not known", () => {
  expectTypeOf<ConversationUpdatedEvent["changed_attributes"]>().toEqualTypeOf<WebhookChangedAttributes | null>();
  expectTypeOf<ContactUpdatedEvent["changed_attributes"]>().toEqualTypeOf<WebhookChangedAttributes>();
  expectTypeOf<InboxUpdatedEvent["changed_attributes"]>().toEqualTypeOf<WebhookChangedAttributes>();
  expectTypeOf<WebhookChangedAttributes[number][string]["previous_value"]>().toBeUnknown();
  // @ts-expect-error a conversation that is new has not changed
  expectTypeOf<ConversationCreatedEvent["changed_attributes"]>().toBeUnknown();
});

test("payloads are made of the types that are exported", () => {
  expectTypeOf<WebhookMessage["sender"]>().toEqualTypeOf<
    WebhookContact | WebhookUser | WebhookAgentBot | EventAssistant | null
  >();
  expectTypeOf<WebhookInbox["working_hours"]>().toEqualTypeOf<WebhookWorkingHour[]>();
  expectTypeOf<WebhookInbox["channel"]>().toEqualTypeOf<WebhookInboxChannel>();
  expectTypeOf<WebhookInboxChannel["website_token"]>().toBeUnknown();
  expectTypeOf<WebhookWidgetOpening["event_info"]>().toEqualTypeOf<WebhookWidgetInfo>();
  expectTypeOf<WebhookWidgetInfo["browser"]>().toEqualTypeOf<WebhookBrowser>();
  expectTypeOf<WebhookBrowser["browser_name"]>().toEqualTypeOf<string | null>();
  expectTypeOf<WebhookWorkingHour["open_hour"]>().toEqualTypeOf<number | null>();
});
