import { TruewireError } from "./truewire-error.ts";
import type { ErrorDetails } from "./truewire-error.ts";

/** No usable answer came because the connection could not be made or broke. */
export class ConnectionError extends TruewireError {
  /** No HTTP answer belongs to this error. */
  readonly status: undefined = undefined;
  /** The platform's error code (`ECONNREFUSED`, `ENOTFOUND` ...), where it gives one. */
  readonly code: string | undefined;
  /** `connect`: the request surely was not sent; `exchange`: it may have been. */
  readonly phase: "connect" | "exchange";

  constructor(message: string, details: ErrorDetails & { code?: string | undefined; phase: "connect" | "exchange" }) {
    super(message, details);
    this.code = details.code;
    this.phase = details.phase;
  }

  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
}

/** Which of the time limits ran out. */
export type TimeoutKind = "attempt" | "deadline" | "queue" | "idle";

/** A time limit ran out. */
export class TimeoutError extends TruewireError {
  /** No HTTP answer belongs to this error. */
  readonly status: undefined = undefined;
  /** `attempt`: option `timeout`; `deadline`, `queue`, `idle`: the options of those names. */
  readonly kind: TimeoutKind;
  /** The limit, in milliseconds. */
  readonly limitMs: number;

  constructor(message: string, details: ErrorDetails & { kind: TimeoutKind; limitMs: number }) {
    super(message, details);
    this.kind = details.kind;
    this.limitMs = details.limitMs;
  }

  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}

/** The caller's signal was aborted. */
export class AbortError extends TruewireError {
  /** No HTTP answer belongs to this error. */
  readonly status: undefined = undefined;
  readonly #reason: unknown;

  constructor(message: string, details: ErrorDetails & { reason: unknown }) {
    super(message, details);
    this.#reason = details.reason;
  }

  /** What the caller gave to `abort()`; a `DOMException` where nothing was given. Not printed, as it is the caller's own. */
  get reason(): unknown {
    return this.#reason;
  }

  override get name(): "AbortError" {
    return "AbortError";
  }
}

/** The server wanted to send the client elsewhere, where its credentials must not go. */
export class RedirectError extends TruewireError {
  /** Not a failure status; the one that came is `httpStatus`. */
  readonly status: undefined = undefined;
  /** Status of the redirect; 0 where a browser hides it. */
  readonly httpStatus: number;
  /** Where it pointed, without query and fragment; `undefined` where it is hidden or missing. */
  readonly location: string | undefined;

  constructor(message: string, details: ErrorDetails & { httpStatus: number; location?: string | undefined }) {
    super(message, details);
    this.httpStatus = details.httpStatus;
    this.location = details.location;
  }

  override get name(): "RedirectError" {
    return "RedirectError";
  }
}

/** A success status came with a body that could not be used: not JSON, cut short, or over `maxResponseBytes`. */
export class ResponseParseError extends TruewireError {
  /** Not a failure status; the one that came is `httpStatus`. */
  readonly status: undefined = undefined;
  readonly httpStatus: number;
  readonly contentType: string | undefined;
  readonly requestId: string | undefined;

  constructor(
    message: string,
    details: ErrorDetails & {
      httpStatus: number;
      contentType?: string | undefined;
      requestId?: string | undefined;
    },
  ) {
    super(message, details);
    this.httpStatus = details.httpStatus;
    this.contentType = details.contentType;
    this.requestId = details.requestId;
  }

  override get name(): "ResponseParseError" {
    return "ResponseParseError";
  }
}
