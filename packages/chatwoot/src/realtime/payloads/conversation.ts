// Facts: app/listeners/action_cable_listener.rb, app/jobs/action_cable_broadcast_job.rb
// @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { EventConversation } from "../../events/conversation.ts";
import type { EventAgentBot, EventContact, EventUser } from "../../events/people.ts";
import type { Performed } from "./people.ts";

/**
 * A conversation that changed. The server rebuilds it when it sends, so that it shows the newest state, which may be later
 * than the change; who caused it is not told.
 */
export interface RealtimeConversationChange extends EventConversation {
  account_id: number;
}

/** Somebody types, or stopped typing. */
export interface RealtimeTyping extends Performed {
  conversation: EventConversation;
  /** Tell them apart by `type`. */
  user: EventUser | EventContact | EventAgentBot;
  /** Whether a note is being typed. Text when it came to the server by a form. */
  is_private: boolean | string;
}
