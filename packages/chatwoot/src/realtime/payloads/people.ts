// Facts: app/listeners/action_cable_listener.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { EventAgentBot, EventUser } from "../../events/people.ts";

/** What nearly every event tells besides its subject. */
export interface Performed {
  account_id: number;
  /** Who caused the event; absent for what the server did by itself. */
  performer?: EventUser | EventAgentBot;
}
