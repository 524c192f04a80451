import { Client, createResources, environment, getBodies, queueing, reportedFailures } from "@truewire/core";
import type { Feature, OptionsWith, ResourceClass, ResourceInstances } from "@truewire/core";
import { asKoreClient } from "./kore-client.ts";
import type { KoreClient } from "./kore-client.ts";
import { resolveOptions } from "./koreai-options.ts";
import type { KoreAIOptions } from "./koreai-options.ts";
import { requireObject } from "./arguments/objects.ts";

/** Options of {@link createKoreAI}: what it shall be made of, the client's own options, and those of its features. */
export type CreateKoreAIOptions<
  Resources extends Readonly<Record<string, ResourceClass<KoreClient>>>,
  Features extends readonly Feature[] = readonly [],
> = OptionsWith<KoreAIOptions, readonly [...Features, typeof environment, typeof queueing]> & {
  /** The resources to have, by the name they get; a bundler drops all others. */
  readonly resources: Resources;
  /**
   * What the client can do beside sending requests within the documented limits; a bundler drops the rest: `redirects`,
   * `streaming`, `middlewares`, `logging`, in this order.
   * @default []
   */
  readonly features?: Features | undefined;
};

/**
 * A client with just the resources, and the features, that a program names.
 *
 * ```ts
 * const kore = createKoreAI({ resources: { users: Users }, host, credentials });
 * await kore.users.remove({ deleteEmailIds: ["a@example.com"] });
 * ```
 *
 * @throws InvalidArgumentError naming the option that is missing, unusable, or of a feature that it does not have
 */
export function createKoreAI<
  Resources extends Readonly<Record<string, ResourceClass<KoreClient>>>,
  const Features extends readonly Feature[] = readonly [],
>(options: CreateKoreAIOptions<Resources, Features>): ResourceInstances<Resources> {
  const { resources, features = [], ...rest } = requireObject("options", options);
  // The API tells of failures inside of a 200, reads the bodies of some GETs, and documents limits that are kept.
  const all = [environment, reportedFailures, getBodies, ...features, queueing];
  const client = asKoreClient(new Client(...resolveOptions(rest), all));
  return createResources<KoreClient, Resources>(resources, client);
}
