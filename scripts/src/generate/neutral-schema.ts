import { isArray, isObject, objectOf, type JsonObject, type JsonValue } from "../shared/json.ts";
import type { Schema } from "./schema.ts";
import type { Tokens } from "./tokens.ts";

/** Keyword that leads from a member back to the schema it was made of, for its comment. */
export const NOTE_KEYWORD = "x-note";

/** Keeps what readers are told about members out of the neutral document. */
export class Notes {
  readonly #schemas: Schema[] = [];

  /** A number that stands for the schema's description. */
  add(schema: Schema): number {
    return this.#schemas.push(schema) - 1;
  }

  /** The schema behind a number. */
  get(index: number): Schema | undefined {
    return this.#schemas[index];
  }
}

function hideValue(value: JsonValue, tokens: Tokens): JsonValue {
  if (typeof value === "string") return tokens.hide(value);
  if (isArray(value)) return value.map((item) => hideValue(item, tokens));
  if (!isObject(value)) return value;
  return objectOf(Object.entries(value).map(([key, member]) => [tokens.hide(key), hideValue(member, tokens)]));
}

/** Writes schemas for openapi-typescript, without a single string of the description in them. */
export class SchemaNeutraliser {
  readonly #tokens: Tokens;
  readonly #notes: Notes;

  constructor(tokens: Tokens, notes: Notes) {
    this.#tokens = tokens;
    this.#notes = notes;
  }

  /**
   * The neutral form of a schema whose references are type names.
   *
   * @param files - whether `format: binary` means a file to be sent; elsewhere it is text
   */
  schema(schema: Schema, files: boolean): JsonValue {
    if (schema.nothing) return false;
    const note =
      schema.description !== undefined || schema.deprecated ? { [NOTE_KEYWORD]: this.#notes.add(schema) } : {};
    if (schema.ref !== undefined) return { $ref: `#/components/schemas/${schema.ref}`, ...note };
    const list = (schemas: readonly Schema[]): JsonValue => schemas.map((child) => this.schema(child, files));
    return {
      ...note,
      ...this.#value(schema, files),
      ...(schema.properties && { properties: this.#properties(schema.properties, files) }),
      ...(schema.required && { required: [...schema.required].map((key) => this.#tokens.hide(key)) }),
      ...this.#additional(schema, files),
      ...(schema.items && { items: this.schema(schema.items, files) }),
      ...(schema.prefixItems && { prefixItems: list(schema.prefixItems) }),
      ...(schema.allOf && { allOf: list(schema.allOf) }),
      ...(schema.anyOf && { anyOf: list(schema.anyOf) }),
      ...(schema.oneOf && { oneOf: list(schema.oneOf) }),
    };
  }

  #value({ types, enum: values, constant, format }: Schema, files: boolean): JsonObject {
    const listed = constant === undefined ? values : [constant.value];
    const [type, ...others] = types ?? [];
    return {
      // An enumeration says more than its type, apart from `null`, which descriptions tend to list only there.
      ...(type !== undefined &&
        (listed === undefined || types?.includes("null")) && { type: others.length === 0 ? type : [...(types ?? [])] }),
      ...(listed !== undefined && { enum: hideValue(listed, this.#tokens) }),
      ...(files && format === "binary" && { format }),
    };
  }

  #properties(properties: ReadonlyMap<string, Schema>, files: boolean): JsonObject {
    return objectOf([...properties].map(([key, child]) => [this.#tokens.hide(key), this.schema(child, files)]));
  }

  #additional({ additional, properties }: Schema, files: boolean): JsonObject {
    if (additional === undefined) return {};
    if (additional.nothing !== true) return { additionalProperties: this.schema(additional, files) };
    // Without members, refusing all keys has to be said by a member type that nothing fits.
    return { additionalProperties: properties === undefined || properties.size === 0 ? { enum: [] } : false };
  }
}
