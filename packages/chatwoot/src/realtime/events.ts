// Facts: app/listeners/action_cable_listener.rb, app/channels/room_channel.rb, app/jobs/account/branding_enrichment_job.rb,
// app/models/mention.rb, app/services/conversations/typing_status_manager.rb,
// enterprise/app/listeners/enterprise/action_cable_listener.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { EventConversation } from "../events/conversation.ts";
import type { EventMessage } from "../events/message.ts";
import type { EventContact } from "../events/people.ts";
import type { RealtimeCacheInvalidation, RealtimeCopilotMessage, RealtimePresence } from "./payloads/account.ts";
import type {
  RealtimeAcceptedCall,
  RealtimeCall,
  RealtimeCallPermission,
  RealtimeConnectedCall,
  RealtimeEndedCall,
  RealtimeIncomingCall,
} from "./payloads/call.ts";
import type { RealtimeConversationChange, RealtimeTyping } from "./payloads/conversation.ts";
import type { RealtimeNotificationChange, RealtimeNotificationDeletion } from "./payloads/notification.ts";
import type { Performed } from "./payloads/people.ts";

/** Every event that the server sends, with its data. */
export interface RealtimeEvents {
  /** To the inbox's members, administrators and, unless it is private or an activity, the contact. */
  "message.created": EventMessage & Performed;
  /** To those of `message.created`. `previous_changes` has `[before, after]` for each changed column. */
  "message.updated": EventMessage & Performed & { previous_changes: Record<string, unknown[]> | null };
  /** An agent's first reply in a conversation. To the inbox's members and administrators. */
  "first.reply.created": EventMessage & Performed;
  /** To the inbox's members, administrators and the contact. */
  "conversation.created": EventConversation & Performed;
  /** To the inbox's members, administrators and the contact. */
  "conversation.updated": RealtimeConversationChange;
  /** To the inbox's members, administrators and the contact. */
  "conversation.status_changed": RealtimeConversationChange;
  /** To the inbox's members and administrators. */
  "conversation.read": RealtimeConversationChange;
  /** To the inbox's members and administrators. */
  "conversation.contact_changed": EventConversation & Performed;
  /** To the user who was mentioned. */
  "conversation.mentioned": EventConversation & Performed;
  /** To the inbox's members, administrators and the contact, but not to who types. */
  "conversation.typing_on": RealtimeTyping;
  /** To those of `conversation.typing_on`. */
  "conversation.typing_off": RealtimeTyping;
  /** The counts have to be asked for over the API. Sent while the feature of unread counts is on. */
  "conversation.unread_count_changed": Performed;
  /** To the inbox's members and administrators. */
  "assignee.changed": RealtimeConversationChange;
  /** To the inbox's members and administrators. */
  "team.changed": RealtimeConversationChange;
  /** To all users of the account. */
  "contact.created": EventContact & Performed;
  /** To all users of the account. */
  "contact.updated": EventContact & Performed;
  /** The contact that stays. To all users of the account. */
  "contact.merged": EventContact & Performed;
  /** To all users of the account. */
  "contact.deleted": EventContact & Performed;
  /** To the user it is for. */
  "notification.created": RealtimeNotificationChange;
  /** To the user it is for. */
  "notification.updated": RealtimeNotificationChange;
  /** To the user it was for. */
  "notification.deleted": RealtimeNotificationDeletion;
  /** To all users of the account. */
  "account.cache_invalidated": RealtimeCacheInvalidation;
  /** The account's branding was looked up. To its first administrator. */
  "account.enrichment_completed": { account_id: number };
  /** Answers the subscription and each word of this program's own presence; to nobody else. */
  "presence.update": RealtimePresence;
  /** Enterprise. To the user whose thread it is. */
  "copilot.message.created": RealtimeCopilotMessage;
  /** Enterprise. To the assignee, else to the inbox's agents who are online, else to its members and administrators. */
  "voice_call.incoming": RealtimeIncomingCall;
  /** Enterprise. To all users of the account. */
  "voice_call.accepted": RealtimeAcceptedCall;
  /** Enterprise. To all users of the account. */
  "voice_call.outbound_connected": RealtimeConnectedCall;
  /** Enterprise. To all users of the account. */
  "voice_call.outbound_accepted": RealtimeCall;
  /** Enterprise. To all users of the account. */
  "voice_call.ended": RealtimeEndedCall;
  /** Enterprise. To all users of the account. */
  "voice_call.permission_granted": RealtimeCallPermission;
}

/** An event that this version does not know. */
export interface RealtimeUnknownEvent {
  readonly event: "unknown";
  /** As the server calls it. */
  readonly name: string;
  /** As the server sent it. */
  readonly data: unknown;
}

/** Events may be missing here: the server sends each once. What has to be complete is to be read again over the API. */
export interface RealtimeGap {
  readonly event: "gap";
  readonly data: {
    /**
     * - `reconnected`: the connection was lost for a while, and is subscribed again
     * - `overflow`: the loop was slower than the events, and the oldest were dropped
     * - `unreadable`: the server sent something that is not JSON, or is longer than `maxFrameLength`
     */
    readonly reason: "reconnected" | "overflow" | "unreadable";
    /** How many were dropped; only with `overflow`. */
    readonly dropped?: number;
  };
}

/** An event of the server of which the type is known. */
export type RealtimeKnownEvent = {
  [Name in keyof RealtimeEvents]: { readonly event: Name; readonly data: RealtimeEvents[Name] };
}[keyof RealtimeEvents];

/** What a connection gives, told apart by `event`. */
export type RealtimeEvent = RealtimeKnownEvent | RealtimeUnknownEvent | RealtimeGap;

/** Name of an event. */
export type RealtimeEventName = RealtimeEvent["event"];

/** The event of a name. */
export type RealtimeEventOf<Name extends RealtimeEventName> = Extract<RealtimeEvent, { event: Name }>;

const known: Readonly<Record<keyof RealtimeEvents, true>> = {
  "message.created": true,
  "message.updated": true,
  "first.reply.created": true,
  "conversation.created": true,
  "conversation.updated": true,
  "conversation.status_changed": true,
  "conversation.read": true,
  "conversation.contact_changed": true,
  "conversation.mentioned": true,
  "conversation.typing_on": true,
  "conversation.typing_off": true,
  "conversation.unread_count_changed": true,
  "assignee.changed": true,
  "team.changed": true,
  "contact.created": true,
  "contact.updated": true,
  "contact.merged": true,
  "contact.deleted": true,
  "notification.created": true,
  "notification.updated": true,
  "notification.deleted": true,
  "account.cache_invalidated": true,
  "account.enrichment_completed": true,
  "presence.update": true,
  "copilot.message.created": true,
  "voice_call.incoming": true,
  "voice_call.accepted": true,
  "voice_call.outbound_connected": true,
  "voice_call.outbound_accepted": true,
  "voice_call.ended": true,
  "voice_call.permission_granted": true,
};

/** Whether there is an event of this name. */
export function isEventName(name: unknown): name is RealtimeEventName {
  return name === "unknown" || name === "gap" || (typeof name === "string" && Object.hasOwn(known, name));
}

/** Gives what the server sent its type; `undefined` when it is no event at all. */
export function toEvent(message: unknown): RealtimeEvent | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { event: name, data } = message as { event?: unknown; data?: unknown };
  if (typeof name !== "string") return undefined;
  // Data that is no object would make the type a lie.
  const typed = Object.hasOwn(known, name) && typeof data === "object" && data !== null && !Array.isArray(data);
  return typed ? ({ event: name, data } as RealtimeKnownEvent) : { event: "unknown", name, data };
}
