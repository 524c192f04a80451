import { PaginationError } from "@truewire/core";
import type { PagePromise, RequestOptions } from "@truewire/core";
import { requireWithin } from "../../arguments/limits.ts";
import { walkWindows } from "../../windows/walk-windows.ts";
import type { WindowWalk } from "../../windows/walk-windows.ts";
import { reportLimits, requireReportDates } from "./report-input.ts";
import type { ReportParams } from "./report-input.ts";

/** How a walk over a report is cut. */
export interface ReportWalkOptions extends RequestOptions {
  /** Days of one window; fewer where a window would have more than 1,100 rows. @default 7 */
  readonly maxDays?: number | undefined;
}

/** The part of a page that a walk looks at. */
type ReportPage<Item> = PagePromise<Item, unknown, unknown>;

/**
 * A walk over a report of conversations of any period, in windows that the server takes.
 *
 * @param load - asks for the first page of one window
 * @throws InvalidArgumentError when an end of the period is no date, they are out of order, or `maxDays` is not 1 to 7
 */
export function walkReport<Params extends ReportParams, Item>(
  params: Params,
  { maxDays = reportLimits.days, ...options }: ReportWalkOptions,
  load: (params: Params, options: RequestOptions) => ReportPage<Item>,
): WindowWalk<Item> {
  const { startDate, endDate, limit = reportLimits.rows } = requireReportDates(params);
  requireWithin("maxDays", maxDays, 1, reportLimits.days);
  const format = `${startDate}${endDate}`.includes(" ") ? "seconds" : "date";
  return walkWindows(
    { from: startDate, to: endDate, maxDays, format, names: ["startDate", "endDate"] },
    ({ from, to }) =>
      rowsOf(load({ ...params, startDate: from, endDate: to, limit }, options), limit, `${from} to ${to}`),
    { signal: options.signal },
  );
}

/** The rows of one window. A full last page may be followed by rows that cannot be asked for, which is no end. */
async function* rowsOf<Item>(first: ReportPage<Item>, limit: number, window: string): AsyncGenerator<Item, void> {
  const most = reportLimits.lastPage + 1;
  let pages = 0;
  let rows = 0;
  for await (const { items } of first.byPage({ maxPages: most })) {
    yield* items;
    pages += 1;
    rows = items.length;
  }
  if (pages < most || rows < limit) return;
  const message = `${window} fills all ${most} pages that the server gives, so rows may be missing.`;
  throw new PaginationError(`${message} Ask for shorter windows with \`maxDays\`, or for fewer conversations.`, {
    pages,
  });
}
