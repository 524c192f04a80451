import type { ClientOptions, Environment } from "@truewire/core";
import { resolveTokens } from "./auth/resolve-tokens.ts";
import type { Mint, TokenOptions } from "./auth/resolve-tokens.ts";
import { koreaiProfile } from "./profile.ts";
import type { KoreAIProfile, Pace } from "./profile.ts";
import { requireHostOptions } from "./arguments/objects.ts";
import { resolveScope } from "./scope/scope.ts";
import type { ScopeOptions } from "./scope/scope.ts";

/** Options of {@link KoreAI}. A bad or missing value is an `InvalidArgumentError` at construction. */
export interface KoreAIOptions extends Omit<ClientOptions, "baseUrl">, ScopeOptions, TokenOptions {
  /**
   * Where your workspace lives, for instance `https://platform.kore.ai`. There are several hosts, so none is assumed.
   * @default process.env.KOREAI_HOST
   */
  readonly host?: string | undefined;
}

/** What options can be resolved with; what is absent is code that a program does not carry. */
export interface Resolution {
  readonly mint?: Mint | undefined;
  readonly pace?: Pace | undefined;
  readonly readEnv?: Environment["readEnv"] | undefined;
}

/**
 * What the transport is made of, by the options or the environment.
 *
 * @throws InvalidArgumentError naming the option, and its environment variable, that is missing or unusable
 */
export function resolveOptions(
  options: KoreAIOptions,
  { mint, pace, readEnv }: Resolution,
): readonly [profile: KoreAIProfile, options: ClientOptions] {
  const { host, credentials, token, botId, accountId, iid, ...rest } = requireHostOptions(options);
  const tokens = resolveTokens({ credentials, token }, mint, readEnv);
  const profile = koreaiProfile(tokens, resolveScope({ botId, accountId, iid }, readEnv), pace);
  return [profile, { ...rest, baseUrl: host }];
}
