import { isArray, isObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { childPointer } from "../../shared/pointer.ts";
import { fieldOf, type Field, type Kind } from "../canonical/shape.ts";
import type { AdmissionRule, Refusal } from "./rule.ts";

/** Controls, format characters (zero-width, bidirectional), line and paragraph separators, halves of surrogate pairs. */
const UNSAFE_IN_NAMES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** The same but tab and line breaks: a default or a pattern may hold these. */
const UNSAFE_IN_VALUES = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Fields whose text is data of the API, not a name. */
const VALUE_FIELDS: ReadonlySet<string> = new Set(["default", "const", "enum", "pattern"]);

class Scan {
  readonly refusals: Refusal[] = [];

  #test(pattern: RegExp, text: string, pointer: string, what: string): void {
    const found = pattern.exec(text);
    if (found === null) return;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    this.refusals.push({
      rule: "unsafe-characters",
      pointer,
      reason: `${what} a control or invisible character (U+${code})`,
    });
  }

  /** Checks a fact: every key in it, and its texts. */
  fact(value: JsonValue, pointer: string, pattern: RegExp): void {
    if (typeof value === "string") this.#test(pattern, value, pointer, "holds");
    else if (isArray(value)) value.forEach((item, index) => this.fact(item, childPointer(pointer, index), pattern));
    else if (isObject(value)) {
      for (const [key, child] of this.entries(value, pointer)) this.fact(child, childPointer(pointer, key), pattern);
    }
  }

  /** The entries of an object, after a look at their keys. */
  entries(value: JsonObject, pointer: string): readonly (readonly [string, JsonValue])[] {
    const entries = Object.entries(value);
    for (const [key] of entries) this.#test(UNSAFE_IN_NAMES, key, childPointer(pointer, key), "is a key with");
    return entries;
  }

  object(kind: Kind, value: JsonValue, pointer: string): void {
    if (!isObject(value)) {
      this.fact(value, pointer, UNSAFE_IN_NAMES);
      return;
    }
    for (const [key, child] of this.entries(value, pointer)) {
      this.#field(fieldOf(kind, key), key, child, childPointer(pointer, key));
    }
  }

  #field(field: Field, key: string, value: JsonValue, pointer: string): void {
    switch (field.is) {
      case "prose":
        return;
      case "one":
        this.object(field.kind, value, pointer);
        return;
      case "map":
        if (!isObject(value)) break;
        for (const [name, child] of this.entries(value, pointer)) {
          this.object(field.kind, child, childPointer(pointer, name));
        }
        return;
      case "list":
      case "sorted-list":
        if (!isArray(value)) break;
        value.forEach((item, index) => this.object(field.kind, item, childPointer(pointer, index)));
        return;
    }
    this.fact(value, pointer, VALUE_FIELDS.has(key) ? UNSAFE_IN_VALUES : UNSAFE_IN_NAMES);
  }
}

/**
 * Refuses text that could hide something in a terminal, a diff or generated code: control, zero-width and bidirectional characters in
 * keys and in everything that is kept. Prose is not looked at: it is thrown away.
 */
export const unsafeCharacters: AdmissionRule = (document) => {
  const scan = new Scan();
  scan.object("document", document, "");
  return scan.refusals;
};
