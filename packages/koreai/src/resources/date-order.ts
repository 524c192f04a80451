import { readMoment } from "../windows/moments.ts";
import { requireWindow } from "../windows/windows.ts";
import { requireParams } from "../require-object.ts";

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
  if (startDate !== undefined && endDate !== undefined) {
    requireWindow({ from: startDate, to: endDate, names: ["startDate", "endDate"] });
  } else if (startDate !== undefined) readMoment("startDate", startDate);
  else if (endDate !== undefined) readMoment("endDate", endDate);
}
