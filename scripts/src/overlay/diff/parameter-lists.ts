import { isObject, own, sameJson, type JsonObject, type JsonValue } from "../../shared/json.ts";
import type { OverlayAction } from "../../spec/overlay/types.ts";
import { parametersOf } from "../target/parameters.ts";
import { additionAction, changeActions, differenceActions, type Grounds } from "./correction.ts";
import { differenceOf, memberChange, memberSpot, type Spot } from "./difference.ts";
import { itemPath } from "./json-path.ts";

interface Item {
  /** Tells the item from the others of its list. */
  readonly key: string;
  readonly name: string;
  readonly conditions: Readonly<Record<string, string>>;
  readonly value: JsonValue;
}

function itemOf(value: JsonValue): Item {
  const object = isObject(value) ? value : {};
  const reference = own(object, "$ref");
  if (typeof reference === "string") {
    const name = reference.slice(reference.lastIndexOf("/") + 1);
    return { key: reference, name, conditions: { $ref: reference }, value };
  }
  const conditions = { in: String(own(object, "in")), name: String(own(object, "name")) };
  return { key: `${conditions.in} ${conditions.name}`, name: conditions.name, conditions, value };
}

/** The actions that make one list of parameters of another; only adding moves to the end of the list. */
export function parameterActions(
  before: JsonObject,
  after: JsonObject,
  holder: Spot,
  grounds: Grounds,
): readonly OverlayAction[] {
  const old = parametersOf(before);
  const fresh = parametersOf(after).map(itemOf);
  if (fresh.length === 0 && old.length > 0) return changeActions(memberChange(holder, "parameters", old), grounds);
  const list = memberSpot(holder, "parameters");
  const actions = old.map(itemOf).flatMap((item): readonly OverlayAction[] => {
    const spot: Spot = { path: itemPath(list.path, item.conditions), id: `${list.id}.${item.name}` };
    const match = fresh.find(({ key }) => key === item.key)?.value;
    if (match === undefined) {
      const gone = { id: spot.id, parent: list.path, key: "", target: spot.path, before: item.value, after: undefined };
      return changeActions(gone, grounds);
    }
    if (sameJson(item.value, match) || !isObject(item.value) || !isObject(match)) return [];
    return differenceActions(differenceOf(item.value, match, spot), spot, grounds);
  });
  const known = new Set(old.map((value) => itemOf(value).key));
  const added = fresh.filter(({ key }) => !known.has(key));
  if (added.length === 0) return actions;
  const values = added.map(({ value }) => value);
  const reason = grounds.reason ?? `Not described: ${added.map(({ name }) => name).join(", ")}.`;
  const [path, update] = old.length > 0 ? [list.path, values] : [holder.path, { parameters: values }];
  return [...actions, additionAction(path, list.id, update, reason, grounds.evidence)];
}
