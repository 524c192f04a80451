import { InvalidArgumentError } from "@truewire/core";

const dayMs = 24 * 60 * 60 * 1000;
/** A day, or a moment with a zone: what is read differently nowhere. */
const dayOrMoment = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2}))?$/;

/** @throws InvalidArgumentError where the value is given and no whole number from `least` to `most` */
export function requireWithin(name: string, value: unknown, least: number, most: number = Infinity): void {
  if (value === undefined) return;
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return;
  const range = most === Infinity ? `an integer, ${least} at least` : `an integer from ${least} to ${most}`;
  throw new InvalidArgumentError(name, range, value);
}

/** @throws InvalidArgumentError where the value is given and no text of at most so many characters */
export function requireLength(name: string, value: unknown, most: number): void {
  if (value === undefined || (typeof value === "string" && value.length <= most)) return;
  throw new InvalidArgumentError(name, `a text of at most ${most} characters`, value);
}

/** One end of a span of time: the name of the parameter, and what was given for it. */
export type DateEnd = readonly [name: string, value: unknown];

/**
 * Refuses a span of time that ends before it begins, or is longer than the server takes. Ends that are left out are the
 * server's to choose.
 *
 * @param mostDays - longest span in days of 24 hours, where the server has a limit
 * @throws InvalidArgumentError naming the end
 */
export function requireSpan(from: DateEnd, to: DateEnd, mostDays: number = Infinity): void {
  const begin = momentOf(from);
  const end = momentOf(to);
  if (begin === undefined || end === undefined) return;
  const [name, value] = to;
  if (end < begin) throw new InvalidArgumentError(name, `a date that is not before \`${from[0]}\``, value);
  if (end - begin > mostDays * dayMs) {
    throw new InvalidArgumentError(name, `a date at most ${mostDays} days after \`${from[0]}\``, value);
  }
}

function momentOf([name, value]: DateEnd): number | undefined {
  if (value === undefined) return undefined;
  const moment = typeof value === "string" && dayOrMoment.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(moment)) return moment;
  throw new InvalidArgumentError(name, "a day (2026-01-31) or a moment (2026-01-31T12:00:00.000Z)", value);
}
