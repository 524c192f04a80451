import type { JsonValue } from "../shared/json.ts";

/** Key under which a schema that is no component of the description has been given a name. */
export type SchemaKey = string;

/**
 * The part of a JSON Schema that types are made of. Keys are held in maps, so that `__proto__` is a key like any other. Validation
 * keywords that no TypeScript type expresses (lengths, patterns, ranges) are left behind when a description is read.
 */
export interface Schema {
  /** Key of a named schema; then nothing else but `description`, `deprecated` and `secret` stands here. */
  readonly ref?: SchemaKey;
  readonly types?: readonly string[];
  readonly format?: string;
  readonly enum?: readonly JsonValue[];
  readonly constant?: { readonly value: JsonValue };
  readonly properties?: ReadonlyMap<string, Schema>;
  readonly required?: ReadonlySet<string>;
  /** What undeclared keys hold; `nothing` where they are refused. Absent when the description does not say. */
  readonly additional?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  /** The schema `false`: no value fits. */
  readonly nothing?: true;
  readonly description?: string;
  readonly deprecated?: true;
  /** Marked by `x-truewire-secret`: the value never reaches a log or an error. */
  readonly secret?: true;
}

/** Named schemas by key. */
export type Schemas = ReadonlyMap<SchemaKey, Schema>;

/** The schema `false`. */
export const NOTHING: Schema = { nothing: true };

/** What a schema says about its value, as opposed to what it tells readers. */
type Notes = Pick<Schema, "description" | "deprecated" | "secret">;

/** Only the description, the deprecation and the secret mark. */
export function notesOf({ description, deprecated, secret }: Schema): Notes {
  return {
    ...(description !== undefined && { description }),
    ...(deprecated && { deprecated }),
    ...(secret && { secret }),
  };
}

/** The schemas that stand directly inside this one. */
export function* childrenOf(schema: Schema): Generator<Schema, void, undefined> {
  yield* schema.properties?.values() ?? [];
  for (const child of [schema.additional, schema.items]) if (child !== undefined) yield child;
  for (const list of [schema.prefixItems, schema.allOf, schema.anyOf, schema.oneOf]) yield* list ?? [];
}

/** A copy whose direct children went through `map`. */
export function mapChildren(schema: Schema, map: (child: Schema) => Schema): Schema {
  const { properties, additional, items, prefixItems, allOf, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: new Map([...properties].map(([key, child]) => [key, map(child)])) }),
    ...(additional && { additional: map(additional) }),
    ...(items && { items: map(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(map) }),
    ...(allOf && { allOf: allOf.map(map) }),
    ...(anyOf && { anyOf: anyOf.map(map) }),
    ...(oneOf && { oneOf: oneOf.map(map) }),
  };
}
