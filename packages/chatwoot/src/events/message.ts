// Facts: app/models/message.rb, enterprise/app/models/call.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { EventAttachment } from "./attachment.ts";
import type { FreeAttributes, Open } from "./open.ts";
import type { EventAgentBot, EventAssistant, EventContact, EventUser } from "./people.ts";

/** How the content of a message is meant. */
export type EventContentType = Open<
  | "text"
  | "input_text"
  | "input_textarea"
  | "input_email"
  | "input_select"
  | "cards"
  | "form"
  | "article"
  | "incoming_email"
  | "input_csat"
  | "integrations"
  | "sticker"
  | "voice_call"
>;

/** The voice call that a message stands for (enterprise). */
export interface EventCall {
  id: number;
  provider_call_id: string;
  provider: Open<"twilio" | "whatsapp">;
  direction: Open<"incoming" | "outgoing">;
  status: Open<"ringing" | "in-progress" | "completed" | "no-answer" | "failed" | "rejected">;
  duration_seconds: number | null;
  end_reason: string | null;
  conference_sid: string | null;
  accepted_by_agent_id: number | null;
  accepted_by_agent_name: string | null;
  /** Unix time in seconds. */
  started_at: number | null;
  /** Unix time in seconds, or text. */
  ended_at: number | string | null;
  from_number: string | null;
  to_number: string | null;
  recording_url: string | null;
  transcript: string | null;
}

/**
 * A message, in realtime and inside a conversation: `message_type` is a number and `created_at` Unix time, as in answers of
 * the API. In webhooks about the message itself both are text: `WebhookMessage`.
 */
export interface EventMessage {
  id: number;
  content: string | null;
  account_id: number;
  inbox_id: number;
  /** The number of the conversation within its account. */
  conversation_id: number | null;
  /** 0 incoming, 1 outgoing, 2 activity, 3 template; a newer server may send others. */
  message_type: 0 | 1 | 2 | 3 | (number & {});
  /** Unix time in seconds. */
  created_at: number;
  /** ISO time. */
  updated_at: string;
  /** Whether it is a note for agents. */
  private: boolean;
  status: Open<"sent" | "delivered" | "read" | "failed"> | null;
  source_id: string | null;
  content_type: EventContentType;
  content_attributes: FreeAttributes;
  sender_type: Open<"Contact" | "User" | "AgentBot" | "Captain::Assistant"> | null;
  sender_id: number | null;
  external_source_ids: FreeAttributes | null;
  additional_attributes: FreeAttributes | null;
  processed_message_content: string | null;
  sentiment: FreeAttributes | null;
  conversation: {
    assignee_id: number | null;
    unread_count: number;
    /** Unix time in seconds. */
    last_activity_at: number;
    contact_inbox: { source_id: string };
  } | null;
  /** What the request that wrote the message had given as `echo_id`; only in the events that this very request causes. */
  echo_id?: string | number;
  /** Left out when there are none. */
  attachments?: EventAttachment[];
  /** Tell them apart by `type`. */
  sender?: EventContact | EventUser | EventAgentBot | EventAssistant;
  call?: EventCall;
}
