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
 * @param shared - the client that this one is a copy of: queue and rate limiter are taken from it where no option names them
 * @throws InvalidArgumentError naming the option that is unusable
 */
export function createCore(profile: VendorProfile, options: ClientOptions, shared?: Core): Core {
  const settings = resolveSettings(profile, options);
  const { maxConcurrency } = settings;
  const isSame = shared !== undefined && maxConcurrency === shared.settings.maxConcurrency;
  return {
    profile,
    options,
    settings,
    semaphore: isSame ? shared.semaphore : Number.isFinite(maxConcurrency) ? new Semaphore(maxConcurrency) : undefined,
    limiter:
      options.rateLimit === shared?.options.rateLimit && shared ? shared.limiter : createLimiter(profile, options),
    log: createLog(options.logger, options.logLevel),
  };
}

/** The same with other options. */
export function copyCore(core: Core, changes: ClientOptions): Core {
  const { headers, middleware = [] } = core.options;
  const merged: Record<string, unknown> = {
    ...core.options,
    ...changes,
    headers: { ...headers, ...changes.headers },
    middleware: middleware.concat(changes.middleware ?? []),
  };
  // An option that is given as undefined is one that is not given.
  for (const [name, value] of Object.entries(core.options)) merged[name] ??= value;
  return createCore(core.profile, merged, core);
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
  throw new InvalidArgumentError("rateLimit", "{ perMinute?, perHour? }, a rate limiter or false", rateLimit);
}
