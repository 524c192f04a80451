import { isArray, own, withKey, withoutKeys, type JsonObject } from "../../shared/json.ts";
import type { OldPlace } from "./inexact.ts";

/** Keywords of JSON Schema 2020-12 that OpenAPI 3.0 does not have: ignored there, they would start to count in 3.1. */
const NEW_KEYWORDS: readonly string[] = [
  "const",
  "if",
  "then",
  "else",
  "prefixItems",
  "contains",
  "minContains",
  "maxContains",
  "patternProperties",
  "propertyNames",
  "dependentSchemas",
  "dependentRequired",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
  "$defs",
  "definitions",
];

/** What may stand beside `$ref` without changing which values fit. */
const BESIDE_REFERENCES: ReadonlySet<string> = new Set([
  "$ref",
  "title",
  "description",
  "example",
  "externalDocs",
  "deprecated",
  "xml",
  // 3.0 ignores it there by the letter, and no author ever wrote it for that: read as null, like everywhere else.
  "nullable",
]);

const BOUNDS = [
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
] as const;

function withoutIgnored(schema: JsonObject, place: OldPlace): JsonObject {
  if (typeof own(schema, "$ref") !== "string") return schema;
  const beside = Object.keys(schema).find((key) => !BESIDE_REFERENCES.has(key) && !key.startsWith("x-"));
  if (beside !== undefined) {
    throw place.at(beside).refusal("it stands beside $ref, where 3.0 ignores it and 3.1 heeds it");
  }
  return schema;
}

/** `exclusiveMinimum: true` beside `minimum: 3` becomes `exclusiveMinimum: 3`. */
function withNumericBounds(schema: JsonObject, place: OldPlace): JsonObject {
  let result = schema;
  for (const [exclusive, bound] of BOUNDS) {
    const flag = own(result, exclusive);
    if (flag === undefined) continue;
    if (typeof flag !== "boolean") throw place.at(exclusive).refusal("it is no boolean, so no keyword of 3.0");
    const limit = own(result, bound);
    const plain = withoutKeys(result, [exclusive]);
    result = flag && limit !== undefined ? withKey(withoutKeys(plain, [bound]), exclusive, limit) : plain;
  }
  return result;
}

/**
 * One schema of OpenAPI 3.0 as 3.1 says it; the schemas inside of it are none of its business. `nullable` stays for the canonical form,
 * which says it in JSON Schema.
 *
 * @throws {SpecError} when 3.1 would read it otherwise.
 */
export function upgradeSchema(schema: JsonObject, place: OldPlace): JsonObject {
  const kept = withoutIgnored(schema, place);
  for (const keyword of NEW_KEYWORDS) {
    if (Object.hasOwn(kept, keyword)) {
      throw place.at(keyword).refusal("it is no keyword of this version and would start to count in 3.1");
    }
  }
  if (isArray(own(kept, "type"))) throw place.at("type").refusal("this version has no lists of types");
  return withNumericBounds(kept, place);
}
