// Facts: app/models/message.rb, enterprise/app/models/call.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { WebhookAttachment } from "./attachment.ts";
import type { FreeAttributes, Open } from "./open.ts";
import type {
  WebhookAssistant,
  WebhookConversationAgentBot,
  WebhookConversationContact,
  WebhookConversationUser,
} from "./people.ts";

/** How the content of a message is meant. */
export type WebhookContentType = Open<
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

/** The phone call that a message stands for. */
export interface WebhookCall {
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
  ended_at: number | string | null;
  from_number: string | null;
  to_number: string | null;
  recording_url: string | null;
  transcript: string | null;
}

/**
 * A message inside a conversation: `message_type` is a number and `created_at` Unix time, as in answers of the API. In
 * events of the message itself both are text.
 */
export interface WebhookConversationMessage {
  id: number;
  content: string | null;
  account_id: number;
  inbox_id: number;
  /** The number of the conversation within its account. */
  conversation_id: number | null;
  /** 0 incoming, 1 outgoing, 2 activity, 3 template; a newer server may send others. */
  message_type: number;
  /** Unix time in seconds. */
  created_at: number;
  /** ISO time. */
  updated_at: string;
  private: boolean;
  status: Open<"sent" | "delivered" | "read" | "failed"> | null;
  source_id: string | null;
  content_type: WebhookContentType;
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
  echo_id?: string | number;
  attachments?: WebhookAttachment[];
  sender?: WebhookConversationContact | WebhookConversationUser | WebhookConversationAgentBot | WebhookAssistant;
  call?: WebhookCall;
}
