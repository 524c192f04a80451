import { InvalidArgumentError } from "@truewire/core";

/**
 * Remembers which deliveries were accepted. Give processes that share the work a store that they share: in Redis,
 * `claim` is `SET key 1 NX EX seconds`, and `release` is `DEL key`.
 */
export interface ReplayStore {
  /**
   * Takes a key, in one step that no other caller can come between.
   *
   * @param key - at most about 150 characters
   * @param seconds - how long it has to be remembered
   * @returns whether it was free
   */
  claim(key: string, seconds: number): boolean | Promise<boolean>;
  /** Frees a key, so that a delivery that could not be worked on may come again. */
  release(key: string): void | Promise<void>;
}

/** @throws InvalidArgumentError for what remembers nothing */
export function requireStore(store: unknown): void {
  const { claim, release } = (store ?? {}) as Partial<Record<keyof ReplayStore, unknown>>;
  if (typeof claim === "function" && typeof release === "function") return;
  throw new InvalidArgumentError("replayStore", "an object with the methods claim and release, or false", store);
}

/** Settings of a {@link MemoryReplayStore}. */
export interface MemoryReplayStoreOptions {
  /**
   * Keys that are remembered at most, 100,000 unless given; a delivery takes two. Only deliveries with a good signature
   * take any. When it is full, the oldest are forgotten.
   */
  readonly maxEntries?: number;
  /** Milliseconds since 1970; `Date.now` unless given. */
  readonly now?: () => number;
}

/** Remembers deliveries in the memory of this process. */
export class MemoryReplayStore implements ReplayStore {
  readonly #ends = new Map<string, number>();
  readonly #maxEntries: number;
  readonly #now: () => number;

  /** @throws InvalidArgumentError when `maxEntries` is no positive integer */
  constructor(options: MemoryReplayStoreOptions = {}) {
    const { maxEntries = 100_000, now = Date.now } = options;
    if (!Number.isSafeInteger(maxEntries) || maxEntries < 1) {
      throw new InvalidArgumentError("maxEntries", "a positive integer", maxEntries);
    }
    this.#maxEntries = maxEntries;
    this.#now = now;
  }

  /** Keys that are remembered, those included whose time has ended but which nothing has swept away yet. */
  get size(): number {
    return this.#ends.size;
  }

  claim(key: string, seconds: number): boolean {
    const now = this.#now();
    const end = this.#ends.get(key);
    if (end !== undefined && end > now) return false;
    this.#ends.delete(key);
    this.#sweep(now);
    this.#ends.set(key, now + seconds * 1000);
    return true;
  }

  release(key: string): void {
    this.#ends.delete(key);
  }

  /** Drops what has ended from the oldest on, and the oldest of the others while there is no room for one more. */
  #sweep(now: number): void {
    for (const [key, end] of this.#ends) {
      if (end > now && this.#ends.size < this.#maxEntries) return;
      this.#ends.delete(key);
    }
  }
}
