import { compareText, isArray, isObject, mapValues, objectOf, own, ownArray, ownObject } from "../shared/json.ts";
import type { JsonObject, JsonValue } from "../shared/json.ts";
import { SpecError } from "../shared/spec-error.ts";
import { compactSchema } from "./compact.ts";

const CHOICES: ReadonlySet<string> = new Set(["anyOf", "oneOf"]);

/**
 * The schemas of a description as far as a test server uses them. Requests are checked by all that a schema says. Of an answer's, only the
 * least that it demands is made, so that all its optional members would be ballast: most of what descriptions hold.
 */
export class NeededSchemas {
  readonly #all: JsonObject;
  readonly #file: string;
  readonly #whole = new Set<string>();
  /** The members by which least values may be told apart, by schema. */
  readonly #least = new Map<string, ReadonlySet<string>>();

  /** @param file - what messages call the description */
  constructor(document: JsonObject, file: string) {
    this.#all = ownObject(ownObject(document, "components"), "schemas");
    this.#file = file;
  }

  /** A schema by which values are checked. */
  whole(schema: JsonValue): JsonValue {
    const compact = compactSchema(schema);
    this.#follow(compact);
    return compact;
  }

  /**
   * A schema of which values are made.
   *
   * @param members - names of members that a value is given where the schema has them
   */
  least(schema: JsonValue, members: ReadonlySet<string>): JsonValue {
    return this.#trim(compactSchema(schema), members);
  }

  has(name: string): boolean {
    return own(this.#all, name) !== undefined;
  }

  /** Names of the members that the objects of a schema which is needed may have; undefined where these may have any. */
  members(schema: JsonValue): readonly string[] | undefined {
    const resolved = this.#resolve(schema);
    const { properties, additionalProperties: further } = resolved;
    const choices = ["allOf", "anyOf", "oneOf"].flatMap((key) => ownArray(resolved, key));
    const isOpen = further === undefined ? properties === undefined && choices.length === 0 : further !== false;
    const names = choices.map((choice) => this.members(choice));
    if (isOpen || names.includes(undefined)) return undefined;
    return [...Object.keys(ownObject(resolved, "properties")), ...names.flatMap((some) => some ?? [])];
  }

  /** All that was asked for, and what that refers to, in order of name. */
  all(): JsonObject {
    const names = [...new Set([...this.#whole, ...this.#least.keys()])].toSorted(compareText);
    return objectOf(names.map((name) => [name, this.#written(name)]));
  }

  #written(name: string): JsonValue {
    const schema = this.#named(name);
    return this.#whole.has(name) ? schema : this.#trim(schema, this.#least.get(name) ?? new Set());
  }

  #named(name: string): JsonValue {
    const schema = own(this.#all, name);
    if (schema === undefined) throw new SpecError(this.#file, name, "names no schema of this document");
    return compactSchema(schema);
  }

  #resolve(schema: JsonValue): JsonObject {
    if (!isObject(schema)) return {};
    const name = own(schema, "$ref");
    return typeof name === "string" ? this.#resolve(this.#named(name)) : schema;
  }

  /** Needs whatever a schema refers to. */
  #follow(schema: JsonValue): void {
    if (isArray(schema)) for (const one of schema) this.#follow(one);
    if (!isObject(schema)) return;
    const name = own(schema, "$ref");
    if (typeof name !== "string") {
      for (const [key, value] of Object.entries(schema)) {
        for (const one of key === "properties" ? Object.values(ownObject(schema, key)) : [value]) this.#follow(one);
      }
    } else if (!this.#whole.has(name)) {
      this.#whole.add(name);
      this.#follow(this.#named(name));
    }
  }

  #trim(schema: JsonValue, members: ReadonlySet<string>): JsonValue {
    if (!isObject(schema)) return schema;
    const name = own(schema, "$ref");
    if (typeof name === "string") {
      this.#needLeast(name, members);
      return schema;
    }
    const none: ReadonlySet<string> = new Set();
    return mapValues(schema, (value, key) => {
      if (key === "properties") return this.#trimMembers(schema, members);
      // A list without items fits, unless it says otherwise.
      if (key === "items") return Number(own(schema, "minItems") ?? 0) > 0 ? this.#trim(value, none) : undefined;
      if (key === "additionalProperties") return undefined;
      if (key === "allOf" && isArray(value)) return value.map((one) => this.#trim(one, none));
      if (!CHOICES.has(key) || !isArray(value)) return value;
      // Null where that is among them, otherwise the first.
      const [first = {}, ...others] = value;
      const nothing = others.filter((one) => isObject(one) && [own(one, "type")].flat().includes("null"));
      return [this.#trim(first, none), ...nothing];
    });
  }

  #trimMembers(schema: JsonObject, given: ReadonlySet<string>): JsonObject {
    const required = new Set(ownArray(schema, "required"));
    return mapValues(ownObject(schema, "properties"), (member, name) => {
      // What is given is checked before it is taken.
      if (given.has(name)) {
        this.#follow(member);
        return member;
      }
      return required.has(name) ? this.#trim(member, new Set()) : undefined;
    });
  }

  #needLeast(name: string, members: ReadonlySet<string>): void {
    const known = this.#least.get(name);
    const needed = new Set([...(known ?? []), ...members]);
    if (known !== undefined && known.size === needed.size) return;
    this.#least.set(name, needed);
    this.#trim(this.#named(name), needed);
  }
}
