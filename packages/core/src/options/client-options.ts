import type { LogLevel, Logger } from "../logger.ts";
import type { Middleware } from "../middleware.ts";
import type { RateLimiter, RateLimitOptions } from "../transport/rate-limiter.ts";

/** A function with the shape of the platform's `fetch`, as this package calls it. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** Headers by name; `null` or `undefined` leaves out one that the client would send. */
export type HeadersRecord = Readonly<Record<string, string | null | undefined>>;

/** Options that every vendor's client has. A bad value is an `InvalidArgumentError` at construction. */
export interface ClientOptions {
  /**
   * Where the server is, with the path it lives under, if any. HTTPS, unless the host is a loopback address or
   * `allowInsecure` is set. Without it the vendor's environment variable is read.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Milliseconds for one attempt, its body included; for `.asResponse()` and files until the headers, then
   * `idleTimeout` takes over. `Infinity` for none. Running out is a `TimeoutError` of kind `attempt`.
   * @default 30_000
   */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds for one logical request with all its attempts and the waits between them, counted from when local
   * queueing ended; each page of a listing has its own. `Infinity` for none. A wait between attempts that would
   * pass it is not begun: the call ends with the last failure. Where it cuts an attempt or a wait for the rate limit, the
   * call ends with a `TimeoutError` of kind `deadline`, whose `cause` is the failure before, where there was one.
   * @default 120_000
   */
  readonly deadline?: number | undefined;
  /**
   * Milliseconds that a call may wait locally, for `maxConcurrency` or the rate limit, before it is first sent.
   * Running out is a `TimeoutError` of kind `queue`.
   * @default Infinity
   */
  readonly queueTimeout?: number | undefined;
  /**
   * Milliseconds without a byte after which a streamed body (`.asResponse()`, downloads) is given up, with a
   * `TimeoutError` of kind `idle` from the stream.
   * @default 60_000
   */
  readonly idleTimeout?: number | undefined;
  /**
   * How many times a failed attempt is repeated, where repeating is safe. One further attempt with fresh credentials
   * is not counted.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * How many calls may be under way at a time; further ones queue in order. Shared by the copies of a client.
   * @default Infinity
   */
  readonly maxConcurrency?: number | undefined;
  /**
   * Bytes that a response body may have, after decompression. More is a `ResponseParseError`. Does not apply to
   * `.asResponse()`.
   * @default 104_857_600
   */
  readonly maxResponseBytes?: number | undefined;
  /** What sends the requests. @default globalThis.fetch */
  readonly fetch?: FetchLike | undefined;
  /** Sent with every request. The client's own credentials cannot be replaced here. */
  readonly headers?: HeadersRecord | undefined;
  /** Wrapped around every attempt, the first one outermost. @default [] */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Where log lines go; nothing is logged without one. Secrets are masked at every level. */
  readonly logger?: Logger | undefined;
  /** `warn` tells of retries, `info` of each call, `debug` of requests and answers with their bodies. @default "warn" */
  readonly logLevel?: LogLevel | undefined;
  /** Limits that calls are spaced to, a limiter of your own, or `false` for none. Default: the vendor's choice. */
  readonly rateLimit?: RateLimitOptions | RateLimiter | false | undefined;
  /** Allows `http://` to hosts other than loopback. Credentials then travel in the clear. @default false */
  readonly allowInsecure?: boolean | undefined;
  /** Your program, named in the User-Agent where the platform allows setting it. */
  readonly appInfo?: { readonly name: string; readonly version?: string | undefined } | undefined;
}
