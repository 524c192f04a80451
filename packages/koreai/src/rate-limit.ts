import { rateLimiterFactory } from "@truewire/core";
import type { AnyOperation, RateLimiter, RateLimitOptions } from "@truewire/core";

/** What the vendor documents for most operations: requests per rolling minute and hour. */
export const documentedLimits: RateLimitOptions = { perMinute: 60, perHour: 1800 };

/** Limits that the user names can only tighten the documented ones. */
export const createRateLimiter: (limits: RateLimitOptions) => RateLimiter = rateLimiterFactory(documentedLimits);

/** What the server counts a request by: the bot, the id of a started job, or the account that the token belongs to. */
export function rateLimitKey(operation: AnyOperation, path: Readonly<Record<string, unknown>>): string {
  const scope = operation.rateLimit?.scope ?? "account";
  if (scope === "bot") return `bot ${String(path.botId ?? path.streamId ?? "")}`;
  if (scope === "request") return `request ${JSON.stringify(path)}`;
  return "account";
}
