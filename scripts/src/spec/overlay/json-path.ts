import { exec, type JsonValue as QueryInput } from "jsonpath-rfc9535";

import { isObject, own, type JsonValue } from "../../shared/json.ts";
import { valueAt } from "./edit.ts";

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

/** How nearly every correction begins: with the operation of an id, or with the path that has it. */
const OPERATION = /^\$\.paths\.\*\[\?@\.operationId=='([^'\\]+)'\]/u;
const PATH_OF_OPERATION = /^\$\.paths\[\?@\[\?@\.operationId=='([^'\\]+)'\]\]/u;

function entriesOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The places in `paths` where an operation of that id is. */
function operationsWith(document: JsonValue, id: string): readonly (readonly ["paths", string, string])[] {
  const paths = isObject(document) ? document["paths"] : undefined;
  return entriesOf(paths).flatMap(([path, item]) =>
    entriesOf(item)
      .filter(([, operation]) => isObject(operation) && own(operation, "operationId") === id)
      .map(([method]) => ["paths", path, method] as const),
  );
}

/** Values to start from, and the expression to be asked of each of them. */
interface Question {
  readonly starts: readonly ValuePath[];
  readonly expression: string;
}

/**
 * An expression about an operation or its path, asked of that one alone: finding it by a scan takes a fraction of what a filter takes, and
 * hundreds of corrections do it. The expression as it is where it begins otherwise, where nothing is found (it may be no JSONPath), and
 * where it speaks of the root again.
 */
function narrowed(document: JsonValue, expression: string): Question {
  const operation = OPERATION.exec(expression);
  const [head, id] = operation ?? PATH_OF_OPERATION.exec(expression) ?? [];
  const rest = expression.slice(head?.length);
  if (head === undefined || id === undefined || rest.includes("$")) return { starts: [[]], expression };
  const found = operationsWith(document, id);
  if (found.length === 0) return { starts: [[]], expression };
  const paths = [...new Set(found.map(([, path]) => path))];
  return { starts: operation ? found : paths.map((path) => ["paths", path]), expression: `$${rest}` };
}

/**
 * Where the values are that a JSONPath (RFC 9535) selects, each once.
 *
 * @throws {Error} when the expression is no JSONPath.
 */
export function select(document: JsonValue, expression: string): readonly ValuePath[] {
  const paths = new Map<string, ValuePath>();
  const question = narrowed(document, expression);
  for (const start of question.starts) {
    exec(asInput(valueAt(document, start) ?? null), question.expression, (_value, path) => {
      const keys = [...start, ...path.map((key) => (typeof key === "number" ? key : unescapeKey(key)))];
      paths.set(JSON.stringify(keys), keys);
    });
  }
  return [...paths.values()];
}

/**
 * Whether the expression without its last segment selects anything: then the place where the target would be is there, and only the target
 * is not. `$` has no parent.
 */
export function parentExists(document: JsonValue, expression: string): boolean {
  const start = lastSegmentStart(expression);
  return start > 0 && select(document, expression.slice(0, start).trimEnd()).length > 0;
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
