import { objectOf, type JsonObject } from "../shared/json.ts";
import { componentReference } from "./fragments.ts";
import type { PageOperation } from "./notation.ts";

/**
 * The documentation names no status for its errors (429 on one page aside), so every operation is described with the statuses that its
 * error texts speak of: a bad request, a bad token, a missing right, an unknown id, the rate limit, a failure of the server.
 */
export const ERROR_STATUSES: readonly string[] = ["400", "401", "403", "404", "429", "500"];

/** The union of the shapes that any failure may have, and what a failure in plain text is. */
const ERROR_BODY = "ErrorBody";
const ERROR_TEXT = "ErrorText";
const COMMON = "failure";

function failureResponse(body: JsonObject): JsonObject {
  return {
    description: "A failure, in one of the shapes that were seen.",
    content: {
      "application/json": { schema: body },
      "text/plain": { schema: componentReference(ERROR_TEXT) },
    },
  };
}

function nameOf(operation: PageOperation): string {
  return operation.errorBodies === undefined ? COMMON : operation.id;
}

/** Names of the shared schemas that the error responses are made of. */
export const ERROR_SCHEMAS: readonly string[] = [ERROR_BODY, ERROR_TEXT];

/** The error responses of one operation, as references to `components/responses`. */
export function failuresOf(operation: PageOperation): JsonObject {
  const $ref = `#/components/responses/${nameOf(operation)}`;
  return objectOf(ERROR_STATUSES.map((status) => [status, { $ref }]));
}

/** `components/responses`: the common failure, and one for each operation that adds shapes of its own. */
export function failureComponents(operations: readonly PageOperation[]): JsonObject {
  const common = componentReference(ERROR_BODY);
  const entries = new Map<string, JsonObject>();
  for (const operation of operations) {
    const own = (operation.errorBodies ?? []).map(componentReference);
    entries.set(nameOf(operation), failureResponse(own.length === 0 ? common : { anyOf: [...own, common] }));
  }
  return objectOf(entries);
}
