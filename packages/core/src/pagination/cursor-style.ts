import type { CursorPagination } from "../operation.ts";
import { readPath } from "./read-path.ts";
import type { Step, StyleAnswer } from "./step.ts";

/** A cursor that each page hands out for the next; a page without one is the last. */
export function cursorStyle(pagination: CursorPagination, { envelope }: Step): StyleAnswer {
  const cursor = readPath(envelope, pagination.cursor);
  return { next: cursor === null || cursor === "" || cursor === false ? undefined : cursor };
}
