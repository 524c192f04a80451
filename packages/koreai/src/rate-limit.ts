import { rateLimiterFactory } from "@truewire/core";
import type { AnyOperation, RateLimiter, RateLimitOptions } from "@truewire/core";

/** What the vendor documents for most operations: requests per rolling minute and hour. */
export const documentedLimits: RateLimitOptions = { perMinute: 60, perHour: 1800 };

/** Limits that the user names can only tighten the documented ones. */
export const createRateLimiter: (limits: RateLimitOptions) => RateLimiter = rateLimiterFactory(documentedLimits);

/** What requests of an operation are counted by, told what fills its path. */
export type RateLimitKey = (operation: AnyOperation, path: Readonly<Record<string, unknown>>) => string;

/**
 * What the server counts a request by: the bot, the id of a started job, a data table, or the account that the token belongs to.
 *
 * @param clientId - stands for the account. Of a given token none is known, and then all accounts of a host count as one.
 */
export function rateLimitKeys(clientId: string | undefined): RateLimitKey {
  const account = clientId === undefined ? "account" : `account ${clientId}`;
  return (operation, path) => {
    const scope = operation.rateLimit?.scope ?? "account";
    if (scope === "bot") return `bot ${String(path.botId ?? path.streamId ?? "")}`;
    if (scope === "request") return `request ${JSON.stringify(path)}`;
    if (scope === "table") return `${account} table ${String(path.tableName ?? path.viewName ?? "")}`;
    return account;
  };
}
