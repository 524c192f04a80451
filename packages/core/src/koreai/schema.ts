// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type {
  AddContactsRequest,
  AddFaqsRequest,
  AddLanguageRequest,
  AdminPermissions,
  AdminRole,
  AdminRoleAssignment,
  AdminRoleChange,
  AdvancedNlpSetting,
  AdvancedSearchRequest,
  AdvancedSearchResult,
  AdvancedSearchTemplate,
  AdvancedSmsCampaignInput,
  AdvancedSmsCampaignV1Input,
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
  AgentAiTranscriptionControlV1Body,
  AgentAiTranscriptionControlV1Query,
  AgentAiTranscriptionControlV1Response,
  AgentAvailability,
  AgentAvailabilityQuery,
  AgentChannelMappings,
  AgentConversation,
  AgentConversationList,
  AgentConversationMessage,
  AgentConversationSearch,
  AgentConversationSummary,
  AgentExperience,
  AgentFeedback,
  AgentGroup,
  AgentGroupList,
  AgentGroupListEntry,
  AgentGroupManager,
  AgentGroupMembership,
  AgentHookEvent,
  AgentHookEvents,
  AgentHookFailure,
  AgentHookMessage,
  AgentHookRequest,
  AgentHookResult,
  AgentIntegration,
  AgentIntegrationChanged,
  AgentIntegrationDeleted,
  AgentIntegrationRequest,
  AgentInteraction,
  AgentInteractionAgent,
  AgentInteractionList,
  AgentInteractionSearch,
  AgentInteractionTag,
  AgentPerformance,
  AgentPerformanceInQueue,
  AgentPerformanceQuery,
  AgentPerformanceReport,
  AgentQueue,
  AgentSegment,
  AgentSkill,
  AgentStatusDates,
  AgentStatusDay,
  AgentStatusDays,
  AgentStatusFigure,
  AgentStatusQuery,
  AgentStatusRecord,
  AgentStatusReport,
  AgentStatusSpan,
  AgentStatusSummary,
  AgentStatusSummaryQuery,
  AgentStatusSummaryReport,
  AgentTransferBot,
  AgentTransferChannelMappingsGetResponse,
  AgentTransferChannelMappingsSetBody,
  AgentTransferEnableBody,
  AgentTransferEnableResponse,
  AgentTransferIntegrationsCreateBody,
  AgentTransferIntegrationsCreateQuery,
  AgentTransferIntegrationsCreateResponse,
  AgentTransferIntegrationsDeleteResponse,
  AgentTransferIntegrationsUpdateBody,
  AgentTransferIntegrationsUpdateQuery,
  AgentTransferIntegrationsUpdateResponse,
  AgenticActivity,
  AgenticContent,
  AgenticHistory,
  AgenticRequest,
  AgenticResponse,
  AgenticSession,
  AgentlessCampaignChange,
  AgentlessCampaignInput,
  AgentlessCampaignV1Input,
  AgentsOfQueuesQuery,
  AnalyticsContainmentStartBody,
  AnalyticsContainmentStartQuery,
  AnalyticsContainmentStartResponse,
  AnalyticsContainmentStatusResponse,
  AnalyticsFilters,
  AnalyticsGetEngagementQuery,
  AnalyticsGetEngagementResponse,
  AnalyticsGetEngagementV1Query,
  AnalyticsGetEngagementV1Response,
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
  AssignQualityAgents,
  AuditLogEntry,
  AuditLogList,
  AuditLogsListQuery,
  AuditLogsListResponse,
  AvailableAgent,
  BatchTestCounts,
  BatchTestRun,
  BatchTestRunDeleted,
  BatchTestRunResult,
  BatchTestRunStarted,
  BatchTestSuite,
  BatchTestSuiteDeleted,
  BatchTestSuiteExport,
  BatchTestSuiteList,
  BatchTestSuiteRun,
  BillingSession,
  BillingSessionList,
  BillingSessionSearch,
  BotExportJob,
  BotExportOptions,
  BotExportStatusRequest,
  BotExportSubTasks,
  BotFunctionFile,
  BotImportJob,
  BotImportOptions,
  BotImportStep,
  BotList,
  BotPermissions,
  BotRole,
  BotRoleAssignment,
  BotRoleChange,
  BotSummary,
  BotUsage,
  BotVariable,
  BotVariableList,
  BotsChannelsEnableBody,
  BotsChannelsEnableResponse,
  BotsConversationsDeleteStartBody,
  BotsConversationsDeleteStartResponse,
  BotsConversationsDeleteStatusResponse,
  BotsExportStartBody,
  BotsExportStartResponse,
  BotsExportStatusBody,
  BotsExportStatusResponse,
  BotsFunctionsImportBody,
  BotsFunctionsImportResponse,
  BotsGetLinkedAppsQuery,
  BotsGetLinkedAppsResponse,
  BotsImportsStartBody,
  BotsImportsStartNewBody,
  BotsImportsStartNewResponse,
  BotsImportsStartResponse,
  BotsImportsStatusResponse,
  BotsInstallSampleResponse,
  BotsLanguagesAddBody,
  BotsLanguagesAddResponse,
  BotsLanguagesSetDefaultBody,
  BotsLanguagesSetDefaultResponse,
  BotsLanguagesSetEnabledBody,
  BotsLanguagesUpdateBody,
  BotsLanguagesUpdateResponse,
  BotsListQuery,
  BotsListResponse,
  BotsNlpSettingsUpdateBody,
  BotsNlpSettingsUpdateQuery,
  BotsPublishStartBody,
  BotsPublishStartResponse,
  BotsPublishStatusResponse,
  BotsVariablesExportResponse,
  BotsVariablesImportBody,
  BotsVariablesImportResponse,
  CallReportV1Query,
  Callback,
  CallbackInput,
  CallbackResult,
  Campaign,
  CampaignCallStatus,
  CampaignCallerId,
  CampaignCallerIdInput,
  CampaignCallingDay,
  CampaignCallingDayInput,
  CampaignCallingHours,
  CampaignCallingHoursInput,
  CampaignContact,
  CampaignContactFile,
  CampaignContactInput,
  CampaignContactList,
  CampaignContactListChange,
  CampaignContactListResult,
  CampaignContactListSource,
  CampaignContactListStatus,
  CampaignContactListSummary,
  CampaignContactListSync,
  CampaignContactListsResult,
  CampaignContactMapping,
  CampaignContactOutcome,
  CampaignContactPage,
  CampaignContactReport,
  CampaignContacts,
  CampaignContactsRequest,
  CampaignFilters,
  CampaignIdResult,
  CampaignListResult,
  CampaignPriorityInput,
  CampaignRecurrence,
  CampaignReference,
  CampaignResult,
  CampaignScheduleRequest,
  CampaignScheduleTime,
  CampaignScheduled,
  CampaignScheduling,
  CampaignSchedulingInput,
  CampaignSort,
  CampaignSortOrder,
  CampaignState,
  CampaignStatus,
  CampaignStatusReport,
  CampaignStatusResult,
  CampaignSummary,
  CampaignTriggerRequest,
  CampaignTriggerResult,
  CampaignType,
  CaseAssignee,
  CaseDocument,
  CaseField,
  CaseList,
  CaseListEntry,
  CaseManagementCasesCreateBody,
  CaseManagementCasesCreateResponse,
  CaseManagementCasesListBody,
  CaseManagementCasesListResponse,
  CaseManagementCasesUpdateBody,
  CaseManagementCasesUpdateResponse,
  CaseManagementTasksCreateBody,
  CaseManagementTasksCreateResponse,
  CaseManagementTasksListBody,
  CaseManagementTasksListResponse,
  CaseManagementTasksUpdateBody,
  CaseManagementTasksUpdateResponse,
  CaseParticipant,
  CasePerson,
  CasePersonInput,
  CasePriority,
  CasePriorityInput,
  CaseRecord,
  CaseStatus,
  CaseStatusInput,
  CasesQuery,
  ChangeLogEntry,
  ChangeLogUser,
  ChangedContactList,
  ChannelApp,
  ChannelCapacity,
  ChunkCondition,
  ChunkDeletion,
  ChunkFilterGroup,
  ChunkFilters,
  ChunkList,
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
  ConfigurationSkill,
  ConfigurationSkillGroup,
  ConfigurationSkillGroupInput,
  ConfigurationSkillInput,
  ConfigurationStatus,
  ConfigurationWaitingExperience,
  ConfigurationWaitingExperiences,
  ConsultingAgent,
  Contact,
  ContactCenterAgent,
  ContactCenterAgentGroupsCreateBody,
  ContactCenterAgentGroupsCreateResponse,
  ContactCenterAgentGroupsDeleteResponse,
  ContactCenterAgentGroupsGetResponse,
  ContactCenterAgentGroupsListResponse,
  ContactCenterAgentGroupsUpdateBody,
  ContactCenterAgentGroupsUpdateResponse,
  ContactCenterAgentList,
  ContactCenterAgentMatches,
  ContactCenterAgentsAvailabilityBody,
  ContactCenterAgentsAvailabilityResponse,
  ContactCenterAgentsCreateBody,
  ContactCenterAgentsCreateResponse,
  ContactCenterAgentsDeleteResponse,
  ContactCenterAgentsFindByCustomIdResponse,
  ContactCenterAgentsGetResponse,
  ContactCenterAgentsListQuery,
  ContactCenterAgentsListResponse,
  ContactCenterAgentsUpdateBody,
  ContactCenterAgentsUpdateResponse,
  ContactCenterCallsListBody,
  ContactCenterCallsListQuery,
  ContactCenterCallsListResponse,
  ContactCenterCallsListV1Body,
  ContactCenterCallsListV1Query,
  ContactCenterCallsListV1Response,
  ContactCenterCampaignsContactListsAddContactsBody,
  ContactCenterCampaignsContactListsAddContactsResponse,
  ContactCenterCampaignsContactListsCreateBody,
  ContactCenterCampaignsContactListsCreateQuery,
  ContactCenterCampaignsContactListsCreateResponse,
  ContactCenterCampaignsContactListsDeleteQuery,
  ContactCenterCampaignsContactListsDeleteResponse,
  ContactCenterCampaignsContactListsGetQuery,
  ContactCenterCampaignsContactListsGetResponse,
  ContactCenterCampaignsContactListsListContactsQuery,
  ContactCenterCampaignsContactListsListContactsResponse,
  ContactCenterCampaignsContactListsListQuery,
  ContactCenterCampaignsContactListsListResponse,
  ContactCenterCampaignsContactListsUpdateBody,
  ContactCenterCampaignsContactListsUpdateQuery,
  ContactCenterCampaignsContactListsUpdateResponse,
  ContactCenterCampaignsCreateBody,
  ContactCenterCampaignsCreateQuery,
  ContactCenterCampaignsCreateResponse,
  ContactCenterCampaignsDeleteQuery,
  ContactCenterCampaignsDeleteResponse,
  ContactCenterCampaignsGetQuery,
  ContactCenterCampaignsGetResponse,
  ContactCenterCampaignsListBody,
  ContactCenterCampaignsListQuery,
  ContactCenterCampaignsListResponse,
  ContactCenterCampaignsScheduleCallbacksBody,
  ContactCenterCampaignsScheduleCallbacksResponse,
  ContactCenterCampaignsSchedulesSetBody,
  ContactCenterCampaignsSchedulesSetQuery,
  ContactCenterCampaignsSchedulesSetResponse,
  ContactCenterCampaignsStartSmsBody,
  ContactCenterCampaignsStartSmsQuery,
  ContactCenterCampaignsStartSmsResponse,
  ContactCenterCampaignsStatusBody,
  ContactCenterCampaignsStatusQuery,
  ContactCenterCampaignsStatusResponse,
  ContactCenterCampaignsTriggerBody,
  ContactCenterCampaignsTriggerQuery,
  ContactCenterCampaignsTriggerResponse,
  ContactCenterCampaignsUpdateBody,
  ContactCenterCampaignsUpdateQuery,
  ContactCenterCampaignsUpdateResponse,
  ContactCenterCampaignsV1ContactListsCreateBody,
  ContactCenterCampaignsV1ContactListsCreateResponse,
  ContactCenterCampaignsV1ContactListsDeleteResponse,
  ContactCenterCampaignsV1ContactListsGetResponse,
  ContactCenterCampaignsV1ContactListsListContactsQuery,
  ContactCenterCampaignsV1ContactListsListContactsResponse,
  ContactCenterCampaignsV1ContactListsListQuery,
  ContactCenterCampaignsV1ContactListsListResponse,
  ContactCenterCampaignsV1ContactListsUpdateBody,
  ContactCenterCampaignsV1ContactListsUpdateResponse,
  ContactCenterCampaignsV1CreateBody,
  ContactCenterCampaignsV1CreateQuery,
  ContactCenterCampaignsV1CreateResponse,
  ContactCenterCampaignsV1DeleteQuery,
  ContactCenterCampaignsV1DeleteResponse,
  ContactCenterCampaignsV1GetResponse,
  ContactCenterCampaignsV1ListBody,
  ContactCenterCampaignsV1ListResponse,
  ContactCenterCampaignsV1StatusBody,
  ContactCenterCampaignsV1StatusQuery,
  ContactCenterCampaignsV1StatusResponse,
  ContactCenterCampaignsV1TriggerBody,
  ContactCenterCampaignsV1TriggerQuery,
  ContactCenterCampaignsV1TriggerResponse,
  ContactCenterCampaignsV1UpdateBody,
  ContactCenterCampaignsV1UpdateQuery,
  ContactCenterCampaignsV1UpdateResponse,
  ContactCenterConfigurationExportQuery,
  ContactCenterConfigurationExportResponse,
  ContactCenterConfigurationExportV1Query,
  ContactCenterConfigurationExportV1Response,
  ContactCenterConfigurationImportBody,
  ContactCenterConfigurationImportQuery,
  ContactCenterConfigurationImportResponse,
  ContactCenterConfigurationImportV1Body,
  ContactCenterConfigurationImportV1Response,
  ContactCenterContactsCreateBody,
  ContactCenterContactsCreateResponse,
  ContactCenterContactsDeleteManyBody,
  ContactCenterContactsDeleteManyResponse,
  ContactCenterContactsDeleteResponse,
  ContactCenterContactsImportBody,
  ContactCenterContactsImportResponse,
  ContactCenterContactsListResponse,
  ContactCenterContactsUpdateBody,
  ContactCenterContactsUpdateManyBody,
  ContactCenterContactsUpdateManyResponse,
  ContactCenterContactsUpdateResponse,
  ContactCenterConversationsGetBySessionBody,
  ContactCenterConversationsGetBySessionResponse,
  ContactCenterConversationsGetResponse,
  ContactCenterConversationsListQuery,
  ContactCenterConversationsListResponse,
  ContactCenterHoursGetResponse,
  ContactCenterInteractionsListBody,
  ContactCenterInteractionsListQuery,
  ContactCenterInteractionsListResponse,
  ContactCenterOutboundCallsDialBody,
  ContactCenterOutboundCallsDialResponse,
  ContactCenterOutboundCallsDialV1Body,
  ContactCenterOutboundCallsDialV1Response,
  ContactCenterQueuesCreateBody,
  ContactCenterQueuesCreateResponse,
  ContactCenterQueuesGetResponse,
  ContactCenterQueuesListResponse,
  ContactCenterQueuesMembersBody,
  ContactCenterQueuesMembersResponse,
  ContactCenterQueuesSetPrioritiesBody,
  ContactCenterQueuesSetPrioritiesResponse,
  ContactCenterQueuesSizeBody,
  ContactCenterQueuesSizeResponse,
  ContactCenterQueuesUpdateBody,
  ContactCenterQueuesUpdateResponse,
  ContactCenterRecordingsDeleteQuery,
  ContactCenterRecordingsDeleteResponse,
  ContactCenterRecordingsGetQuery,
  ContactCenterRecordingsGetResponse,
  ContactCenterRecordingsGetV1Query,
  ContactCenterRecordingsGetV1Response,
  ContactCenterRecordingsVoicemailQuery,
  ContactCenterRecordingsVoicemailResponse,
  ContactCenterReportsAgentStatusBody,
  ContactCenterReportsAgentStatusQuery,
  ContactCenterReportsAgentStatusResponse,
  ContactCenterReportsAgentStatusSummaryBody,
  ContactCenterReportsAgentStatusSummaryQuery,
  ContactCenterReportsAgentStatusSummaryResponse,
  ContactCenterReportsQueuePerformanceBody,
  ContactCenterReportsQueuePerformanceQuery,
  ContactCenterReportsQueuePerformanceResponse,
  ContactCenterReportsRecentIntentsResponse,
  ContactCenterRoutingTransferBody,
  ContactCenterRoutingTransferResponse,
  ContactCenterSkillGroupsCreateBody,
  ContactCenterSkillGroupsCreateResponse,
  ContactCenterSkillGroupsGetResponse,
  ContactCenterSkillGroupsListResponse,
  ContactCenterSkillGroupsUpdateBody,
  ContactCenterSkillGroupsUpdateResponse,
  ContactCenterSkillsCreateBody,
  ContactCenterSkillsCreateResponse,
  ContactCenterSkillsGetResponse,
  ContactCenterSkillsListQuery,
  ContactCenterSkillsListResponse,
  ContactCenterSkillsUpdateBody,
  ContactCenterSkillsUpdateResponse,
  ContactCenterSmsSendBody,
  ContactCenterSmsSendResponse,
  ContactCenterSpeechServicesCreateBody,
  ContactCenterSpeechServicesCreateResponse,
  ContactCenterWfmAgentActivityQuery,
  ContactCenterWfmAgentActivityResponse,
  ContactCenterWfmAgentPerformanceBody,
  ContactCenterWfmAgentPerformanceResponse,
  ContactCenterWfmAgentsQuery,
  ContactCenterWfmAgentsResponse,
  ContactCenterWfmContactVolumeBody,
  ContactCenterWfmContactVolumeResponse,
  ContactCenterWfmQueuesResponse,
  ContactChange,
  ContactInput,
  ContactPage,
  ContactPhone,
  ContactPhoneInput,
  ContactRecord,
  ContactStatus,
  ContactVolume,
  ContactVolumeBySkill,
  ContactVolumeQuery,
  ContactVolumeReport,
  ContactsAdded,
  ContactsDeletion,
  ContactsUpdate,
  ContainmentReport,
  ContainmentReportRequest,
  ContainmentReportStarted,
  ContentList,
  ContentSearch,
  ContentStatus,
  ContentStatusList,
  ContentStatusSearch,
  ControlTranscriptionRequest,
  ControlTranscriptionV1Request,
  Conversation,
  ConversationDeletion,
  ConversationDeletionStatus,
  ConversationDetails,
  ConversationDetailsByCall,
  ConversationDetailsByConversation,
  ConversationDetailsBySession,
  ConversationDetailsRequest,
  ConversationDispositions,
  ConversationInfo,
  ConversationList,
  ConversationMessage,
  ConversationParticipant,
  ConversationParticipantInput,
  ConversationQueue,
  ConversationRemovalCounts,
  ConversationSessionQuery,
  ConversationSource,
  ConversationStep,
  ConversationSummary,
  ConversationSummaryRequest,
  ConversationTag,
  ConversationTestAssertion,
  ConversationTestOutput,
  ConversationTestRun,
  ConversationTestRunResult,
  ConversationTestRunStarted,
  ConversationTestStep,
  ConversationTestSuite,
  ConversationTestSuiteImport,
  ConversationTestSuiteImportStarted,
  ConversationTestSuitesDeleted,
  ConversationTransfer,
  ConversationUser,
  CrawlOptions,
  CrawlRequest,
  CreateAgentGroupRequest,
  CreateAgentRequest,
  CreateCampaignRequest,
  CreateCampaignV1Request,
  CreateCampaignV1Result,
  CreateCaseRequest,
  CreateContactListRequest,
  CreateContactsRequest,
  CreateQualityQueuesRequest,
  CreateSkillAgent,
  CreateSkillGroupRequest,
  CreateSkillRequest,
  CreateSpeechServiceRequest,
  CreateTaskRequest,
  CreateUsersRequest,
  CreateWebSourceFromSitemap,
  CreateWebSourceFromUrl,
  CreateWebSourceRequest,
  CreatedAgentGroup,
  CreatedCampaignId,
  CreatedContactCenterAgent,
  CreatedContacts,
  CustomAgentIntegration,
  CustomCrawler,
  DailyCampaignRecurrence,
  DailyRecurrenceDetails,
  DailyUsers,
  DayOrMoment,
  DefaultLanguageRefusal,
  DefaultLanguageResult,
  DeleteChunksRequest,
  DeleteContactsRequest,
  DeleteContentRequest,
  DeleteConversationTestSuitesRequest,
  DeleteConversationsById,
  DeleteConversationsOfUser,
  DeleteConversationsRequest,
  DeleteTableRowsRequest,
  DeletedContact,
  DeletedContent,
  DeletedRecording,
  DeletedTableRows,
  DesktopLayout,
  DetectedIntent,
  DeviceReference,
  DeviceSubscription,
  DevicesUnsubscribed,
  DialingMode,
  DisplayedAnswerCounts,
  DispositionSet,
  DncList,
  DncListInput,
  EliminatedIntent,
  EnableAgentTransferRequest,
  EnableChannelRequest,
  EnableIvrChannel,
  EnableMsTeamsChannel,
  EnableRtmChannel,
  EnableSlackChannel,
  EnableSsoRequest,
  EnableSsoWithAttributeMapping,
  EnableSsoWithoutAttributeMapping,
  EnabledChannel,
  EnabledOtherChannel,
  EnabledRtmChannel,
  EndOfConversationEvent,
  EngagementTrend,
  EngagementTrendV1,
  EraseUserDataRequest,
  ErasedUser,
  ErrorBody,
  ErrorText,
  ErrorWithMessage,
  ErrorWithMsg,
  ErrorsWithMessage,
  ErrorsWithMsg,
  ExportBotRequest,
  ExportInsightsRequest,
  ExportRolesResult,
  ExportSearchAppRequest,
  ExportedConfiguration,
  ExportedConfigurationV1,
  ExtractFaqsFromFile,
  ExtractFaqsFromUrl,
  ExtractFaqsRequest,
  ExtractedQuestion,
  ExtractedQuestionList,
  Extraction,
  ExtractionList,
  ExtractionStarted,
  FailedContact,
  FailedUser,
  FailureReason,
  Faq,
  FaqAnswer,
  FaqConfiguration,
  FaqList,
  FaqQuestion,
  FaqTraining,
  FaqsAddBody,
  FaqsAddQuery,
  FaqsAddResponse,
  FaqsAdded,
  FaqsExtractionsListQuery,
  FaqsExtractionsListResponse,
  FaqsExtractionsQuestionsQuery,
  FaqsExtractionsQuestionsResponse,
  FaqsExtractionsStartBody,
  FaqsExtractionsStartQuery,
  FaqsExtractionsStartResponse,
  FaqsGetKnowledgeTaskQuery,
  FaqsGetKnowledgeTaskResponse,
  FaqsListQuery,
  FaqsListResponse,
  FaqsListV1Query,
  FaqsListV1Response,
  FaqsTrainStartBody,
  FaqsTrainStartResponse,
  FaqsTrainStatusQuery,
  FaqsTrainStatusResponse,
  FeedbackList,
  FeedbackListBody,
  FeedbackListResponse,
  FeedbackResponse,
  FeedbackSaveBody,
  FeedbackSaveResponse,
  FeedbackSearch,
  FilesUploadBody,
  FilesUploadResponse,
  FindIntentRequest,
  GenaiTriggerInput,
  GenerateAnswerRequest,
  GeneratedAnswer,
  GenesysAgentIntegration,
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
  HoursOfOperation,
  IceServer,
  ImportBatchTestSuiteRequest,
  ImportBotRequest,
  ImportConfigurationRequest,
  ImportConfigurationResult,
  ImportConfigurationV1Request,
  ImportContactsRequest,
  ImportConversationTestSuiteRequest,
  ImportFunctionsRequest,
  ImportFunctionsResult,
  ImportMerge,
  ImportNewBotFromJson,
  ImportNewBotFromZip,
  ImportNewBotRequest,
  ImportRolesRequest,
  ImportRolesResult,
  ImportSearchAppRequest,
  ImportUtterancesRequest,
  ImportVariablesRequest,
  ImportVariablesResult,
  ImportedBatchTestSuite,
  ImportedRole,
  IncrementalImportOptions,
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
  InstalledBot,
  IntentDetection,
  IntentsFindBody,
  IntentsFindQuery,
  IntentsFindResponse,
  InteractionCampaign,
  InteractionCustomer,
  InteractionDestination,
  InteractionMetaInfo,
  InteractionRecord,
  InteractionReport,
  InteractionReportQuery,
  InteractionTag,
  InternalTransferEvent,
  JwtApp,
  KnowledgeNode,
  KnowledgeTask,
  KnowledgeTreeNode,
  KoreAgentIntegration,
  LanguageChangeResult,
  LanguageConfigurationCounts,
  LanguageDefinitionMode,
  LanguageSupport,
  LanguageSupportInput,
  LinkedApp,
  LinkedAppIds,
  LinkedApps,
  ListCampaignsRequest,
  LiteMessage,
  LiteMessageChannel,
  LiteMessageList,
  LiteMessageSearch,
  LlmPayload,
  LlmUsageLog,
  LlmUsageSearch,
  LocaleValue,
  LogsGetDebugQuery,
  LogsGetDebugResponse,
  LogsListChangesQuery,
  LogsListChangesResponse,
  LogsListLlmUsageBody,
  LogsListLlmUsageResponse,
  LogsListTranslationsQuery,
  LogsListTranslationsResponse,
  MapQualityQueueRequest,
  MappedQualityQueue,
  Message,
  MessageChannel,
  MessageChannelType,
  MessageComponent,
  MessageComponentData,
  MessageDirection,
  MessageLatency,
  MessageList,
  MessageSearch,
  MessageSearchV1,
  MessageStatus,
  MessagesListLiteQuery,
  MessagesListLiteResponse,
  MessagesListQuery,
  MessagesListResponse,
  MessagesListV1Query,
  MessagesListV1Response,
  MessagesSearchBody,
  MessagesSearchForAccountBody,
  MessagesSearchForAccountResponse,
  MessagesSearchLiteBody,
  MessagesSearchLiteResponse,
  MessagesSearchResponse,
  MessagesSearchV1Body,
  MessagesSearchV1Response,
  MinutesAndSeconds,
  MinutesAndSecondsInput,
  MlConfiguration,
  MlExportStartQuery,
  MlExportStartResponse,
  MlExportStatusResponse,
  MlImportStartBody,
  MlImportStartResponse,
  MlImportStatusResponse,
  MlIntentParams,
  MlParams,
  MlTrainStartResponse,
  MlTrainStatusQuery,
  MlTrainStatusResponse,
  MultiLingualConfigurations,
  NaturalLanguageAnalysis,
  NewBotVariable,
  NewCollectionVariable,
  NewEnvironmentVariable,
  NewFaq,
  NewFaqAnswer,
  NewLocaleValue,
  NewLocaleVariable,
  NewUser,
  NewVariableCollection,
  NlSettings,
  NlpConfiguration,
  NoCampaignSchedule,
  NotificationDelivery,
  NotificationIdentity,
  NotificationJob,
  NotificationMessage,
  NotificationState,
  NotificationStatus,
  NotificationV1Status,
  NotificationsDevicesListQuery,
  NotificationsDevicesListResponse,
  NotificationsDevicesSubscribeBody,
  NotificationsDevicesSubscribeResponse,
  NotificationsDevicesUnsubscribeBody,
  NotificationsDevicesUnsubscribeResponse,
  NotificationsSendStartBody,
  NotificationsSendStartResponse,
  NotificationsSendStatusResponse,
  NotificationsSendV1StartBody,
  NotificationsSendV1StartResponse,
  NotificationsSendV1StatusResponse,
  OfferedSuggestions,
  OperatingDays,
  OutboundCall,
  OutboundCallControl,
  OutboundCallNotification,
  OutboundCallRequest,
  OutboundCallTimers,
  PauseTranscription,
  PermissionEntity,
  PermissionEntityUsers,
  PlainSmsMessageInput,
  PlaybookRun,
  PreCallContact,
  PreCallDecision,
  PreCallHandling,
  PreCallRequest,
  PreviewCampaignInput,
  PreviewCampaignV1Input,
  ProactiveSuggestion,
  ProficiencyLevel,
  ProgressiveCampaignInput,
  ProgressiveCampaignV1Input,
  PublishBotRequest,
  PublishStatus,
  PublishedPart,
  PublishedResource,
  PublishedResourceResult,
  PublishedResources,
  QualityAgent,
  QualityAgentList,
  QualityAgentMapping,
  QualityAgentMappingRequest,
  QualityAgentsQuery,
  QualityAiAgentsListBody,
  QualityAiAgentsListResponse,
  QualityAiQueuesCreateBody,
  QualityAiQueuesCreateResponse,
  QualityAiQueuesJobStatusResponse,
  QualityAiQueuesMapAgentsBody,
  QualityAiQueuesMapAgentsResponse,
  QualityAiQueuesMapBody,
  QualityAiQueuesMapResponse,
  QualityAiReportsRawDataBody,
  QualityAiReportsRawDataResponse,
  QualityAiReportsScoresBody,
  QualityAiReportsScoresResponse,
  QualityDurationStatus,
  QualityMetricQualification,
  QualityQueueInput,
  QualityQueueJob,
  QualityQueueJobEntry,
  QualityQueueJobState,
  QualityQueueJobStatus,
  QualityReportQueue,
  QualityScoreMetric,
  QualityScoreRecord,
  QualityScoresQuery,
  QualityScoresReport,
  QueriesWithoutClicks,
  QueryWithoutClicks,
  Queue,
  QueueAgent,
  QueueAgentInput,
  QueueInput,
  QueueList,
  QueueMember,
  QueueMembers,
  QueueMembersQuery,
  QueuePerformance,
  QueuePerformanceQuery,
  QueuePerformanceReport,
  QueuePrioritiesRequest,
  QueuePrioritiesResult,
  QueuePriority,
  QueueSize,
  QueueSizeQuery,
  QueueSizes,
  QueueSkill,
  QueueSkillInput,
  QueuesOfAgentsQuery,
  RaclResolver,
  RateAnswerRequest,
  RawDataAgent,
  RawDataEmotion,
  RawDataIntent,
  RawDataJustification,
  RawDataMetric,
  RawDataQuery,
  RawDataRecord,
  RawDataReport,
  RecentIntent,
  RecentIntents,
  RecordAnswerRequest,
  Recording,
  RecordingFile,
  RecordingV1,
  RecurringCampaignSchedule,
  RejectedQualityQueue,
  RemoveUsersByEmail,
  RemoveUsersByOrgUserId,
  RemoveUsersRequest,
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
  RtmBotInfo,
  RtmGrant,
  RtmGrantBody,
  RtmGrantRequest,
  RtmGrantResponse,
  RtmHistory,
  RtmHistoryQuery,
  RtmHistoryResponse,
  RtmSession,
  RtmStartBody,
  RtmStartRequest,
  RtmStartResponse,
  RtmUser,
  RunBatchTestRequest,
  RunConversationTestRequest,
  RunTranscription,
  SalesforceChatAgentIntegration,
  SalesforceMessagingAgentIntegration,
  SaveFeedbackRequest,
  SavedFeedback,
  ScheduleCallbacksRequest,
  SearchAiAnswersGenerateBody,
  SearchAiAnswersGenerateResponse,
  SearchAiAnswersRateBody,
  SearchAiAnswersRateResponse,
  SearchAiAnswersRecordBody,
  SearchAiAnswersRecordResponse,
  SearchAiChunksDeleteBody,
  SearchAiChunksDeleteResponse,
  SearchAiChunksListBody,
  SearchAiChunksListResponse,
  SearchAiChunksUpdateBody,
  SearchAiChunksUpdateResponse,
  SearchAiClicksQueryBody,
  SearchAiClicksQueryResponse,
  SearchAiConnectorsListQuery,
  SearchAiConnectorsListResponse,
  SearchAiContentDeleteBody,
  SearchAiContentDeleteResponse,
  SearchAiContentGetResponse,
  SearchAiContentListBody,
  SearchAiContentListByStatusBody,
  SearchAiContentListByStatusResponse,
  SearchAiContentListResponse,
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
  SearchAiRaclResolverDeleteResponse,
  SearchAiRaclResolverGetResponse,
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
  SendChannelNotification,
  SendIvrContent,
  SendIvrMessage,
  SendNotificationRequest,
  SendNotificationV1Request,
  SendSmsRequest,
  SendSmsResult,
  ServiceNowBasicAgentIntegration,
  ServiceNowOAuthAgentIntegration,
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
  SetChannelMappingsRequest,
  SetDefaultLanguageRequest,
  SetLanguageEnabledRequest,
  SimpleSmsCampaignInput,
  SimpleSmsCampaignV1Input,
  Skill,
  SkillDetails,
  SkillGroup,
  SkillGroupList,
  SkillHolder,
  SkillList,
  SmsCampaign,
  SmsCampaignChange,
  SmsCampaignFormat,
  SmsCampaignSummary,
  SmsDialingStrategy,
  SmsDialingStrategyInput,
  SmsMessage,
  SmsMessageInput,
  SpeechServiceCreated,
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
  SubscribeDeviceRequest,
  SubscribedDevice,
  SubscribedDevices,
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
  TablesDeleteBody,
  TablesDeleteResponse,
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
  TablesUpdateBody,
  TablesUpdateResponse,
  TaskContainment,
  TaskExecutionReport,
  TaskList,
  TaskListEntry,
  TaskRecord,
  TasksQuery,
  TemplateSmsMessageInput,
  TestSuitesBatchDeleteResponse,
  TestSuitesBatchDeleteRunResponse,
  TestSuitesBatchExportResponse,
  TestSuitesBatchImportBody,
  TestSuitesBatchImportResponse,
  TestSuitesBatchListQuery,
  TestSuitesBatchListResponse,
  TestSuitesBatchRunStartBody,
  TestSuitesBatchRunStartResponse,
  TestSuitesBatchRunStatusResponse,
  TestSuitesConversationDeleteBody,
  TestSuitesConversationDeleteResponse,
  TestSuitesConversationImportStartBody,
  TestSuitesConversationImportStartResponse,
  TestSuitesConversationImportStatusResponse,
  TestSuitesConversationRunStartBody,
  TestSuitesConversationRunStartResponse,
  TestSuitesConversationRunStatusResponse,
  TrainFaqsRequest,
  TrainSearchRequest,
  TrainingStatus,
  TrainingsQueued,
  TranscriptionControlled,
  TransferConversationRequest,
  TransferConversationResult,
  TransferToAgent,
  TransferToQueue,
  TranslationInput,
  TranslationLog,
  TriggerFrequencyInput,
  TriggerSummaryEvent,
  TriggerUtterance,
  UnassignQualityAgents,
  UnsubscribeAllDevices,
  UnsubscribeDevicesRequest,
  UnsubscribeSomeDevices,
  UpdateAgentGroupRequest,
  UpdateAgentRequest,
  UpdateCampaignRequest,
  UpdateCampaignV1Request,
  UpdateChunkRequest,
  UpdateCoachingRuleRequest,
  UpdateContactListRequest,
  UpdateContactListV1Request,
  UpdateContactRequest,
  UpdateContactsRequest,
  UpdateLanguageRequest,
  UpdateNlpSettingsRequest,
  UpdateSkillAgent,
  UpdateSkillGroupRequest,
  UpdateSkillRequest,
  UpdateTableRowsRequest,
  UpdateUserAccessRequest,
  UpdateUserAccessResult,
  UpdateUsersRequest,
  UpdatedAgentGroup,
  UpdatedCoachingRule,
  UpdatedContact,
  UpdatedTableRows,
  UploadFileRequest,
  UploadedFile,
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
  UtterancesExportJob,
  UtterancesImportJob,
  VariableCollectionsImport,
  VectorWeight,
  VoiceCampaign,
  VoiceCampaignSummary,
  VoiceDialingStrategy,
  VoiceDialingStrategyInput,
  VoiceSupport,
  Voicemail,
  VoicemailTranscription,
  WaitingExperienceRule,
  WaitingExperienceSettings,
  WebSource,
  WebSourceSettings,
  WebhookAcknowledgement,
  WebhookAnswer,
  WebhookAttachment,
  WebhookCallback,
  WebhookChannelAttachmentsCommitBody,
  WebhookChannelAttachmentsCommitResponse,
  WebhookChannelAttachmentsSendChunkBody,
  WebhookChannelAttachmentsSendChunkResponse,
  WebhookChannelAttachmentsStartBody,
  WebhookChannelAttachmentsStartResponse,
  WebhookChannelInstancesSendBody,
  WebhookChannelInstancesSendResponse,
  WebhookChannelPollResponse,
  WebhookChannelSendBody,
  WebhookChannelSendResponse,
  WebhookChannelV1InstancesSendBody,
  WebhookChannelV1InstancesSendResponse,
  WebhookChannelV1SendBody,
  WebhookChannelV1SendResponse,
  WebhookEndReason,
  WebhookEventMessage,
  WebhookForm,
  WebhookFormMessage,
  WebhookMessage,
  WebhookMetaTags,
  WebhookPending,
  WebhookPollAnswer,
  WebhookRecipient,
  WebhookRefusal,
  WebhookReply,
  WebhookReplyMessage,
  WebhookSendRequest,
  WebhookSender,
  WebhookSession,
  WebhookTag,
  WebhookTaskEnd,
  WebhookTemplateMessage,
  WebhookTextMessage,
  WebhookUploadAnswer,
  WebhookUploadChunk,
  WebhookUploadCommit,
  WebhookUploadStart,
  WebhookV1Answer,
  WebhookV1Message,
  WebhookV1SendRequest,
  WebhookV1Text,
  WeeklyCampaignRecurrence,
  WeeklyRecurrenceDetails,
  WfmAgent,
  WfmAgentActivity,
  WfmAgentUpdate,
  WfmAgents,
  WfmQueue,
  WfmQueues,
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
  "/agentassist/api/public/analytics/1.1/account/{accountId}/userstatus": {
    post: operations["contactCenter.reports.agentStatusSummary"];
  };
  "/agentassist/api/public/analytics/account/{accountId}/agentactivity": {
    get: operations["contactCenter.wfm.agentActivity"];
  };
  "/agentassist/api/public/analytics/account/{accountId}/agentperformance": {
    post: operations["contactCenter.wfm.agentPerformance"];
  };
  "/agentassist/api/public/analytics/account/{accountId}/agents": {
    get: operations["contactCenter.wfm.agents"];
  };
  "/agentassist/api/public/analytics/account/{accountId}/calldetails": {
    post: operations["contactCenter.calls.listV1"];
  };
  "/agentassist/api/public/analytics/account/{accountId}/callvolume": {
    post: operations["contactCenter.wfm.contactVolume"];
  };
  "/agentassist/api/public/analytics/account/{accountId}/queue-performance": {
    post: operations["contactCenter.reports.queuePerformance"];
  };
  "/agentassist/api/public/analytics/account/{accountId}/queues": {
    get: operations["contactCenter.wfm.queues"];
  };
  "/agentassist/api/public/analytics/account/{accountId}/v2/calldetails": {
    post: operations["contactCenter.calls.list"];
  };
  "/agentassist/api/public/analytics/account/{accountId}/v2/interactionDetails": {
    post: operations["contactCenter.interactions.list"];
  };
  "/agentassist/api/public/analytics/account/{accountId}/v3/agentstatusdetails": {
    post: operations["contactCenter.reports.agentStatus"];
  };
  "/agentassist/api/public/analytics/{botId}/exportSmartAssistFunctionalities": {
    post: operations["contactCenter.configuration.importV1"];
  };
  "/agentassist/api/public/analytics/{botId}/importSmartAssistFunctionalities": {
    get: operations["contactCenter.configuration.exportV1"];
  };
  "/agentassist/api/public/organizations/{orgId}/operationshours/{queueId}": {
    get: operations["contactCenter.hours.get"];
  };
  "/agentassist/api/v1/hooks/{botId}": {
    post: operations["agentAi.events.send"];
  };
  "/agentassist/api/v1/public/analytics/{botId}/retrieveSmartAssistFunctionalities": {
    get: operations["contactCenter.configuration.export"];
  };
  "/agentassist/api/v1/public/analytics/{botId}/storeSmartAssistFunctionalities": {
    post: operations["contactCenter.configuration.import"];
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
  "/agentassist/api/v1/public/{botId}/agent-groups": {
    get: operations["contactCenter.agentGroups.list"];
    post: operations["contactCenter.agentGroups.create"];
  };
  "/agentassist/api/v1/public/{botId}/agent-groups/{agentGroupId}": {
    get: operations["contactCenter.agentGroups.get"];
    put: operations["contactCenter.agentGroups.update"];
    delete: operations["contactCenter.agentGroups.delete"];
  };
  "/agentassist/api/v1/public/{botId}/agents": {
    post: operations["contactCenter.agents.create"];
  };
  "/agentassist/api/v1/public/{botId}/agents/availability": {
    post: operations["contactCenter.agents.availability"];
  };
  "/agentassist/api/v1/public/{botId}/agents/customId/{customId}": {
    get: operations["contactCenter.agents.findByCustomId"];
  };
  "/agentassist/api/v1/public/{botId}/agents/{agentId}": {
    get: operations["contactCenter.agents.get"];
    put: operations["contactCenter.agents.update"];
    delete: operations["contactCenter.agents.delete"];
  };
  "/agentassist/api/v1/public/{botId}/assign-conversation": {
    post: operations["contactCenter.routing.transfer"];
  };
  "/agentassist/api/v1/public/{botId}/campaign": {
    post: operations["contactCenter.campaignsV1.create"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/contactList/createContactList": {
    post: operations["contactCenter.campaignsV1.contactLists.create"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/contactList/getAllListDetails": {
    post: operations["contactCenter.campaignsV1.contactLists.list"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}": {
    get: operations["contactCenter.campaignsV1.contactLists.get"];
    put: operations["contactCenter.campaignsV1.contactLists.update"];
    delete: operations["contactCenter.campaignsV1.contactLists.delete"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}/getAllContacts": {
    get: operations["contactCenter.campaignsV1.contactLists.listContacts"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/getAllCampaignDetails": {
    post: operations["contactCenter.campaignsV1.list"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/{campaignId}": {
    get: operations["contactCenter.campaignsV1.get"];
    put: operations["contactCenter.campaignsV1.update"];
    delete: operations["contactCenter.campaignsV1.delete"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/{campaignId}/status": {
    post: operations["contactCenter.campaignsV1.status"];
  };
  "/agentassist/api/v1/public/{botId}/contacts": {
    get: operations["contactCenter.contacts.list"];
    post: operations["contactCenter.contacts.create"];
  };
  "/agentassist/api/v1/public/{botId}/contacts/bulk-delete": {
    delete: operations["contactCenter.contacts.deleteMany"];
  };
  "/agentassist/api/v1/public/{botId}/contacts/bulk-update": {
    put: operations["contactCenter.contacts.updateMany"];
  };
  "/agentassist/api/v1/public/{botId}/contacts/import-contacts": {
    post: operations["contactCenter.contacts.import"];
  };
  "/agentassist/api/v1/public/{botId}/contacts/{contactId}": {
    put: operations["contactCenter.contacts.update"];
    delete: operations["contactCenter.contacts.delete"];
  };
  "/agentassist/api/v1/public/{botId}/conversations": {
    get: operations["contactCenter.conversations.list"];
  };
  "/agentassist/api/v1/public/{botId}/conversations/sessions/{sessionId}": {
    get: operations["contactCenter.conversations.getBySession"];
  };
  "/agentassist/api/v1/public/{botId}/conversations/{conversationId}": {
    get: operations["contactCenter.conversations.get"];
  };
  "/agentassist/api/v1/public/{botId}/monitor/queueStatsById/{queueId}": {
    post: operations["contactCenter.queues.size"];
  };
  "/agentassist/api/v1/public/{botId}/organizations/{orgId}/agents": {
    get: operations["contactCenter.agents.list"];
  };
  "/agentassist/api/v1/public/{botId}/queues": {
    get: operations["contactCenter.queues.list"];
    post: operations["contactCenter.queues.create"];
  };
  "/agentassist/api/v1/public/{botId}/queues/agents": {
    post: operations["contactCenter.queues.members"];
  };
  "/agentassist/api/v1/public/{botId}/queues/dynamicqueues/priorities": {
    put: operations["contactCenter.queues.setPriorities"];
  };
  "/agentassist/api/v1/public/{botId}/queues/{queueId}": {
    get: operations["contactCenter.queues.get"];
    put: operations["contactCenter.queues.update"];
    delete: operations["contactCenter.queues.delete"];
  };
  "/agentassist/api/v1/public/{botId}/skill-groups": {
    get: operations["contactCenter.skillGroups.list"];
    post: operations["contactCenter.skillGroups.create"];
  };
  "/agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}": {
    get: operations["contactCenter.skillGroups.get"];
    put: operations["contactCenter.skillGroups.update"];
    delete: operations["contactCenter.skillGroups.delete"];
  };
  "/agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills": {
    get: operations["contactCenter.skills.list"];
    post: operations["contactCenter.skills.create"];
  };
  "/agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills/{skillId}": {
    get: operations["contactCenter.skills.get"];
    put: operations["contactCenter.skills.update"];
    delete: operations["contactCenter.skills.delete"];
  };
  "/agentassist/api/v1/public/{botId}/v2/agentassistinteractions": {
    get: operations["agentAi.interactions.list"];
    post: operations["agentAi.interactions.search"];
  };
  "/api/1.1/oAuth/token/jwtgrant": {
    post: operations["rtm.grant"];
  };
  "/api/1.1/public/bot/{botId}/control/transcription": {
    post: operations["agentAi.transcription.controlV1"];
  };
  "/api/1.1/public/bot/{botId}/control/transcriptionv2": {
    post: operations["agentAi.transcription.control"];
  };
  "/api/1.1/public/bot/{botId}/defaultLanguage": {
    post: operations["bots.languages.setDefault"];
  };
  "/api/1.1/public/bot/{botId}/getLLMUsageLogs": {
    post: operations["logs.listLlmUsage"];
  };
  "/api/1.1/public/bot/{botId}/language": {
    put: operations["bots.languages.update"];
    post: operations["bots.languages.add"];
  };
  "/api/1.1/public/bot/{botId}/language/status": {
    post: operations["bots.languages.setEnabled"];
  };
  "/api/1.1/public/bot/{botId}/saveFeedback": {
    post: operations["feedback.save"];
  };
  "/api/1.1/public/bot/{botId}/smartassist/dialout": {
    post: operations["contactCenter.outboundCalls.dialV1"];
  };
  "/api/1.1/public/bot/{botId}/speech-services": {
    post: operations["contactCenter.speechServices.create"];
  };
  "/api/1.1/public/bot/{botId}/universalbot/link": {
    get: operations["bots.getLinkedApps"];
  };
  "/api/1.1/public/bot/{botId}/v2/smartassist/dialout": {
    post: operations["contactCenter.outboundCalls.dial"];
  };
  "/api/1.1/public/builder/bot/{botId}/variables/export": {
    post: operations["bots.variables.export"];
  };
  "/api/1.1/public/builder/bot/{botId}/variables/import": {
    post: operations["bots.variables.import"];
  };
  "/api/1.1/public/{botId}/campaign/contactList/addContacts": {
    post: operations["contactCenter.campaigns.contactLists.addContacts"];
  };
  "/api/1.1/rtm/start": {
    post: operations["rtm.start"];
  };
  "/api/attachments/{botId}/{channelType}/token": {
    post: operations["webhookChannel.attachments.start"];
  };
  "/api/attachments/{botId}/{channelType}/token/{uploadToken}/chunk": {
    put: operations["webhookChannel.attachments.commit"];
    post: operations["webhookChannel.attachments.sendChunk"];
  };
  "/api/botmessages/rtm": {
    get: operations["rtm.history"];
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
  "/api/public/bot/import": {
    post: operations["bots.imports.startNew"];
  };
  "/api/public/bot/import/status/{importId}": {
    get: operations["bots.imports.status"];
  };
  "/api/public/bot/{botId}/agentintegrations": {
    delete: operations["agentTransfer.integrations.deleteAll"];
  };
  "/api/public/bot/{botId}/agentintegrations/channelmappings": {
    get: operations["agentTransfer.channelMappings.get"];
    put: operations["agentTransfer.channelMappings.set"];
  };
  "/api/public/bot/{botId}/agentintegrations/chat/{integration}": {
    put: operations["agentTransfer.integrations.update"];
    post: operations["agentTransfer.integrations.create"];
    delete: operations["agentTransfer.integrations.delete"];
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
  "/api/public/bot/{botId}/configurations": {
    post: operations["bots.nlpSettings.update"];
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
    delete: operations["searchAi.content.delete"];
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
  "/api/public/bot/{botId}/conversations/delete": {
    post: operations["bots.conversations.delete.start"];
  };
  "/api/public/bot/{botId}/conversations/delete/{jobId}": {
    get: operations["bots.conversations.delete.status"];
  };
  "/api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}": {
    get: operations["analytics.getWidget"];
    post: operations["analytics.queryWidget"];
  };
  "/api/public/bot/{botId}/export": {
    post: operations["bots.export.start"];
  };
  "/api/public/bot/{botId}/export/status": {
    get: operations["bots.export.status"];
  };
  "/api/public/bot/{botId}/faqs": {
    get: operations["faqs.listV1"];
  };
  "/api/public/bot/{botId}/faqs/bulk": {
    post: operations["faqs.add"];
  };
  "/api/public/bot/{botId}/faqs/train": {
    post: operations["faqs.train.start"];
  };
  "/api/public/bot/{botId}/faqs/train/status": {
    get: operations["faqs.train.status"];
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
    get: operations["messages.listV1"];
    post: operations["messages.searchV1"];
  };
  "/api/public/bot/{botId}/getMessagesV2": {
    get: operations["messages.list"];
    post: operations["messages.search"];
  };
  "/api/public/bot/{botId}/getSessions": {
    post: operations["sessions.list"];
  };
  "/api/public/bot/{botId}/import": {
    post: operations["bots.imports.start"];
  };
  "/api/public/bot/{botId}/import/botfunctions": {
    post: operations["bots.functions.import"];
  };
  "/api/public/bot/{botId}/ingest-data": {
    post: operations["searchAi.ingest"];
  };
  "/api/public/bot/{botId}/intentrealtimedata": {
    post: operations["contactCenter.reports.recentIntents"];
  };
  "/api/public/bot/{botId}/job-group/{jobGroupId}": {
    get: operations["searchAi.train.status"];
  };
  "/api/public/bot/{botId}/knowledgeTasks": {
    get: operations["faqs.getKnowledgeTask"];
  };
  "/api/public/bot/{botId}/messages-lite": {
    get: operations["messages.listLite"];
    post: operations["messages.searchLite"];
  };
  "/api/public/bot/{botId}/ml/train": {
    post: operations["ml.train.start"];
  };
  "/api/public/bot/{botId}/ml/train/status": {
    get: operations["ml.train.status"];
  };
  "/api/public/bot/{botId}/mlexport": {
    post: operations["ml.export.start"];
  };
  "/api/public/bot/{botId}/mlexport/status": {
    get: operations["ml.export.status"];
  };
  "/api/public/bot/{botId}/mlimport": {
    post: operations["ml.import.start"];
  };
  "/api/public/bot/{botId}/mlimport/status/{importId}": {
    get: operations["ml.import.status"];
  };
  "/api/public/bot/{botId}/notify": {
    post: operations["notifications.sendV1.start"];
  };
  "/api/public/bot/{botId}/notify/status/{requestId}": {
    get: operations["notifications.sendV1.status"];
  };
  "/api/public/bot/{botId}/notifyV2": {
    post: operations["notifications.send.start"];
  };
  "/api/public/bot/{botId}/notifyV2/status/{requestId}": {
    get: operations["notifications.send.status"];
  };
  "/api/public/bot/{botId}/outboundsms": {
    post: operations["contactCenter.sms.send"];
  };
  "/api/public/bot/{botId}/publish": {
    post: operations["bots.publish.start"];
  };
  "/api/public/bot/{botId}/publish/status": {
    get: operations["bots.publish.status"];
  };
  "/api/public/bot/{botId}/qna/import": {
    post: operations["faqs.extractions.start"];
  };
  "/api/public/bot/{botId}/racl-resolver": {
    get: operations["searchAi.raclResolver.get"];
    post: operations["searchAi.raclResolver.set"];
    delete: operations["searchAi.raclResolver.delete"];
  };
  "/api/public/bot/{botId}/recordings": {
    get: operations["contactCenter.recordings.getV1"];
  };
  "/api/public/bot/{botId}/sdkSubscription": {
    put: operations["agentTransfer.enable"];
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
    post: operations["searchAi.chunks.delete"];
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
  "/api/public/bot/{botId}/testsuite": {
    get: operations["testSuites.batch.list"];
  };
  "/api/public/bot/{botId}/testsuite/import": {
    post: operations["testSuites.batch.import"];
  };
  "/api/public/bot/{botId}/testsuite/{testSuiteName}": {
    delete: operations["testSuites.batch.delete"];
  };
  "/api/public/bot/{botId}/testsuite/{testSuiteName}/export": {
    post: operations["testSuites.batch.export"];
  };
  "/api/public/bot/{botId}/testsuite/{testSuiteName}/run": {
    post: operations["testSuites.batch.run.start"];
  };
  "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}": {
    delete: operations["testSuites.batch.deleteRun"];
  };
  "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}/status": {
    get: operations["testSuites.batch.run.status"];
  };
  "/api/public/bot/{botId}/train": {
    post: operations["searchAi.train.start"];
  };
  "/api/public/bot/{botId}/userEngagementTrend": {
    post: operations["analytics.getEngagementV1"];
  };
  "/api/public/bot/{botId}/v2/faqs": {
    get: operations["faqs.list"];
  };
  "/api/public/bot/{botId}/v2/recordings": {
    get: operations["contactCenter.recordings.get"];
    delete: operations["contactCenter.recordings.delete"];
  };
  "/api/public/bot/{botId}/v2/userEngagementTrend": {
    post: operations["analytics.getEngagement"];
  };
  "/api/public/bot/{botId}/voicemail": {
    get: operations["contactCenter.recordings.voicemail"];
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
  "/api/public/channels": {
    post: operations["bots.channels.enable"];
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
  "/api/public/samplebots/{sampleBotId}/add": {
    post: operations["bots.installSample"];
  };
  "/api/public/ssoconfig": {
    get: operations["sso.get"];
    post: operations["sso.enable"];
    delete: operations["sso.disable"];
  };
  "/api/public/stream/{botId}/advancedSearch": {
    post: operations["searchAi.answers.generate"];
  };
  "/api/public/stream/{botId}/conversation/testsuite": {
    delete: operations["testSuites.conversation.delete"];
  };
  "/api/public/stream/{botId}/conversation/testsuite/import": {
    post: operations["testSuites.conversation.import.start"];
  };
  "/api/public/stream/{botId}/conversation/testsuite/import/{jobId}/status": {
    get: operations["testSuites.conversation.import.status"];
  };
  "/api/public/stream/{botId}/conversation/testsuite/{testSuiteName}/run": {
    post: operations["testSuites.conversation.run.start"];
  };
  "/api/public/stream/{botId}/conversation/testsuite/{testSuiteName}/{testRunId}/status": {
    get: operations["testSuites.conversation.run.status"];
  };
  "/api/public/stream/{botId}/qna/history": {
    get: operations["faqs.extractions.list"];
  };
  "/api/public/stream/{botId}/qna/{extractionId}/questions": {
    get: operations["faqs.extractions.questions"];
  };
  "/api/public/streams/{botId}/conversationSummary": {
    post: operations["sessions.summarize"];
  };
  "/api/public/streams/{botId}/sdknotifications/subscribe": {
    post: operations["notifications.devices.subscribe"];
  };
  "/api/public/streams/{botId}/sdknotifications/unsubscribe": {
    delete: operations["notifications.devices.unsubscribe"];
  };
  "/api/public/streams/{botId}/subscribeddevices": {
    get: operations["notifications.devices.list"];
  };
  "/api/public/tables/{tableName}": {
    put: operations["tables.update"];
    post: operations["tables.insert"];
    delete: operations["tables.delete"];
  };
  "/api/public/tables/{tableName}/bulk": {
    post: operations["tables.insertMany"];
  };
  "/api/public/tables/{tableName}/query": {
    post: operations["tables.query"];
  };
  "/api/public/uploadfile": {
    post: operations["files.upload"];
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
  "/campaign/api/v1/public/{botId}/campaign/{campaignId}": {
    post: operations["contactCenter.campaignsV1.trigger"];
  };
  "/campaign/api/v2/public/{botId}/campaign": {
    post: operations["contactCenter.campaigns.create"];
  };
  "/campaign/api/v2/public/{botId}/campaign/contactList/createContactList": {
    post: operations["contactCenter.campaigns.contactLists.create"];
  };
  "/campaign/api/v2/public/{botId}/campaign/contactList/getAllListDetails": {
    post: operations["contactCenter.campaigns.contactLists.list"];
  };
  "/campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}": {
    get: operations["contactCenter.campaigns.contactLists.get"];
    put: operations["contactCenter.campaigns.contactLists.update"];
    delete: operations["contactCenter.campaigns.contactLists.delete"];
  };
  "/campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}/getAllContacts": {
    get: operations["contactCenter.campaigns.contactLists.listContacts"];
  };
  "/campaign/api/v2/public/{botId}/campaign/getAllCampaignDetails": {
    post: operations["contactCenter.campaigns.list"];
  };
  "/campaign/api/v2/public/{botId}/campaign/schedule": {
    post: operations["contactCenter.campaigns.schedules.set"];
  };
  "/campaign/api/v2/public/{botId}/campaign/trigger/{campaignId}": {
    post: operations["contactCenter.campaigns.trigger"];
  };
  "/campaign/api/v2/public/{botId}/campaign/{campaignId}": {
    get: operations["contactCenter.campaigns.get"];
    put: operations["contactCenter.campaigns.update"];
    post: operations["contactCenter.campaigns.startSms"];
    delete: operations["contactCenter.campaigns.delete"];
  };
  "/campaign/api/v2/public/{botId}/campaign/{campaignId}/status": {
    post: operations["contactCenter.campaigns.status"];
  };
  "/campaign/api/v2/public/{botId}/campaign/{campaignInstanceId}/callContactAt": {
    post: operations["contactCenter.campaigns.scheduleCallbacks"];
  };
  "/caseManagement/api/public/analytics/{botId}/createCase": {
    post: operations["caseManagement.cases.create"];
  };
  "/caseManagement/api/public/analytics/{botId}/createTask": {
    post: operations["caseManagement.tasks.create"];
  };
  "/caseManagement/api/public/analytics/{botId}/getCases": {
    post: operations["caseManagement.cases.list"];
  };
  "/caseManagement/api/public/analytics/{botId}/getTasks": {
    post: operations["caseManagement.tasks.list"];
  };
  "/caseManagement/api/public/analytics/{botId}/updateCase/{caseId}": {
    post: operations["caseManagement.cases.update"];
  };
  "/caseManagement/api/public/analytics/{botId}/updateTask/{taskId}": {
    post: operations["caseManagement.tasks.update"];
  };
  "/chatbot/hooks/{botId}": {
    post: operations["webhookChannel.v1.send"];
  };
  "/chatbot/hooks/{botId}/hookInstance/{webHookId}": {
    post: operations["webhookChannel.v1.instances.send"];
  };
  "/chatbot/v2/webhook/{botId}": {
    post: operations["webhookChannel.send"];
  };
  "/chatbot/v2/webhook/{botId}/hookInstance/{webHookId}": {
    post: operations["webhookChannel.instances.send"];
  };
  "/chatbot/v2/webhook/{botId}/poll/{pollId}": {
    get: operations["webhookChannel.poll"];
  };
  "/qualityManagement/api/v1/public/{botId}/qm/queuemappings/create": {
    post: operations["qualityAi.queues.map"];
  };
  "/qualityai/api/v1/public/qualitymanagement/app/{botId}/rawdata": {
    post: operations["qualityAi.reports.rawData"];
  };
  "/qualityai/api/v1/public/qualitymanagement/app/{botId}/scorereporting": {
    post: operations["qualityAi.reports.scores"];
  };
  "/qualityai/api/v1/public/{botId}/agentsbyqueueids": {
    post: operations["qualityAi.agents.list"];
  };
  "/qualityai/api/v1/public/{botId}/qm/queues": {
    post: operations["qualityAi.queues.create"];
  };
  "/qualityai/api/v1/public/{botId}/qm/queues/agent-mapping": {
    post: operations["qualityAi.queues.mapAgents"];
  };
  "/qualityai/api/v1/public/{botId}/qm/queues/jobs/{jobId}": {
    get: operations["qualityAi.queues.jobStatus"];
  };
}

export interface components {
  schemas: {
    AddContactsRequest: AddContactsRequest;
    AddFaqsRequest: AddFaqsRequest;
    AddLanguageRequest: AddLanguageRequest;
    AdminPermissions: AdminPermissions;
    AdminRole: AdminRole;
    AdminRoleAssignment: AdminRoleAssignment;
    AdminRoleChange: AdminRoleChange;
    AdvancedNlpSetting: AdvancedNlpSetting;
    AdvancedSearchRequest: AdvancedSearchRequest;
    AdvancedSearchResult: AdvancedSearchResult;
    AdvancedSearchTemplate: AdvancedSearchTemplate;
    AdvancedSmsCampaignInput: AdvancedSmsCampaignInput;
    AdvancedSmsCampaignV1Input: AdvancedSmsCampaignV1Input;
    AgentAction: AgentAction;
    AgentActionDetails: AgentActionDetails;
    AgentAvailability: AgentAvailability;
    AgentAvailabilityQuery: AgentAvailabilityQuery;
    AgentChannelMappings: AgentChannelMappings;
    AgentConversation: AgentConversation;
    AgentConversationList: AgentConversationList;
    AgentConversationMessage: AgentConversationMessage;
    AgentConversationSearch: AgentConversationSearch;
    AgentConversationSummary: AgentConversationSummary;
    AgentExperience: AgentExperience;
    AgentFeedback: AgentFeedback;
    AgentGroup: AgentGroup;
    AgentGroupList: AgentGroupList;
    AgentGroupListEntry: AgentGroupListEntry;
    AgentGroupManager: AgentGroupManager;
    AgentGroupMembership: AgentGroupMembership;
    AgentHookEvent: AgentHookEvent;
    AgentHookEvents: AgentHookEvents;
    AgentHookFailure: AgentHookFailure;
    AgentHookMessage: AgentHookMessage;
    AgentHookRequest: AgentHookRequest;
    AgentHookResult: AgentHookResult;
    AgentIntegration: AgentIntegration;
    AgentIntegrationChanged: AgentIntegrationChanged;
    AgentIntegrationDeleted: AgentIntegrationDeleted;
    AgentIntegrationRequest: AgentIntegrationRequest;
    AgentInteraction: AgentInteraction;
    AgentInteractionAgent: AgentInteractionAgent;
    AgentInteractionList: AgentInteractionList;
    AgentInteractionSearch: AgentInteractionSearch;
    AgentInteractionTag: AgentInteractionTag;
    AgentPerformance: AgentPerformance;
    AgentPerformanceInQueue: AgentPerformanceInQueue;
    AgentPerformanceQuery: AgentPerformanceQuery;
    AgentPerformanceReport: AgentPerformanceReport;
    AgentQueue: AgentQueue;
    AgentSegment: AgentSegment;
    AgentSkill: AgentSkill;
    AgentStatusDates: AgentStatusDates;
    AgentStatusDay: AgentStatusDay;
    AgentStatusDays: AgentStatusDays;
    AgentStatusFigure: AgentStatusFigure;
    AgentStatusQuery: AgentStatusQuery;
    AgentStatusRecord: AgentStatusRecord;
    AgentStatusReport: AgentStatusReport;
    AgentStatusSpan: AgentStatusSpan;
    AgentStatusSummary: AgentStatusSummary;
    AgentStatusSummaryQuery: AgentStatusSummaryQuery;
    AgentStatusSummaryReport: AgentStatusSummaryReport;
    AgentTransferBot: AgentTransferBot;
    AgenticActivity: AgenticActivity;
    AgenticContent: AgenticContent;
    AgenticHistory: AgenticHistory;
    AgenticRequest: AgenticRequest;
    AgenticResponse: AgenticResponse;
    AgenticSession: AgenticSession;
    AgentlessCampaignChange: AgentlessCampaignChange;
    AgentlessCampaignInput: AgentlessCampaignInput;
    AgentlessCampaignV1Input: AgentlessCampaignV1Input;
    AgentsOfQueuesQuery: AgentsOfQueuesQuery;
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
    AssignQualityAgents: AssignQualityAgents;
    AuditLogEntry: AuditLogEntry;
    AuditLogList: AuditLogList;
    AvailableAgent: AvailableAgent;
    BatchTestCounts: BatchTestCounts;
    BatchTestRun: BatchTestRun;
    BatchTestRunDeleted: BatchTestRunDeleted;
    BatchTestRunResult: BatchTestRunResult;
    BatchTestRunStarted: BatchTestRunStarted;
    BatchTestSuite: BatchTestSuite;
    BatchTestSuiteDeleted: BatchTestSuiteDeleted;
    BatchTestSuiteExport: BatchTestSuiteExport;
    BatchTestSuiteList: BatchTestSuiteList;
    BatchTestSuiteRun: BatchTestSuiteRun;
    BillingSession: BillingSession;
    BillingSessionList: BillingSessionList;
    BillingSessionSearch: BillingSessionSearch;
    BotExportJob: BotExportJob;
    BotExportOptions: BotExportOptions;
    BotExportStatusRequest: BotExportStatusRequest;
    BotExportSubTasks: BotExportSubTasks;
    BotFunctionFile: BotFunctionFile;
    BotImportJob: BotImportJob;
    BotImportOptions: BotImportOptions;
    BotImportStep: BotImportStep;
    BotList: BotList;
    BotPermissions: BotPermissions;
    BotRole: BotRole;
    BotRoleAssignment: BotRoleAssignment;
    BotRoleChange: BotRoleChange;
    BotSummary: BotSummary;
    BotUsage: BotUsage;
    BotVariable: BotVariable;
    BotVariableList: BotVariableList;
    CallReportV1Query: CallReportV1Query;
    Callback: Callback;
    CallbackInput: CallbackInput;
    CallbackResult: CallbackResult;
    Campaign: Campaign;
    CampaignCallStatus: CampaignCallStatus;
    CampaignCallerId: CampaignCallerId;
    CampaignCallerIdInput: CampaignCallerIdInput;
    CampaignCallingDay: CampaignCallingDay;
    CampaignCallingDayInput: CampaignCallingDayInput;
    CampaignCallingHours: CampaignCallingHours;
    CampaignCallingHoursInput: CampaignCallingHoursInput;
    CampaignContact: CampaignContact;
    CampaignContactFile: CampaignContactFile;
    CampaignContactInput: CampaignContactInput;
    CampaignContactList: CampaignContactList;
    CampaignContactListChange: CampaignContactListChange;
    CampaignContactListResult: CampaignContactListResult;
    CampaignContactListSource: CampaignContactListSource;
    CampaignContactListStatus: CampaignContactListStatus;
    CampaignContactListSummary: CampaignContactListSummary;
    CampaignContactListSync: CampaignContactListSync;
    CampaignContactListsResult: CampaignContactListsResult;
    CampaignContactMapping: CampaignContactMapping;
    CampaignContactOutcome: CampaignContactOutcome;
    CampaignContactPage: CampaignContactPage;
    CampaignContactReport: CampaignContactReport;
    CampaignContacts: CampaignContacts;
    CampaignContactsRequest: CampaignContactsRequest;
    CampaignFilters: CampaignFilters;
    CampaignIdResult: CampaignIdResult;
    CampaignListResult: CampaignListResult;
    CampaignPriorityInput: CampaignPriorityInput;
    CampaignRecurrence: CampaignRecurrence;
    CampaignReference: CampaignReference;
    CampaignResult: CampaignResult;
    CampaignScheduleRequest: CampaignScheduleRequest;
    CampaignScheduleTime: CampaignScheduleTime;
    CampaignScheduled: CampaignScheduled;
    CampaignScheduling: CampaignScheduling;
    CampaignSchedulingInput: CampaignSchedulingInput;
    CampaignSort: CampaignSort;
    CampaignSortOrder: CampaignSortOrder;
    CampaignState: CampaignState;
    CampaignStatus: CampaignStatus;
    CampaignStatusReport: CampaignStatusReport;
    CampaignStatusResult: CampaignStatusResult;
    CampaignSummary: CampaignSummary;
    CampaignTriggerRequest: CampaignTriggerRequest;
    CampaignTriggerResult: CampaignTriggerResult;
    CampaignType: CampaignType;
    CaseAssignee: CaseAssignee;
    CaseDocument: CaseDocument;
    CaseField: CaseField;
    CaseList: CaseList;
    CaseListEntry: CaseListEntry;
    CaseParticipant: CaseParticipant;
    CasePerson: CasePerson;
    CasePersonInput: CasePersonInput;
    CasePriority: CasePriority;
    CasePriorityInput: CasePriorityInput;
    CaseRecord: CaseRecord;
    CaseStatus: CaseStatus;
    CaseStatusInput: CaseStatusInput;
    CasesQuery: CasesQuery;
    ChangeLogEntry: ChangeLogEntry;
    ChangeLogUser: ChangeLogUser;
    ChangedContactList: ChangedContactList;
    ChannelApp: ChannelApp;
    ChannelCapacity: ChannelCapacity;
    ChunkCondition: ChunkCondition;
    ChunkDeletion: ChunkDeletion;
    ChunkFilterGroup: ChunkFilterGroup;
    ChunkFilters: ChunkFilters;
    ChunkList: ChunkList;
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
    ConfigurationSkill: ConfigurationSkill;
    ConfigurationSkillGroup: ConfigurationSkillGroup;
    ConfigurationSkillGroupInput: ConfigurationSkillGroupInput;
    ConfigurationSkillInput: ConfigurationSkillInput;
    ConfigurationStatus: ConfigurationStatus;
    ConfigurationWaitingExperience: ConfigurationWaitingExperience;
    ConfigurationWaitingExperiences: ConfigurationWaitingExperiences;
    ConsultingAgent: ConsultingAgent;
    Contact: Contact;
    ContactCenterAgent: ContactCenterAgent;
    ContactCenterAgentList: ContactCenterAgentList;
    ContactCenterAgentMatches: ContactCenterAgentMatches;
    ContactChange: ContactChange;
    ContactInput: ContactInput;
    ContactPage: ContactPage;
    ContactPhone: ContactPhone;
    ContactPhoneInput: ContactPhoneInput;
    ContactRecord: ContactRecord;
    ContactStatus: ContactStatus;
    ContactVolume: ContactVolume;
    ContactVolumeBySkill: ContactVolumeBySkill;
    ContactVolumeQuery: ContactVolumeQuery;
    ContactVolumeReport: ContactVolumeReport;
    ContactsAdded: ContactsAdded;
    ContactsDeletion: ContactsDeletion;
    ContactsUpdate: ContactsUpdate;
    ContainmentReport: ContainmentReport;
    ContainmentReportRequest: ContainmentReportRequest;
    ContainmentReportStarted: ContainmentReportStarted;
    ContentList: ContentList;
    ContentSearch: ContentSearch;
    ContentStatus: ContentStatus;
    ContentStatusList: ContentStatusList;
    ContentStatusSearch: ContentStatusSearch;
    ControlTranscriptionRequest: ControlTranscriptionRequest;
    ControlTranscriptionV1Request: ControlTranscriptionV1Request;
    Conversation: Conversation;
    ConversationDeletion: ConversationDeletion;
    ConversationDeletionStatus: ConversationDeletionStatus;
    ConversationDetails: ConversationDetails;
    ConversationDetailsByCall: ConversationDetailsByCall;
    ConversationDetailsByConversation: ConversationDetailsByConversation;
    ConversationDetailsBySession: ConversationDetailsBySession;
    ConversationDetailsRequest: ConversationDetailsRequest;
    ConversationDispositions: ConversationDispositions;
    ConversationInfo: ConversationInfo;
    ConversationList: ConversationList;
    ConversationMessage: ConversationMessage;
    ConversationParticipant: ConversationParticipant;
    ConversationParticipantInput: ConversationParticipantInput;
    ConversationQueue: ConversationQueue;
    ConversationRemovalCounts: ConversationRemovalCounts;
    ConversationSessionQuery: ConversationSessionQuery;
    ConversationSource: ConversationSource;
    ConversationStep: ConversationStep;
    ConversationSummary: ConversationSummary;
    ConversationSummaryRequest: ConversationSummaryRequest;
    ConversationTag: ConversationTag;
    ConversationTestAssertion: ConversationTestAssertion;
    ConversationTestOutput: ConversationTestOutput;
    ConversationTestRun: ConversationTestRun;
    ConversationTestRunResult: ConversationTestRunResult;
    ConversationTestRunStarted: ConversationTestRunStarted;
    ConversationTestStep: ConversationTestStep;
    ConversationTestSuite: ConversationTestSuite;
    ConversationTestSuiteImport: ConversationTestSuiteImport;
    ConversationTestSuiteImportStarted: ConversationTestSuiteImportStarted;
    ConversationTestSuitesDeleted: ConversationTestSuitesDeleted;
    ConversationTransfer: ConversationTransfer;
    ConversationUser: ConversationUser;
    CrawlOptions: CrawlOptions;
    CrawlRequest: CrawlRequest;
    CreateAgentGroupRequest: CreateAgentGroupRequest;
    CreateAgentRequest: CreateAgentRequest;
    CreateCampaignRequest: CreateCampaignRequest;
    CreateCampaignV1Request: CreateCampaignV1Request;
    CreateCampaignV1Result: CreateCampaignV1Result;
    CreateCaseRequest: CreateCaseRequest;
    CreateContactListRequest: CreateContactListRequest;
    CreateContactsRequest: CreateContactsRequest;
    CreateQualityQueuesRequest: CreateQualityQueuesRequest;
    CreateSkillAgent: CreateSkillAgent;
    CreateSkillGroupRequest: CreateSkillGroupRequest;
    CreateSkillRequest: CreateSkillRequest;
    CreateSpeechServiceRequest: CreateSpeechServiceRequest;
    CreateTaskRequest: CreateTaskRequest;
    CreateUsersRequest: CreateUsersRequest;
    CreateWebSourceFromSitemap: CreateWebSourceFromSitemap;
    CreateWebSourceFromUrl: CreateWebSourceFromUrl;
    CreateWebSourceRequest: CreateWebSourceRequest;
    CreatedAgentGroup: CreatedAgentGroup;
    CreatedCampaignId: CreatedCampaignId;
    CreatedContactCenterAgent: CreatedContactCenterAgent;
    CreatedContacts: CreatedContacts;
    CustomAgentIntegration: CustomAgentIntegration;
    CustomCrawler: CustomCrawler;
    DailyCampaignRecurrence: DailyCampaignRecurrence;
    DailyRecurrenceDetails: DailyRecurrenceDetails;
    DailyUsers: DailyUsers;
    DayOrMoment: DayOrMoment;
    DefaultLanguageRefusal: DefaultLanguageRefusal;
    DefaultLanguageResult: DefaultLanguageResult;
    DeleteChunksRequest: DeleteChunksRequest;
    DeleteContactsRequest: DeleteContactsRequest;
    DeleteContentRequest: DeleteContentRequest;
    DeleteConversationTestSuitesRequest: DeleteConversationTestSuitesRequest;
    DeleteConversationsById: DeleteConversationsById;
    DeleteConversationsOfUser: DeleteConversationsOfUser;
    DeleteConversationsRequest: DeleteConversationsRequest;
    DeleteTableRowsRequest: DeleteTableRowsRequest;
    DeletedContact: DeletedContact;
    DeletedContent: DeletedContent;
    DeletedRecording: DeletedRecording;
    DeletedTableRows: DeletedTableRows;
    DesktopLayout: DesktopLayout;
    DetectedIntent: DetectedIntent;
    DeviceReference: DeviceReference;
    DeviceSubscription: DeviceSubscription;
    DevicesUnsubscribed: DevicesUnsubscribed;
    DialingMode: DialingMode;
    DisplayedAnswerCounts: DisplayedAnswerCounts;
    DispositionSet: DispositionSet;
    DncList: DncList;
    DncListInput: DncListInput;
    EliminatedIntent: EliminatedIntent;
    EnableAgentTransferRequest: EnableAgentTransferRequest;
    EnableChannelRequest: EnableChannelRequest;
    EnableIvrChannel: EnableIvrChannel;
    EnableMsTeamsChannel: EnableMsTeamsChannel;
    EnableRtmChannel: EnableRtmChannel;
    EnableSlackChannel: EnableSlackChannel;
    EnableSsoRequest: EnableSsoRequest;
    EnableSsoWithAttributeMapping: EnableSsoWithAttributeMapping;
    EnableSsoWithoutAttributeMapping: EnableSsoWithoutAttributeMapping;
    EnabledChannel: EnabledChannel;
    EnabledOtherChannel: EnabledOtherChannel;
    EnabledRtmChannel: EnabledRtmChannel;
    EndOfConversationEvent: EndOfConversationEvent;
    EngagementTrend: EngagementTrend;
    EngagementTrendV1: EngagementTrendV1;
    EraseUserDataRequest: EraseUserDataRequest;
    ErasedUser: ErasedUser;
    ErrorBody: ErrorBody;
    ErrorText: ErrorText;
    ErrorWithMessage: ErrorWithMessage;
    ErrorWithMsg: ErrorWithMsg;
    ErrorsWithMessage: ErrorsWithMessage;
    ErrorsWithMsg: ErrorsWithMsg;
    ExportBotRequest: ExportBotRequest;
    ExportInsightsRequest: ExportInsightsRequest;
    ExportRolesResult: ExportRolesResult;
    ExportSearchAppRequest: ExportSearchAppRequest;
    ExportedConfiguration: ExportedConfiguration;
    ExportedConfigurationV1: ExportedConfigurationV1;
    ExtractFaqsFromFile: ExtractFaqsFromFile;
    ExtractFaqsFromUrl: ExtractFaqsFromUrl;
    ExtractFaqsRequest: ExtractFaqsRequest;
    ExtractedQuestion: ExtractedQuestion;
    ExtractedQuestionList: ExtractedQuestionList;
    Extraction: Extraction;
    ExtractionList: ExtractionList;
    ExtractionStarted: ExtractionStarted;
    FailedContact: FailedContact;
    FailedUser: FailedUser;
    FailureReason: FailureReason;
    Faq: Faq;
    FaqAnswer: FaqAnswer;
    FaqConfiguration: FaqConfiguration;
    FaqList: FaqList;
    FaqQuestion: FaqQuestion;
    FaqTraining: FaqTraining;
    FaqsAdded: FaqsAdded;
    FeedbackList: FeedbackList;
    FeedbackResponse: FeedbackResponse;
    FeedbackSearch: FeedbackSearch;
    FindIntentRequest: FindIntentRequest;
    GenaiTriggerInput: GenaiTriggerInput;
    GenerateAnswerRequest: GenerateAnswerRequest;
    GeneratedAnswer: GeneratedAnswer;
    GenesysAgentIntegration: GenesysAgentIntegration;
    GetUsersRequest: GetUsersRequest;
    GetUsersResult: GetUsersResult;
    Group: Group;
    GroupChanges: GroupChanges;
    GroupList: GroupList;
    GroupMember: GroupMember;
    GroupReference: GroupReference;
    HourlyUsers: HourlyUsers;
    HoursOfOperation: HoursOfOperation;
    IceServer: IceServer;
    ImportBatchTestSuiteRequest: ImportBatchTestSuiteRequest;
    ImportBotRequest: ImportBotRequest;
    ImportConfigurationRequest: ImportConfigurationRequest;
    ImportConfigurationResult: ImportConfigurationResult;
    ImportConfigurationV1Request: ImportConfigurationV1Request;
    ImportContactsRequest: ImportContactsRequest;
    ImportConversationTestSuiteRequest: ImportConversationTestSuiteRequest;
    ImportFunctionsRequest: ImportFunctionsRequest;
    ImportFunctionsResult: ImportFunctionsResult;
    ImportMerge: ImportMerge;
    ImportNewBotFromJson: ImportNewBotFromJson;
    ImportNewBotFromZip: ImportNewBotFromZip;
    ImportNewBotRequest: ImportNewBotRequest;
    ImportRolesRequest: ImportRolesRequest;
    ImportRolesResult: ImportRolesResult;
    ImportSearchAppRequest: ImportSearchAppRequest;
    ImportUtterancesRequest: ImportUtterancesRequest;
    ImportVariablesRequest: ImportVariablesRequest;
    ImportVariablesResult: ImportVariablesResult;
    ImportedBatchTestSuite: ImportedBatchTestSuite;
    ImportedRole: ImportedRole;
    IncrementalImportOptions: IncrementalImportOptions;
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
    InstalledBot: InstalledBot;
    IntentDetection: IntentDetection;
    InteractionCampaign: InteractionCampaign;
    InteractionCustomer: InteractionCustomer;
    InteractionDestination: InteractionDestination;
    InteractionMetaInfo: InteractionMetaInfo;
    InteractionRecord: InteractionRecord;
    InteractionReport: InteractionReport;
    InteractionReportQuery: InteractionReportQuery;
    InteractionTag: InteractionTag;
    InternalTransferEvent: InternalTransferEvent;
    JwtApp: JwtApp;
    KnowledgeNode: KnowledgeNode;
    KnowledgeTask: KnowledgeTask;
    KnowledgeTreeNode: KnowledgeTreeNode;
    KoreAgentIntegration: KoreAgentIntegration;
    LanguageChangeResult: LanguageChangeResult;
    LanguageConfigurationCounts: LanguageConfigurationCounts;
    LanguageDefinitionMode: LanguageDefinitionMode;
    LanguageSupport: LanguageSupport;
    LanguageSupportInput: LanguageSupportInput;
    LinkedApp: LinkedApp;
    LinkedAppIds: LinkedAppIds;
    LinkedApps: LinkedApps;
    ListCampaignsRequest: ListCampaignsRequest;
    LiteMessage: LiteMessage;
    LiteMessageChannel: LiteMessageChannel;
    LiteMessageList: LiteMessageList;
    LiteMessageSearch: LiteMessageSearch;
    LlmPayload: LlmPayload;
    LlmUsageLog: LlmUsageLog;
    LlmUsageSearch: LlmUsageSearch;
    LocaleValue: LocaleValue;
    MapQualityQueueRequest: MapQualityQueueRequest;
    MappedQualityQueue: MappedQualityQueue;
    Message: Message;
    MessageChannel: MessageChannel;
    MessageChannelType: MessageChannelType;
    MessageComponent: MessageComponent;
    MessageComponentData: MessageComponentData;
    MessageDirection: MessageDirection;
    MessageLatency: MessageLatency;
    MessageList: MessageList;
    MessageSearch: MessageSearch;
    MessageSearchV1: MessageSearchV1;
    MessageStatus: MessageStatus;
    MinutesAndSeconds: MinutesAndSeconds;
    MinutesAndSecondsInput: MinutesAndSecondsInput;
    MlConfiguration: MlConfiguration;
    MlIntentParams: MlIntentParams;
    MlParams: MlParams;
    MultiLingualConfigurations: MultiLingualConfigurations;
    NaturalLanguageAnalysis: NaturalLanguageAnalysis;
    NewBotVariable: NewBotVariable;
    NewCollectionVariable: NewCollectionVariable;
    NewEnvironmentVariable: NewEnvironmentVariable;
    NewFaq: NewFaq;
    NewFaqAnswer: NewFaqAnswer;
    NewLocaleValue: NewLocaleValue;
    NewLocaleVariable: NewLocaleVariable;
    NewUser: NewUser;
    NewVariableCollection: NewVariableCollection;
    NlSettings: NlSettings;
    NlpConfiguration: NlpConfiguration;
    NoCampaignSchedule: NoCampaignSchedule;
    NotificationDelivery: NotificationDelivery;
    NotificationIdentity: NotificationIdentity;
    NotificationJob: NotificationJob;
    NotificationMessage: NotificationMessage;
    NotificationState: NotificationState;
    NotificationStatus: NotificationStatus;
    NotificationV1Status: NotificationV1Status;
    OfferedSuggestions: OfferedSuggestions;
    OperatingDays: OperatingDays;
    OutboundCall: OutboundCall;
    OutboundCallControl: OutboundCallControl;
    OutboundCallNotification: OutboundCallNotification;
    OutboundCallRequest: OutboundCallRequest;
    OutboundCallTimers: OutboundCallTimers;
    PauseTranscription: PauseTranscription;
    PermissionEntity: PermissionEntity;
    PermissionEntityUsers: PermissionEntityUsers;
    PlainSmsMessageInput: PlainSmsMessageInput;
    PlaybookRun: PlaybookRun;
    PreCallContact: PreCallContact;
    PreCallDecision: PreCallDecision;
    PreCallHandling: PreCallHandling;
    PreCallRequest: PreCallRequest;
    PreviewCampaignInput: PreviewCampaignInput;
    PreviewCampaignV1Input: PreviewCampaignV1Input;
    ProactiveSuggestion: ProactiveSuggestion;
    ProficiencyLevel: ProficiencyLevel;
    ProgressiveCampaignInput: ProgressiveCampaignInput;
    ProgressiveCampaignV1Input: ProgressiveCampaignV1Input;
    PublishBotRequest: PublishBotRequest;
    PublishStatus: PublishStatus;
    PublishedPart: PublishedPart;
    PublishedResource: PublishedResource;
    PublishedResourceResult: PublishedResourceResult;
    PublishedResources: PublishedResources;
    QualityAgent: QualityAgent;
    QualityAgentList: QualityAgentList;
    QualityAgentMapping: QualityAgentMapping;
    QualityAgentMappingRequest: QualityAgentMappingRequest;
    QualityAgentsQuery: QualityAgentsQuery;
    QualityDurationStatus: QualityDurationStatus;
    QualityMetricQualification: QualityMetricQualification;
    QualityQueueInput: QualityQueueInput;
    QualityQueueJob: QualityQueueJob;
    QualityQueueJobEntry: QualityQueueJobEntry;
    QualityQueueJobState: QualityQueueJobState;
    QualityQueueJobStatus: QualityQueueJobStatus;
    QualityReportQueue: QualityReportQueue;
    QualityScoreMetric: QualityScoreMetric;
    QualityScoreRecord: QualityScoreRecord;
    QualityScoresQuery: QualityScoresQuery;
    QualityScoresReport: QualityScoresReport;
    QueriesWithoutClicks: QueriesWithoutClicks;
    QueryWithoutClicks: QueryWithoutClicks;
    Queue: Queue;
    QueueAgent: QueueAgent;
    QueueAgentInput: QueueAgentInput;
    QueueInput: QueueInput;
    QueueList: QueueList;
    QueueMember: QueueMember;
    QueueMembers: QueueMembers;
    QueueMembersQuery: QueueMembersQuery;
    QueuePerformance: QueuePerformance;
    QueuePerformanceQuery: QueuePerformanceQuery;
    QueuePerformanceReport: QueuePerformanceReport;
    QueuePrioritiesRequest: QueuePrioritiesRequest;
    QueuePrioritiesResult: QueuePrioritiesResult;
    QueuePriority: QueuePriority;
    QueueSize: QueueSize;
    QueueSizeQuery: QueueSizeQuery;
    QueueSizes: QueueSizes;
    QueueSkill: QueueSkill;
    QueueSkillInput: QueueSkillInput;
    QueuesOfAgentsQuery: QueuesOfAgentsQuery;
    RaclResolver: RaclResolver;
    RateAnswerRequest: RateAnswerRequest;
    RawDataAgent: RawDataAgent;
    RawDataEmotion: RawDataEmotion;
    RawDataIntent: RawDataIntent;
    RawDataJustification: RawDataJustification;
    RawDataMetric: RawDataMetric;
    RawDataQuery: RawDataQuery;
    RawDataRecord: RawDataRecord;
    RawDataReport: RawDataReport;
    RecentIntent: RecentIntent;
    RecentIntents: RecentIntents;
    RecordAnswerRequest: RecordAnswerRequest;
    Recording: Recording;
    RecordingFile: RecordingFile;
    RecordingV1: RecordingV1;
    RecurringCampaignSchedule: RecurringCampaignSchedule;
    RejectedQualityQueue: RejectedQualityQueue;
    RemoveUsersByEmail: RemoveUsersByEmail;
    RemoveUsersByOrgUserId: RemoveUsersByOrgUserId;
    RemoveUsersRequest: RemoveUsersRequest;
    Role: Role;
    RoleAssignmentResult: RoleAssignmentResult;
    RoleAssignmentResults: RoleAssignmentResults;
    RoleChanges: RoleChanges;
    RoleList: RoleList;
    RoleReference: RoleReference;
    RtmBotInfo: RtmBotInfo;
    RtmGrant: RtmGrant;
    RtmGrantRequest: RtmGrantRequest;
    RtmHistory: RtmHistory;
    RtmSession: RtmSession;
    RtmStartRequest: RtmStartRequest;
    RtmUser: RtmUser;
    RunBatchTestRequest: RunBatchTestRequest;
    RunConversationTestRequest: RunConversationTestRequest;
    RunTranscription: RunTranscription;
    SalesforceChatAgentIntegration: SalesforceChatAgentIntegration;
    SalesforceMessagingAgentIntegration: SalesforceMessagingAgentIntegration;
    SaveFeedbackRequest: SaveFeedbackRequest;
    SavedFeedback: SavedFeedback;
    ScheduleCallbacksRequest: ScheduleCallbacksRequest;
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
    SendChannelNotification: SendChannelNotification;
    SendIvrContent: SendIvrContent;
    SendIvrMessage: SendIvrMessage;
    SendNotificationRequest: SendNotificationRequest;
    SendNotificationV1Request: SendNotificationV1Request;
    SendSmsRequest: SendSmsRequest;
    SendSmsResult: SendSmsResult;
    ServiceNowBasicAgentIntegration: ServiceNowBasicAgentIntegration;
    ServiceNowOAuthAgentIntegration: ServiceNowOAuthAgentIntegration;
    Session: Session;
    SessionList: SessionList;
    SessionSearch: SessionSearch;
    SessionTags: SessionTags;
    SetChannelMappingsRequest: SetChannelMappingsRequest;
    SetDefaultLanguageRequest: SetDefaultLanguageRequest;
    SetLanguageEnabledRequest: SetLanguageEnabledRequest;
    SimpleSmsCampaignInput: SimpleSmsCampaignInput;
    SimpleSmsCampaignV1Input: SimpleSmsCampaignV1Input;
    Skill: Skill;
    SkillDetails: SkillDetails;
    SkillGroup: SkillGroup;
    SkillGroupList: SkillGroupList;
    SkillHolder: SkillHolder;
    SkillList: SkillList;
    SmsCampaign: SmsCampaign;
    SmsCampaignChange: SmsCampaignChange;
    SmsCampaignFormat: SmsCampaignFormat;
    SmsCampaignSummary: SmsCampaignSummary;
    SmsDialingStrategy: SmsDialingStrategy;
    SmsDialingStrategyInput: SmsDialingStrategyInput;
    SmsMessage: SmsMessage;
    SmsMessageInput: SmsMessageInput;
    SpeechServiceCreated: SpeechServiceCreated;
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
    SubscribeDeviceRequest: SubscribeDeviceRequest;
    SubscribedDevice: SubscribedDevice;
    SubscribedDevices: SubscribedDevices;
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
    TaskList: TaskList;
    TaskListEntry: TaskListEntry;
    TaskRecord: TaskRecord;
    TasksQuery: TasksQuery;
    TemplateSmsMessageInput: TemplateSmsMessageInput;
    TrainFaqsRequest: TrainFaqsRequest;
    TrainSearchRequest: TrainSearchRequest;
    TrainingStatus: TrainingStatus;
    TrainingsQueued: TrainingsQueued;
    TranscriptionControlled: TranscriptionControlled;
    TransferConversationRequest: TransferConversationRequest;
    TransferConversationResult: TransferConversationResult;
    TransferToAgent: TransferToAgent;
    TransferToQueue: TransferToQueue;
    TranslationInput: TranslationInput;
    TranslationLog: TranslationLog;
    TriggerFrequencyInput: TriggerFrequencyInput;
    TriggerSummaryEvent: TriggerSummaryEvent;
    TriggerUtterance: TriggerUtterance;
    UnassignQualityAgents: UnassignQualityAgents;
    UnsubscribeAllDevices: UnsubscribeAllDevices;
    UnsubscribeDevicesRequest: UnsubscribeDevicesRequest;
    UnsubscribeSomeDevices: UnsubscribeSomeDevices;
    UpdateAgentGroupRequest: UpdateAgentGroupRequest;
    UpdateAgentRequest: UpdateAgentRequest;
    UpdateCampaignRequest: UpdateCampaignRequest;
    UpdateCampaignV1Request: UpdateCampaignV1Request;
    UpdateChunkRequest: UpdateChunkRequest;
    UpdateCoachingRuleRequest: UpdateCoachingRuleRequest;
    UpdateContactListRequest: UpdateContactListRequest;
    UpdateContactListV1Request: UpdateContactListV1Request;
    UpdateContactRequest: UpdateContactRequest;
    UpdateContactsRequest: UpdateContactsRequest;
    UpdateLanguageRequest: UpdateLanguageRequest;
    UpdateNlpSettingsRequest: UpdateNlpSettingsRequest;
    UpdateSkillAgent: UpdateSkillAgent;
    UpdateSkillGroupRequest: UpdateSkillGroupRequest;
    UpdateSkillRequest: UpdateSkillRequest;
    UpdateTableRowsRequest: UpdateTableRowsRequest;
    UpdateUserAccessRequest: UpdateUserAccessRequest;
    UpdateUserAccessResult: UpdateUserAccessResult;
    UpdateUsersRequest: UpdateUsersRequest;
    UpdatedAgentGroup: UpdatedAgentGroup;
    UpdatedCoachingRule: UpdatedCoachingRule;
    UpdatedContact: UpdatedContact;
    UpdatedTableRows: UpdatedTableRows;
    UploadFileRequest: UploadFileRequest;
    UploadedFile: UploadedFile;
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
    UtterancesExportJob: UtterancesExportJob;
    UtterancesImportJob: UtterancesImportJob;
    VariableCollectionsImport: VariableCollectionsImport;
    VectorWeight: VectorWeight;
    VoiceCampaign: VoiceCampaign;
    VoiceCampaignSummary: VoiceCampaignSummary;
    VoiceDialingStrategy: VoiceDialingStrategy;
    VoiceDialingStrategyInput: VoiceDialingStrategyInput;
    VoiceSupport: VoiceSupport;
    Voicemail: Voicemail;
    VoicemailTranscription: VoicemailTranscription;
    WaitingExperienceRule: WaitingExperienceRule;
    WaitingExperienceSettings: WaitingExperienceSettings;
    WebSource: WebSource;
    WebSourceSettings: WebSourceSettings;
    WebhookAcknowledgement: WebhookAcknowledgement;
    WebhookAnswer: WebhookAnswer;
    WebhookAttachment: WebhookAttachment;
    WebhookCallback: WebhookCallback;
    WebhookEndReason: WebhookEndReason;
    WebhookEventMessage: WebhookEventMessage;
    WebhookForm: WebhookForm;
    WebhookFormMessage: WebhookFormMessage;
    WebhookMessage: WebhookMessage;
    WebhookMetaTags: WebhookMetaTags;
    WebhookPending: WebhookPending;
    WebhookPollAnswer: WebhookPollAnswer;
    WebhookRecipient: WebhookRecipient;
    WebhookRefusal: WebhookRefusal;
    WebhookReply: WebhookReply;
    WebhookReplyMessage: WebhookReplyMessage;
    WebhookSendRequest: WebhookSendRequest;
    WebhookSender: WebhookSender;
    WebhookSession: WebhookSession;
    WebhookTag: WebhookTag;
    WebhookTaskEnd: WebhookTaskEnd;
    WebhookTemplateMessage: WebhookTemplateMessage;
    WebhookTextMessage: WebhookTextMessage;
    WebhookUploadAnswer: WebhookUploadAnswer;
    WebhookUploadChunk: WebhookUploadChunk;
    WebhookUploadCommit: WebhookUploadCommit;
    WebhookUploadStart: WebhookUploadStart;
    WebhookV1Answer: WebhookV1Answer;
    WebhookV1Message: WebhookV1Message;
    WebhookV1SendRequest: WebhookV1SendRequest;
    WebhookV1Text: WebhookV1Text;
    WeeklyCampaignRecurrence: WeeklyCampaignRecurrence;
    WeeklyRecurrenceDetails: WeeklyRecurrenceDetails;
    WfmAgent: WfmAgent;
    WfmAgentActivity: WfmAgentActivity;
    WfmAgentUpdate: WfmAgentUpdate;
    WfmAgents: WfmAgents;
    WfmQueue: WfmQueue;
    WfmQueues: WfmQueues;
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

type jsonOrText<Body, Text> = { "application/json": Body; "text/plain": Text };

type text = { "text/plain": string };

type answer1 = answer<jsonOrText<ErrorBody, ErrorText>>;

type answer2 = {
  headers: Record<string, unknown>;
  content?: never;
};

type answer3 = answer<jsonOrText<AgentHookFailure | ErrorBody, ErrorText>>;

type answer4 = answer<jsonOrText<DefaultLanguageRefusal | ErrorBody, ErrorText>>;

type answer5 = answer<jsonOrText<QualityQueueJob | ErrorBody, ErrorText>>;

type answer6 = answer<jsonOrText<ClickAnalyticsFailure | ErrorBody, ErrorText>>;

type answer7 = answer<jsonOrText<UserWriteFailure | ErrorBody, ErrorText>>;

type answer8 = answer<jsonOrText<GetUsersResult | ErrorBody, ErrorText>>;

type answer9 = answer<jsonOrText<UserRemovalPartial | UserRemovalFailure | ErrorBody, ErrorText>>;

type answer10 = answer<jsonOrText<WebhookRefusal | ErrorBody, ErrorText>>;

type responses1<theResponse> = {
  200: answer<json<theResponse>>;
  400: answer1;
  401: answer1;
  403: answer1;
  404: answer1;
  429: answer1;
  500: answer1;
};

type responses2 = {
  200: answer2;
  400: answer1;
  401: answer1;
  403: answer1;
  404: answer1;
  429: answer1;
  500: answer1;
};

type responses3<theResponse> = {
  200: answer<json<theResponse>>;
  204: answer2;
  400: answer1;
  401: answer1;
  403: answer1;
  404: answer1;
  429: answer1;
  500: answer1;
};

type responses4<theResponse> = {
  200: answer<json<theResponse>>;
  400: answer10;
  401: answer10;
  403: answer10;
  404: answer10;
  429: answer10;
  500: answer10;
};

type operation1<thePath, theBody, theResponse> = {
  parameters: {
    query?: never;
    header: {
      accountId: string;
    };
    path: thePath;
    cookie?: never;
  };
  requestBody: {
    content: json<theBody>;
  };
  responses: responses1<theResponse>;
};

type operation2<thePath, theResponse> = {
  parameters: {
    query?: never;
    header: {
      accountId: string;
    };
    path: thePath;
    cookie?: never;
  };
  requestBody?: never;
  responses: responses1<theResponse>;
};

type operation3<theQuery, thePath, theResponse> = {
  parameters: {
    query: theQuery;
    header?: never;
    path: thePath;
    cookie?: never;
  };
  requestBody?: never;
  responses: responses1<theResponse>;
};

type operation4<theQuery, thePath, theBody, theResponse> = {
  parameters: {
    query: theQuery;
    header?: never;
    path: thePath;
    cookie?: never;
  };
  requestBody: {
    content: json<theBody>;
  };
  responses: responses1<theResponse>;
};

type operation5<thePath, theResponse> = {
  parameters: inPath<thePath>;
  requestBody?: never;
  responses: responses1<theResponse>;
};

type operation6<thePath, theBody, theResponse> = {
  parameters: inPath<thePath>;
  requestBody: {
    content: json<theBody>;
  };
  responses: responses1<theResponse>;
};

type operation7<theQuery, thePath, theBody, theResponse> = {
  parameters: inPathAndQuery<thePath, theQuery>;
  requestBody: {
    content: json<theBody>;
  };
  responses: responses1<theResponse>;
};

type operation8<thePath> = {
  parameters: inPath<thePath>;
  requestBody?: never;
  responses: responses2;
};

type operation9<theQuery, theResponse> = {
  parameters: {
    query?: theQuery;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: responses1<theResponse>;
};

type operation10<theBody, theResponse> = {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: json<theBody>;
  };
  responses: responses1<theResponse>;
};

type operation11<thePath, theBody, theResponse> = {
  parameters: {
    query?: never;
    header?: {
      accountId?: string;
    };
    path: thePath;
    cookie?: never;
  };
  requestBody: {
    content: json<theBody>;
  };
  responses: responses1<theResponse>;
};

type operation12<theQuery, thePath, theBody, theResponse> = {
  parameters: {
    query?: theQuery;
    header: {
      "accept-language"?: string;
      accountId: string;
      "app-language"?: string;
      iId: string;
    };
    path: thePath;
    cookie?: never;
  };
  requestBody: {
    content: json<theBody>;
  };
  responses: responses1<theResponse>;
};

type operation13<thePath, theBody, theResponse> = {
  parameters: {
    query?: never;
    header: {
      accountId: string;
      iid: string;
    };
    path: thePath;
    cookie?: never;
  };
  requestBody: {
    content: json<theBody>;
  };
  responses: responses1<theResponse>;
};

type operation14<theQuery, thePath, theBody, theResponse> = {
  parameters: {
    query: theQuery;
    header: {
      accountId: string;
      iid: string;
    };
    path: thePath;
    cookie?: never;
  };
  requestBody: {
    content: json<theBody>;
  };
  responses: responses1<theResponse>;
};

type operation15<theQuery, thePath, theResponse> = {
  parameters: {
    query: theQuery;
    header: {
      accountId: string;
      iid: string;
    };
    path: thePath;
    cookie?: never;
  };
  requestBody?: never;
  responses: responses1<theResponse>;
};

type operation16<thePath, theResponse> = {
  parameters: {
    query?: never;
    header: {
      accountId: string;
      iid: string;
    };
    path: thePath;
    cookie?: never;
  };
  requestBody?: never;
  responses: responses1<theResponse>;
};

type operation17<theQuery, thePath, theResponse> = {
  parameters: inPathAndQuery<thePath, theQuery>;
  requestBody?: never;
  responses: responses1<theResponse>;
};

type operation18<thePath, theResponse> = {
  parameters: {
    query?: never;
    header?: {
      "bot-language"?: string;
    };
    path: thePath;
    cookie?: never;
  };
  requestBody?: never;
  responses: responses1<theResponse>;
};

type operation19<thePath, theBody, theResponse> = {
  parameters: {
    query?: never;
    header?: {
      "bot-language"?: string;
    };
    path: thePath;
    cookie?: never;
  };
  requestBody: {
    content: json<theBody>;
  };
  responses: responses1<theResponse>;
};

type operation20<theQuery, theResponse> = {
  parameters: {
    query: theQuery;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: responses1<theResponse>;
};

type operation21<thePath, theBody, theResponse> = {
  parameters: inPath<thePath>;
  requestBody: {
    content: json<theBody>;
  };
  responses: responses3<theResponse>;
};

export interface operations {
  "agentAi.coachingRules.create": operation1<
    {
      botId: string;
    },
    AgentAiCoachingRulesCreateBody,
    AgentAiCoachingRulesCreateResponse
  >;
  "agentAi.coachingRules.get": operation2<
    {
      botId: string;
      ruleId: string;
    },
    AgentAiCoachingRulesGetResponse
  >;
  "agentAi.coachingRules.list": operation1<
    {
      botId: string;
    },
    AgentAiCoachingRulesListBody,
    AgentAiCoachingRulesListResponse
  >;
  "agentAi.coachingRules.update": operation1<
    {
      botId: string;
      ruleId: string;
    },
    AgentAiCoachingRulesUpdateBody,
    AgentAiCoachingRulesUpdateResponse
  >;
  "agentAi.conversations.list": operation1<
    {
      botId: string;
    },
    AgentAiConversationsListBody,
    AgentAiConversationsListResponse
  >;
  "agentAi.conversations.listAgenticHistory": operation3<
    AgentAiConversationsListAgenticHistoryQuery,
    {
      botId: string;
      conversationId: string;
    },
    AgentAiConversationsListAgenticHistoryResponse
  >;
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
      204: answer2;
      400: answer3;
      401: answer3;
      403: answer3;
      404: answer3;
      429: answer3;
      500: answer3;
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
    responses: responses1<AgentAiInteractionsListResponse>;
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
    responses: responses1<AgentAiInteractionsSearchResponse>;
  };
  "agentAi.transcription.control": operation4<
    AgentAiTranscriptionControlQuery,
    {
      botId: string;
    },
    AgentAiTranscriptionControlBody,
    AgentAiTranscriptionControlResponse
  >;
  "agentAi.transcription.controlV1": operation4<
    AgentAiTranscriptionControlV1Query,
    {
      botId: string;
    },
    AgentAiTranscriptionControlV1Body,
    AgentAiTranscriptionControlV1Response
  >;
  "agentTransfer.channelMappings.get": operation5<
    {
      botId: string;
    },
    AgentTransferChannelMappingsGetResponse
  >;
  "agentTransfer.channelMappings.set": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<AgentTransferChannelMappingsSetBody>;
    };
    responses: responses2;
  };
  "agentTransfer.enable": operation6<
    {
      botId: string;
    },
    AgentTransferEnableBody,
    AgentTransferEnableResponse
  >;
  "agentTransfer.integrations.create": operation7<
    AgentTransferIntegrationsCreateQuery,
    {
      botId: string;
      integration: AgentIntegration;
    },
    AgentTransferIntegrationsCreateBody,
    AgentTransferIntegrationsCreateResponse
  >;
  "agentTransfer.integrations.delete": operation5<
    {
      botId: string;
      integration: AgentIntegration;
    },
    AgentTransferIntegrationsDeleteResponse
  >;
  "agentTransfer.integrations.deleteAll": operation8<{
    botId: string;
  }>;
  "agentTransfer.integrations.update": operation7<
    AgentTransferIntegrationsUpdateQuery,
    {
      botId: string;
      integration: AgentIntegration;
    },
    AgentTransferIntegrationsUpdateBody,
    AgentTransferIntegrationsUpdateResponse
  >;
  "analytics.containment.start": operation7<
    AnalyticsContainmentStartQuery,
    {
      botId: string;
    },
    AnalyticsContainmentStartBody,
    AnalyticsContainmentStartResponse
  >;
  "analytics.containment.status": operation5<
    {
      botId: string;
      reportId: string;
    },
    AnalyticsContainmentStatusResponse
  >;
  "analytics.getEngagement": operation3<
    AnalyticsGetEngagementQuery,
    {
      botId: string;
    },
    AnalyticsGetEngagementResponse
  >;
  "analytics.getEngagementV1": operation3<
    AnalyticsGetEngagementV1Query,
    {
      botId: string;
    },
    AnalyticsGetEngagementV1Response
  >;
  "analytics.getWidget": operation3<
    AnalyticsGetWidgetQuery,
    {
      botId: string;
      dashboardName: string;
      widgetName: string;
    },
    AnalyticsGetWidgetResponse
  >;
  "analytics.list": operation7<
    AnalyticsListQuery,
    {
      botId: string;
    },
    AnalyticsListBody,
    AnalyticsListResponse
  >;
  "analytics.queryWidget": operation4<
    AnalyticsQueryWidgetQuery,
    {
      botId: string;
      dashboardName: string;
      widgetName: string;
    },
    AnalyticsQueryWidgetBody,
    AnalyticsQueryWidgetResponse
  >;
  "auditLogs.list": operation9<AuditLogsListQuery, AuditLogsListResponse>;
  "bots.channels.enable": operation10<BotsChannelsEnableBody, BotsChannelsEnableResponse>;
  "bots.conversations.delete.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsConversationsDeleteStartBody>;
    };
    responses: {
      202: answer<json<BotsConversationsDeleteStartResponse>>;
      400: answer1;
      401: answer1;
      403: answer1;
      404: answer1;
      429: answer1;
      500: answer1;
    };
  };
  "bots.conversations.delete.status": operation5<
    {
      botId: string;
      jobId: string;
    },
    BotsConversationsDeleteStatusResponse
  >;
  "bots.export.start": operation6<
    {
      botId: string;
    },
    BotsExportStartBody,
    BotsExportStartResponse
  >;
  "bots.export.status": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: {
      content: json<BotsExportStatusBody>;
    };
    responses: responses1<BotsExportStatusResponse>;
  };
  "bots.functions.import": operation6<
    {
      botId: string;
    },
    BotsFunctionsImportBody,
    BotsFunctionsImportResponse
  >;
  "bots.getLinkedApps": {
    parameters: {
      query?: BotsGetLinkedAppsQuery;
      header: {
        "X-TimeZone"?: string;
        "app-language": string;
        "bot-language": string;
        "client-app": string;
        state: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<BotsGetLinkedAppsResponse>;
  };
  "bots.imports.start": operation6<
    {
      botId: string;
    },
    BotsImportsStartBody,
    BotsImportsStartResponse
  >;
  "bots.imports.startNew": operation10<BotsImportsStartNewBody, BotsImportsStartNewResponse>;
  "bots.imports.status": operation5<
    {
      importId: string;
    },
    BotsImportsStatusResponse
  >;
  "bots.installSample": {
    parameters: {
      query?: never;
      header?: {
        accountId?: string;
        "bot-language"?: string;
        userId?: string;
      };
      path: {
        sampleBotId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<BotsInstallSampleResponse>;
  };
  "bots.languages.add": operation6<
    {
      botId: string;
    },
    BotsLanguagesAddBody,
    BotsLanguagesAddResponse
  >;
  "bots.languages.setDefault": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsLanguagesSetDefaultBody>;
    };
    responses: {
      200: answer<json<BotsLanguagesSetDefaultResponse>>;
      400: answer4;
      401: answer4;
      403: answer4;
      404: answer4;
      429: answer4;
      500: answer4;
    };
  };
  "bots.languages.setEnabled": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsLanguagesSetEnabledBody>;
    };
    responses: {
      200: answer<text>;
      400: answer1;
      401: answer1;
      403: answer1;
      404: answer1;
      429: answer1;
      500: answer1;
    };
  };
  "bots.languages.update": operation6<
    {
      botId: string;
    },
    BotsLanguagesUpdateBody,
    BotsLanguagesUpdateResponse
  >;
  "bots.list": operation9<BotsListQuery, BotsListResponse>;
  "bots.nlpSettings.update": {
    parameters: {
      query: BotsNlpSettingsUpdateQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<BotsNlpSettingsUpdateBody>;
    };
    responses: responses2;
  };
  "bots.publish.start": operation6<
    {
      botId: string;
    },
    BotsPublishStartBody,
    BotsPublishStartResponse
  >;
  "bots.publish.status": operation5<
    {
      botId: string;
    },
    BotsPublishStatusResponse
  >;
  "bots.variables.export": operation5<
    {
      botId: string;
    },
    BotsVariablesExportResponse
  >;
  "bots.variables.import": operation6<
    {
      botId: string;
    },
    BotsVariablesImportBody,
    BotsVariablesImportResponse
  >;
  "caseManagement.cases.create": {
    parameters: {
      query?: never;
      header?: {
        Iid?: string;
        accountId?: string;
        "app-language"?: string;
        "bot-language"?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<CaseManagementCasesCreateBody>;
    };
    responses: responses1<CaseManagementCasesCreateResponse>;
  };
  "caseManagement.cases.list": operation1<
    {
      botId: string;
    },
    CaseManagementCasesListBody,
    CaseManagementCasesListResponse
  >;
  "caseManagement.cases.update": {
    parameters: {
      query?: never;
      header: {
        Iid?: string;
        "X-Timezone-Offset"?: string;
        accountId: string;
        "app-language"?: string;
        "bot-language"?: string;
        "client-app"?: string;
        state?: string;
      };
      path: {
        botId: string;
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<CaseManagementCasesUpdateBody>;
    };
    responses: responses1<CaseManagementCasesUpdateResponse>;
  };
  "caseManagement.tasks.create": {
    parameters: {
      query?: never;
      header?: {
        Iid?: string;
        "X-Timezone-Offset"?: string;
        accountId?: string;
        "app-language"?: string;
        "bot-language"?: string;
        "client-app"?: string;
        state?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<CaseManagementTasksCreateBody>;
    };
    responses: responses1<CaseManagementTasksCreateResponse>;
  };
  "caseManagement.tasks.list": {
    parameters: {
      query?: never;
      header: {
        "X-Timezone-Offset"?: string;
        accountId: string;
        "client-app"?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<CaseManagementTasksListBody>;
    };
    responses: responses1<CaseManagementTasksListResponse>;
  };
  "caseManagement.tasks.update": {
    parameters: {
      query?: never;
      header: {
        Iid?: string;
        "X-Timezone-Offset"?: string;
        accountId: string;
        "app-language"?: string;
        "bot-language"?: string;
        "client-app"?: string;
        state?: string;
      };
      path: {
        botId: string;
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<CaseManagementTasksUpdateBody>;
    };
    responses: responses1<CaseManagementTasksUpdateResponse>;
  };
  "contactCenter.agentGroups.create": operation6<
    {
      botId: string;
    },
    ContactCenterAgentGroupsCreateBody,
    ContactCenterAgentGroupsCreateResponse
  >;
  "contactCenter.agentGroups.delete": operation5<
    {
      agentGroupId: string;
      botId: string;
    },
    ContactCenterAgentGroupsDeleteResponse
  >;
  "contactCenter.agentGroups.get": operation5<
    {
      agentGroupId: string;
      botId: string;
    },
    ContactCenterAgentGroupsGetResponse
  >;
  "contactCenter.agentGroups.list": operation5<
    {
      botId: string;
    },
    ContactCenterAgentGroupsListResponse
  >;
  "contactCenter.agentGroups.update": operation6<
    {
      agentGroupId: string;
      botId: string;
    },
    ContactCenterAgentGroupsUpdateBody,
    ContactCenterAgentGroupsUpdateResponse
  >;
  "contactCenter.agents.availability": operation1<
    {
      botId: string;
    },
    ContactCenterAgentsAvailabilityBody,
    ContactCenterAgentsAvailabilityResponse
  >;
  "contactCenter.agents.create": {
    parameters: {
      query?: never;
      header?: {
        accountid?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterAgentsCreateBody>;
    };
    responses: responses1<ContactCenterAgentsCreateResponse>;
  };
  "contactCenter.agents.delete": operation5<
    {
      agentId: string;
      botId: string;
    },
    ContactCenterAgentsDeleteResponse
  >;
  "contactCenter.agents.findByCustomId": operation2<
    {
      botId: string;
      customId: string;
    },
    ContactCenterAgentsFindByCustomIdResponse
  >;
  "contactCenter.agents.get": operation2<
    {
      agentId: string;
      botId: string;
    },
    ContactCenterAgentsGetResponse
  >;
  "contactCenter.agents.list": {
    parameters: {
      query?: ContactCenterAgentsListQuery;
      header?: {
        accountId?: string;
      };
      path: {
        botId: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<ContactCenterAgentsListResponse>;
  };
  "contactCenter.agents.update": operation11<
    {
      agentId: string;
      botId: string;
    },
    ContactCenterAgentsUpdateBody,
    ContactCenterAgentsUpdateResponse
  >;
  "contactCenter.calls.list": operation12<
    ContactCenterCallsListQuery,
    {
      accountId: string;
    },
    ContactCenterCallsListBody,
    ContactCenterCallsListResponse
  >;
  "contactCenter.calls.listV1": operation12<
    ContactCenterCallsListV1Query,
    {
      accountId: string;
    },
    ContactCenterCallsListV1Body,
    ContactCenterCallsListV1Response
  >;
  "contactCenter.campaigns.contactLists.addContacts": operation13<
    {
      botId: string;
    },
    ContactCenterCampaignsContactListsAddContactsBody,
    ContactCenterCampaignsContactListsAddContactsResponse
  >;
  "contactCenter.campaigns.contactLists.create": operation14<
    ContactCenterCampaignsContactListsCreateQuery,
    {
      botId: string;
    },
    ContactCenterCampaignsContactListsCreateBody,
    ContactCenterCampaignsContactListsCreateResponse
  >;
  "contactCenter.campaigns.contactLists.delete": operation15<
    ContactCenterCampaignsContactListsDeleteQuery,
    {
      botId: string;
      contactListId: string;
    },
    ContactCenterCampaignsContactListsDeleteResponse
  >;
  "contactCenter.campaigns.contactLists.get": operation15<
    ContactCenterCampaignsContactListsGetQuery,
    {
      botId: string;
      contactListId: string;
    },
    ContactCenterCampaignsContactListsGetResponse
  >;
  "contactCenter.campaigns.contactLists.list": operation15<
    ContactCenterCampaignsContactListsListQuery,
    {
      botId: string;
    },
    ContactCenterCampaignsContactListsListResponse
  >;
  "contactCenter.campaigns.contactLists.listContacts": operation15<
    ContactCenterCampaignsContactListsListContactsQuery,
    {
      botId: string;
      contactListId: string;
    },
    ContactCenterCampaignsContactListsListContactsResponse
  >;
  "contactCenter.campaigns.contactLists.update": operation14<
    ContactCenterCampaignsContactListsUpdateQuery,
    {
      botId: string;
      contactListId: string;
    },
    ContactCenterCampaignsContactListsUpdateBody,
    ContactCenterCampaignsContactListsUpdateResponse
  >;
  "contactCenter.campaigns.create": operation14<
    ContactCenterCampaignsCreateQuery,
    {
      botId: string;
    },
    ContactCenterCampaignsCreateBody,
    ContactCenterCampaignsCreateResponse
  >;
  "contactCenter.campaigns.delete": operation15<
    ContactCenterCampaignsDeleteQuery,
    {
      botId: string;
      campaignId: string;
    },
    ContactCenterCampaignsDeleteResponse
  >;
  "contactCenter.campaigns.get": operation15<
    ContactCenterCampaignsGetQuery,
    {
      botId: string;
      campaignId: string;
    },
    ContactCenterCampaignsGetResponse
  >;
  "contactCenter.campaigns.list": operation14<
    ContactCenterCampaignsListQuery,
    {
      botId: string;
    },
    ContactCenterCampaignsListBody,
    ContactCenterCampaignsListResponse
  >;
  "contactCenter.campaigns.scheduleCallbacks": operation13<
    {
      botId: string;
      campaignInstanceId: string;
    },
    ContactCenterCampaignsScheduleCallbacksBody,
    ContactCenterCampaignsScheduleCallbacksResponse
  >;
  "contactCenter.campaigns.schedules.set": operation14<
    ContactCenterCampaignsSchedulesSetQuery,
    {
      botId: string;
    },
    ContactCenterCampaignsSchedulesSetBody,
    ContactCenterCampaignsSchedulesSetResponse
  >;
  "contactCenter.campaigns.startSms": operation14<
    ContactCenterCampaignsStartSmsQuery,
    {
      botId: string;
      campaignId: string;
    },
    ContactCenterCampaignsStartSmsBody,
    ContactCenterCampaignsStartSmsResponse
  >;
  "contactCenter.campaigns.status": {
    parameters: {
      query: ContactCenterCampaignsStatusQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: json<ContactCenterCampaignsStatusBody>;
    };
    responses: responses1<ContactCenterCampaignsStatusResponse>;
  };
  "contactCenter.campaigns.trigger": operation14<
    ContactCenterCampaignsTriggerQuery,
    {
      botId: string;
      campaignId: string;
    },
    ContactCenterCampaignsTriggerBody,
    ContactCenterCampaignsTriggerResponse
  >;
  "contactCenter.campaigns.update": operation14<
    ContactCenterCampaignsUpdateQuery,
    {
      botId: string;
      campaignId: string;
    },
    ContactCenterCampaignsUpdateBody,
    ContactCenterCampaignsUpdateResponse
  >;
  "contactCenter.campaignsV1.contactLists.create": operation13<
    {
      botId: string;
    },
    ContactCenterCampaignsV1ContactListsCreateBody,
    ContactCenterCampaignsV1ContactListsCreateResponse
  >;
  "contactCenter.campaignsV1.contactLists.delete": operation16<
    {
      botId: string;
      contactListId: string;
    },
    ContactCenterCampaignsV1ContactListsDeleteResponse
  >;
  "contactCenter.campaignsV1.contactLists.get": operation16<
    {
      botId: string;
      contactListId: string;
    },
    ContactCenterCampaignsV1ContactListsGetResponse
  >;
  "contactCenter.campaignsV1.contactLists.list": {
    parameters: {
      query?: ContactCenterCampaignsV1ContactListsListQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<ContactCenterCampaignsV1ContactListsListResponse>;
  };
  "contactCenter.campaignsV1.contactLists.listContacts": operation15<
    ContactCenterCampaignsV1ContactListsListContactsQuery,
    {
      botId: string;
      contactListId: string;
    },
    ContactCenterCampaignsV1ContactListsListContactsResponse
  >;
  "contactCenter.campaignsV1.contactLists.update": operation13<
    {
      botId: string;
      contactListId: string;
    },
    ContactCenterCampaignsV1ContactListsUpdateBody,
    ContactCenterCampaignsV1ContactListsUpdateResponse
  >;
  "contactCenter.campaignsV1.create": operation14<
    ContactCenterCampaignsV1CreateQuery,
    {
      botId: string;
    },
    ContactCenterCampaignsV1CreateBody,
    ContactCenterCampaignsV1CreateResponse
  >;
  "contactCenter.campaignsV1.delete": operation15<
    ContactCenterCampaignsV1DeleteQuery,
    {
      botId: string;
      campaignId: string;
    },
    ContactCenterCampaignsV1DeleteResponse
  >;
  "contactCenter.campaignsV1.get": operation16<
    {
      botId: string;
      campaignId: string;
    },
    ContactCenterCampaignsV1GetResponse
  >;
  "contactCenter.campaignsV1.list": operation13<
    {
      botId: string;
    },
    ContactCenterCampaignsV1ListBody,
    ContactCenterCampaignsV1ListResponse
  >;
  "contactCenter.campaignsV1.status": {
    parameters: {
      query?: ContactCenterCampaignsV1StatusQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: json<ContactCenterCampaignsV1StatusBody>;
    };
    responses: responses1<ContactCenterCampaignsV1StatusResponse>;
  };
  "contactCenter.campaignsV1.trigger": operation14<
    ContactCenterCampaignsV1TriggerQuery,
    {
      botId: string;
      campaignId: string;
    },
    ContactCenterCampaignsV1TriggerBody,
    ContactCenterCampaignsV1TriggerResponse
  >;
  "contactCenter.campaignsV1.update": operation14<
    ContactCenterCampaignsV1UpdateQuery,
    {
      botId: string;
      campaignId: string;
    },
    ContactCenterCampaignsV1UpdateBody,
    ContactCenterCampaignsV1UpdateResponse
  >;
  "contactCenter.configuration.export": {
    parameters: {
      query: ContactCenterConfigurationExportQuery;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<ContactCenterConfigurationExportResponse>;
  };
  "contactCenter.configuration.exportV1": {
    parameters: {
      query: ContactCenterConfigurationExportV1Query;
      header?: {
        AccountId?: string;
        "X-Timezone"?: string;
        "X-Timezone-Offset"?: string;
        "app-language"?: string;
        "bot-language"?: string;
        smartassist?: string;
        state?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<ContactCenterConfigurationExportV1Response>;
  };
  "contactCenter.configuration.import": {
    parameters: {
      query: ContactCenterConfigurationImportQuery;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterConfigurationImportBody>;
    };
    responses: responses1<ContactCenterConfigurationImportResponse>;
  };
  "contactCenter.configuration.importV1": operation11<
    {
      botId: string;
    },
    ContactCenterConfigurationImportV1Body,
    ContactCenterConfigurationImportV1Response
  >;
  "contactCenter.contacts.create": operation1<
    {
      botId: string;
    },
    ContactCenterContactsCreateBody,
    ContactCenterContactsCreateResponse
  >;
  "contactCenter.contacts.delete": operation2<
    {
      botId: string;
      contactId: string;
    },
    ContactCenterContactsDeleteResponse
  >;
  "contactCenter.contacts.deleteMany": operation1<
    {
      botId: string;
    },
    ContactCenterContactsDeleteManyBody,
    ContactCenterContactsDeleteManyResponse
  >;
  "contactCenter.contacts.import": {
    parameters: {
      query?: never;
      header: {
        accountid: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": ContactCenterContactsImportBody;
      };
    };
    responses: responses1<ContactCenterContactsImportResponse>;
  };
  "contactCenter.contacts.list": operation2<
    {
      botId: string;
    },
    ContactCenterContactsListResponse
  >;
  "contactCenter.contacts.update": operation1<
    {
      botId: string;
      contactId: string;
    },
    ContactCenterContactsUpdateBody,
    ContactCenterContactsUpdateResponse
  >;
  "contactCenter.contacts.updateMany": operation1<
    {
      botId: string;
    },
    ContactCenterContactsUpdateManyBody,
    ContactCenterContactsUpdateManyResponse
  >;
  "contactCenter.conversations.get": operation2<
    {
      botId: string;
      conversationId: string;
    },
    ContactCenterConversationsGetResponse
  >;
  "contactCenter.conversations.getBySession": {
    parameters: {
      query?: never;
      header: {
        accountid: string;
      };
      path: {
        botId: string;
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: json<ContactCenterConversationsGetBySessionBody>;
    };
    responses: responses1<ContactCenterConversationsGetBySessionResponse>;
  };
  "contactCenter.conversations.list": {
    parameters: {
      query?: ContactCenterConversationsListQuery;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<ContactCenterConversationsListResponse>;
  };
  "contactCenter.hours.get": {
    parameters: {
      query?: never;
      header: {
        IId: string;
        accountId: string;
      };
      path: {
        orgId: string;
        queueId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<ContactCenterHoursGetResponse>;
  };
  "contactCenter.interactions.list": operation12<
    ContactCenterInteractionsListQuery,
    {
      accountId: string;
    },
    ContactCenterInteractionsListBody,
    ContactCenterInteractionsListResponse
  >;
  "contactCenter.outboundCalls.dial": operation6<
    {
      botId: string;
    },
    ContactCenterOutboundCallsDialBody,
    ContactCenterOutboundCallsDialResponse
  >;
  "contactCenter.outboundCalls.dialV1": operation6<
    {
      botId: string;
    },
    ContactCenterOutboundCallsDialV1Body,
    ContactCenterOutboundCallsDialV1Response
  >;
  "contactCenter.queues.create": operation11<
    {
      botId: string;
    },
    ContactCenterQueuesCreateBody,
    ContactCenterQueuesCreateResponse
  >;
  "contactCenter.queues.delete": {
    parameters: {
      query?: never;
      header?: {
        accountId?: string;
      };
      path: {
        botId: string;
        queueId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses2;
  };
  "contactCenter.queues.get": {
    parameters: {
      query?: never;
      header?: {
        accountId?: string;
      };
      path: {
        botId: string;
        queueId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<ContactCenterQueuesGetResponse>;
  };
  "contactCenter.queues.list": {
    parameters: {
      query?: never;
      header?: {
        accountId?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<ContactCenterQueuesListResponse>;
  };
  "contactCenter.queues.members": operation11<
    {
      botId: string;
    },
    ContactCenterQueuesMembersBody,
    ContactCenterQueuesMembersResponse
  >;
  "contactCenter.queues.setPriorities": {
    parameters: {
      query?: never;
      header: {
        "accept-language"?: string;
        accountId: string;
        "app-language"?: string;
        iId: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterQueuesSetPrioritiesBody>;
    };
    responses: responses1<ContactCenterQueuesSetPrioritiesResponse>;
  };
  "contactCenter.queues.size": operation1<
    {
      botId: string;
      queueId: string;
    },
    ContactCenterQueuesSizeBody,
    ContactCenterQueuesSizeResponse
  >;
  "contactCenter.queues.update": {
    parameters: {
      query?: never;
      header?: {
        accountId?: string;
      };
      path: {
        botId: string;
        queueId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: json<ContactCenterQueuesUpdateBody>;
    };
    responses: responses1<ContactCenterQueuesUpdateResponse>;
  };
  "contactCenter.recordings.delete": operation3<
    ContactCenterRecordingsDeleteQuery,
    {
      botId: string;
    },
    ContactCenterRecordingsDeleteResponse
  >;
  "contactCenter.recordings.get": operation3<
    ContactCenterRecordingsGetQuery,
    {
      botId: string;
    },
    ContactCenterRecordingsGetResponse
  >;
  "contactCenter.recordings.getV1": operation17<
    ContactCenterRecordingsGetV1Query,
    {
      botId: string;
    },
    ContactCenterRecordingsGetV1Response
  >;
  "contactCenter.recordings.voicemail": operation3<
    ContactCenterRecordingsVoicemailQuery,
    {
      botId: string;
    },
    ContactCenterRecordingsVoicemailResponse
  >;
  "contactCenter.reports.agentStatus": {
    parameters: {
      query?: ContactCenterReportsAgentStatusQuery;
      header: {
        iId: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterReportsAgentStatusBody>;
    };
    responses: responses1<ContactCenterReportsAgentStatusResponse>;
  };
  "contactCenter.reports.agentStatusSummary": {
    parameters: {
      query?: ContactCenterReportsAgentStatusSummaryQuery;
      header: {
        IId: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterReportsAgentStatusSummaryBody>;
    };
    responses: responses1<ContactCenterReportsAgentStatusSummaryResponse>;
  };
  "contactCenter.reports.queuePerformance": {
    parameters: {
      query?: ContactCenterReportsQueuePerformanceQuery;
      header: {
        accountId?: string;
        iId: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterReportsQueuePerformanceBody>;
    };
    responses: responses1<ContactCenterReportsQueuePerformanceResponse>;
  };
  "contactCenter.reports.recentIntents": operation2<
    {
      botId: string;
    },
    ContactCenterReportsRecentIntentsResponse
  >;
  "contactCenter.routing.transfer": {
    parameters: {
      query?: never;
      header?: {
        accountid?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterRoutingTransferBody>;
    };
    responses: responses1<ContactCenterRoutingTransferResponse>;
  };
  "contactCenter.skillGroups.create": operation6<
    {
      botId: string;
    },
    ContactCenterSkillGroupsCreateBody,
    ContactCenterSkillGroupsCreateResponse
  >;
  "contactCenter.skillGroups.delete": operation8<{
    botId: string;
    skillGroupId: string;
  }>;
  "contactCenter.skillGroups.get": operation5<
    {
      botId: string;
      skillGroupId: string;
    },
    ContactCenterSkillGroupsGetResponse
  >;
  "contactCenter.skillGroups.list": operation5<
    {
      botId: string;
    },
    ContactCenterSkillGroupsListResponse
  >;
  "contactCenter.skillGroups.update": operation6<
    {
      botId: string;
      skillGroupId: string;
    },
    ContactCenterSkillGroupsUpdateBody,
    ContactCenterSkillGroupsUpdateResponse
  >;
  "contactCenter.skills.create": operation6<
    {
      botId: string;
      skillGroupId: string;
    },
    ContactCenterSkillsCreateBody,
    ContactCenterSkillsCreateResponse
  >;
  "contactCenter.skills.delete": operation8<{
    botId: string;
    skillGroupId: string;
    skillId: string;
  }>;
  "contactCenter.skills.get": operation5<
    {
      botId: string;
      skillGroupId: string;
      skillId: string;
    },
    ContactCenterSkillsGetResponse
  >;
  "contactCenter.skills.list": operation17<
    ContactCenterSkillsListQuery,
    {
      botId: string;
      skillGroupId: string;
    },
    ContactCenterSkillsListResponse
  >;
  "contactCenter.skills.update": operation6<
    {
      botId: string;
      skillGroupId: string;
      skillId: string;
    },
    ContactCenterSkillsUpdateBody,
    ContactCenterSkillsUpdateResponse
  >;
  "contactCenter.sms.send": operation6<
    {
      botId: string;
    },
    ContactCenterSmsSendBody,
    ContactCenterSmsSendResponse
  >;
  "contactCenter.speechServices.create": operation6<
    {
      botId: string;
    },
    ContactCenterSpeechServicesCreateBody,
    ContactCenterSpeechServicesCreateResponse
  >;
  "contactCenter.wfm.agentActivity": {
    parameters: {
      query?: ContactCenterWfmAgentActivityQuery;
      header: {
        iId: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<ContactCenterWfmAgentActivityResponse>;
  };
  "contactCenter.wfm.agentPerformance": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        iId: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterWfmAgentPerformanceBody>;
    };
    responses: responses1<ContactCenterWfmAgentPerformanceResponse>;
  };
  "contactCenter.wfm.agents": {
    parameters: {
      query?: ContactCenterWfmAgentsQuery;
      header: {
        iId: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<ContactCenterWfmAgentsResponse>;
  };
  "contactCenter.wfm.contactVolume": {
    parameters: {
      query?: never;
      header: {
        iId: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterWfmContactVolumeBody>;
    };
    responses: responses1<ContactCenterWfmContactVolumeResponse>;
  };
  "contactCenter.wfm.queues": {
    parameters: {
      query?: never;
      header: {
        iId: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<ContactCenterWfmQueuesResponse>;
  };
  "faqs.add": operation4<
    FaqsAddQuery,
    {
      botId: string;
    },
    FaqsAddBody,
    FaqsAddResponse
  >;
  "faqs.extractions.list": operation3<
    FaqsExtractionsListQuery,
    {
      botId: string;
    },
    FaqsExtractionsListResponse
  >;
  "faqs.extractions.questions": operation17<
    FaqsExtractionsQuestionsQuery,
    {
      botId: string;
      extractionId: string;
    },
    FaqsExtractionsQuestionsResponse
  >;
  "faqs.extractions.start": operation4<
    FaqsExtractionsStartQuery,
    {
      botId: string;
    },
    FaqsExtractionsStartBody,
    FaqsExtractionsStartResponse
  >;
  "faqs.getKnowledgeTask": operation3<
    FaqsGetKnowledgeTaskQuery,
    {
      botId: string;
    },
    FaqsGetKnowledgeTaskResponse
  >;
  "faqs.list": operation3<
    FaqsListQuery,
    {
      botId: string;
    },
    FaqsListResponse
  >;
  "faqs.listV1": operation3<
    FaqsListV1Query,
    {
      botId: string;
    },
    FaqsListV1Response
  >;
  "faqs.train.start": operation6<
    {
      botId: string;
    },
    FaqsTrainStartBody,
    FaqsTrainStartResponse
  >;
  "faqs.train.status": operation3<
    FaqsTrainStatusQuery,
    {
      botId: string;
    },
    FaqsTrainStatusResponse
  >;
  "feedback.list": operation6<
    {
      botId: string;
    },
    FeedbackListBody,
    FeedbackListResponse
  >;
  "feedback.save": operation6<
    {
      botId: string;
    },
    FeedbackSaveBody,
    FeedbackSaveResponse
  >;
  "files.upload": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": FilesUploadBody;
      };
    };
    responses: responses1<FilesUploadResponse>;
  };
  "groups.list": operation9<GroupsListQuery, GroupsListResponse>;
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
    responses: responses1<IntentsFindResponse>;
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
    responses: responses3<LogsGetDebugResponse>;
  };
  "logs.listChanges": operation17<
    LogsListChangesQuery,
    {
      botId: string;
    },
    LogsListChangesResponse
  >;
  "logs.listLlmUsage": operation6<
    {
      botId: string;
    },
    LogsListLlmUsageBody,
    LogsListLlmUsageResponse
  >;
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
    responses: responses1<LogsListTranslationsResponse>;
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
    responses: responses1<MessagesListResponse>;
  };
  "messages.listLite": operation3<
    MessagesListLiteQuery,
    {
      botId: string;
    },
    MessagesListLiteResponse
  >;
  "messages.listV1": {
    parameters: {
      query: MessagesListV1Query;
      header?: {
        userId?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<MessagesListV1Response>;
  };
  "messages.search": operation6<
    {
      botId: string;
    },
    MessagesSearchBody,
    MessagesSearchResponse
  >;
  "messages.searchForAccount": operation10<MessagesSearchForAccountBody, MessagesSearchForAccountResponse>;
  "messages.searchLite": operation6<
    {
      botId: string;
    },
    MessagesSearchLiteBody,
    MessagesSearchLiteResponse
  >;
  "messages.searchV1": {
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
      content: json<MessagesSearchV1Body>;
    };
    responses: responses1<MessagesSearchV1Response>;
  };
  "ml.export.start": operation17<
    MlExportStartQuery,
    {
      botId: string;
    },
    MlExportStartResponse
  >;
  "ml.export.status": operation5<
    {
      botId: string;
    },
    MlExportStatusResponse
  >;
  "ml.import.start": operation6<
    {
      botId: string;
    },
    MlImportStartBody,
    MlImportStartResponse
  >;
  "ml.import.status": operation5<
    {
      botId: string;
      importId: string;
    },
    MlImportStatusResponse
  >;
  "ml.train.start": operation18<
    {
      botId: string;
    },
    MlTrainStartResponse
  >;
  "ml.train.status": operation17<
    MlTrainStatusQuery,
    {
      botId: string;
    },
    MlTrainStatusResponse
  >;
  "notifications.devices.list": {
    parameters: {
      query: NotificationsDevicesListQuery;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<NotificationsDevicesListResponse>;
  };
  "notifications.devices.subscribe": operation19<
    {
      botId: string;
    },
    NotificationsDevicesSubscribeBody,
    NotificationsDevicesSubscribeResponse
  >;
  "notifications.devices.unsubscribe": operation19<
    {
      botId: string;
    },
    NotificationsDevicesUnsubscribeBody,
    NotificationsDevicesUnsubscribeResponse
  >;
  "notifications.send.start": operation6<
    {
      botId: string;
    },
    NotificationsSendStartBody,
    NotificationsSendStartResponse
  >;
  "notifications.send.status": operation5<
    {
      botId: string;
      requestId: string;
    },
    NotificationsSendStatusResponse
  >;
  "notifications.sendV1.start": operation6<
    {
      botId: string;
    },
    NotificationsSendV1StartBody,
    NotificationsSendV1StartResponse
  >;
  "notifications.sendV1.status": operation5<
    {
      botId: string;
      requestId: string;
    },
    NotificationsSendV1StatusResponse
  >;
  "qualityAi.agents.list": operation13<
    {
      botId: string;
    },
    QualityAiAgentsListBody,
    QualityAiAgentsListResponse
  >;
  "qualityAi.queues.create": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<QualityAiQueuesCreateBody>;
    };
    responses: {
      200: answer<json<QualityAiQueuesCreateResponse>>;
      400: answer5;
      401: answer5;
      403: answer5;
      404: answer5;
      429: answer5;
      500: answer5;
    };
  };
  "qualityAi.queues.jobStatus": operation5<
    {
      botId: string;
      jobId: string;
    },
    QualityAiQueuesJobStatusResponse
  >;
  "qualityAi.queues.map": operation1<
    {
      botId: string;
    },
    QualityAiQueuesMapBody,
    QualityAiQueuesMapResponse
  >;
  "qualityAi.queues.mapAgents": operation13<
    {
      botId: string;
    },
    QualityAiQueuesMapAgentsBody,
    QualityAiQueuesMapAgentsResponse
  >;
  "qualityAi.reports.rawData": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        orgId: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<QualityAiReportsRawDataBody>;
    };
    responses: responses1<QualityAiReportsRawDataResponse>;
  };
  "qualityAi.reports.scores": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        orgId: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<QualityAiReportsScoresBody>;
    };
    responses: responses1<QualityAiReportsScoresResponse>;
  };
  "roles.assignAdminRoles": operation10<RolesAssignAdminRolesBody, RolesAssignAdminRolesResponse>;
  "roles.assignBotRoles": operation10<RolesAssignBotRolesBody, RolesAssignBotRolesResponse>;
  "roles.export": operation20<RolesExportQuery, RolesExportResponse>;
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
    responses: responses1<RolesImportResponse>;
  };
  "roles.list": operation20<RolesListQuery, RolesListResponse>;
  "rtm.grant": operation10<RtmGrantBody, RtmGrantResponse>;
  "rtm.history": operation20<RtmHistoryQuery, RtmHistoryResponse>;
  "rtm.start": operation10<RtmStartBody, RtmStartResponse>;
  "searchAi.answers.generate": operation6<
    {
      botId: string;
    },
    SearchAiAnswersGenerateBody,
    SearchAiAnswersGenerateResponse
  >;
  "searchAi.answers.rate": operation21<
    {
      botId: string;
    },
    SearchAiAnswersRateBody,
    SearchAiAnswersRateResponse
  >;
  "searchAi.answers.record": operation21<
    {
      botId: string;
    },
    SearchAiAnswersRecordBody,
    SearchAiAnswersRecordResponse
  >;
  "searchAi.chunks.delete": operation6<
    {
      botId: string;
    },
    SearchAiChunksDeleteBody,
    SearchAiChunksDeleteResponse
  >;
  "searchAi.chunks.list": operation6<
    {
      botId: string;
    },
    SearchAiChunksListBody,
    SearchAiChunksListResponse
  >;
  "searchAi.chunks.update": operation6<
    {
      botId: string;
      chunkId: string;
    },
    SearchAiChunksUpdateBody,
    SearchAiChunksUpdateResponse
  >;
  "searchAi.clicks.query": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<SearchAiClicksQueryBody>;
    };
    responses: {
      200: answer<json<SearchAiClicksQueryResponse>>;
      400: answer6;
      401: answer6;
      403: answer6;
      404: answer6;
      429: answer6;
      500: answer6;
    };
  };
  "searchAi.connectors.list": operation17<
    SearchAiConnectorsListQuery,
    {
      botId: string;
    },
    SearchAiConnectorsListResponse
  >;
  "searchAi.content.delete": operation6<
    {
      botId: string;
    },
    SearchAiContentDeleteBody,
    SearchAiContentDeleteResponse
  >;
  "searchAi.content.get": operation5<
    {
      botId: string;
      contentId: string;
    },
    SearchAiContentGetResponse
  >;
  "searchAi.content.list": operation6<
    {
      botId: string;
    },
    SearchAiContentListBody,
    SearchAiContentListResponse
  >;
  "searchAi.content.listByStatus": operation6<
    {
      botId: string;
    },
    SearchAiContentListByStatusBody,
    SearchAiContentListByStatusResponse
  >;
  "searchAi.export.start": operation6<
    {
      botId: string;
    },
    SearchAiExportStartBody,
    SearchAiExportStartResponse
  >;
  "searchAi.export.status": operation5<
    {
      botId: string;
      jobId: string;
    },
    SearchAiExportStatusResponse
  >;
  "searchAi.import.start": operation6<
    {
      botId: string;
    },
    SearchAiImportStartBody,
    SearchAiImportStartResponse
  >;
  "searchAi.ingest": operation21<
    {
      botId: string;
    },
    SearchAiIngestBody,
    SearchAiIngestResponse
  >;
  "searchAi.insights.start": operation6<
    {
      botId: string;
    },
    SearchAiInsightsStartBody,
    SearchAiInsightsStartResponse
  >;
  "searchAi.jobs.get": operation5<
    {
      botId: string;
      jobId: string;
    },
    SearchAiJobsGetResponse
  >;
  "searchAi.permissionEntities.get": operation5<
    {
      botId: string;
      connectorId: string;
      entityId: string;
    },
    SearchAiPermissionEntitiesGetResponse
  >;
  "searchAi.permissionEntities.list": operation17<
    SearchAiPermissionEntitiesListQuery,
    {
      botId: string;
      connectorId: string;
    },
    SearchAiPermissionEntitiesListResponse
  >;
  "searchAi.permissionEntities.removeUsers": operation21<
    {
      botId: string;
      connectorId: string;
      entityId: string;
    },
    SearchAiPermissionEntitiesRemoveUsersBody,
    SearchAiPermissionEntitiesRemoveUsersResponse
  >;
  "searchAi.permissionEntities.update": operation21<
    {
      botId: string;
      connectorId: string;
      entityId: string;
    },
    SearchAiPermissionEntitiesUpdateBody,
    SearchAiPermissionEntitiesUpdateResponse
  >;
  "searchAi.raclResolver.delete": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: never;
    responses: responses3<SearchAiRaclResolverDeleteResponse>;
  };
  "searchAi.raclResolver.get": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: never;
    responses: responses3<SearchAiRaclResolverGetResponse>;
  };
  "searchAi.raclResolver.set": operation21<
    {
      botId: string;
    },
    SearchAiRaclResolverSetBody,
    SearchAiRaclResolverSetResponse
  >;
  "searchAi.search": operation6<
    {
      botId: string;
    },
    SearchAiSearchBody,
    SearchAiSearchResponse
  >;
  "searchAi.sources.crawl": operation21<
    {
      botId: string;
      sourceId: string;
    },
    SearchAiSourcesCrawlBody,
    SearchAiSourcesCrawlResponse
  >;
  "searchAi.sources.create": operation6<
    {
      botId: string;
    },
    SearchAiSourcesCreateBody,
    SearchAiSourcesCreateResponse
  >;
  "searchAi.train.start": operation6<
    {
      botId: string;
    },
    SearchAiTrainStartBody,
    SearchAiTrainStartResponse
  >;
  "searchAi.train.status": operation5<
    {
      botId: string;
      jobGroupId: string;
    },
    SearchAiTrainStatusResponse
  >;
  "sessions.getDetails": operation6<
    {
      botId: string;
    },
    SessionsGetDetailsBody,
    SessionsGetDetailsResponse
  >;
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
    responses: responses1<SessionsListResponse>;
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
    responses: responses1<SessionsListForAccountResponse>;
  };
  "sessions.summarize": operation6<
    {
      botId: string;
    },
    SessionsSummarizeBody,
    SessionsSummarizeResponse
  >;
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
    responses: responses1<SsoDisableResponse>;
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
    responses: responses1<SsoEnableResponse>;
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
    responses: responses1<SsoGetResponse>;
  };
  "tables.delete": operation6<
    {
      tableName: string;
    },
    TablesDeleteBody,
    TablesDeleteResponse
  >;
  "tables.insert": operation6<
    {
      tableName: string;
    },
    TablesInsertBody,
    TablesInsertResponse
  >;
  "tables.insertMany": operation6<
    {
      tableName: string;
    },
    TablesInsertManyBody,
    TablesInsertManyResponse
  >;
  "tables.query": operation7<
    TablesQueryQuery,
    {
      tableName: string;
    },
    TablesQueryBody,
    TablesQueryResponse
  >;
  "tables.queryView": operation7<
    TablesQueryViewQuery,
    {
      viewName: string;
    },
    TablesQueryViewBody,
    TablesQueryViewResponse
  >;
  "tables.update": operation6<
    {
      tableName: string;
    },
    TablesUpdateBody,
    TablesUpdateResponse
  >;
  "testSuites.batch.delete": operation18<
    {
      botId: string;
      testSuiteName: string;
    },
    TestSuitesBatchDeleteResponse
  >;
  "testSuites.batch.deleteRun": operation18<
    {
      botId: string;
      testRunId: string;
      testSuiteName: string;
    },
    TestSuitesBatchDeleteRunResponse
  >;
  "testSuites.batch.export": operation18<
    {
      botId: string;
      testSuiteName: string;
    },
    TestSuitesBatchExportResponse
  >;
  "testSuites.batch.import": operation19<
    {
      botId: string;
    },
    TestSuitesBatchImportBody,
    TestSuitesBatchImportResponse
  >;
  "testSuites.batch.list": {
    parameters: {
      query?: TestSuitesBatchListQuery;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: responses1<TestSuitesBatchListResponse>;
  };
  "testSuites.batch.run.start": operation19<
    {
      botId: string;
      testSuiteName: string;
    },
    TestSuitesBatchRunStartBody,
    TestSuitesBatchRunStartResponse
  >;
  "testSuites.batch.run.status": operation18<
    {
      botId: string;
      testRunId: string;
      testSuiteName: string;
    },
    TestSuitesBatchRunStatusResponse
  >;
  "testSuites.conversation.delete": operation19<
    {
      botId: string;
    },
    TestSuitesConversationDeleteBody,
    TestSuitesConversationDeleteResponse
  >;
  "testSuites.conversation.import.start": operation19<
    {
      botId: string;
    },
    TestSuitesConversationImportStartBody,
    TestSuitesConversationImportStartResponse
  >;
  "testSuites.conversation.import.status": operation18<
    {
      botId: string;
      jobId: string;
    },
    TestSuitesConversationImportStatusResponse
  >;
  "testSuites.conversation.run.start": operation19<
    {
      botId: string;
      testSuiteName: string;
    },
    TestSuitesConversationRunStartBody,
    TestSuitesConversationRunStartResponse
  >;
  "testSuites.conversation.run.status": operation18<
    {
      botId: string;
      testRunId: string;
      testSuiteName: string;
    },
    TestSuitesConversationRunStatusResponse
  >;
  "usage.accountSummary.start": operation10<UsageAccountSummaryStartBody, UsageAccountSummaryStartResponse>;
  "usage.accountSummary.status": operation20<UsageAccountSummaryStatusQuery, UsageAccountSummaryStatusResponse>;
  "usage.listBillingSessions": operation6<
    {
      botId: string;
    },
    UsageListBillingSessionsBody,
    UsageListBillingSessionsResponse
  >;
  "usage.listBillingSessionsForAccount": operation10<
    UsageListBillingSessionsForAccountBody,
    UsageListBillingSessionsForAccountResponse
  >;
  "usage.summary.start": operation6<
    {
      botId: string;
    },
    UsageSummaryStartBody,
    UsageSummaryStartResponse
  >;
  "usage.summary.status": operation3<
    UsageSummaryStatusQuery,
    {
      botId: string;
    },
    UsageSummaryStatusResponse
  >;
  "userData.erase.start": operation10<UserDataEraseStartBody, UserDataEraseStartResponse>;
  "userData.erase.status": operation5<
    {
      reqId: string;
    },
    UserDataEraseStatusResponse
  >;
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
      400: answer7;
      401: answer7;
      403: answer7;
      404: answer7;
      429: answer7;
      500: answer7;
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
      400: answer8;
      401: answer8;
      403: answer8;
      404: answer8;
      429: answer8;
      500: answer8;
    };
  };
  "users.list": operation9<UsersListQuery, UsersListResponse>;
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
      400: answer9;
      401: answer9;
      403: answer9;
      404: answer9;
      429: answer9;
      500: answer9;
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
      400: answer7;
      401: answer7;
      403: answer7;
      404: answer7;
      429: answer7;
      500: answer7;
    };
  };
  "users.updateAccess": operation10<UsersUpdateAccessBody, UsersUpdateAccessResponse>;
  "webhookChannel.attachments.commit": operation6<
    {
      botId: string;
      channelType: string;
      uploadToken: string;
    },
    WebhookChannelAttachmentsCommitBody,
    WebhookChannelAttachmentsCommitResponse
  >;
  "webhookChannel.attachments.sendChunk": operation6<
    {
      botId: string;
      channelType: string;
      uploadToken: string;
    },
    WebhookChannelAttachmentsSendChunkBody,
    WebhookChannelAttachmentsSendChunkResponse
  >;
  "webhookChannel.attachments.start": {
    parameters: inPath<{
      botId: string;
      channelType: string;
    }>;
    requestBody?: {
      content: json<WebhookChannelAttachmentsStartBody>;
    };
    responses: responses1<WebhookChannelAttachmentsStartResponse>;
  };
  "webhookChannel.instances.send": {
    parameters: inPath<{
      botId: string;
      webHookId: string;
    }>;
    requestBody: {
      content: json<WebhookChannelInstancesSendBody>;
    };
    responses: responses4<WebhookChannelInstancesSendResponse>;
  };
  "webhookChannel.poll": {
    parameters: inPath<{
      botId: string;
      pollId: string;
    }>;
    requestBody?: never;
    responses: responses4<WebhookChannelPollResponse>;
  };
  "webhookChannel.send": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<WebhookChannelSendBody>;
    };
    responses: responses4<WebhookChannelSendResponse>;
  };
  "webhookChannel.v1.instances.send": operation6<
    {
      botId: string;
      webHookId: string;
    },
    WebhookChannelV1InstancesSendBody,
    WebhookChannelV1InstancesSendResponse
  >;
  "webhookChannel.v1.send": operation6<
    {
      botId: string;
    },
    WebhookChannelV1SendBody,
    WebhookChannelV1SendResponse
  >;
}
