export { Client } from "./client.ts";
export { fromBase64, toBase64Url } from "./crypto/bytes.ts";
export { constantTimeEqual } from "./crypto/constant-time.ts";
export { hmac, hmacHex } from "./crypto/hmac.ts";
export type { HashName } from "./crypto/hmac.ts";
export { jwtTimes } from "./crypto/jwt-times.ts";
export type { JwtTimes } from "./crypto/jwt-times.ts";
export { JwtSigner, readJwtClaims } from "./crypto/jwt.ts";
export type { JwtAlgorithm, JwtClaims, JwtSignerOptions } from "./crypto/jwt.ts";
export { TokenCache } from "./crypto/token-cache.ts";
export type { MintedToken, TokenCacheOptions } from "./crypto/token-cache.ts";
export { APIError } from "./errors/api-error.ts";
export type { APIErrorDetails, APIErrorName } from "./errors/api-error.ts";
export { BatchError } from "./errors/batch-error.ts";
export type { ErrorKinds } from "./errors/error-kinds.ts";
export type { ErrorStatus } from "./errors/error-status.ts";
export { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
export { PaginationError } from "./errors/pagination-error.ts";
export { RealtimeError } from "./errors/realtime-error.ts";
export type { RealtimeErrorReason } from "./errors/realtime-error.ts";
export { ReportedFailureError } from "./errors/reported-failure-error.ts";
export type { ReportedFailureDetails } from "./errors/reported-failure-error.ts";
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
export type { ByteSource } from "./files/byte-stream.ts";
export type { MultipartStyle } from "./files/multipart-style.ts";
export { encodeMultipart, multipartEncoder } from "./files/multipart.ts";
export type { NamedFile } from "./files/named-file.ts";
export { toFile } from "./files/to-file.ts";
export type { FileContent, FileStream, ToFileOptions } from "./files/to-file.ts";
export { isUploadable } from "./files/uploadable.ts";
export type { Uploadable } from "./files/uploadable.ts";
export { allFeatures } from "./features/all-features.ts";
export { environment, readEnv } from "./features/environment.ts";
export { environmentOf } from "./features/feature.ts";
export type { Environment, Feature, FeatureOption, OptionsWith } from "./features/feature.ts";
export { getBodies } from "./features/get-bodies.ts";
export { logging } from "./features/logging.ts";
export { middlewares } from "./features/middlewares.ts";
export { queueing } from "./features/queueing.ts";
export { redirects } from "./features/redirects.ts";
export { reportedFailures } from "./features/reported-failures.ts";
export { streaming } from "./features/streaming.ts";
export { FullClient } from "./full-client.ts";
export type { RequestInput } from "./full-client.ts";
export { JobFailedError } from "./jobs/job-error.ts";
export type { JobDetails, JobIntervals, JobProgress, JobReport, JobState, JobWaitOptions } from "./jobs/job-options.ts";
export { Job } from "./jobs/job.ts";
export type { Logger, LogLevel } from "./logger.ts";
export type { CallOutcome, Middleware, MiddlewareContext, Next, TransportRequest } from "./middleware.ts";
export type * from "./operation.ts";
export { resolveBase } from "./options/base-url.ts";
export type { Base } from "./options/base-url.ts";
export type { ClientOptions, FetchLike, HeadersRecord } from "./options/client-options.ts";
export type { RequestOptions } from "./options/request-options.ts";
export { refuseUnknownOptions } from "./options/unknown-option.ts";
export { PagePromise } from "./pagination/page-promise.ts";
export { Page } from "./pagination/page.ts";
export type { MetaOf } from "./pagination/page.ts";
export { paginate } from "./pagination/paginate.ts";
export type { ItemOf } from "./pagination/paginate.ts";
export type { CollectOptions, WalkOptions } from "./pagination/walk-options.ts";
export { APIPromise } from "./promise/api-promise.ts";
export type { WithResponse } from "./promise/api-promise.ts";
export type { SafeError, SafeFailure, SafeResult, SafeSuccess, TransportFailure } from "./promise/safe-result.ts";
export type { Clock } from "./rate-limit/clock.ts";
export { MemoryRateLimitStore } from "./rate-limit/memory-store.ts";
export type { RateLimitStore, RateLimitWindow } from "./rate-limit/rate-limit-store.ts";
export { rateLimiterFactory } from "./rate-limit/rate-limiter-factory.ts";
export { WindowRateLimiter } from "./rate-limit/rate-limiter.ts";
export type { WindowRateLimiterOptions } from "./rate-limit/rate-limiter.ts";
export { openRaw } from "./raw.ts";
export type { RawClient } from "./raw.ts";
export { encodeWith } from "./request/body-encoder.ts";
export type { BodyEncoder, EncodedBody } from "./request/body-encoder.ts";
export { encodeForm } from "./request/encode-form.ts";
export { createResources } from "./resources.ts";
export type { ResourceClass, ResourceInstances } from "./resources.ts";
export { download } from "./security/download.ts";
export { Execution } from "./transport/execution.ts";
export type { ExecutionFacts, Reading } from "./transport/execution.ts";
export type { RateLimiter, RateLimitOptions } from "./transport/rate-limiter.ts";
export type { AuthenticationContext, DecodedError, VendorProfile } from "./vendor-profile.ts";
