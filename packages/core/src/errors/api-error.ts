import { advice } from "./advice.ts";
import { TruewireError } from "./truewire-error.ts";
import type { Effect } from "./truewire-error.ts";

/** What an {@link APIError} is made of. */
export interface APIErrorDetails<Status extends number = number, Body = unknown> {
  readonly operation: string;
  readonly attempts: number;
  readonly effect: Effect;
  readonly status: Status;
  readonly code?: string | number | undefined;
  readonly body: Body;
  /** The server's own words, normalised by the vendor's decoder. */
  readonly serverMessage: string;
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
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
  declare readonly status: Status;
  /** The vendor's own error code, where the body holds one. */
  declare readonly code: string | number | undefined;
  /** The decoded body (text where it was no JSON), with secret keys masked. */
  declare readonly body: Body;
  /** What the server said, without what this package adds to `message`. */
  declare readonly serverMessage: string;
  /** Response headers, names in lower case, secrets masked. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The server's id of this request, worth quoting to its operators. */
  declare readonly requestId: string | undefined;
  declare readonly method: string;
  /** Path template, with its placeholders unfilled. */
  declare readonly path: string;
  /** Milliseconds after which the server wants to be asked again, where it said so. */
  declare readonly retryAfterMs: number | undefined;

  constructor(details: APIErrorDetails<Status, Body>) {
    const { operation, status, serverMessage, method, path, attempts, requestId } = details;
    const id = requestId === undefined ? "" : `, request id ${requestId}`;
    const where = `${method} ${path}, attempt ${attempts}${id}`;
    super(`${operation} failed with ${status}: ${serverMessage} (${where}). ${advise(details)}.`, details);
  }

  override get name(): APIErrorName {
    return "APIError";
  }
}

function advise({ status, effect, retryAfterMs }: APIErrorDetails): string {
  if (effect !== "none") return advice[effect];
  if (status !== 429 && status !== 408 && status < 500) return "Sending it again unchanged will not help";
  return advice.none + (retryAfterMs === undefined ? "" : ` in ${retryAfterMs} ms`);
}
