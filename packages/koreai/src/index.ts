export { KoreAI } from "./koreai.ts";
export { KoreAIClient } from "./koreai-client.ts";
export type { KoreAIOptions } from "./koreai-options.ts";
export type { KoreAICredentials, KoreAIToken } from "./auth/credentials.ts";
export type { BulkOutcome } from "./bulk/bulk-call.ts";
export type { RolesImportParams } from "./resources/roles.ts";
export type { FailedRemoval } from "./resources/user-reports.ts";
export type { UsersFound, UsersRemoveParams } from "./resources/users.ts";
export {
  AbortError,
  APIError,
  APIPromise,
  AuthenticationError,
  BadRequestError,
  BatchError,
  ConflictError,
  ConnectionError,
  InternalServerError,
  InvalidArgumentError,
  isTruewireError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  RedirectError,
  ResponseParseError,
  TimeoutError,
  TruewireError,
  UnprocessableEntityError,
} from "@truewire/core";
export type {
  ClientOptions,
  Logger,
  LogLevel,
  Middleware,
  MiddlewareContext,
  PagePromise,
  RequestOptions,
  SafeResult,
  TransportRequest,
} from "@truewire/core";
export type * from "@truewire/core/koreai";
