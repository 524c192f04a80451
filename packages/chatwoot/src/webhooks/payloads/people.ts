// Facts: app/models/contact.rb, app/models/user.rb, app/models/agent_bot.rb, app/models/team.rb,
// enterprise/app/models/captain/assistant.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { FreeAttributes, Open } from "./open.ts";
import type { WebhookReference } from "./shared.ts";

interface ContactFields {
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

/** A contact, as events about it show it and as the sender of a message. */
export interface WebhookContact extends ContactFields {
  account: WebhookReference;
  /** The same as `thumbnail`. */
  avatar: string;
  /** Never sent: users, bots and assistants have one, contacts have none. */
  type?: never;
}

/** A user, as the sender of a message and as who is typing. */
export interface WebhookUser {
  id: number;
  name: string;
  email: string;
  type: "user";
}

/** An agent bot, as the sender of a message and as who is typing. */
export interface WebhookAgentBot {
  id: number;
  name: string | null;
  type: "agent_bot";
}

/** An assistant of the enterprise edition, as the sender of a message. */
export interface WebhookAssistant {
  id: number;
  name: string;
  avatar_url: string | null;
  description: string | null;
  /** ISO time. */
  created_at: string;
  type: "captain_assistant";
}

/** A contact inside a conversation. */
export interface WebhookConversationContact extends ContactFields {
  type: "contact";
  /** Sent while the companies feature is on. */
  company_id?: number | null;
}

/** A user inside a conversation. */
export interface WebhookConversationUser {
  id: number;
  name: string;
  available_name: string;
  avatar_url: string;
  type: "user";
  /** `null` in deliveries to webhooks of accounts and API inboxes, mostly set in those to agent bots. */
  availability_status: Open<"online" | "offline" | "busy"> | null;
  thumbnail: string;
}

/** An agent bot inside a conversation. */
export interface WebhookConversationAgentBot {
  id: number;
  name: string | null;
  avatar_url: string;
  type: "agent_bot";
}

/** The team that a conversation is assigned to. */
export interface WebhookTeam {
  id: number;
  name: string;
  icon: string | null;
  icon_color: string | null;
}
