// Facts: app/models/contact.rb, app/models/user.rb, app/models/agent_bot.rb, app/models/team.rb,
// enterprise/app/models/captain/assistant.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { FreeAttributes, Open } from "./open.ts";

/** What all shapes of a contact have in common. */
export interface EventContactFields {
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
}

/** A contact. In webhooks about a contact, and as the sender of their messages, it is a `WebhookContact` instead. */
export interface EventContact extends EventContactFields {
  type: "contact";
  /** Sent while the companies feature is on. */
  company_id?: number | null;
}

/** A user: an agent or administrator. As the sender in webhooks it is a `WebhookUser` instead. */
export interface EventUser {
  id: number;
  name: string;
  available_name: string;
  avatar_url: string;
  type: "user";
  /**
   * `null` in webhooks of accounts and API inboxes, mostly set in those to agent bots; in realtime `null` in events that
   * carry no `performer`.
   */
  availability_status: Open<"online" | "offline" | "busy"> | null;
  thumbnail: string;
}

/** An agent bot. As the sender in webhooks it is a `WebhookAgentBot` instead. */
export interface EventAgentBot {
  id: number;
  name: string | null;
  avatar_url: string;
  type: "agent_bot";
}

/** An assistant of the enterprise edition, as the sender of a message. */
export interface EventAssistant {
  id: number;
  name: string;
  avatar_url: string | null;
  description: string | null;
  /** ISO time. */
  created_at: string;
  type: "captain_assistant";
}

/** The team that a conversation is assigned to. */
export interface EventTeam {
  id: number;
  name: string;
  icon: string | null;
  icon_color: string | null;
}
