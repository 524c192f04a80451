import type { IdPagination } from "../operation.ts";
import { itemKey } from "./item-key.ts";
import type { Step, StyleAnswer } from "./step.ts";

/**
 * The id of the oldest (or newest) item of the page. Pages are not always ordered in the direction of the walk, so
 * numbers are compared; other ids cannot be, there the last item of the page is taken.
 */
export function idStyle(pagination: IdPagination, { sent, items }: Step): StyleAnswer {
  const ids = items.map((item) => itemKey(item, pagination.key)).filter((id) => id !== undefined);
  const numbers = ids.map(Number);
  if (ids.length === 0) return { next: sent };
  if (!numbers.every(Number.isSafeInteger)) return { next: ids.at(-1) };
  return { next: pagination.direction === "before" ? Math.min(...numbers) : Math.max(...numbers) };
}
