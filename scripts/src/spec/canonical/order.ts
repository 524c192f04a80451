import {
  compareText,
  isArray,
  isObject,
  mapValues,
  ownObject,
  own,
  sortKeys,
  type JsonArray,
  type JsonObject,
  type JsonValue,
} from "../../shared/json.ts";
import { parseLocalReference, resolveTokens } from "../../shared/pointer.ts";

const RANKS = ["boolean", "number", "string", "object"];
const PLACES = ["path", "query", "header", "cookie"];

/** A copy with the keys of every object in it sorted. */
export function sortDeep(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(sortDeep);
  return isObject(value) ? sortKeys(mapValues(value, sortDeep)) : value;
}

/** Orders values of one list: booleans, numbers by size, text, then whatever else by its JSON; `null` and `"null"` last. */
function compareItems(left: JsonValue, right: JsonValue): number {
  const last = Number(left === null || left === "null") - Number(right === null || right === "null");
  if (last !== 0) return last;
  const rank = RANKS.indexOf(typeof left) - RANKS.indexOf(typeof right);
  if (rank !== 0) return rank;
  if (typeof left === "number" && typeof right === "number") return left - right;
  return compareText(JSON.stringify(left), JSON.stringify(right));
}

/** The items once each, in a fixed order. */
export function sortSet(items: JsonArray): JsonArray {
  const sorted = items.map(sortDeep).sort(compareItems);
  return sorted.filter((item, index) => index === 0 || JSON.stringify(item) !== JSON.stringify(sorted[index - 1]));
}

function identity(document: JsonObject, item: JsonValue): readonly [number, string] {
  if (!isObject(item)) return [PLACES.length, JSON.stringify(item)];
  const reference = own(item, "$ref");
  const tokens = typeof reference === "string" ? parseLocalReference(reference) : undefined;
  const target = tokens === undefined ? item : resolveTokens(document, tokens);
  const described = isObject(target) ? target : item;
  const place = PLACES.indexOf(String(own(described, "in") ?? ""));
  // Two items of one name (tags, or a parameter given inline and by reference) still need an order: their JSON decides.
  return [place === -1 ? PLACES.length : place, `${String(own(described, "name") ?? "")}\n${JSON.stringify(item)}`];
}

/** Parameters by place (path, query, header, cookie) and name, references followed; tags by name. */
export function sortByIdentity(document: JsonObject, items: JsonArray): JsonArray {
  const keyed = items.map((item) => ({ item, key: identity(document, item) }));
  keyed.sort((left, right) => left.key[0] - right.key[0] || compareText(left.key[1], right.key[1]));
  return keyed.map(({ item }) => item);
}

/** The scopes of an OAuth flow with their explanations emptied: the names are facts. */
export function emptyScopes(flow: JsonObject): JsonObject {
  return mapValues(flow, (value, key) => (key === "scopes" ? mapValues(ownObject(flow, "scopes"), () => "") : value));
}
