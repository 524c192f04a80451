import { own, type JsonObject } from "../../shared/json.ts";
import { callableOperations, type OperationPlace } from "../../spec/operations.ts";

/** An operation with the text that tells it from every other of its description. */
export interface PlacedOperation extends OperationPlace {
  /** Method and path: `GET /contacts/{id}`. */
  readonly place: string;
  /** `""` when the description gives none. */
  readonly operationId: string;
}

/** `GET /contacts/{id}`. */
export function placeOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}

/** A place without the names of its parameters and a slash at the end, which tell clients nothing: `GET /contacts/{}`. */
export function shapeOf(place: string): string {
  return place.replace(/\{[^{}]*\}/gu, "{}").replace(/(?<=[^/ ])\/$/u, "");
}

/** The operations of a description, each with its place. */
export function placedOperations(document: JsonObject): readonly PlacedOperation[] {
  return callableOperations(document).map(({ method, path, operation, pointer }) => {
    const id = own(operation, "operationId");
    const operationId = typeof id === "string" ? id : "";
    return { method, path, operation, pointer, place: placeOf(method, path), operationId };
  });
}
