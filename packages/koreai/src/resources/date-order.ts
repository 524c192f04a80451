import { InvalidArgumentError } from "@truewire/core";
import { requireParams } from "../require-object.ts";

/**
 * Refuses a period that ends before it begins, before it is sent. A period with one end, or none, passes.
 *
 * @returns how long the period is in milliseconds, where it has both ends
 * @throws InvalidArgumentError naming the end that is no date or too early
 */
export function requireDateOrder(params: {
  readonly startDate?: string;
  readonly endDate?: string;
}): number | undefined {
  const { startDate, endDate } = requireParams(params);
  const start = momentOf("startDate", startDate);
  const end = momentOf("endDate", endDate);
  if (start === undefined || end === undefined) return undefined;
  if (end < start) throw new InvalidArgumentError("endDate", "not earlier than `startDate`", endDate);
  return end - start;
}

/** Milliseconds since 1970. A date without a zone is taken as UTC, which makes no difference to an order. */
function momentOf(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value.replace(" ", "T") : "";
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10));
  const moment = Date.parse(text.length > 10 && !hasZone ? `${text}Z` : text);
  if (Number.isNaN(moment)) throw new InvalidArgumentError(name, "a date such as 2026-01-31", value);
  return moment;
}
