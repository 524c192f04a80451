import { InvalidArgumentError } from "@truewire/core";
import { requireParams } from "../require-object.ts";

/** The period of a report. Without both ends the server answers zeros or nothing at all, and no error. */
export interface ReportPeriod {
  /** Start of the period, in unix seconds (whole ones). */
  readonly since: number;
  /** End of the period, which does not belong to it, in unix seconds (whole ones). */
  readonly until: number;
}

/** Both ends of a period, or neither for all times: the server takes no notice of one alone. */
export type ReportPeriodOrAllTimes = ReportPeriod | { readonly since?: never; readonly until?: never };

// Year 5138 in seconds, 1973 in milliseconds.
const farFuture = 1e11;

/**
 * Refuses a period that the server would answer with zeros, or fail on, before it is sent: ends that are missing, swapped,
 * fractions, or in milliseconds.
 *
 * @throws InvalidArgumentError naming the end that is unusable
 */
export function requirePeriod(params: { readonly since?: unknown; readonly until?: unknown }): void {
  const { since: given } = requireParams(params);
  const since = requireUnixSeconds("since", given);
  const until = requireUnixSeconds("until", params.until);
  if (until <= since) throw new InvalidArgumentError("until", "later than `since`", until);
}

/**
 * Lets a period pass that is left out as a whole.
 *
 * @throws InvalidArgumentError naming the end that is missing or unusable
 */
export function requirePeriodOrAllTimes(params: { readonly since?: unknown; readonly until?: unknown }): void {
  if (requireParams(params).since !== undefined || params.until !== undefined) requirePeriod(params);
}

function requireUnixSeconds(name: string, value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < farFuture) return value;
  throw new InvalidArgumentError(name, "a time in whole unix seconds", value);
}
