import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { OperationRateLimit } from "../operation.ts";
import type { RateLimiter, RateLimitOptions } from "../transport/rate-limiter.ts";
import { systemClock } from "./clock.ts";
import type { Clock } from "./clock.ts";
import { Lane } from "./lane.ts";
import { MemoryRateLimitStore } from "./memory-store.ts";
import type { RateLimitStore, RateLimitWindow } from "./rate-limit-store.ts";

/** Settings of a {@link WindowRateLimiter}. */
export interface WindowRateLimiterOptions {
  /** For operations that document no limit of their own. None unless given. */
  readonly defaults?: RateLimitOptions;
  /** Holds for every operation, whatever it documents: give a share of the documented limit here. None unless given. */
  readonly cap?: RateLimitOptions;
  /** Where requests are counted; in this process unless given. */
  readonly store?: RateLimitStore;
  /**
   * Milliseconds by which every window counts as longer than it is, 500 unless given. Requests do not all take the same
   * time to arrive, so that what left a full minute apart may arrive within one.
   */
  readonly margin?: number;
  /** Replaces the platform's clock. */
  readonly clock?: Clock;
}

const minute = 60_000;
const hour = 60 * minute;

/**
 * Holds requests back until the server's rolling limits have room for them. Waiting requests go in the order in which
 * they came; a burst within the limits is not slowed down.
 */
export class WindowRateLimiter implements RateLimiter {
  readonly #defaults: RateLimitOptions;
  readonly #cap: RateLimitOptions;
  readonly #store: RateLimitStore;
  readonly #margin: number;
  readonly #clock: Clock;
  readonly #lanes: Map<string, Lane> = new Map();

  /** @throws InvalidArgumentError when a limit is not a positive integer or has an unknown name, or the margin negative or not finite */
  constructor(options: WindowRateLimiterOptions = {}) {
    const { defaults = {}, cap = {}, margin = 500, clock = systemClock } = options;
    check(defaults);
    check(cap);
    if (!(margin >= 0 && margin < Infinity)) {
      throw new InvalidArgumentError("margin", "a number of milliseconds, 0 or more", margin);
    }
    this.#defaults = defaults;
    this.#cap = cap;
    this.#margin = margin;
    this.#clock = clock;
    this.#store = options.store ?? new MemoryRateLimitStore(() => clock.now());
  }

  /**
   * Resolves when one more request may go out, which is counted then.
   *
   * @param key - what the server counts by, for instance a bot; the same key under other limits is another counter
   * @param limit - the limit that the operation documents
   * @param signal - gives the place in the queue up; the promise rejects with the signal's reason
   */
  async acquire(key: string, limit?: OperationRateLimit, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const windows = this.#windows(limit);
    if (windows.length === 0) return;
    const counter = `${key} ${windows.map((window) => `${window.limit}/${window.ms}`).join(" ")}`;

    let lane = this.#lanes.get(counter);
    if (lane === undefined) {
      lane = new Lane(
        () => this.#store.take(counter, windows),
        this.#clock,
        () => this.#lanes.delete(counter),
      );
      this.#lanes.set(counter, lane);
    }
    await lane.join(signal);
  }

  #windows(documented: RateLimitOptions = this.#defaults): RateLimitWindow[] {
    const window = (name: keyof RateLimitOptions, length: number): RateLimitWindow => ({
      limit: Math.min(documented[name] ?? Infinity, this.#cap[name] ?? Infinity),
      ms: length + this.#margin,
    });
    return [window("perMinute", minute), window("perHour", hour)].filter(({ limit }) => limit < Infinity);
  }
}

function check(limits: RateLimitOptions): void {
  if (typeof limits !== "object" || limits === null) {
    throw new InvalidArgumentError("rateLimit", "{ perMinute?, perHour? }", limits);
  }
  for (const [name, limit] of Object.entries(limits) as [string, unknown][]) {
    if (!/^per(Minute|Hour)$/.test(name)) {
      throw new InvalidArgumentError(`rateLimit.${name}`, "left out: there are perMinute and perHour", limit);
    }
    if (limit !== undefined && !(Number.isSafeInteger(limit) && (limit as number) > 0)) {
      throw new InvalidArgumentError(`rateLimit.${name}`, "a positive integer", limit);
    }
  }
}
