// Facts: app/models/message.rb, app/models/attachment.rb, app/models/call.rb, app/listeners/action_cable_listener.rb
// @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { FreeAttributes, Open } from "./open.ts";
import type { RealtimeAgentBot, RealtimeAssistant, RealtimeContact, RealtimeUser } from "./people.ts";

/** A file, place or card that belongs to a message. Which fields there are depends on `file_type`. */
export interface RealtimeAttachment {
  id: number;
  message_id: number;
  account_id: number;
  file_type: Open<
    | "image"
    | "audio"
    | "video"
    | "file"
    | "location"
    | "fallback"
    | "share"
    | "story_mention"
    | "contact"
    | "ig_reel"
    | "ig_post"
    | "ig_story"
    | "embed"
  >;
  extension?: string | null;
  content_type?: string | null;
  data_url?: string | null;
  thumb_url?: string | null;
  /** Bytes. */
  file_size?: number;
  /** Pixels. */
  width?: number | null;
  /** Pixels. */
  height?: number | null;
  transcribed_text?: string;
  /** Degrees. */
  coordinates_lat?: number | null;
  /** Degrees. */
  coordinates_long?: number | null;
  fallback_title?: string | null;
  meta?: FreeAttributes;
}

/** The voice call that a message stands for (enterprise). */
export interface RealtimeMessageCall {
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
  /** Unix seconds. */
  started_at: number | null;
  /** Unix seconds, or text. */
  ended_at: number | string | null;
  from_number: string | null;
  to_number: string | null;
  recording_url: string | null;
  transcript: string | null;
}

/** A message. */
export interface RealtimeMessage {
  id: number;
  content: string | null;
  account_id: number;
  inbox_id: number;
  /** The conversation's number within the account, as in the API. */
  conversation_id: number | null;
  /** 0 incoming, 1 outgoing, 2 activity, 3 template. */
  message_type: 0 | 1 | 2 | 3 | (number & {});
  /** Unix seconds. */
  created_at: number;
  /** ISO time. */
  updated_at: string;
  /** Whether it is a note for agents. */
  private: boolean;
  status: Open<"sent" | "delivered" | "read" | "failed"> | null;
  source_id: string | null;
  content_type: Open<
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
    /** Unix seconds. */
    last_activity_at: number;
    contact_inbox: { source_id: string };
  } | null;
  /** What the request that wrote the message had given as `echo_id`; only in the events that this very request causes. */
  echo_id?: string | number;
  /** Left out when there are none. */
  attachments?: RealtimeAttachment[];
  /** Tell them apart by `type`. */
  sender?: RealtimeContact | RealtimeUser | RealtimeAgentBot | RealtimeAssistant;
  call?: RealtimeMessageCall;
}
