import { isObject, mapValues, ownObject, withKey, type JsonObject } from "../../shared/json.ts";
import { METHODS } from "../operations.ts";

/**
 * Gives every operation without a summary its method and path for one, so that what shows a summary always has something true to show.
 * What an overlay wrote stays.
 */
export function completeSummaries(document: JsonObject): JsonObject {
  const paths = mapValues(ownObject(document, "paths"), (item, path) => {
    if (!isObject(item)) return item;
    return mapValues(item, (operation, method) => {
      if (!METHODS.includes(method) || !isObject(operation) || Object.hasOwn(operation, "summary")) return operation;
      return withKey(operation, "summary", `${method.toUpperCase()} ${path}`);
    });
  });
  return withKey(document, "paths", paths);
}
