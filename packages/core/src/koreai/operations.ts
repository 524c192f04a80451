// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { Operation } from "@truewire/core";

import type {
  AgentAiCoachingRulesCreateFailure,
  AgentAiCoachingRulesCreateInput,
  AgentAiCoachingRulesCreateResponse,
  AgentAiCoachingRulesGetFailure,
  AgentAiCoachingRulesGetInput,
  AgentAiCoachingRulesGetResponse,
  AgentAiCoachingRulesListFailure,
  AgentAiCoachingRulesListInput,
  AgentAiCoachingRulesListResponse,
  AgentAiCoachingRulesUpdateFailure,
  AgentAiCoachingRulesUpdateInput,
  AgentAiCoachingRulesUpdateResponse,
  AgentAiConversationsListAgenticHistoryFailure,
  AgentAiConversationsListAgenticHistoryInput,
  AgentAiConversationsListAgenticHistoryResponse,
  AgentAiConversationsListFailure,
  AgentAiConversationsListInput,
  AgentAiConversationsListResponse,
  AgentAiEventsSendFailure,
  AgentAiEventsSendInput,
  AgentAiEventsSendResponse,
  AgentAiInteractionsListFailure,
  AgentAiInteractionsListInput,
  AgentAiInteractionsListResponse,
  AgentAiInteractionsSearchFailure,
  AgentAiInteractionsSearchInput,
  AgentAiInteractionsSearchResponse,
  AgentAiTranscriptionControlFailure,
  AgentAiTranscriptionControlInput,
  AgentAiTranscriptionControlResponse,
  AgentAiTranscriptionControlV2Failure,
  AgentAiTranscriptionControlV2Input,
  AgentAiTranscriptionControlV2Response,
  AnalyticsContainmentStartFailure,
  AnalyticsContainmentStartInput,
  AnalyticsContainmentStartResponse,
  AnalyticsContainmentStatusFailure,
  AnalyticsContainmentStatusInput,
  AnalyticsContainmentStatusResponse,
  AnalyticsGetEngagementFailure,
  AnalyticsGetEngagementInput,
  AnalyticsGetEngagementResponse,
  AnalyticsGetEngagementV2Failure,
  AnalyticsGetEngagementV2Input,
  AnalyticsGetEngagementV2Response,
  AnalyticsGetWidgetFailure,
  AnalyticsGetWidgetInput,
  AnalyticsGetWidgetResponse,
  AnalyticsListFailure,
  AnalyticsListInput,
  AnalyticsListResponse,
  AnalyticsQueryWidgetFailure,
  AnalyticsQueryWidgetInput,
  AnalyticsQueryWidgetResponse,
  AuditLogsListFailure,
  AuditLogsListInput,
  AuditLogsListResponse,
  BotsListFailure,
  BotsListInput,
  BotsListResponse,
  FeedbackListFailure,
  FeedbackListInput,
  FeedbackListResponse,
  FeedbackSaveFailure,
  FeedbackSaveInput,
  FeedbackSaveResponse,
  GroupsListFailure,
  GroupsListInput,
  GroupsListResponse,
  IntentsFindFailure,
  IntentsFindInput,
  IntentsFindResponse,
  LogsGetDebugFailure,
  LogsGetDebugInput,
  LogsGetDebugResponse,
  LogsListChangesFailure,
  LogsListChangesInput,
  LogsListChangesResponse,
  LogsListLlmUsageFailure,
  LogsListLlmUsageInput,
  LogsListLlmUsageResponse,
  LogsListTranslationsFailure,
  LogsListTranslationsInput,
  LogsListTranslationsResponse,
  MessagesListFailure,
  MessagesListInput,
  MessagesListLiteFailure,
  MessagesListLiteInput,
  MessagesListLiteResponse,
  MessagesListResponse,
  MessagesListV2Failure,
  MessagesListV2Input,
  MessagesListV2Response,
  MessagesSearchFailure,
  MessagesSearchForAccountFailure,
  MessagesSearchForAccountInput,
  MessagesSearchForAccountResponse,
  MessagesSearchInput,
  MessagesSearchLiteFailure,
  MessagesSearchLiteInput,
  MessagesSearchLiteResponse,
  MessagesSearchResponse,
  MessagesSearchV2Failure,
  MessagesSearchV2Input,
  MessagesSearchV2Response,
  RolesAssignAdminRolesFailure,
  RolesAssignAdminRolesInput,
  RolesAssignAdminRolesResponse,
  RolesAssignBotRolesFailure,
  RolesAssignBotRolesInput,
  RolesAssignBotRolesResponse,
  RolesExportFailure,
  RolesExportInput,
  RolesExportResponse,
  RolesImportFailure,
  RolesImportInput,
  RolesImportResponse,
  RolesListFailure,
  RolesListInput,
  RolesListResponse,
  SearchAiAnswersGenerateFailure,
  SearchAiAnswersGenerateInput,
  SearchAiAnswersGenerateResponse,
  SearchAiAnswersRateFailure,
  SearchAiAnswersRateInput,
  SearchAiAnswersRateResponse,
  SearchAiAnswersRecordFailure,
  SearchAiAnswersRecordInput,
  SearchAiAnswersRecordResponse,
  SearchAiChunksListFailure,
  SearchAiChunksListInput,
  SearchAiChunksListResponse,
  SearchAiChunksRemoveFailure,
  SearchAiChunksRemoveInput,
  SearchAiChunksRemoveResponse,
  SearchAiChunksUpdateFailure,
  SearchAiChunksUpdateInput,
  SearchAiChunksUpdateResponse,
  SearchAiClicksQueryFailure,
  SearchAiClicksQueryInput,
  SearchAiClicksQueryResponse,
  SearchAiConnectorsListFailure,
  SearchAiConnectorsListInput,
  SearchAiConnectorsListResponse,
  SearchAiContentGetFailure,
  SearchAiContentGetInput,
  SearchAiContentGetResponse,
  SearchAiContentListByStatusFailure,
  SearchAiContentListByStatusInput,
  SearchAiContentListByStatusResponse,
  SearchAiContentListFailure,
  SearchAiContentListInput,
  SearchAiContentListResponse,
  SearchAiContentRemoveFailure,
  SearchAiContentRemoveInput,
  SearchAiContentRemoveResponse,
  SearchAiExportStartFailure,
  SearchAiExportStartInput,
  SearchAiExportStartResponse,
  SearchAiExportStatusFailure,
  SearchAiExportStatusInput,
  SearchAiExportStatusResponse,
  SearchAiImportStartFailure,
  SearchAiImportStartInput,
  SearchAiImportStartResponse,
  SearchAiIngestFailure,
  SearchAiIngestInput,
  SearchAiIngestResponse,
  SearchAiInsightsStartFailure,
  SearchAiInsightsStartInput,
  SearchAiInsightsStartResponse,
  SearchAiJobsGetFailure,
  SearchAiJobsGetInput,
  SearchAiJobsGetResponse,
  SearchAiPermissionEntitiesGetFailure,
  SearchAiPermissionEntitiesGetInput,
  SearchAiPermissionEntitiesGetResponse,
  SearchAiPermissionEntitiesListFailure,
  SearchAiPermissionEntitiesListInput,
  SearchAiPermissionEntitiesListResponse,
  SearchAiPermissionEntitiesRemoveUsersFailure,
  SearchAiPermissionEntitiesRemoveUsersInput,
  SearchAiPermissionEntitiesRemoveUsersResponse,
  SearchAiPermissionEntitiesUpdateFailure,
  SearchAiPermissionEntitiesUpdateInput,
  SearchAiPermissionEntitiesUpdateResponse,
  SearchAiRaclResolverGetFailure,
  SearchAiRaclResolverGetInput,
  SearchAiRaclResolverGetResponse,
  SearchAiRaclResolverRemoveFailure,
  SearchAiRaclResolverRemoveInput,
  SearchAiRaclResolverRemoveResponse,
  SearchAiRaclResolverSetFailure,
  SearchAiRaclResolverSetInput,
  SearchAiRaclResolverSetResponse,
  SearchAiSearchFailure,
  SearchAiSearchInput,
  SearchAiSearchResponse,
  SearchAiSourcesCrawlFailure,
  SearchAiSourcesCrawlInput,
  SearchAiSourcesCrawlResponse,
  SearchAiSourcesCreateFailure,
  SearchAiSourcesCreateInput,
  SearchAiSourcesCreateResponse,
  SearchAiTrainStartFailure,
  SearchAiTrainStartInput,
  SearchAiTrainStartResponse,
  SearchAiTrainStatusFailure,
  SearchAiTrainStatusInput,
  SearchAiTrainStatusResponse,
  SessionsGetDetailsFailure,
  SessionsGetDetailsInput,
  SessionsGetDetailsResponse,
  SessionsListFailure,
  SessionsListForAccountFailure,
  SessionsListForAccountInput,
  SessionsListForAccountResponse,
  SessionsListInput,
  SessionsListResponse,
  SessionsSummarizeFailure,
  SessionsSummarizeInput,
  SessionsSummarizeResponse,
  SsoDisableFailure,
  SsoDisableInput,
  SsoDisableResponse,
  SsoEnableFailure,
  SsoEnableInput,
  SsoEnableResponse,
  SsoGetFailure,
  SsoGetInput,
  SsoGetResponse,
  TablesInsertFailure,
  TablesInsertInput,
  TablesInsertManyFailure,
  TablesInsertManyInput,
  TablesInsertManyResponse,
  TablesInsertResponse,
  TablesQueryFailure,
  TablesQueryInput,
  TablesQueryResponse,
  TablesQueryViewFailure,
  TablesQueryViewInput,
  TablesQueryViewResponse,
  TablesRemoveFailure,
  TablesRemoveInput,
  TablesRemoveResponse,
  TablesUpdateFailure,
  TablesUpdateInput,
  TablesUpdateResponse,
  UsageAccountSummaryStartFailure,
  UsageAccountSummaryStartInput,
  UsageAccountSummaryStartResponse,
  UsageAccountSummaryStatusFailure,
  UsageAccountSummaryStatusInput,
  UsageAccountSummaryStatusResponse,
  UsageListBillingSessionsFailure,
  UsageListBillingSessionsForAccountFailure,
  UsageListBillingSessionsForAccountInput,
  UsageListBillingSessionsForAccountResponse,
  UsageListBillingSessionsInput,
  UsageListBillingSessionsResponse,
  UsageSummaryStartFailure,
  UsageSummaryStartInput,
  UsageSummaryStartResponse,
  UsageSummaryStatusFailure,
  UsageSummaryStatusInput,
  UsageSummaryStatusResponse,
  UserDataEraseStartFailure,
  UserDataEraseStartInput,
  UserDataEraseStartResponse,
  UserDataEraseStatusFailure,
  UserDataEraseStatusInput,
  UserDataEraseStatusResponse,
  UsersCreateFailure,
  UsersCreateInput,
  UsersCreateResponse,
  UsersGetFailure,
  UsersGetInput,
  UsersGetResponse,
  UsersListFailure,
  UsersListInput,
  UsersListResponse,
  UsersRemoveFailure,
  UsersRemoveInput,
  UsersRemoveResponse,
  UsersUpdateAccessFailure,
  UsersUpdateAccessInput,
  UsersUpdateAccessResponse,
  UsersUpdateFailure,
  UsersUpdateInput,
  UsersUpdateResponse,
} from "./types.ts";

