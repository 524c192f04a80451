import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { userAgent } from "../environment.ts";
import { logLevels } from "../logger.ts";
import type { Middleware } from "../middleware.ts";
import { addHeaders } from "../request/headers.ts";
import type { VendorProfile } from "../vendor-profile.ts";
import { resolveBase } from "./base-url.ts";
import type { Base } from "./base-url.ts";
import { callable, count, duration } from "./checks.ts";
import type { ClientOptions, FetchLike } from "./client-options.ts";
import type { RequestOptions } from "./request-options.ts";

/** Limits of one call, checked. */
export interface Limits {
  readonly timeout: number;
  readonly deadline: number;
  readonly queueTimeout: number;
  readonly idleTimeout: number;
  readonly maxRetries: number;
}

/** Options of a client, checked and with their defaults. */
export interface Settings extends Base {
  readonly limits: Limits;
  readonly maxConcurrency: number;
  readonly maxResponseBytes: number;
  readonly fetch: FetchLike;
  /** Whether `fetch` is the platform's, which for instance refuses a GET with a body. */
  readonly platformFetch: boolean;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly middleware: readonly Middleware[];
}

const defaults: Limits = {
  timeout: 30_000,
  deadline: 120_000,
  queueTimeout: Number.POSITIVE_INFINITY,
  idleTimeout: 60_000,
  maxRetries: 2,
};

// Looked up at each call, so that a fetch that is patched later (a test's, a tracer's) is the one in use.
const platformFetch: FetchLike = (url, init) => globalThis.fetch(url, init);

/**
 * Checks a client's options and fills in the defaults.
 *
 * @throws InvalidArgumentError naming the first option that is unusable
 */
export function resolveSettings(profile: VendorProfile, options: ClientOptions): Settings {
  if (typeof options !== "object" || options === null) throw new InvalidArgumentError("options", "an object", options);
  const {
    maxConcurrency = Number.POSITIVE_INFINITY,
    fetch,
    logger,
    logLevel,
    allowInsecure = false,
    appInfo,
  } = options;
  if (typeof allowInsecure !== "boolean") throw new InvalidArgumentError("allowInsecure", "a boolean", allowInsecure);
  if (logLevel !== undefined && !logLevels.includes(logLevel)) {
    throw new InvalidArgumentError("logLevel", `one of ${logLevels.join(", ")}`, logLevel);
  }
  for (const level of logger === undefined ? [] : logLevels.slice(1)) {
    callable(`logger.${level}`, (logger as unknown as Record<string, unknown> | null)?.[level]);
  }
  if (appInfo !== undefined && (typeof appInfo?.name !== "string" || appInfo.name === "")) {
    throw new InvalidArgumentError("appInfo", "{ name, version? }", appInfo);
  }
  const headers: Record<string, string> = { accept: "application/json" };
  const agent = userAgent(profile.name, profile.version, appInfo);
  if (agent !== undefined) headers["user-agent"] = agent;
  addHeaders(headers, options.headers, "headers");
  return {
    ...resolveBase(profile, options.baseUrl, allowInsecure),
    limits: resolveLimits(options, defaults),
    maxConcurrency:
      maxConcurrency === Number.POSITIVE_INFINITY ? maxConcurrency : count("maxConcurrency", maxConcurrency, 1),
    maxResponseBytes: count("maxResponseBytes", options.maxResponseBytes ?? 104_857_600, 1),
    fetch: fetch === undefined ? platformFetch : callable("fetch", fetch),
    platformFetch: fetch === undefined,
    headers,
    middleware: resolveMiddleware(options.middleware, []),
  };
}

/** Checks the limits among options of a client or a call, and takes those not given from elsewhere. */
export function resolveLimits(options: ClientOptions | RequestOptions, base: Limits): Limits {
  const { timeout, deadline, queueTimeout, idleTimeout, maxRetries } = options;
  return {
    timeout: timeout === undefined ? base.timeout : duration("timeout", timeout),
    deadline: deadline === undefined ? base.deadline : duration("deadline", deadline),
    queueTimeout: queueTimeout === undefined ? base.queueTimeout : duration("queueTimeout", queueTimeout),
    idleTimeout: idleTimeout === undefined ? base.idleTimeout : duration("idleTimeout", idleTimeout),
    maxRetries: maxRetries === undefined ? base.maxRetries : count("maxRetries", maxRetries, 0),
  };
}

/** Checks a list of middlewares and puts it behind another one. */
export function resolveMiddleware(given: unknown, base: readonly Middleware[]): readonly Middleware[] {
  if (given === undefined) return base;
  if (!Array.isArray(given)) throw new InvalidArgumentError("middleware", "an array of functions", given);
  return [...base, ...given.map((layer: Middleware, index) => callable(`middleware[${index}]`, layer))];
}
