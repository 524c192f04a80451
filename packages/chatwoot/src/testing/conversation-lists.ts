import type { Exchange, Handlers } from "./exchange.ts";
import { rejected } from "./answer.ts";
import { isObject } from "@truewire/core/testing";
import { showConversation } from "./show-conversation.ts";
import { find, toId, type State, type StoredConversation } from "./state.ts";

/** The real server's, unless it is configured otherwise. */
const PAGE_SIZE = 25;

/** Lists of conversations, and how many there are. */
export const conversationLists: Handlers = {
  conversationList: (exchange) => {
    const { query, state, caller } = exchange;
    const { found, counts } = listed(exchange);
    const assigned = found.filter((one) => isAssignedAs(one, query.get("assignee_type"), caller.id));
    const sorted = inOrder(assigned, query.get("sort_by"));
    // A window of time switches paging off.
    const page = query.has("updated_within") ? sorted : pageOf(sorted, query.get("page"));
    return { json: { data: { meta: counts, payload: page.map((one) => showConversation(state, one, caller)) } } };
  },
  conversationListMeta: (exchange) => ({ json: { meta: listed(exchange).counts } }),
  conversationFilter: (exchange) => {
    const { body, query, state, caller } = exchange;
    const conditions = Array.isArray(body["payload"]) ? body["payload"].filter(isObject) : [];
    const found = state.conversations.filter((one) => meets(one, conditions));
    const { assigned_count: _notHere, ...meta } = countsOf(found, caller.id);
    const page = pageOf(inOrder(found, null), query.get("page") ?? body["page"]);
    return { json: { meta, payload: page.map((one) => showConversation(state, one, caller)) } };
  },
};

function listed({ query, state, caller }: Exchange): {
  readonly found: readonly StoredConversation[];
  readonly counts: ReturnType<typeof countsOf>;
} {
  const team = query.get("team_id");
  if (team !== null) find(state.teams, team);
  const found = state.conversations.filter((one) => isWanted(state, one, query));
  return { found, counts: countsOf(found, caller.id) };
}

function isWanted(state: State, one: StoredConversation, query: URLSearchParams): boolean {
  const text = query.get("q");
  // Without a status only open conversations are listed; a text to look for switches that off.
  const status = query.get("status") ?? "open";
  if (text === null && status !== "all" && one.status !== status) return false;
  if (text !== null && !mentions(state, one, text)) return false;
  for (const key of ["inbox_id", "team_id"] as const) {
    const wanted = query.get(key);
    if (wanted !== null && one[key] !== toId(wanted)) return false;
  }
  const source = query.get("source_id");
  if (source !== null && one.source_id !== source) return false;
  const labels = query.getAll("labels[]");
  return labels.length === 0 || labels.some((label) => one.labels.includes(label));
}

function mentions(state: State, { id }: StoredConversation, text: string): boolean {
  const wanted = text.toLowerCase();
  return state.messages.some((one) => one.conversation_id === id && one.content?.toLowerCase().includes(wanted));
}

function isAssignedAs({ assignee_id }: StoredConversation, type: string | null, callerId: number): boolean {
  if (type === "me") return assignee_id === callerId;
  if (type === "assigned") return assignee_id !== null;
  return type !== "unassigned" || assignee_id === null;
}

function countsOf(
  found: readonly StoredConversation[],
  callerId: number,
): Readonly<Record<"all_count" | "assigned_count" | "mine_count" | "unassigned_count", number>> {
  const assigned = found.filter((one) => one.assignee_id !== null).length;
  return {
    all_count: found.length,
    assigned_count: assigned,
    mine_count: found.filter((one) => one.assignee_id === callerId).length,
    unassigned_count: found.length - assigned,
  };
}

/** The last to have moved comes first, unless another order is asked for. */
function inOrder(found: readonly StoredConversation[], sortBy: string | null): StoredConversation[] {
  const key = sortBy?.includes("created_at") === true ? "created_at" : "last_activity_at";
  const sign = sortBy?.endsWith("_asc") === true ? 1 : -1;
  return found.toSorted((left, right) => sign * (left[key] - right[key]));
}

function pageOf(found: readonly StoredConversation[], page: unknown): readonly StoredConversation[] {
  const start = (Math.max(1, toId(page ?? 1)) - 1) * PAGE_SIZE;
  return found.slice(start, start + PAGE_SIZE);
}

/** Each condition but the last says how the next one is joined. */
function meets(one: StoredConversation, conditions: readonly Record<string, unknown>[]): boolean {
  let result = true;
  let joinedBy = "AND";
  for (const condition of conditions) {
    const holds = meetsOne(one, condition);
    result = joinedBy === "OR" ? result || holds : result && holds;
    joinedBy = String(condition["query_operator"] ?? "AND").toUpperCase();
  }
  return result;
}

function meetsOne(one: StoredConversation, condition: Record<string, unknown>): boolean {
  const key = String(condition["attribute_key"]);
  const value = new Map<string, unknown>(Object.entries({ ...one.custom_attributes, ...one })).get(key);
  const actual = [value ?? []].flat().map(String);
  const wanted = [condition["values"] ?? []].flat().map(String);
  switch (condition["filter_operator"]) {
    case "equal_to":
      return (key === "status" && wanted.includes("all")) || actual.some((text) => wanted.includes(text));
    case "not_equal_to":
      return !actual.some((text) => wanted.includes(text));
    case "is_present":
      return actual.length > 0;
    case "is_not_present":
      return actual.length === 0;
    default:
      throw rejected(`mockChatwoot cannot compare by "${String(condition["filter_operator"])}"; use reply()`);
  }
}
