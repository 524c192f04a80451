import { ownObject, type JsonObject } from "../../shared/json.ts";
import type { Fact, Facts, Place } from "../facts/facts.ts";
import type { SchemaFact } from "../facts/notation.ts";
import { componentKeyOf, typeNameOf } from "./names.ts";

/** Which component a named shape is, upstream's own components included. */
export class References {
  readonly #facts: Facts;
  readonly #upstreamKeys: ReadonlyMap<string, string>;

  constructor(upstream: JsonObject, facts: Facts) {
    this.#facts = facts;
    const keys = Object.keys(ownObject(ownObject(upstream, "components"), "schemas"));
    this.#upstreamKeys = new Map(keys.map((key) => [typeNameOf(key), key]));
    for (const [name, fact] of facts.schemas) this.#checkUpstream(name, fact);
  }

  /** Refuses facts about a component that upstream does not have, or that hide one that it has. */
  #checkUpstream(name: string, { content, place }: Fact<SchemaFact>): void {
    const known = this.#upstreamKeys.get(name);
    if (content.upstream === undefined) {
      if (known !== undefined) throw place.error(`upstream has the component ${known}; say so with \`upstream\``);
    } else if (content.upstream !== known) {
      const reason =
        this.#upstreamKeys.get(typeNameOf(content.upstream)) === content.upstream
          ? `must be ${componentKeyOf(name)}, or the shape be called ${typeNameOf(content.upstream)}`
          : "is no component of upstream's";
      throw place.at("upstream").error(`${content.upstream} ${reason}`);
    }
  }

  /** Key of the component that a shape is. */
  keyOf(name: string, place: Place): string {
    const key = this.#upstreamKeys.get(name) ?? (this.#facts.schemas.has(name) ? componentKeyOf(name) : undefined);
    if (key === undefined) throw place.error(`names the unknown shape ${name}`);
    return key;
  }

  /** The `$ref` of a shape. */
  to(name: string, place: Place): string {
    return `#/components/schemas/${this.keyOf(name, place)}`;
  }
}
