import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from "yaml";

import { objectOf, type JsonValue } from "./json.ts";
import { childPointer } from "./pointer.ts";
import { SpecError } from "./spec-error.ts";

/** More than any file here has by two orders of magnitude. Beyond it parsing takes minutes. */
const MAX_SEPARATORS = 1_000_000;

/** Whether the text could hold more values than are read: every value but the first follows one of these. */
function isTooLong(text: string): boolean {
  let separators = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "\n" || character === "," || character === "[" || character === "{") separators += 1;
  }
  return separators > MAX_SEPARATORS;
}

/** Turns the parsed nodes of one file into JSON, refusing what JSON cannot say. */
class YamlReader {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  read(node: unknown, pointer: string): JsonValue {
    if (isAlias(node)) throw this.#refusal(pointer, "uses a YAML alias; write the value out");
    if (isMap(node)) {
      this.#refuseAnchor(node, pointer);
      return this.#object(node.items, pointer);
    }
    if (isSeq(node)) {
      this.#refuseAnchor(node, pointer);
      return node.items.map((item, index) => this.read(item, childPointer(pointer, index)));
    }
    if (isScalar(node)) {
      this.#refuseAnchor(node, pointer);
      return this.#scalar(node.value, pointer);
    }
    return null;
  }

  #object(pairs: readonly Pair[], pointer: string): JsonValue {
    const entries = new Map<string, JsonValue>();
    for (const pair of pairs) {
      if (!isScalar(pair.key)) throw this.#refusal(pointer, "has a key that is not plain text");
      this.#refuseAnchor(pair.key, pointer);
      // `200:` is a number to YAML and a key to JSON: what is written counts.
      const key = typeof pair.key.value === "string" ? pair.key.value : (pair.key.source ?? String(pair.key.value));
      const child = childPointer(pointer, key);
      if (entries.has(key)) throw this.#refusal(child, "stands here twice in one object");
      entries.set(key, this.read(pair.value, child));
    }
    return objectOf(entries);
  }

  #scalar(value: unknown, pointer: string): JsonValue {
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    throw this.#refusal(pointer, "is a value that JSON does not have");
  }

  #refuseAnchor(node: Node, pointer: string): void {
    if ("anchor" in node && node.anchor !== undefined) throw this.#refusal(pointer, "carries a YAML anchor");
  }

  #refusal(pointer: string, reason: string): SpecError {
    return new SpecError(this.#file, pointer, reason);
  }
}

function parseAnew(text: string, file: string): JsonValue {
  if (isTooLong(text)) throw new SpecError(file, "", `has more than ${MAX_SEPARATORS} lines and list items`);
  try {
    const lines = new LineCounter();
    // Duplicate keys are found while reading, where the pointer is known.
    const document = parseDocument(text, {
      version: "1.2",
      schema: "core",
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
      const { line, col } = lines.linePos(problem.pos[0]);
      throw new SpecError(file, "", `is not valid YAML: ${problem.message} (line ${line} column ${col})`);
    }
    return new YamlReader(file).read(document.contents, "");
  } catch (error) {
    if (error instanceof RangeError) throw new SpecError(file, "", "is nested too deeply to be read");
    throw error;
  }
}

/** Length from which a text is worth keeping, and how many are kept. */
const LARGE = 100_000;
const KEPT = 4;

/** The latest large documents by their text: one command reads the same description in several steps. Values are never changed in place. */
const recent = new Map<string, JsonValue>();

/**
 * Parses one YAML 1.2 document strictly into JSON.
 *
 * @throws {SpecError} on a syntax error, more than a million lines and items, several documents in one file, a key that stands twice in one object, an alias or anchor, a tag
 * outside YAML's core schema, or a value that JSON does not have.
 */
export function parseYaml(text: string, file: string): JsonValue {
  const known = text.length < LARGE ? undefined : recent.get(text);
  if (known !== undefined) return known;
  const value = parseAnew(text, file);
  if (text.length >= LARGE) {
    recent.set(text, value);
    const [oldest] = recent.keys();
    if (recent.size > KEPT && oldest !== undefined) recent.delete(oldest);
  }
  return value;
}
