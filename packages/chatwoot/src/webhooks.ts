export { createWebhookHandler } from "./webhooks/webhook-handler.ts";
export type { WebhookHandler } from "./webhooks/webhook-handler.ts";
export type { WebhookHandlerOptions, WebhookListener } from "./webhooks/handler-options.ts";
export type { WebhookAnswer } from "./webhooks/webhook-answer.ts";
export type { NodeRequest, NodeResponse } from "./webhooks/node-exchange.ts";
export { verifyWebhook } from "./webhooks/verify-webhook.ts";
export type {
  DeliveryFacts,
  ReceivedDelivery,
  VerifyWebhookOptions,
  WebhookDelivery,
} from "./webhooks/verify-webhook.ts";
export type { VerifyOptions } from "./webhooks/verify-options.ts";
export type { WebhookHeaders } from "./webhooks/delivery-headers.ts";
export type { RawBody } from "./webhooks/raw-body.ts";
export { MemoryReplayStore } from "./webhooks/replay-store.ts";
export type { MemoryReplayStoreOptions, ReplayStore } from "./webhooks/replay-store.ts";
export { signWebhook } from "./webhooks/sign-webhook.ts";
export type { SignedWebhook, SignWebhookOptions } from "./webhooks/sign-webhook.ts";
export type {
  ContactCreatedEvent,
  ContactUpdatedEvent,
  ConversationCreatedEvent,
  ConversationOpenedEvent,
  ConversationResolvedEvent,
  ConversationStatusChangedEvent,
  ConversationTypingOffEvent,
  ConversationTypingOnEvent,
  ConversationUpdatedEvent,
  InboxCreatedEvent,
  InboxUpdatedEvent,
  MessageCreatedEvent,
  MessageUpdatedEvent,
  UnknownWebhookEvent,
  WebhookEvent,
  WebhookEventName,
  WebhookEventOf,
  WebwidgetTriggeredEvent,
} from "./webhooks/events.ts";
export type { EventAttachment, EventFileType } from "./events/attachment.ts";
export type {
  EventChannel,
  EventContactInbox,
  EventConversation,
  EventConversationMeta,
} from "./events/conversation.ts";
export type { EventCall, EventContentType, EventMessage } from "./events/message.ts";
export type { EventAgentBot, EventAssistant, EventContact, EventTeam, EventUser } from "./events/people.ts";
export type { EventAppliedSla, EventSlaEvent } from "./events/sla.ts";
export type { WebhookConversation } from "./webhooks/payloads/conversation.ts";
export type { WebhookInbox, WebhookInboxChannel, WebhookWorkingHour } from "./webhooks/payloads/inbox.ts";
export type { WebhookMessage } from "./webhooks/payloads/message.ts";
export type { WebhookAgentBot, WebhookContact, WebhookUser } from "./webhooks/payloads/people.ts";
export type { WebhookChangedAttributes, WebhookReference } from "./webhooks/payloads/shared.ts";
export type { WebhookBrowser, WebhookWidgetInfo, WebhookWidgetOpening } from "./webhooks/payloads/widget.ts";
export { isTruewireError, WebhookVerificationError } from "@truewire/core";
export type { WebhookVerificationReason } from "@truewire/core";
