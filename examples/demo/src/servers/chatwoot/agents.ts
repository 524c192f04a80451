import { crash } from "./errors.ts";
import type { Store, User } from "./records.ts";

/** The users of the account among the given ids, in the order of their ids. */
export function agentsOf(store: Store, ids: ReadonlySet<number>): User[] {
  return store.users.filter((user) => ids.has(user.id) && user.role !== null);
}

/** An agent as lists of members show it. */
export function agentJson(store: Store, user: User): Record<string, unknown> {
  return {
    id: user.id,
    account_id: store.account.id,
    availability_status: user.id === 1 ? "online" : "offline",
    auto_offline: true,
    confirmed: true,
    email: user.email,
    provider: "email",
    available_name: user.name,
    name: user.name,
    role: user.role,
    thumbnail: "",
  };
}

/**
 * The ids that a request names, as they are: whether they are numbers or strings matters to the server.
 *
 * @throws Refusal 500 when there is no list
 */
export function idsIn(body: Readonly<Record<string, unknown>>): unknown[] {
  const ids = body["user_ids"];
  if (!Array.isArray(ids)) throw crash();
  return ids;
}

/** What the server's `to_i` makes of an id: 0 when it starts with no digit. */
export function toId(value: unknown): number {
  const number = Number.parseInt(String(value), 10);
  return Number.isNaN(number) ? 0 : number;
}
