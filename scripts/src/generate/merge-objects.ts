import { notesOf, type Schema } from "./schema.ts";

const OBJECT_KEYWORDS: ReadonlySet<string> = new Set([
  "types",
  "properties",
  "required",
  "additional",
  "description",
  "deprecated",
  "secret",
]);

/** Whether the schema is an object that only names its members. */
export function isPlainObject(schema: Schema): boolean {
  const { types } = schema;
  return (
    (types === undefined || types.join() === "object") && Object.keys(schema).every((key) => OBJECT_KEYWORDS.has(key))
  );
}

/** Two schemas with the same text are equal; text for readers does not count at the top. */
function sameSchema(left: Schema, right: Schema): boolean {
  const text = (schema: Schema): string =>
    JSON.stringify({ ...schema, description: undefined, deprecated: undefined }, (_key, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
    );
  return text(left) === text(right);
}

/** What both schemas ask for. */
function both(left: Schema | undefined, right: Schema): Schema {
  if (left === undefined) return right;
  const notes = { ...notesOf(left), ...notesOf(right) };
  return sameSchema(left, right) ? { ...right, ...notes } : { ...notes, allOf: [left, right] };
}

/**
 * One object with the members of all, or `undefined` when one of them is no plain object. A key that several describe must satisfy all
 * of them. `additionalProperties: false` of a part is dropped: taken literally it would refuse the other parts' members.
 */
export function mergeObjects(parts: readonly (Schema | undefined)[]): Schema | undefined {
  const properties = new Map<string, Schema>();
  const required = new Set<string>();
  let additional: Schema | undefined;
  for (const part of parts) {
    if (part === undefined || !isPlainObject(part)) return undefined;
    for (const [key, schema] of part.properties ?? []) properties.set(key, both(properties.get(key), schema));
    for (const key of part.required ?? []) required.add(key);
    if (part.additional !== undefined && part.additional.nothing !== true)
      additional = both(additional, part.additional);
  }
  return {
    types: ["object"],
    properties,
    ...(required.size > 0 && { required }),
    ...(additional && { additional }),
  };
}
