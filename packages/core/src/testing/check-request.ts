import { checkValue } from "./check-value.ts";
import type { Description, Routed } from "./description.ts";
import { bodyOf, queryOf, type ReadRequest } from "./read-request.ts";

/** Says what the description does not allow about a request, one line for each mistake; nothing when it is as described. */
export function checkRequest(description: Description, routed: Routed, request: ReadRequest): readonly string[] {
  const { operation, values } = routed;
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(operation.params)) {
    const value = values[name] ?? "";
    const isNumber = schema.type === "integer" && /^\d+$/u.test(value);
    problems.push(...checkValue(description, schema, isNumber ? Number(value) : value, `path.${name}`));
  }
  for (const name of operation.requiredQuery ?? []) {
    if (!request.query.has(name)) problems.push(`query.${name} is missing`);
  }
  for (const name of operation.requiredHeaders ?? []) {
    if (!request.headers.has(name)) problems.push(`header.${name} is missing`);
  }
  for (const [name, value] of Object.entries(queryOf(description, routed, request))) {
    const schema = Object.hasOwn(operation.query, name) ? operation.query[name] : undefined;
    if (schema !== undefined) problems.push(...checkValue(description, schema, value, `query.${name}`));
    else problems.push(`query.${name} is not described${describedAre(Object.keys(operation.query))}`);
  }
  return [...problems, ...checkBody(description, routed, request)];
}

function checkBody(description: Description, routed: Routed, request: ReadRequest): readonly string[] {
  const { operation } = routed;
  if (request.body === undefined) return operation.bodyRequired === true ? ["body is missing"] : [];
  if (operation.body === undefined) return ["body is not described for this operation"];
  const schema = operation.body[request.mediaType];
  if (schema === undefined) {
    return [`body is "${request.mediaType}", expected ${Object.keys(operation.body).join(" or ")}`];
  }
  return checkValue(description, schema, bodyOf(description, routed, request), "body");
}

function describedAre(names: readonly string[]): string {
  return names.length === 0 ? "" : `; described are ${names.join(", ")}`;
}
