import { isObject, mapValues, own, ownObject, withKey, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { METHODS } from "../../spec/operations.ts";
import { publicIds } from "./identify.ts";
import type { OperationLock } from "./operation-lock.ts";
import { placedOperations, placeOf } from "./place.ts";

/** Follows links of responses to the operations that are called something else now. */
function renameLinks(value: JsonValue, publicIdOf: ReadonlyMap<string, string>): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => renameLinks(item, publicIdOf));
  if (!isObject(value)) return value;
  return mapValues(value, (child, key) => {
    if (key !== "links" || !isObject(child)) return renameLinks(child, publicIdOf);
    return mapValues(child, (link) => {
      const id = isObject(link) ? own(link, "operationId") : undefined;
      const named = typeof id === "string" ? publicIdOf.get(id) : undefined;
      return isObject(link) && named !== undefined ? withKey(link, "operationId", named) : link;
    });
  });
}

/** A description whose operations are called by their public ids, and the lock with the ids of new ones added. */
export interface PubliclyNamed {
  readonly document: JsonObject;
  readonly lock: OperationLock;
}

/**
 * Calls every operation by its public id: what generated code, corrections and wrappers know it by. An operation that upstream renamed or
 * moved is the same to all of them, therefore.
 */
export function withPublicIds(document: JsonObject, lock: OperationLock): PubliclyNamed {
  const { ids, lock: grown } = publicIds(document, lock);
  const operations = placedOperations(document);
  const renamed = operations.filter(({ place, operationId }) => ids.get(place) !== operationId);
  if (renamed.length === 0) return { document, lock: grown };
  const paths = mapValues(ownObject(document, "paths"), (item, path) => {
    if (!isObject(item)) return item;
    return mapValues(item, (operation, method) => {
      const id = METHODS.includes(method) ? ids.get(placeOf(method, path)) : undefined;
      return id !== undefined && isObject(operation) ? withKey(operation, "operationId", id) : operation;
    });
  });
  const named = withKey(document, "paths", paths);
  const publicIdOf = new Map(renamed.map(({ place, operationId }) => [operationId, ids.get(place) ?? operationId]));
  return { document: renameLinks(named, publicIdOf) as JsonObject, lock: grown };
}
