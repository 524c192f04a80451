export { Chatwoot } from "./chatwoot.ts";
export { ChatwootAccount } from "./chatwoot-account.ts";
export type { ChatwootOptions } from "./chatwoot-options.ts";
export type { ApiAccessToken } from "./profile.ts";
export type { AccountEmailLayoutParams } from "./resources/account-email-layout.ts";
export type { AccountUpdateParams } from "./resources/accounts.ts";
export type { AgentBotCreateParams, AgentBotUpdateParams } from "./resources/agent-bots.ts";
export type { AgentCreateParams, AgentUpdateParams } from "./resources/agents.ts";
export type { AuditLogListParams } from "./resources/audit-logs.ts";
export type { AutomationRuleCreateParams, AutomationRuleUpdateParams } from "./resources/automation-rules.ts";
export type {
  CannedResponseCreateParams,
  CannedResponseListParams,
  CannedResponseUpdateParams,
} from "./resources/canned-responses.ts";
export type { ContactInboxCreateParams } from "./resources/contact-inboxes.ts";
export type { ContactLabelSetParams } from "./resources/contact-labels.ts";
export type { ConversationLabelSetParams } from "./resources/conversation-labels.ts";
export type {
  CustomAttributeCreateParams,
  CustomAttributeListParams,
  CustomAttributeUpdateParams,
} from "./resources/custom-attributes.ts";
export type {
  CustomFilterCreateParams,
  CustomFilterListParams,
  CustomFilterUpdateParams,
} from "./resources/custom-filters.ts";
export type { InboxAgentBotParams } from "./resources/inbox-agent-bot.ts";
export type { InboxMembersParams } from "./resources/inbox-members.ts";
export type { MessageTemplate, MessageTemplateListParams } from "./resources/inbox-message-templates.ts";
export type { InboxCreateParams, InboxUpdateParams } from "./resources/inboxes.ts";
export type { IntegrationHookCreateParams, IntegrationHookUpdateParams } from "./resources/integration-hooks.ts";
export type { LabelCreateParams, LabelUpdateParams } from "./resources/labels.ts";
export type { MessageCreateParams, MessageListParams } from "./resources/messages.ts";
export type { PortalArticleCreateParams } from "./resources/portal-articles.ts";
export type { PortalCategoryCreateParams } from "./resources/portal-categories.ts";
export type { PortalCreateParams, PortalUpdateParams } from "./resources/portals.ts";
export type { ProfileUpdateParams } from "./resources/profile.ts";
export type { ReportPeriod, ReportPeriodOrAllTimes } from "./resources/report-period.ts";
export type { ReportingEventListParams } from "./resources/reporting-events.ts";
export type {
  AgentMetricsParams,
  FirstResponseTimesParams,
  InboxLabelMatrixParams,
  OutgoingMessagesParams,
  ReportParams,
  ReportSummaryParams,
} from "./resources/reports.ts";
export type { ChannelSummaryParams, SummaryReportParams } from "./resources/summary-reports.ts";
export type { TeamMembersParams } from "./resources/team-members.ts";
export type { TeamCreateParams, TeamUpdateParams } from "./resources/teams.ts";
export type { WebhookCreateParams, WebhookUpdateParams } from "./resources/webhooks.ts";
export type {
  ContactCreateParams,
  ContactFilterParams,
  ContactListParams,
  ContactMergeParams,
  ContactSearchParams,
  ContactUpdateParams,
  CreatedContact,
} from "./resources/contacts.ts";
export type {
  AgentAssignmentParams,
  BotAssignmentParams,
  ConversationAssignmentParams,
  TeamAssignmentParams,
} from "./resources/conversation-assignments.ts";
export type {
  ConversationCreateParams,
  ConversationFilterParams,
  ConversationListParams,
  ConversationMetaParams,
  ConversationPriority,
  ConversationPriorityParams,
  ConversationRemoveAttributesParams,
  ConversationSetAttributesParams,
  ConversationStatusChange,
  ConversationStatusParams,
  ConversationTypingParams,
  ConversationUpdateParams,
} from "./resources/conversation-params.ts";
export type { AccountEmailLayout } from "./resources/account-email-layout.ts";
export type { Accounts } from "./resources/accounts.ts";
export type { AgentBots } from "./resources/agent-bots.ts";
export type { Agents } from "./resources/agents.ts";
export type { AuditLogs } from "./resources/audit-logs.ts";
export type { AutomationRules } from "./resources/automation-rules.ts";
export type { CannedResponses } from "./resources/canned-responses.ts";
export type { ContactConversations } from "./resources/contact-conversations.ts";
export type { ContactInboxes } from "./resources/contact-inboxes.ts";
export type { ContactLabelSet } from "./resources/contact-labels.ts";
export type { Contacts } from "./resources/contacts.ts";
export type { ConversationAssignments } from "./resources/conversation-assignments.ts";
export type { ConversationLabelSet } from "./resources/conversation-labels.ts";
export type { ConversationReportingEvents } from "./resources/conversation-reporting-events.ts";
export type { Conversations } from "./resources/conversations.ts";
export type { CustomAttributes } from "./resources/custom-attributes.ts";
export type { CustomFilters } from "./resources/custom-filters.ts";
export type { InboxAgentBotSetting } from "./resources/inbox-agent-bot.ts";
export type { InboxMembers } from "./resources/inbox-members.ts";
export type { InboxMessageTemplates } from "./resources/inbox-message-templates.ts";
export type { Inboxes } from "./resources/inboxes.ts";
export type { IntegrationApps } from "./resources/integration-apps.ts";
export type { IntegrationHooks } from "./resources/integration-hooks.ts";
export type { Integrations } from "./resources/integrations.ts";
export type { Labels } from "./resources/labels.ts";
export type { Messages } from "./resources/messages.ts";
export type { PortalArticles } from "./resources/portal-articles.ts";
export type { PortalCategories } from "./resources/portal-categories.ts";
export type { Portals } from "./resources/portals.ts";
export type { Profile } from "./resources/profile.ts";
export type { ReportingEvents } from "./resources/reporting-events.ts";
export type { Reports } from "./resources/reports.ts";
export type { SummaryReports } from "./resources/summary-reports.ts";
export type { TeamMembers } from "./resources/team-members.ts";
export type { Teams } from "./resources/teams.ts";
export type { Webhooks } from "./resources/webhooks.ts";
export type { AccountScope } from "./account-scope.ts";
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
  FileContent,
  HeadersRecord,
  HttpMethod,
  Logger,
  LogLevel,
  Middleware,
  MiddlewareContext,
  NamedFile,
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
  ToFileOptions,
  TransportFailure,
  TransportRequest,
  Uploadable,
  WalkOptions,
  WithResponse,
} from "@truewire/core";
export type * from "@truewire/core/chatwoot";
