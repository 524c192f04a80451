import { isArray, isObject, mapValues, own, type JsonObject, type JsonValue } from "../shared/json.ts";
import { parseLocalReference, resolveTokens } from "../shared/pointer.ts";
import { SpecError } from "../shared/spec-error.ts";

/** Keywords of a schema that the test kit checks requests by and makes answers from; the rest is for readers. */
const KEPT: ReadonlySet<string> = new Set([
  "type",
  "enum",
  "const",
  "format",
  "required",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "pattern",
]);
const NESTED: ReadonlySet<string> = new Set(["items", "additionalProperties"]);
const LISTS: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);
const COMPONENTS = "#/components/schemas/";

/**
 * A schema without what only readers need; references become the bare names of schemas. An object whose members are listed takes no others
 * in the test kit, whether it says so or not.
 */
export function compactSchema(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema;
  const reference = own(schema, "$ref");
  if (typeof reference === "string") {
    return { $ref: reference.startsWith(COMPONENTS) ? reference.slice(COMPONENTS.length) : reference };
  }
  return mapValues(schema, (value, key) => {
    if (KEPT.has(key)) return value;
    if (key === "additionalProperties" && value === false && "properties" in schema) return undefined;
    if (NESTED.has(key)) return compactSchema(value);
    if (LISTS.has(key) && isArray(value)) return value.map((one) => compactSchema(one));
    if (key === "properties" && isObject(value)) return mapValues(value, (one) => compactSchema(one));
    return undefined;
  });
}

/**
 * Follows the reference of a parameter or response, if it is one.
 *
 * @throws {SpecError} when it leads nowhere in the document
 */
export function follow(document: JsonObject, value: JsonValue, file: string): JsonObject {
  const reference = isObject(value) ? own(value, "$ref") : undefined;
  if (typeof reference !== "string") return isObject(value) ? value : {};
  const tokens = parseLocalReference(reference);
  const target = tokens === undefined ? undefined : resolveTokens(document, tokens);
  if (!isObject(target)) throw new SpecError(file, reference, "names nothing in this document");
  return target;
}
