import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { sortSet } from "../../spec/canonical/order.ts";
import type { Literal, Primitive, Term } from "./term.ts";

/** In which direction a value travels: servers send values that we do not know yet, and refuse those that they do not know. */
export type Direction = "request" | "response";

/** What a type expression is turned into JSON Schema with. */
export interface EmitContext {
  readonly direction: Direction;
  /** The `$ref` of a named shape. */
  readonly reference: (name: string) => string;
}

const FILLED: Readonly<Partial<Record<Primitive, JsonObject>>> = {
  object: { type: "object", additionalProperties: true },
  any: {},
  iso: { type: "string", format: "date-time" },
  unix: { type: "integer" },
  file: { type: "string", format: "binary" },
};

function typeOf(value: Literal): string {
  return typeof value === "number" ? "integer" : typeof value;
}

/** The types of these values, one as itself. */
function typesOf(values: readonly Literal[]): JsonValue {
  const types = [...new Set(values.map(typeOf))];
  return types.length === 1 ? (types[0] ?? "string") : sortSet(types);
}

/** An enumeration; open when it comes from a server, in the form that code generators recognise. */
function enumeration(values: readonly Literal[], { direction }: EmitContext): readonly JsonObject[] {
  const type = typesOf(values);
  const known: JsonObject = { type, enum: sortSet(values) };
  return direction === "request" ? [known] : [known, { type }];
}

function alternatives(term: Term, context: EmitContext): readonly JsonObject[] {
  switch (term.kind) {
    case "primitive":
      return [FILLED[term.name] ?? { type: term.name }];
    case "enum":
      return enumeration(term.values, context);
    case "const":
      return [{ type: typeOf(term.value), const: term.value }];
    case "reference":
      return [{ $ref: context.reference(term.name) }];
    default:
      return [{ type: "array", items: emitType(term.of, context) }];
  }
}

/** Whether all that a schema says is its type, so that it can be told in one list of types with others. */
function isBare(schema: JsonObject): boolean {
  return Object.keys(schema).join() === "type";
}

function withNull(schema: JsonObject): JsonObject | undefined {
  const { type, enum: values } = schema;
  if (typeof type !== "string" || Object.hasOwn(schema, "const")) return undefined;
  return {
    ...schema,
    type: [type, "null"],
    ...(Array.isArray(values) && { enum: sortSet([...(values as readonly JsonValue[]), null]) }),
  };
}

/** JSON Schema of the alternatives of a type expression. */
export function emitType(terms: readonly Term[], context: EmitContext): JsonObject {
  const nullable = terms.some((term) => term.kind === "primitive" && term.name === "null");
  const others = terms.filter((term) => !(term.kind === "primitive" && term.name === "null"));
  const schemas = others.flatMap((term) => alternatives(term, context));
  const [only, ...more] = schemas;
  if (only === undefined) return { type: "null" };
  if (more.length === 0) return nullable ? (withNull(only) ?? { anyOf: [only, { type: "null" }] }) : only;
  if (schemas.every(isBare)) {
    const types = schemas.map(({ type }) => type ?? null);
    return { type: sortSet(nullable ? [...types, "null"] : types) };
  }
  return { anyOf: nullable ? [...schemas, { type: "null" }] : schemas };
}
