import { isObject, sameJson, type JsonObject } from "../../../shared/json.ts";
import { canonicalise, inCanonicalOrder } from "../../../spec/canonical/canonicalise.ts";
import type { OperationMatch } from "../../model/operation-match.ts";
import type { Collector } from "./collector.ts";
import { at, entriesOf, type View } from "./view.ts";

/** What texts say is no part of the interface; where only they differ, nothing else does. */
function sameFacts(old: JsonObject, now: JsonObject): boolean {
  return sameJson(canonicalise(old), canonicalise(now));
}

function places(document: JsonObject): View {
  return { value: inCanonicalOrder(document), pointer: "" };
}

function countDifferent(old: View, now: View): number {
  const after = new Map(entriesOf(now));
  return entriesOf(old).filter(([name, view]) => {
    const other = after.get(name);
    return other !== undefined && !sameJson(view.value, other.value);
  }).length;
}

/**
 * Reports that texts changed, once for the whole description, and only where they are all that did: `doc.only` beside another finding would
 * say nothing that a reader needs.
 *
 * @param explained whether rules have found anything else
 */
export function compareDocumentation(
  old: JsonObject,
  now: JsonObject,
  matches: readonly OperationMatch[],
  explained: boolean,
  collector: Collector,
): void {
  if (explained) return;
  const [before, after] = [places(old), places(now)];
  if (sameJson(before.value, after.value)) return;
  const operations = matches.filter(({ old: was, new: is }) => {
    if (was === undefined || is === undefined) return false;
    const [one, other] = [
      at(at(at(before, "paths"), was.path), was.method.toLowerCase()),
      at(at(at(after, "paths"), is.path), is.method.toLowerCase()),
    ];
    return isObject(one.value) && !sameJson(one.value, other.value);
  }).length;
  const schemas = countDifferent(at(at(before, "components"), "schemas"), at(at(after, "components"), "schemas"));
  const what = sameFacts(old, now) ? "texts" : "texts, tags or links";
  collector.report(collector.scope(), {
    rule: "doc.only",
    level: "none",
    direction: "document",
    before: "",
    after: `${what} of ${operations} operations and ${schemas} schemas`,
  });
}
