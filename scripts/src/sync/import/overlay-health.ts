import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { applyOverlay } from "../../spec/overlay/apply.ts";
import type { ActionOutcome, Overlay } from "../../spec/overlay/types.ts";
import type { OverlayHealth, StaleAction } from "../model/overlay-health.ts";

/** Where a person finds what an action stands for. */
export type Locate = (outcome: ActionOutcome) => { readonly file: string; readonly line: number | undefined };

const DETAILS = {
  redundant: "upstream says the same by now",
  "no-match": "what it corrects is not there any more",
  "upstream-changed": "upstream says something else than was corrected",
} as const;

function staleAction(outcome: ActionOutcome & { status: keyof typeof DETAILS }, locate: Locate): StaleAction {
  const { index, id, target, detail, status } = outcome;
  const { file, line } = locate(outcome);
  return { file, ...(line !== undefined && { line }), index, id, target, detail: detail ?? DETAILS[status] };
}

/** The stale actions of one status, the first of each correction: its others say the same. */
function stale(
  outcomes: readonly ActionOutcome[],
  status: keyof typeof DETAILS,
  locate: Locate,
): readonly StaleAction[] {
  const seen = new Set<string>();
  return outcomes.flatMap((outcome) => {
    if (outcome.status !== status || seen.has(outcome.id)) return [];
    seen.add(outcome.id);
    return [staleAction({ ...outcome, status }, locate)];
  });
}

/** How an overlay fits a description. */
export function healthOf(document: JsonObject, overlay: Overlay, locate: Locate): OverlayHealth {
  const { outcomes } = applyOverlay(document, overlay);
  return {
    actions: outcomes.length,
    applied: outcomes.filter(({ status }) => status === "applied").length,
    redundant: stale(outcomes, "redundant", locate),
    noMatch: stale(outcomes, "no-match", locate),
    upstreamChanged: stale(outcomes, "upstream-changed", locate),
  };
}

/** Two overlays taken together. */
export function joinHealth(left: OverlayHealth, right: OverlayHealth): OverlayHealth {
  return {
    actions: left.actions + right.actions,
    applied: left.applied + right.applied,
    redundant: [...left.redundant, ...right.redundant],
    noMatch: [...left.noMatch, ...right.noMatch],
    upstreamChanged: [...left.upstreamChanged, ...right.upstreamChanged],
  };
}

/** No overlay at all. */
export const NO_OVERLAY: OverlayHealth = { actions: 0, applied: 0, redundant: [], noMatch: [], upstreamChanged: [] };

/** A line for each correction that a person has to look at: where it stands, what it is called, what is different. */
export function staleLines({ noMatch, upstreamChanged }: OverlayHealth): readonly string[] {
  const line =
    (status: string) =>
    (action: StaleAction): string =>
      `${action.file}${action.line === undefined ? "" : `:${action.line}`} ${action.id} ${status}: ${action.detail}`;
  return [...noMatch.map(line("no-match")), ...upstreamChanged.map(line("upstream-changed"))];
}

/** Health as plain data. */
export function healthToJson(health: OverlayHealth): JsonObject {
  const actions = (list: readonly StaleAction[]): JsonValue => list.map((action) => ({ ...action }));
  const { redundant, noMatch, upstreamChanged, ...counts } = health;
  const lists = { redundant: actions(redundant), noMatch: actions(noMatch), upstreamChanged: actions(upstreamChanged) };
  return { ...counts, ...lists };
}
