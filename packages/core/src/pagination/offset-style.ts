import type { OffsetPagination } from "../operation.ts";
import type { Step, StyleAnswer } from "./step.ts";

/**
 * A number of items to skip. It grows by the items that came, not by the page size that was asked for, because servers
 * lower a page size that they find too large.
 */
export function offsetStyle(pagination: OffsetPagination, { sent, limit, items }: Step): StyleAnswer {
  const skipped = Number(sent ?? 0);
  const step = items.length || Number(limit ?? pagination.pageSize ?? 0);
  return { next: skipped + step, seen: skipped + items.length };
}
