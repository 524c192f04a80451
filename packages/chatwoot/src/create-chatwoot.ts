import { Client, createResources } from "@truewire/core";
import type { ResourceClass, ResourceInstances } from "@truewire/core";
import type { AccountScope } from "./account-scope.ts";
import { resolveAccountId, resolveToken } from "./chatwoot-options.ts";
import type { ChatwootOptions } from "./chatwoot-options.ts";
import { chatwootProfile } from "./profile.ts";

/** Options of {@link createChatwoot}. */
export interface CreateChatwootOptions<
  Resources extends Readonly<Record<string, ResourceClass<AccountScope>>>,
> extends ChatwootOptions {
  /** The resources to have, by the name they get; a bundler drops all others. */
  readonly resources: Resources;
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
  const { resources, accountId, apiAccessToken, ...rest } = options;
  const client = new Client(chatwootProfile(resolveToken(apiAccessToken)), rest);
  return createResources<AccountScope, Resources>(resources, { client, accountId: resolveAccountId(accountId) });
}
