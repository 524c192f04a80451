import { FullClient, readEnv, reportedFailures } from "@truewire/core";
import { mintedToken } from "./auth/credentials.ts";
import { resolveOptions } from "./koreai-options.ts";
import type { KoreAIOptions } from "./koreai-options.ts";
import { pace } from "./rate-limit.ts";

/**
 * The transport of the whole class: tokens are minted, the documented limits are kept, and failures inside of a 200 are told.
 *
 * @throws InvalidArgumentError naming the option, and its environment variable, that is missing or unusable
 */
export function wholeClient(options: KoreAIOptions): FullClient {
  return new FullClient(...resolveOptions(options, { mint: mintedToken, pace, readEnv }), [reportedFailures]);
}
