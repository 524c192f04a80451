import type { JobFailedError } from "../jobs/job-error.ts";
import type { APIError } from "./api-error.ts";
import type { BatchError } from "./batch-error.ts";
import type { InvalidArgumentError } from "./invalid-argument-error.ts";
import type { PaginationError } from "./pagination-error.ts";
import type { RealtimeError } from "./realtime-error.ts";
import type { ReportedFailureError } from "./reported-failure-error.ts";
import type {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "./status-errors.ts";
import type {
  AbortError,
  ConnectionError,
  RedirectError,
  ResponseParseError,
  TimeoutError,
} from "./transport-errors.ts";
import type { TruewireError } from "./truewire-error.ts";
import type { WebhookVerificationError } from "./webhook-verification-error.ts";

/** Error names, and what `isTruewireError(error, name)` narrows to. */
export interface ErrorKinds {
  TruewireError: TruewireError;
  APIError: APIError;
  BadRequestError: BadRequestError;
  AuthenticationError: AuthenticationError;
  PermissionDeniedError: PermissionDeniedError;
  NotFoundError: NotFoundError;
  ConflictError: ConflictError;
  UnprocessableEntityError: UnprocessableEntityError;
  RateLimitError: RateLimitError;
  InternalServerError: InternalServerError;
  ConnectionError: ConnectionError;
  TimeoutError: TimeoutError;
  AbortError: AbortError;
  RedirectError: RedirectError;
  ReportedFailureError: ReportedFailureError;
  ResponseParseError: ResponseParseError;
  InvalidArgumentError: InvalidArgumentError;
  PaginationError: PaginationError;
  BatchError: BatchError;
  JobFailedError: JobFailedError;
  RealtimeError: RealtimeError;
  WebhookVerificationError: WebhookVerificationError;
}
