import type { Environment } from "../features/feature.ts";
import type { Middleware } from "../middleware.ts";
import { addHeaders } from "../request/headers.ts";
import type { VendorProfile } from "../vendor-profile.ts";
import { resolveBase } from "./base-url.ts";
import type { Base } from "./base-url.ts";
import type { ClientOptions, FetchLike } from "./client-options.ts";
import type { RequestOptions } from "./request-options.ts";

/** Limits of one call. */
export interface Limits {
  readonly timeout: number;
  readonly deadline: number;
  readonly queueTimeout: number;
  readonly idleTimeout: number;
  readonly maxRetries: number;
}

/** Options of a client, checked and with their defaults. */
export interface Settings extends Base, Limits {
  readonly maxResponseBytes: number;
  readonly fetch: FetchLike;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly middleware: readonly Middleware[];
}

/**
 * What sends requests unless the user brings something else. Looked up at each call, so that a fetch that is patched
 * later (a test's, a tracer's) is the one in use.
 */
export const platformFetch: FetchLike = (url, init) => globalThis.fetch(url, init);

/**
 * Takes a client's options, which were checked one by one, and fills in the defaults.
 *
 * @throws InvalidArgumentError when there is no usable base URL, or a header cannot be sent
 */
export function resolveSettings(
  profile: VendorProfile,
  options: ClientOptions,
  environment: Environment | undefined,
): Settings {
  const headers: Record<string, string> = { accept: "application/json" };
  const agent = environment?.userAgent(profile, options.appInfo);
  if (agent !== undefined) headers["user-agent"] = agent;
  addHeaders(headers, options.headers, "headers");
  return {
    ...resolveBase(profile, options.baseUrl, options.allowInsecure, environment?.readEnv),
    ...resolveLimits(options, {
      timeout: 30_000,
      deadline: 120_000,
      queueTimeout: Infinity,
      idleTimeout: 60_000,
      maxRetries: 2,
    }),
    maxResponseBytes: options.maxResponseBytes ?? 104_857_600,
    fetch: options.fetch ?? platformFetch,
    headers,
    middleware: options.middleware ?? [],
  };
}

/** Takes the limits from options that were checked, and those not given from elsewhere. */
export function resolveLimits(options: RequestOptions, base: Limits): Limits {
  return {
    timeout: options.timeout ?? base.timeout,
    deadline: options.deadline ?? base.deadline,
    queueTimeout: options.queueTimeout ?? base.queueTimeout,
    idleTimeout: options.idleTimeout ?? base.idleTimeout,
    maxRetries: options.maxRetries ?? base.maxRetries,
  };
}
