import type { Classification } from "../model/classification.ts";
import type { OverlayHealth } from "../model/overlay-health.ts";

/** What the synchronisation of one vendor came to: all that its part of the pull request is made of. */
export interface VendorResult {
  readonly classification: Classification;
  /** Absent where a vendor has no corrections. */
  readonly health?: OverlayHealth;
  /** Corrections that upstream settled and that this very change deletes, by id. */
  readonly settled: readonly string[];
  /** Where the documentation pages and the description differ, one printable line each. */
  readonly crossCheck: readonly string[];
  /** What a person has to look at before anything is merged, besides corrections that are stale: one printable line each. */
  readonly blockers?: readonly string[];
  /** What is left for a person, as Markdown tasks. */
  readonly tasks: readonly string[];
}
