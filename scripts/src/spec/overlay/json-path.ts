import { exec, query, type JsonValue as QueryInput } from "jsonpath-rfc9535";

import type { JsonValue } from "../../shared/json.ts";

/** One value that a JSONPath selected: the keys and indexes that lead to it from the root. */
export type ValuePath = readonly (string | number)[];

// The library declares its input mutable and never writes to it.
function asInput(document: JsonValue): QueryInput {
  return document as QueryInput;
}

/** The library hands out keys escaped as in a normalized path; here they are keys again. */
function unescapeKey(key: string): string {
  return key.replaceAll(
    /\\(?:u([0-9a-f]{4})|(.))/gu,
    (_whole, code: string | undefined, character: string | undefined) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      const controls: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
      return character === undefined ? "" : (controls[character] ?? character);
    },
  );
}

/**
 * Where the values are that a JSONPath (RFC 9535) selects, each once.
 *
 * @throws {Error} when the expression is no JSONPath.
 */
export function select(document: JsonValue, expression: string): readonly ValuePath[] {
  const paths = new Map<string, ValuePath>();
  exec(asInput(document), expression, (_value, path) => {
    const keys = path.map((key) => (typeof key === "number" ? key : unescapeKey(key)));
    paths.set(JSON.stringify(keys), keys);
  });
  return [...paths.values()];
}

/**
 * Whether the expression without its last segment selects anything: then the place where the target would be is there, and only the target
 * is not. `$` has no parent.
 */
export function parentExists(document: JsonValue, expression: string): boolean {
  const start = lastSegmentStart(expression);
  return start > 0 && query(asInput(document), expression.slice(0, start).trimEnd()).length > 0;
}

/** Index at which the last segment (`.name`, `..name`, `[…]`) of a valid JSONPath begins; 0 when it has none. */
function lastSegmentStart(expression: string): number {
  let start = 0;
  let depth = 0;
  for (let index = 0; index < expression.length; index++) {
    const character = expression[index];
    if (character === "'" || character === '"') {
      while (expression[++index] !== character) if (expression[index] === "\\") index++;
    } else if (character === "[") {
      if (depth === 0 && expression[index - 1] !== ".") start = index;
      depth++;
    } else if (character === "]") depth--;
    else if (character === "." && depth === 0 && expression[index - 1] !== ".") start = index;
  }
  return start;
}
