import { Client, createResources } from "@truewire/core";
import type { ResourceClass, ResourceInstances } from "@truewire/core";
import { asKoreClient } from "./kore-client.ts";
import type { KoreClient } from "./kore-client.ts";
import { resolveOptions } from "./koreai-options.ts";
import type { KoreAIOptions } from "./koreai-options.ts";
import { requireObject } from "./arguments/objects.ts";

/** Options of {@link createKoreAI}. */
export interface CreateKoreAIOptions<
  Resources extends Readonly<Record<string, ResourceClass<KoreClient>>>,
> extends KoreAIOptions {
  /** The resources to have, by the name they get; a bundler drops all others. */
  readonly resources: Resources;
}

/**
 * A client with just the resources that a program names.
 *
 * ```ts
 * const kore = createKoreAI({ resources: { users: Users }, host, credentials });
 * await kore.users.remove({ deleteEmailIds: ["a@example.com"] });
 * ```
 *
 * @throws InvalidArgumentError naming the option that is missing or unusable
 */
export function createKoreAI<Resources extends Readonly<Record<string, ResourceClass<KoreClient>>>>(
  options: CreateKoreAIOptions<Resources>,
): ResourceInstances<Resources> {
  const { resources, ...rest } = requireObject("options", options);
  const client = asKoreClient(new Client(...resolveOptions(rest)));
  return createResources<KoreClient, Resources>(resources, client);
}
