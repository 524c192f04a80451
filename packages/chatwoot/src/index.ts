export { Chatwoot } from "./chatwoot.ts";
export { ChatwootAccount } from "./chatwoot-account.ts";
export type { ChatwootOptions } from "./chatwoot-options.ts";
export type { ApiAccessToken } from "./profile.ts";
export type { ContactListParams } from "./resources/contacts.ts";
export type { InboxMembersParams } from "./resources/inbox-members.ts";
export type { TeamMembersParams } from "./resources/team-members.ts";
export type { TeamCreateParams, TeamUpdateParams } from "./resources/teams.ts";
export {
  AbortError,
  APIError,
  APIPromise,
  AuthenticationError,
  BadRequestError,
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
export type * from "@truewire/core/chatwoot";
