import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** How far a walk over pages goes. */
export interface WalkOptions {
  /** Pages to stop after, quietly. Default: none, and then a walk of more than 10,000 pages is a `PaginationError`. */
  readonly maxPages?: number | undefined;
  /** Milliseconds for the whole walk, with the time that passes between its pages. Default: none. */
  readonly deadline?: number | undefined;
}

/** How far a walk goes that collects items. */
export interface CollectOptions extends WalkOptions {
  /** Items to stop after; no more pages are asked for than that takes. Default: none. */
  readonly limit?: number | undefined;
}

// Timers that are to wait longer fire at once.
const longestTimer = 2 ** 31 - 1;

/** @throws InvalidArgumentError naming the option that is unusable */
export function checkWalkOptions(options: CollectOptions): void {
  check("maxPages", options.maxPages, Number.MAX_SAFE_INTEGER);
  check("limit", options.limit, Number.MAX_SAFE_INTEGER);
  check("deadline", options.deadline, longestTimer);
}

function check(name: string, value: number | undefined, maximum: number): void {
  if (value === undefined || value === Infinity) return;
  if (Number.isInteger(value) && value >= 1 && value <= maximum) return;
  throw new InvalidArgumentError(name, `a whole number from 1 to ${maximum}, or Infinity`, value);
}
