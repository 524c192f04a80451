// Facts: app/models/notification.rb, app/listeners/action_cable_listener.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { EventConversation } from "../../events/conversation.ts";
import type { FreeAttributes, Open } from "../../events/open.ts";
import type { EventUser } from "../../events/people.ts";
import type { Performed } from "./people.ts";

/** What a user is told about. */
export interface RealtimeNotification {
  id: number;
  notification_type: Open<
    | "conversation_creation"
    | "conversation_assignment"
    | "assigned_conversation_new_message"
    | "conversation_mention"
    | "participating_conversation_new_message"
    | "sla_missed_first_response"
    | "sla_missed_next_response"
    | "sla_missed_resolution"
  >;
  primary_actor_type: string;
  /** Id in the database: not the conversation's number, which is `primary_actor.id`. */
  primary_actor_id: number;
  /** ISO time. */
  read_at: string | null;
  /** A message, user, bot or contact. */
  secondary_actor: FreeAttributes | null;
  user: EventUser | null;
  /** Unix seconds. */
  created_at: number;
  /** Unix seconds. */
  last_activity_at: number;
  /** ISO time. */
  snoozed_until: string | null;
  meta: FreeAttributes | null;
  account_id: number;
  /** Absent, as the texts below, when the conversation is gone. */
  primary_actor?: EventConversation;
  /** The same as `push_message_body`. */
  push_message_title?: string;
  push_message_body?: string;
}

/** A notification, and how many there are. */
export interface RealtimeNotificationChange extends Performed {
  notification: RealtimeNotification;
  unread_count: number;
  count: number;
}

/** A notification that is gone. */
export interface RealtimeNotificationDeletion extends Performed {
  notification: { id: number };
  unread_count: number;
  count: number;
}
