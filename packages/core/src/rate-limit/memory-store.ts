import { systemClock } from "./clock.ts";
import type { RateLimitStore, RateLimitWindow } from "./rate-limit-store.ts";

interface Log {
  /** When places were taken, oldest first. */
  readonly times: number[];
  /** Milliseconds after which the newest entry stops to matter. */
  readonly keep: number;
}

/** Counts requests in this process, exactly: it remembers when each was made, so the windows roll. */
export class MemoryRateLimitStore implements RateLimitStore {
  readonly #now: () => number;
  /** The key that was idle the longest comes first. */
  readonly #logs: Map<string, Log> = new Map();

  /** @param now - milliseconds that only ever grow; the platform's monotonic clock unless given */
  constructor(now: () => number = systemClock.now) {
    this.#now = now;
  }

  /** How many keys are remembered. Keys whose windows have passed are forgotten. */
  get size(): number {
    return this.#logs.size;
  }

  take(key: string, windows: readonly RateLimitWindow[]): number {
    const now = this.#now();
    const log = this.#logs.get(key) ?? { times: [], keep: Math.max(...windows.map((window) => window.ms)) };
    this.#logs.delete(key);
    this.#logs.set(key, log);
    this.#forgetIdle(now);

    const { times } = log;
    let wait = 0;
    for (const { limit, ms } of windows) {
      // The window is full while the entry that is `limit` places back is still inside it.
      const blocking = times[times.length - limit];
      if (blocking !== undefined) wait = Math.max(wait, blocking + ms - now);
    }
    if (wait > 0) return wait;

    times.push(now);
    const useful = Math.max(...windows.map((window) => window.limit));
    if (times.length >= 2 * useful) times.splice(0, times.length - useful);
    return 0;
  }

  /** Looks at a few keys only, so that one request does not pay for many. */
  #forgetIdle(now: number): void {
    let looks = 4;
    for (const [key, { times, keep }] of this.#logs) {
      if (looks-- === 0 || now - (times.at(-1) ?? now) < keep) return;
      this.#logs.delete(key);
    }
  }
}
