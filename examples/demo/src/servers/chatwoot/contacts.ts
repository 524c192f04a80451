import type { Route } from "../router.ts";
import { toId } from "./agents.ts";
import type { Context } from "./context.ts";
import { notFound } from "./errors.ts";
import type { Contact, Inbox, Store } from "./records.ts";

const BASE = "/api/v1/accounts/{account_id}/contacts";
const PAGE_SIZE = 15;

/** Contacts: list and get. */
export const contactRoutes: readonly Route<Context>[] = [
  {
    method: "GET",
    path: BASE,
    handle: ({ store, query }) => {
      const found = sorted(
        store.contacts.filter((one) => isIdentified(one) && hasLabel(one, query)),
        query.get("sort"),
      );
      const page = query.get("page");
      const start = (Math.max(1, toId(page ?? 1)) - 1) * PAGE_SIZE;
      const payload = found.slice(start, start + PAGE_SIZE).map((one) => contactJson(store, one, query));
      // The page comes back as it was sent: a string, or a number when there was none.
      return { status: 200, json: { meta: { count: found.length, current_page: page ?? 1 }, payload } };
    },
  },
  {
    method: "GET",
    path: `${BASE}/{id}`,
    handle: ({ store, query }, values) => {
      const contact = store.contacts.find((one) => one.id === toId(values["id"]));
      if (contact === undefined) throw notFound();
      return { status: 200, json: { payload: contactJson(store, contact, query) } };
    },
  },
];

function isIdentified(contact: Contact): boolean {
  return [contact.email, contact.phoneNumber, contact.identifier].some((value) => value !== null);
}

/** `labels[]=a&labels[]=b` or `labels=a,b`; any of them will do. */
function hasLabel(contact: Contact, query: URLSearchParams): boolean {
  const wanted = [...query.getAll("labels[]"), ...(query.get("labels")?.split(",") ?? [])];
  return wanted.length === 0 || wanted.some((label) => contact.labels.includes(label));
}

type SortValue = string | number | null;
const SORT_KEYS: Readonly<Record<string, (contact: Contact) => SortValue>> = {
  name: (contact) => contact.name,
  email: (contact) => contact.email,
  phone_number: (contact) => contact.phoneNumber,
  last_activity_at: (contact) => contact.lastActivityAt,
  created_at: (contact) => contact.createdAt,
  company_name: (contact) => contact.company,
  city: (contact) => contact.city,
  country: (contact) => contact.country,
};

/** A comma list of keys, each with an optional `-` for descending. Unknown keys count for nothing. */
function sorted(contacts: readonly Contact[], sort: string | null): Contact[] {
  const orders = (sort ?? "")
    .split(",")
    .map((key) => ({ key: key.replace(/^-/u, ""), sign: key.startsWith("-") ? -1 : 1 }));
  return [...contacts].sort((left, right) => {
    for (const { key, sign } of orders) {
      const read = Object.hasOwn(SORT_KEYS, key) ? SORT_KEYS[key] : undefined;
      const difference = read === undefined ? 0 : compare(read(left), read(right), sign);
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

function contactJson(store: Store, contact: Contact, query: URLSearchParams): Record<string, unknown> {
  const inbox = store.inboxes.find((one) => one.id === contact.inboxId);
  const withInboxes = (query.get("include_contact_inboxes") ?? "true") === "true" && inbox !== undefined;
  return {
    additional_attributes: { company_name: contact.company, city: contact.city, country: contact.country },
    availability_status: "offline",
    email: contact.email,
    id: contact.id,
    name: contact.name,
    phone_number: contact.phoneNumber,
    blocked: false,
    identifier: contact.identifier,
    thumbnail: "",
    custom_attributes: {},
    ...(contact.lastActivityAt === null ? {} : { last_activity_at: contact.lastActivityAt }),
    created_at: contact.createdAt,
    ...(withInboxes ? { contact_inboxes: [{ source_id: `source-${contact.id}`, inbox: inboxJson(inbox) }] } : {}),
  };
}

function inboxJson(inbox: Inbox): Record<string, unknown> {
  return {
    id: inbox.id,
    avatar_url: "",
    channel_id: inbox.id,
    name: inbox.name,
    channel_type: inbox.channelType,
    provider: null,
  };
}
