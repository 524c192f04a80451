import type { Client } from "../client.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { PaginationError } from "../errors/pagination-error.ts";
import type { AnyOperation, Operation, Pagination } from "../operation.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Reading } from "../transport/execution.ts";
import { nextValue } from "./next-value.ts";
import { PagePromise } from "./page-promise.ts";
import { Page } from "./page.ts";
import { readPath } from "./read-path.ts";
import { extendTrail, newTrail } from "./trail.ts";
import type { Trail } from "./trail.ts";

/** Elements of the arrays that an answer is or holds, two levels deep: what an item of a listing may be. */
export type ItemOf<Data> = Data extends readonly (infer Item)[]
  ? Item
  : Data extends object
    ? { [Key in keyof Data]-?: NonNullable<Data[Key]> extends infer Inner ? ItemOfInner<Inner> : never }[keyof Data]
    : never;

type ItemOfInner<Data> = Data extends readonly (infer Item)[]
  ? Item
  : Data extends object
    ? { [Key in keyof Data]-?: NonNullable<Data[Key]> extends readonly (infer Item)[] ? Item : never }[keyof Data]
    : never;

type Values = Readonly<Record<string, unknown>>;

interface Listing {
  readonly client: Client;
  readonly operation: AnyOperation;
  readonly pagination: Pagination;
  readonly options: RequestOptions;
}

/**
 * Calls an operation whose table entry says how its pages follow each other. The request starts at once; further pages
 * are asked for as the result is walked over.
 *
 * @param operation - from the generated table, with `pagination`
 * @param input - of the first page; a paging parameter in it is where the walk begins
 * @param options - of every page; `deadline` holds for each page
 * @typeParam Item - taken from the type that the result is wanted as, and checked against the answer's
 */
export function paginate<Item extends ItemOf<Data>, Input, Data, Failure>(
  client: Client,
  operation: Operation<Input, Data, Failure>,
  input: Input,
  options: RequestOptions = {},
): PagePromise<Item, Data, Failure> {
  const { pagination } = operation;
  if (pagination === undefined) {
    throw new InvalidArgumentError("operation", "one with pages", operation, operation.id);
  }
  const { query, ...rest } = options;
  // A query option would win over the paging parameter of every page.
  const start = withValues(input as object, "query", query);
  const sorted = withValues(start, "query", missingSort(pagination, start));
  const listing: Listing = { client, operation, pagination, options: rest };
  return loadPage(listing, sorted, newTrail(parameters(pagination, sorted)[pagination.param] === undefined));
}

function loadPage<Item, Envelope, Failure>(
  listing: Listing,
  input: object,
  trail: Trail,
): PagePromise<Item, Envelope, Failure> {
  const { client, operation, pagination, options } = listing;
  const reading: Reading = { data: false, response: false };
  const execution = client.execute(operation, input, options, reading);
  const context = { operation: operation.id, signal: options.signal, reading };
  const toPage = (envelope: Envelope, finished: Awaited<typeof execution>): Page<Item, Envelope, Failure> => {
    const items = itemsOf(listing, envelope, trail, finished.facts.attempts) as readonly Item[];
    const extended = extendTrail(trail, items, finished.facts, pagination);
    const sent = parameters(pagination, input);
    const limit = "limit" in pagination && pagination.limit !== undefined ? sent[pagination.limit] : undefined;
    const step = { sent: sent[pagination.param], limit, items, envelope };
    const value = nextValue(pagination, step, extended.trail.seen);
    return new Page<Item, Envelope, Failure>({
      items: extended.fresh,
      envelope,
      path: pagination.items,
      skipped: items.length - extended.fresh.length,
      execution: finished,
      number: extended.trail.pages,
      next:
        value === undefined
          ? undefined
          : (overrides) =>
              loadPage(
                { ...listing, options: { ...options, ...overrides } },
                withValues(input, pagination.in ?? "query", { [pagination.param]: value }),
                extended.trail,
              ),
    });
  };
  return new PagePromise(execution, reading, toPage, context);
}

function itemsOf(
  { operation, pagination }: Listing,
  envelope: unknown,
  trail: Trail,
  attempts: number,
): readonly unknown[] {
  const items = readPath(envelope, pagination.items);
  if (Array.isArray(items)) return items;
  // An empty listing may come without its array; anything else would end the walk as if there were nothing to read.
  if (items === null || (pagination.more !== undefined && readPath(envelope, pagination.more) === false)) return [];
  const place = pagination.items === "" ? "the answer" : `\`${pagination.items}\` of the answer`;
  throw new PaginationError(`${operation.id}: ${place} holds no list of items`, {
    operation: operation.id,
    attempts,
    pages: trail.pages,
  });
}

function parameters(pagination: Pagination, input: object): Values {
  return ((input as Record<string, unknown>)[pagination.in ?? "query"] ?? {}) as Values;
}

function withValues(input: object, part: "query" | "body", values: Values | undefined): object {
  if (values === undefined) return input;
  return { ...input, [part]: { ...((input as Record<string, unknown>)[part] as Values | undefined), ...values } };
}

function missingSort({ sort }: Pagination, input: { readonly query?: Values }): Values | undefined {
  return sort === undefined || input.query?.[sort.param] !== undefined ? undefined : { [sort.param]: sort.value };
}
