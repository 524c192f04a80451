import { STATUS_CODES } from "node:http";

import { isObject, mapValues, ownObject, withKey, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { METHODS } from "../operations.ts";

const RANGES: Readonly<Record<string, string>> = {
  "1XX": "Informational",
  "2XX": "Success",
  "3XX": "Redirection",
  "4XX": "Client error",
  "5XX": "Server error",
  default: "Any other status",
};

function phrase(status: string): string {
  return STATUS_CODES[status] ?? RANGES[status] ?? `Status ${status}`;
}

/** Puts `change` to work on an object that is there, and leaves the rest alone. */
function within(object: JsonObject, key: string, change: (value: JsonObject) => JsonObject): JsonObject {
  return Object.hasOwn(object, key) ? withKey(object, key, change(ownObject(object, key))) : object;
}

function completeAll(responses: JsonObject, text: (name: string) => string): JsonObject {
  return mapValues(responses, (response, name) => {
    if (!isObject(response) || Object.hasOwn(response, "$ref") || Object.hasOwn(response, "description"))
      return response;
    return withKey(response, "description", text(name));
  });
}

function completePathItem(item: JsonValue): JsonValue {
  if (!isObject(item)) return item;
  return mapValues(item, (operation, method) =>
    METHODS.includes(method) && isObject(operation)
      ? within(operation, "responses", (responses) => completeAll(responses, phrase))
      : operation,
  );
}

/**
 * Gives every response without a description the phrase of its status code (a shared one its name): OpenAPI requires one, and upstream's
 * are not kept. What an overlay wrote stays.
 */
export function completeResponses(document: JsonObject): JsonObject {
  const withPaths = within(document, "paths", (paths) => mapValues(paths, completePathItem));
  return within(withPaths, "components", (components) =>
    within(components, "responses", (responses) => completeAll(responses, (name) => name)),
  );
}
