import type { ClientOptions } from "../options/client-options.ts";
import { CallQueue } from "./call-queue.ts";
import { createCore } from "./core.ts";
import type { Core } from "./core.ts";

/**
 * The same with other options. Queue and rate limiter are shared where the options for them stay as they are.
 *
 * @throws InvalidArgumentError naming the option that is unusable
 */
export function copyCore(core: Core, changes: ClientOptions): Core {
  const { headers, middleware = [] } = core.options;
  const merged: Record<string, unknown> = {
    ...core.options,
    ...changes,
    headers: { ...headers, ...changes.headers },
    middleware: middleware.concat(changes.middleware ?? []),
  };
  // An option that is given as undefined is one that is not given.
  for (const [name, value] of Object.entries(core.options)) merged[name] ??= value;
  const copy = createCore(core.profile, merged, core.features);
  const isSameSize = copy.options.maxConcurrency === core.options.maxConcurrency;
  const isSameLimit = copy.options.rateLimit === core.options.rateLimit;
  copy.queue = new CallQueue((isSameSize ? core : copy).queue?.semaphore, (isSameLimit ? core : copy).queue?.limiter);
  return copy;
}
