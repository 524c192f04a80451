/** One overlay action that upstream has overtaken. */
export interface StaleAction {
  /** The file to look at, relative to the root. */
  readonly file: string;
  /** Line in the file, from 1, where it could be told. For an action that was compiled, file and line of the fact it was compiled from. */
  readonly line?: number;
  /** Index of the action in its overlay. */
  readonly index: number;
  /** The action's `x-truewire.id`. */
  readonly id: string;
  readonly target: string;
  /** What is different, in one printable sentence. */
  readonly detail: string;
}

/** How a vendor's corrections fit its description. */
export interface OverlayHealth {
  readonly actions: number;
  readonly applied: number;
  /** Upstream says the same by now: these can go. */
  readonly redundant: readonly StaleAction[];
  /** What they correct is not there any more. */
  readonly noMatch: readonly StaleAction[];
  /** They met neither what they expected nor what they want. */
  readonly upstreamChanged: readonly StaleAction[];
}
