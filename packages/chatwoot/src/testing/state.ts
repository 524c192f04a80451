import type { Contact, Inbox, Label, Message, Team, Webhook } from "@truewire/core/chatwoot";
import { notFound } from "./answer.ts";

/** Someone who can log in. */
export interface StoredAgent {
  readonly id: number;
  name: string;
  email: string;
  role: "administrator" | "agent";
  availability_status: string;
  readonly accessToken: string | undefined;
}

/** How a contact is reached through an inbox. */
export interface StoredContactInbox {
  readonly contactId: number;
  readonly inboxId: number;
  readonly sourceId: string;
}

/** A conversation, without what is looked up elsewhere when it is shown. */
export interface StoredConversation {
  readonly id: number;
  readonly uuid: string;
  readonly inbox_id: number;
  readonly contact_id: number;
  /** What the contact is reached by in this conversation: the inbox may know the same contact by several. */
  readonly source_id: string;
  status: string;
  priority: string | null;
  assignee_id: number | null;
  team_id: number | null;
  labels: string[];
  snoozed_until: string | null;
  sla_policy_id: number | null;
  custom_attributes: Record<string, unknown>;
  readonly additional_attributes: Record<string, unknown>;
  readonly created_at: number;
  last_activity_at: number;
  /** Unix seconds; 0 when never. */
  contact_last_seen_at: number;
}

type Kind = "agent" | "inbox" | "team" | "contact" | "conversation" | "message" | "label" | "webhook" | "attachment";

/** Begins on a fixed day, so that a test sees the same times whenever it runs. */
const FIRST_SECOND = Date.UTC(2026, 0, 5, 9) / 1000;

/** Everything that the server remembers. */
export class State {
  readonly accountId: number;
  readonly agents: StoredAgent[] = [];
  readonly inboxes: Inbox[] = [];
  readonly inboxMembers: Map<number, Set<number>> = new Map();
  readonly teams: Omit<Team, "is_member">[] = [];
  readonly teamMembers: Map<number, Set<number>> = new Map();
  readonly contacts: Omit<Contact, "contact_inboxes">[] = [];
  readonly contactLabels: Map<number, string[]> = new Map();
  readonly contactInboxes: StoredContactInbox[] = [];
  readonly conversations: StoredConversation[] = [];
  readonly messages: Message[] = [];
  readonly labels: Label[] = [];
  readonly webhooks: Webhook[] = [];
  readonly #lastIds = new Map<Kind, number>();
  #seconds = FIRST_SECOND;

  constructor(accountId: number) {
    this.accountId = accountId;
  }

  /** Unix seconds; each call is one second later than the last, so that an order by time is one by creation. */
  now(): number {
    this.#seconds += 1;
    return this.#seconds;
  }

  /** The id that was asked for, or the next free one. */
  idFor(kind: Kind, wanted?: number): number {
    const id = wanted ?? (this.#lastIds.get(kind) ?? 0) + 1;
    this.#lastIds.set(kind, Math.max(id, this.#lastIds.get(kind) ?? 0));
    return id;
  }

  /** Forgets a contact with everything that hangs on it, as the server does. */
  removeContact(contact: { readonly id: number }): void {
    removeWhere(this.contacts, (one) => one.id === contact.id);
    removeWhere(this.contactInboxes, (one) => one.contactId === contact.id);
    this.contactLabels.delete(contact.id);
    const gone = this.conversations.filter((one) => one.contact_id === contact.id).map((one) => one.id);
    removeWhere(this.conversations, (one) => gone.includes(one.id));
    removeWhere(this.messages, (one) => gone.includes(one.conversation_id));
  }
}

/** @throws Refusal 404 when there is none with this id */
export function find<Item extends { readonly id: number }>(items: readonly Item[], id: unknown): Item {
  const found = items.find((one) => one.id === toId(id));
  if (found === undefined) throw notFound();
  return found;
}

export function removeWhere<Item>(items: Item[], isGone: (item: Item) => boolean): void {
  items.splice(0, items.length, ...items.filter((one) => !isGone(one)));
}

/** What the server makes of an id: 0 when it begins with no digit. */
export function toId(value: unknown): number {
  const number = Number.parseInt(String(value), 10);
  return Number.isNaN(number) ? 0 : number;
}
