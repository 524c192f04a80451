// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type {
  AdminPermissions,
  AdminRole,
  AdminRoleAssignment,
  AdminRoleChange,
  AdvancedSearchRequest,
  AdvancedSearchResult,
  AdvancedSearchTemplate,
  AgentAction,
  AgentActionDetails,
  AgentAiCoachingRulesCreateBody,
  AgentAiCoachingRulesCreateResponse,
  AgentAiCoachingRulesGetResponse,
  AgentAiCoachingRulesListBody,
  AgentAiCoachingRulesListResponse,
  AgentAiCoachingRulesUpdateBody,
  AgentAiCoachingRulesUpdateResponse,
  AgentAiConversationsListAgenticHistoryQuery,
  AgentAiConversationsListAgenticHistoryResponse,
  AgentAiConversationsListBody,
  AgentAiConversationsListResponse,
  AgentAiEventsSendBody,
  AgentAiEventsSendResponse,
  AgentAiInteractionsListQuery,
  AgentAiInteractionsListResponse,
  AgentAiInteractionsSearchBody,
  AgentAiInteractionsSearchQuery,
  AgentAiInteractionsSearchResponse,
  AgentAiTranscriptionControlBody,
  AgentAiTranscriptionControlQuery,
  AgentAiTranscriptionControlResponse,
  AgentAiTranscriptionControlV2Body,
  AgentAiTranscriptionControlV2Query,
  AgentAiTranscriptionControlV2Response,
  AgentConversation,
  AgentConversationList,
  AgentConversationMessage,
  AgentConversationSearch,
  AgentConversationSummary,
  AgentExperience,
  AgentFeedback,
  AgentHookEvent,
  AgentHookEvents,
  AgentHookFailure,
  AgentHookMessage,
  AgentHookRequest,
  AgentHookResult,
  AgentInteraction,
  AgentInteractionList,
  AgentInteractionSearch,
  AgenticActivity,
  AgenticContent,
  AgenticHistory,
  AgenticRequest,
  AgenticResponse,
  AgenticSession,
  AnalyticsContainmentStartBody,
  AnalyticsContainmentStartQuery,
  AnalyticsContainmentStartResponse,
  AnalyticsContainmentStatusResponse,
  AnalyticsFilters,
  AnalyticsGetEngagementQuery,
  AnalyticsGetEngagementResponse,
  AnalyticsGetEngagementV2Query,
  AnalyticsGetEngagementV2Response,
  AnalyticsGetWidgetQuery,
  AnalyticsGetWidgetResponse,
  AnalyticsList,
  AnalyticsListBody,
  AnalyticsListQuery,
  AnalyticsListResponse,
  AnalyticsLog,
  AnalyticsQueryWidgetBody,
  AnalyticsQueryWidgetQuery,
  AnalyticsQueryWidgetResponse,
  AnalyticsRecord,
  AnalyticsSearch,
  AnalyticsTagFilter,
  AnalyticsTags,
  AnalyticsType,
  AnalyzedWord,
  AnswerComments,
  AnswerDetails,
  AnswerFragment,
  AnswerPanel,
  AnswerSnippet,
  AnswerSource,
  AssignAdminRolesRequest,
  AssignBotRolesRequest,
  AuditLogEntry,
  AuditLogList,
  AuditLogsListQuery,
  AuditLogsListResponse,
  BillingSession,
  BillingSessionList,
  BillingSessionSearch,
  BotList,
  BotPermissions,
  BotRole,
  BotRoleAssignment,
  BotRoleChange,
  BotSummary,
  BotUsage,
  BotsListQuery,
  BotsListResponse,
  ChangeLogEntry,
  ChangeLogUser,
  ChunkCondition,
  ChunkFilterGroup,
  ChunkFilters,
  ChunkList,
  ChunkRemoval,
  ChunkSearch,
  ChunkUpdate,
  ClickAnalytics,
  ClickAnalyticsFailure,
  ClickAnalyticsRequest,
  ClickAverages,
  ClickDistribution,
  ClickPeriod,
  ClickPeriods,
  ClickPositions,
  ClickedLink,
  ClicksAtPosition,
  CoachingAction,
  CoachingActionInput,
  CoachingEmailInput,
  CoachingHintInput,
  CoachingMessageInput,
  CoachingRule,
  CoachingRuleInput,
  CoachingRuleList,
  CoachingRuleSearch,
  CoachingRuleSummary,
  CoachingRun,
  CoachingTrigger,
  CoachingTriggerInput,
  ContainmentReport,
  ContainmentReportRequest,
  ContainmentReportStarted,
  ContentList,
  ContentSearch,
  ContentStatus,
  ContentStatusList,
  ContentStatusSearch,
  ControlTranscriptionRequest,
  ControlTranscriptionV2Request,
  ConversationDetails,
  ConversationDetailsByCall,
  ConversationDetailsByConversation,
  ConversationDetailsBySession,
  ConversationDetailsRequest,
  ConversationInfo,
  ConversationMessage,
  ConversationParticipantInput,
  ConversationStep,
  ConversationSummary,
  ConversationSummaryRequest,
  ConversationTag,
  CrawlOptions,
  CrawlRequest,
  CreateUsersRequest,
  CreateWebSourceFromSitemap,
  CreateWebSourceFromUrl,
  CreateWebSourceRequest,
  CustomCrawler,
  DailyUsers,
  DayOrMoment,
  DetectedIntent,
  DisplayedAnswerCounts,
  EliminatedIntent,
  EnableSsoRequest,
  EnableSsoWithAttributeMapping,
  EnableSsoWithoutAttributeMapping,
  EndOfConversationEvent,
  EngagementTrend,
  EngagementTrendV2,
  EraseUserDataRequest,
  ErasedUser,
  ErrorBody,
  ErrorText,
  ErrorWithMessage,
  ErrorWithMsg,
  ErrorsWithMessage,
  ErrorsWithMsg,
  ExportInsightsRequest,
  ExportRolesResult,
  ExportSearchAppRequest,
  FailedUser,
  FailureReason,
  FeedbackList,
  FeedbackListBody,
  FeedbackListResponse,
  FeedbackResponse,
  FeedbackSaveBody,
  FeedbackSaveResponse,
  FeedbackSearch,
  FindIntentRequest,
  GenaiTriggerInput,
  GenerateAnswerRequest,
  GeneratedAnswer,
  GetUsersRequest,
  GetUsersResult,
  Group,
  GroupChanges,
  GroupList,
  GroupMember,
  GroupReference,
  GroupsListQuery,
  GroupsListResponse,
  HourlyUsers,
  ImportRolesRequest,
  ImportRolesResult,
  ImportSearchAppRequest,
  ImportedRole,
  IngestChunk,
  IngestChunks,
  IngestChunksDocument,
  IngestFileDocument,
  IngestFiles,
  IngestRequest,
  IngestWebDocument,
  IngestWebPages,
  InsertTableRowRequest,
  InsertTableRowsRequest,
  InsertedTableRows,
  InsightsExportStarted,
  IntentDetection,
  IntentsFindBody,
  IntentsFindQuery,
  IntentsFindResponse,
  InteractionAgent,
  InteractionTag,
  InternalTransferEvent,
  JwtApp,
  LiteMessage,
  LiteMessageChannel,
  LiteMessageList,
  LiteMessageSearch,
  LlmPayload,
  LlmUsageLog,
  LlmUsageSearch,
  LogsGetDebugQuery,
  LogsGetDebugResponse,
  LogsListChangesQuery,
  LogsListChangesResponse,
  LogsListLlmUsageBody,
  LogsListLlmUsageResponse,
  LogsListTranslationsQuery,
  LogsListTranslationsResponse,
  Message,
  MessageChannel,
  MessageChannelType,
  MessageComponent,
  MessageComponentData,
  MessageDirection,
  MessageLatency,
  MessageList,
  MessageSearch,
  MessageSearchV2,
  MessageStatus,
  MessagesListLiteQuery,
  MessagesListLiteResponse,
  MessagesListQuery,
  MessagesListResponse,
  MessagesListV2Query,
  MessagesListV2Response,
  MessagesSearchBody,
  MessagesSearchForAccountBody,
  MessagesSearchForAccountResponse,
  MessagesSearchLiteBody,
  MessagesSearchLiteResponse,
  MessagesSearchResponse,
  MessagesSearchV2Body,
  MessagesSearchV2Response,
  NaturalLanguageAnalysis,
  NewUser,
  OfferedSuggestions,
  PauseTranscription,
  PermissionEntity,
  PermissionEntityUsers,
  PlaybookRun,
  ProactiveSuggestion,
  QueriesWithoutClicks,
  QueryWithoutClicks,
  RaclResolver,
  RateAnswerRequest,
  RecordAnswerRequest,
  RemoveChunksRequest,
  RemoveContentRequest,
  RemoveTableRowsRequest,
  RemoveUsersByEmail,
  RemoveUsersByOrgUserId,
  RemoveUsersRequest,
  RemovedContent,
  RemovedTableRows,
  Role,
  RoleAssignmentResult,
  RoleAssignmentResults,
  RoleChanges,
  RoleList,
  RoleReference,
  RolesAssignAdminRolesBody,
  RolesAssignAdminRolesResponse,
  RolesAssignBotRolesBody,
  RolesAssignBotRolesResponse,
  RolesExportQuery,
  RolesExportResponse,
  RolesImportBody,
  RolesImportQuery,
  RolesImportResponse,
  RolesListQuery,
  RolesListResponse,
  RunTranscription,
  SaveFeedbackRequest,
  SavedFeedback,
  SearchAiAnswersGenerateBody,
  SearchAiAnswersGenerateResponse,
  SearchAiAnswersRateBody,
  SearchAiAnswersRateResponse,
  SearchAiAnswersRecordBody,
  SearchAiAnswersRecordResponse,
  SearchAiChunksListBody,
  SearchAiChunksListResponse,
  SearchAiChunksRemoveBody,
  SearchAiChunksRemoveResponse,
  SearchAiChunksUpdateBody,
  SearchAiChunksUpdateResponse,
  SearchAiClicksQueryBody,
  SearchAiClicksQueryResponse,
  SearchAiConnectorsListQuery,
  SearchAiConnectorsListResponse,
  SearchAiContentGetResponse,
  SearchAiContentListBody,
  SearchAiContentListByStatusBody,
  SearchAiContentListByStatusResponse,
  SearchAiContentListResponse,
  SearchAiContentRemoveBody,
  SearchAiContentRemoveResponse,
  SearchAiExportStartBody,
  SearchAiExportStartResponse,
  SearchAiExportStatusResponse,
  SearchAiImportStartBody,
  SearchAiImportStartResponse,
  SearchAiIngestBody,
  SearchAiIngestResponse,
  SearchAiInsightsStartBody,
  SearchAiInsightsStartResponse,
  SearchAiJobsGetResponse,
  SearchAiPermissionEntitiesGetResponse,
  SearchAiPermissionEntitiesListQuery,
  SearchAiPermissionEntitiesListResponse,
  SearchAiPermissionEntitiesRemoveUsersBody,
  SearchAiPermissionEntitiesRemoveUsersResponse,
  SearchAiPermissionEntitiesUpdateBody,
  SearchAiPermissionEntitiesUpdateResponse,
  SearchAiRaclResolverGetResponse,
  SearchAiRaclResolverRemoveResponse,
  SearchAiRaclResolverSetBody,
  SearchAiRaclResolverSetResponse,
  SearchAiSearchBody,
  SearchAiSearchResponse,
  SearchAiSourcesCrawlBody,
  SearchAiSourcesCrawlResponse,
  SearchAiSourcesCreateBody,
  SearchAiSourcesCreateResponse,
  SearchAiTrainStartBody,
  SearchAiTrainStartResponse,
  SearchAiTrainStatusResponse,
  SearchAnswer,
  SearchAppCheck,
  SearchAppFeature,
  SearchAppFile,
  SearchAppJob,
  SearchAppJobStarted,
  SearchChunk,
  SearchConnector,
  SearchConnectorList,
  SearchContent,
  SearchContentMeta,
  SearchCustomData,
  SearchDocument,
  SearchFacet,
  SearchFacetBucket,
  SearchHit,
  SearchHitSource,
  SearchJob,
  SearchJobFile,
  SearchJobFragment,
  SearchMetaFilter,
  SearchMetaRule,
  SearchPromptSelection,
  SearchResultGroup,
  SearchTraining,
  SearchTrainingStep,
  SearchTurn,
  Session,
  SessionList,
  SessionSearch,
  SessionTags,
  SessionsGetDetailsBody,
  SessionsGetDetailsResponse,
  SessionsListBody,
  SessionsListForAccountBody,
  SessionsListForAccountQuery,
  SessionsListForAccountResponse,
  SessionsListQuery,
  SessionsListResponse,
  SessionsSummarizeBody,
  SessionsSummarizeResponse,
  SsoAttributeMapping,
  SsoAttributeMappings,
  SsoAttributeRule,
  SsoChangeResult,
  SsoConfiguration,
  SsoDisableResponse,
  SsoDisabled,
  SsoEnableBody,
  SsoEnableResponse,
  SsoGetQuery,
  SsoGetResponse,
  SsoIdentityProviderConfig,
  SsoMetadata,
  SsoMethod,
  SsoOnboarding,
  SsoOnboardingChoice,
  SsoProtocol,
  SsoProvider,
  SsoTwoFactor,
  SsoTwoFactorChoice,
  StoredTableRow,
  SummaryInput,
  SummaryOfConversation,
  SummaryOfTranscript,
  TableColumn,
  TableCondition,
  TableExpression,
  TableQueryRequest,
  TableRow,
  TableRows,
  TableViewRows,
  TablesInsertBody,
  TablesInsertManyBody,
  TablesInsertManyResponse,
  TablesInsertResponse,
  TablesQueryBody,
  TablesQueryQuery,
  TablesQueryResponse,
  TablesQueryViewBody,
  TablesQueryViewQuery,
  TablesQueryViewResponse,
  TablesRemoveBody,
  TablesRemoveResponse,
  TablesUpdateBody,
  TablesUpdateResponse,
  TaskContainment,
  TaskExecutionReport,
  TrainSearchRequest,
  TranscriptionControlled,
  TranslationInput,
  TranslationLog,
  TriggerFrequencyInput,
  TriggerSummaryEvent,
  TriggerUtterance,
  UpdateChunkRequest,
  UpdateCoachingRuleRequest,
  UpdateTableRowsRequest,
  UpdateUserAccessRequest,
  UpdateUserAccessResult,
  UpdateUsersRequest,
  UpdatedCoachingRule,
  UpdatedTableRows,
  UsageAccountSummaryStartBody,
  UsageAccountSummaryStartResponse,
  UsageAccountSummaryStatusQuery,
  UsageAccountSummaryStatusResponse,
  UsageCounts,
  UsageListBillingSessionsBody,
  UsageListBillingSessionsForAccountBody,
  UsageListBillingSessionsForAccountResponse,
  UsageListBillingSessionsResponse,
  UsagePeriod,
  UsageReport,
  UsageSummary,
  UsageSummaryRequest,
  UsageSummaryStartBody,
  UsageSummaryStartResponse,
  UsageSummaryStarted,
  UsageSummaryStatusQuery,
  UsageSummaryStatusResponse,
  UsedAnswer,
  UsedSuggestion,
  UsedSuggestionTarget,
  UserDataEraseStartBody,
  UserDataEraseStartResponse,
  UserDataEraseStatusResponse,
  UserDataErasure,
  UserDataErasureStatus,
  UserDetails,
  UserInfo,
  UserList,
  UserLookup,
  UserLookupFailure,
  UserOutcome,
  UserProfile,
  UserProfileByOrgUserId,
  UserRemovalFailure,
  UserRemovalPartial,
  UserRemovalResult,
  UserRemovalSuccess,
  UserRoles,
  UserUpdate,
  UserWithRoles,
  UserWriteFailure,
  UserWriteResult,
  UsersCreateBody,
  UsersCreateResponse,
  UsersGetBody,
  UsersGetResponse,
  UsersListQuery,
  UsersListResponse,
  UsersRemoveBody,
  UsersRemoveResponse,
  UsersUpdateAccessBody,
  UsersUpdateAccessResponse,
  UsersUpdateBody,
  UsersUpdateResponse,
  UtteranceTriggerInput,
  VectorWeight,
  WebSource,
  WebSourceSettings,
  WidgetData,
  WidgetDimension,
  WidgetFilter,
  WidgetQuery,
  WidgetResult,
  WidgetSource,
  WinningIntent,
} from "./types.ts";

