import { advice } from "./advice.ts";
import { TruewireError } from "./truewire-error.ts";
import type { ErrorDetails } from "./truewire-error.ts";

/** What a {@link ReportedFailureError} is made of. */
export interface ReportedFailureDetails extends ErrorDetails {
  readonly httpStatus: number;
  readonly code?: string | number | undefined;
  readonly body: unknown;
  readonly serverMessage: string;
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  readonly requestId?: string | undefined;
  readonly method: string;
  readonly path: string;
}

/** The server answered with a success status, and said in the body that the call failed. */
export class ReportedFailureError extends TruewireError {
  /** Not a failure status; the one that came is `httpStatus`. */
  declare readonly status: undefined;
  declare readonly httpStatus: number;
  /** The vendor's own error code, where the body holds one. */
  declare readonly code: string | number | undefined;
  /** The decoded body, with secret keys masked. */
  declare readonly body: unknown;
  /** What the server said, without what this package adds to `message`. */
  declare readonly serverMessage: string;
  /** The server's id of this request, worth quoting to its operators. */
  declare readonly requestId: string | undefined;
  declare readonly method: string;
  /** Path template, with its placeholders unfilled. */
  declare readonly path: string;

  constructor(details: ReportedFailureDetails) {
    const { operation, httpStatus, serverMessage, method, path, attempts, requestId, effect = "none" } = details;
    const id = requestId === undefined ? "" : `, request id ${requestId}`;
    const where = `${method} ${path}, attempt ${attempts}${id}`;
    super(
      `${operation} failed, told in an answer with ${httpStatus}: ${serverMessage} (${where}). ${advice[effect]}.`,
      details,
    );
  }

  override get name(): "ReportedFailureError" {
    return "ReportedFailureError";
  }
}
