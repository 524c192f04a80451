import { isArray, isObject, objectOf, own, sameJson, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { memberPath } from "./json-path.ts";

/** A place in a document: how an overlay selects it, and what corrections of it are called. */
export interface Spot {
  readonly path: string;
  readonly id: string;
}

/** Something that is removed, or replaced by something else. */
export interface Change {
  readonly id: string;
  readonly parent: string;
  readonly key: string;
  /** How the value is selected; `parent` and `key` together unless it is an item of a list. */
  readonly target: string;
  readonly before: JsonValue;
  /** `undefined` when nothing takes its place. */
  readonly after: JsonValue | undefined;
}

/** What has to happen to make one object of another. */
export interface Difference {
  readonly changes: readonly Change[];
  /** What is added, as deep as it stands; nothing that stands there is touched by it. */
  readonly additions: JsonObject;
}

const COMPOSITIONS = ["allOf", "anyOf", "oneOf"];

/** The place of a member. */
export function memberSpot({ path, id }: Spot, key: string): Spot {
  return { path: memberPath(path, key), id: `${id}.${key}` };
}

/** Removing or replacing a member. */
export function memberChange(spot: Spot, key: string, before: JsonValue, after?: JsonValue): Change {
  const member = memberSpot(spot, key);
  return { id: member.id, parent: spot.path, key, target: member.path, before, after };
}

/** Whether this is a JSON Schema, as opposed to any other object of a description: maps hold no text under these keywords. */
function isSchema(object: JsonObject): boolean {
  const { type } = object;
  if (typeof type === "string" || isArray(type) || Object.hasOwn(object, "const") || isArray(own(object, "enum")))
    return true;
  return COMPOSITIONS.some((keyword) => isArray(own(object, keyword)));
}

/** Whether a schema has members of its own, which are corrected one by one. */
function isStructured(schema: JsonValue | undefined): boolean {
  if (!isObject(schema)) return false;
  if (isObject(own(schema, "properties"))) return true;
  return isStructured(own(schema, "items")) || isStructured(own(schema, "additionalProperties"));
}

function extendsObject(before: JsonObject, after: JsonObject): boolean {
  return Object.entries(before).every(([key, value]) => sameJson(value, own(after, key)));
}

/** Whether an object becomes another by changes inside it; else it is replaced as a whole. */
function goesInside(before: JsonObject, after: JsonObject): boolean {
  if (extendsObject(before, after)) return true;
  if (Object.hasOwn(before, "$ref") || Object.hasOwn(after, "$ref")) return false;
  if (!isSchema(before) && !isSchema(after)) return true;
  return isStructured(before) && isStructured(after) && sameJson(own(before, "type"), own(after, "type"));
}

/** Compares two objects that stand in the same place. */
export function differenceOf(before: JsonObject, after: JsonObject, spot: Spot): Difference {
  const changes: Change[] = [];
  const additions = new Map<string, JsonValue>();
  for (const [key, old] of Object.entries(before)) {
    const fresh = own(after, key);
    if (fresh !== undefined && sameJson(old, fresh)) continue;
    if (isObject(old) && isObject(fresh) && goesInside(old, fresh)) {
      const inside = differenceOf(old, fresh, memberSpot(spot, key));
      changes.push(...inside.changes);
      if (Object.keys(inside.additions).length > 0) additions.set(key, inside.additions);
    } else changes.push(memberChange(spot, key, old, fresh));
  }
  for (const [key, fresh] of Object.entries(after)) if (!Object.hasOwn(before, key)) additions.set(key, fresh);
  return { changes, additions: objectOf(additions) };
}
