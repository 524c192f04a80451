import type { RateLimiter, RateLimitOptions } from "../transport/rate-limiter.ts";
import { WindowRateLimiter } from "./rate-limiter.ts";

/**
 * Makes the function that a vendor's profile builds its rate limiter with. The vendor's own limits hold for operations
 * that document none; limits that a user gives cap every operation, also one that documents more.
 *
 * @param defaults - the very object that the profile has as `rateLimit`
 */
export function rateLimiterFactory(defaults?: RateLimitOptions): (limits: RateLimitOptions) => RateLimiter {
  return (limits) => {
    const documented = defaults === undefined ? {} : { defaults };
    return new WindowRateLimiter(limits === defaults ? documented : { ...documented, cap: limits });
  };
}
