import type { DescribedOperation } from "./description.ts";
import type { Schema } from "./schema.ts";

/**
 * A schema as the generated tables write it: they are shipped with every client, and in JSON Schema most of them would be keywords. A text
 * is the name of a type, or `#` and the name of a schema; a list holds the schema of its items; an object holds keywords. One of these is
 * `object`: the members of a value of that type, those with a `?` behind their name being optional.
 */
type ShortSchema = string | readonly [ShortSchema] | ShortKeywords;
type ShortSchemas = Readonly<Record<string, ShortSchema>>;
/** `false` for a member that must not be there. */
type ShortMembers = Readonly<Record<string, ShortSchema | false>>;
type ShortKeywords = Omit<Schema, keyof Nested> & Nested;
interface Nested {
  readonly object?: ShortMembers;
  readonly properties?: ShortMembers;
  readonly items?: ShortSchema;
  readonly additionalProperties?: boolean | ShortSchema;
  readonly allOf?: readonly ShortSchema[];
  readonly anyOf?: readonly ShortSchema[];
  readonly oneOf?: readonly ShortSchema[];
}

type Written = "token" | "params" | "query" | "body" | "answer";
/** An operation as the tables write it: without what it has in common with most. */
interface ShortOperation<Id extends string> extends Omit<DescribedOperation<Id>, Written> {
  /** @default true */
  readonly token?: false;
  /** @default {} */
  readonly params?: ShortSchemas;
  /** @default {} */
  readonly query?: ShortSchemas;
  readonly body?: ShortSchemas;
  /** Its media type is `application/json`, unless there is another `type`. */
  readonly answer?: ShortSchema;
}

/** Reads an operation of the tables. */
export function readOperation<Id extends string>(text: string): DescribedOperation<Id> {
  const { params = {}, query = {}, body, answer, ...others } = JSON.parse(text) as ShortOperation<Id>;
  return {
    token: true,
    ...(answer !== undefined && { type: "application/json", answer: fromShort(answer) }),
    ...others,
    params: eachSchema(params),
    query: eachSchema(query),
    ...(body !== undefined && { body: eachSchema(body) }),
  };
}

/** Reads a schema of the tables. */
export function readSchema(text: string): Schema {
  return fromShort(JSON.parse(text) as ShortSchema);
}

function fromShort(short: ShortSchema): Schema {
  if (typeof short === "string") return short.startsWith("#") ? { $ref: short.slice(1) } : { type: short };
  if (isList(short)) return { type: "array", items: fromShort(short[0]) };
  const { object, properties, items, additionalProperties: further, allOf, anyOf, oneOf, ...others } = short;
  return {
    ...others,
    ...(object !== undefined && fromMembers(object)),
    ...(properties !== undefined && { properties: eachMember(properties) }),
    ...(items !== undefined && { items: fromShort(items) }),
    ...(further !== undefined && {
      additionalProperties: typeof further === "boolean" ? further : fromShort(further),
    }),
    ...(allOf !== undefined && { allOf: allOf.map(fromShort) }),
    ...(anyOf !== undefined && { anyOf: anyOf.map(fromShort) }),
    ...(oneOf !== undefined && { oneOf: oneOf.map(fromShort) }),
  };
}

function isList(short: readonly [ShortSchema] | ShortKeywords): short is readonly [ShortSchema] {
  return Array.isArray(short);
}

function fromMembers(members: ShortMembers): Schema {
  const named = Object.entries(members).map(([key, member]) => {
    const optional = key.endsWith("?");
    return { name: optional ? key.slice(0, -1) : key, optional, member };
  });
  const required = named.filter(({ optional }) => !optional).map(({ name }) => name);
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: eachMember(Object.fromEntries(named.map(({ name, member }) => [name, member]))),
  };
}

function eachMember(members: ShortMembers): Record<string, Schema | false> {
  const read = Object.entries(members).map(([name, member]) => [name, member === false ? false : fromShort(member)]);
  return Object.fromEntries(read) as Record<string, Schema | false>;
}

function eachSchema(schemas: ShortSchemas): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, fromShort(schema)]));
}
