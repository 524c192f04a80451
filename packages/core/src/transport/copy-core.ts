import type { ClientOptions } from "../options/client-options.ts";
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
  const copy = createCore(core.profile, merged);
  const isSameQueue = copy.settings.maxConcurrency === core.settings.maxConcurrency;
  const isSameLimit = copy.options.rateLimit === core.options.rateLimit;
  return {
    ...copy,
    semaphore: isSameQueue ? core.semaphore : copy.semaphore,
    limiter: isSameLimit ? core.limiter : copy.limiter,
  };
}
