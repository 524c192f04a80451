import type { PaginationError } from "../errors/pagination-error.ts";
import type { RequestOptions } from "../options/request-options.ts";
import { APIPromise } from "../promise/api-promise.ts";
import type { Execution, Reading } from "../transport/execution.ts";
import type { Page } from "./page.ts";
import { checkWalkOptions } from "./walk-options.ts";
import type { CollectOptions, WalkOptions } from "./walk-options.ts";
import { walkPages } from "./walk-pages.ts";
import type { WalkContext } from "./walk-pages.ts";

/**
 * A page of a listing that is under way. Await it for the {@link Page}, or walk over everything from there on:
 * `for await` gives the items of all pages. Each further page is asked for when it is wanted, with the same retries and
 * hooks, and a deadline of its own.
 *
 * A walk never ends early without an error: what cannot be read on (the same page again, more than 10,000 pages) is a
 * `PaginationError`. Items that moved to a later page during the walk are given once.
 *
 * @typeParam Item - one entry of the listing
 * @typeParam Envelope - the answer that the entries come in
 * @typeParam Failure - the documented failures, for the type of `.safe()`
 */
export class PagePromise<out Item, out Envelope = unknown, out Failure = never>
  extends APIPromise<Page<Item, Envelope, Failure>, Failure | PaginationError>
  implements AsyncIterable<Item>
{
  readonly #context: WalkContext;

  constructor(
    execution: Promise<Execution>,
    reading: Reading,
    toPage: (envelope: Envelope, execution: Execution) => Page<Item, Envelope, Failure>,
    context: WalkContext,
  ) {
    super(execution, reading, toPage);
    this.#context = context;
  }

  override get [Symbol.toStringTag](): string {
    return "PagePromise";
  }

  /**
   * Walks page by page.
   *
   * @throws InvalidArgumentError when an option is unusable; while walking, what a call throws, a `TimeoutError` when
   *   the walk's deadline runs out, a `PaginationError` when it cannot go on
   */
  byPage(options: WalkOptions = {}): AsyncGenerator<Page<Item, Envelope, Failure>, void, undefined> {
    checkWalkOptions(options);
    const context = { ...this.#context };
    const next = (
      page: Page<Item, Envelope, Failure>,
      overrides?: RequestOptions,
    ): PagePromise<Item, Envelope, Failure> => {
      const promise = page.getNextPage(overrides);
      context.reading = promise.#context.reading;
      return promise;
    };
    return walkPages(this, next, context, options);
  }

  /**
   * Collects the items of all pages, or the first `limit` of them.
   *
   * @throws what {@link byPage} throws
   */
  async toArray(options: CollectOptions = {}): Promise<Item[]> {
    const { limit, ...walk } = options;
    checkWalkOptions(options);
    const items: Item[] = [];
    for await (const page of this.byPage(walk)) {
      for (const item of page) {
        items.push(item);
        if (items.length === limit) return items;
      }
    }
    return items;
  }

  /** Walks item by item. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.byPage()) yield* page;
  }
}
