import { isObject } from "@truewire/core/testing";
import { invalidRecord } from "../answer.ts";
import { columnsIn } from "../exchange.ts";
import { mergeContacts } from "../merge-contacts.ts";
import { find, type State, type StoredContactInbox } from "../state.ts";
import { inboxOf, linkOf, type OpenExchange, type OpenHandlers } from "./open-exchange.ts";
import { showOpenContact, showOpenInbox } from "./show-open.ts";

type StoredContact = State["contacts"][number];

/** The inbox, and the contacts who write to it. */
export const openContacts: OpenHandlers = {
  "get-details-of-a-inbox": (exchange) => ({ json: showOpenInbox(inboxOf(exchange)) }),
  "create-a-contact": (exchange) => ({ json: showOpenContact(exchange.state, knownOrNew(exchange)) }),
  "get-details-of-a-contact": (exchange) => ({ json: showOpenContact(exchange.state, linkOf(exchange)) }),
  "update-a-contact": (exchange) => {
    const { state } = exchange;
    const link = linkOf(exchange);
    const given = changes(exchange, ["name", "email", "phone_number"]);
    const current = find(state.contacts, link.contactId);
    // Whoever gives somebody's address or number becomes that somebody: the contact there was is merged into theirs.
    const other = known(state, given, ["email", "phone_number"]);
    if (other !== undefined && other !== current) mergeContacts(state, other, current);
    Object.assign(other ?? current, given);
    return { json: showOpenContact(state, link) };
  },
};

function knownOrNew(exchange: OpenExchange): StoredContactInbox {
  const { state, records, body } = exchange;
  const inbox = inboxOf(exchange);
  const sourceId = body["source_id"] === undefined ? crypto.randomUUID() : String(body["source_id"]);
  const linked = state.contactInboxes.find((one) => one.inboxId === inbox.id && one.sourceId === sourceId);
  if (linked !== undefined) return linked;
  const given = changes(exchange, ["identifier", "name", "email", "phone_number"]);
  const contact = known(state, given, ["identifier", "email", "phone_number"]) ?? newcomer(exchange, given);
  return records.link(contact.id, inbox.id, sourceId);
}

/** Somebody who gives no name is given one. */
function newcomer({ records }: OpenExchange, given: Partial<StoredContact>): StoredContact {
  const contact = records.addContact(given);
  contact.name ??= `visitor-${contact.id}`;
  return contact;
}

/** The contact who has one of these already. */
function known(
  state: State,
  given: Partial<StoredContact>,
  keys: readonly ("identifier" | "email" | "phone_number")[],
): StoredContact | undefined {
  const wanted = keys.filter((key) => (given[key] ?? "") !== "");
  return wanted.map((key) => state.contacts.find((one) => one[key] === given[key])).find((one) => one !== undefined);
}

/** @throws Refusal 422 for an e-mail address or a phone number that is none */
function changes(exchange: OpenExchange, columns: readonly string[]): Partial<StoredContact> {
  const { body } = exchange;
  const given: Partial<StoredContact> = columnsIn(body, columns);
  if (typeof given.email === "string") given.email = given.email.toLowerCase();
  if (!/^([^@\s]+@[^@\s]+)?$/u.test(given.email ?? "")) throw invalidRecord("Email is invalid", ["email"]);
  if (!/^(\+[1-9]\d{1,14})?$/u.test(given.phone_number ?? "")) {
    throw invalidRecord("Phone number should be in e164 format", ["phone_number"]);
  }
  if (!isObject(body["custom_attributes"])) return given;
  const sourceId = exchange.values["contact_identifier"];
  const before = sourceId === undefined ? undefined : find(exchange.state.contacts, linkOf(exchange).contactId);
  return { ...given, custom_attributes: { ...before?.custom_attributes, ...body["custom_attributes"] } };
}
