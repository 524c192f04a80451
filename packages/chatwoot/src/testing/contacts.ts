import { invalidRecord, notFound, rejected } from "./answer.ts";
import { columnsIn, type Exchange, type Handlers } from "./exchange.ts";
import { isObject } from "@truewire/core/testing";
import { mergeContacts } from "./merge-contacts.ts";
import { showContact, showContactInbox, showContactInboxes } from "./show-people.ts";
import { showConversation } from "./show-conversation.ts";
import { find, type State } from "./state.ts";

const COLUMNS = [
  "name",
  "email",
  "phone_number",
  "identifier",
  "blocked",
  "additional_attributes",
  "custom_attributes",
];
const OBJECTS = ["additional_attributes", "custom_attributes"] as const;

type StoredContact = State["contacts"][number];

/** Contacts, their labels, inboxes and conversations. */
export const contacts: Handlers = {
  contactCreate: (exchange) => {
    const { state, records, body } = exchange;
    const inbox = body["inbox_id"] === undefined ? undefined : find(state.inboxes, body["inbox_id"]);
    const contact = records.addContact(changes(exchange));
    const sourceId = inbox === undefined ? null : String(body["source_id"] ?? crypto.randomUUID());
    if (inbox !== undefined && sourceId !== null) records.link(contact.id, inbox.id, sourceId);
    const link = { inbox: inbox === undefined ? null : records.inboxRecord(inbox), source_id: sourceId };
    return { json: { payload: { contact: showContact(state, contact, true), contact_inbox: link } } };
  },
  contactDetails: ({ state, values, query }) => {
    const contact = find(state.contacts, values["id"]);
    return { json: { payload: showContact(state, contact, query.get("include_contact_inboxes") !== "false") } };
  },
  contactUpdate: (exchange) => {
    const { state, values, query } = exchange;
    const contact = find(state.contacts, values["id"]);
    Object.assign(contact, changes(exchange, contact));
    return { json: { payload: showContact(state, contact, query.get("include_contact_inboxes") !== "false") } };
  },
  contactDelete: ({ state, values }) => {
    state.removeContact(find(state.contacts, values["id"]));
    return {};
  },
  contactMerge: ({ state, body }) => {
    const base = find(state.contacts, body["base_contact_id"]);
    const gone = find(state.contacts, body["mergee_contact_id"]);
    if (base === gone) return { json: showContact(state, base, false) };
    mergeContacts(state, base, gone);
    return { json: showContact(state, base, false) };
  },
  contactConversations: ({ state, values, caller }) => {
    const { id } = find(state.contacts, values["id"]);
    const own = state.conversations
      .filter((one) => one.contact_id === id)
      .toSorted((left, right) => right.last_activity_at - left.last_activity_at);
    // There is no second page: the server stops after twenty.
    return { json: { payload: own.slice(0, 20).map((one) => showConversation(state, one, caller)) } };
  },
  contactInboxCreation: ({ state, records, values, body }) => {
    const contact = find(state.contacts, values["id"]);
    const inbox = find(state.inboxes, body["inbox_id"]);
    const sourceId = String(body["source_id"] ?? crypto.randomUUID());
    const owner = state.contactInboxes.find((one) => one.inboxId === inbox.id && one.sourceId === sourceId);
    if (owner !== undefined && owner.contactId !== contact.id) throw rejected("source_id should be unique");
    if (owner === undefined) records.link(contact.id, inbox.id, sourceId);
    const [link] = showContactInbox(state, inbox.id, sourceId);
    if (link === undefined) throw notFound();
    return { json: link };
  },
  contactableInboxesGet: ({ state, values }) => ({
    json: { payload: showContactInboxes(state, find(state.contacts, values["id"]).id) },
  }),
  "list-all-labels-of-a-contact": ({ state, values }) => ({
    json: { payload: state.contactLabels.get(find(state.contacts, values["id"]).id) ?? [] },
  }),
  "contact-add-labels": ({ state, values, body }) => {
    const { id } = find(state.contacts, values["id"]);
    // Whatever the operation is called: the labels that it names replace all others.
    state.contactLabels.set(id, labelsIn(body));
    return { json: { payload: labelsIn(body) } };
  },
};

/** The labels that a body names. */
export function labelsIn(body: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(body["labels"]) ? body["labels"].map(String) : [];
}

/** E-mail address, phone number and identifier each belong to one contact only. */
function changes({ state, body }: Exchange, before?: StoredContact): Partial<StoredContact> {
  const columns: Partial<StoredContact> = columnsIn(body, COLUMNS);
  if (typeof columns.email === "string") columns.email = columns.email.toLowerCase();
  for (const key of ["email", "phone_number", "identifier"] as const) {
    const value = columns[key];
    const isTaken = state.contacts.some((one) => one !== before && one[key] === value);
    if (typeof value === "string" && value !== "" && isTaken) {
      const name = key.replace("_", " ");
      throw invalidRecord(`${name[0]?.toUpperCase()}${name.slice(1)} has already been taken`, [key]);
    }
  }
  for (const key of OBJECTS) {
    // What is sent is added to what is there.
    if (before !== undefined && isObject(columns[key])) columns[key] = { ...before[key], ...columns[key] };
  }
  return columns;
}
