import { maxDelay } from "../options/rules.ts";

const longestWait = 300_000;
const longestBackoff = 8_000;
const firstBackoff = 500;

/**
 * Milliseconds that a `Retry-After` header asks for: seconds or a date. At most what timers can wait, as anything
 * above would fire at once.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null || value.trim() === "") return undefined;
  const seconds = Number(value);
  const ms = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(0, Math.ceil(ms)), maxDelay);
}

/**
 * Milliseconds to wait before the next attempt: what the server asks for (five minutes at most) and a little more, lest
 * all waiting clients come back at once; without its word a random time below a limit that doubles with each retry.
 *
 * @param retry - 0 for the first retry
 */
export function waitBefore(
  retry: number,
  retryAfterMs: number | undefined,
  random: () => number = Math.random,
): number {
  if (retryAfterMs !== undefined) return Math.min(retryAfterMs, longestWait) + random() * 100;
  return random() * Math.min(longestBackoff, firstBackoff * 2 ** retry);
}
