import { InvalidArgumentError, readEnv } from "@truewire/core";
import type { ClientOptions } from "@truewire/core";
import { isToken } from "../profile.ts";
import type { ApiAccessToken } from "../profile.ts";

/** Options of {@link ChatwootPlatform}. A bad or missing value is an `InvalidArgumentError` at construction. */
export interface ChatwootPlatformOptions extends ClientOptions {
  /**
   * Where the installation is, for instance `https://chatwoot.example.com`.
   * @default process.env.CHATWOOT_BASE_URL
   */
  readonly baseUrl?: string | undefined;
  /**
   * Access token of a platform app, or a function that fetches one, called in every attempt. Tokens of users and agent
   * bots are not accepted.
   * @default process.env.CHATWOOT_PLATFORM_ACCESS_TOKEN
   */
  readonly platformAccessToken?: ApiAccessToken | undefined;
}

/** The token of the options or the environment; an empty one counts as missing. */
export function resolvePlatformToken(token: unknown): ApiAccessToken {
  const resolved = token ?? readEnv("CHATWOOT_PLATFORM_ACCESS_TOKEN");
  if (typeof resolved === "function") return resolved as ApiAccessToken;
  if (isToken(resolved)) return resolved;
  throw new InvalidArgumentError(
    "platformAccessToken",
    "a non-empty string that fits a header, or a function, here or in CHATWOOT_PLATFORM_ACCESS_TOKEN",
    resolved,
  );
}
