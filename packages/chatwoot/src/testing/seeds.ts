import type { Agent, Contact, Inbox, Label, Message, Team, Webhook } from "@truewire/core/chatwoot";

/** An agent that exists from the start. */
export interface AgentSeed extends Partial<Pick<Agent, "id" | "name" | "email" | "availability_status">> {
  /** @default "agent"; the first agent of all is an administrator */
  readonly role?: "administrator" | "agent";
  /** The token that this agent calls with; the first agent has the mock's own. */
  readonly accessToken?: string;
}

/** An inbox that exists from the start. */
export interface InboxSeed extends Partial<Pick<Inbox, "id" | "name">> {
  /** Such as `Channel::Email`. @default "Channel::Api" */
  readonly channel_type?: string;
  /** What the client API calls the inbox, if it is one of the API channel. @default `inbox-` and the id, as `inbox-3` */
  readonly inbox_identifier?: string;
  /** Ids of agents. */
  readonly members?: readonly number[];
}

/** A team that exists from the start. */
export interface TeamSeed extends Partial<Omit<Team, "account_id" | "is_member">> {
  /** Ids of agents. */
  readonly members?: readonly number[];
}

/** A contact that exists from the start. */
export interface ContactSeed extends Partial<Omit<Contact, "contact_inboxes">> {
  readonly labels?: readonly string[];
  /** The inboxes through which the contact is reached; a `source_id` is made up where none is given. */
  readonly inboxes?: readonly (number | { readonly inbox_id: number; readonly source_id: string })[];
}

/** A message that exists from the start. */
export interface MessageSeed extends Partial<
  Pick<Message, "id" | "content" | "content_type" | "private" | "created_at">
> {
  /** Incoming ones are the contact's, outgoing ones the first agent's. @default "incoming" */
  readonly message_type?: "incoming" | "outgoing";
}

/** A conversation that exists from the start. */
export interface ConversationSeed {
  readonly id?: number;
  /** @default the first inbox */
  readonly inbox_id?: number;
  /** @default the first contact */
  readonly contact_id?: number;
  readonly status?: "open" | "pending" | "resolved" | "snoozed";
  readonly priority?: "low" | "medium" | "high" | "urgent" | null;
  readonly assignee_id?: number | null;
  readonly team_id?: number | null;
  readonly labels?: readonly string[];
  readonly custom_attributes?: Record<string, unknown>;
  readonly messages?: readonly MessageSeed[];
}

/** The kinds of seeds, by the name of their option. */
export const seedNames: readonly (keyof Seeds)[] = [
  "agents",
  "inboxes",
  "teams",
  "contacts",
  "conversations",
  "labels",
  "webhooks",
];

/** What the server holds when it begins. Whatever is left out is filled in; ids count up. */
export interface Seeds {
  /** @default one administrator, who has the mock's token */
  readonly agents?: readonly AgentSeed[];
  readonly inboxes?: readonly InboxSeed[];
  readonly teams?: readonly TeamSeed[];
  readonly contacts?: readonly ContactSeed[];
  readonly conversations?: readonly ConversationSeed[];
  readonly labels?: readonly Partial<Label>[];
  readonly webhooks?: readonly Partial<Omit<Webhook, "account_id" | "inbox">>[];
}
