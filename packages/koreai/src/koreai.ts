import { KoreAIClient } from "./koreai-client.ts";
import type { KoreAIOptions } from "./koreai-options.ts";
import { wholeClient } from "./whole-client.ts";

/**
 * Client of Kore.ai's XO / AI for Service API.
 *
 * ```ts
 * const kore = new KoreAI({ host: "https://platform.kore.ai", credentials: { clientId, clientSecret } });
 * const out = await kore.users.remove({ deleteEmailIds: ["a@example.com"] });
 * ```
 */
export class KoreAI extends KoreAIClient {
  /**
   * @param options - `host` and the credentials may come from the environment instead
   * @throws InvalidArgumentError naming the option, and its environment variable, that is missing or unusable
   */
  constructor(options: KoreAIOptions = {}) {
    super(wholeClient(options));
  }
}
