import { isArray, isObject, mapValues, objectOf, own, ownArray, ownObject, withoutKeys } from "../shared/json.ts";
import type { JsonObject, JsonValue } from "../shared/json.ts";

const OF_OPERATIONS: ReadonlySet<string> = new Set(["params", "query", "body"]);
const MEMBERS: ReadonlySet<string> = new Set(["object", "properties"]);
const SCHEMAS: ReadonlySet<string> = new Set(["items", "additionalProperties"]);
const LISTS: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);

/** An operation in the short form that `packages/core/src/testing/notation.ts` reads. */
export function shortOperation(operation: JsonObject): JsonObject {
  const { token, type, answer } = operation;
  const isUsual: Readonly<Record<string, boolean>> = {
    token: token === true,
    type: answer !== undefined && type === "application/json",
    params: Object.keys(ownObject(operation, "params")).length === 0,
    query: Object.keys(ownObject(operation, "query")).length === 0,
  };
  return mapValues(operation, (value, key) => {
    if (isUsual[key] === true) return undefined;
    if (key === "answer") return shortSchema(value);
    return OF_OPERATIONS.has(key) && isObject(value) ? mapValues(value, shortSchema) : value;
  });
}

/** A schema in the short form that `packages/core/src/testing/notation.ts` reads. */
export function shortSchema(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema;
  const { $ref, type } = schema;
  const keys = Object.keys(schema).length;
  if (typeof $ref === "string") return `#${$ref}`;
  if (keys === 1 && typeof type === "string") return type;
  const { items } = schema;
  if (keys === 2 && type === "array" && isObject(items)) return [shortSchema(items)];
  return mapValues(withMembers(schema), (value, key) => {
    if (SCHEMAS.has(key)) return shortSchema(value);
    if (LISTS.has(key) && isArray(value)) return value.map(shortSchema);
    return MEMBERS.has(key) && isObject(value) ? mapValues(value, shortSchema) : value;
  });
}

/** An object whose members say themselves whether they may be missing, unless that cannot be told from their names. */
function withMembers(schema: JsonObject): JsonObject {
  const properties = own(schema, "properties");
  if (!isObject(properties) || own(schema, "type") !== "object") return schema;
  const names = Object.keys(properties);
  const required = ownArray(schema, "required");
  const isListed = required.every((name) => typeof name === "string" && names.includes(name));
  if (!isListed || names.some((name) => name.endsWith("?"))) return schema;
  const members = Object.entries(properties).map(
    ([name, member]) => [required.includes(name) ? name : `${name}?`, member] as const,
  );
  return { object: objectOf(members), ...withoutKeys(schema, ["type", "properties", "required"]) };
}
