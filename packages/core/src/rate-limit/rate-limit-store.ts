/** So many requests in any stretch of time of this length. */
export interface RateLimitWindow {
  readonly limit: number;
  /** Length in milliseconds. */
  readonly ms: number;
}

/**
 * Where requests are counted. The default counts in this process; `@truewire/core/redis` counts for all processes that
 * share a Redis server.
 */
export interface RateLimitStore {
  /**
   * Takes one place in every window, or in none.
   *
   * @param key - what is counted by; always comes with the same windows
   * @returns 0 when the places were taken, else the milliseconds to wait before it is worth asking again
   */
  take(key: string, windows: readonly RateLimitWindow[]): number | Promise<number>;
}