export interface paths {
  "/agentai/api/v1/public/{botId}/acrules": {
    post: operations["agentAi.coachingRules.create"];
  };
  "/agentai/api/v1/public/{botId}/acrules/list": {
    post: operations["agentAi.coachingRules.list"];
  };
  "/agentai/api/v1/public/{botId}/acrules/{ruleId}": {
    get: operations["agentAi.coachingRules.get"];
  };
  "/agentassist/api/v1/hooks/{botId}": {
    post: operations["agentAi.events.send"];
  };
  "/agentassist/api/v1/public/{botId}/aaconversation": {
    post: operations["agentAi.conversations.list"];
  };
  "/agentassist/api/v1/public/{botId}/aaconversations/{conversationId}/agentic-history": {
    get: operations["agentAi.conversations.listAgenticHistory"];
  };
  "/agentassist/api/v1/public/{botId}/acrules/{ruleId}": {
    put: operations["agentAi.coachingRules.update"];
  };
  "/agentassist/api/v1/public/{botId}/v2/agentassistinteractions": {
    get: operations["agentAi.interactions.list"];
    post: operations["agentAi.interactions.search"];
  };
  "/api/1.1/public/bot/{botId}/control/transcription": {
    post: operations["agentAi.transcription.control"];
  };
  "/api/1.1/public/bot/{botId}/control/transcriptionv2": {
    post: operations["agentAi.transcription.controlV2"];
  };
  "/api/1.1/public/bot/{botId}/getLLMUsageLogs": {
    post: operations["logs.listLlmUsage"];
  };
  "/api/1.1/public/bot/{botId}/saveFeedback": {
    post: operations["feedback.save"];
  };
  "/api/public/adminroles/assignments/": {
    post: operations["roles.assignAdminRoles"];
  };
  "/api/public/alluserroles": {
    get: operations["users.list"];
  };
  "/api/public/auditlogs": {
    get: operations["auditLogs.list"];
  };
  "/api/public/bot/eraseUsersData": {
    delete: operations["userData.erase.start"];
  };
  "/api/public/bot/eraseUsersData/status/{reqId}": {
    get: operations["userData.erase.status"];
  };
  "/api/public/bot/{botId}/billingsessionsummary": {
    post: operations["usage.summary.start"];
  };
  "/api/public/bot/{botId}/billingsessionsummary/status": {
    get: operations["usage.summary.status"];
  };
  "/api/public/bot/{botId}/changelogs": {
    get: operations["logs.listChanges"];
  };
  "/api/public/bot/{botId}/chunk/list": {
    post: operations["searchAi.chunks.list"];
  };
  "/api/public/bot/{botId}/chunk/{chunkId}": {
    post: operations["searchAi.chunks.update"];
  };
  "/api/public/bot/{botId}/connector/{connectorId}/permission-entities": {
    get: operations["searchAi.permissionEntities.list"];
  };
  "/api/public/bot/{botId}/connector/{connectorId}/permission-entities/{entityId}": {
    get: operations["searchAi.permissionEntities.get"];
    put: operations["searchAi.permissionEntities.update"];
    delete: operations["searchAi.permissionEntities.removeUsers"];
  };
  "/api/public/bot/{botId}/connectors": {
    get: operations["searchAi.connectors.list"];
  };
  "/api/public/bot/{botId}/content": {
    delete: operations["searchAi.content.remove"];
  };
  "/api/public/bot/{botId}/content-by-cond": {
    post: operations["searchAi.content.list"];
  };
  "/api/public/bot/{botId}/content/{contentId}": {
    get: operations["searchAi.content.get"];
  };
  "/api/public/bot/{botId}/conversationDetails": {
    post: operations["sessions.getDetails"];
  };
  "/api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}": {
    get: operations["analytics.getWidget"];
    post: operations["analytics.queryWidget"];
  };
  "/api/public/bot/{botId}/getAnalytics": {
    post: operations["analytics.list"];
  };
  "/api/public/bot/{botId}/getBillingSessionsDetails": {
    post: operations["usage.listBillingSessions"];
  };
  "/api/public/bot/{botId}/getFeedbackSurveyResponses": {
    post: operations["feedback.list"];
  };
  "/api/public/bot/{botId}/getMessages": {
    get: operations["messages.list"];
    post: operations["messages.search"];
  };
  "/api/public/bot/{botId}/getMessagesV2": {
    get: operations["messages.listV2"];
    post: operations["messages.searchV2"];
  };
  "/api/public/bot/{botId}/getSessions": {
    post: operations["sessions.list"];
  };
  "/api/public/bot/{botId}/ingest-data": {
    post: operations["searchAi.ingest"];
  };
  "/api/public/bot/{botId}/job-group/{jobGroupId}": {
    get: operations["searchAi.train.status"];
  };
  "/api/public/bot/{botId}/messages-lite": {
    get: operations["messages.listLite"];
    post: operations["messages.searchLite"];
  };
  "/api/public/bot/{botId}/racl-resolver": {
    get: operations["searchAi.raclResolver.get"];
    post: operations["searchAi.raclResolver.set"];
    delete: operations["searchAi.raclResolver.remove"];
  };
  "/api/public/bot/{botId}/search/analytics-export": {
    post: operations["searchAi.insights.start"];
  };
  "/api/public/bot/{botId}/search/app-export": {
    post: operations["searchAi.export.start"];
  };
  "/api/public/bot/{botId}/search/app-export/jobs/{jobId}": {
    get: operations["searchAi.export.status"];
  };
  "/api/public/bot/{botId}/search/app-import": {
    post: operations["searchAi.import.start"];
  };
  "/api/public/bot/{botId}/search/clickAnalytics": {
    post: operations["searchAi.clicks.query"];
  };
  "/api/public/bot/{botId}/search/deleteChunksById": {
    post: operations["searchAi.chunks.remove"];
  };
  "/api/public/bot/{botId}/search/feedback": {
    post: operations["searchAi.answers.rate"];
  };
  "/api/public/bot/{botId}/search/get-content-by-status": {
    post: operations["searchAi.content.listByStatus"];
  };
  "/api/public/bot/{botId}/search/ingest-analytics-metadata": {
    post: operations["searchAi.answers.record"];
  };
  "/api/public/bot/{botId}/search/jobs/{jobId}": {
    get: operations["searchAi.jobs.get"];
  };
  "/api/public/bot/{botId}/search/v2/advanced-search": {
    post: operations["searchAi.search"];
  };
  "/api/public/bot/{botId}/sources": {
    post: operations["searchAi.sources.create"];
  };
  "/api/public/bot/{botId}/sources/{sourceId}/crawl": {
    post: operations["searchAi.sources.crawl"];
  };
  "/api/public/bot/{botId}/taskContainmentReport": {
    post: operations["analytics.containment.start"];
  };
  "/api/public/bot/{botId}/taskContainmentReport/status/{reportId}": {
    get: operations["analytics.containment.status"];
  };
  "/api/public/bot/{botId}/train": {
    post: operations["searchAi.train.start"];
  };
  "/api/public/bot/{botId}/userEngagementTrend": {
    post: operations["analytics.getEngagement"];
  };
  "/api/public/bot/{botId}/v2/userEngagementTrend": {
    post: operations["analytics.getEngagementV2"];
  };
  "/api/public/bots": {
    get: operations["bots.list"];
  };
  "/api/public/bots/billingsessionsummary": {
    post: operations["usage.accountSummary.start"];
  };
  "/api/public/bots/billingsessionsummary/status": {
    get: operations["usage.accountSummary.status"];
  };
  "/api/public/bots/getBillingSessionsDetails": {
    post: operations["usage.listBillingSessionsForAccount"];
  };
  "/api/public/btroles/assignments/": {
    post: operations["roles.assignBotRoles"];
  };
  "/api/public/getMessages": {
    post: operations["messages.searchForAccount"];
  };
  "/api/public/getSessions": {
    post: operations["sessions.listForAccount"];
  };
  "/api/public/groups": {
    get: operations["groups.list"];
  };
  "/api/public/roles": {
    get: operations["roles.list"];
  };
  "/api/public/roles/export": {
    get: operations["roles.export"];
  };
  "/api/public/roles/import": {
    post: operations["roles.import"];
  };
  "/api/public/ssoconfig": {
    get: operations["sso.get"];
    post: operations["sso.enable"];
    delete: operations["sso.disable"];
  };
  "/api/public/stream/{botId}/advancedSearch": {
    post: operations["searchAi.answers.generate"];
  };
  "/api/public/streams/{botId}/conversationSummary": {
    post: operations["sessions.summarize"];
  };
  "/api/public/tables/{tableName}": {
    put: operations["tables.update"];
    post: operations["tables.insert"];
    delete: operations["tables.remove"];
  };
  "/api/public/tables/{tableName}/bulk": {
    post: operations["tables.insertMany"];
  };
  "/api/public/tables/{tableName}/query": {
    post: operations["tables.query"];
  };
  "/api/public/useraccess": {
    post: operations["users.updateAccess"];
  };
  "/api/public/users": {
    put: operations["users.update"];
    post: operations["users.create"];
    delete: operations["users.remove"];
  };
  "/api/public/usersInfo": {
    post: operations["users.get"];
  };
  "/api/public/views/{viewName}/query": {
    post: operations["tables.queryView"];
  };
  "/api/v1.1/rest/bot/{botId}/findIntent": {
    post: operations["intents.find"];
  };
  "/api/{version}/{botId}/debuglogs": {
    get: operations["logs.getDebug"];
  };
  "/api/{version}/{botId}/translationlogs": {
    get: operations["logs.listTranslations"];
  };
}