/**
 * Creates rules by which agents are coached while they talk.
 *
 * `POST /agentai/api/v1/public/{botId}/acrules`
 */
export const agentAiCoachingRulesCreate: Operation<
  AgentAiCoachingRulesCreateInput,
  AgentAiCoachingRulesCreateResponse,
  AgentAiCoachingRulesCreateFailure
> = {
  id: "agentAi.coachingRules.create",
  method: "POST",
  path: "/agentai/api/v1/public/{botId}/acrules",
  auth: ["auth"],
  body: "json",
};

/**
 * Gives a coaching rule with its triggers and actions.
 *
 * `GET /agentai/api/v1/public/{botId}/acrules/{ruleId}`
 */
export const agentAiCoachingRulesGet: Operation<
  AgentAiCoachingRulesGetInput,
  AgentAiCoachingRulesGetResponse,
  AgentAiCoachingRulesGetFailure
> = {
  id: "agentAi.coachingRules.get",
  method: "GET",
  path: "/agentai/api/v1/public/{botId}/acrules/{ruleId}",
  safe: true,
  auth: ["auth"],
};

/**
 * Lists coaching rules, without their triggers and actions.
 *
 * `POST /agentai/api/v1/public/{botId}/acrules/list`
 */
export const agentAiCoachingRulesList: Operation<
  AgentAiCoachingRulesListInput,
  AgentAiCoachingRulesListResponse,
  AgentAiCoachingRulesListFailure
> = {
  id: "agentAi.coachingRules.list",
  method: "POST",
  path: "/agentai/api/v1/public/{botId}/acrules/list",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "results",
    key: "_id",
    limit: "limit",
    more: "hasMore",
    param: "page",
    style: "page",
    total: "totalResults",
    totalPages: "totalPages",
  },
};

/**
 * Changes the name, the description and the triggers of a coaching rule.
 *
 * `PUT /agentassist/api/v1/public/{botId}/acrules/{ruleId}`
 */
export const agentAiCoachingRulesUpdate: Operation<
  AgentAiCoachingRulesUpdateInput,
  AgentAiCoachingRulesUpdateResponse,
  AgentAiCoachingRulesUpdateFailure
> = {
  id: "agentAi.coachingRules.update",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/acrules/{ruleId}",
  idempotent: true,
  auth: ["auth"],
  body: "json",
};

/**
 * Lists conversations of agents, with messages, summaries and feedback as asked for.
 *
 * `POST /agentassist/api/v1/public/{botId}/aaconversation`
 */
export const agentAiConversationsList: Operation<
  AgentAiConversationsListInput,
  AgentAiConversationsListResponse,
  AgentAiConversationsListFailure
> = {
  id: "agentAi.conversations.list",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/aaconversation",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "results",
    key: "_id",
    limit: "limit",
    more: "hasMore",
    param: "page",
    style: "page",
    total: "totalResults",
    totalPages: "totalPages",
  },
};

/**
 * Lists what an agent asked of an agentic application in a conversation, and what it answered.
 *
 * `GET /agentassist/api/v1/public/{botId}/aaconversations/{conversationId}/agentic-history`
 */
