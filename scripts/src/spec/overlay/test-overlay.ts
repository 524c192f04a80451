import { withKey, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { applyOverlay } from "./apply.ts";
import { parseOverlay } from "./parse-overlay.ts";
import type { OutcomeStatus, OverlayResult } from "./types.ts";

/** An action as it is written, notes apart from its id and what it expects left out. */
export interface Step {
  readonly target: string;
  readonly update?: JsonValue;
  readonly remove?: true;
  readonly expect?: JsonValue;
  readonly id?: string;
}

/** Applies an overlay of these steps. */
export function apply(document: JsonObject, ...steps: readonly Step[]): OverlayResult {
  const actions = steps.map((step, index): JsonObject => {
    const notes: JsonObject = { id: step.id ?? `step-${index}`, reason: "R", evidence: "E" };
    const withNotes: JsonObject = {
      target: step.target,
      "x-truewire": step.expect === undefined ? notes : withKey(notes, "expect", step.expect),
    };
    return step.remove === true
      ? withKey(withNotes, "remove", true)
      : withKey(withNotes, "update", step.update ?? null);
  });
  return applyOverlay(document, parseOverlay({ overlay: "1.0.0", info: { title: "T", version: "1" }, actions }, "f"));
}

/** The outcomes' statuses. */
export function statuses(result: OverlayResult): readonly OutcomeStatus[] {
  return result.outcomes.map(({ status }) => status);
}
