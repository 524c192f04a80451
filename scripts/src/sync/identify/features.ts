import { isArray, isObject, own, ownArray, ownObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { parseLocalReference, resolveTokens } from "../../shared/pointer.ts";
import type { PlacedOperation } from "./place.ts";

const DEEPEST = 4;
const MOST = 400;

/** Collects what operations of one document take and give, as texts that can be counted. */
export class FeatureReader {
  readonly #document: JsonObject;

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** The features of an operation: its parameters, and the members and types of what it takes and answers. Not its path, nor its names. */
  of({ operation, path }: PlacedOperation): ReadonlySet<string> {
    const found = new Set<string>();
    const item = ownObject(ownObject(this.#document, "paths"), path);
    for (const given of [...ownArray(item, "parameters"), ...ownArray(operation, "parameters")]) {
      const parameter = this.#resolved(given);
      const place = String(own(parameter, "in"));
      const name = place === "path" ? "" : String(own(parameter, "name"));
      found.add(`${place} ${name}`);
    }
    this.#content(this.#resolved(own(operation, "requestBody")), "request", found);
    for (const [status, response] of Object.entries(ownObject(operation, "responses"))) {
      found.add(status);
      this.#content(this.#resolved(response), status, found);
    }
    return found;
  }

  #resolved(value: JsonValue | undefined): JsonObject {
    let at = value;
    for (let steps = 0; steps < DEEPEST && isObject(at); steps++) {
      const reference = own(at, "$ref");
      if (typeof reference !== "string") return at;
      const tokens = parseLocalReference(reference);
      at = tokens === undefined ? undefined : resolveTokens(this.#document, tokens);
    }
    return isObject(at) ? at : {};
  }

  #content(holder: JsonObject, name: string, found: Set<string>): void {
    for (const [type, media] of Object.entries(ownObject(holder, "content"))) {
      if (isObject(media)) this.#schema(own(media, "schema"), `${name} ${type}`, 0, found);
    }
  }

  #schema(value: JsonValue | undefined, name: string, depth: number, found: Set<string>): void {
    if (depth > DEEPEST || found.size >= MOST) return;
    const schema = this.#resolved(value);
    const type = own(schema, "type");
    found.add(`${name}: ${isArray(type) ? type.join("|") : String(type)}`);
    for (const [key, member] of Object.entries(ownObject(schema, "properties"))) {
      this.#schema(member, `${name}.${key}`, depth + 1, found);
    }
    if (own(schema, "items") !== undefined) this.#schema(own(schema, "items"), `${name}[]`, depth + 1, found);
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      for (const branch of ownArray(schema, keyword)) this.#schema(branch, name, depth + 1, found);
    }
  }
}

/** Shared features over all features, from 0 to 1. */
export function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const feature of left) if (right.has(feature)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
