import { requireParams } from "../../require-object.ts";
import { requireBetween } from "../limits.ts";
import { requirePeriod } from "./report-checks.ts";

/** What every report of conversations is asked for with. */
interface ReportParams {
  readonly startDate: string;
  readonly endDate: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** Longest period of a report of conversations, in days. */
export const longestReport = 7;

/**
 * The input of a report of conversations, whose pages are told in the query and all else in the body.
 *
 * @throws InvalidArgumentError for a period or a page that the documentation does not allow
 */
export function reportInput<Params extends ReportParams>(
  params: Params,
): {
  query: { limit?: Params["limit"]; offset?: Params["offset"] };
  body: Omit<Params, "limit" | "offset">;
} {
  const { limit, offset, ...body } = requireParams(params);
  requirePeriod(body, longestReport * 24);
  requireBetween("limit", limit, 1, 100);
  requireBetween("offset", offset, 0, 10);
  return { query: { ...(limit !== undefined && { limit }), ...(offset !== undefined && { offset }) }, body };
}
