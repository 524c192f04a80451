// Facts: app/presenters/conversations/event_data_presenter.rb,
// enterprise/app/presenters/enterprise/conversations/event_data_presenter.rb, app/models/conversation.rb,
// app/models/contact_inbox.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { EventMessage } from "./message.ts";
import type { FreeAttributes, Open } from "./open.ts";
import type { EventAgentBot, EventContact, EventUser, EventTeam } from "./people.ts";
import type { EventAppliedSla, EventSlaEvent } from "./sla.ts";

/** Where a conversation takes place. */
export type EventChannel = Open<
  | "Channel::Api"
  | "Channel::Email"
  | "Channel::FacebookPage"
  | "Channel::Instagram"
  | "Channel::Line"
  | "Channel::Sms"
  | "Channel::Telegram"
  | "Channel::Tiktok"
  | "Channel::TwilioSms"
  | "Channel::TwitterProfile"
  | "Channel::WebWidget"
  | "Channel::Whatsapp"
>;

/** How a contact is known to an inbox: the row of the database as it is. */
export interface EventContactInbox {
  id: number;
  contact_id: number | null;
  inbox_id: number | null;
  /** The contact's id on the inbox's own channel. */
  source_id: string;
  /** ISO time. */
  created_at: string;
  /** ISO time. */
  updated_at: string;
  hmac_verified: boolean | null;
  /** Opens the contact's own realtime stream: a secret. */
  pubsub_token: string | null;
}

/** Who takes part in a conversation. */
export interface EventConversationMeta {
  sender: EventContact;
  /** Tell them apart by `type`. */
  assignee: EventUser | EventAgentBot | null;
  assignee_type: Open<"User" | "AgentBot"> | null;
  team: EventTeam | null;
  hmac_verified: boolean | null;
}

/** A conversation, as events show it. In webhooks it is a `WebhookConversation`, which has the account too. */
export interface EventConversation {
  additional_attributes: FreeAttributes | null;
  can_reply: boolean;
  channel: EventChannel | null;
  contact_inbox: EventContactInbox | null;
  /** The number of the conversation within its account: what the API's paths take. */
  id: number;
  inbox_id: number;
  /** The latest message that is neither private nor an activity; empty when there is none. Never more than one. */
  messages: EventMessage[];
  labels: string[];
  meta: EventConversationMeta;
  status: Open<"open" | "resolved" | "pending" | "snoozed">;
  custom_attributes: FreeAttributes | null;
  /** ISO time. */
  snoozed_until: string | null;
  /** Never more than 10. */
  unread_count: number;
  /** ISO time. */
  first_reply_created_at: string | null;
  priority: Open<"low" | "medium" | "high" | "urgent"> | null;
  /** Unix time in seconds; 0 means that nobody waits. */
  waiting_since: number;
  /** Unix time in seconds; 0 means never. */
  agent_last_seen_at: number;
  /** Unix time in seconds; 0 means never. */
  contact_last_seen_at: number;
  /** Unix time in seconds. */
  last_activity_at: number;
  /** Unix time in seconds. */
  timestamp: number;
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds, with fractions. */
  updated_at: number;
  /** Sent by the enterprise edition with service level agreements on. */
  applied_sla?: EventAppliedSla | null;
  /** Sent by the enterprise edition with service level agreements on. */
  sla_events?: EventSlaEvent[];
  /** Sent by the enterprise edition with service level agreements on. */
  sla_policy_id?: number | null;
}
