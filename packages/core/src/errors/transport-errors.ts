import { TruewireError } from "./truewire-error.ts";
import type { ErrorDetails } from "./truewire-error.ts";

/** No usable answer came because the connection could not be made or broke. */
export class ConnectionError extends TruewireError {
  /** No HTTP answer belongs to this error. */
  declare readonly status: undefined;
  /** The platform's error code (`ECONNREFUSED`, `ENOTFOUND` ...), where it gives one. */
  declare readonly code: string | undefined;
  /** `connect`: the request surely was not sent; `exchange`: it may have been. */
  declare readonly phase: "connect" | "exchange";

  // oxlint-disable-next-line no-useless-constructor -- narrows what has to be given
  constructor(message: string, details: ErrorDetails & { code?: string | undefined; phase: "connect" | "exchange" }) {
    super(message, details);
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
  declare readonly status: undefined;
  /** `attempt`: option `timeout`; `deadline`, `queue`, `idle`: the options of those names. */
  declare readonly kind: TimeoutKind;
  /** The limit, in milliseconds. */
  declare readonly limitMs: number;

  // oxlint-disable-next-line no-useless-constructor -- narrows what has to be given
  constructor(message: string, details: ErrorDetails & { kind: TimeoutKind; limitMs: number }) {
    super(message, details);
  }

  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}

/** The caller's signal was aborted. */
export class AbortError extends TruewireError {
  /** No HTTP answer belongs to this error. */
  declare readonly status: undefined;
  readonly #reason: unknown;

  constructor(message: string, details: ErrorDetails, reason: unknown) {
    super(message, details);
    this.#reason = reason;
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
  declare readonly status: undefined;
  /** Status of the redirect; 0 where a browser hides it. */
  declare readonly httpStatus: number;
  /** Where it pointed, without query and fragment; `undefined` where it is hidden or missing. */
  declare readonly location: string | undefined;

  // oxlint-disable-next-line no-useless-constructor -- narrows what has to be given
  constructor(message: string, details: ErrorDetails & { httpStatus: number; location?: string | undefined }) {
    super(message, details);
  }

  override get name(): "RedirectError" {
    return "RedirectError";
  }
}

/** What a {@link ResponseParseError} tells about the answer. */
export interface ResponseParseDetails extends ErrorDetails {
  readonly httpStatus: number;
  readonly contentType?: string | undefined;
  readonly requestId?: string | undefined;
}

/** A success status came with a body that could not be used: not JSON, cut short, or over `maxResponseBytes`. */
export class ResponseParseError extends TruewireError {
  /** Not a failure status; the one that came is `httpStatus`. */
  declare readonly status: undefined;
  declare readonly httpStatus: number;
  declare readonly contentType: string | undefined;
  declare readonly requestId: string | undefined;

  // oxlint-disable-next-line no-useless-constructor -- narrows what has to be given
  constructor(message: string, details: ResponseParseDetails) {
    super(message, details);
  }

  override get name(): "ResponseParseError" {
    return "ResponseParseError";
  }
}
