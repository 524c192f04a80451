import type { Pagination } from "../operation.ts";
import { cursorStyle } from "./cursor-style.ts";
import { idStyle } from "./id-style.ts";
import { offsetStyle } from "./offset-style.ts";
import { pageNumberStyle } from "./page-number-style.ts";
import { readCount, readPath } from "./read-path.ts";
import type { Step, StyleAnswer } from "./step.ts";

/**
 * Decides whether another page follows, and with which value of the paging parameter to ask for it.
 *
 * What the server says outright goes before what can be concluded, and a short page ends a listing only where nothing
 * else is known: servers change their page sizes, and a listing that was cut off looks like a complete one.
 *
 * @param seen - different items that the walk has read from the start of the listing; `undefined` when it did not begin
 *   there, so that a total says nothing about what is left
 * @returns `undefined` when this page is the last
 */
export function nextValue(pagination: Pagination, step: Step, seen: number | undefined): unknown {
  const more = pagination.more === undefined ? undefined : readPath(step.envelope, pagination.more);
  if (more === false) return undefined;
  const answer = ask(pagination, step);
  if (more === true) return answer.next;
  if (answer.next === undefined || step.items.length === 0) return undefined;

  const total = readCount(step.envelope, pagination.total);
  const counted = answer.seen ?? seen;
  if (total !== undefined && counted !== undefined) return counted >= total ? undefined : answer.next;
  const knowsEnd =
    pagination.style === "cursor" || (pagination.style === "page" && pagination.totalPages !== undefined);
  const short = pagination.pageSize !== undefined && step.items.length < pagination.pageSize;
  return short && !knowsEnd ? undefined : answer.next;
}

function ask(pagination: Pagination, step: Step): StyleAnswer {
  switch (pagination.style) {
    case "page":
      return pageNumberStyle(pagination, step);
    case "offset":
      return offsetStyle(pagination, step);
    case "id":
      return idStyle(pagination, step);
    case "cursor":
      return cursorStyle(pagination, step);
  }
}
