import { isObject, ownObject, withKey, type JsonObject } from "../../shared/json.ts";
import { eachSchema } from "./each-schema.ts";
import { OldPlace } from "./inexact.ts";
import { upgradeSchema } from "./schema-3-0.ts";

/** Where 3.1 has something that 3.0 ignores. */
const NEW_FIELDS: readonly (readonly string[])[] = [["webhooks"], ["jsonSchemaDialect"], ["components", "pathItems"]];

function refuseNewFields(document: JsonObject, file: string): void {
  for (const [first = "", second] of NEW_FIELDS) {
    const holder = second === undefined ? document : ownObject(document, first);
    if (!Object.hasOwn(holder, second ?? first)) continue;
    const place = new OldPlace(file).at(first, ...(second === undefined ? [] : [second]));
    throw place.refusal("it is no field of OpenAPI 3.0 and would start to count in 3.1");
  }
}

/**
 * A document of OpenAPI 3.0 as 3.1 says it.
 *
 * @throws {SpecError} when it holds something that 3.1 would read otherwise.
 */
export function upgradeFrom30(document: JsonObject, file: string): JsonObject {
  refuseNewFields(document, file);
  const upgraded = eachSchema("document", document, "", (schema, pointer) =>
    upgradeSchema(schema, new OldPlace(file, pointer)),
  );
  return withKey(isObject(upgraded) ? upgraded : document, "openapi", "3.1.0");
}
