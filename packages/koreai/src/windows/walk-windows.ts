import { AbortError, InvalidArgumentError } from "@truewire/core";
import { windows } from "./windows.ts";
import type { DateWindow, WindowOptions } from "./windows.ts";

/** What is asked for one window: pages (of which all are walked over), or a promise of a list. */
export type WindowItems<Item> = AsyncIterable<Item> | PromiseLike<readonly Item[]>;

/** Options of a walk over windows. */
export interface WindowWalkOptions {
  /** Ends the walk with an `AbortError` that keeps the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** The items of one window. */
export interface WindowOf<Item> {
  readonly window: DateWindow;
  readonly items: readonly Item[];
}

/**
 * A walk over a span of time, window by window in order of time. Nothing is asked for until it is iterated over, and each
 * window only when the one before was taken; what a call throws ends the walk, and `byWindow()` has told how far it came.
 *
 * @typeParam Item - what a window holds
 */
export class WindowWalk<Item> implements AsyncIterable<Item> {
  /** The windows, in order of time. */
  readonly windows: readonly DateWindow[];
  readonly #load: (window: DateWindow) => WindowItems<Item>;
  readonly #signal: AbortSignal | undefined;

  /** @internal Made by {@link walkWindows}. */
  constructor(
    spans: readonly DateWindow[],
    load: (window: DateWindow) => WindowItems<Item>,
    signal: AbortSignal | undefined,
  ) {
    this.windows = spans;
    this.#load = load;
    this.#signal = signal;
  }

  /** Walks window by window: each with all of its items, and with its place in the walk. */
  async *byWindow(): AsyncGenerator<WindowOf<Item>, void, undefined> {
    for (const window of this.windows) {
      const items: Item[] = [];
      for await (const item of this.#itemsOf(window)) items.push(item);
      yield { window, items };
    }
  }

  /**
   * Collects the items of all windows, or the first `limit` of them.
   *
   * @throws InvalidArgumentError when the limit is no whole number above 0; what the calls throw
   */
  async toArray({ limit }: { readonly limit?: number | undefined } = {}): Promise<Item[]> {
    if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
      throw new InvalidArgumentError("limit", "a positive whole number", limit);
    }
    const items: Item[] = [];
    for await (const item of this) {
      items.push(item);
      if (items.length === limit) break;
    }
    return items;
  }

  /** Walks item by item. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for (const window of this.windows) yield* this.#itemsOf(window);
  }

  async *#itemsOf(window: DateWindow): AsyncGenerator<Item, void, undefined> {
    if (this.#signal?.aborted) {
      const place = `before window ${window.index + 1} of ${window.count}`;
      throw new AbortError(`the walk was aborted by the caller ${place}.`, {}, this.#signal.reason);
    }
    const items = this.#load(window);
    yield* Symbol.asyncIterator in items ? items : await items;
  }
}

/**
 * Walks over a span of time that the API takes only in parts.
 *
 * ```ts
 * const walk = walkWindows({ from: "2026-01-01", to: "2026-03-31", maxDays: 7 }, ({ from, to }) => list({ from, to }));
 * for await (const item of walk) {}
 * for await (const { window, items } of walk.byWindow()) console.log(window.index + 1, window.count, items.length);
 * ```
 *
 * @param load - asks for one window; give the signal to the call itself, too
 * @throws InvalidArgumentError as {@link windows} does, before anything is sent
 */
export function walkWindows<Item>(
  range: WindowOptions,
  load: (window: DateWindow) => WindowItems<Item>,
  { signal }: WindowWalkOptions = {},
): WindowWalk<Item> {
  return new WindowWalk(windows(range), load, signal);
}
