import { rejected } from "./answer.ts";
import type { Exchange, Handlers } from "./exchange.ts";
import { isObject, type MockAnswer } from "@truewire/core/testing";
import { showContact } from "./show-people.ts";
import { toId, type State } from "./state.ts";

type StoredContact = State["contacts"][number];

/** The real server's. */
const PAGE_SIZE = 15;

/** Lists of contacts: all, by text, by conditions. */
export const contactLists: Handlers = {
  contactList: (exchange) => {
    const { query, state } = exchange;
    const wanted = query.getAll("labels[]");
    const found = state.contacts.filter((one) => isIdentified(one) && carriesAny(state, one, wanted));
    const { page, payload } = pageOf(exchange, found);
    return { json: { meta: { count: found.length, current_page: page }, payload } };
  },
  contactSearch: (exchange) => {
    const q = (exchange.query.get("q") ?? "").trim();
    // A blank text is no mistake to the server: it answers nulls.
    if (q === "") return { json: { meta: { count: null, current_page: 1, has_more: null }, payload: [] } };
    const found = exchange.state.contacts.filter((one) => isIdentified(one) && matches(one, q));
    const { page, payload, hasMore } = pageOf(exchange, found);
    // The count is that of this page, not of all that was found.
    return { json: { meta: { count: payload.length, current_page: page, has_more: hasMore }, payload } };
  },
  contactFilter: (exchange): MockAnswer => {
    const { body, state } = exchange;
    const conditions = Array.isArray(body["payload"]) ? body["payload"].filter(isObject) : [];
    const found = state.contacts.filter((one) => isIdentified(one) && meets(state, one, conditions));
    const { page, payload } = pageOf(exchange, found);
    return { json: { meta: { count: found.length, current_page: page }, payload } };
  },
};

/** Without any of these a contact is an anonymous visitor, whom lists leave out. */
function isIdentified({ email, phone_number, identifier }: StoredContact): boolean {
  return [email, phone_number, identifier].some((value) => value !== null && value !== "");
}

function carriesAny(state: State, { id }: StoredContact, wanted: readonly string[]): boolean {
  const labels = state.contactLabels.get(id) ?? [];
  return wanted.length === 0 || wanted.some((label) => labels.includes(label));
}

/** Identifiers are compared with their case, everything else without. */
function matches({ name, email, phone_number, identifier }: StoredContact, q: string): boolean {
  const inAnyCase = [name, email, phone_number].some((value) => value?.toLowerCase().includes(q.toLowerCase()));
  return inAnyCase || identifier?.includes(q) === true;
}

function pageOf(
  { query, body, state }: Exchange,
  found: readonly StoredContact[],
): { readonly page: unknown; readonly payload: readonly unknown[]; readonly hasMore: boolean } {
  // The page comes back as it was sent: text in a query, the number 1 when there was none.
  const page = query.get("page") ?? body["page"] ?? 1;
  const start = (Math.max(1, toId(page)) - 1) * PAGE_SIZE;
  const withInboxes = (query.get("include_contact_inboxes") ?? "true") === "true";
  const items = sorted(found, query.get("sort")).slice(start, start + PAGE_SIZE);
  return {
    page,
    payload: items.map((one) => showContact(state, one, withInboxes)),
    hasMore: found.length > start + PAGE_SIZE,
  };
}

type SortValue = string | number | null;

function sortValue(contact: StoredContact, key: string): SortValue {
  const extra = contact.additional_attributes;
  const values: Readonly<Record<string, unknown>> = {
    name: contact.name,
    email: contact.email,
    phone_number: contact.phone_number,
    last_activity_at: contact.last_activity_at,
    created_at: contact.created_at,
    company_name: extra["company_name"],
    city: extra["city"],
    country: extra["country"],
  };
  const value = Object.hasOwn(values, key) ? values[key] : null;
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** A comma list of keys, each with an optional `-` for descending. Unknown keys count for nothing. */
function sorted(contacts: readonly StoredContact[], sort: string | null): StoredContact[] {
  const orders = (sort ?? "")
    .split(",")
    .map((key) => ({ key: key.replace(/^-/u, ""), sign: key.startsWith("-") ? -1 : 1 }));
  return contacts.toSorted((left, right) => {
    for (const { key, sign } of orders) {
      const difference = compare(sortValue(left, key), sortValue(right, key), sign);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** What has no value comes last in either direction. */
function compare(left: SortValue, right: SortValue, sign: number): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (left === right) return 0;
  return left < right ? -sign : sign;
}

/** Each condition but the last says how the next one is joined. */
function meets(state: State, contact: StoredContact, conditions: readonly Record<string, unknown>[]): boolean {
  let result = true;
  let joinedBy = "AND";
  for (const condition of conditions) {
    const holds = meetsOne(state, contact, condition);
    result = joinedBy === "OR" ? result || holds : result && holds;
    joinedBy = String(condition["query_operator"] ?? "AND").toUpperCase();
  }
  return result;
}

function meetsOne(state: State, contact: StoredContact, condition: Record<string, unknown>): boolean {
  const key = String(condition["attribute_key"]);
  const own = Object.entries({ ...contact.custom_attributes, ...contact.additional_attributes, ...contact });
  const value = key === "labels" ? state.contactLabels.get(contact.id) : new Map<string, unknown>(own).get(key);
  const actual = [value ?? []].flat().map(String);
  const wanted = [condition["values"] ?? []].flat().map(String);
  const contains = actual.some((one) => wanted.some((text) => one.toLowerCase().includes(text.toLowerCase())));
  switch (condition["filter_operator"]) {
    case "equal_to":
      return actual.some((one) => wanted.includes(one));
    case "not_equal_to":
      return !actual.some((one) => wanted.includes(one));
    case "contains":
      return contains;
    case "does_not_contain":
      return !contains;
    case "starts_with":
      return actual.some((one) => wanted.some((text) => one.startsWith(text)));
    case "is_present":
      return actual.length > 0;
    case "is_not_present":
      return actual.length === 0;
    case "is_greater_than":
      return actual.some((one) => wanted.some((text) => Number(one) > Number(text)));
    case "is_less_than":
      return actual.some((one) => wanted.some((text) => Number(one) < Number(text)));
    default:
      throw rejected(`mockChatwoot cannot compare by "${String(condition["filter_operator"])}"; use reply()`);
  }
}
