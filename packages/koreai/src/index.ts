export { KoreAI } from "./koreai.ts";
export { KoreAIClient } from "./koreai-client.ts";
export type { KoreAIRequestInput } from "./koreai-client.ts";
export type { KoreAIOptions } from "./koreai-options.ts";
export type { ByApp, KoreAIApp } from "./auth/app.ts";
export type {
  KoreAICredentials,
  KoreAICredentialsBase,
  KoreAIKeyCredentials,
  KoreAISecretCredentials,
  KoreAIToken,
} from "./auth/credentials.ts";
export type { TokenOptions } from "./auth/resolve-tokens.ts";
export type { ScopeOptions } from "./scope/scope.ts";
export type { BulkOutcome } from "./bulk/bulk-call.ts";
export type { RolesImportParams } from "./resources/roles.ts";
export type { FailedRemoval } from "./resources/user-reports.ts";
export type { UsersFound, UsersRemoveParams } from "./resources/users.ts";
export type { AuditLogs } from "./resources/audit-logs.ts";
export type { Bots } from "./resources/bots.ts";
export type { Groups } from "./resources/groups.ts";
export type { Roles } from "./resources/roles.ts";
export type { Sso } from "./resources/sso.ts";
export type { UserData } from "./resources/user-data.ts";
export type { Users } from "./resources/users.ts";
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
  ReportedFailureError,
  ResponseParseError,
  TimeoutError,
  TruewireError,
  UnprocessableEntityError,
} from "@truewire/core";
export type {
  AnyOperation,
  APIErrorName,
  CallOutcome,
  ClientOptions,
  CollectOptions,
  Effect,
  ErrorKinds,
  ErrorStatus,
  FetchLike,
  HeadersRecord,
  HttpMethod,
  Logger,
  LogLevel,
  Middleware,
  MiddlewareContext,
  Next,
  Page,
  PagePromise,
  RateLimiter,
  RateLimitOptions,
  RawClient,
  RequestInput,
  RequestOptions,
  SafeError,
  SafeFailure,
  SafeResult,
  SafeSuccess,
  TimeoutKind,
  TransportFailure,
  TransportRequest,
  WalkOptions,
  WithResponse,
} from "@truewire/core";
export type * from "@truewire/core/koreai";
