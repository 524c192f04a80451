import { isObject, own, withKey, type JsonObject, type JsonValue } from "../../../shared/json.ts";
import { eachSchema } from "../each-schema.ts";
import type { OldPlace } from "../inexact.ts";
import { upgradeSchema } from "../schema-3-0.ts";

/** Keywords of OpenAPI 3.0 that Swagger 2.0 does not have. */
const NEW_KEYWORDS: readonly string[] = ["oneOf", "anyOf", "not", "nullable", "writeOnly", "deprecated"];

const DEFINITIONS = "#/definitions/";

function reference(text: string, place: OldPlace): string {
  if (text.startsWith(DEFINITIONS)) return `#/components/schemas/${text.slice(DEFINITIONS.length)}`;
  throw place.at("$ref").refusal("only what stands under definitions has a place in 3.1");
}

function oneSchema(schema: JsonObject, place: OldPlace): JsonObject {
  for (const keyword of NEW_KEYWORDS) {
    if (!Object.hasOwn(schema, keyword)) continue;
    throw place.at(keyword).refusal("it is no keyword of Swagger 2.0 and would start to count in 3.1");
  }
  if (own(schema, "x-nullable") === true) {
    throw place.at("x-nullable").refusal("some tools take it for null and Swagger 2.0 does not");
  }
  if (own(schema, "type") === "file")
    throw place.at("type").refusal("a file can only be a whole answer or a form field");
  const upgraded = upgradeSchema(schema, place);
  const ref = own(upgraded, "$ref");
  if (typeof ref === "string") return withKey(upgraded, "$ref", reference(ref, place));
  const discriminator = own(upgraded, "discriminator");
  return typeof discriminator === "string"
    ? withKey(upgraded, "discriminator", { propertyName: discriminator })
    : upgraded;
}

/**
 * A schema of Swagger 2.0 and all inside of it as OpenAPI 3.1 says it.
 *
 * @throws {SpecError} when 3.1 would read it otherwise.
 */
export function swaggerSchema(schema: JsonValue, place: OldPlace): JsonValue {
  if (!isObject(schema)) throw place.refusal("it is no schema");
  return eachSchema("schema", schema, place.pointer, (inner, pointer) => oneSchema(inner, place.to(pointer)));
}
