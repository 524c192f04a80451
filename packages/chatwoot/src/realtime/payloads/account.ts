// Facts: app/channels/room_channel.rb, lib/online_status_tracker.rb, app/models/concerns/cache_keys.rb,
// enterprise/app/models/copilot_message.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { FreeAttributes, Open } from "../../events/open.ts";
import type { EventUser } from "../../events/people.ts";
import type { Performed } from "./people.ts";

/** Which cached lists are out of date: of each the time of its last change, unix seconds as text. */
export interface RealtimeCacheInvalidation extends Performed {
  cache_keys: { label: string; inbox: string; team: string; canned_response: string };
}

/** Who is there, by id. */
export interface RealtimePresence {
  account_id: number;
  /** Users who do not go offline by themselves are always listed, with the availability they chose. */
  users: Record<string, Open<"online" | "offline" | "busy">>;
  /** Sent to users only. */
  contacts?: Record<string, Open<"online">>;
}

/** A message between a user and the copilot (enterprise). */
export interface RealtimeCopilotMessage extends Performed {
  id: number;
  message: FreeAttributes;
  message_type: Open<"user" | "assistant" | "assistant_thinking"> | null;
  /** Unix seconds. */
  created_at: number;
  copilot_thread: {
    id: number;
    title: string;
    /** Unix seconds. */
    created_at: number;
    user: EventUser;
    account_id: number;
  };
}
