import { FullClient, readEnv } from "@truewire/core";
import { ChatwootAccount } from "./chatwoot-account.ts";
import { resolveAccountId, resolveToken } from "./chatwoot-options.ts";
import type { ChatwootOptions } from "./chatwoot-options.ts";
import { fullProfile } from "./full-profile.ts";
import { requireObject } from "./require-object.ts";

/**
 * Client of Chatwoot's application API.
 *
 * ```ts
 * const cw = new Chatwoot({ baseUrl: "https://app.chatwoot.com", accountId: 1, apiAccessToken: token });
 * const contact = await cw.contacts.get(42);
 * ```
 */
export class Chatwoot extends ChatwootAccount {
  /**
   * @param options - `baseUrl`, `accountId` and `apiAccessToken` may come from the environment instead
   * @throws InvalidArgumentError naming the option, and its environment variable, that is missing or unusable
   */
  constructor(options: ChatwootOptions = {}) {
    const { accountId, apiAccessToken, ...rest } = requireObject("options", options);
    const client = new FullClient(fullProfile(resolveToken(apiAccessToken, readEnv)), rest);
    super(client, resolveAccountId(accountId, readEnv));
  }
}
