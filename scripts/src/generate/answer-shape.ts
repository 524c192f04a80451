import type { JsonValue } from "../shared/json.ts";
import type { Schema, Schemas } from "./schema.ts";

/** The shapes that the transport checks a success for. */
export type AnswerShape = "object" | "array";

/**
 * What every value of a schema is, where the schema leaves no choice.
 *
 * @param path - dotted path of the value inside of what the schema describes; empty for all of it
 */
export function shapeAt(schema: Schema, path: string, types: Schemas): AnswerShape | undefined {
  const [key, ...rest] = path === "" ? [] : path.split(".");
  if (key !== undefined) {
    const members = membersOf(schema, key, types);
    const shapes = new Set(members.map((member) => shapeAt(member, rest.join("."), types)));
    return shapes.size === 1 ? [...shapes][0] : undefined;
  }
  const [type, ...others] = jsonTypesOf(schema, types) ?? [];
  return others.length === 0 && (type === "object" || type === "array") ? type : undefined;
}

/** What a member is in each of the alternatives of a schema. */
function membersOf(schema: Schema, key: string, types: Schemas): readonly Schema[] {
  if (schema.ref !== undefined) return membersOf(types.get(schema.ref) ?? {}, key, types);
  const own = schema.properties?.get(key);
  const inside = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => list ?? []);
  return [...(own === undefined ? [] : [own]), ...inside.flatMap((child) => membersOf(child, key, types))];
}

function jsonTypeOf(value: JsonValue): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** The types of JSON that a schema allows; `undefined` where it does not say. */
function jsonTypesOf(schema: Schema, types: Schemas): ReadonlySet<string> | undefined {
  const { ref, constant, anyOf, oneOf, allOf } = schema;
  if (ref !== undefined) return jsonTypesOf(types.get(ref) ?? {}, types);
  if (schema.types !== undefined) return new Set(schema.types);
  const values = constant === undefined ? schema.enum : [constant.value];
  if (values !== undefined) return new Set(values.map(jsonTypeOf));
  const alternatives = anyOf ?? oneOf;
  if (alternatives !== undefined) {
    const all = alternatives.map((child) => jsonTypesOf(child, types));
    return all.some((one) => one === undefined) ? undefined : new Set(all.flatMap((one) => Array.from(one ?? [])));
  }
  // All of them have to fit, so that any that says something says it for all.
  for (const part of allOf ?? []) {
    const own = jsonTypesOf(part, types);
    if (own !== undefined) return own;
  }
  return schema.properties === undefined ? undefined : new Set(["object"]);
}
