import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { MemoryRateLimitStore } from "./memory-store.ts";
import type { RateLimitStore, RateLimitWindow } from "./rate-limit-store.ts";
import { granted, slidingWindowScript } from "./redis-script.ts";

/** A connected client of the package `ioredis` or `redis` (version 4 or newer); it stays the caller's to close. */
export interface RedisClientLike {
  eval(...args: never[]): Promise<unknown>;
}

/** Settings of a {@link RedisRateLimitStore}. */
export interface RedisRateLimitStoreOptions {
  readonly client: RedisClientLike;
  /** Begins every key in Redis; `truewire` unless given. */
  readonly keyPrefix?: string;
  /** Milliseconds that Redis may take to answer, 1,000 unless given. */
  readonly timeout?: number;
  /**
   * Counts while Redis fails or is too slow; a count in this process unless given, so that calls go on, held to the
   * limit by each process for itself.
   */
  readonly fallback?: RateLimitStore;
  /** Told of every failure of Redis, for logging. Must not throw. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Counts requests in Redis, for all processes that share the server and the prefix. Built on `rate-limiter-flexible`,
 * which is an optional peer dependency: install it beside this package.
 */
export class RedisRateLimitStore implements RateLimitStore {
  readonly #evaluate: Evaluate;
  readonly #keyPrefix: string;
  readonly #timeout: number;
  readonly #fallback: RateLimitStore;
  readonly #onError: (error: unknown) => void;
  /** One for each set of windows that is in use, by its script. */
  readonly #limiters: Map<string, RateLimiterRedis> = new Map();

  /** @throws InvalidArgumentError when the client cannot evaluate scripts, or the timeout is not positive */
  constructor(options: RedisRateLimitStoreOptions) {
    const { client, keyPrefix = "truewire", timeout = 1000 } = options;
    if (typeof client?.eval !== "function") {
      throw new InvalidArgumentError("client", "a client of the package ioredis or redis", client);
    }
    if (!(timeout > 0 && timeout < 2 ** 31)) {
      throw new InvalidArgumentError("timeout", "a positive number of milliseconds below 2^31", timeout);
    }
    this.#evaluate = evaluator(client);
    this.#keyPrefix = keyPrefix;
    this.#timeout = timeout;
    this.#fallback = options.fallback ?? new MemoryRateLimitStore();
    this.#onError = options.onError ?? (() => {});
  }

  async take(key: string, windows: readonly RateLimitWindow[]): Promise<number> {
    try {
      await within(this.#timeout, this.#limiter(windows).consume(key));
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(error.msBeforeNext, 1);
      this.#onError(error);
      return this.#fallback.take(key, windows);
    }
  }

  #limiter(windows: readonly RateLimitWindow[]): RateLimiterRedis {
    const script = slidingWindowScript(windows);
    let limiter = this.#limiters.get(script);
    if (limiter === undefined) {
      limiter = new RateLimiterRedis({
        // Only `eval` is handed over: on a whole ioredis client the package would define a command under a fixed name,
        // which would also change the scripts of limiters that the program itself keeps on that client.
        storeClient: { eval: this.#evaluate },
        useRedisPackage: true,
        customIncrTtlLuaScript: script,
        keyPrefix: this.#keyPrefix,
        points: granted,
        duration: Math.ceil(Math.max(...windows.map((window) => window.ms)) / 1000),
      });
      this.#limiters.set(script, limiter);
    }
    return limiter;
  }
}

type Evaluate = (script: string, input: { keys: string[]; arguments: string[] }) => Promise<unknown>;

function evaluator(client: RedisClientLike): Evaluate {
  const run = client.eval.bind(client) as (...args: unknown[]) => Promise<unknown>;
  // ioredis takes keys and arguments in one row, redis as an object; the former is known by a method of its own.
  if (!("defineCommand" in client)) return (script, input) => run(script, input);
  return (script, { keys, arguments: values }) => run(script, keys.length, ...keys, ...values);
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis gave no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
