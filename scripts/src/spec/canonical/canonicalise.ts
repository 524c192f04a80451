import {
  compareText,
  isArray,
  isObject,
  mapValues,
  objectOf,
  own,
  sortKeys,
  type JsonObject,
  type JsonValue,
} from "../../shared/json.ts";
import { resolveNullable } from "./nullable.ts";
import { emptyScopes, sortByIdentity, sortDeep, sortSet } from "./order.ts";
import { fieldOf, SHAPES, type Field, type Kind } from "./shape.ts";

/** Rewrites one document; holds it so that references to parameters can be followed when these are put in order. */
class Canonicaliser {
  readonly #document: JsonObject;
  readonly #prose: "drop" | "keep";

  constructor(document: JsonObject, prose: "drop" | "keep") {
    this.#document = document;
    this.#prose = prose;
  }

  object(kind: Kind, value: JsonValue): JsonValue {
    // A wrong type is none of our business here: it stays for the linter to see.
    if (!isObject(value)) return isArray(value) ? sortDeep(value) : value;
    const order = Object.keys(SHAPES[kind].fields);
    const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
    const entries: [string, JsonValue][] = [];
    for (const [key, child] of Object.entries(value)) {
      const kept = this.#field(fieldOf(kind, key), child);
      if (kept !== undefined) entries.push([key, kept]);
    }
    entries.sort(([left], [right]) => rank(left) - rank(right) || compareText(left, right));
    return this.#finish(kind, objectOf(entries));
  }

  #finish(kind: Kind, object: JsonObject): JsonObject {
    if (kind === "flow") return this.#prose === "drop" ? emptyScopes(object) : object;
    if (kind !== "schema" || own(object, "nullable") === undefined) return object;
    const resolved = resolveNullable(object);
    // The keywords that replaced `nullable` need their place and order, too.
    return sameKeys(resolved, object) ? resolved : (this.object(kind, resolved) as JsonObject);
  }

  #field(field: Field, value: JsonValue): JsonValue | undefined {
    switch (field.is) {
      case "prose":
        return this.#prose === "drop" ? undefined : sortDeep(value);
      case "set":
        return isArray(value) ? sortSet(value) : sortDeep(value);
      case "one":
        return this.object(field.kind, value);
      case "list":
        return isArray(value) ? value.map((item) => this.object(field.kind, item)) : sortDeep(value);
      case "sorted-list":
        return isArray(value)
          ? sortByIdentity(
              this.#document,
              value.map((item) => this.object(field.kind, item)),
            )
          : sortDeep(value);
      case "map":
        return isObject(value) ? this.#map(field.kind, value, field.extensions) : sortDeep(value);
      default:
        return sortDeep(value);
    }
  }

  #map(kind: Kind, value: JsonObject, extensions: boolean): JsonObject {
    const mapped = mapValues(value, (child, name) =>
      extensions && name.startsWith("x-") ? this.#field({ is: "prose" }, child) : this.object(kind, child),
    );
    return sortKeys(mapped);
  }
}

function sameKeys(left: JsonObject, right: JsonObject): boolean {
  return Object.keys(left).join("\n") === Object.keys(right).join("\n");
}

/**
 * The interface facts of an OpenAPI 3.1 document in their one canonical form: no prose, examples or extensions; maps, sets, parameters
 * and declared tags sorted; leftovers of `nullable` said in JSON Schema. Documents that differ only in the order of keys, or in prose,
 * come out the same, and what came out goes through unchanged.
 *
 * The document must have been admitted.
 */
export function canonicalise(document: JsonObject): JsonObject {
  return new Canonicaliser(document, "drop").object("document", document) as JsonObject;
}

/** A description in canonical order with everything it says kept: for what we write ourselves. */
export function inCanonicalOrder(document: JsonObject): JsonObject {
  return new Canonicaliser(document, "keep").object("document", document) as JsonObject;
}
