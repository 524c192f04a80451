import { Client, createResources } from "@truewire/core";
import type { ResourceClass, ResourceInstances } from "@truewire/core";
import { resolveTokenSource } from "./koreai-options.ts";
import type { KoreAIOptions } from "./koreai-options.ts";
import { koreaiProfile } from "./profile.ts";
import { requireHostOptions } from "./require-object.ts";

/** Options of {@link createKoreAI}. */
export interface CreateKoreAIOptions<
  Resources extends Readonly<Record<string, ResourceClass<Client>>>,
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
export function createKoreAI<Resources extends Readonly<Record<string, ResourceClass<Client>>>>(
  options: CreateKoreAIOptions<Resources>,
): ResourceInstances<Resources> {
  const { resources, host, credentials, token, ...rest } = requireHostOptions(options);
  const client = new Client(koreaiProfile(resolveTokenSource({ credentials, token })), { ...rest, baseUrl: host });
  return createResources<Client, Resources>(resources, client);
}
