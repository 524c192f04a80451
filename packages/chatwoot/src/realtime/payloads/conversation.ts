// Facts: app/models/conversation.rb, app/models/contact_inbox.rb, app/listeners/action_cable_listener.rb,
// app/jobs/action_cable_broadcast_job.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { RealtimeMessage } from "./message.ts";
import type { FreeAttributes, Open } from "./open.ts";
import type { Performed, RealtimeAgentBot, RealtimeContact, RealtimeTeam, RealtimeUser } from "./people.ts";

/** How a contact is known to an inbox: the row of the database as it is. */
export interface RealtimeContactInbox {
  id: number;
  contact_id: number | null;
  inbox_id: number | null;
  source_id: string;
  /** ISO time. */
  created_at: string;
  /** ISO time. */
  updated_at: string;
  hmac_verified: boolean | null;
  /** Opens the contact's own stream: a secret. */
  pubsub_token: string | null;
}

/** A service level agreement as it applies to a conversation (enterprise). */
export interface RealtimeAppliedSla {
  id: number;
  sla_id: number;
  sla_status: Open<"active" | "hit" | "missed" | "active_with_misses"> | null;
  /** Unix seconds. */
  created_at: number;
  /** Unix seconds. */
  updated_at: number;
  /** Unix seconds. */
  sla_completed_at: number | null;
  sla_description: string | null;
  sla_name: string;
  sla_first_response_time_threshold: number | null;
  sla_next_response_time_threshold: number | null;
  sla_only_during_business_hours: boolean | null;
  sla_resolution_time_threshold: number | null;
  /** Unix seconds: when the first response is due. */
  sla_frt_due_at: number | null;
  /** Unix seconds: when the next response is due. */
  sla_nrt_due_at: number | null;
  /** Unix seconds: when the resolution is due. */
  sla_rt_due_at: number | null;
}

/** A missed term of a service level agreement (enterprise): first response, next response, resolution. */
export interface RealtimeSlaEvent {
  id: number;
  event_type: Open<"frt" | "nrt" | "rt"> | null;
  meta: FreeAttributes | null;
  /** Unix seconds. */
  created_at: number;
  /** Unix seconds. */
  updated_at: number;
}

/** A conversation. */
export interface RealtimeConversation {
  additional_attributes: FreeAttributes | null;
  can_reply: boolean;
  channel: Open<
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
  > | null;
  contact_inbox: RealtimeContactInbox | null;
  /** The conversation's number within the account, as in the API. */
  id: number;
  inbox_id: number;
  messages: RealtimeMessage[];
  labels: string[];
  meta: {
    sender: RealtimeContact;
    /** Tell them apart by `type`. */
    assignee: RealtimeUser | RealtimeAgentBot | null;
    assignee_type: Open<"User" | "AgentBot"> | null;
    team: RealtimeTeam | null;
    hmac_verified: boolean | null;
  };
  status: Open<"open" | "resolved" | "pending" | "snoozed">;
  custom_attributes: FreeAttributes | null;
  /** ISO time. */
  snoozed_until: string | null;
  unread_count: number;
  /** ISO time. */
  first_reply_created_at: string | null;
  priority: Open<"low" | "medium" | "high" | "urgent"> | null;
  /** Unix seconds; 0 when nobody waits. */
  waiting_since: number;
  /** Unix seconds. */
  agent_last_seen_at: number;
  /** Unix seconds. */
  contact_last_seen_at: number;
  /** Unix seconds. */
  last_activity_at: number;
  /** Unix seconds. */
  timestamp: number;
  /** Unix seconds. */
  created_at: number;
  /** Unix seconds with a fraction. */
  updated_at: number;
  applied_sla?: RealtimeAppliedSla | null;
  sla_events?: RealtimeSlaEvent[];
  sla_policy_id?: number | null;
}

/**
 * A conversation that changed. The server rebuilds it when it sends, so that it shows the newest state, which may be later
 * than the change; who caused it is not told.
 */
export interface RealtimeConversationChange extends RealtimeConversation {
  account_id: number;
}

/** Somebody types, or stopped typing. */
export interface RealtimeTyping extends Performed {
  conversation: RealtimeConversation;
  /** Tell them apart by `type`. */
  user: RealtimeUser | RealtimeContact | RealtimeAgentBot;
  /** Whether a note is being typed. Text when it came to the server by a form. */
  is_private: boolean | string;
}
