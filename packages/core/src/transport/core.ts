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
  readonly log: Log;
}

/** Checks the options and builds what calls need. */
export function createCore(profile: VendorProfile, options: ClientOptions): Core {
  const settings = resolveSettings(profile, options);
  return {
    profile,
    options,
    settings,
    semaphore: Number.isFinite(settings.maxConcurrency) ? new Semaphore(settings.maxConcurrency) : undefined,
    limiter: createLimiter(profile, options.rateLimit),
    log: createLog(options.logger, options.logLevel ?? "warn"),
  };
}

/** The same with other options; what they do not name is shared. */
export function copyCore(core: Core, changes: ClientOptions): Core {
  const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const copy = createCore(core.profile, {
    ...core.options,
    ...named,
    headers: { ...core.options.headers, ...changes.headers },
    middleware: [...(core.options.middleware ?? []), ...(changes.middleware ?? [])],
  });
  return {
    ...copy,
    semaphore: changes.maxConcurrency === undefined ? core.semaphore : copy.semaphore,
    limiter: changes.rateLimit === undefined ? core.limiter : copy.limiter,
  };
}

function createLimiter(profile: VendorProfile, given: ClientOptions["rateLimit"]): RateLimiter | undefined {
  const wanted = given ?? profile.rateLimit;
  if (wanted === undefined || wanted === false) return undefined;
  if (typeof wanted === "object" && wanted !== null) {
    if (isLimiter(wanted)) return wanted;
    if (profile.createRateLimiter !== undefined) return profile.createRateLimiter(wanted);
  }
  throw new InvalidArgumentError("rateLimit", "{ perMinute?, perHour? }, a rate limiter or false", wanted);
}

const isLimiter = (value: object): value is RateLimiter => "acquire" in value && typeof value.acquire === "function";
