import { own, sameJson, type JsonObject, type JsonValue } from "../../../shared/json.ts";
import type { Collector, Scope } from "./collector.ts";
import { at, entriesOf, objectAt, type View } from "./view.ts";

/** Who may call: the schemes of each alternative, as one line. */
function text(value: JsonValue | undefined): string {
  if (!Array.isArray(value)) return "";
  const alternatives = value.map((one: JsonValue) => Object.keys(objectAt({ value: one, pointer: "" })).join(" and "));
  return alternatives.length === 0 ? "nothing" : alternatives.join(" or ");
}

/** What an operation asks for: its own requirement, or that of the whole description. */
function requirementOf(operation: View, root: View): View {
  const security = at(operation, "security");
  return security.value === undefined ? at(root, "security") : security;
}

/** Compares what callers have to show. No type says it, and whoever lacks it is turned away: a person has to look. */
export function compareSecurity(
  old: { readonly operation: View; readonly root: View },
  now: { readonly operation: View; readonly root: View },
  collector: Collector,
  scope: Scope,
): void {
  const [was, is] = [requirementOf(old.operation, old.root), requirementOf(now.operation, now.root)];
  if (sameJson(was.value, is.value)) return;
  collector.report(scope, {
    rule: "sec.changed",
    level: "minor",
    direction: "document",
    old: was,
    new: is,
    before: text(was.value),
    after: text(is.value),
    hold: true,
  });
}

const FACTS = ["type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"];

function schemeText(scheme: JsonObject): string {
  return FACTS.flatMap((key) => (own(scheme, key) === undefined ? [] : [`${key} ${String(own(scheme, key))}`])).join(
    ", ",
  );
}

/** Compares how a scheme is satisfied: in which header or query, by which kind of token. */
export function compareSchemes(old: View, now: View, collector: Collector): void {
  const place = (root: View): View => at(at(root, "components"), "securitySchemes");
  const after = new Map(entriesOf(place(now)));
  for (const [name, scheme] of entriesOf(place(old))) {
    const other = after.get(name);
    const [was, is] = [schemeText(objectAt(scheme)), other === undefined ? "" : schemeText(objectAt(other))];
    if (was === is) continue;
    collector.report(collector.scope(), {
      rule: "sec.changed",
      level: "minor",
      direction: "document",
      old: scheme,
      new: other,
      before: was,
      after: is,
      hold: true,
    });
  }
}
