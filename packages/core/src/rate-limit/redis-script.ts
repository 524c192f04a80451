import type { RateLimitWindow } from "./rate-limit-store.ts";

/** First number that the script answers when it took a place, and when it did not. */
export const granted = 1;

/**
 * A script that takes one place in all windows or in none, in a sorted set of the moments at which places were taken.
 * It goes by the server's clock, so that processes whose clocks differ still agree. Answers `{1, 0}` for a place, and
 * `{2, milliseconds to wait}` for none.
 *
 * Needs Redis 5 or newer: older ones refuse scripts that read the time and then write.
 */
export function slidingWindowScript(windows: readonly RateLimitWindow[]): string {
  const longest = whole(Math.max(...windows.map((window) => window.ms)));
  const checks = windows.map(
    ({ limit, ms }) => `
      blocking = redis.call('ZRANGE', KEYS[1], -${whole(limit)}, -${whole(limit)}, 'WITHSCORES')
      if blocking[2] then wait = math.max(wait, blocking[2] + ${whole(ms)} - now) end`,
  );
  return `
      local time = redis.call('TIME')
      local now = time[1] * 1000 + math.floor(time[2] / 1000)
      local wait = 0
      local blocking${checks.join("")}
      if wait > 0 then return {2, wait} end
      local member = time[1] .. '.' .. time[2]
      while redis.call('ZADD', KEYS[1], 'NX', now, member) == 0 do member = member .. '+' end
      redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ${longest})
      redis.call('PEXPIRE', KEYS[1], ${longest})
      return {${granted}, 0}`;
}

// The numbers become part of a program: nothing but an integer may get there.
function whole(value: number): string {
  return Math.ceil(value).toFixed(0);
}
