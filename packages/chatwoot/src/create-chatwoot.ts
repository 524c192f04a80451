import { Client, createResources } from "@truewire/core";
import type { RateLimiter, ResourceClass, ResourceInstances } from "@truewire/core";
import type { AccountScope } from "./account-scope.ts";
import { resolveAccountId, resolveToken } from "./chatwoot-options.ts";
import type { ChatwootOptions } from "./chatwoot-options.ts";
import { chatwootProfile } from "./profile.ts";
import { requireObject } from "./require-object.ts";

/** Options of {@link createChatwoot}. */
export interface CreateChatwootOptions<
  Resources extends Readonly<Record<string, ResourceClass<AccountScope>>>,
> extends Omit<ChatwootOptions, "rateLimit"> {
  /** The resources to have, by the name they get; a bundler drops all others. */
  readonly resources: Resources;
  /**
   * Holds requests back until the server's limits have room for them, as `new WindowRateLimiter({ cap: { perMinute: 60 } })`
   * does; plain numbers are for the whole class, so that a program without limits does not pay for them. Off by default.
   */
  readonly rateLimit?: RateLimiter | false | undefined;
}

/**
 * A client with just the resources that a program names.
 *
 * ```ts
 * const cw = createChatwoot({ resources: { contacts: Contacts }, baseUrl, accountId, apiAccessToken });
 * await cw.contacts.get(42);
 * ```
 *
 * @throws InvalidArgumentError naming the option that is missing or unusable
 */
export function createChatwoot<Resources extends Readonly<Record<string, ResourceClass<AccountScope>>>>(
  options: CreateChatwootOptions<Resources>,
): ResourceInstances<Resources> {
  const { resources, accountId, apiAccessToken, ...rest } = requireObject("options", options);
  const client = new Client(chatwootProfile(resolveToken(apiAccessToken)), rest);
  return createResources<AccountScope, Resources>(resources, { client, accountId: resolveAccountId(accountId) });
}
