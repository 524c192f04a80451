import { isArray, isObject, own, type JsonObject, type JsonValue } from "../shared/json.ts";
import { childPointer, formatPointer, parseLocalReference, resolveTokens } from "../shared/pointer.ts";
import { SpecError } from "../shared/spec-error.ts";

/** How many references may lead to each other before what they stand for. */
const MAX_REFERENCES = 32;

/** A value of the document together with where it stands, so that every complaint can say so. */
export class NodeReader {
  readonly value: JsonValue | undefined;
  readonly pointer: string;
  readonly #file: string;
  readonly #document: JsonValue;

  private constructor(file: string, document: JsonValue, value: JsonValue | undefined, pointer: string) {
    this.#file = file;
    this.#document = document;
    this.value = value;
    this.pointer = pointer;
  }

  /** The document itself. */
  static root(file: string, document: JsonValue): NodeReader {
    return new NodeReader(file, document, document, "");
  }

  /** The error to throw when this value cannot be used. */
  refusal(reason: string): SpecError {
    return new SpecError(this.#file, this.pointer, reason);
  }

  /** Whether anything stands here. */
  get present(): boolean {
    return this.value !== undefined;
  }

  /** What stands under `key`; not present when this is no object or has no such key. */
  at(key: string): NodeReader {
    const value = isObject(this.value) ? own(this.value, key) : undefined;
    return new NodeReader(this.#file, this.#document, value, childPointer(this.pointer, key));
  }

  /** The object's own keys and what stands under them; none when nothing stands here. */
  entries(): readonly (readonly [string, NodeReader])[] {
    return Object.keys(this.objectOrEmpty()).map((key) => [key, this.at(key)] as const);
  }

  /** The array's items; none when nothing stands here. */
  items(): readonly NodeReader[] {
    if (this.value === undefined) return [];
    if (!isArray(this.value)) throw this.refusal("must be an array");
    return this.value.map(
      (item, index) => new NodeReader(this.#file, this.#document, item, childPointer(this.pointer, index)),
    );
  }

  object(): JsonObject {
    if (!isObject(this.value)) throw this.refusal("must be an object");
    return this.value;
  }

  objectOrEmpty(): JsonObject {
    return this.value === undefined ? {} : this.object();
  }

  string(): string {
    if (typeof this.value !== "string") throw this.refusal("must be a string");
    return this.value;
  }

  stringOrAbsent(): string | undefined {
    return this.value === undefined ? undefined : this.string();
  }

  booleanOrAbsent(): boolean | undefined {
    if (this.value === undefined || typeof this.value === "boolean") return this.value;
    throw this.refusal("must be true or false");
  }

  strings(): readonly string[] {
    return this.items().map((item) => item.string());
  }

  /** Throws when the object holds a key that is not among `known`. */
  refuseOtherKeys(known: readonly string[]): void {
    for (const [key, node] of this.entries()) {
      if (!known.includes(key)) throw node.refusal(`is not a known key; known are ${known.join(", ")}`);
    }
  }

  /** This object, or what its `$ref` stands for. References that leave the document, lead nowhere or go in circles are refused. */
  resolved(): NodeReader {
    let node = this as NodeReader;
    for (let steps = 0; node.at("$ref").present; steps++) {
      if (steps === MAX_REFERENCES) throw this.refusal("refers to itself");
      node = node.#target(node.at("$ref"));
    }
    return node;
  }

  #target(reference: NodeReader): NodeReader {
    const text = reference.string();
    const tokens = parseLocalReference(text);
    if (tokens === undefined) throw reference.refusal(`${text} leads out of the document`);
    const value = resolveTokens(this.#document, tokens);
    if (value === undefined) throw reference.refusal(`${text} leads nowhere`);
    return new NodeReader(this.#file, this.#document, value, formatPointer(tokens));
  }
}
