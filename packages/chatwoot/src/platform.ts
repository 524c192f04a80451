export { ChatwootPlatform } from "./platform/chatwoot-platform.ts";
export type { PlatformAccountUserAddParams, PlatformAccountUsers } from "./platform/platform-account-users.ts";
export type {
  PlatformAccountCreateParams,
  PlatformAccounts,
  PlatformAccountUpdateParams,
} from "./platform/platform-accounts.ts";
export type {
  PlatformAgentBotCreateParams,
  PlatformAgentBots,
  PlatformAgentBotUpdateParams,
} from "./platform/platform-agent-bots.ts";
export type { ChatwootPlatformOptions } from "./platform/platform-options.ts";
export type { PlatformResources } from "./platform/platform-resources.ts";
export type { PlatformUserCreateParams, PlatformUsers, PlatformUserUpdateParams } from "./platform/platform-users.ts";
export type { ApiAccessToken } from "./profile.ts";
export { isTruewireError, toFile } from "@truewire/core";
export type {
  AnyOperation,
  APIErrorName,
  APIPromise,
  CallOutcome,
  ClientOptions,
  CollectOptions,
  Effect,
  ErrorKinds,
  ErrorStatus,
  FetchLike,
  HeadersRecord,
  HttpMethod,
  Next,
  Page,
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
  Uploadable,
  WalkOptions,
  WithResponse,
} from "@truewire/core";
export type { AccountUser, PlatformAccount, PlatformAgentBot, PlatformUser } from "@truewire/core/chatwoot";
