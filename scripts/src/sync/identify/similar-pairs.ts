import type { JsonObject } from "../../shared/json.ts";
import { FeatureReader, similarity } from "./features.ts";
import type { PlacedOperation } from "./place.ts";

/** From here on two operations are taken for one. */
const LEAST = 0.8;
/** An operation with fewer features resembles too many others. */
const FEWEST = 6;
/** More comparisons than this take longer than they are worth: so much at once is no move. */
const MOST_COMPARISONS = 1_000_000;

interface Candidate {
  readonly operation: PlacedOperation;
  readonly features: ReadonlySet<string>;
}

function candidates(document: JsonObject, operations: readonly PlacedOperation[]): readonly Candidate[] {
  const reader = new FeatureReader(document);
  return operations
    .map((operation) => ({ operation, features: reader.of(operation) }))
    .filter(({ features }) => features.size >= FEWEST);
}

/** The one candidate that resembles this one most; `undefined` when none does enough, or two do equally. */
function bestOf(one: Candidate, others: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  let highest = 0;
  let tied = false;
  for (const other of others) {
    if (other.operation.method !== one.operation.method) continue;
    const alike = similarity(one.features, other.features);
    if (alike < LEAST || alike < highest) continue;
    tied = alike === highest;
    best = other;
    highest = alike;
  }
  return tied ? undefined : best;
}

/**
 * Pairs of operations without a counterpart that take and answer nearly the same: of one method, alike to 0.8 or more, and each the only
 * best of the other.
 */
export function similarPairs(
  before: { readonly document: JsonObject; readonly operations: readonly PlacedOperation[] },
  after: { readonly document: JsonObject; readonly operations: readonly PlacedOperation[] },
): readonly (readonly [PlacedOperation, PlacedOperation])[] {
  if (before.operations.length * after.operations.length > MOST_COMPARISONS) return [];
  const gone = candidates(before.document, before.operations);
  const come = candidates(after.document, after.operations);
  return gone.flatMap((one) => {
    const best = bestOf(one, come);
    return best !== undefined && bestOf(best, gone) === one ? [[one.operation, best.operation] as const] : [];
  });
}