export interface components {
  schemas: {
    AdminPermissions: AdminPermissions;
    AdminRole: AdminRole;
    AdminRoleAssignment: AdminRoleAssignment;
    AdminRoleChange: AdminRoleChange;
    AdvancedSearchRequest: AdvancedSearchRequest;
    AdvancedSearchResult: AdvancedSearchResult;
    AdvancedSearchTemplate: AdvancedSearchTemplate;
    AgentAction: AgentAction;
    AgentActionDetails: AgentActionDetails;
    AgentConversation: AgentConversation;
    AgentConversationList: AgentConversationList;
    AgentConversationMessage: AgentConversationMessage;
    AgentConversationSearch: AgentConversationSearch;
    AgentConversationSummary: AgentConversationSummary;
    AgentExperience: AgentExperience;
    AgentFeedback: AgentFeedback;
    AgentHookEvent: AgentHookEvent;
    AgentHookEvents: AgentHookEvents;
    AgentHookFailure: AgentHookFailure;
    AgentHookMessage: AgentHookMessage;
    AgentHookRequest: AgentHookRequest;
    AgentHookResult: AgentHookResult;
    AgentInteraction: AgentInteraction;
    AgentInteractionList: AgentInteractionList;
    AgentInteractionSearch: AgentInteractionSearch;
    AgenticActivity: AgenticActivity;
    AgenticContent: AgenticContent;
    AgenticHistory: AgenticHistory;
    AgenticRequest: AgenticRequest;
    AgenticResponse: AgenticResponse;
    AgenticSession: AgenticSession;
    AnalyticsFilters: AnalyticsFilters;
    AnalyticsList: AnalyticsList;
    AnalyticsLog: AnalyticsLog;
    AnalyticsRecord: AnalyticsRecord;
    AnalyticsSearch: AnalyticsSearch;
    AnalyticsTagFilter: AnalyticsTagFilter;
    AnalyticsTags: AnalyticsTags;
    AnalyticsType: AnalyticsType;
    AnalyzedWord: AnalyzedWord;
    AnswerComments: AnswerComments;
    AnswerDetails: AnswerDetails;
    AnswerFragment: AnswerFragment;
    AnswerPanel: AnswerPanel;
    AnswerSnippet: AnswerSnippet;
    AnswerSource: AnswerSource;
    AssignAdminRolesRequest: AssignAdminRolesRequest;
    AssignBotRolesRequest: AssignBotRolesRequest;
    AuditLogEntry: AuditLogEntry;
    AuditLogList: AuditLogList;
    BillingSession: BillingSession;
    BillingSessionList: BillingSessionList;
    BillingSessionSearch: BillingSessionSearch;
    BotList: BotList;
    BotPermissions: BotPermissions;
    BotRole: BotRole;
    BotRoleAssignment: BotRoleAssignment;
    BotRoleChange: BotRoleChange;
    BotSummary: BotSummary;
    BotUsage: BotUsage;
    ChangeLogEntry: ChangeLogEntry;
    ChangeLogUser: ChangeLogUser;
    ChunkCondition: ChunkCondition;
    ChunkFilterGroup: ChunkFilterGroup;
    ChunkFilters: ChunkFilters;
    ChunkList: ChunkList;
    ChunkRemoval: ChunkRemoval;
    ChunkSearch: ChunkSearch;
    ChunkUpdate: ChunkUpdate;
    ClickAnalytics: ClickAnalytics;
    ClickAnalyticsFailure: ClickAnalyticsFailure;
    ClickAnalyticsRequest: ClickAnalyticsRequest;
    ClickAverages: ClickAverages;
    ClickDistribution: ClickDistribution;
    ClickPeriod: ClickPeriod;
    ClickPeriods: ClickPeriods;
    ClickPositions: ClickPositions;
    ClickedLink: ClickedLink;
    ClicksAtPosition: ClicksAtPosition;
    CoachingAction: CoachingAction;
    CoachingActionInput: CoachingActionInput;
    CoachingEmailInput: CoachingEmailInput;
    CoachingHintInput: CoachingHintInput;
    CoachingMessageInput: CoachingMessageInput;
    CoachingRule: CoachingRule;
    CoachingRuleInput: CoachingRuleInput;
    CoachingRuleList: CoachingRuleList;
    CoachingRuleSearch: CoachingRuleSearch;
    CoachingRuleSummary: CoachingRuleSummary;
    CoachingRun: CoachingRun;
    CoachingTrigger: CoachingTrigger;
    CoachingTriggerInput: CoachingTriggerInput;
    ContainmentReport: ContainmentReport;
    ContainmentReportRequest: ContainmentReportRequest;
    ContainmentReportStarted: ContainmentReportStarted;
    ContentList: ContentList;
    ContentSearch: ContentSearch;
    ContentStatus: ContentStatus;
    ContentStatusList: ContentStatusList;
    ContentStatusSearch: ContentStatusSearch;
    ControlTranscriptionRequest: ControlTranscriptionRequest;
    ControlTranscriptionV2Request: ControlTranscriptionV2Request;
    ConversationDetails: ConversationDetails;
    ConversationDetailsByCall: ConversationDetailsByCall;
    ConversationDetailsByConversation: ConversationDetailsByConversation;
    ConversationDetailsBySession: ConversationDetailsBySession;
    ConversationDetailsRequest: ConversationDetailsRequest;
    ConversationInfo: ConversationInfo;
    ConversationMessage: ConversationMessage;
    ConversationParticipantInput: ConversationParticipantInput;
    ConversationStep: ConversationStep;
    ConversationSummary: ConversationSummary;
    ConversationSummaryRequest: ConversationSummaryRequest;
    ConversationTag: ConversationTag;
    CrawlOptions: CrawlOptions;
    CrawlRequest: CrawlRequest;
    CreateUsersRequest: CreateUsersRequest;
    CreateWebSourceFromSitemap: CreateWebSourceFromSitemap;
    CreateWebSourceFromUrl: CreateWebSourceFromUrl;
    CreateWebSourceRequest: CreateWebSourceRequest;
    CustomCrawler: CustomCrawler;
    DailyUsers: DailyUsers;
    DayOrMoment: DayOrMoment;
    DetectedIntent: DetectedIntent;
    DisplayedAnswerCounts: DisplayedAnswerCounts;
    EliminatedIntent: EliminatedIntent;
    EnableSsoRequest: EnableSsoRequest;
    EnableSsoWithAttributeMapping: EnableSsoWithAttributeMapping;
    EnableSsoWithoutAttributeMapping: EnableSsoWithoutAttributeMapping;
    EndOfConversationEvent: EndOfConversationEvent;
    EngagementTrend: EngagementTrend;
    EngagementTrendV2: EngagementTrendV2;
    EraseUserDataRequest: EraseUserDataRequest;
    ErasedUser: ErasedUser;
    ErrorBody: ErrorBody;
    ErrorText: ErrorText;
    ErrorWithMessage: ErrorWithMessage;
    ErrorWithMsg: ErrorWithMsg;
    ErrorsWithMessage: ErrorsWithMessage;
    ErrorsWithMsg: ErrorsWithMsg;
    ExportInsightsRequest: ExportInsightsRequest;
    ExportRolesResult: ExportRolesResult;
    ExportSearchAppRequest: ExportSearchAppRequest;
    FailedUser: FailedUser;
    FailureReason: FailureReason;
    FeedbackList: FeedbackList;
    FeedbackResponse: FeedbackResponse;
    FeedbackSearch: FeedbackSearch;
    FindIntentRequest: FindIntentRequest;
    GenaiTriggerInput: GenaiTriggerInput;
    GenerateAnswerRequest: GenerateAnswerRequest;
    GeneratedAnswer: GeneratedAnswer;
    GetUsersRequest: GetUsersRequest;
    GetUsersResult: GetUsersResult;
    Group: Group;
    GroupChanges: GroupChanges;
    GroupList: GroupList;
    GroupMember: GroupMember;
    GroupReference: GroupReference;
    HourlyUsers: HourlyUsers;
    ImportRolesRequest: ImportRolesRequest;
    ImportRolesResult: ImportRolesResult;
    ImportSearchAppRequest: ImportSearchAppRequest;
    ImportedRole: ImportedRole;
    IngestChunk: IngestChunk;
    IngestChunks: IngestChunks;
    IngestChunksDocument: IngestChunksDocument;
    IngestFileDocument: IngestFileDocument;
    IngestFiles: IngestFiles;
    IngestRequest: IngestRequest;
    IngestWebDocument: IngestWebDocument;
    IngestWebPages: IngestWebPages;
    InsertTableRowRequest: InsertTableRowRequest;
    InsertTableRowsRequest: InsertTableRowsRequest;
    InsertedTableRows: InsertedTableRows;
    InsightsExportStarted: InsightsExportStarted;
    IntentDetection: IntentDetection;
    InteractionAgent: InteractionAgent;
    InteractionTag: InteractionTag;
    InternalTransferEvent: InternalTransferEvent;
    JwtApp: JwtApp;
    LiteMessage: LiteMessage;
    LiteMessageChannel: LiteMessageChannel;
    LiteMessageList: LiteMessageList;
    LiteMessageSearch: LiteMessageSearch;
    LlmPayload: LlmPayload;
    LlmUsageLog: LlmUsageLog;
    LlmUsageSearch: LlmUsageSearch;
    Message: Message;
    MessageChannel: MessageChannel;
    MessageChannelType: MessageChannelType;
    MessageComponent: MessageComponent;
    MessageComponentData: MessageComponentData;
    MessageDirection: MessageDirection;
    MessageLatency: MessageLatency;
    MessageList: MessageList;
    MessageSearch: MessageSearch;
    MessageSearchV2: MessageSearchV2;
    MessageStatus: MessageStatus;
    NaturalLanguageAnalysis: NaturalLanguageAnalysis;
    NewUser: NewUser;
    OfferedSuggestions: OfferedSuggestions;
    PauseTranscription: PauseTranscription;
    PermissionEntity: PermissionEntity;
    PermissionEntityUsers: PermissionEntityUsers;
    PlaybookRun: PlaybookRun;
    ProactiveSuggestion: ProactiveSuggestion;
    QueriesWithoutClicks: QueriesWithoutClicks;
    QueryWithoutClicks: QueryWithoutClicks;
    RaclResolver: RaclResolver;
    RateAnswerRequest: RateAnswerRequest;
    RecordAnswerRequest: RecordAnswerRequest;
    RemoveChunksRequest: RemoveChunksRequest;
    RemoveContentRequest: RemoveContentRequest;
    RemoveTableRowsRequest: RemoveTableRowsRequest;
    RemoveUsersByEmail: RemoveUsersByEmail;
    RemoveUsersByOrgUserId: RemoveUsersByOrgUserId;
    RemoveUsersRequest: RemoveUsersRequest;
    RemovedContent: RemovedContent;
    RemovedTableRows: RemovedTableRows;
    Role: Role;
    RoleAssignmentResult: RoleAssignmentResult;
    RoleAssignmentResults: RoleAssignmentResults;
    RoleChanges: RoleChanges;
    RoleList: RoleList;
    RoleReference: RoleReference;
    RunTranscription: RunTranscription;
    SaveFeedbackRequest: SaveFeedbackRequest;
    SavedFeedback: SavedFeedback;
    SearchAnswer: SearchAnswer;
    SearchAppCheck: SearchAppCheck;
    SearchAppFeature: SearchAppFeature;
    SearchAppFile: SearchAppFile;
    SearchAppJob: SearchAppJob;
    SearchAppJobStarted: SearchAppJobStarted;
    SearchChunk: SearchChunk;
    SearchConnector: SearchConnector;
    SearchConnectorList: SearchConnectorList;
    SearchContent: SearchContent;
    SearchContentMeta: SearchContentMeta;
    SearchCustomData: SearchCustomData;
    SearchDocument: SearchDocument;
    SearchFacet: SearchFacet;
    SearchFacetBucket: SearchFacetBucket;
    SearchHit: SearchHit;
    SearchHitSource: SearchHitSource;
    SearchJob: SearchJob;
    SearchJobFile: SearchJobFile;
    SearchJobFragment: SearchJobFragment;
    SearchMetaFilter: SearchMetaFilter;
    SearchMetaRule: SearchMetaRule;
    SearchPromptSelection: SearchPromptSelection;
    SearchResultGroup: SearchResultGroup;
    SearchTraining: SearchTraining;
    SearchTrainingStep: SearchTrainingStep;
    SearchTurn: SearchTurn;
    Session: Session;
    SessionList: SessionList;
    SessionSearch: SessionSearch;
    SessionTags: SessionTags;
    SsoAttributeMapping: SsoAttributeMapping;
    SsoAttributeMappings: SsoAttributeMappings;
    SsoAttributeRule: SsoAttributeRule;
    SsoChangeResult: SsoChangeResult;
    SsoConfiguration: SsoConfiguration;
    SsoDisabled: SsoDisabled;
    SsoIdentityProviderConfig: SsoIdentityProviderConfig;
    SsoMetadata: SsoMetadata;
    SsoMethod: SsoMethod;
    SsoOnboarding: SsoOnboarding;
    SsoOnboardingChoice: SsoOnboardingChoice;
    SsoProtocol: SsoProtocol;
    SsoProvider: SsoProvider;
    SsoTwoFactor: SsoTwoFactor;
    SsoTwoFactorChoice: SsoTwoFactorChoice;
    StoredTableRow: StoredTableRow;
    SummaryInput: SummaryInput;
    SummaryOfConversation: SummaryOfConversation;
    SummaryOfTranscript: SummaryOfTranscript;
    TableColumn: TableColumn;
    TableCondition: TableCondition;
    TableExpression: TableExpression;
    TableQueryRequest: TableQueryRequest;
    TableRow: TableRow;
    TableRows: TableRows;
    TableViewRows: TableViewRows;
    TaskContainment: TaskContainment;
    TaskExecutionReport: TaskExecutionReport;
    TrainSearchRequest: TrainSearchRequest;
    TranscriptionControlled: TranscriptionControlled;
    TranslationInput: TranslationInput;
    TranslationLog: TranslationLog;
    TriggerFrequencyInput: TriggerFrequencyInput;
    TriggerSummaryEvent: TriggerSummaryEvent;
    TriggerUtterance: TriggerUtterance;
    UpdateChunkRequest: UpdateChunkRequest;
    UpdateCoachingRuleRequest: UpdateCoachingRuleRequest;
    UpdateTableRowsRequest: UpdateTableRowsRequest;
    UpdateUserAccessRequest: UpdateUserAccessRequest;
    UpdateUserAccessResult: UpdateUserAccessResult;
    UpdateUsersRequest: UpdateUsersRequest;
    UpdatedCoachingRule: UpdatedCoachingRule;
    UpdatedTableRows: UpdatedTableRows;
    UsageCounts: UsageCounts;
    UsagePeriod: UsagePeriod;
    UsageReport: UsageReport;
    UsageSummary: UsageSummary;
    UsageSummaryRequest: UsageSummaryRequest;
    UsageSummaryStarted: UsageSummaryStarted;
    UsedAnswer: UsedAnswer;
    UsedSuggestion: UsedSuggestion;
    UsedSuggestionTarget: UsedSuggestionTarget;
    UserDataErasure: UserDataErasure;
    UserDataErasureStatus: UserDataErasureStatus;
    UserDetails: UserDetails;
    UserInfo: UserInfo;
    UserList: UserList;
    UserLookup: UserLookup;
    UserLookupFailure: UserLookupFailure;
    UserOutcome: UserOutcome;
    UserProfile: UserProfile;
    UserProfileByOrgUserId: UserProfileByOrgUserId;
    UserRemovalFailure: UserRemovalFailure;
    UserRemovalPartial: UserRemovalPartial;
    UserRemovalResult: UserRemovalResult;
    UserRemovalSuccess: UserRemovalSuccess;
    UserRoles: UserRoles;
    UserUpdate: UserUpdate;
    UserWithRoles: UserWithRoles;
    UserWriteFailure: UserWriteFailure;
    UserWriteResult: UserWriteResult;
    UtteranceTriggerInput: UtteranceTriggerInput;
    VectorWeight: VectorWeight;
    WebSource: WebSource;
    WebSourceSettings: WebSourceSettings;
    WidgetData: WidgetData;
    WidgetDimension: WidgetDimension;
    WidgetFilter: WidgetFilter;
    WidgetQuery: WidgetQuery;
    WidgetResult: WidgetResult;
    WidgetSource: WidgetSource;
    WinningIntent: WinningIntent;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}

type answer<Content> = { headers: Record<string, unknown>; content: Content };

type inPath<Path> = { query?: never; header?: never; path: Path; cookie?: never };

type inPathAndQuery<Path, Query> = { query?: Query; header?: never; path: Path; cookie?: never };

type json<Body> = { "application/json": Body };

export interface operations {
  "agentAi.coachingRules.create": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<AgentAiCoachingRulesCreateBody>;
    };
    responses: {
      200: answer<json<AgentAiCoachingRulesCreateResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "agentAi.coachingRules.get": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
        ruleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<AgentAiCoachingRulesGetResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "agentAi.coachingRules.list": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<AgentAiCoachingRulesListBody>;
    };
    responses: {
      200: answer<json<AgentAiCoachingRulesListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "agentAi.coachingRules.update": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
        ruleId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<AgentAiCoachingRulesUpdateBody>;
    };
    responses: {
      200: answer<json<AgentAiCoachingRulesUpdateResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "agentAi.conversations.list": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<AgentAiConversationsListBody>;
    };
    responses: {
      200: answer<json<AgentAiConversationsListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "agentAi.conversations.listAgenticHistory": {
    parameters: {
      query: AgentAiConversationsListAgenticHistoryQuery;
      header?: never;
      path: {
        botId: string;
        conversationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<AgentAiConversationsListAgenticHistoryResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "agentAi.events.send": {
    parameters: {
      query?: never;
      header?: {
        token?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<AgentAiEventsSendBody>;
    };
    responses: {
      200: answer<json<AgentAiEventsSendResponse>>;
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      400: answer<{
        "application/json": AgentHookFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": AgentHookFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": AgentHookFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": AgentHookFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": AgentHookFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": AgentHookFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "agentAi.interactions.list": {
    parameters: {
      query: AgentAiInteractionsListQuery;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<AgentAiInteractionsListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "agentAi.interactions.search": {
    parameters: {
      query: AgentAiInteractionsSearchQuery;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<AgentAiInteractionsSearchBody>;
    };
    responses: {
      200: answer<json<AgentAiInteractionsSearchResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "agentAi.transcription.control": {
    parameters: {
      query: AgentAiTranscriptionControlQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<AgentAiTranscriptionControlBody>;
    };
    responses: {
      200: answer<json<AgentAiTranscriptionControlResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "agentAi.transcription.controlV2": {
    parameters: {
      query: AgentAiTranscriptionControlV2Query;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<AgentAiTranscriptionControlV2Body>;
    };
    responses: {
      200: answer<json<AgentAiTranscriptionControlV2Response>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "analytics.containment.start": {
    parameters: inPathAndQuery<
      {
        botId: string;
      },
      AnalyticsContainmentStartQuery
    >;
    requestBody: {
      content: json<AnalyticsContainmentStartBody>;
    };
    responses: {
      200: answer<json<AnalyticsContainmentStartResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "analytics.containment.status": {
    parameters: inPath<{
      botId: string;
      reportId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<AnalyticsContainmentStatusResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "analytics.getEngagement": {
    parameters: {
      query: AnalyticsGetEngagementQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<AnalyticsGetEngagementResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "analytics.getEngagementV2": {
    parameters: {
      query: AnalyticsGetEngagementV2Query;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<AnalyticsGetEngagementV2Response>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "analytics.getWidget": {
    parameters: {
      query: AnalyticsGetWidgetQuery;
      header?: never;
      path: {
        botId: string;
        dashboardName: string;
        widgetName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<AnalyticsGetWidgetResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "analytics.list": {
    parameters: inPathAndQuery<
      {
        botId: string;
      },
      AnalyticsListQuery
    >;
    requestBody: {
      content: json<AnalyticsListBody>;
    };
    responses: {
      200: answer<json<AnalyticsListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "analytics.queryWidget": {
    parameters: {
      query: AnalyticsQueryWidgetQuery;
      header?: never;
      path: {
        botId: string;
        dashboardName: string;
        widgetName: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<AnalyticsQueryWidgetBody>;
    };
    responses: {
      200: answer<json<AnalyticsQueryWidgetResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "auditLogs.list": {
    parameters: {
      query?: AuditLogsListQuery;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<AuditLogsListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "bots.list": {
    parameters: {
      query?: BotsListQuery;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<BotsListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "feedback.list": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<FeedbackListBody>;
    };
    responses: {
      200: answer<json<FeedbackListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "feedback.save": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<FeedbackSaveBody>;
    };
    responses: {
      200: answer<json<FeedbackSaveResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "groups.list": {
    parameters: {
      query?: GroupsListQuery;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<GroupsListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "intents.find": {
    parameters: {
      query: IntentsFindQuery;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<IntentsFindBody>;
    };
    responses: {
      200: answer<json<IntentsFindResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "logs.getDebug": {
    parameters: inPathAndQuery<
      {
        botId: string;
        version: string;
      },
      LogsGetDebugQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<LogsGetDebugResponse>>;
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "logs.listChanges": {
    parameters: inPathAndQuery<
      {
        botId: string;
      },
      LogsListChangesQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<LogsListChangesResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "logs.listLlmUsage": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<LogsListLlmUsageBody>;
    };
    responses: {
      200: answer<json<LogsListLlmUsageResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "logs.listTranslations": {
    parameters: {
      query?: LogsListTranslationsQuery;
      header?: {
        accountId?: string;
      };
      path: {
        botId: string;
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<LogsListTranslationsResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "messages.list": {
    parameters: {
      query: MessagesListQuery;
      header?: {
        userId?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<MessagesListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "messages.listLite": {
    parameters: {
      query: MessagesListLiteQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<MessagesListLiteResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "messages.listV2": {
    parameters: {
      query: MessagesListV2Query;
      header?: {
        userId?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<MessagesListV2Response>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "messages.search": {
    parameters: {
      query?: never;
      header?: {
        userId?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<MessagesSearchBody>;
    };
    responses: {
      200: answer<json<MessagesSearchResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "messages.searchForAccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<MessagesSearchForAccountBody>;
    };
    responses: {
      200: answer<json<MessagesSearchForAccountResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "messages.searchLite": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<MessagesSearchLiteBody>;
    };
    responses: {
      200: answer<json<MessagesSearchLiteResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "messages.searchV2": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<MessagesSearchV2Body>;
    };
    responses: {
      200: answer<json<MessagesSearchV2Response>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "roles.assignAdminRoles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<RolesAssignAdminRolesBody>;
    };
    responses: {
      200: answer<json<RolesAssignAdminRolesResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "roles.assignBotRoles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<RolesAssignBotRolesBody>;
    };
    responses: {
      200: answer<json<RolesAssignBotRolesResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "roles.export": {
    parameters: {
      query: RolesExportQuery;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<RolesExportResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "roles.import": {
    parameters: {
      query: RolesImportQuery;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<RolesImportBody>;
    };
    responses: {
      200: answer<json<RolesImportResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "roles.list": {
    parameters: {
      query: RolesListQuery;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<RolesListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.answers.generate": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiAnswersGenerateBody>;
    };
    responses: {
      200: answer<json<SearchAiAnswersGenerateResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.answers.rate": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiAnswersRateBody>;
    };
    responses: {
      200: answer<json<SearchAiAnswersRateResponse>>;
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.answers.record": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiAnswersRecordBody>;
    };
    responses: {
      200: answer<json<SearchAiAnswersRecordResponse>>;
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.chunks.list": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiChunksListBody>;
    };
    responses: {
      200: answer<json<SearchAiChunksListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.chunks.remove": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiChunksRemoveBody>;
    };
    responses: {
      200: answer<json<SearchAiChunksRemoveResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.chunks.update": {
    parameters: inPath<{
      botId: string;
      chunkId: string;
    }>;
    requestBody: {
      content: json<SearchAiChunksUpdateBody>;
    };
    responses: {
      200: answer<json<SearchAiChunksUpdateResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.clicks.query": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiClicksQueryBody>;
    };
    responses: {
      200: answer<json<SearchAiClicksQueryResponse>>;
      400: answer<{
        "application/json": ClickAnalyticsFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ClickAnalyticsFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ClickAnalyticsFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ClickAnalyticsFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ClickAnalyticsFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ClickAnalyticsFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.connectors.list": {
    parameters: inPathAndQuery<
      {
        botId: string;
      },
      SearchAiConnectorsListQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<SearchAiConnectorsListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.content.get": {
    parameters: inPath<{
      botId: string;
      contentId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<SearchAiContentGetResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.content.list": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiContentListBody>;
    };
    responses: {
      200: answer<json<SearchAiContentListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.content.listByStatus": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiContentListByStatusBody>;
    };
    responses: {
      200: answer<json<SearchAiContentListByStatusResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.content.remove": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiContentRemoveBody>;
    };
    responses: {
      200: answer<json<SearchAiContentRemoveResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.export.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiExportStartBody>;
    };
    responses: {
      200: answer<json<SearchAiExportStartResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.export.status": {
    parameters: inPath<{
      botId: string;
      jobId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<SearchAiExportStatusResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.import.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiImportStartBody>;
    };
    responses: {
      200: answer<json<SearchAiImportStartResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.ingest": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiIngestBody>;
    };
    responses: {
      200: answer<json<SearchAiIngestResponse>>;
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.insights.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiInsightsStartBody>;
    };
    responses: {
      200: answer<json<SearchAiInsightsStartResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.jobs.get": {
    parameters: inPath<{
      botId: string;
      jobId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<SearchAiJobsGetResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.permissionEntities.get": {
    parameters: inPath<{
      botId: string;
      connectorId: string;
      entityId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<SearchAiPermissionEntitiesGetResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.permissionEntities.list": {
    parameters: inPathAndQuery<
      {
        botId: string;
        connectorId: string;
      },
      SearchAiPermissionEntitiesListQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<SearchAiPermissionEntitiesListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.permissionEntities.removeUsers": {
    parameters: inPath<{
      botId: string;
      connectorId: string;
      entityId: string;
    }>;
    requestBody: {
      content: json<SearchAiPermissionEntitiesRemoveUsersBody>;
    };
    responses: {
      200: answer<json<SearchAiPermissionEntitiesRemoveUsersResponse>>;
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.permissionEntities.update": {
    parameters: inPath<{
      botId: string;
      connectorId: string;
      entityId: string;
    }>;
    requestBody: {
      content: json<SearchAiPermissionEntitiesUpdateBody>;
    };
    responses: {
      200: answer<json<SearchAiPermissionEntitiesUpdateResponse>>;
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.raclResolver.get": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<SearchAiRaclResolverGetResponse>>;
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.raclResolver.remove": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<SearchAiRaclResolverRemoveResponse>>;
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.raclResolver.set": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiRaclResolverSetBody>;
    };
    responses: {
      200: answer<json<SearchAiRaclResolverSetResponse>>;
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.search": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiSearchBody>;
    };
    responses: {
      200: answer<json<SearchAiSearchResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.sources.crawl": {
    parameters: inPath<{
      botId: string;
      sourceId: string;
    }>;
    requestBody: {
      content: json<SearchAiSourcesCrawlBody>;
    };
    responses: {
      200: answer<json<SearchAiSourcesCrawlResponse>>;
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.sources.create": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiSourcesCreateBody>;
    };
    responses: {
      200: answer<json<SearchAiSourcesCreateResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.train.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiTrainStartBody>;
    };
    responses: {
      200: answer<json<SearchAiTrainStartResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "searchAi.train.status": {
    parameters: inPath<{
      botId: string;
      jobGroupId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<SearchAiTrainStatusResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "sessions.getDetails": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SessionsGetDetailsBody>;
    };
    responses: {
      200: answer<json<SessionsGetDetailsResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "sessions.list": {
    parameters: inPathAndQuery<
      {
        botId: string;
      },
      SessionsListQuery
    >;
    requestBody?: {
      content: json<SessionsListBody>;
    };
    responses: {
      200: answer<json<SessionsListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "sessions.listForAccount": {
    parameters: {
      query?: SessionsListForAccountQuery;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: json<SessionsListForAccountBody>;
    };
    responses: {
      200: answer<json<SessionsListForAccountResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "sessions.summarize": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SessionsSummarizeBody>;
    };
    responses: {
      200: answer<json<SessionsSummarizeResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "sso.disable": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<SsoDisableResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "sso.enable": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<SsoEnableBody>;
    };
    responses: {
      200: answer<json<SsoEnableResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "sso.get": {
    parameters: {
      query: SsoGetQuery;
      header?: {
        "bot-language"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<SsoGetResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "tables.insert": {
    parameters: inPath<{
      tableName: string;
    }>;
    requestBody: {
      content: json<TablesInsertBody>;
    };
    responses: {
      200: answer<json<TablesInsertResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "tables.insertMany": {
    parameters: inPath<{
      tableName: string;
    }>;
    requestBody: {
      content: json<TablesInsertManyBody>;
    };
    responses: {
      200: answer<json<TablesInsertManyResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "tables.query": {
    parameters: inPathAndQuery<
      {
        tableName: string;
      },
      TablesQueryQuery
    >;
    requestBody: {
      content: json<TablesQueryBody>;
    };
    responses: {
      200: answer<json<TablesQueryResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "tables.queryView": {
    parameters: inPathAndQuery<
      {
        viewName: string;
      },
      TablesQueryViewQuery
    >;
    requestBody: {
      content: json<TablesQueryViewBody>;
    };
    responses: {
      200: answer<json<TablesQueryViewResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "tables.remove": {
    parameters: inPath<{
      tableName: string;
    }>;
    requestBody: {
      content: json<TablesRemoveBody>;
    };
    responses: {
      200: answer<json<TablesRemoveResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "tables.update": {
    parameters: inPath<{
      tableName: string;
    }>;
    requestBody: {
      content: json<TablesUpdateBody>;
    };
    responses: {
      200: answer<json<TablesUpdateResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "usage.accountSummary.start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<UsageAccountSummaryStartBody>;
    };
    responses: {
      200: answer<json<UsageAccountSummaryStartResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "usage.accountSummary.status": {
    parameters: {
      query: UsageAccountSummaryStatusQuery;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<UsageAccountSummaryStatusResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "usage.listBillingSessions": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<UsageListBillingSessionsBody>;
    };
    responses: {
      200: answer<json<UsageListBillingSessionsResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "usage.listBillingSessionsForAccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<UsageListBillingSessionsForAccountBody>;
    };
    responses: {
      200: answer<json<UsageListBillingSessionsForAccountResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "usage.summary.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<UsageSummaryStartBody>;
    };
    responses: {
      200: answer<json<UsageSummaryStartResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "usage.summary.status": {
    parameters: {
      query: UsageSummaryStatusQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<UsageSummaryStatusResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "userData.erase.start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<UserDataEraseStartBody>;
    };
    responses: {
      200: answer<json<UserDataEraseStartResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "userData.erase.status": {
    parameters: inPath<{
      reqId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<UserDataEraseStatusResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "users.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<UsersCreateBody>;
    };
    responses: {
      200: answer<json<UsersCreateResponse>>;
      400: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "users.get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<UsersGetBody>;
    };
    responses: {
      200: answer<json<UsersGetResponse>>;
      400: answer<{
        "application/json": GetUsersResult | ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": GetUsersResult | ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": GetUsersResult | ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": GetUsersResult | ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": GetUsersResult | ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": GetUsersResult | ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "users.list": {
    parameters: {
      query?: UsersListQuery;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<UsersListResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "users.remove": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<UsersRemoveBody>;
    };
    responses: {
      200: answer<json<UsersRemoveResponse>>;
      400: answer<{
        "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "users.update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<UsersUpdateBody>;
    };
    responses: {
      200: answer<json<UsersUpdateResponse>>;
      400: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": UserWriteFailure | ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "users.updateAccess": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<UsersUpdateAccessBody>;
    };
    responses: {
      200: answer<json<UsersUpdateAccessResponse>>;
      400: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
}
