import { SpecError } from "../shared/spec-error.ts";
import { mergeObjects } from "./merge-objects.ts";
import { mapChildren, notesOf, type Schema, type SchemaKey, type Schemas } from "./schema.ts";
import { spreadUnion } from "./spread-union.ts";

const NULL: Schema = { types: ["null"] };

/** The schema without what only readers need. */
function withoutNotes({
  description: _description,
  deprecated: _deprecated,
  secret: _secret,
  ...rest
}: Schema): Schema {
  return rest;
}

/** Whether the schema restricts its value at all. */
function constrains(schema: Schema): boolean {
  return Object.keys(withoutNotes(schema)).length > 0;
}

/** `null` beside a composition is told apart from it: openapi-typescript would intersect it away. */
function separateNull(schema: Schema): Schema {
  const { types = [] } = schema;
  const composed = schema.allOf ?? schema.anyOf ?? schema.oneOf;
  if (composed === undefined || !types.includes("null") || types.length === 1) return schema;
  const filled: Schema = { ...withoutNotes(schema), types: types.filter((type) => type !== "null") };
  return { ...notesOf(schema), anyOf: [filled, NULL] };
}

/**
 * Keywords beside `allOf` become one more part of it; parts that say nothing go; a single part stands for itself. `required` stays
 * beside the parts, since the keys may be in any of them.
 */
function gatherParts(schema: Schema): Schema {
  const { allOf, required, ...beside } = withoutNotes(schema);
  if (allOf === undefined) return schema;
  const bareObject = Object.keys(beside).join() === "types" && beside.types?.join() === "object";
  const own: Schema = bareObject ? {} : { ...beside, ...(beside.properties && required && { required }) };
  const parts = [own, ...allOf].filter(constrains);
  const [only, ...others] = parts;
  if (only === undefined) return { ...notesOf(schema), ...(bareObject && beside) };
  if (others.length > 0 || required !== undefined)
    return { ...notesOf(schema), allOf: parts, ...(required && { required }) };
  return gatherParts(separateNull({ ...only, ...notesOf(schema) }));
}

/** Rewrites one schema and all inside it into forms that come out of openapi-typescript as they are meant. References are not followed. */
export function simplify(schema: Schema): Schema {
  return mapChildren(spreadUnion(gatherParts(separateNull(schema))), simplify);
}

/** Normalises named schemas; a reference is followed only where a named schema is put together from others. */
class Normaliser {
  readonly #schemas: Schemas;
  readonly #done = new Map<SchemaKey, Schema>();
  readonly #open = new Set<SchemaKey>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** The schema under this key, or `undefined` while it is being worked on: then it is part of itself. */
  named(key: SchemaKey): Schema | undefined {
    const done = this.#done.get(key);
    if (done !== undefined || this.#open.has(key)) return done;
    this.#open.add(key);
    const schema = this.#flatten(simplify(this.#schemas.get(key) ?? {}));
    this.#open.delete(key);
    this.#done.set(key, schema);
    return schema;
  }

  /** One object with the members of all parts, where all parts are plain objects: readers then see members, not an intersection. */
  #flatten(schema: Schema): Schema {
    if (schema.allOf === undefined) return schema;
    const parts = schema.allOf.map((part) => (part.ref === undefined ? this.#flatten(part) : this.named(part.ref)));
    const merged = mergeObjects([...parts, ...(schema.required ? [{ required: schema.required }] : [])]);
    return merged === undefined ? schema : { ...simplify(merged), ...notesOf(schema) };
  }
}

/** The named schemas that a schema is made of, as opposed to those that its members hold. */
function madeOf(schema: Schema): readonly SchemaKey[] {
  if (schema.ref !== undefined) return [schema.ref];
  return [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(madeOf);
}

/** Refuses a schema that is made of itself: no value and no type can be built of it. */
function refuseCircles(schemas: Schemas, file: string): void {
  const clear = new Set<SchemaKey>();
  const visit = (key: SchemaKey, trail: readonly SchemaKey[]): void => {
    if (clear.has(key)) return;
    if (trail.includes(key)) {
      const circle = [...trail.slice(trail.indexOf(key)), key].join(" -> ");
      throw new SpecError(file, "/components/schemas", `a schema is made of itself: ${circle}`);
    }
    for (const part of madeOf(schemas.get(key) ?? {})) visit(part, [...trail, key]);
    clear.add(key);
  };
  for (const key of schemas.keys()) visit(key, []);
}

/**
 * Normalises every named schema.
 *
 * @throws {SpecError} when a schema is made of itself.
 */
export function normalise(schemas: Schemas, file: string): Schemas {
  const normaliser = new Normaliser(schemas);
  const normalised = new Map([...schemas.keys()].map((key) => [key, normaliser.named(key) ?? {}]));
  refuseCircles(normalised, file);
  return normalised;
}
