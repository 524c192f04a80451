import {
  isArray,
  isObject,
  objectOf,
  own,
  sameJson,
  type JsonArray,
  type JsonObject,
  type JsonValue,
} from "../../shared/json.ts";

/** A merged value, or why the update does not fit on what stands there. */
export type MergeResult =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly detail: string };

function kindOf(value: JsonValue): string {
  if (isArray(value)) return "an array";
  if (isObject(value)) return "an object";
  return value === null ? "null" : `a ${typeof value}`;
}

function append(value: JsonArray, items: JsonArray): MergeResult {
  const fresh = items.filter((item) => !value.some((present) => sameJson(present, item)));
  if (fresh.length === 0) return { ok: true, value };
  if (fresh.length < items.length) return { ok: false, detail: "holds some of the items already, but not all" };
  return { ok: true, value: [...value, ...items] };
}

function mergeObjects(value: JsonObject, update: JsonObject): MergeResult {
  const entries = new Map(Object.entries(value));
  for (const [key, wanted] of Object.entries(update)) {
    const present = own(value, key);
    const merged: MergeResult = present === undefined ? { ok: true, value: wanted } : merge(present, wanted);
    if (!merged.ok) return { ok: false, detail: `${key}: ${merged.detail}` };
    entries.set(key, merged.value);
  }
  return { ok: true, value: objectOf(entries) };
}

function merge(value: JsonValue, update: JsonValue): MergeResult {
  if (isObject(value) && isObject(update)) return mergeObjects(value, update);
  if (isArray(value) && isArray(update)) return append(value, update);
  if (isObject(value) || isArray(value) || isObject(update) || isArray(update)) {
    const detail = `${kindOf(value)} cannot become ${kindOf(update)} by an update; remove it first, under the same id`;
    return { ok: false, detail };
  }
  return { ok: true, value: update };
}

/**
 * What an update makes of a value: objects merge recursively, arrays are appended to, primitives replaced. Items that an array holds
 * already are not appended again when it holds all of them; holding some is a conflict, as is an update of another kind than the value.
 */
export function mergeUpdate(value: JsonValue, update: JsonValue): MergeResult {
  // The target itself may be an array; then the update is an item of it, or a list of items.
  return isArray(value) && !isArray(update) ? append(value, [update]) : merge(value, update);
}

/**
 * What stands at the positions that an update writes, which is what a strict action has to `expect`: of objects only the keys named by the
 * update (recursively), of arrays and primitives the whole value. `undefined` when nothing stands there.
 */
export function projectBefore(value: JsonValue, update: JsonValue): JsonValue | undefined {
  if (!isObject(value) || !isObject(update)) return value;
  const entries: [string, JsonValue][] = [];
  for (const [key, wanted] of Object.entries(update)) {
    const present = own(value, key);
    const projected = present === undefined ? undefined : projectBefore(present, wanted);
    if (projected !== undefined) entries.push([key, projected]);
  }
  return entries.length === 0 ? undefined : objectOf(entries);
}

/** Whether the update only adds: wherever it writes, nothing stands, or the same value, or an array to append to. */
export function onlyAdds(value: JsonValue, update: JsonValue): boolean {
  if (isArray(value)) return true;
  if (!isObject(value) || !isObject(update)) return sameJson(value, update);
  return Object.entries(update).every(([key, wanted]) => {
    const present = own(value, key);
    return present === undefined || onlyAdds(present, wanted);
  });
}
