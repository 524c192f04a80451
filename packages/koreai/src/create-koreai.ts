import { Client, createResources, environmentOf, getBodies, reportedFailures } from "@truewire/core";
import type { OptionsWith, ResourceClass, ResourceInstances } from "@truewire/core";
import type { KoreAIFeature } from "./features/feature.ts";
import { asKoreClient } from "./kore-client.ts";
import type { KoreClient } from "./kore-client.ts";
import { resolveOptions } from "./koreai-options.ts";
import type { KoreAIOptions } from "./koreai-options.ts";
import { requireObject } from "./arguments/objects.ts";

/** Options of {@link createKoreAI}: what it shall be made of, the client's own options, and those of its features. */
export type CreateKoreAIOptions<
  Resources extends Readonly<Record<string, ResourceClass<KoreClient>>>,
  Features extends readonly KoreAIFeature[] = readonly [],
> = OptionsWith<KoreAIOptions, Features, "credentials"> & {
  /** The resources to have, by the name they get; a bundler drops all others. */
  readonly resources: Resources;
  /**
   * What the client can do beside sending requests with their time limits and retries; a bundler drops the rest:
   * `environment`, `minting`, `redirects`, `streaming`, `middlewares`, `logging`, `pacing`, in this order.
   * @default []
   */
  readonly features?: Features | undefined;
};

/**
 * A client with just the resources, and the features, that a program names.
 *
 * ```ts
 * const kore = createKoreAI({ resources: { users: Users }, features: [minting, pacing], host, credentials });
 * await kore.users.remove({ deleteEmailIds: ["a@example.com"] });
 * ```
 *
 * @throws InvalidArgumentError naming the option that is missing, unusable, or of a feature that it does not have
 */
export function createKoreAI<
  Resources extends Readonly<Record<string, ResourceClass<KoreClient>>>,
  const Features extends readonly KoreAIFeature[] = readonly [],
>(options: CreateKoreAIOptions<Resources, Features>): ResourceInstances<Resources> {
  const { resources, features = [], ...rest } = requireObject("options", options);
  const readEnv = environmentOf(features)?.readEnv;
  const client = new Client(
    ...resolveOptions(rest as KoreAIOptions, {
      mint: features.find(({ mint }) => mint)?.mint,
      pace: features.find(({ pace }) => pace)?.pace,
      readEnv,
    }),
    // The API tells of failures inside of a 200, and reads the bodies of some GETs.
    [reportedFailures, getBodies, ...features],
  );
  return createResources<KoreClient, Resources>(resources, asKoreClient(client));
}
