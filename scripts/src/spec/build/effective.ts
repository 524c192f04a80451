import type { JsonObject } from "../../shared/json.ts";
import { childPointer } from "../../shared/pointer.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { admit } from "../admission/admit.ts";
import { inCanonicalOrder } from "../canonical/canonicalise.ts";
import { applyOverlay } from "../overlay/apply.ts";
import type { ActionOutcome, Overlay } from "../overlay/types.ts";
import { completeResponses } from "./complete-responses.ts";
import { completeSummaries } from "./complete-summaries.ts";
import { pruneComponents } from "./prune-components.ts";

/** An overlay and the name of its file. */
export interface NamedOverlay {
  readonly file: string;
  readonly overlay: Overlay;
}

/** An effective description, or the actions that stand in its way. */
export interface EffectiveResult {
  readonly document: JsonObject;
  /** How many actions were applied. */
  readonly applied: number;
  /** One for each action that was not. */
  readonly problems: readonly SpecError[];
}

function problemOf(file: string, { index, id, status, target, detail }: ActionOutcome): SpecError {
  const because = detail === undefined ? "" : ` (${detail})`;
  return new SpecError(file, childPointer("/actions", index), `${id} is ${status}: ${target}${because}`);
}

/**
 * What the API is in effect: upstream's facts with the overlays applied in order, responses and operations given the
 * texts that must stand, and components that nothing leads to dropped. The result is admitted anew, because an overlay can break references, too.
 *
 * @param file how messages call the result
 * @throws {SpecError} when the result is not admitted.
 */
export function effectiveDescription(
  upstream: JsonObject,
  overlays: readonly NamedOverlay[],
  file: string,
): EffectiveResult {
  const problems: SpecError[] = [];
  let document = upstream;
  let applied = 0;
  for (const { file: overlayFile, overlay } of overlays) {
    const result = applyOverlay(document, overlay);
    document = result.document;
    for (const outcome of result.outcomes) {
      if (outcome.status === "applied") applied += 1;
      else problems.push(problemOf(overlayFile, outcome));
    }
  }
  // What is wrong with the result of half an overlay would only hide which action failed.
  if (problems.length > 0) return { document, applied, problems };
  const complete = inCanonicalOrder(pruneComponents(completeSummaries(completeResponses(document))));
  return { document: admit(complete, file), applied, problems };
}
