import { requireParams } from "../../require-object.ts";
import { walkWindows } from "../../windows/walk-windows.ts";
import type { WindowItems, WindowWalk } from "../../windows/walk-windows.ts";
import { requireWindow } from "../../windows/windows.ts";
import { requireWithin } from "../../argument-limits.ts";

/** What every report of conversations is asked for with. */
interface ReportParams {
  readonly startDate: string;
  readonly endDate: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** What the ends of a period are called, and how long it may be. */
const period = { names: ["startDate", "endDate"], maxDays: 7 } as const;

/**
 * The input of a report of conversations, whose pages are told in the query and all else in the body.
 *
 * @throws InvalidArgumentError for a period or a page that the documentation does not allow
 */
export function reportInput<Params extends ReportParams>(
  params: Params,
): {
  query: { limit?: number; offset?: number };
  body: Omit<Params, "limit" | "offset">;
} {
  const { limit, offset, ...body } = requireParams(params);
  requireWindow({ from: body.startDate, to: body.endDate, ...period });
  requireWithin("limit", limit, 1, 100);
  requireWithin("offset", offset, 0, 10);
  return { query: { ...(limit !== undefined && { limit }), ...(offset !== undefined && { offset }) }, body };
}

/**
 * A walk over a report of conversations of any period, in windows of at most 7 days.
 *
 * @param load - asks for one window
 * @throws InvalidArgumentError when an end of the period is no date, or they are out of order
 */
export function walkReport<Params extends Omit<ReportParams, "offset">, Item>(
  params: Params,
  signal: AbortSignal | undefined,
  load: (params: Params) => WindowItems<Item>,
): WindowWalk<Item> {
  const { startDate, endDate } = requireParams(params);
  return walkWindows(
    { from: startDate, to: endDate, ...period },
    ({ from, to }) => load({ ...params, startDate: from, endDate: to }),
    { signal },
  );
}
