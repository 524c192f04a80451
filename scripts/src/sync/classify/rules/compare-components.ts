import { compareText, isObject, sameJson } from "../../../shared/json.ts";
import type { Collector } from "./collector.ts";
import type { Side } from "./side.ts";
import { at, entriesOf, type View } from "./view.ts";

function schemasOf(side: Side): ReadonlyMap<string, View> {
  return new Map(entriesOf(at(at(side.description.root, "components"), "schemas")));
}

/** Compares the names of shared schemas: each is a type that programs import. */
export function compareComponents(old: Side, now: Side, collector: Collector): void {
  const [before, after] = [schemasOf(old), schemasOf(now)];
  const added = [...after]
    .filter(([name]) => !before.has(name))
    .toSorted(([left], [right]) => compareText(left, right));
  const renamed = new Set<string>();
  for (const [name, schema] of before) {
    if (after.has(name)) continue;
    const heir = added.find(
      ([other, { value }]) => !renamed.has(other) && isObject(value) && sameJson(value, schema.value),
    );
    if (heir !== undefined) renamed.add(heir[0]);
    collector.report(collector.scope(), {
      rule: "schema.removed",
      level: "major",
      direction: "document",
      old: schema,
      new: heir?.[1],
      before: name,
      after: heir?.[0] ?? "",
    });
  }
  for (const [name, schema] of added) {
    if (renamed.has(name)) continue;
    const direction = "document";
    collector.report(collector.scope(), {
      rule: "schema.added",
      level: "minor",
      direction,
      new: schema,
      before: "",
      after: name,
    });
  }
}
