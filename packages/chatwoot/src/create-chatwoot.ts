import { Client, createResources, environmentOf } from "@truewire/core";
import type { Feature, OptionsWith, RateLimiter, ResourceClass, ResourceInstances } from "@truewire/core";
import type { AccountScope } from "./account-scope.ts";
import { resolveAccountId, resolveToken } from "./chatwoot-options.ts";
import type { ChatwootOptions } from "./chatwoot-options.ts";
import { chatwootProfile } from "./profile.ts";
import { requireObject } from "./require-object.ts";

interface Options extends Omit<ChatwootOptions, "rateLimit"> {
  /**
   * Holds requests back until the server's limits have room for them, as `new WindowRateLimiter({ cap: { perMinute: 60 } })`
   * does; plain numbers are for the whole class. Off by default.
   */
  readonly rateLimit?: RateLimiter | false | undefined;
}

/** Options of {@link createChatwoot}: what it shall be made of, the client's own options, and those of its features. */
export type CreateChatwootOptions<
  Resources extends Readonly<Record<string, ResourceClass<AccountScope>>>,
  Features extends readonly Feature[] = readonly [],
> = OptionsWith<Options, Features> & {
  /** The resources to have, by the name they get; a bundler drops all others. */
  readonly resources: Resources;
  /**
   * What the client can do beside sending requests with their time limits and retries; a bundler drops the rest:
   * `environment`, `redirects`, `streaming`, `middlewares`, `logging`, `queueing`, in this order.
   * @default []
   */
  readonly features?: Features | undefined;
};

/**
 * A client with just the resources, and the features, that a program names.
 *
 * ```ts
 * const cw = createChatwoot({ resources: { contacts: Contacts }, baseUrl, accountId, apiAccessToken });
 * await cw.contacts.get(42);
 * ```
 *
 * @throws InvalidArgumentError naming the option that is missing, unusable, or of a feature that it does not have
 */
export function createChatwoot<
  Resources extends Readonly<Record<string, ResourceClass<AccountScope>>>,
  const Features extends readonly Feature[] = readonly [],
>(options: CreateChatwootOptions<Resources, Features>): ResourceInstances<Resources> {
  const { resources, features = [], accountId, apiAccessToken, ...rest } = requireObject("options", options);
  const readEnv = environmentOf(features)?.readEnv;
  const client = new Client(chatwootProfile(resolveToken(apiAccessToken, readEnv)), rest, features);
  return createResources<AccountScope, Resources>(resources, {
    client,
    accountId: resolveAccountId(accountId, readEnv),
  });
}
