/** An operation as one description has it, untrusted: made printable before it is shown. */
export interface OperationAt {
  /** Upper case. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** The operationId that the description gives it; `""` when it gives none. */
  readonly operationId: string;
}

/**
 * What became of an operation from one description to the next.
 *
 * - `same`: same method, path and operationId.
 * - `moved`: another method or path (and perhaps another operationId).
 * - `renamed`: same method and path, another operationId.
 * - `added`, `removed`: it has no counterpart.
 */
export interface OperationMatch {
  readonly kind: "same" | "moved" | "renamed" | "added" | "removed";
  /** The public id: what clients know it by, whatever upstream calls it. */
  readonly id: string;
  /** Absent when it was added. */
  readonly old?: OperationAt;
  /** Absent when it was removed. */
  readonly new?: OperationAt;
  /** What brought the two together; absent when it has no counterpart. */
  readonly by?: "place" | "operationId" | "shape" | "similarity";
}