export const agentAiConversationsListAgenticHistory: Operation<
  AgentAiConversationsListAgenticHistoryInput,
  AgentAiConversationsListAgenticHistoryResponse,
  AgentAiConversationsListAgenticHistoryFailure
> = {
  id: "agentAi.conversations.listAgenticHistory",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/aaconversations/{conversationId}/agentic-history",
  safe: true,
  auth: ["auth"],
  pagination: {
    items: "results",
    key: "requestId",
    limit: "limit",
    more: "hasMore",
    param: "page",
    style: "page",
    total: "totalCount",
    totalPages: "totalPages",
  },
};

/**
 * Tells Agent AI what happens in a conversation - messages, transfers, summaries to make, the end.
 *
 * `POST /agentassist/api/v1/hooks/{botId}`
 */
export const agentAiEventsSend: Operation<
  AgentAiEventsSendInput,
  AgentAiEventsSendResponse | undefined,
  AgentAiEventsSendFailure
> = {
  id: "agentAi.events.send",
  method: "POST",
  path: "/agentassist/api/v1/hooks/{botId}",
  auth: ["auth"],
  body: "json",
  mayBeEmpty: true,
};

/**
 * Lists what agents did with the help they were offered, segment by segment.
 *
 * `GET /agentassist/api/v1/public/{botId}/v2/agentassistinteractions`
 */
export const agentAiInteractionsList: Operation<
  AgentAiInteractionsListInput,
  AgentAiInteractionsListResponse,
  AgentAiInteractionsListFailure
> = {
  id: "agentAi.interactions.list",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/v2/agentassistinteractions",
  safe: true,
  auth: ["auth"],
  pagination: { items: "data", key: "segmentID", limit: "limit", more: "hasMore", param: "offset", style: "offset" },
};

/**
 * Lists what agents did with the help they were offered in the sessions named.
 *
 * `POST /agentassist/api/v1/public/{botId}/v2/agentassistinteractions`
 */
export const agentAiInteractionsSearch: Operation<
  AgentAiInteractionsSearchInput,
  AgentAiInteractionsSearchResponse,
  AgentAiInteractionsSearchFailure
> = {
  id: "agentAi.interactions.search",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/v2/agentassistinteractions",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: { items: "data", key: "segmentID", limit: "limit", more: "hasMore", param: "offset", style: "offset" },
};

/**
 * Starts, pauses, resumes or ends the transcription of a call.
 *
 * `POST /api/1.1/public/bot/{botId}/control/transcription`
 */
export const agentAiTranscriptionControl: Operation<
  AgentAiTranscriptionControlInput,
  AgentAiTranscriptionControlResponse,
  AgentAiTranscriptionControlFailure
> = {
  id: "agentAi.transcription.control",
  method: "POST",
  path: "/api/1.1/public/bot/{botId}/control/transcription",
  auth: ["auth"],
  body: "json",
};

/**
 * Controls the transcription and the recording of a call, each by itself.
 *
 * `POST /api/1.1/public/bot/{botId}/control/transcriptionv2`
 */
export const agentAiTranscriptionControlV2: Operation<
  AgentAiTranscriptionControlV2Input,
  AgentAiTranscriptionControlV2Response,
  AgentAiTranscriptionControlV2Failure
> = {
  id: "agentAi.transcription.controlV2",
  method: "POST",
  path: "/api/1.1/public/bot/{botId}/control/transcriptionv2",
  auth: ["auth"],
  body: "json",
};

/**
 * Starts a report on how many sessions the tasks of a bot contained.
 *
 * `POST /api/public/bot/{botId}/taskContainmentReport`
 */
export const analyticsContainmentStart: Operation<
  AnalyticsContainmentStartInput,
  AnalyticsContainmentStartResponse,
  AnalyticsContainmentStartFailure
> = {
  id: "analytics.containment.start",
  method: "POST",
  path: "/api/public/bot/{botId}/taskContainmentReport",
  auth: ["auth"],
  body: "json",
};

/**
 * Tells how far a containment report has come, with its numbers when it is done.
 *
 * `GET /api/public/bot/{botId}/taskContainmentReport/status/{reportId}`
 */
export const analyticsContainmentStatus: Operation<
  AnalyticsContainmentStatusInput,
  AnalyticsContainmentStatusResponse,
  AnalyticsContainmentStatusFailure
> = {
  id: "analytics.containment.status",
  method: "GET",
  path: "/api/public/bot/{botId}/taskContainmentReport/status/{reportId}",
  safe: true,
  auth: ["auth"],
};

/**
 * Tells how many users talked to a bot, by day or by hour.
 *
 * `POST /api/public/bot/{botId}/userEngagementTrend`
 */
export const analyticsGetEngagement: Operation<
  AnalyticsGetEngagementInput,
  AnalyticsGetEngagementResponse,
  AnalyticsGetEngagementFailure
