import { PaginationError } from "../errors/pagination-error.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Execution } from "../transport/execution.ts";
import type { PagePromise } from "./page-promise.ts";
import { readPath } from "./read-path.ts";

/** The type of a member, `unknown` where there is none. Written so that a page of a known envelope fits one of any. */
type Member<Value, Name extends string> = (Value & { readonly [Key in Name]?: unknown })[Name];

/** What an answer says beside its items: the `meta` at its top or inside its `data`. */
export type MetaOf<Envelope> = Member<Envelope, "meta"> & Member<Member<Envelope, "data">, "meta">;

/** What a {@link Page} is made of. */
export interface PageDetails<Item, Envelope, Failure> {
  readonly items: readonly Item[];
  readonly envelope: Envelope;
  /** Dotted path of the items inside the envelope. */
  readonly path: string;
  readonly skipped: number;
  readonly execution: Execution;
  /** How many pages the walk has read, this one counted. */
  readonly number: number;
  /** Asks for the next page; `undefined` on the last. */
  readonly next: ((options?: RequestOptions) => PagePromise<Item, Envelope, Failure>) | undefined;
}

/** One page of a listing. */
export class Page<out Item, out Envelope = unknown, out Failure = never> implements Iterable<Item> {
  /** The items, without those that earlier pages of the same walk held already. */
  readonly items: readonly Item[];
  /** How many items were left out of `items` because earlier pages held them: they had moved on in the meantime. */
  readonly skipped: number;
  readonly #details: PageDetails<Item, Envelope, Failure>;

  constructor(details: PageDetails<Item, Envelope, Failure>) {
    this.items = details.items;
    this.skipped = details.skipped;
    this.#details = details;
  }

  /** The whole answer, as the server sent it. */
  get envelope(): Envelope {
    return this.#details.envelope;
  }

  /** What the answer says beside its items: its `meta` where it has one, else the whole answer. */
  get meta(): MetaOf<Envelope> {
    const { envelope, path } = this.#details;
    const around = readPath(envelope, path.split(".").slice(0, -1).join("."));
    return (readPath(around, "meta") ?? envelope) as MetaOf<Envelope>;
  }

  /** The answer as HTTP; its body has been read. */
  get response(): Response {
    return this.#details.execution.response;
  }

  /** The server's id of the request. */
  get requestId(): string | undefined {
    return this.#details.execution.facts.requestId;
  }

  /** Whether another page follows, as far as the server lets know: it may turn out to be empty. */
  hasNextPage(): boolean {
    return this.#details.next !== undefined;
  }

  /**
   * Asks for the next page, with the same retries and hooks and a deadline of its own.
   *
   * @param options - added to the options of the first page
   * @throws PaginationError on the last page
   */
  getNextPage(options?: RequestOptions): PagePromise<Item, Envelope, Failure> {
    const { next, execution, number } = this.#details;
    if (next !== undefined) return next(options);
    const operation = execution.facts.operation.id;
    throw new PaginationError(`${operation}: this is the last page; hasNextPage() tells`, { operation, pages: number });
  }

  /** Iterates over the items of this page. */
  [Symbol.iterator](): Iterator<Item> {
    return this.items[Symbol.iterator]();
  }
}
