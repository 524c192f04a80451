import type { Middleware } from "../middleware.ts";
import type { HeadersRecord } from "./client-options.ts";

/** Options of one call, always the last argument. A bad value is an `InvalidArgumentError`, and nothing is sent. */
export interface RequestOptions {
  /** Ends the call with an `AbortError` that keeps the signal's reason, also while it is queued or waits for a retry. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. Default: the client's. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the call with all its attempts. Default: the client's. */
  readonly deadline?: number | undefined;
  /** Milliseconds that the call may wait locally before it is first sent. Default: the client's. */
  readonly queueTimeout?: number | undefined;
  /** Milliseconds without a byte after which a streamed body is given up. Default: the client's. */
  readonly idleTimeout?: number | undefined;
  /** How many times a failed attempt is repeated. Default: the client's. */
  readonly maxRetries?: number | undefined;
  /** Added to, or with `null` taken from, what the client sends. */
  readonly headers?: HeadersRecord | undefined;
  /** Added to the query of the operation; wins over a parameter of the same name. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Wrapped around every attempt, inside the client's own. */
  readonly middleware?: readonly Middleware[] | undefined;
}
