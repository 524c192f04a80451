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
export type { CampaignListParams } from "./resources/contact-center/campaign-checks.ts";
export type { CampaignKind } from "./resources/contact-center/campaigns.ts";
export { walkWindows, WindowWalk } from "./windows/walk-windows.ts";
export type { WindowItems, WindowOf, WindowWalkOptions } from "./windows/walk-windows.ts";
export type { MomentFormat } from "./windows/moments.ts";
export { windows } from "./windows/windows.ts";
export type { DateRange, DateWindow, WindowOptions } from "./windows/windows.ts";
export { JobFile } from "./jobs/job-file.ts";
export type { FileFacts } from "./jobs/job-file.ts";
export type { AgentIntegrationSettings } from "./resources/agent-transfer/agent-integrations.ts";
export type { LinkedAppsParams } from "./resources/bots.ts";
export type { EnableChannelParams } from "./resources/bots/bot-channels.ts";
export type { UpdateNlpSettingsParams } from "./resources/bots/bot-nlp-settings.ts";
export type { IdentifiedBatchTestSuite } from "./resources/test-suites/batch-test-suites.ts";
export type { RolesImportParams } from "./resources/roles.ts";
export type { FailedRemoval } from "./resources/user-reports.ts";
export type { UsersFound, UsersRemoveParams } from "./resources/users.ts";
export type { AgentIntegrations } from "./resources/agent-transfer/agent-integrations.ts";
export type { AgentTransfer } from "./resources/agent-transfer/agent-transfer.ts";
export type { ChannelMappings } from "./resources/agent-transfer/channel-mappings.ts";
export type { AuditLogs } from "./resources/audit-logs.ts";
export type { Bots } from "./resources/bots.ts";
export type { BotChannels } from "./resources/bots/bot-channels.ts";
export type { BotConversations } from "./resources/bots/bot-conversations.ts";
export type { BotFunctions } from "./resources/bots/bot-functions.ts";
export type { BotImports } from "./resources/bots/bot-imports.ts";
export type { BotLanguages } from "./resources/bots/bot-languages.ts";
export type { BotNlpSettings } from "./resources/bots/bot-nlp-settings.ts";
export type { BotVariables } from "./resources/bots/bot-variables.ts";
export type { FaqExtractions } from "./resources/faqs/faq-extractions.ts";
export type { Faqs } from "./resources/faqs/faqs.ts";
export type { CampaignContactListsV1 } from "./resources/contact-center/campaign-contact-lists-v1.ts";
export type { CampaignContactLists } from "./resources/contact-center/campaign-contact-lists.ts";
export type { CampaignSchedules } from "./resources/contact-center/campaign-schedules.ts";
export type { CampaignsV1 } from "./resources/contact-center/campaigns-v1.ts";
export type { Campaigns } from "./resources/contact-center/campaigns.ts";
export type { ContactCenter } from "./resources/contact-center/contact-center.ts";
export type { Contacts } from "./resources/contact-center/contacts.ts";
export type { SpeechServices } from "./resources/contact-center/speech-services.ts";
export type { Groups } from "./resources/groups.ts";
export type { Ml } from "./resources/ml.ts";
export type { NotificationDevices } from "./resources/notifications/notification-devices.ts";
export type { Notifications } from "./resources/notifications/notifications.ts";
export type { Roles } from "./resources/roles.ts";
export type { Sso } from "./resources/sso.ts";
export type { BatchTestSuites } from "./resources/test-suites/batch-test-suites.ts";
export type { ConversationTestSuites } from "./resources/test-suites/conversation-test-suites.ts";
export type { TestSuites } from "./resources/test-suites/test-suites.ts";
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
  Job,
  JobFailedError,
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
  JobProgress,
  JobReport,
  JobState,
  JobWaitOptions,
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
