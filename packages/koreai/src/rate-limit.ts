import { rateLimiterFactory } from "@truewire/core";
import type { AnyOperation, RateLimiter, RateLimitOptions } from "@truewire/core";
import type { Pace } from "./profile.ts";
import type { AppTokens } from "./auth/app-tokens.ts";
import type { Scope } from "./scope/scope.ts";

/** What the vendor documents for most operations: requests per rolling minute and hour. */
export const documentedLimits: RateLimitOptions = { perMinute: 60, perHour: 1800 };

/** Limits that the user names can only tighten the documented ones. */
export const createRateLimiter: (limits: RateLimitOptions) => RateLimiter =
  /* @__PURE__ */ rateLimiterFactory(documentedLimits);

/** What the transport is told of the documented limits, and of what they count. */
export const pace: Pace = (tokens, scope) => ({
  rateLimit: documentedLimits,
  createRateLimiter,
  rateLimitKey: rateLimitKeys(tokens, scope),
});

/** What requests of an operation are counted by, told what fills its path. */
export type RateLimitKey = (operation: AnyOperation, path: Readonly<Record<string, unknown>>) => string;

/**
 * What the server counts a request by: the bot, the id of a started job, a data table, or the account.
 *
 * All credentials of a client belong to one account. Where it is not told its id, the first client id stands for it; of
 * given tokens none is known, and then all accounts of a host count as one.
 */
export function rateLimitKeys(tokens: AppTokens, scope: Scope): RateLimitKey {
  return (operation, path) => {
    const counted = operation.rateLimit?.scope ?? "account";
    if (counted === "request") return `request ${operation.id} ${JSON.stringify(path)}`;
    if (counted === "bot") {
      if (path["botId"] !== undefined) return `bot ${String(path["botId"])}`;
      // Told by the app whose token it comes with, which may be another bot's than that of the scope.
      return spelled("app", operation.auth && tokens.choose(operation, scope.app).clientId);
    }
    const account = spelled("account", (path["accountId"] as string | undefined) ?? scope.accountId ?? tokens.clientId);
    return counted === "table" ? `${account} table ${String(path["tableName"] ?? path["viewName"] ?? "")}` : account;
  };
}

function spelled(name: string, id: string | undefined): string {
  return id === undefined ? name : `${name} ${id}`;
}
