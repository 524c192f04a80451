import {
  isObject,
  objectOf,
  own,
  ownArray,
  ownObject,
  withoutKeys,
  type JsonObject,
  type JsonValue,
} from "../../shared/json.ts";
import { sortSet } from "../../spec/canonical/order.ts";
import type { Place } from "../facts/facts.ts";
import type { WireFields, WireLimits, WireNode, WireShape } from "../facts/notation.ts";
import { emitType, type Direction } from "../type/emit.ts";
import { parseType } from "../type/parse.ts";
import type { Term } from "../type/term.ts";
import { memberName } from "./names.ts";
import type { References } from "./references.ts";

/** How shapes are read at one place. */
export interface ShapeOptions {
  readonly direction: Direction;
  /** Leaves every member optional, because the facts are not certain. */
  readonly permissive?: boolean;
}

const LIMITS: readonly (keyof WireLimits)[] = ["default", "minimum", "maximum", "minLength", "maxLength", "minItems"];

const UNITS: ReadonlyMap<string, string> = new Map([
  ["unix", "Unix time in seconds."],
  ["iso", "ISO 8601 time."],
]);

function unitOf(terms: readonly Term[]): string | undefined {
  const units = terms.map((term) => (term.kind === "primitive" ? UNITS.get(term.name) : undefined));
  return units.find((unit) => unit !== undefined);
}

/** Turns shapes as files of facts write them into JSON Schema. */
export class Shapes {
  readonly #references: References;

  constructor(references: References) {
    this.#references = references;
  }

  /**
   * JSON Schema of a shape. Where upstream describes an object or a list of objects, its members that the facts do not know stay.
   *
   * @param upstream what upstream says in this place
   * @throws {SpecError} when a type expression cannot be read or names an unknown shape.
   */
  schema(node: WireNode, place: Place, options: ShapeOptions, upstream?: JsonValue): JsonObject {
    const shape: WireShape = typeof node === "string" ? { type: node } : node;
    const terms = shape.type === undefined ? [] : this.#terms(shape.type, place);
    const described = [shape.note, unitOf(terms)].filter((text) => text !== undefined).join(" ");
    const schema =
      shape.type === undefined ? this.#structure(shape, place, options, upstream) : this.#emit(terms, place, options);
    const limits = LIMITS.flatMap((key) => (shape[key] === undefined ? [] : [[key, shape[key]] as const]));
    return {
      ...schema,
      ...objectOf(limits),
      ...(described !== "" && { description: described }),
      ...(shape.deprecated && { deprecated: true }),
      ...(shape.secret && { "x-truewire-secret": true }),
    };
  }

  #terms(expression: string, place: Place): readonly Term[] {
    try {
      return parseType(expression);
    } catch (error) {
      if (error instanceof SyntaxError) throw place.error(`"${expression}" ${error.message}`);
      throw error;
    }
  }

  #emit(terms: readonly Term[], place: Place, { direction }: ShapeOptions): JsonObject {
    return emitType(terms, { direction, reference: (name) => this.#references.to(name, place) });
  }

  #structure(shape: WireShape, place: Place, options: ShapeOptions, upstream: JsonValue | undefined): JsonObject {
    const { fields, items, values, anyOf, allOf } = shape;
    const known = isObject(upstream) && !Object.hasOwn(upstream, "$ref") ? upstream : {};
    if (fields !== undefined) return this.#object(shape, fields, place, options, known);
    if (items !== undefined) {
      return { type: "array", items: this.schema(items, place.at("items"), options, own(known, "items")) };
    }
    if (values !== undefined) {
      const schema = this.schema(values, place.at("values"), options, own(known, "additionalProperties"));
      return { type: "object", additionalProperties: schema };
    }
    const [keyword, nodes] = anyOf === undefined ? (["allOf", allOf ?? []] as const) : (["anyOf", anyOf] as const);
    return {
      [keyword]: nodes.map((node, index) => this.schema(node, place.at(keyword, String(index)), options)),
    };
  }

  #object(
    { rest, absent = [] }: WireShape,
    fields: WireFields,
    place: Place,
    options: ShapeOptions,
    upstream: JsonObject,
  ): JsonObject {
    const before = withoutKeys(ownObject(upstream, "properties"), absent);
    const properties = new Map<string, JsonValue>(Object.entries(before));
    const required = new Set(ownArray(upstream, "required").filter((key) => properties.has(String(key))));
    for (const [key, node] of Object.entries(fields)) {
      const { name, optional } = memberName(key);
      properties.set(name, this.schema(node, place.at("fields", key), options, own(before, name)));
      if (optional || options.permissive) required.delete(name);
      else required.add(name);
    }
    const additional = rest === undefined ? own(upstream, "additionalProperties") : this.#rest(rest, place, options);
    return {
      type: "object",
      ...(required.size > 0 && { required: sortSet([...required]) }),
      properties: objectOf(properties),
      ...(additional !== undefined && { additionalProperties: additional }),
    };
  }

  #rest(rest: WireNode, place: Place, options: ShapeOptions): JsonValue {
    const schema = this.schema(rest, place.at("rest"), options);
    return Object.keys(schema).length === 0 ? true : schema;
  }
}

/** A shape with the members of another added, at any depth, and some left out: what is sent when a body holds files. */
export function withFields(node: WireNode, more: WireFields, leaveOut: readonly string[]): WireShape {
  const shape: WireShape = typeof node === "string" ? { type: node } : node;
  if (shape.fields === undefined) return { allOf: [shape, { fields: more }] };
  const merged = new Map<string, WireNode>();
  for (const [key, field] of Object.entries(shape.fields)) {
    if (!leaveOut.includes(memberName(key).name)) merged.set(key, field);
  }
  for (const [key, field] of Object.entries(more)) {
    const present = merged.get(key);
    const nested = typeof field === "object" && field.fields !== undefined ? field.fields : undefined;
    merged.set(key, present === undefined || nested === undefined ? field : withFields(present, nested, []));
  }
  return { ...shape, fields: Object.fromEntries(merged) };
}
