// Facts: app/models/contact.rb, app/models/user.rb, app/models/agent_bot.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { EventContactFields } from "../../events/people.ts";
import type { WebhookReference } from "./shared.ts";

/** A contact, as events about it show it and as the sender of a message. */
export interface WebhookContact extends EventContactFields {
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
