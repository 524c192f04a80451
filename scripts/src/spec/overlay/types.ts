import type { JsonObject, JsonValue } from "../../shared/json.ts";

/** What every action says about itself, under `x-truewire`. */
export interface ActionNotes {
  /**
   * Name of the correction, unique in a document; kebab-case, or dotted. Adjacent actions of the same id are one correction and are judged
   * as one (see `apply.ts`): a remove followed by an update is how a value is replaced.
   */
  readonly id: string;
  /** Why, in one sentence of ours. */
  readonly reason: string;
  /** Where it can be seen: an upstream file, a route, a documentation page. */
  readonly evidence: string | readonly string[];
  /**
   * What stands there before the change. For `remove`: the removed value, whole; without it, whatever stands there is removed. For
   * `update`: what stands at the positions that the update writes (`projectBefore` computes it); without it, nothing may stand there.
   */
  readonly expect?: JsonValue;
}

interface ActionBase {
  /** JSONPath (RFC 9535). */
  readonly target: string;
  readonly description?: string;
  readonly "x-truewire": ActionNotes;
}

/** Merges `update` into each value at `target`. */
export interface UpdateAction extends ActionBase {
  readonly update: JsonValue;
  readonly remove?: never;
}

/** Removes each value at `target`. */
export interface RemoveAction extends ActionBase {
  readonly remove: true;
  readonly update?: never;
}

/** One step of an overlay. */
export type OverlayAction = UpdateAction | RemoveAction;

/** An OpenAPI Overlay 1.0 document, as strict as it is read here. */
export interface Overlay {
  readonly overlay: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly extends?: string;
  readonly actions: readonly OverlayAction[];
}

/**
 * What became of an action.
 *
 * - `applied`: it met what it expected and changed it.
 * - `redundant`: the document already is as the action wants it; upstream has made it, and it can be deleted.
 * - `no-match`: the target is not in the document; what it corrects has moved or gone.
 * - `upstream-changed`: a third value stands there, neither the one expected nor the one wanted.
 */
export type OutcomeStatus = "applied" | "redundant" | "no-match" | "upstream-changed";

/** What became of one action. */
export interface ActionOutcome {
  /** Index in the overlay's `actions`. */
  readonly index: number;
  /** The action's `x-truewire.id`. */
  readonly id: string;
  readonly target: string;
  readonly status: OutcomeStatus;
  /** JSON pointers of the values the target selected. */
  readonly matched: readonly string[];
  /** For `no-match` and `upstream-changed`, what is different, in one sentence. */
  readonly detail?: string;
}

/** The changed document and one outcome per action, in their order. */
export interface OverlayResult {
  readonly document: JsonObject;
  readonly outcomes: readonly ActionOutcome[];
}
