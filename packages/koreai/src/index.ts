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
} from "./auth/credentials.ts";
export type { KoreAIToken } from "./auth/token-source.ts";
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
export { rtmAssertion } from "./auth/rtm-assertion.ts";
export type { RtmIdentity } from "./auth/rtm-assertion.ts";
export type { FileContext, Files, FileUploadOptions } from "./resources/files.ts";
export type { Rtm, RtmBot, RtmGrantParams } from "./resources/rtm.ts";
export type { WebhookAttachments } from "./resources/webhook-channel/webhook-attachments.ts";
export type { WebhookChannelV1, WebhookInstancesV1 } from "./resources/webhook-channel/webhook-channel-v1.ts";
export type { WebhookChannel } from "./resources/webhook-channel/webhook-channel.ts";
export type { WebhookInstances } from "./resources/webhook-channel/webhook-instances.ts";
export type { AskOptions, WebhookTurn, WebhookTurnResult } from "./resources/webhook-channel/webhook-turn.ts";
export { JobFile } from "./jobs/job-file.ts";
export type { FileFacts } from "./jobs/job-file.ts";
export type { AgentIntegrationSettings } from "./resources/agent-transfer/agent-integrations.ts";
export type { LinkedAppsParams } from "./resources/bots.ts";
export type { EnableChannelParams } from "./resources/bots/bot-channels.ts";
export type {
  BotDefinitionFiles,
  ImportFile,
  ImportIntoParams,
  ImportNewParams,
  ImportOptions,
} from "./resources/bots/import-files.ts";
export type { UpdateNlpSettingsParams } from "./resources/bots/bot-nlp-settings.ts";
export type { IdentifiedBatchTestSuite } from "./resources/test-suites/batch-test-suites.ts";
export type { RolesImportParams } from "./resources/roles.ts";
export type { FailedRemoval } from "./resources/user-reports.ts";
export type { UsersFound, UsersRemoveParams } from "./resources/users.ts";
export type { AgentIntegrations } from "./resources/agent-transfer/agent-integrations.ts";
export type { AgentTransfer } from "./resources/agent-transfer/agent-transfer.ts";
export type { ChannelMappings } from "./resources/agent-transfer/channel-mappings.ts";
export type { AgentAi } from "./resources/agent-ai/agent-ai.ts";
export type { CoachingRules } from "./resources/agent-ai/coaching-rules.ts";
export type { AgentConversations, AgenticHistoryParams } from "./resources/agent-ai/conversations.ts";
export type { AgentEvents } from "./resources/agent-ai/events.ts";
export type { AgentInteractions, AgentInteractionSearchParams } from "./resources/agent-ai/interactions.ts";
export type { Transcription } from "./resources/agent-ai/transcription.ts";
export type {
  Analytics,
  ContainmentReportParams,
  ContainmentWalkParams,
  WidgetQueryParams,
} from "./resources/analytics/analytics.ts";
export type { Feedback } from "./resources/analytics/feedback.ts";
export type { IntentFindParams, Intents } from "./resources/analytics/intents.ts";
export type { Logs } from "./resources/analytics/logs.ts";
export type { Messages, MessageWalkV1Params, MessageWalkParams } from "./resources/analytics/messages.ts";
export type { SessionListParams, Sessions } from "./resources/analytics/sessions.ts";
export type { BillingWalkParams, Usage } from "./resources/analytics/usage.ts";
export type { SearchAnswers } from "./resources/search-ai/answers.ts";
export type { SearchChunks } from "./resources/search-ai/chunks.ts";
export type { ClickAnalyticsByType, ClickQueryParams, SearchClicks } from "./resources/search-ai/clicks.ts";
export type { SearchConnectors } from "./resources/search-ai/connectors.ts";
export type { SearchContents } from "./resources/search-ai/content.ts";
export type { SearchPermissionEntities } from "./resources/search-ai/permission-entities.ts";
export type { SearchRaclResolver } from "./resources/search-ai/racl-resolver.ts";
export type { InsightsExport, SearchInsights } from "./resources/search-ai/insights.ts";
export type { SearchAi } from "./resources/search-ai/search-ai.ts";
export type { SearchSources } from "./resources/search-ai/sources.ts";
export type { TableQueryParams, Tables, TableViewQueryParams } from "./resources/tables/tables.ts";
export type { AuditLogs } from "./resources/audit-logs.ts";
export type { BotChannels } from "./resources/bots/bot-channels.ts";
export type { BotConversations } from "./resources/bots/bot-conversations.ts";
export type { BotFunctions } from "./resources/bots/bot-functions.ts";
export type { BotImports } from "./resources/bots/bot-imports.ts";
export type { BotLanguages } from "./resources/bots/bot-languages.ts";
export type { BotNlpSettings } from "./resources/bots/bot-nlp-settings.ts";
export type { BotVariables } from "./resources/bots/bot-variables.ts";
export type { Bots } from "./resources/bots.ts";
export type { CaseManagement } from "./resources/case-management/case-management.ts";
export type { Cases } from "./resources/case-management/cases.ts";
export type { Tasks } from "./resources/case-management/tasks.ts";
export type { AgentGroups } from "./resources/contact-center/agent-groups.ts";
export type { AgentUpdateParams, ContactCenterAgents } from "./resources/contact-center/agents.ts";
export type { CallReportParams, CallReportV1Params, Calls, CallWalkParams } from "./resources/contact-center/calls.ts";
export type { CampaignContactListsV1 } from "./resources/contact-center/campaign-contact-lists-v1.ts";
export type { CampaignContactLists } from "./resources/contact-center/campaign-contact-lists.ts";
export type { CampaignSchedules } from "./resources/contact-center/campaign-schedules.ts";
export type { CampaignsV1 } from "./resources/contact-center/campaigns-v1.ts";
export type { Campaigns } from "./resources/contact-center/campaigns.ts";
export type {
  Configuration,
  ConfigurationExportParams,
  ConfigurationExportV1Params,
} from "./resources/contact-center/configuration.ts";
export type { ContactCenter } from "./resources/contact-center/contact-center.ts";
export type { Contacts } from "./resources/contact-center/contacts.ts";
export type { Conversations } from "./resources/contact-center/conversations.ts";
export type { HoursOfOperations } from "./resources/contact-center/hours.ts";
export type {
  InteractionReportParams,
  Interactions,
  InteractionWalkParams,
} from "./resources/contact-center/interactions.ts";
export type { OutboundCalls } from "./resources/contact-center/outbound-calls.ts";
export type { Queues } from "./resources/contact-center/queues.ts";
export type { RecordingOwner, Recordings } from "./resources/contact-center/recordings.ts";
export type {
  AgentStatusParams,
  AgentStatusSummaryParams,
  QueuePerformanceParams,
  Reports,
} from "./resources/contact-center/reports.ts";
export type { ConversationTransferParams, Routing } from "./resources/contact-center/routing.ts";
export type { SkillGroups, SkillGroupUpdateParams } from "./resources/contact-center/skill-groups.ts";
export type { SkillCreateParams, Skills, SkillUpdateParams } from "./resources/contact-center/skills.ts";
export type { OutboundSms } from "./resources/contact-center/sms.ts";
export type { SpeechServices } from "./resources/contact-center/speech-services.ts";
export type { WorkforceManagement } from "./resources/contact-center/wfm.ts";
export type { FaqExtractions } from "./resources/faqs/faq-extractions.ts";
export type { Faqs } from "./resources/faqs/faqs.ts";
export type { Groups } from "./resources/groups.ts";
export type { Ml } from "./resources/ml.ts";
export type { NotificationDevices } from "./resources/notifications/notification-devices.ts";
export type { Notifications } from "./resources/notifications/notifications.ts";
export type { QualityAgents } from "./resources/quality-ai/quality-agents.ts";
export type { QualityAi } from "./resources/quality-ai/quality-ai.ts";
export type { QualityQueues } from "./resources/quality-ai/quality-queues.ts";
export type { QualityReports, QualityScoresParams, RawDataParams } from "./resources/quality-ai/quality-reports.ts";
export type { QualityQueueFailure, QualityQueueWork } from "./resources/quality-ai/queue-job.ts";
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
  toFile,
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
  Uploadable,
  WalkOptions,
  WithResponse,
} from "@truewire/core";
export type * from "@truewire/core/koreai";
