import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { isWhole, milliseconds } from "../options/rules.ts";
import { CallQueue } from "../transport/call-queue.ts";
import type { RateLimiter } from "../transport/rate-limiter.ts";
import { Semaphore } from "../transport/semaphore.ts";
import type { VendorProfile } from "../vendor-profile.ts";
import type { Feature } from "./feature.ts";

/** Calls that wait their turn: for a place among `maxConcurrency`, and for the rate limit. */
export const queueing: Feature<"maxConcurrency" | "queueTimeout" | "rateLimit"> = {
  rules: {
    maxConcurrency: [
      "a whole number of at least 1, or Infinity",
      (value) => value === Infinity || isWhole(value, 1),
      "client",
    ],
    queueTimeout: milliseconds,
    // Looked at below, which knows more of what is wrong with it.
    rateLimit: ["", () => true, "client"],
  },
  install: (core) => {
    const { maxConcurrency = Infinity } = core.options;
    const semaphore = maxConcurrency === Infinity ? undefined : new Semaphore(maxConcurrency);
    const queue = new CallQueue(semaphore, limiterOf(core.profile, core.options));
    core.queue = queue;
    const { run } = core;
    core.run = (call) => {
      // A copy of the client may have another queue.
      const { queue: own = queue } = call.core;
      return own.run(call, run);
    };
  },
};

function limiterOf(profile: VendorProfile, { rateLimit = profile.rateLimit }: ClientOptions): RateLimiter | undefined {
  if (rateLimit === undefined || rateLimit === false) return undefined;
  if (typeof rateLimit === "object" && rateLimit !== null) {
    if ("acquire" in rateLimit) return rateLimit;
    if (profile.createRateLimiter !== undefined) return profile.createRateLimiter(rateLimit);
  }
  const accepted = "a rate limiter, false, or (for whole clients) { perMinute?, perHour? }";
  throw new InvalidArgumentError("rateLimit", accepted, rateLimit);
}
