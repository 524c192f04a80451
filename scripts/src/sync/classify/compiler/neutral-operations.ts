import {
  isObject,
  mapValues,
  own,
  ownArray,
  ownObject,
  objectOf,
  type JsonObject,
  type JsonValue,
} from "../../../shared/json.ts";
import { parseLocalReference, resolveTokens } from "../../../shared/pointer.ts";
import { canonicalise } from "../../../spec/canonical/canonicalise.ts";
import type { OperationAt } from "../../model/operation-match.ts";
import { mediaEssence } from "../media-type.ts";

const IGNORED_HEADERS = ["accept", "content-type", "authorization"];
/** What of an operation becomes types. */
const TYPED = ["parameters", "requestBody", "responses"];

/** Rewrites one description so that its types can be held against another's. */
class Neutraliser {
  readonly #document: JsonObject;

  constructor(document: JsonObject) {
    this.#document = canonicalise(document);
  }

  document(operations: ReadonlyMap<string, OperationAt>): JsonObject {
    const paths = [...operations].map(([name, { method, path }]): readonly [string, JsonValue] => {
      const item = ownObject(ownObject(this.#document, "paths"), path);
      // No type depends on the method.
      return [`/${name}`, { post: this.#operation(name, item, method.toLowerCase()) }];
    });
    const components = mapValues(ownObject(this.#document, "components"), (section, name) =>
      name === "securitySchemes" || name === "pathItems" || name === "callbacks" || name === "links"
        ? undefined
        : this.#contents(section),
    );
    return {
      openapi: "3.1.0",
      info: { title: "", version: "" },
      paths: objectOf(paths),
      components,
    };
  }

  #resolved(value: JsonValue): JsonObject {
    const reference = isObject(value) ? own(value, "$ref") : undefined;
    const tokens = typeof reference === "string" ? parseLocalReference(reference) : undefined;
    const found = tokens === undefined ? value : resolveTokens(this.#document, tokens);
    return isObject(found) ? found : {};
  }

  #operation(name: string, item: JsonObject, method: string): JsonObject {
    const operation = ownObject(item, method);
    const typed = mapValues(operation, (value, key) => (TYPED.includes(key) ? this.#contents(value) : undefined));
    const parameters = new Map<string, JsonValue>();
    for (const given of [...ownArray(operation, "parameters"), ...ownArray(item, "parameters")]) {
      const parameter = this.#resolved(given);
      const [place, key] = [String(own(parameter, "in")), String(own(parameter, "name"))];
      const ignored = place === "header" && IGNORED_HEADERS.includes(key.toLowerCase());
      if (!ignored && !parameters.has(`${place} ${key}`)) parameters.set(`${place} ${key}`, this.#contents(parameter));
    }
    return { ...typed, operationId: name, parameters: [...parameters.values()] };
  }

  /** Media types without their parameters, wherever content is described. */
  #contents(value: JsonValue): JsonValue {
    if (Array.isArray(value)) return value.map((item: JsonValue) => this.#contents(item));
    if (!isObject(value)) return value;
    return mapValues(value, (child, key) => {
      // A member of that name holds a schema, and no keyword of a schema has a slash.
      const isContent = key === "content" && isObject(child) && Object.keys(child).every((type) => type.includes("/"));
      if (!isContent) return this.#contents(child);
      return objectOf(Object.entries(child).map(([type, media]) => [mediaEssence(type), this.#contents(media)]));
    });
  }
}

/**
 * A description that holds these operations under names of ours and nothing else that types are not made of: what moved or was renamed is the
 * same in it, and no text of upstream's is a name in the code.
 *
 * @param operations - by name, letters and digits
 */
export function neutralOperations(document: JsonObject, operations: ReadonlyMap<string, OperationAt>): JsonObject {
  return new Neutraliser(document).document(operations);
}
