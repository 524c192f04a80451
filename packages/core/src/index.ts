export { Client } from "./client.ts";
export type { RequestInput } from "./client.ts";
export { readEnv } from "./environment.ts";
export { APIError } from "./errors/api-error.ts";
export type { APIErrorDetails, APIErrorName } from "./errors/api-error.ts";
export { BatchError } from "./errors/batch-error.ts";
export type { ErrorKinds } from "./errors/error-kinds.ts";
export type { ErrorStatus } from "./errors/error-status.ts";
export { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
export { PaginationError } from "./errors/pagination-error.ts";
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "./errors/status-errors.ts";
export {
  AbortError,
  ConnectionError,
  RedirectError,
  ResponseParseError,
  TimeoutError,
} from "./errors/transport-errors.ts";
export type { TimeoutKind } from "./errors/transport-errors.ts";
export { isTruewireError, TruewireError } from "./errors/truewire-error.ts";
export type { Effect, ErrorDetails } from "./errors/truewire-error.ts";
export { WebhookVerificationError } from "./errors/webhook-verification-error.ts";
export type { WebhookVerificationReason } from "./errors/webhook-verification-error.ts";
export type { Uploadable } from "./files/uploadable.ts";
export type { Logger, LogLevel } from "./logger.ts";
export type { Middleware, MiddlewareContext, Next, TransportRequest } from "./middleware.ts";
export type * from "./operation.ts";
export type { ClientOptions, FetchLike, HeadersRecord } from "./options/client-options.ts";
export type { RequestOptions } from "./options/request-options.ts";
export { APIPromise } from "./promise/api-promise.ts";
export type { WithResponse } from "./promise/api-promise.ts";
export type { SafeError, SafeFailure, SafeResult, SafeSuccess, TransportFailure } from "./promise/safe-result.ts";
export { openRaw } from "./raw.ts";
export type { RawClient } from "./raw.ts";
export { encodeWith } from "./request/body-encoder.ts";
export type { BodyEncoder, EncodedBody } from "./request/body-encoder.ts";
export { encodeForm } from "./request/encode-form.ts";
export { createResources } from "./resources.ts";
export type { ResourceClass, ResourceInstances } from "./resources.ts";
export { download } from "./security/download.ts";
export type { Execution, ExecutionFacts, Reading } from "./transport/execution.ts";
export type { RateLimiter, RateLimitOptions } from "./transport/rate-limiter.ts";
export type { AuthenticationContext, DecodedError, VendorProfile } from "./vendor-profile.ts";
