import type { APIError } from "../errors/api-error.ts";
import type { ErrorStatus } from "../errors/error-status.ts";
import type { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { ReportedFailureError } from "../errors/reported-failure-error.ts";
import type {
  AbortError,
  ConnectionError,
  RedirectError,
  ResponseParseError,
  TimeoutError,
} from "../errors/transport-errors.ts";

type StatusOf<Failure> = Failure extends { readonly status: infer Status } ? Status : never;

/**
 * Failures that have no HTTP error status: network, time, abort, redirect, an answer that is unusable or tells of a
 * failure under a success status, unusable argument.
 */
export type TransportFailure =
  | ConnectionError
  | TimeoutError
  | AbortError
  | RedirectError
  | ReportedFailureError
  | ResponseParseError
  | InvalidArgumentError;

/**
 * Everything that a call can fail with, told apart by `status`: the documented failures with their bodies, every other
 * error status with an unknown body, and failures without a status.
 *
 * @typeParam Failure - the documented failures of the operation
 */
export type SafeFailure<Failure> = Failure | APIError<Exclude<ErrorStatus, StatusOf<Failure>>> | TransportFailure;

/** A call that succeeded. */
export interface SafeSuccess<Data> {
  readonly ok: true;
  readonly data: Data;
  /** The answer; its body has been read. */
  readonly response: Response;
  readonly requestId: string | undefined;
  /**
   * The success was concluded, not confirmed: a DELETE whose outcome was unknown found nothing left when it was
   * sent again. Such a DELETE answers nothing, so `data` is `undefined` as always.
   */
  readonly inferred: boolean;
}

/** A call that failed. */
export interface SafeError<Failure> {
  readonly ok: false;
  readonly error: SafeFailure<Failure>;
}

/** What `.safe()` gives: discriminated on `ok`, and the error on `error.status`. */
export type SafeResult<Data, Failure> = SafeSuccess<Data> | SafeError<Failure>;
