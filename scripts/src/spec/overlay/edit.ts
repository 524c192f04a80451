import { isArray, isObject, own, withKey, withoutKeys, type JsonValue } from "../../shared/json.ts";
import type { ValuePath } from "./json-path.ts";

/** The value at a path, or `undefined`. */
export function valueAt(document: JsonValue, path: ValuePath): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const key of path) {
    if (isArray(value)) value = typeof key === "number" ? value[key] : undefined;
    else value = isObject(value) ? own(value, String(key)) : undefined;
  }
  return value;
}

/** A copy of the document in which the value at an existing path went through `change`; `undefined` removes it. */
export function changeAt(
  document: JsonValue,
  path: ValuePath,
  change: (value: JsonValue) => JsonValue | undefined,
): JsonValue | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return change(document);
  if (isArray(document) && typeof key === "number") {
    const changed = changeAt(document[key] ?? null, rest, change);
    return changed === undefined ? document.toSpliced(key, 1) : document.with(key, changed);
  }
  if (!isObject(document)) return document;
  const changed = changeAt(own(document, String(key)) ?? null, rest, change);
  return changed === undefined ? withoutKeys(document, [String(key)]) : withKey(document, String(key), changed);
}

/** Orders paths so that removing one never moves or drops another that is still to come: last index first, children before parents. */
export function lastFirst(left: ValuePath, right: ValuePath): number {
  for (const [index, key] of left.entries()) {
    const other = right[index];
    if (other === undefined) return -1;
    if (key === other) continue;
    if (typeof key === "number" && typeof other === "number") return other - key;
    return String(key) < String(other) ? 1 : -1;
  }
  return left.length === right.length ? 0 : 1;
}
