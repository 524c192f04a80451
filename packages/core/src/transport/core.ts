import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { createLog } from "../logger.ts";
import type { Log } from "../logger.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { resolveSettings } from "../options/settings.ts";
import type { Settings } from "../options/settings.ts";
import type { VendorProfile } from "../vendor-profile.ts";
import type { RateLimiter } from "./rate-limiter.ts";
import { Semaphore } from "./semaphore.ts";

/** What the calls of one client share. */
export interface Core {
  readonly profile: VendorProfile;
  readonly options: ClientOptions;
  readonly settings: Settings;
  readonly semaphore: Semaphore | undefined;
  readonly limiter: RateLimiter | undefined;
  readonly log: Log | undefined;
}

/**
 * Checks the options and builds what calls need.
 *
 * @throws InvalidArgumentError naming the option that is unusable
 */
export function createCore(profile: VendorProfile, options: ClientOptions): Core {
  const settings = resolveSettings(profile, options);
  const { maxConcurrency } = settings;
  return {
    profile,
    options,
    settings,
    semaphore: Number.isFinite(maxConcurrency) ? new Semaphore(maxConcurrency) : undefined,
    limiter: createLimiter(profile, options),
    log: createLog(options.logger, options.logLevel),
  };
}

function createLimiter(
  profile: VendorProfile,
  { rateLimit = profile.rateLimit }: ClientOptions,
): RateLimiter | undefined {
  if (rateLimit === undefined || rateLimit === false) return undefined;
  if (typeof rateLimit === "object" && rateLimit !== null) {
    if ("acquire" in rateLimit) return rateLimit;
    if (profile.createRateLimiter !== undefined) return profile.createRateLimiter(rateLimit);
  }
  const accepted = "a rate limiter, false, or (for whole clients) { perMinute?, perHour? }";
  throw new InvalidArgumentError("rateLimit", accepted, rateLimit);
}
