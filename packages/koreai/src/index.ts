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
export type { AgentAi } from "./resources/agent-ai/agent-ai.ts";
export type { CoachingRules } from "./resources/agent-ai/coaching-rules.ts";
export type { AgentConversations, AgenticHistoryParams } from "./resources/agent-ai/conversations.ts";
export type { AgentEvents } from "./resources/agent-ai/events.ts";
export type { AgentInteractions, AgentInteractionSearchParams } from "./resources/agent-ai/interactions.ts";
export type { Transcription } from "./resources/agent-ai/transcription.ts";
export type { Analytics, ContainmentReportParams, WidgetQueryParams } from "./resources/analytics/analytics.ts";
export type { Feedback } from "./resources/analytics/feedback.ts";
export type { IntentFindParams, Intents } from "./resources/analytics/intents.ts";
export type { Logs } from "./resources/analytics/logs.ts";
export type { Messages } from "./resources/analytics/messages.ts";
export type { SessionListParams, Sessions } from "./resources/analytics/sessions.ts";
export type { Usage } from "./resources/analytics/usage.ts";
export type { SearchAnswers } from "./resources/search-ai/answers.ts";
export type { SearchChunks } from "./resources/search-ai/chunks.ts";
export type { ClickAnalyticsByType, ClickQueryParams, SearchClicks } from "./resources/search-ai/clicks.ts";
export type { SearchConnectors } from "./resources/search-ai/connectors.ts";
export type { SearchContents } from "./resources/search-ai/content.ts";
export type { SearchPermissionEntities } from "./resources/search-ai/permission-entities.ts";
export type { SearchRaclResolver } from "./resources/search-ai/racl-resolver.ts";
export type { InsightsExport, SearchAi } from "./resources/search-ai/search-ai.ts";
export type { SearchSources } from "./resources/search-ai/sources.ts";
export type { TableQueryParams, Tables, TableViewQueryParams } from "./resources/tables/tables.ts";
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
