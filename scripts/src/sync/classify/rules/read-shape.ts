import { isObject, own, type JsonObject, type JsonValue } from "../../../shared/json.ts";
import {
  ANYTHING,
  intersect,
  NOTHING,
  unite,
  type Member,
  type ObjectBranch,
  type Primitive,
  type Shape,
} from "./shape.ts";
import { at, entriesOf, itemsOf, type Description, type View } from "./view.ts";

const DEEPEST = 24;

function primitive(type: Primitive): Shape {
  return { ...NOTHING, primitives: new Set([type]) };
}

function literal(value: JsonValue): Shape {
  if (value === null) return { ...NOTHING, null: true };
  return { ...NOTHING, literals: new Map([[JSON.stringify(value), value]]) };
}

function hasAny(schema: JsonObject, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => Object.hasOwn(schema, keyword));
}

/** Types as they are named, or as the keywords beside them imply. */
function typesOf(schema: JsonObject): readonly string[] | undefined {
  const type = own(schema, "type");
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.filter((name) => typeof name === "string");
  if (hasAny(schema, ["properties", "additionalProperties", "required"])) return ["object"];
  return hasAny(schema, ["items", "prefixItems"]) ? ["array"] : undefined;
}

/** Both values of a boolean are the boolean. */
function withWholeBooleans(shape: Shape): Shape {
  if (!shape.literals.has("true") || !shape.literals.has("false")) return shape;
  const literals = new Map([...shape.literals].filter(([text]) => text !== "true" && text !== "false"));
  return { ...shape, literals, primitives: new Set([...shape.primitives, "boolean"]) };
}

/** Reads what the schemas of one description say about types. */
export class ShapeReader {
  readonly #description: Description;
  readonly #known = new WeakMap<JsonObject, Shape>();

  constructor(description: Description) {
    this.#description = description;
  }

  /** The shape of a schema, references followed as far as the value itself goes; members and items stay views. */
  read(view: View, depth: number = 0): Shape {
    const resolved = this.#description.resolved(view);
    const { value } = resolved;
    if (value === false) return NOTHING;
    if (!isObject(value) || depth > DEEPEST) return ANYTHING;
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const shape = withWholeBooleans(this.#readKeywords(value, resolved, depth));
    this.#known.set(value, shape);
    return shape;
  }

  #readKeywords(schema: JsonObject, view: View, depth: number): Shape {
    let shape = this.#own(schema, view);
    for (const branch of itemsOf(at(view, "allOf"))) shape = intersect(shape, this.read(branch, depth + 1));
    for (const keyword of ["anyOf", "oneOf"]) {
      const branches = itemsOf(at(view, keyword));
      if (branches.length === 0) continue;
      const union = branches.map((branch) => this.read(branch, depth + 1)).reduce(unite, NOTHING);
      shape = intersect(shape, union);
    }
    return shape;
  }

  #own(schema: JsonObject, view: View): Shape {
    const constant = own(schema, "const");
    if (constant !== undefined) return literal(constant);
    const values = own(schema, "enum");
    const types = typesOf(schema);
    if (Array.isArray(values)) {
      const listed = values.map(literal).reduce(unite, NOTHING);
      // A `null` among the types is one more value: that is how descriptions of older versions say so.
      return types?.includes("null") ? unite(listed, { ...NOTHING, null: true }) : listed;
    }
    return types === undefined ? ANYTHING : types.map((type) => this.#typed(type, schema, view)).reduce(unite, NOTHING);
  }

  #typed(type: string, schema: JsonObject, view: View): Shape {
    switch (type) {
      case "null":
        return { ...NOTHING, null: true };
      case "string":
        return primitive(own(schema, "format") === "binary" ? "binary" : "string");
      case "integer":
      case "number":
        return primitive("number");
      case "boolean":
        return primitive("boolean");
      case "array":
        return { ...NOTHING, arrays: [at(view, "items")] };
      case "object":
        return { ...NOTHING, objects: [this.#object(view)] };
      default:
        return ANYTHING;
    }
  }

  #object(view: View): ObjectBranch {
    const required = new Set(itemsOf(at(view, "required")).map(({ value }) => value));
    const members = new Map<string, Member>();
    for (const [name, member] of entriesOf(at(view, "properties"))) {
      members.set(name, { view: member, required: required.has(name) });
    }
    for (const name of required) {
      const absent: View = { value: undefined, pointer: at(at(view, "properties"), String(name)).pointer };
      if (typeof name === "string" && !members.has(name)) members.set(name, { view: absent, required: true });
    }
    const additional = at(view, "additionalProperties");
    const open = additional.value !== undefined && additional.value !== false;
    return { view, members, additional: open ? additional : undefined };
  }
}
