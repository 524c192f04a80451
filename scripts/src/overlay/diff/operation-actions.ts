import { isObject, mapValues, own, ownObject, sameJson, type JsonObject } from "../../shared/json.ts";
import type { OverlayAction } from "../../spec/overlay/types.ts";
import type { Fact } from "../facts/facts.ts";
import type { DifferencePart, OperationFact } from "../facts/notation.ts";
import { changeActions, differenceActions, memberAddition, type Grounds } from "./correction.ts";
import { differenceOf, memberChange, memberSpot, type Spot } from "./difference.ts";
import { operationsPath } from "./json-path.ts";
import type { FailureChange } from "./failure-actions.ts";
import { parameterActions } from "./parameter-lists.ts";

const NOTES = ["summary", "description", "deprecated", "x-truewire"];

function pick(object: JsonObject, keep: (key: string) => boolean): JsonObject {
  return mapValues(object, (value, key) => (keep(key) ? value : undefined));
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

/** One member of an operation: added, removed, changed inside or replaced. */
function memberActions(
  before: JsonObject,
  after: JsonObject,
  key: string,
  holder: Spot,
  grounds: Grounds,
): readonly OverlayAction[] {
  const [old, fresh] = [own(before, key), own(after, key)];
  if (fresh !== undefined && sameJson(old, fresh)) return [];
  const spot = memberSpot(holder, key);
  if (old === undefined)
    return fresh === undefined ? [] : [memberAddition(holder.path, spot.id, { [key]: fresh }, grounds)];
  if (isObject(old) && isObject(fresh)) return differenceActions(differenceOf(old, fresh, spot), spot, grounds);
  return changeActions(memberChange(holder, key, old, fresh), grounds);
}

/** How an operation fails otherwise than upstream says. */
export function failureChanges(id: string, before: JsonObject, after: JsonObject): readonly FailureChange[] {
  const [old, fresh] = [ownObject(before, "responses"), ownObject(after, "responses")];
  const statuses = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter((status) => !isSuccess(status));
  return statuses
    .map((status) => ({ operation: id, status, before: own(old, status), after: own(fresh, status) }))
    .filter((change) => change.after === undefined || !sameJson(change.before, change.after));
}

function successActions(
  before: JsonObject,
  after: JsonObject,
  holder: Spot,
  grounds: Grounds,
): readonly OverlayAction[] {
  const old = pick(ownObject(before, "responses"), isSuccess);
  const fresh = pick(ownObject(after, "responses"), isSuccess);
  const spot: Spot = { path: memberSpot(holder, "responses").path, id: `${holder.id}.success` };
  return differenceActions(differenceOf(old, fresh, spot), spot, grounds);
}

/** The actions that correct one operation, apart from how it fails. */
export function operationActions(
  id: string,
  before: JsonObject,
  after: JsonObject,
  { content, evidence }: Fact<OperationFact>,
): readonly OverlayAction[] {
  const holder: Spot = { path: operationsPath([id]), id: `operations.${id}` };
  const grounds = (part: DifferencePart): Grounds => ({ reason: content.differences?.[part], evidence });
  const notes = (operation: JsonObject): JsonObject => pick(operation, (key) => NOTES.includes(key));
  const told: Grounds = { reason: "What readers and clients should know of the operation.", evidence };
  const notesSpot: Spot = { ...holder, id: `${holder.id}.notes` };
  return [
    ...differenceActions(differenceOf(notes(before), notes(after), notesSpot), notesSpot, told),
    ...memberActions(before, after, "security", holder, grounds("security")),
    ...parameterActions(before, after, holder, grounds("query")),
    ...memberActions(before, after, "requestBody", holder, grounds("body")),
    ...successActions(before, after, holder, grounds("success")),
  ];
}
