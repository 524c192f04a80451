import { PaginationError } from "../errors/pagination-error.ts";
import type { Pagination } from "../operation.ts";
import type { ExecutionFacts } from "../transport/execution.ts";
import { itemKey } from "./item-key.ts";

/** What a walk remembers of the pages before the one at hand. It never changes: every page may be the start of a branch. */
export interface Trail {
  readonly pages: number;
  /** Different items so far; `undefined` when the walk did not begin at the start of the listing. */
  readonly seen: number | undefined;
  /** What the last page held, to recognise it when it comes again. */
  readonly last: string | undefined;
  /** Keys of the last pages. Items shift by a page or two while a walk is on, so older ones need not be kept. */
  readonly recent: readonly ReadonlySet<string>[];
  /** Pages in a row that held nothing new. */
  readonly stale: number;
}

const remembered = 20;
const stalest = 3;

/** The trail of a walk that begins. */
export function newTrail(fromStart: boolean): Trail {
  return { pages: 0, seen: fromStart ? 0 : undefined, last: undefined, recent: [], stale: 0 };
}

/**
 * Takes a page into the trail.
 *
 * @returns the items that earlier pages did not hold, and the trail with this page in it
 * @throws PaginationError when it is the page before once more, or the third in a row with nothing new
 */
export function extendTrail<Item>(
  trail: Trail,
  items: readonly Item[],
  { operation, attempts }: ExecutionFacts,
  pagination: Pagination,
): { fresh: readonly Item[]; trail: Trail } {
  const keys = items.map((item) => itemKey(item, pagination.key));
  const content = JSON.stringify(keys.map((key, index) => key ?? [items[index]]));
  const fail = (what: string): never => {
    const message = `${operation.id}: ${what}. The listing cannot be read on without losing or repeating items.`;
    throw new PaginationError(message, { operation: operation.id, attempts, pages: trail.pages });
  };
  if (items.length > 0 && content === trail.last) {
    fail(`page ${trail.pages + 1} holds the same items as the page before`);
  }

  // Only other pages count: what a page itself holds twice has not moved.
  const fresh = items.filter((_, index) => {
    const key = keys[index];
    return key === undefined || !trail.recent.some((page) => page.has(key));
  });
  const stale = trail.pages > 0 && fresh.length === 0 ? trail.stale + 1 : 0;
  if (stale === stalest) fail(`${stalest} pages in a row held nothing new`);
  return {
    fresh,
    trail: {
      pages: trail.pages + 1,
      seen: trail.seen === undefined ? undefined : trail.seen + fresh.length,
      last: content,
      recent: [...trail.recent.slice(1 - remembered), new Set(keys.filter((key) => key !== undefined))],
      stale,
    },
  };
}
