import { objectOf, own, ownObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import type { Facts, Place } from "../facts/facts.ts";
import type { OperationFact, SuccessFact } from "../facts/notation.ts";
import { failureNames, failureReference } from "./failures.ts";
import type { Shapes } from "./shapes.ts";

function success(
  before: JsonObject,
  { body, type = "application/json", note }: SuccessFact,
  place: Place,
  shapes: Shapes,
): JsonObject {
  const medium = ownObject(ownObject(before, "content"), type);
  const options = { direction: "response" } as const;
  const schema = body === undefined ? undefined : shapes.schema(body, place.at("body"), options, own(medium, "schema"));
  return {
    ...(note !== undefined && { description: note }),
    ...(schema && { content: { [type]: { ...medium, schema } } }),
  };
}

/**
 * What an operation answers as the facts have it: one success and the shared failures they name. Statuses that they do not name go.
 *
 * @throws {SpecError} when a shape cannot be read or a failure is not known.
 */
export function correctedResponses(
  operation: JsonObject,
  fact: OperationFact,
  place: Place,
  facts: Facts,
  shapes: Shapes,
): JsonObject {
  const before = ownObject(operation, "responses");
  const responses = new Map<string, JsonValue>();
  if (fact.success !== undefined) {
    const status = String(fact.success.status);
    responses.set(status, success(ownObject(before, status), fact.success, place.at("success"), shapes));
  }
  for (const [status, name] of failureNames(fact.errors, facts, place)) {
    responses.set(String(status), failureReference(name));
  }
  return objectOf(responses);
}
