import { TruewireError } from "./truewire-error.ts";
import type { ErrorDetails } from "./truewire-error.ts";

/** What an {@link APIError} is made of. */
export interface APIErrorDetails<Status extends number = number, Body = unknown> extends ErrorDetails {
  readonly status: Status;
  readonly body: Body;
  /** The server's own words, normalised by the vendor's decoder. */
  readonly message: string;
  readonly code?: string | number | undefined;
  readonly fieldErrors?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Redacted response headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId?: string | undefined;
  readonly method: string;
  /** Path template, with its placeholders unfilled. */
  readonly path: string;
  readonly retryAfterMs?: number | undefined;
}

/** Names of the classes that an HTTP status can be thrown as. */
export type APIErrorName =
  | "APIError"
  | "BadRequestError"
  | "AuthenticationError"
  | "PermissionDeniedError"
  | "NotFoundError"
  | "ConflictError"
  | "UnprocessableEntityError"
  | "RateLimitError"
  | "InternalServerError";

/**
 * The server answered with an error status.
 *
 * @typeParam Status - the status, a literal where the description names it
 * @typeParam Body - what the server sends with that status
 */
export class APIError<Status extends number = number, Body = unknown> extends TruewireError {
  /** HTTP status of the answer. */
  readonly status: Status;
  /** The vendor's own error code, where the body holds one. */
  readonly code: string | number | undefined;
  /** The decoded body (text where it was no JSON), with secret keys masked. */
  readonly body: Body;
  /** What the server said, without what this package adds to `message`. */
  readonly serverMessage: string;
  /** Messages by field; empty where the server named none. */
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  /** Response headers, names in lower case, secrets masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** The server's id of this request, worth quoting to its operators. */
  readonly requestId: string | undefined;
  readonly method: string;
  /** Path template, with its placeholders unfilled. */
  readonly path: string;
  /** Milliseconds after which the server wants to be asked again, where it said so. */
  readonly retryAfterMs: number | undefined;

  constructor(details: APIErrorDetails<Status, Body>) {
    super(explain(details), details);
    this.status = details.status;
    this.code = details.code;
    this.body = details.body;
    this.serverMessage = details.message;
    this.fieldErrors = details.fieldErrors ?? {};
    this.headers = details.headers;
    this.requestId = details.requestId;
    this.method = details.method;
    this.path = details.path;
    this.retryAfterMs = details.retryAfterMs;
  }

  override get name(): APIErrorName {
    return "APIError";
  }
}

function explain(details: APIErrorDetails): string {
  const { status, attempts = 0, retryAfterMs, requestId } = details;
  const where = `${details.method} ${details.path}, ${attempts} attempt${attempts === 1 ? "" : "s"}`;
  return (
    `${details.operation ?? "request"} failed with ${status}: ${details.message} ` +
    `(${where}${requestId === undefined ? "" : `, request id ${requestId}`}). ${advise(status, details.effect, retryAfterMs)}`
  );
}

function advise(status: number, effect: string | undefined, retryAfterMs: number | undefined): string {
  if (effect === "unknown") return "The server may have acted: look before sending it again.";
  if (status !== 429 && status !== 408 && status < 500) return "Sending it again unchanged will not help.";
  return `Nothing was changed; it may be sent again ${retryAfterMs === undefined ? "later" : `after ${retryAfterMs} ms`}.`;
}
