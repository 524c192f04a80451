import { isObject, sameJson, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { formatPointer } from "../../shared/pointer.ts";
import { changeAt, lastFirst, valueAt } from "./edit.ts";
import { parentExists, select, type ValuePath } from "./json-path.ts";
import { mergeUpdate, onlyAdds, projectBefore } from "./merge.ts";
import type {
  ActionOutcome,
  Overlay,
  OverlayAction,
  OverlayResult,
  OutcomeStatus,
  RemoveAction,
  UpdateAction,
} from "./types.ts";

/** A document under a correction, and what was met on the way. */
interface Attempt {
  readonly document: JsonValue;
  readonly matched: readonly ValuePath[];
  /** Paths below which the action may have changed something. */
  readonly touched: readonly ValuePath[];
  /** Something other than what was expected; counts only when the correction changes anything. */
  readonly surprise?: string;
  /** The action cannot be carried out on what stands there. */
  readonly conflict?: string;
  readonly missing?: true;
}

function show(value: JsonValue | undefined): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function differs(path: ValuePath, expected: JsonValue | undefined, found: JsonValue | undefined): string {
  return `${formatPointer(path) || "the document"} holds ${show(found)}, expected was ${show(expected)}`;
}

function tryRemove(document: JsonValue, action: RemoveAction): Attempt {
  const matched = select(document, action.target);
  if (matched.length === 0) {
    const attempt = { document, matched, touched: [] };
    return parentExists(document, action.target)
      ? { ...attempt, surprise: "nothing stands there to be removed" }
      : { ...attempt, missing: true };
  }
  const { expect } = action["x-truewire"];
  const other = expect === undefined ? undefined : matched.find((path) => !sameJson(valueAt(document, path), expect));
  let changed = document;
  for (const path of matched.toSorted(lastFirst)) changed = changeAt(changed, path, () => undefined) ?? null;
  return {
    document: changed,
    matched,
    touched: matched.map((path) => path.slice(0, -1)),
    ...(other !== undefined && { surprise: differs(other, expect, valueAt(document, other)) }),
  };
}

function tryUpdate(document: JsonValue, action: UpdateAction): Attempt {
  const { update } = action;
  const { expect } = action["x-truewire"];
  const matched = select(document, action.target);
  if (matched.length === 0) return { document, matched, touched: [], missing: true };
  let changed = document;
  let surprise: string | undefined;
  let conflict: string | undefined;
  for (const path of matched) {
    const value = valueAt(changed, path) ?? null;
    const merged = mergeUpdate(value, update);
    if (!merged.ok) {
      conflict ??= `${formatPointer(path) || "the document"}: ${merged.detail}`;
      continue;
    }
    if (sameJson(merged.value, value)) continue;
    const before = projectBefore(value, update);
    const fits = expect === undefined ? onlyAdds(value, update) : sameJson(before, expect);
    if (!fits) surprise ??= differs(path, expect, before);
    changed = changeAt(changed, path, () => merged.value) ?? null;
  }
  return {
    document: changed,
    matched,
    touched: matched,
    ...(surprise !== undefined && { surprise }),
    ...(conflict !== undefined && { conflict }),
  };
}

/** The actions of one id, with the index of the first. */
interface Correction {
  readonly first: number;
  readonly actions: readonly OverlayAction[];
}

function correctionsOf(overlay: Overlay): readonly Correction[] {
  const corrections: { first: number; actions: OverlayAction[] }[] = [];
  for (const [index, action] of overlay.actions.entries()) {
    const last = corrections.at(-1);
    if (last?.actions[0]?.["x-truewire"].id === action["x-truewire"].id) last.actions.push(action);
    else corrections.push({ first: index, actions: [action] });
  }
  return corrections;
}

function judge(before: JsonValue, attempts: readonly Attempt[]): readonly [OutcomeStatus, string | undefined] {
  if (attempts.some(({ missing }) => missing)) return ["no-match", "the target selects nothing"];
  const conflict = attempts.find((attempt) => attempt.conflict !== undefined)?.conflict;
  if (conflict !== undefined) return ["upstream-changed", conflict];
  const after = attempts.at(-1)?.document ?? before;
  const touched = attempts.flatMap((attempt) => attempt.touched);
  if (touched.every((path) => sameJson(valueAt(before, path), valueAt(after, path)))) return ["redundant", undefined];
  const surprise = attempts.find((attempt) => attempt.surprise !== undefined)?.surprise;
  return surprise === undefined ? ["applied", undefined] : ["upstream-changed", surprise];
}

function applyCorrection(
  document: JsonValue,
  { first, actions }: Correction,
): { readonly document: JsonValue; readonly outcomes: readonly ActionOutcome[] } {
  const attempts: Attempt[] = [];
  for (const action of actions) {
    const current = attempts.at(-1)?.document ?? document;
    attempts.push(action.remove === true ? tryRemove(current, action) : tryUpdate(current, action));
  }
  const [status, detail] = judge(document, attempts);
  const outcomes = actions.map((action, index): ActionOutcome => ({
    index: first + index,
    id: action["x-truewire"].id,
    target: action.target,
    status,
    matched: (attempts[index]?.matched ?? []).map(formatPointer),
    ...(detail !== undefined && { detail }),
  }));
  return { document: status === "applied" ? (attempts.at(-1)?.document ?? document) : document, outcomes };
}

/**
 * Applies an overlay strictly. Never throws for what the document holds: every action gets an outcome, and a correction that is not
 * `applied` leaves the document as it was.
 *
 * **What is judged.** Adjacent actions that share `x-truewire.id` are one correction with one outcome. It is carried out on a copy, action
 * after action; then, in this order:
 *
 * 1. `no-match` when the target of any of its actions selects nothing. A `remove` whose target is gone while the target's parent (the
 *    expression without its last segment) is still there is no such case.
 * 2. `upstream-changed` when an update cannot be merged: it is of another kind than the value (object, array, primitive), or an array holds
 *    some of the items to be appended but not all.
 * 3. `redundant` when nothing was changed by all of it: the values wanted stand there already; what is to be removed is gone; the value
 *    that a remove and an update were to replace is the new one.
 * 4. `upstream-changed` when an expectation did not hold at any place it changes: for `remove`, `expect` is the whole removed value; for `update`,
 *    `expect` is what {@link projectBefore} gives, and without `expect` the update may only add (nothing, the same value, or an array to
 *    append to stands wherever it writes).
 * 5. `applied` otherwise.
 *
 * **What an update does.** Objects merge recursively, arrays are appended to, primitives replaced. To replace an array or an object, or to
 * turn one kind of value into another: `remove` the value (with `expect`), then `update` its parent with the new one, under the same id.
 */
export function applyOverlay(document: JsonObject, overlay: Overlay): OverlayResult {
  let current: JsonValue = document;
  const outcomes: ActionOutcome[] = [];
  for (const correction of correctionsOf(overlay)) {
    const result = applyCorrection(current, correction);
    current = result.document;
    outcomes.push(...result.outcomes);
  }
  // Removing or replacing the root is refused when an overlay is read.
  return { document: isObject(current) ? current : document, outcomes };
}
