import { objectOf, own, ownObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import type { Place } from "../facts/facts.ts";
import type { OperationFact, WireNode } from "../facts/notation.ts";
import { memberName } from "./names.ts";
import { withFields, type Shapes } from "./shapes.ts";

const JSON_TYPE = "application/json";
const MULTIPART = "multipart/form-data";

function asksForMembers(node: WireNode): boolean {
  if (typeof node === "string" || node.fields === undefined) return true;
  return Object.keys(node.fields).some((key) => !memberName(key).optional);
}

function isRequired(before: JsonObject, { body, optionalBody }: OperationFact): boolean {
  if (optionalBody) return false;
  return own(before, "required") === true || (body !== undefined && asksForMembers(body));
}

/**
 * The body of a request as the facts have it, `undefined` when they have none. Media types that the facts do not name go.
 *
 * @throws {SpecError} when a shape cannot be read.
 */
export function correctedBody(
  operation: JsonObject,
  fact: OperationFact,
  place: Place,
  shapes: Shapes,
): JsonObject | undefined {
  if (fact.body === undefined) return undefined;
  const before = ownObject(operation, "requestBody");
  const contents = ownObject(before, "content");
  const shape = (type: string, node: WireNode, at: Place): JsonObject => {
    const medium = ownObject(contents, type);
    return { ...medium, schema: shapes.schema(node, at, { direction: "request" }, own(medium, "schema")) };
  };
  const content = new Map<string, JsonValue>([[JSON_TYPE, shape(JSON_TYPE, fact.body, place.at("body"))]]);
  if (fact.multipart !== undefined) {
    const { fields, leaveOut = [] } = fact.multipart;
    content.set(MULTIPART, shape(MULTIPART, withFields(fact.body, fields, leaveOut), place.at("multipart")));
  }
  return { ...(isRequired(before, fact) && { required: true }), content: objectOf(content) };
}
