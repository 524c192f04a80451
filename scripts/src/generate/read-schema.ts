import { parseLocalReference } from "../shared/pointer.ts";
import type { NodeReader } from "./node-reader.ts";
import { NOTHING, notesOf, type Schema } from "./schema.ts";

const TYPES: ReadonlySet<string> = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);

function readReference(node: NodeReader): string {
  const reference = node.at("$ref");
  const [components, schemas, key, ...deeper] = parseLocalReference(reference.string()) ?? [];
  if (components !== "components" || schemas !== "schemas" || key === undefined || deeper.length > 0) {
    throw reference.refusal("must point to a schema under #/components/schemas");
  }
  // Walks to the target once, so that a reference that leads nowhere is found here.
  node.resolved();
  return key;
}

function readTypes(node: NodeReader): readonly string[] | undefined {
  if (!node.present) return undefined;
  const types = typeof node.value === "string" ? [node.value] : node.strings();
  const unknown = types.find((type) => !TYPES.has(type));
  if (unknown !== undefined) throw node.refusal(`${unknown} is no type of JSON Schema`);
  return types;
}

function readList(node: NodeReader): readonly Schema[] | undefined {
  return node.present ? node.items().map(readSchema) : undefined;
}

/** Undeclared keys: those of `additionalProperties` and of every pattern, since a type cannot tell keys apart by pattern. */
function readAdditional(node: NodeReader): Schema | undefined {
  const additional = node.at("additionalProperties");
  const patterns = node
    .at("patternProperties")
    .entries()
    .map(([, pattern]) => readSchema(pattern));
  const schemas = additional.present ? [readSchema(additional), ...patterns] : patterns;
  const filled = schemas.filter((schema) => schema.nothing !== true);
  if (filled.length > 1) return { anyOf: filled };
  return filled[0] ?? schemas[0];
}

/**
 * Reads one schema of the description.
 *
 * @throws {SpecError} when a keyword holds what it cannot hold, or a reference leads anywhere but to a component schema.
 */
export function readSchema(node: NodeReader): Schema {
  if (node.value === true) return {};
  if (node.value === false) return NOTHING;
  node.object();
  const types = readTypes(node.at("type"));
  const format = node.at("format").stringOrAbsent();
  const properties = node.at("properties");
  const required = node.at("required");
  const additional = readAdditional(node);
  const allOf = readList(node.at("allOf"));
  const anyOf = readList(node.at("anyOf"));
  const oneOf = readList(node.at("oneOf"));
  const prefixItems = readList(node.at("prefixItems"));
  const description = node.at("description").stringOrAbsent() ?? node.at("title").stringOrAbsent();
  const schema: Schema = {
    ...(types && { types }),
    ...(format !== undefined && { format }),
    ...(node.at("enum").present && {
      enum: node
        .at("enum")
        .items()
        .map((item) => item.value ?? null),
    }),
    ...(node.at("const").value !== undefined && { constant: { value: node.at("const").value ?? null } }),
    ...(properties.present && {
      properties: new Map(properties.entries().map(([key, child]) => [key, readSchema(child)])),
    }),
    ...(required.present && { required: new Set(required.strings()) }),
    ...(additional && { additional }),
    ...(node.at("items").present && { items: readSchema(node.at("items")) }),
    ...(prefixItems && { prefixItems }),
    ...(allOf && { allOf }),
    ...(anyOf && { anyOf }),
    ...(oneOf && { oneOf }),
    ...(description !== undefined && { description }),
    ...(node.at("deprecated").booleanOrAbsent() && { deprecated: true }),
    ...(node.at("x-truewire-secret").booleanOrAbsent() && { secret: true }),
  };
  if (!node.at("$ref").present) return schema;
  const reference: Schema = { ...notesOf(schema), ref: readReference(node) };
  const { description: _description, deprecated: _deprecated, secret: _secret, ...constraints } = schema;
  // OpenAPI 3.1 lets keywords stand beside a reference; both hold then.
  return Object.keys(constraints).length === 0 ? reference : { ...notesOf(schema), allOf: [reference, constraints] };
}
