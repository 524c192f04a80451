import type { Message, Session } from "@truewire/core/koreai";
import type { JsonObject, MockAnswer } from "@truewire/core/testing";
import type { Exchange, Handlers } from "./exchange.ts";
import { countOf, cut } from "./paging.ts";
import { textsIn } from "./people.ts";
import { badRequest } from "./refusals.ts";
import type { StoredMessage } from "./state.ts";

const DAY = 86_400_000;
/** Most messages and sessions on a page, and how many there are when nobody says. */
const SIZES = { v1: [100, 100], v2: [10_000, 10_000], lite: [1000, 5], sessions: [100, 100] } as const;

/** What was asked for, in a query or in a body. */
type Asked = JsonObject;

/** Sessions and messages of the past. */
export const history: Handlers = {
  "sessions.list": (exchange) => sessions(exchange),
  "sessions.listForAccount": (exchange) => sessions(exchange),
  "messages.listV1": (exchange) => messages(exchange, "v1"),
  "messages.searchV1": (exchange) => messages(exchange, "v1"),
  "messages.list": (exchange) => messages(exchange, "v2"),
  "messages.search": (exchange) => messages(exchange, "v2"),
  "messages.searchForAccount": (exchange) => messages(exchange, "v1"),
  "messages.listLite": (exchange) => messages(exchange, "lite"),
  "messages.searchLite": (exchange) => messages(exchange, "lite"),
};

function asked({ query, body }: Exchange): Asked {
  return { ...body, ...Object.fromEntries(query) };
}

function sessions(exchange: Exchange): MockAnswer {
  const { state, values } = exchange;
  const wanted = asked(exchange);
  const ids = textsIn(wanted["sessionId"]);
  const fits = (session: Session): boolean => {
    if (values["botId"] !== undefined && session.botId !== values["botId"]) return false;
    // With ids no other filter counts.
    if (ids.length > 0) return ids.includes(session.sessionId);
    const kinds = (["userId", "sessionType", "containmentType"] as const).every(
      (key) => wanted[key] === undefined || wanted[key] === session[key],
    );
    return kinds && isWithin(session.start_time, windowOf(wanted));
  };
  return page("sessions", state.sessions.filter(fits), wanted, SIZES.sessions);
}

function messages(exchange: Exchange, kind: "v1" | "v2" | "lite"): MockAnswer {
  const { state, values } = exchange;
  const wanted = asked(exchange);
  const window = windowOf(wanted);
  if (kind !== "lite" && window[1] - window[0] >= 7 * DAY && Number.isFinite(window[1] - window[0])) {
    throw badRequest("dateFrom and dateTo must be less than 7 days apart");
  }
  const ids = typeof wanted["sessionId"] === "string" ? [wanted["sessionId"]] : textsIn(wanted["sessionId"]);
  const types = textsIn(wanted["type"]);
  const fits = ({ message, userId }: StoredMessage): boolean =>
    (values["botId"] === undefined || message.botId === values["botId"]) &&
    (wanted["userId"] === undefined || wanted["userId"] === userId) &&
    (ids.length === 0 || ids.includes(message.sessionId ?? "")) &&
    (types.length === 0 || types.includes(message.type)) &&
    isWithin(message.createdOn, window);
  const found = state.messages.filter(fits).map(({ message }) => message);
  return page("messages", around(found, wanted), wanted, SIZES[kind]);
}

/** The part of the history that lies before a message, after it, or on both sides of it. */
function around(found: readonly Message[], { msgId, direction = 0 }: Asked): readonly Message[] {
  const at = found.findIndex(({ _id }) => _id === msgId);
  if (at < 0) return found;
  if (Number(direction) < 0) return found.slice(0, at);
  return Number(direction) > 0 ? found.slice(at + 1) : found;
}

function page(
  key: "messages" | "sessions",
  found: readonly unknown[],
  { skip, offset, limit }: Asked,
  [most, usual]: readonly [number, number],
): MockAnswer {
  // Two names for the same.
  const start = countOf(skip ?? offset, "skip", 0);
  const { items, more, total } = cut(found, start, countOf(limit, "limit", usual, most));
  return { json: { total, moreAvailable: more, [key]: items } };
}

/** Both ends belong to it, and a day as a whole. */
function windowOf({ dateFrom, dateTo }: Asked): readonly [from: number, to: number] {
  const isDay = typeof dateTo === "string" && dateTo.length === 10;
  const from = typeof dateFrom === "string" ? Date.parse(dateFrom) : -Infinity;
  const to = typeof dateTo === "string" ? Date.parse(dateTo) + (isDay ? DAY - 1 : 0) : Infinity;
  return [from, to];
}

function isWithin(moment: string | undefined, [from, to]: readonly [number, number]): boolean {
  const time = Date.parse(moment ?? "");
  // What has no time lies in every window.
  return Number.isNaN(time) || (time >= from && time <= to);
}
