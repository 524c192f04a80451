// Facts: app/models/webhook.rb, app/listeners/webhook_listener.rb, app/listeners/agent_bot_listener.rb
// @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { WebhookConversation } from "./payloads/conversation.ts";
import type { WebhookInbox } from "./payloads/inbox.ts";
import type { WebhookMessage } from "./payloads/message.ts";
import type { WebhookAgentBot, WebhookContact, WebhookUser } from "./payloads/people.ts";
import type { WebhookChangedAttributes } from "./payloads/shared.ts";
import type { WebhookWidgetOpening } from "./payloads/widget.ts";

/** A conversation began. To webhooks of accounts and API inboxes. */
export interface ConversationCreatedEvent extends WebhookConversation {
  event: "conversation_created";
}

/** A conversation changed. To webhooks of accounts and API inboxes, and to agent bots. */
export interface ConversationUpdatedEvent extends WebhookConversation {
  event: "conversation_updated";
  /** `null` when the change was announced again without what it was. */
  changed_attributes: WebhookChangedAttributes | null;
}

/** A conversation has a new `status`. To webhooks of accounts and API inboxes, and to agent bots. */
export interface ConversationStatusChangedEvent extends WebhookConversation {
  event: "conversation_status_changed";
  /** `null` in practice: read `status`, or `conversation_updated` for the status before. */
  changed_attributes: WebhookChangedAttributes | null;
}

/** A conversation was opened. To agent bots only. */
export interface ConversationOpenedEvent extends WebhookConversation {
  event: "conversation_opened";
}

/** A conversation was resolved. To agent bots only. */
export interface ConversationResolvedEvent extends WebhookConversation {
  event: "conversation_resolved";
}

interface Typing {
  /** Tell them apart by `type`, which contacts do not have. */
  user: WebhookContact | WebhookUser | WebhookAgentBot;
  conversation: WebhookConversation;
  /** Whether a note is being typed. Text when it came to the server by a form. */
  is_private: boolean | string;
}

/** Somebody began to type. To webhooks of accounts and API inboxes. */
export interface ConversationTypingOnEvent extends Typing {
  event: "conversation_typing_on";
}

/** Somebody stopped typing. To webhooks of accounts and API inboxes. */
export interface ConversationTypingOffEvent extends Typing {
  event: "conversation_typing_off";
}

/** A message was written, by anybody: an answering bot looks at `message_type`. To all webhooks. */
export interface MessageCreatedEvent extends WebhookMessage {
  event: "message_created";
}

/** A message changed; how is not told. To all webhooks. */
export interface MessageUpdatedEvent extends WebhookMessage {
  event: "message_updated";
}

/** A visitor opened the website's widget. To webhooks of accounts and to agent bots. */
export interface WebwidgetTriggeredEvent extends WebhookWidgetOpening {
  event: "webwidget_triggered";
}

/** A contact was created. To webhooks of accounts. */
export interface ContactCreatedEvent extends WebhookContact {
  event: "contact_created";
}

/** A contact changed. To webhooks of accounts. */
export interface ContactUpdatedEvent extends WebhookContact {
  event: "contact_updated";
  changed_attributes: WebhookChangedAttributes;
}

/** An inbox was created. To webhooks of accounts, if the server has inbox events switched on. */
export interface InboxCreatedEvent extends WebhookInbox {
  event: "inbox_created";
}

/** An inbox changed. To webhooks of accounts, if the server has inbox events switched on. */
export interface InboxUpdatedEvent extends WebhookInbox {
  event: "inbox_updated";
  changed_attributes: WebhookChangedAttributes;
}

/** What the server delivers, told apart by `event`. */
export type WebhookEvent =
  | ConversationCreatedEvent
  | ConversationUpdatedEvent
  | ConversationStatusChangedEvent
  | ConversationOpenedEvent
  | ConversationResolvedEvent
  | ConversationTypingOnEvent
  | ConversationTypingOffEvent
  | MessageCreatedEvent
  | MessageUpdatedEvent
  | WebwidgetTriggeredEvent
  | ContactCreatedEvent
  | ContactUpdatedEvent
  | InboxCreatedEvent
  | InboxUpdatedEvent;

/** Name of an event. */
export type WebhookEventName = WebhookEvent["event"];

/** The event of a name. */
export type WebhookEventOf<Name extends WebhookEventName> = Extract<WebhookEvent, { event: Name }>;

/** An event that this version does not know: its name, and whatever else was sent. */
export interface UnknownWebhookEvent {
  event: string;
  [field: string]: unknown;
}

const known: Readonly<Record<WebhookEventName, true>> = {
  conversation_created: true,
  conversation_updated: true,
  conversation_status_changed: true,
  conversation_opened: true,
  conversation_resolved: true,
  conversation_typing_on: true,
  conversation_typing_off: true,
  message_created: true,
  message_updated: true,
  webwidget_triggered: true,
  contact_created: true,
  contact_updated: true,
  inbox_created: true,
  inbox_updated: true,
};

/** Whether this version knows an event by its name. */
export function isKnownEvent(event: WebhookEvent | UnknownWebhookEvent): event is WebhookEvent {
  return Object.hasOwn(known, event.event);
}
