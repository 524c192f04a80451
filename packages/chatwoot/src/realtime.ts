export { connect } from "./realtime/connect.ts";
export type {
  RealtimeEvent,
  RealtimeEventName,
  RealtimeEventOf,
  RealtimeEvents,
  RealtimeGap,
  RealtimeKnownEvent,
  RealtimeUnknownEvent,
} from "./realtime/events.ts";
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
export type * from "./realtime/payloads/account.ts";
export type * from "./realtime/payloads/call.ts";
export type * from "./realtime/payloads/conversation.ts";
export type * from "./realtime/payloads/notification.ts";
export type * from "./realtime/payloads/people.ts";
export type { RealtimeConnection } from "./realtime/realtime-connection.ts";
export type {
  RealtimeAgentOptions,
  RealtimeBaseOptions,
  RealtimeContactOptions,
  RealtimeOptions,
  RealtimeTimings,
} from "./realtime/realtime-options.ts";
export type { WebSocketClass, WebSocketLike } from "./realtime/web-socket.ts";
export { isTruewireError, RealtimeError } from "@truewire/core";
export type { RealtimeErrorReason } from "@truewire/core";
