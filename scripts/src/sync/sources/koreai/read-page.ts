import { compareText } from "../../../shared/json.ts";
import { blocksOf } from "../markdown/blocks.ts";
import { callsIn, methodsIn, pathsIn } from "./endpoints.ts";
import { shapeOfPath, type OperationFacts, type ParameterFacts, type Place } from "./page-facts.ts";
import { parametersOf, placeOfHeading } from "./parameter-table.ts";
import { keysOfSample } from "./sample-keys.ts";

/** What stands behind a name in the table that heads an operation. */
function cellBehind(rows: readonly (readonly string[])[], name: RegExp): string | undefined {
  return rows.find(([first = ""]) => name.test(first.trim()))?.[1];
}

const METHOD = /^(?:http\s+)?method$/iu;
const ENDPOINT = /^(?:end\s?point|url|uri|request url)s?$/iu;

/** What is gathered of the operations that one table heads. */
class Gathering {
  readonly #targets: readonly { readonly method: string; readonly path: string }[];
  readonly #parameters: ParameterFacts[] = [];
  readonly #requestKeys = new Set<string>();
  readonly #responseKeys = new Set<string>();
  readonly #calls = new Set<string>();

  constructor(methods: readonly string[], paths: readonly string[]) {
    const [only] = methods;
    // As many methods as paths belong together one by one; else the first method is that of all.
    this.#targets = paths.map((path, index) => ({
      method: (methods.length === paths.length ? methods[index] : only) ?? "",
      path,
    }));
  }

  table(rows: readonly (readonly string[])[], place: Place): void {
    this.#parameters.push(...parametersOf(rows, place));
  }

  sample(text: string, place: Place): void {
    const calls = callsIn(text);
    for (const call of calls) this.#calls.add(call);
    const keys = calls.length > 0 || place !== "response" ? this.#requestKeys : this.#responseKeys;
    for (const key of keysOfSample(text)) keys.add(key);
  }

  get operations(): readonly OperationFacts[] {
    const sorted = (texts: ReadonlySet<string>): readonly string[] => [...texts].sort(compareText);
    const parameters = new Map(this.#parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
    const facts = {
      parameters: [...parameters].sort(([left], [right]) => compareText(left, right)).map(([, parameter]) => parameter),
      requestKeys: sorted(this.#requestKeys),
      responseKeys: sorted(this.#responseKeys),
      calls: sorted(this.#calls),
    };
    return this.#targets.map((target) => Object.assign({}, target, facts));
  }
}

/**
 * The operations that a documentation page tells of, with names and types of what they take and answer. A page without a table that names
 * method and endpoint tells of none.
 *
 * @param file - what messages call it
 * @throws {SpecError} when the page cannot be read.
 */
export function readPage(text: string, file: string): readonly OperationFacts[] {
  const found: Gathering[] = [];
  let place: Place = "other";
  for (const block of blocksOf(text, file)) {
    if (block.is === "heading") {
      const sample = /sample\s+(request|response)/iu.exec(block.text)?.[1]?.toLowerCase();
      place = sample === "request" ? "body" : (placeOfHeading(block.text) ?? "other");
    } else if (block.is === "table") {
      const endpoint = cellBehind(block.rows, ENDPOINT);
      const method = cellBehind(block.rows, METHOD);
      if (endpoint === undefined) found.at(-1)?.table(block.rows, place);
      else {
        const paths = pathsIn(endpoint);
        const methods = methodsIn(method ?? endpoint);
        found.push(new Gathering(methods, uniqueShapes(paths)));
      }
    } else {
      found.at(-1)?.sample(block.text, place);
    }
  }
  return found.flatMap(({ operations }) => operations);
}

/** One address is often written in several ways. */
function uniqueShapes(paths: readonly string[]): readonly string[] {
  return [...new Map(paths.map((path) => [shapeOfPath(path), path])).values()];
}
