import type { Contact, Inbox, InboxRecord, Label, Team, Webhook } from "@truewire/core/chatwoot";
import { sampleValue, type Description } from "@truewire/core/testing";
import type { ContactSeed, InboxSeed, TeamSeed } from "./seeds.ts";
import type { State, StoredContactInbox } from "./state.ts";

/** How records begin: what their schema demands, and on top of it what makes sense for a new one. */
export class Records {
  readonly #description: Description;
  readonly #state: State;

  constructor(description: Description, state: State) {
    this.#description = description;
    this.#state = state;
  }

  addInbox({ members = [], ...given }: InboxSeed & Partial<Inbox>): Inbox {
    const id = this.#state.idFor("inbox", given.id);
    const usual = {
      name: `Inbox ${id}`,
      channel_type: "Channel::Api",
      channel_id: id,
      avatar_url: "",
      timezone: "UTC",
    };
    const inbox: Inbox = { ...this.#sample<Inbox>("inbox"), ...usual, ...given, id };
    // The client API is open to inboxes of this channel only, and names them by this.
    if (inbox.channel_type === "Channel::Api") inbox.inbox_identifier ??= `inbox-${id}`;
    this.#state.inboxes.push(inbox);
    this.#state.inboxMembers.set(id, new Set(members));
    return inbox;
  }

  /** An inbox as the answer to a new contact shows it: its columns, as they are stored. */
  inboxRecord(inbox: Inbox): InboxRecord {
    const sample = this.#sample<InboxRecord>("inbox_record");
    const { id, name, channel_id, channel_type } = inbox;
    return { ...sample, account_id: this.#state.accountId, id, name, channel_id, channel_type };
  }

  addTeam({ members = [], ...given }: TeamSeed): Omit<Team, "is_member"> {
    const id = this.#state.idFor("team", given.id);
    const usual = { name: `team ${id}`, allow_auto_assign: true };
    const { is_member: _perCaller, ...sample } = this.#sample<Team>("team");
    const team = { ...sample, ...usual, ...given, id, account_id: this.#state.accountId };
    this.#state.teams.push(team);
    this.#state.teamMembers.set(id, new Set(members));
    return team;
  }

  addContact({ labels = [], inboxes = [], ...given }: ContactSeed): Omit<Contact, "contact_inboxes"> {
    const id = this.#state.idFor("contact", given.id);
    const usual = { thumbnail: "", availability_status: "offline", created_at: this.#state.now() };
    const contact = { ...this.#sample<Contact>("contact"), ...usual, ...given, id };
    this.#state.contacts.push(contact);
    this.#state.contactLabels.set(id, [...labels]);
    for (const inbox of inboxes) {
      if (typeof inbox === "number") this.link(id, inbox);
      else this.link(id, inbox.inbox_id, inbox.source_id);
    }
    return contact;
  }

  /** Makes a contact reachable through an inbox. */
  link(contactId: number, inboxId: number, sourceId: string = crypto.randomUUID()): StoredContactInbox {
    const link = { contactId, inboxId, sourceId };
    this.#state.contactInboxes.push(link);
    return link;
  }

  addLabel(given: Partial<Label>): Label {
    const id = this.#state.idFor("label", given.id);
    const label = { title: `label-${id}`, color: "#1f93ff", description: null, show_on_sidebar: null, ...given, id };
    this.#state.labels.push(label);
    return label;
  }

  addWebhook(given: Partial<Webhook>): Webhook {
    const id = this.#state.idFor("webhook", given.id);
    const usual = { url: `https://hooks.example.com/${id}`, name: null, secret: `secret-${id}`, subscriptions: [] };
    const webhook = { ...usual, ...given, id, account_id: this.#state.accountId };
    this.#state.webhooks.push(webhook);
    return webhook;
  }

  #sample<Item>(name: string): Item {
    return sampleValue(this.#description, { $ref: name }) as Item;
  }
}
