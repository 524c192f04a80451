/** One overlay action that upstream has overtaken. */
export interface StaleAction {
  /** The overlay's file, relative to the root. */
  readonly file: string;
  /** Index of the action in the file. */
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
