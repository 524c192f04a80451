import { join } from "node:path";

import { parsePointer } from "../../shared/pointer.ts";
import { readText } from "../../shared/read-text.ts";
import type { Fact, Facts, Place } from "../../overlay/facts/facts.ts";
import { componentKeyOf } from "../../overlay/target/names.ts";
import { YamlLines } from "./yaml-lines.ts";

/** Where a fact is told. */
export interface FactPlace {
  /** Relative to the root. */
  readonly file: string;
  readonly pointer: string;
  readonly line: number | undefined;
}

function byKey(facts: ReadonlyMap<string, Fact<object>>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [name, { content, place }] of facts) {
    const upstream = "upstream" in content ? content.upstream : undefined;
    places.set(typeof upstream === "string" ? upstream : componentKeyOf(name), place);
  }
  return places;
}

/** Finds the facts that actions of a compiled overlay were compiled from, by the actions' ids. */
export class FactsOfActions {
  readonly #root: string;
  readonly #sections: Readonly<Record<string, ReadonlyMap<string, Place>>>;
  readonly #lines: Map<string, YamlLines> = new Map();

  constructor(root: string, facts: Facts) {
    this.#root = root;
    const operations = new Map([...facts.operations].map(([id, { place }]) => [id, place]));
    this.#sections = {
      operations,
      paths: operations,
      schemas: byKey(facts.schemas),
      parameters: byKey(facts.parameters),
      responses: byKey(facts.responses),
    };
  }

  /** The fact behind an action; `undefined` when its id names none, as those of shared paths do. */
  find(id: string): FactPlace | undefined {
    const [section = "", ...rest] = id.split(".");
    const names = Object.hasOwn(this.#sections, section) ? this.#sections[section] : undefined;
    // Names may hold dots themselves: the longest one that is known counts.
    for (let length = rest.length; length > 0; length -= 1) {
      const place = names?.get(rest.slice(0, length).join("."));
      if (place !== undefined) return this.#told(place);
    }
    return undefined;
  }

  #told(place: Place): FactPlace {
    const { file, pointer } = place.error("");
    let lines = this.#lines.get(file);
    if (lines === undefined) {
      lines = new YamlLines(readText(join(this.#root, file), file));
      this.#lines.set(file, lines);
    }
    return { file, pointer, line: lines.lineOf(parsePointer(pointer) ?? []) };
  }
}

/** The `file` and `line` parts of a place, as locating an action wants them. */
export function located(place: FactPlace | undefined, otherwise: string): { file: string; line: number | undefined } {
  return place === undefined ? { file: otherwise, line: undefined } : { file: place.file, line: place.line };
}
