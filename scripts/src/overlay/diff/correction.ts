import type { JsonObject, JsonValue } from "../../shared/json.ts";
import type { OverlayAction } from "../../spec/overlay/types.ts";
import type { Change, Difference, Spot } from "./difference.ts";
import { reasonOfAdditions, reasonOfChange } from "./reasons.ts";

/** Why something is corrected. */
export interface Grounds {
  /** Takes the place of what can be told from the correction alone. */
  readonly reason?: string | undefined;
  readonly evidence: readonly string[];
}

/** Merges an object into what a path selects. */
export function additionAction(
  path: string,
  id: string,
  update: JsonValue,
  reason: string,
  evidence: readonly string[],
): OverlayAction {
  return { target: path, update, "x-truewire": { id, reason, evidence } };
}

/** The actions that remove or replace one value. */
export function changeActions(change: Change, { reason, evidence }: Grounds): readonly OverlayAction[] {
  const { id, target, parent, key, before, after } = change;
  const notes = { id, reason: reason ?? reasonOfChange(before, after), evidence };
  const removal: OverlayAction = { target, remove: true, "x-truewire": { ...notes, expect: before } };
  if (after === undefined) return [removal];
  return [removal, { target: parent, update: { [key]: after }, "x-truewire": notes }];
}

/** The actions that make one object of another: what changes first, then what is added. */
export function differenceActions(
  { changes, additions }: Difference,
  { path, id }: Spot,
  grounds: Grounds,
): readonly OverlayAction[] {
  const actions = changes.flatMap((change) => changeActions(change, grounds));
  if (Object.keys(additions).length === 0) return actions;
  const reason = grounds.reason ?? reasonOfAdditions(additions);
  return [...actions, additionAction(path, id, additions, reason, grounds.evidence)];
}

/** The actions that add a whole member to what a path selects. */
export function memberAddition(path: string, id: string, member: JsonObject, grounds: Grounds): OverlayAction {
  return additionAction(path, id, member, grounds.reason ?? reasonOfAdditions(member), grounds.evidence);
}
