import type { PageNumberPagination } from "../operation.ts";
import { readCount } from "./read-path.ts";
import type { Step, StyleAnswer } from "./step.ts";

/**
 * Pages by number. The number that was asked for is what counts: some servers echo it as text, or not at all.
 */
export function pageNumberStyle(pagination: PageNumberPagination, { sent, envelope }: Step): StyleAnswer {
  const { first = 1, totalPages } = pagination;
  const current = Number(sent ?? first);
  const pages = readCount(envelope, totalPages);
  return { next: pages !== undefined && current - first + 1 >= pages ? undefined : current + 1 };
}