> = {
  id: "analytics.getEngagement",
  method: "POST",
  path: "/api/public/bot/{botId}/userEngagementTrend",
  safe: true,
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Tells how many users talked to a bot, new ones and returning ones, over time.
 *
 * `POST /api/public/bot/{botId}/v2/userEngagementTrend`
 */
export const analyticsGetEngagementV2: Operation<
  AnalyticsGetEngagementV2Input,
  AnalyticsGetEngagementV2Response,
  AnalyticsGetEngagementV2Failure
> = {
  id: "analytics.getEngagementV2",
  method: "POST",
  path: "/api/public/bot/{botId}/v2/userEngagementTrend",
  safe: true,
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Gives the data of a widget of a custom dashboard.
 *
 * `GET /api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}`
 */
export const analyticsGetWidget: Operation<
  AnalyticsGetWidgetInput,
  AnalyticsGetWidgetResponse,
  AnalyticsGetWidgetFailure
> = {
  id: "analytics.getWidget",
  method: "GET",
  path: "/api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}",
  safe: true,
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists intents, tasks, utterances or calls of a bot that succeeded or failed.
 *
 * `POST /api/public/bot/{botId}/getAnalytics`
 */
export const analyticsList: Operation<AnalyticsListInput, AnalyticsListResponse, AnalyticsListFailure> = {
  id: "analytics.list",
  method: "POST",
  path: "/api/public/bot/{botId}/getAnalytics",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "result",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "totalCount",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Gives the data of a widget of a custom dashboard, narrowed by filters.
 *
 * `POST /api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}`
 */
export const analyticsQueryWidget: Operation<
  AnalyticsQueryWidgetInput,
  AnalyticsQueryWidgetResponse,
  AnalyticsQueryWidgetFailure
> = {
  id: "analytics.queryWidget",
  method: "POST",
  path: "/api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}",
  safe: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists entries of the admin console's audit log.
 *
 * `GET /api/public/auditlogs`
 */
export const auditLogsList: Operation<AuditLogsListInput, AuditLogsListResponse, AuditLogsListFailure> = {
  id: "auditLogs.list",
  method: "GET",
  path: "/api/public/auditlogs",
  safe: true,
  auth: ["auth"],
  pagination: {
    first: 0,
    items: "auditlogs",
    key: "AuditLogId",
    limit: "size",
    more: "moreAvailable",
    param: "offset",
    style: "page",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Lists the account's bots with the client credentials of their JWT apps.
 *
 * `GET /api/public/bots`
 */
export const botsList: Operation<BotsListInput, BotsListResponse, BotsListFailure> = {
  id: "bots.list",
  method: "GET",
  path: "/api/public/bots",
  safe: true,
  auth: ["auth"],
  pagination: {
    items: "bots",
    key: "_id",
    limit: "limit",
    more: "availableMore",
    param: "offset",
    style: "offset",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
  secrets: ["clientSecret"],
};

/**
 * Lists the answers that users gave to surveys.
 *
 * `POST /api/public/bot/{botId}/getFeedbackSurveyResponses`
 */
export const feedbackList: Operation<FeedbackListInput, FeedbackListResponse, FeedbackListFailure> = {
  id: "feedback.list",
  method: "POST",
  path: "/api/public/bot/{botId}/getFeedbackSurveyResponses",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "result",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "totalCount",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Saves the score that a user gave in a survey.
 *
 * `POST /api/1.1/public/bot/{botId}/saveFeedback`
 */
export const feedbackSave: Operation<FeedbackSaveInput, FeedbackSaveResponse, FeedbackSaveFailure> = {
  id: "feedback.save",
  method: "POST",
  path: "/api/1.1/public/bot/{botId}/saveFeedback",
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists the account's groups with their members.
 *
 * `GET /api/public/groups`
 */
export const groupsList: Operation<GroupsListInput, GroupsListResponse, GroupsListFailure> = {
  id: "groups.list",
  method: "GET",
  path: "/api/public/groups",
  safe: true,
  auth: ["auth"],
  pagination: {
    first: 0,
    items: "groups",
    key: "_id",
    limit: "limit",
    more: "availableMore",
    param: "offset",
    style: "page",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Tells which intent and which entities an utterance would be taken for.
 *
 * `POST /api/v1.1/rest/bot/{botId}/findIntent`
 */
export const intentsFind: Operation<IntentsFindInput, IntentsFindResponse, IntentsFindFailure> = {
  id: "intents.find",
  method: "POST",
  path: "/api/v1.1/rest/bot/{botId}/findIntent",
  safe: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Gives the debug logs of a bot.
 *
 * `GET /api/{version}/{botId}/debuglogs`
 */
export const logsGetDebug: Operation<LogsGetDebugInput, LogsGetDebugResponse | undefined, LogsGetDebugFailure> = {
  id: "logs.getDebug",
  method: "GET",
  path: "/api/{version}/{botId}/debuglogs",
  safe: true,
  auth: ["auth"],
  mayBeEmpty: true,
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists who changed what in a bot.
 *
 * `GET /api/public/bot/{botId}/changelogs`
 */
export const logsListChanges: Operation<LogsListChangesInput, LogsListChangesResponse, LogsListChangesFailure> = {
  id: "logs.listChanges",
  method: "GET",
  path: "/api/public/bot/{botId}/changelogs",
  safe: true,
  auth: ["auth"],
  pagination: { first: 0, items: "", key: "_id", limit: "limit", param: "offset", style: "page" },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists what a bot sent to language models, and what came back.
 *
 * `POST /api/1.1/public/bot/{botId}/getLLMUsageLogs`
 */
export const logsListLlmUsage: Operation<LogsListLlmUsageInput, LogsListLlmUsageResponse, LogsListLlmUsageFailure> = {
  id: "logs.listLlmUsage",
  method: "POST",
  path: "/api/1.1/public/bot/{botId}/getLLMUsageLogs",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: { in: "body", items: "", limit: "limit", param: "skip", style: "offset" },
};

/**
 * Lists what a bot had translated.
 *
 * `GET /api/{version}/{botId}/translationlogs`
 */
export const logsListTranslations: Operation<
  LogsListTranslationsInput,
  LogsListTranslationsResponse,
  LogsListTranslationsFailure
> = {
  id: "logs.listTranslations",
  method: "GET",
  path: "/api/{version}/{botId}/translationlogs",
  safe: true,
  auth: ["auth"],
  pagination: { items: "", limit: "limit", param: "offset", style: "offset" },
  secrets: ["headerFields"],
};

/**
 * Lists messages that a user and a bot exchanged.
 *
 * `GET /api/public/bot/{botId}/getMessages`
 */
export const messagesList: Operation<MessagesListInput, MessagesListResponse, MessagesListFailure> = {
  id: "messages.list",
  method: "GET",
  path: "/api/public/bot/{botId}/getMessages",
  safe: true,
  auth: ["auth"],
  pagination: {
    items: "messages",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists messages with their essentials only.
 *
 * `GET /api/public/bot/{botId}/messages-lite`
 */
export const messagesListLite: Operation<MessagesListLiteInput, MessagesListLiteResponse, MessagesListLiteFailure> = {
  id: "messages.listLite",
  method: "GET",
  path: "/api/public/bot/{botId}/messages-lite",
  safe: true,
  auth: ["auth"],
  pagination: {
    items: "messages",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists messages that a user and a bot exchanged, up to 10,000 at once.
 *
 * `GET /api/public/bot/{botId}/getMessagesV2`
 */
export const messagesListV2: Operation<MessagesListV2Input, MessagesListV2Response, MessagesListV2Failure> = {
  id: "messages.listV2",
  method: "GET",
  path: "/api/public/bot/{botId}/getMessagesV2",
  safe: true,
  auth: ["auth"],
  pagination: {
    items: "messages",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists messages of a bot by user, sessions or dates.
 *
 * `POST /api/public/bot/{botId}/getMessages`
 */
export const messagesSearch: Operation<MessagesSearchInput, MessagesSearchResponse, MessagesSearchFailure> = {
  id: "messages.search",
  method: "POST",
  path: "/api/public/bot/{botId}/getMessages",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "messages",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists messages by user, sessions or dates with the rights of the admin console.
 *
 * `POST /api/public/getMessages`
 */
export const messagesSearchForAccount: Operation<
  MessagesSearchForAccountInput,
  MessagesSearchForAccountResponse,
  MessagesSearchForAccountFailure
> = {
  id: "messages.searchForAccount",
  method: "POST",
  path: "/api/public/getMessages",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "messages",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists messages with their essentials only, by session, dates or direction.
 *
 * `POST /api/public/bot/{botId}/messages-lite`
 */
export const messagesSearchLite: Operation<
  MessagesSearchLiteInput,
  MessagesSearchLiteResponse,
  MessagesSearchLiteFailure
> = {
  id: "messages.searchLite",
  method: "POST",
  path: "/api/public/bot/{botId}/messages-lite",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "messages",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists messages of a bot by user, sessions or dates, up to 10,000 at once.
 *
 * `POST /api/public/bot/{botId}/getMessagesV2`
 */
export const messagesSearchV2: Operation<MessagesSearchV2Input, MessagesSearchV2Response, MessagesSearchV2Failure> = {
  id: "messages.searchV2",
  method: "POST",
  path: "/api/public/bot/{botId}/getMessagesV2",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "messages",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Gives admin roles to users and groups, and takes them away.
 *
 * `POST /api/public/adminroles/assignments/`
 */
export const rolesAssignAdminRoles: Operation<
  RolesAssignAdminRolesInput,
  RolesAssignAdminRolesResponse,
  RolesAssignAdminRolesFailure
> = {
  id: "roles.assignAdminRoles",
  method: "POST",
  path: "/api/public/adminroles/assignments/",
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Gives bot roles to users and groups, and takes them away.
 *
 * `POST /api/public/btroles/assignments/`
 */
export const rolesAssignBotRoles: Operation<
  RolesAssignBotRolesInput,
  RolesAssignBotRolesResponse,
  RolesAssignBotRolesFailure
> = {
  id: "roles.assignBotRoles",
  method: "POST",
  path: "/api/public/btroles/assignments/",
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Exports the account's admin roles or bot roles, as an import takes them.
 *
 * `GET /api/public/roles/export`
 */
export const rolesExport: Operation<RolesExportInput, RolesExportResponse, RolesExportFailure> = {
  id: "roles.export",
  method: "GET",
  path: "/api/public/roles/export",
  safe: true,
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Imports admin roles or bot roles from a file that was uploaded before.
 *
 * `POST /api/public/roles/import`
 */
export const rolesImport: Operation<RolesImportInput, RolesImportResponse, RolesImportFailure> = {
  id: "roles.import",
  method: "POST",
  path: "/api/public/roles/import",
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Lists the account's admin roles or bot roles with their permissions.
 *
 * `GET /api/public/roles`
 */
export const rolesList: Operation<RolesListInput, RolesListResponse, RolesListFailure> = {
  id: "roles.list",
  method: "GET",
  path: "/api/public/roles",
  safe: true,
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Answers a question from the content of a Search AI application.
 *
 * `POST /api/public/stream/{botId}/advancedSearch`
 */
export const searchAiAnswersGenerate: Operation<
  SearchAiAnswersGenerateInput,
  SearchAiAnswersGenerateResponse,
  SearchAiAnswersGenerateFailure
> = {
  id: "searchAi.answers.generate",
  method: "POST",
  path: "/api/public/stream/{botId}/advancedSearch",
  safe: true,
  auth: ["auth"],
  body: "json",
};

/**
 * Saves what a user thought of an answer.
 *
 * `POST /api/public/bot/{botId}/search/feedback`
 */
export const searchAiAnswersRate: Operation<
  SearchAiAnswersRateInput,
  SearchAiAnswersRateResponse | undefined,
  SearchAiAnswersRateFailure
> = {
  id: "searchAi.answers.rate",
  method: "POST",
  path: "/api/public/bot/{botId}/search/feedback",
  auth: ["auth"],
  body: "json",
  mayBeEmpty: true,
};

/**
 * Records how an answer was made outside of the platform, and what its user did with it.
 *
 * `POST /api/public/bot/{botId}/search/ingest-analytics-metadata`
 */
export const searchAiAnswersRecord: Operation<
  SearchAiAnswersRecordInput,
  SearchAiAnswersRecordResponse | undefined,
  SearchAiAnswersRecordFailure
> = {
  id: "searchAi.answers.record",
  method: "POST",
  path: "/api/public/bot/{botId}/search/ingest-analytics-metadata",
  auth: ["auth"],
  body: "json",
  mayBeEmpty: true,
};

/**
 * Lists the chunks that documents were cut into.
 *
 * `POST /api/public/bot/{botId}/chunk/list`
 */
export const searchAiChunksList: Operation<
  SearchAiChunksListInput,
  SearchAiChunksListResponse,
  SearchAiChunksListFailure
> = {
  id: "searchAi.chunks.list",
  method: "POST",
  path: "/api/public/bot/{botId}/chunk/list",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    cursor: "nextCursor",
    in: "body",
    items: "chunks",
    key: "_id",
    more: "hasMore",
    param: "nextCursor",
    style: "cursor",
  },
};

/**
 * Removes chunks.
 *
 * `POST /api/public/bot/{botId}/search/deleteChunksById`
 */
export const searchAiChunksRemove: Operation<
  SearchAiChunksRemoveInput,
  SearchAiChunksRemoveResponse,
  SearchAiChunksRemoveFailure
> = {
  id: "searchAi.chunks.remove",
  method: "POST",
  path: "/api/public/bot/{botId}/search/deleteChunksById",
  idempotent: true,
  auth: ["auth"],
  body: "json",
};

/**
 * Changes the text, the title or the details of a chunk.
 *
 * `POST /api/public/bot/{botId}/chunk/{chunkId}`
 */
export const searchAiChunksUpdate: Operation<
  SearchAiChunksUpdateInput,
  SearchAiChunksUpdateResponse,
  SearchAiChunksUpdateFailure
> = {
  id: "searchAi.chunks.update",
  method: "POST",
  path: "/api/public/bot/{botId}/chunk/{chunkId}",
  idempotent: true,
  auth: ["auth"],
  body: "json",
};

/**
 * Tells how often, and at which place, users clicked on what a search found.
 *
 * `POST /api/public/bot/{botId}/search/clickAnalytics`
 */
export const searchAiClicksQuery: Operation<
  SearchAiClicksQueryInput,
  SearchAiClicksQueryResponse,
  SearchAiClicksQueryFailure
> = {
  id: "searchAi.clicks.query",
  method: "POST",
  path: "/api/public/bot/{botId}/search/clickAnalytics",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "result",
    key: "query",
    limit: "limit",
    more: "moreavailable",
    param: "offset",
    style: "offset",
    total: "totalCount",
  },
};

/**
 * Lists the connectors of a Search AI application.
 *
 * `GET /api/public/bot/{botId}/connectors`
 */
export const searchAiConnectorsList: Operation<
  SearchAiConnectorsListInput,
  SearchAiConnectorsListResponse,
  SearchAiConnectorsListFailure
> = {
  id: "searchAi.connectors.list",
  method: "GET",
  path: "/api/public/bot/{botId}/connectors",
  safe: true,
  auth: ["auth"],
  pagination: { items: "connectors", key: "_id", limit: "limit", more: "hasMore", param: "skip", style: "offset" },
};

/**
 * Gives a document of a Search AI application.
 *
 * `GET /api/public/bot/{botId}/content/{contentId}`
 */
export const searchAiContentGet: Operation<
  SearchAiContentGetInput,
  SearchAiContentGetResponse,
  SearchAiContentGetFailure
> = {
  id: "searchAi.content.get",
  method: "GET",
  path: "/api/public/bot/{botId}/content/{contentId}",
  safe: true,
  auth: ["auth"],
};

/**
 * Lists the documents whose fields have the values asked for.
 *
 * `POST /api/public/bot/{botId}/content-by-cond`
 */
export const searchAiContentList: Operation<
  SearchAiContentListInput,
  SearchAiContentListResponse,
  SearchAiContentListFailure
> = {
  id: "searchAi.content.list",
  method: "POST",
  path: "/api/public/bot/{botId}/content-by-cond",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: { cursor: "nextCursor", in: "body", items: "data", key: "_id", param: "nextCursor", style: "cursor" },
};

/**
 * Lists the documents of a source that were taken in, failed or were deleted.
 *
 * `POST /api/public/bot/{botId}/search/get-content-by-status`
 */
export const searchAiContentListByStatus: Operation<
  SearchAiContentListByStatusInput,
  SearchAiContentListByStatusResponse,
  SearchAiContentListByStatusFailure
> = {
  id: "searchAi.content.listByStatus",
  method: "POST",
  path: "/api/public/bot/{botId}/search/get-content-by-status",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    cursor: "nextCursor",
    in: "body",
    items: "data",
    more: "hasMore",
    param: "nextCursor",
    style: "cursor",
  },
};

/**
 * Removes documents from a Search AI application.
 *
 * `DELETE /api/public/bot/{botId}/content`
 */
export const searchAiContentRemove: Operation<
  SearchAiContentRemoveInput,
  SearchAiContentRemoveResponse,
  SearchAiContentRemoveFailure
> = {
  id: "searchAi.content.remove",
  method: "DELETE",
  path: "/api/public/bot/{botId}/content",
  idempotent: true,
  auth: ["auth"],
  body: "json",
};

/**
 * Starts to export the configuration of a Search AI application.
 *
 * `POST /api/public/bot/{botId}/search/app-export`
 */
export const searchAiExportStart: Operation<
  SearchAiExportStartInput,
  SearchAiExportStartResponse,
  SearchAiExportStartFailure
> = {
  id: "searchAi.export.start",
  method: "POST",
  path: "/api/public/bot/{botId}/search/app-export",
  auth: ["auth"],
  body: "json",
};

/**
 * Tells how far the export or import of a configuration has come, with the file when it is done.
 *
 * `GET /api/public/bot/{botId}/search/app-export/jobs/{jobId}`
 */
export const searchAiExportStatus: Operation<
  SearchAiExportStatusInput,
  SearchAiExportStatusResponse,
  SearchAiExportStatusFailure
> = {
  id: "searchAi.export.status",
  method: "GET",
  path: "/api/public/bot/{botId}/search/app-export/jobs/{jobId}",
  safe: true,
  auth: ["auth"],
};

/**
 * Starts to import the configuration of a Search AI application from an uploaded file.
 *
 * `POST /api/public/bot/{botId}/search/app-import`
 */
export const searchAiImportStart: Operation<
  SearchAiImportStartInput,
  SearchAiImportStartResponse,
  SearchAiImportStartFailure
> = {
  id: "searchAi.import.start",
  method: "POST",
  path: "/api/public/bot/{botId}/search/app-import",
  auth: ["auth"],
  body: "json",
};

/**
 * Takes documents into a Search AI application - as chunks, as files or from web pages.
 *
 * `POST /api/public/bot/{botId}/ingest-data`
 */
export const searchAiIngest: Operation<SearchAiIngestInput, SearchAiIngestResponse | undefined, SearchAiIngestFailure> =
  {
    id: "searchAi.ingest",
    method: "POST",
    path: "/api/public/bot/{botId}/ingest-data",
    auth: ["auth"],
    body: "json",
    mayBeEmpty: true,
  };

/**
 * Starts to export what was asked, and how it was answered.
 *
 * `POST /api/public/bot/{botId}/search/analytics-export`
 */
export const searchAiInsightsStart: Operation<
  SearchAiInsightsStartInput,
  SearchAiInsightsStartResponse,
  SearchAiInsightsStartFailure
> = {
  id: "searchAi.insights.start",
  method: "POST",
  path: "/api/public/bot/{botId}/search/analytics-export",
  auth: ["auth"],
  body: "json",
};

/**
 * Tells how far a job of a Search AI application has come, with its files when it is done.
 *
 * `GET /api/public/bot/{botId}/search/jobs/{jobId}`
 */
export const searchAiJobsGet: Operation<SearchAiJobsGetInput, SearchAiJobsGetResponse, SearchAiJobsGetFailure> = {
  id: "searchAi.jobs.get",
  method: "GET",
  path: "/api/public/bot/{botId}/search/jobs/{jobId}",
  safe: true,
  auth: ["auth"],
};

/**
 * Gives a group or user that a connector's permissions name.
 *
 * `GET /api/public/bot/{botId}/connector/{connectorId}/permission-entities/{entityId}`
 */
export const searchAiPermissionEntitiesGet: Operation<
  SearchAiPermissionEntitiesGetInput,
  SearchAiPermissionEntitiesGetResponse,
  SearchAiPermissionEntitiesGetFailure
> = {
  id: "searchAi.permissionEntities.get",
  method: "GET",
  path: "/api/public/bot/{botId}/connector/{connectorId}/permission-entities/{entityId}",
  safe: true,
  auth: ["auth"],
};

/**
 * Lists the groups and users that a connector's permissions name.
 *
 * `GET /api/public/bot/{botId}/connector/{connectorId}/permission-entities`
 */
export const searchAiPermissionEntitiesList: Operation<
  SearchAiPermissionEntitiesListInput,
  SearchAiPermissionEntitiesListResponse,
  SearchAiPermissionEntitiesListFailure
> = {
  id: "searchAi.permissionEntities.list",
  method: "GET",
  path: "/api/public/bot/{botId}/connector/{connectorId}/permission-entities",
  safe: true,
  auth: ["auth"],
  pagination: { items: "", key: "_id", limit: "limit", param: "skip", style: "offset" },
};

/**
 * Takes the rights of a permission entity away from users.
 *
 * `DELETE /api/public/bot/{botId}/connector/{connectorId}/permission-entities/{entityId}`
 */
export const searchAiPermissionEntitiesRemoveUsers: Operation<
  SearchAiPermissionEntitiesRemoveUsersInput,
  SearchAiPermissionEntitiesRemoveUsersResponse | undefined,
  SearchAiPermissionEntitiesRemoveUsersFailure
> = {
  id: "searchAi.permissionEntities.removeUsers",
  method: "DELETE",
  path: "/api/public/bot/{botId}/connector/{connectorId}/permission-entities/{entityId}",
  idempotent: true,
  auth: ["auth"],
  body: "json",
  mayBeEmpty: true,
};

/**
 * Gives users the rights of a permission entity.
 *
 * `PUT /api/public/bot/{botId}/connector/{connectorId}/permission-entities/{entityId}`
 */
export const searchAiPermissionEntitiesUpdate: Operation<
  SearchAiPermissionEntitiesUpdateInput,
  SearchAiPermissionEntitiesUpdateResponse | undefined,
  SearchAiPermissionEntitiesUpdateFailure
> = {
  id: "searchAi.permissionEntities.update",
  method: "PUT",
  path: "/api/public/bot/{botId}/connector/{connectorId}/permission-entities/{entityId}",
  idempotent: true,
  auth: ["auth"],
  body: "json",
  mayBeEmpty: true,
};

/**
 * Tells where a Search AI application finds the identity of who asks.
 *
 * `GET /api/public/bot/{botId}/racl-resolver`
 */
export const searchAiRaclResolverGet: Operation<
  SearchAiRaclResolverGetInput,
  SearchAiRaclResolverGetResponse | undefined,
  SearchAiRaclResolverGetFailure
> = {
  id: "searchAi.raclResolver.get",
  method: "GET",
  path: "/api/public/bot/{botId}/racl-resolver",
  safe: true,
  auth: ["auth"],
  mayBeEmpty: true,
};

/**
 * Takes the setting away that tells where the identity of who asks is found.
 *
 * `DELETE /api/public/bot/{botId}/racl-resolver`
 */
export const searchAiRaclResolverRemove: Operation<
  SearchAiRaclResolverRemoveInput,
  SearchAiRaclResolverRemoveResponse | undefined,
  SearchAiRaclResolverRemoveFailure
> = {
  id: "searchAi.raclResolver.remove",
  method: "DELETE",
  path: "/api/public/bot/{botId}/racl-resolver",
  idempotent: true,
  auth: ["auth"],
  mayBeEmpty: true,
};

/**
 * Sets where a Search AI application finds the identity of who asks.
 *
 * `POST /api/public/bot/{botId}/racl-resolver`
 */
export const searchAiRaclResolverSet: Operation<
  SearchAiRaclResolverSetInput,
  SearchAiRaclResolverSetResponse | undefined,
  SearchAiRaclResolverSetFailure
> = {
  id: "searchAi.raclResolver.set",
  method: "POST",
  path: "/api/public/bot/{botId}/racl-resolver",
  idempotent: true,
  auth: ["auth"],
  body: "json",
  mayBeEmpty: true,
};

/**
 * Searches the content of a Search AI application, with an answer, results and facets as asked for.
 *
 * `POST /api/public/bot/{botId}/search/v2/advanced-search`
 */
export const searchAiSearch: Operation<SearchAiSearchInput, SearchAiSearchResponse, SearchAiSearchFailure> = {
  id: "searchAi.search",
  method: "POST",
  path: "/api/public/bot/{botId}/search/v2/advanced-search",
  safe: true,
  auth: ["auth"],
  body: "json",
};

/**
 * Starts to fetch the pages of a source.
 *
 * `POST /api/public/bot/{botId}/sources/{sourceId}/crawl`
 */
export const searchAiSourcesCrawl: Operation<
  SearchAiSourcesCrawlInput,
  SearchAiSourcesCrawlResponse | undefined,
  SearchAiSourcesCrawlFailure
> = {
  id: "searchAi.sources.crawl",
  method: "POST",
  path: "/api/public/bot/{botId}/sources/{sourceId}/crawl",
  auth: ["auth"],
  body: "json",
  mayBeEmpty: true,
};

/**
 * Creates a source of web pages, by an address or a list of addresses that was uploaded.
 *
 * `POST /api/public/bot/{botId}/sources`
 */
export const searchAiSourcesCreate: Operation<
  SearchAiSourcesCreateInput,
  SearchAiSourcesCreateResponse,
  SearchAiSourcesCreateFailure
> = {
  id: "searchAi.sources.create",
  method: "POST",
  path: "/api/public/bot/{botId}/sources",
  auth: ["auth"],
  body: "json",
  secrets: ["reqHeaders"],
};

/**
 * Starts to train a Search AI application.
 *
 * `POST /api/public/bot/{botId}/train`
 */
export const searchAiTrainStart: Operation<
  SearchAiTrainStartInput,
  SearchAiTrainStartResponse,
  SearchAiTrainStartFailure
> = {
  id: "searchAi.train.start",
  method: "POST",
  path: "/api/public/bot/{botId}/train",
  auth: ["auth"],
  body: "json",
};

/**
 * Tells how far a training has come, step by step.
 *
 * `GET /api/public/bot/{botId}/job-group/{jobGroupId}`
 */
export const searchAiTrainStatus: Operation<
  SearchAiTrainStatusInput,
  SearchAiTrainStatusResponse,
  SearchAiTrainStatusFailure
> = {
  id: "searchAi.train.status",
  method: "GET",
  path: "/api/public/bot/{botId}/job-group/{jobGroupId}",
  safe: true,
  auth: ["auth"],
};

/**
 * Gives what a conversation was about - its tasks, its messages and, if asked for, a summary.
 *
 * `POST /api/public/bot/{botId}/conversationDetails`
 */
export const sessionsGetDetails: Operation<
  SessionsGetDetailsInput,
  SessionsGetDetailsResponse,
  SessionsGetDetailsFailure
> = {
  id: "sessions.getDetails",
  method: "POST",
  path: "/api/public/bot/{botId}/conversationDetails",
  safe: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists the sessions of a bot.
 *
 * `POST /api/public/bot/{botId}/getSessions`
 */
export const sessionsList: Operation<SessionsListInput, SessionsListResponse, SessionsListFailure> = {
  id: "sessions.list",
  method: "POST",
  path: "/api/public/bot/{botId}/getSessions",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "sessions",
    key: "sessionId",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists sessions with the rights of the admin console.
 *
 * `POST /api/public/getSessions`
 */
export const sessionsListForAccount: Operation<
  SessionsListForAccountInput,
  SessionsListForAccountResponse,
  SessionsListForAccountFailure
> = {
  id: "sessions.listForAccount",
  method: "POST",
  path: "/api/public/getSessions",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "sessions",
    key: "sessionId",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "total",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Sums a conversation up, by its id or from a transcript.
 *
 * `POST /api/public/streams/{botId}/conversationSummary`
 */
export const sessionsSummarize: Operation<SessionsSummarizeInput, SessionsSummarizeResponse, SessionsSummarizeFailure> =
  {
    id: "sessions.summarize",
    method: "POST",
    path: "/api/public/streams/{botId}/conversationSummary",
    safe: true,
    auth: ["auth"],
    body: "json",
    rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
  };

/**
 * Turns single sign-on off.
 *
 * `DELETE /api/public/ssoconfig`
 */
export const ssoDisable: Operation<SsoDisableInput, SsoDisableResponse, SsoDisableFailure> = {
  id: "sso.disable",
  method: "DELETE",
  path: "/api/public/ssoconfig",
  idempotent: true,
  auth: ["auth"],
};

/**
 * Turns single sign-on on, or replaces its settings where it is on already.
 *
 * `POST /api/public/ssoconfig`
 */
export const ssoEnable: Operation<SsoEnableInput, SsoEnableResponse, SsoEnableFailure> = {
  id: "sso.enable",
  method: "POST",
  path: "/api/public/ssoconfig",
  idempotent: true,
  auth: ["auth"],
  body: "json",
};

/**
 * Reads the account's single sign-on settings and the addresses an identity provider needs.
 *
 * `GET /api/public/ssoconfig`
 */
export const ssoGet: Operation<SsoGetInput, SsoGetResponse, SsoGetFailure> = {
  id: "sso.get",
  method: "GET",
  path: "/api/public/ssoconfig",
  safe: true,
  auth: ["auth"],
};

/**
 * Inserts a row into a data table.
 *
 * `POST /api/public/tables/{tableName}`
 */
export const tablesInsert: Operation<TablesInsertInput, TablesInsertResponse, TablesInsertFailure> = {
  id: "tables.insert",
  method: "POST",
  path: "/api/public/tables/{tableName}",
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 600, perHour: 18000, scope: "table" },
};

/**
 * Inserts many rows into a data table.
 *
 * `POST /api/public/tables/{tableName}/bulk`
 */
export const tablesInsertMany: Operation<TablesInsertManyInput, TablesInsertManyResponse, TablesInsertManyFailure> = {
  id: "tables.insertMany",
  method: "POST",
  path: "/api/public/tables/{tableName}/bulk",
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 600, perHour: 18000, scope: "table" },
};

/**
 * Lists the rows of a data table that meet a condition.
 *
 * `POST /api/public/tables/{tableName}/query`
 */
export const tablesQuery: Operation<TablesQueryInput, TablesQueryResponse, TablesQueryFailure> = {
  id: "tables.query",
  method: "POST",
  path: "/api/public/tables/{tableName}/query",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    items: "queryResult",
    key: "sys_Id",
    limit: "sys_limit",
    more: "hasMore",
    param: "sys_offset",
    style: "offset",
  },
  rateLimit: { perMinute: 600, perHour: 18000, scope: "table" },
};

/**
 * Lists the rows of a view on data tables that meet a condition.
 *
 * `POST /api/public/views/{viewName}/query`
 */
export const tablesQueryView: Operation<TablesQueryViewInput, TablesQueryViewResponse, TablesQueryViewFailure> = {
  id: "tables.queryView",
  method: "POST",
  path: "/api/public/views/{viewName}/query",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: { items: "queryResult", key: "sys_Id", limit: "sys_limit", param: "sys_offset", style: "offset" },
  rateLimit: { perMinute: 600, perHour: 18000, scope: "table" },
};

/**
 * Removes the rows of a data table that meet a condition.
 *
 * `DELETE /api/public/tables/{tableName}`
 */
export const tablesRemove: Operation<TablesRemoveInput, TablesRemoveResponse, TablesRemoveFailure> = {
  id: "tables.remove",
  method: "DELETE",
  path: "/api/public/tables/{tableName}",
  idempotent: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 600, perHour: 18000, scope: "table" },
};

/**
 * Changes columns of the rows of a data table that meet a condition.
 *
 * `PUT /api/public/tables/{tableName}`
 */
export const tablesUpdate: Operation<TablesUpdateInput, TablesUpdateResponse, TablesUpdateFailure> = {
  id: "tables.update",
  method: "PUT",
  path: "/api/public/tables/{tableName}",
  idempotent: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 600, perHour: 18000, scope: "table" },
};

/**
 * Starts to sum up what the bots of an account used.
 *
 * `POST /api/public/bots/billingsessionsummary`
 */
export const usageAccountSummaryStart: Operation<
  UsageAccountSummaryStartInput,
  UsageAccountSummaryStartResponse,
  UsageAccountSummaryStartFailure
> = {
  id: "usage.accountSummary.start",
  method: "POST",
  path: "/api/public/bots/billingsessionsummary",
  auth: ["auth"],
  body: "json",
};

/**
 * Tells how far the summary of an account's use has come, with the numbers when it is done.
 *
 * `GET /api/public/bots/billingsessionsummary/status`
 */
export const usageAccountSummaryStatus: Operation<
  UsageAccountSummaryStatusInput,
  UsageAccountSummaryStatusResponse,
  UsageAccountSummaryStatusFailure
> = {
  id: "usage.accountSummary.status",
  method: "GET",
  path: "/api/public/bots/billingsessionsummary/status",
  safe: true,
  auth: ["auth"],
};

/**
 * Lists the billing sessions of a bot.
 *
 * `POST /api/public/bot/{botId}/getBillingSessionsDetails`
 */
export const usageListBillingSessions: Operation<
  UsageListBillingSessionsInput,
  UsageListBillingSessionsResponse,
  UsageListBillingSessionsFailure
> = {
  id: "usage.listBillingSessions",
  method: "POST",
  path: "/api/public/bot/{botId}/getBillingSessionsDetails",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "sessions",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "total",
  },
};

/**
 * Lists the billing sessions of all bots of an account, or of one.
 *
 * `POST /api/public/bots/getBillingSessionsDetails`
 */
export const usageListBillingSessionsForAccount: Operation<
  UsageListBillingSessionsForAccountInput,
  UsageListBillingSessionsForAccountResponse,
  UsageListBillingSessionsForAccountFailure
> = {
  id: "usage.listBillingSessionsForAccount",
  method: "POST",
  path: "/api/public/bots/getBillingSessionsDetails",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "sessions",
    limit: "limit",
    more: "moreAvailable",
    param: "skip",
    style: "offset",
    total: "total",
  },
};

/**
 * Starts to sum up what a bot used.
 *
 * `POST /api/public/bot/{botId}/billingsessionsummary`
 */
export const usageSummaryStart: Operation<UsageSummaryStartInput, UsageSummaryStartResponse, UsageSummaryStartFailure> =
  {
    id: "usage.summary.start",
    method: "POST",
    path: "/api/public/bot/{botId}/billingsessionsummary",
    auth: ["auth"],
    body: "json",
  };

/**
 * Tells how far the summary of a bot's use has come, with the numbers when it is done.
 *
 * `GET /api/public/bot/{botId}/billingsessionsummary/status`
 */
export const usageSummaryStatus: Operation<
  UsageSummaryStatusInput,
  UsageSummaryStatusResponse,
  UsageSummaryStatusFailure
> = {
  id: "usage.summary.status",
  method: "GET",
  path: "/api/public/bot/{botId}/billingsessionsummary/status",
  safe: true,
  auth: ["auth"],
};

/**
 * Starts erasing what bots keep about end users.
 *
 * `DELETE /api/public/bot/eraseUsersData`
 */
export const userDataEraseStart: Operation<
  UserDataEraseStartInput,
  UserDataEraseStartResponse,
  UserDataEraseStartFailure
> = {
  id: "userData.erase.start",
  method: "DELETE",
  path: "/api/public/bot/eraseUsersData",
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Tells how far an erasure of end users' data has come.
 *
 * `GET /api/public/bot/eraseUsersData/status/{reqId}`
 */
export const userDataEraseStatus: Operation<
  UserDataEraseStatusInput,
  UserDataEraseStatusResponse,
  UserDataEraseStatusFailure
> = {
  id: "userData.erase.status",
  method: "GET",
  path: "/api/public/bot/eraseUsersData/status/{reqId}",
  safe: true,
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Adds users to the account, with their groups, roles and rights.
 *
 * `POST /api/public/users`
 */
export const usersCreate: Operation<UsersCreateInput, UsersCreateResponse, UsersCreateFailure> = {
  id: "users.create",
  method: "POST",
  path: "/api/public/users",
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Looks users up by e-mail address, with their roles, groups and rights.
 *
 * `POST /api/public/usersInfo`
 */
export const usersGet: Operation<UsersGetInput, UsersGetResponse, UsersGetFailure> = {
  id: "users.get",
  method: "POST",
  path: "/api/public/usersInfo",
  safe: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Lists the users of the account with their bot roles and admin roles.
 *
 * `GET /api/public/alluserroles`
 */
export const usersList: Operation<UsersListInput, UsersListResponse, UsersListFailure> = {
  id: "users.list",
  method: "GET",
  path: "/api/public/alluserroles",
  safe: true,
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Removes users from the account, named either by e-mail address or by the organisation's own id.
 *
 * `DELETE /api/public/users`
 */
export const usersRemove: Operation<UsersRemoveInput, UsersRemoveResponse, UsersRemoveFailure> = {
  id: "users.remove",
  method: "DELETE",
  path: "/api/public/users",
  idempotent: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Changes users of the account, and adds or takes away groups and roles.
 *
 * `PUT /api/public/users`
 */
export const usersUpdate: Operation<UsersUpdateInput, UsersUpdateResponse, UsersUpdateFailure> = {
  id: "users.update",
  method: "PUT",
  path: "/api/public/users",
  idempotent: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
};

/**
 * Sets what users may do - create bots, develop them, use data tables and views.
 *
 * `POST /api/public/useraccess`
 */
export const usersUpdateAccess: Operation<UsersUpdateAccessInput, UsersUpdateAccessResponse, UsersUpdateAccessFailure> =
  {
    id: "users.updateAccess",
    method: "POST",
    path: "/api/public/useraccess",
    idempotent: true,
    auth: ["auth"],
    body: "json",
    rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
  };
