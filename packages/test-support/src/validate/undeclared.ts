import { isObject, resolve, type Description, type JsonObject } from "./description.ts";
import type { DescribedOperation } from "./operation.ts";
import { toPointer, type Violation } from "./violation.ts";

/**
 * Finds query parameters that the description does not name. JSON Schema validators let unknown keys pass, and so does
 * Prism, but a client that sends one has misspelt something.
 */
export function undeclaredQuery(operation: DescribedOperation, query: string): Violation[] {
  const declared = operation.parameters.filter((parameter) => parameter["in"] === "query");
  const names = new Set(declared.map((parameter) => String(parameter["name"])));
  const deepObjects = declared
    .filter((parameter) => parameter["style"] === "deepObject")
    .map((p) => `${String(p["name"])}[`);
  const unknown = [...new Set(new URLSearchParams(query).keys())].filter(
    (name) => !names.has(name) && !deepObjects.some((prefix) => name.startsWith(prefix)),
  );
  return unknown.map((name) => ({
    in: "query",
    pointer: toPointer([name]),
    rule: "undeclared",
    message: `the query parameter ${name} is not in the description`,
  }));
}

/**
 * Finds keys of a request body that none of the schemas names, at any depth. An object whose schema names no property
 * at all, or allows additional ones in so many words, may hold anything.
 */
export function undeclaredProperties(description: Description, schema: unknown, body: unknown): Violation[] {
  return walk(description, [schema], body, []);
}

function walk(
  description: Description,
  schemas: readonly unknown[],
  value: unknown,
  at: (string | number)[],
): Violation[] {
  const alternatives = schemas.flatMap((schema) => flatten(description, schema));
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => walk(description, itemSchemas(alternatives, index), item, [...at, index]));
  }
  if (!isObject(value)) return [];
  const closed = alternatives.some((schema) => isObject(schema["properties"]));
  return Object.entries(value).flatMap(([key, item]): Violation[] => {
    const declared = alternatives.flatMap((schema) => propertySchemas(schema, key));
    if (declared.length > 0) return walk(description, declared, item, [...at, key]);
    if (!closed) return [];
    const pointer = toPointer([...at, key]);
    return [{ in: "body", pointer, rule: "undeclared", message: `the description names no property ${key} there` }];
  });
}

/** A schema and everything it is composed of, without the composition. */
function flatten(description: Description, schema: unknown): JsonObject[] {
  const resolved = resolve(description, schema);
  if (!isObject(resolved)) return [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => (Array.isArray(resolved[key]) ? resolved[key] : []));
  const branches = ["then", "else"].flatMap((key) => (key in resolved ? [resolved[key]] : []));
  return [resolved, ...[...parts, ...branches].flatMap((part) => flatten(description, part))];
}

function propertySchemas(schema: JsonObject, key: string): unknown[] {
  const { properties, patternProperties, additionalProperties } = schema;
  if (isObject(properties) && Object.hasOwn(properties, key)) return [properties[key]];
  const patterns = Object.entries(isObject(patternProperties) ? patternProperties : {});
  const matching = patterns.filter(([pattern]) => new RegExp(pattern, "u").test(key)).map(([, value]) => value);
  if (matching.length > 0) return matching;
  return additionalProperties === true || isObject(additionalProperties) ? [additionalProperties] : [];
}

function itemSchemas(alternatives: readonly JsonObject[], index: number): unknown[] {
  return alternatives.flatMap((schema) => {
    const prefix = Array.isArray(schema["prefixItems"]) ? schema["prefixItems"][index] : undefined;
    return prefix === undefined ? [schema["items"]] : [prefix];
  });
}
