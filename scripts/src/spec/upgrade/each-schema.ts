import { isArray, isObject, mapValues, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { childPointer } from "../../shared/pointer.ts";
import { fieldOf, type Field, type Kind } from "../canonical/shape.ts";

/** Rewrites one object of a description; its members were rewritten before. */
export type Rewrite = (object: JsonObject, pointer: string) => JsonObject;

class Walk {
  readonly #kind: Kind;
  readonly #rewrite: Rewrite;

  constructor(kind: Kind, rewrite: Rewrite) {
    this.#kind = kind;
    this.#rewrite = rewrite;
  }

  object(kind: Kind, value: JsonValue, pointer: string): JsonValue {
    if (!isObject(value)) return value;
    const inside = mapValues(value, (child, key) => this.#field(fieldOf(kind, key), child, childPointer(pointer, key)));
    return kind === this.#kind ? this.#rewrite(inside, pointer) : inside;
  }

  #field(field: Field, value: JsonValue, pointer: string): JsonValue {
    switch (field.is) {
      case "one":
        return this.object(field.kind, value, pointer);
      case "list":
      case "sorted-list":
        return isArray(value)
          ? value.map((item, index) => this.object(field.kind, item, childPointer(pointer, index)))
          : value;
      case "map":
        return isObject(value)
          ? mapValues(value, (child, name) => this.object(field.kind, child, childPointer(pointer, name)))
          : value;
      default:
        // Facts hold no objects of their own, and what examples hold is nobody's description.
        return value;
    }
  }
}

/** A copy of a value of kind `start` in which every schema went through `rewrite`, inner ones first. */
export function eachSchema(start: Kind, value: JsonValue, pointer: string, rewrite: Rewrite): JsonValue {
  return new Walk("schema", rewrite).object(start, value, pointer);
}
