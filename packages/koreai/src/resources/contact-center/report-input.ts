import { InvalidArgumentError } from "@truewire/core";
import { requireWithin } from "../../arguments/limits.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireSpan } from "../../windows/require-span.ts";

/** What every report of conversations is asked for with. */
export interface ReportParams {
  readonly startDate: string;
  readonly endDate: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** Days that a report may be of, rows of a page and the number of the last page, counted from 0: what the server allows. */
export const reportLimits = { days: 7, rows: 100, lastPage: 10 } as const;

const dayOrLocalTime = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2})?$/;

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
  const { limit, offset, ...body } = requireReportDates(params);
  const { startDate, endDate } = body;
  requireSpan(["startDate", startDate], ["endDate", endDate], { maxDays: reportLimits.days });
  requireWithin("limit", limit, 1, reportLimits.rows);
  requireWithin("offset", offset, 0, reportLimits.lastPage);
  return { query: { ...(limit !== undefined && { limit }), ...(offset !== undefined && { offset }) }, body };
}

/**
 * Refuses dates of another form than the two that the documentation knows: a moment with a zone would be of another zone
 * than `timeZoneOffset` says.
 *
 * @throws InvalidArgumentError naming the date
 */
export function requireReportDates<Params extends ReportParams>(params: Params): Params {
  for (const name of ["startDate", "endDate"] as const) {
    const value: unknown = requireParams(params)[name];
    if (typeof value === "string" && dayOrLocalTime.test(value)) continue;
    throw new InvalidArgumentError(name, "a day (2026-01-31) or a local time (2026-01-31 23:59:59)", value);
  }
  return params;
}
