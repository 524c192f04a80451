// Facts: app/models/user.rb, app/models/contact.rb, app/models/agent_bot.rb, app/models/team.rb,
// enterprise/app/models/captain/assistant.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { FreeAttributes, Open } from "./open.ts";

/** A user: an agent or administrator. */
export interface RealtimeUser {
  id: number;
  name: string;
  available_name: string;
  avatar_url: string;
  type: "user";
  /** `null` in `conversation.updated` and other events that carry no `performer`. */
  availability_status: Open<"online" | "offline" | "busy"> | null;
  thumbnail: string;
}

/** An agent bot. */
export interface RealtimeAgentBot {
  id: number;
  name: string | null;
  avatar_url: string;
  type: "agent_bot";
}

/** An assistant of the enterprise edition. */
export interface RealtimeAssistant {
  id: number;
  name: string;
  avatar_url: string | null;
  description: string | null;
  /** ISO time. */
  created_at: string;
  type: "captain_assistant";
}

/** A contact. */
export interface RealtimeContact {
  additional_attributes: FreeAttributes | null;
  custom_attributes: FreeAttributes | null;
  email: string | null;
  id: number;
  identifier: string | null;
  name: string | null;
  phone_number: string | null;
  /** Address of the picture; empty when there is none. */
  thumbnail: string;
  blocked: boolean;
  type: "contact";
  /** Sent while the companies feature is on. */
  company_id?: number | null;
}

/** A team. */
export interface RealtimeTeam {
  id: number;
  name: string;
  icon: string | null;
  icon_color: string | null;
}

/** What nearly every event tells besides its subject. */
export interface Performed {
  account_id: number;
  /** Who caused the event; absent for what the server did by itself. */
  performer?: RealtimeUser | RealtimeAgentBot;
}
