import { readMoment } from "./moments.ts";
import { requireWindow } from "./windows.ts";

/** One end of a span of time: the name of the parameter, and what was given for it. */
export type SpanEnd = readonly [name: string, value: unknown];

/** How long a span may be. */
export interface SpanLimit {
  readonly maxDays?: number | undefined;
  readonly maxMonths?: number | undefined;
}

/**
 * Refuses a span of time before it is sent: one that ends before it begins, or is longer than the server takes. Ends that
 * are left out are the server's to choose.
 *
 * @throws InvalidArgumentError naming the end
 */
export function requireSpan(from: SpanEnd, to: SpanEnd, limit: SpanLimit = {}): void {
  for (const [name, value] of [from, to]) if (value !== undefined) readMoment(name, value);
  if (from[1] === undefined || to[1] === undefined) return;
  requireWindow({ from: from[1] as string, to: to[1] as string, names: [from[0], to[0]], ...limit });
}
