import { InvalidArgumentError } from "@truewire/core";
import type { ClientOptions, Environment } from "@truewire/core";
import { isToken } from "./profile.ts";
import type { ApiAccessToken } from "./profile.ts";

/** Options of {@link Chatwoot}. A bad or missing value is an `InvalidArgumentError` at construction. */
export interface ChatwootOptions extends ClientOptions {
  /**
   * Where the installation is, for instance `https://app.chatwoot.com`.
   * @default process.env.CHATWOOT_BASE_URL
   */
  readonly baseUrl?: string | undefined;
  /**
   * The account that calls are made in; `client.account(id)` gives a client for another one.
   * @default process.env.CHATWOOT_ACCOUNT_ID
   */
  readonly accountId?: number | undefined;
  /**
   * Access token of a user or an agent bot, or a function that fetches one, called in every attempt.
   * @default process.env.CHATWOOT_API_ACCESS_TOKEN
   */
  readonly apiAccessToken?: ApiAccessToken | undefined;
}

/** The account id of the options or the environment. */
export function resolveAccountId(accountId: unknown, readEnv?: Environment["readEnv"]): number {
  const variable = accountId === undefined ? readEnv?.("CHATWOOT_ACCOUNT_ID") : undefined;
  return checkAccountId(variable === undefined ? accountId : Number(variable));
}

/** @throws InvalidArgumentError unless the value is a positive integer */
export function checkAccountId(accountId: unknown): number {
  if (typeof accountId === "number" && Number.isSafeInteger(accountId) && accountId > 0) return accountId;
  throw new InvalidArgumentError("accountId", "a positive integer, here or in CHATWOOT_ACCOUNT_ID", accountId);
}

/** The token of the options or the environment; an empty one counts as missing. */
export function resolveToken(token: unknown, readEnv?: Environment["readEnv"]): ApiAccessToken {
  const resolved = token ?? readEnv?.("CHATWOOT_API_ACCESS_TOKEN");
  if (typeof resolved === "function") return resolved as ApiAccessToken;
  if (isToken(resolved)) return resolved;
  throw new InvalidArgumentError(
    "apiAccessToken",
    "a non-empty string that fits a header, or a function, here or in CHATWOOT_API_ACCESS_TOKEN",
    resolved,
  );
}
