import { type FactSchema, resolveFact } from "../event-payloads/upstream-events.testing.ts";
import { isObject, own, ownArray, ownObject, type JsonObject, type JsonValue } from "../shared/json.ts";
import { parsePointer, resolveTokens } from "../shared/pointer.ts";

/**
 * Holds a described answer against what the server's code sends: no kind of value that is sent may be missing from the
 * description, `null` among them, and no field may be promised that is not always there. What the description allows
 * beyond that is its own business: it joins shapes that upstream has twice.
 *
 * @returns one line for each promise that the server does not keep
 */
export function narrowerAnswers(fact: FactSchema, described: JsonValue, document: JsonObject): readonly string[] {
  return narrower(fact, described, document, "");
}

function narrower(fact: FactSchema, described: JsonValue, document: JsonObject, at: string): readonly string[] {
  const offered = variantsOf(described, document);
  // What is described as anything is promised nothing about.
  if (offered.some((one) => kindsOf(one).length === 0)) return [];
  const kinds = new Set(offered.flatMap(kindsOf));
  return factVariants(fact).flatMap((sent) => {
    const missing = kindsOf(sent).filter((kind) => !kinds.has(kind) && !(kind === "integer" && kinds.has("number")));
    if (missing.length > 0) return [`${at}: ${missing.join(" or ")} is sent, not only ${[...kinds].join(" or ")}`];
    const objects = offered.filter((one) => kindsOf(one).includes("object"));
    const fields = sent.properties === undefined ? [] : objects.map((one) => fieldsOf(sent, one, document, at));
    const lists = offered.filter((one) => kindsOf(one).includes("array") && own(one, "items") !== undefined);
    const items = lists.map((one) => narrower(sent.items ?? {}, own(one, "items")!, document, `${at}[]`));
    return nearest(fields).concat(sent.items === undefined ? [] : nearest(items));
  });
}

/** Of several readings the one that fits best. */
function nearest(readings: readonly (readonly string[])[]): readonly string[] {
  return readings.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

function fieldsOf(sent: FactSchema, described: JsonObject, document: JsonObject, at: string): readonly string[] {
  const { properties = {}, required = [] } = sent;
  const members = ownObject(described, "properties");
  const rest = own(described, "additionalProperties");
  const promised = ownArray(described, "required").map(String);
  const lines = promised.filter((name) => !required.includes(name)).map((name) => `${at}.${name}: not always sent`);
  for (const [name, fact] of Object.entries(properties)) {
    const field = own(members, name) ?? (isObject(rest) ? rest : undefined);
    if (field !== undefined) lines.push(...narrower(fact, field, document, `${at}.${name}`));
    else if (rest !== true) lines.push(`${at}.${name}: not described`);
  }
  return lines;
}

function factVariants(fact: FactSchema): readonly FactSchema[] {
  const schema = resolveFact(fact);
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(factVariants);
}

function variantsOf(described: JsonValue, document: JsonObject): readonly JsonObject[] {
  const schema = resolved(described, document);
  const choices = [...ownArray(schema, "anyOf"), ...ownArray(schema, "oneOf")];
  if (choices.length > 0) return choices.flatMap((one) => variantsOf(one, document));
  const parts = ownArray(schema, "allOf").flatMap((one) => variantsOf(one, document));
  return [parts.length === 0 ? schema : joined([...parts, schema])];
}

function resolved(described: JsonValue, document: JsonObject): JsonObject {
  const schema = isObject(described) ? described : {};
  const reference = own(schema, "$ref");
  if (typeof reference !== "string") return schema;
  return resolved(resolveTokens(document, parsePointer(reference.slice(1)) ?? []) ?? {}, document);
}

function joined(parts: readonly JsonObject[]): JsonObject {
  return {
    type: "object",
    properties: Object.fromEntries(parts.flatMap((part) => Object.entries(ownObject(part, "properties")))),
    required: parts.flatMap((part) => ownArray(part, "required")),
  };
}

/** The kinds of JSON that a schema takes; none when it says nothing of them. */
function kindsOf(schema: FactSchema | JsonObject): readonly string[] {
  const { type, const: constant, enum: values } = schema as FactSchema;
  if (type !== undefined) return [type].flat();
  if (constant !== undefined) return [kindOf(constant)];
  return values === undefined ? [] : [...new Set(values.map(kindOf))];
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Number.isInteger(value) ? "integer" : typeof value;
}
