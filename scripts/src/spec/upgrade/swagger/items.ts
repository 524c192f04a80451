import { isObject, mapValues, own, ownObject, withKey, type JsonObject } from "../../../shared/json.ts";
import type { OldPlace } from "../inexact.ts";
import { swaggerSchema } from "./schema.ts";

/** The part of JSON Schema that parameters, headers and their items hold directly in Swagger 2.0. */
const KEYWORDS: ReadonlySet<string> = new Set([
  "type",
  "format",
  "items",
  "default",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "enum",
  "multipleOf",
]);

function withoutSeparators(items: JsonObject, place: OldPlace): JsonObject {
  const inner = own(items, "items");
  if (own(items, "type") === "array") {
    throw place.refusal("3.1 does not say how lists inside of lists are written outside of JSON");
  }
  const plain = mapValues(items, (value, key) => (key === "collectionFormat" ? undefined : value));
  return isObject(inner) ? withKey(plain, "items", withoutSeparators(inner, place.at("items"))) : plain;
}

/**
 * The schema of a parameter that is not a body, or of a header.
 *
 * @throws {SpecError} when it cannot be said in 3.1.
 */
export function valueSchema(holder: JsonObject, place: OldPlace): JsonObject {
  const told = mapValues(holder, (value, key) => (KEYWORDS.has(key) ? value : undefined));
  const items = own(told, "items");
  const schema = isObject(items) ? withKey(told, "items", withoutSeparators(items, place.at("items"))) : told;
  const upgraded = swaggerSchema(schema, place);
  return isObject(upgraded) ? upgraded : {};
}

/** How lists are separated, when the value is a list. Commas unless it says otherwise. */
export function separatorOf(holder: JsonObject): string | undefined {
  if (own(holder, "type") !== "array") return undefined;
  const format = own(holder, "collectionFormat");
  return typeof format === "string" ? format : "csv";
}

/** The style of a list in a query or a form. */
const FORM_STYLES: Readonly<Record<string, JsonObject>> = {
  csv: { style: "form", explode: false },
  multi: { style: "form", explode: true },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
};

/** The style of a list in a path or a header. */
const SIMPLE_STYLES: Readonly<Record<string, JsonObject>> = { csv: { style: "simple", explode: false } };

/**
 * How 3.1 says the way a list is written.
 *
 * @throws {SpecError} when it has no such style.
 */
export function listStyle(holder: JsonObject, kind: "form" | "simple", place: OldPlace): JsonObject {
  const separator = separatorOf(holder);
  if (separator === undefined) return {};
  const styles = kind === "form" ? FORM_STYLES : SIMPLE_STYLES;
  if (!Object.hasOwn(styles, separator)) {
    throw place.at("collectionFormat").refusal(`3.1 has no style for a list written as ${separator} here`);
  }
  return ownObject(styles, separator);
}
