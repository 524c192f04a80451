import { InvalidArgumentError } from "@truewire/core";
import { requireDateOrder } from "../date-order.ts";

/** A period, by days or moments. */
interface Period {
  readonly startDate: string;
  readonly endDate: string;
}

const hour = 60 * 60 * 1000;

/**
 * Refuses a period that lacks an end, ends before it begins or is longer than the report allows, before it is sent.
 *
 * @throws InvalidArgumentError naming the end of the period that is unusable
 */
export function requirePeriod(period: Period, longestHours: number): void {
  const length = requireDateOrder(period);
  if (length === undefined) {
    const missing = period.startDate === undefined ? "startDate" : "endDate";
    throw new InvalidArgumentError(missing, "a date such as 2026-01-31", undefined);
  }
  if (length <= longestHours * hour) return;
  const accepted = longestHours > 48 ? `${longestHours / 24} days` : `${longestHours} hours`;
  throw new InvalidArgumentError("endDate", `at most ${accepted} after \`startDate\``, period.endDate);
}
