import { InvalidArgumentError } from "@truewire/core";
import { formatOf, laterBy, readMoment, stepOf, writeMoment } from "./moments.ts";
import type { MomentFormat } from "./moments.ts";

/** A span of time. Days are whole and in UTC; both ends belong to it. */
export interface DateRange {
  /** A day (`2026-01-31`), a moment with its zone (`2026-01-31T12:00:00Z`) or a `Date`. */
  readonly from: string | Date;
  /** Not before `from`; a day is included as a whole. */
  readonly to: string | Date;
}

/** How to cut a span of time. */
export interface WindowOptions extends DateRange {
  /** Days that one window may span at most. */
  readonly maxDays?: number | undefined;
  /** Calendar months that one window may span at most; where both are given, the shorter counts. */
  readonly maxMonths?: number | undefined;
  /** How the ends are written. @default as `from` and `to` are, where both are days, else `date-time` */
  readonly format?: MomentFormat | undefined;
  /** What the two ends are called in errors. @default ["from", "to"] */
  readonly names?: readonly [from: string, to: string] | undefined;
}

/** One part of a span of time. */
export interface DateWindow {
  /** First day or moment that belongs to it. */
  readonly from: string;
  /** Last day or moment that belongs to it. */
  readonly to: string;
  /** From 0, in order of time. */
  readonly index: number;
  /** How many windows there are. */
  readonly count: number;
}

const maxWindows = 10_000;

/**
 * Cuts a span of time into windows of at most so many days or months. They follow each other without a gap and do not
 * overlap: each begins one step (a day, a millisecond, a second, by the format) after the end of the one before.
 *
 * @throws InvalidArgumentError when an end is unusable, they are out of order, no positive limit is given, or there would
 *   be more than 10,000 windows
 */
export function windows(options: WindowOptions): readonly DateWindow[] {
  const { from, to, maxDays, maxMonths, names = ["from", "to"] } = options;
  requireLimit("maxDays", maxDays);
  requireLimit("maxMonths", maxMonths);
  if (maxDays === undefined && maxMonths === undefined) {
    throw new InvalidArgumentError("maxDays", "given, or maxMonths", undefined);
  }
  const [first, , whole] = requireOrder(names, from, to);
  const own = formatOf(from);
  const { format = own === formatOf(to) ? own : "date-time" } = options;
  const step = stepOf[format];
  const end = Math.floor(whole / step) * step;
  const spans: (readonly [from: number, to: number])[] = [];
  for (let start = Math.floor(first / step) * step; start <= end;) {
    const until = Math.min(...limitsOf(start, options)) - step;
    spans.push([start, Math.min(until, end)]);
    start = until + step;
    if (spans.length > maxWindows) {
      throw new InvalidArgumentError(names[1], `near enough for ${maxWindows} windows`, to);
    }
  }
  return spans.map(([start, until], index) => ({
    from: writeMoment(start, format),
    to: writeMoment(until, format),
    index,
    count: spans.length,
  }));
}

/**
 * Refuses a span of time before it is sent: for calls that take one window only. Whether the last day counts as a whole is
 * the server's to say, so an end exactly `maxDays` or `maxMonths` after the start is let through.
 *
 * @throws InvalidArgumentError when an end is unusable, they are out of order, or further apart than `maxDays` and
 *   `maxMonths` allow
 */
export function requireWindow(options: WindowOptions): void {
  const { from, to, maxDays, maxMonths, names = ["from", "to"] } = options;
  const [first, last] = requireOrder(names, from, to);
  if (limitsOf(first, options).every((limit) => last <= limit)) return;
  const most = maxDays === undefined ? `${maxMonths} months` : `${maxDays} days`;
  throw new InvalidArgumentError(names[1], `within ${most} of ${names[0]}`, to);
}

/** Where the given limits end, counted from a moment. */
function limitsOf(ms: number, { maxDays, maxMonths }: WindowOptions): readonly number[] {
  return [
    ...(maxDays === undefined ? [] : [laterBy(ms, { days: maxDays })]),
    ...(maxMonths === undefined ? [] : [laterBy(ms, { months: maxMonths })]),
  ];
}

/** Both ends, and where the last one ends: a day is included as a whole. */
function requireOrder(
  names: readonly [string, string],
  from: unknown,
  to: unknown,
): readonly [first: number, last: number, whole: number] {
  const [first, last] = [readMoment(names[0], from), readMoment(names[1], to)];
  const whole = formatOf(to) === "date" ? last + stepOf.date - 1 : last;
  if (first > whole) throw new InvalidArgumentError(names[1], `not before ${names[0]}`, to);
  return [first, last, whole];
}

function requireLimit(name: string, value: unknown): void {
  if (value === undefined || (Number.isSafeInteger(value) && (value as number) > 0)) return;
  throw new InvalidArgumentError(name, "a positive whole number", value);
}
