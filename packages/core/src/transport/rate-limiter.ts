import type { OperationRateLimit } from "../operation.ts";

/** Spaces calls so that the server's limits are not run into. */
export interface RateLimiter {
  /**
   * Resolves when the next request may go out, and counts it.
   *
   * @param key - what the server counts by, for instance one bot or one account
   * @param limit - the documented limit of the operation, where there is one
   * @param signal - aborted when the caller gives up; the promise then rejects with its reason
   */
  acquire(key: string, limit: OperationRateLimit | undefined, signal: AbortSignal | undefined): Promise<void>;
}

/** Limits for the built-in rate limiter: requests per rolling minute and hour. */
export interface RateLimitOptions {
  readonly perMinute?: number;
  readonly perHour?: number;
}
