import { AbortError, TimeoutError } from "../errors/transport-errors.ts";
import { PaginationError } from "../errors/pagination-error.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Reading } from "../transport/execution.ts";
import { bounded } from "../transport/bounded.ts";
import type { WalkOptions } from "./walk-options.ts";

/** What the walk has to know of the listing. */
export interface WalkContext {
  readonly operation: string;
  readonly signal: AbortSignal | undefined;
  /** Of the page that was asked for last. */
  readonly reading?: Reading | undefined;
}

// A listing that never ends is more likely a server's mistake than a listing of that length.
const safetyCap = 10_000;

/** What a walk wants from a page. */
interface Walkable {
  hasNextPage(): boolean;
}

/** Reads page after page, each one only when it is wanted. */
export async function* walkPages<P extends Walkable>(
  first: PromiseLike<P>,
  next: (page: P, options: RequestOptions | undefined) => Promise<P>,
  context: WalkContext,
  { maxPages, deadline = Infinity }: WalkOptions,
): AsyncGenerator<P, void, undefined> {
  const { operation } = context;
  const endsAt = performance.now() + deadline;
  let pages = 0;
  const inTime = (load: (signal?: AbortSignal) => Promise<P>): Promise<P> => {
    if (deadline === Infinity) return load();
    const bounds = {
      ms: Math.max(0, endsAt - performance.now()),
      signal: context.signal,
      onTimeout: () => outOfTime(context, deadline, pages),
      onAbort: () => abandoned(context, pages),
    };
    return bounded(bounds, (controller) => load(controller.signal));
  };

  let page = await inTime(async () => first);
  for (;;) {
    pages += 1;
    yield page;
    if (!page.hasNextPage() || pages === maxPages) return;
    if (maxPages === undefined && pages === safetyCap) {
      throw new PaginationError(
        `${operation}: read ${pages} pages, and more follow. Use byPage({ maxPages }) for listings of that length.`,
        { operation, attempts: attemptsOf(context), pages },
      );
    }
    const before = page;
    page = await inTime((signal) => next(before, signal && { signal }));
  }
}

function attemptsOf({ reading }: WalkContext): number {
  return reading?.attempts ?? 0;
}

function outOfTime(context: WalkContext, limitMs: number, pages: number): TimeoutError {
  const { operation } = context;
  const message = `${operation}: the walk was not done within ${limitMs} ms (deadline); ${pages} pages had been read.`;
  return new TimeoutError(message, { operation, attempts: attemptsOf(context), kind: "deadline", limitMs });
}

function abandoned(context: WalkContext, pages: number): AbortError {
  const { operation, signal } = context;
  const message = `${operation}: aborted by the caller; ${pages} pages had been read.`;
  return new AbortError(message, { operation, attempts: attemptsOf(context) }, signal?.reason);
}
