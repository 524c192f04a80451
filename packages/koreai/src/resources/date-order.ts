import { requireParams } from "../arguments/objects.ts";
import { requireSpan } from "../windows/require-span.ts";

/** A period of which either end may be left out. */
interface OpenPeriod {
  readonly startDate?: string;
  readonly endDate?: string;
}

/**
 * Refuses a period that ends before it begins, before it is sent. A period with one end, or none, passes.
 *
 * @throws InvalidArgumentError naming the end that is no date or too early
 */
export function requireDateOrder(params: OpenPeriod): void {
  const { startDate, endDate } = requireParams(params);
  requireSpan(["startDate", startDate], ["endDate", endDate]);
}
