import { isObject, mapValues, own, ownObject, type JsonObject, type JsonValue } from "../../../shared/json.ts";
import type { OldPlace } from "../inexact.ts";

/** What 3.1 calls the flows. */
const FLOWS: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

function pick(object: JsonObject, keys: readonly string[]): JsonObject {
  return mapValues(object, (value, key) => (keys.includes(key) ? value : undefined));
}

function scheme(value: JsonValue, place: OldPlace): JsonObject {
  if (!isObject(value)) throw place.refusal("it is no security scheme");
  switch (own(value, "type")) {
    case "basic":
      return { type: "http", scheme: "basic" };
    case "apiKey":
      return pick(value, ["type", "name", "in"]);
    case "oauth2": {
      const flow = String(own(value, "flow"));
      if (!Object.hasOwn(FLOWS, flow)) throw place.at("flow").refusal("there is no such flow");
      const told = { scopes: {}, ...pick(value, ["authorizationUrl", "tokenUrl", "scopes"]) };
      return { type: "oauth2", flows: { [FLOWS[flow] ?? flow]: told } };
    }
    default:
      throw place.at("type").refusal("there is no such kind of security scheme");
  }
}

/**
 * `components/securitySchemes` of what stood under `securityDefinitions`.
 *
 * @throws {SpecError} when one is of no known kind.
 */
export function securitySchemes(document: JsonObject, root: OldPlace): JsonObject {
  return mapValues(ownObject(document, "securityDefinitions"), (value, name) =>
    scheme(value, root.at("securityDefinitions", name)),
  );
}
