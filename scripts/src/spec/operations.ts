import { isObject, ownObject, own, type JsonObject } from "../shared/json.ts";
import { childPointer } from "../shared/pointer.ts";

/** The methods a path item may hold, in the order in which they are counted and listed. */
export const METHODS: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** One operation and where it stands. */
export interface OperationPlace {
  /** JSON pointer of the operation object. */
  readonly pointer: string;
  /** The path template (or the name of the webhook). */
  readonly path: string;
  /** Lower case. */
  readonly method: string;
  readonly operation: JsonObject;
}

/** The operations of a map of path items, in the map's order, methods in that of {@link METHODS}. */
export function operationsOf(pathItems: JsonObject, pointer: string): readonly OperationPlace[] {
  const places: OperationPlace[] = [];
  for (const [path, item] of Object.entries(pathItems)) {
    if (!isObject(item)) continue;
    for (const method of METHODS) {
      const operation = own(item, method);
      if (!isObject(operation)) continue;
      places.push({ pointer: childPointer(childPointer(pointer, path), method), path, method, operation });
    }
  }
  return places;
}

/** The operations under `paths`: what clients can call. */
export function callableOperations(document: JsonObject): readonly OperationPlace[] {
  return operationsOf(ownObject(document, "paths"), "/paths");
}
