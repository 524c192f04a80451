import { isArray, isObject, type JsonObject, type JsonValue } from "../../shared/json.ts";

/** What keys that are data look like, and how a comment calls them. */
const KINDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["dates", /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?([T ].*)?$/u],
  ["addresses", /^[^@\s]+@[^@\s]+$/u],
  ["numbers", /^\d+$/u],
  ["ids", /^([a-z]{1,5}-[\w-]+|[0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/iu],
  ["URLs", /^https?:\/\//u],
];

function typeOf(value: JsonValue): string {
  if (value === null) return "null";
  return isArray(value) ? "array" : typeof value;
}

/** Whether two objects have at least half of their keys in common. */
function alike(left: JsonObject, right: JsonObject): boolean {
  const all = new Set([...Object.keys(left), ...Object.keys(right)]);
  const common = Object.keys(left).filter((key) => Object.hasOwn(right, key));
  return common.length * 2 >= all.size;
}

function ofOneShape(values: readonly JsonValue[]): boolean {
  const types = new Set(values.map(typeOf).filter((type) => type !== "null"));
  if (types.size > 1) return false;
  const [first, ...others] = values.filter(isObject);
  return first === undefined || others.every((other) => alike(first, other));
}

/** What the keys of these objects look like, when all look like the same kind of data; `undefined` when they are names. */
export function dataKeys(objects: readonly JsonObject[]): string | undefined {
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  if (keys.length === 0) return undefined;
  return KINDS.find(([, pattern]) => keys.every((key) => pattern.test(key)))?.[0];
}

/** Whether these objects are maps: two keys at least that look alike as data, and what they hold is of one shape. */
export function isMap(objects: readonly JsonObject[]): boolean {
  const keys = new Set(objects.flatMap((object) => Object.keys(object)));
  return keys.size >= 2 && dataKeys(objects) !== undefined && ofOneShape(objects.flatMap(Object.values<JsonValue>));
}
