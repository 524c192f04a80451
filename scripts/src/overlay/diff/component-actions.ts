import { isObject, own, ownObject, sameJson, type JsonObject } from "../../shared/json.ts";
import type { OverlayAction } from "../../spec/overlay/types.ts";
import type { Fact, Facts } from "../facts/facts.ts";
import { section } from "../target/components.ts";
import { componentKeyOf } from "../target/names.ts";
import { additionAction, differenceActions, type Grounds } from "./correction.ts";
import { differenceOf, memberSpot, type Spot } from "./difference.ts";

const SECTIONS = ["parameters", "responses", "schemas"] as const;

/** Evidence by component key. */
function evidenceByKey(facts: Facts, name: (typeof SECTIONS)[number]): ReadonlyMap<string, readonly string[]> {
  const named: Iterable<readonly [string, Fact<object>]> = facts[name];
  return new Map(
    Array.from(named, ([key, { content, evidence }]) => [
      "upstream" in content && typeof content.upstream === "string" ? content.upstream : componentKeyOf(key),
      evidence,
    ]),
  );
}

/** What shows how paths and their parameters are read. */
const ROUTES: readonly string[] = ["config/routes.rb"];

/** Shared path parameters have no fact of their own; the one of their name stands for them. */
function evidenceOfPath(component: JsonObject, facts: Facts): readonly string[] {
  return facts.path.get(String(own(component, "name")))?.evidence ?? ROUTES;
}

/** The actions that correct upstream's components and add ours. */
export function componentActions(upstream: JsonObject, target: JsonObject, facts: Facts): readonly OverlayAction[] {
  return SECTIONS.flatMap((name) => {
    const [before, after] = [section(upstream, name), section(target, name)];
    const evidence = evidenceByKey(facts, name);
    const holder: Spot = { path: `$.components.${name}`, id: name };
    const isNew = !Object.hasOwn(ownObject(upstream, "components"), name);
    return Object.entries(after).flatMap(([key, component]): readonly OverlayAction[] => {
      if (!isObject(component)) return [];
      const grounds: Grounds = { evidence: evidence.get(key) ?? evidenceOfPath(component, facts) };
      const old = own(before, key);
      const spot = memberSpot(holder, key);
      if (!isObject(old)) {
        const [path, update] = isNew
          ? ["$.components", { [name]: { [key]: component } }]
          : [holder.path, { [key]: component }];
        return [additionAction(path, spot.id, update, "Upstream has no such component.", grounds.evidence)];
      }
      if (sameJson(old, component)) return [];
      return differenceActions(differenceOf(old, component, spot), spot, grounds);
    });
  });
}
