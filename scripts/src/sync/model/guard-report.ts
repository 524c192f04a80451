/** How much of something is gone, and how much may go. */
export interface GuardMeasure {
  readonly what: "operations" | "schemas" | "bytes";
  readonly before: number;
  readonly after: number;
  /** Net of what merely moved. */
  readonly removed: number;
  readonly allowed: number;
}

/** Whether a description shrank by more than upstreams do by intention. */
export interface GuardReport {
  /** `accepted` when a person has accepted this very content. */
  readonly verdict: "passed" | "accepted" | "refused";
  readonly measures: readonly GuardMeasure[];
  /** SHA-256 of the new description in canonical form: what `accept-shrink` has to name. */
  readonly sha256: string;
}
