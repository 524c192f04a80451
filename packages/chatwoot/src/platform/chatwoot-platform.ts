import { FullClient } from "@truewire/core";
import { fullProfile } from "../full-profile.ts";
import { requireObject } from "../require-object.ts";
import { resolvePlatformToken } from "./platform-options.ts";
import type { ChatwootPlatformOptions } from "./platform-options.ts";
import { PlatformResources } from "./platform-resources.ts";

/**
 * Client of Chatwoot's platform API, with which the operator of an installation manages its accounts and users. A
 * platform app reaches only what it made itself or was given access to; the rest is a `PermissionDeniedError`.
 *
 * ```ts
 * const platform = new ChatwootPlatform({ baseUrl: "https://chatwoot.example.com", platformAccessToken: token });
 * const account = await platform.accounts.create({ name: "Example" });
 * await platform.accounts.users.add(account.id, { user_id: 7, role: "administrator" });
 * ```
 */
export class ChatwootPlatform extends PlatformResources {
  /**
   * @param options - `baseUrl` and `platformAccessToken` may come from the environment instead
   * @throws InvalidArgumentError naming the option, and its environment variable, that is missing or unusable
   */
  constructor(options: ChatwootPlatformOptions = {}) {
    const { platformAccessToken, ...rest } = requireObject("options", options);
    super(new FullClient(fullProfile(resolvePlatformToken(platformAccessToken), "platformAccessToken"), rest));
  }
}
