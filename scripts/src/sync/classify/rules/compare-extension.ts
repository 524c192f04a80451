import { sameJson, type JsonValue } from "../../../shared/json.ts";
import type { Level } from "../../model/level.ts";
import type { Collector, Scope } from "./collector.ts";
import { at, type View } from "./view.ts";

/** What a key of `x-truewire` does to callers when it comes, goes or changes. Keys that are notes for people do nothing. */
const EFFECTS: Readonly<Record<string, { readonly added: Level; readonly changed: Level; readonly removed: Level }>> = {
  // A method that paged gives single pages, or pages end elsewhere.
  pagination: { added: "minor", changed: "major", removed: "major" },
  // What a call resolves to is another part of the body.
  envelope: { added: "major", changed: "major", removed: "major" },
  // Whether a failed call is repeated.
  idempotent: { added: "minor", changed: "minor", removed: "minor" },
  safe: { added: "minor", changed: "minor", removed: "minor" },
  rateLimit: { added: "patch", changed: "patch", removed: "patch" },
};

function text(key: string, value: JsonValue | undefined): string {
  return value === undefined ? "" : `${key} ${JSON.stringify(value)}`;
}

/** Compares what our own clients are told about an operation. */
export function compareExtension(old: View, now: View, collector: Collector, scope: Scope): void {
  const [before, after] = [at(old, "x-truewire"), at(now, "x-truewire")];
  for (const [key, { added, changed, removed }] of Object.entries(EFFECTS)) {
    const [was, is] = [at(before, key), at(after, key)];
    if (sameJson(was.value, is.value)) continue;
    const level = was.value === undefined ? added : is.value === undefined ? removed : changed;
    collector.report(scope, {
      rule: "ext.changed",
      level,
      direction: "document",
      old: was,
      new: is,
      before: text(key, was.value),
      after: text(key, is.value),
    });
  }
}
