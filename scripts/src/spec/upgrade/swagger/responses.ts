import {
  isObject,
  mapValues,
  objectOf,
  own,
  ownObject,
  type JsonObject,
  type JsonValue,
} from "../../../shared/json.ts";
import { parseLocalReference, resolveTokens } from "../../../shared/pointer.ts";
import type { OldPlace } from "../inexact.ts";
import { listStyle, valueSchema } from "./items.ts";
import { swaggerSchema } from "./schema.ts";

const FILE: JsonObject = { type: "string", format: "binary" };

/** A shared response is told where it is used: its media types are those of the operation. */
function lookUp(document: JsonObject, value: JsonValue, place: OldPlace): readonly [JsonObject, OldPlace] {
  if (!isObject(value)) throw place.refusal("it is no response");
  const ref = own(value, "$ref");
  if (typeof ref !== "string") return [value, place];
  const tokens = ref.startsWith("#/responses/") ? parseLocalReference(ref) : undefined;
  const target = tokens === undefined ? undefined : resolveTokens(document, tokens);
  if (tokens?.length !== 2 || !isObject(target) || Object.hasOwn(target, "$ref")) {
    throw place.at("$ref").refusal("a response can only be shared under responses");
  }
  return [target, place.to("").at(...tokens)];
}

function headers(response: JsonObject, place: OldPlace): JsonObject {
  return mapValues(ownObject(response, "headers"), (header, name) => {
    const at = place.at("headers", name);
    if (!isObject(header)) throw at.refusal("it is no header");
    return { ...listStyle(header, "simple", at), schema: valueSchema(header, at) };
  });
}

function oneResponse(document: JsonObject, value: JsonValue, produces: readonly string[], at: OldPlace): JsonObject {
  const [response, place] = lookUp(document, value, at);
  const schema = own(response, "schema");
  const sent = headers(response, place);
  if (schema !== undefined && produces.length === 0) {
    throw at.refusal("nothing says which media type the answer has: produces is missing");
  }
  const isFile = isObject(schema) && own(schema, "type") === "file";
  return {
    description: "",
    ...(Object.keys(sent).length > 0 && { headers: sent }),
    ...(schema !== undefined && {
      content: objectOf(
        produces.map((type) => [type, { schema: isFile ? FILE : swaggerSchema(schema, place.at("schema")) }]),
      ),
    }),
  };
}

/**
 * The responses of an operation as 3.1 says them.
 *
 * @param produces - media types of the answers
 * @throws {SpecError} when one has a body and no media type, or cannot be said exactly.
 */
export function responsesOf(
  document: JsonObject,
  operation: JsonObject,
  produces: readonly string[],
  place: OldPlace,
): JsonObject {
  return mapValues(ownObject(operation, "responses"), (value, status) =>
    status.startsWith("x-") ? undefined : oneResponse(document, value, produces, place.at("responses", status)),
  );
}
