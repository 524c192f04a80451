/** What JSON can hold. Values are never changed in place: every function here returns a new one. */
export type JsonValue = string | number | boolean | null | JsonArray | JsonObject;
/** A JSON array. */
export type JsonArray = readonly JsonValue[];
/** A JSON object. Read a key with {@link own}, so that `constructor` or `__proto__` never answers from the prototype. */
export type JsonObject = { readonly [key: string]: JsonValue };

/** Whether the value is an object (neither an array nor `null`). */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the value is an array. */
export function isArray(value: JsonValue | undefined): value is JsonArray {
  return Array.isArray(value);
}

/** The object's own value under `key`, or `undefined`. */
export function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The own object under `key`, or an empty one: for walking down paths that may be missing. */
export function ownObject(object: JsonObject, key: string): JsonObject {
  const value = own(object, key);
  return isObject(value) ? value : {};
}

/** The own array under `key`, or an empty one. */
export function ownArray(object: JsonObject, key: string): JsonArray {
  const value = own(object, key);
  return isArray(value) ? value : [];
}

/** A new object of these entries, in this order; a `__proto__` entry becomes an ordinary key. */
export function objectOf(entries: Iterable<readonly [string, JsonValue]>): JsonObject {
  // Object.fromEntries defines keys instead of assigning them, so no setter of the prototype runs.
  return Object.fromEntries(entries);
}

/** A copy with `key` set, at its place when it exists, else at the end. */
export function withKey(object: JsonObject, key: string, value: JsonValue): JsonObject {
  // Spread and computed keys define, too: `__proto__` stays an ordinary key.
  return { ...object, [key]: value };
}

/** A copy without `keys`. */
export function withoutKeys(object: JsonObject, keys: readonly string[]): JsonObject {
  return objectOf(Object.entries(object).filter(([name]) => !keys.includes(name)));
}

/** A copy whose values went through `map`; entries for which it returns `undefined` are left out. */
export function mapValues(
  object: JsonObject,
  map: (value: JsonValue, key: string) => JsonValue | undefined,
): JsonObject {
  const entries: [string, JsonValue][] = [];
  for (const [key, value] of Object.entries(object)) {
    const mapped = map(value, key);
    if (mapped !== undefined) entries.push([key, mapped]);
  }
  return objectOf(entries);
}

/** Compares by UTF-16 code unit: the same order on every machine, whatever its locale. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** A copy whose keys are in {@link compareText} order (of this object only, not of what it holds). */
export function sortKeys(object: JsonObject): JsonObject {
  return objectOf(Object.entries(object).sort(([left], [right]) => compareText(left, right)));
}

/** Whether two values are the same JSON; the order of keys does not count, the order of array items does. */
export function sameJson(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (isArray(left) && isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
  );
}
