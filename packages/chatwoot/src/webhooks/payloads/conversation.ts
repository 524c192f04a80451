// Facts: app/presenters/conversations/event_data_presenter.rb,
// enterprise/app/presenters/enterprise/conversations/event_data_presenter.rb, app/models/conversation.rb
// @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { WebhookConversationMessage } from "./conversation-message.ts";
import type { FreeAttributes, Open } from "./open.ts";
import type {
  WebhookConversationAgentBot,
  WebhookConversationContact,
  WebhookConversationUser,
  WebhookTeam,
} from "./people.ts";
import type { WebhookContactInbox, WebhookReference } from "./shared.ts";
import type { WebhookAppliedSla, WebhookSlaEvent } from "./sla.ts";

/** Where a conversation takes place. */
export type WebhookChannel = Open<
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

/** Who takes part in a conversation. */
export interface WebhookConversationMeta {
  sender: WebhookConversationContact;
  assignee: WebhookConversationUser | WebhookConversationAgentBot | null;
  assignee_type: Open<"User" | "AgentBot"> | null;
  team: WebhookTeam | null;
  hmac_verified: boolean | null;
}

/** A conversation, as events show it. */
export interface WebhookConversation {
  additional_attributes: FreeAttributes | null;
  can_reply: boolean;
  channel: WebhookChannel | null;
  contact_inbox: WebhookContactInbox | null;
  /** The number of the conversation within its account: what the API's paths take. */
  id: number;
  inbox_id: number;
  /** The latest message that is neither private nor an activity; empty when there is none. Never more than one. */
  messages: WebhookConversationMessage[];
  labels: string[];
  meta: WebhookConversationMeta;
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
  account: WebhookReference;
  /** Sent by the enterprise edition with service level agreements on. */
  applied_sla?: WebhookAppliedSla | null;
  /** Sent by the enterprise edition with service level agreements on. */
  sla_events?: WebhookSlaEvent[];
  /** Sent by the enterprise edition with service level agreements on. */
  sla_policy_id?: number | null;
}
