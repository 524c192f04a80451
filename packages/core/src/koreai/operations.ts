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
  AgentAiTranscriptionControlV1Failure,
  AgentAiTranscriptionControlV1Input,
  AgentAiTranscriptionControlV1Response,
  AgentTransferChannelMappingsGetFailure,
  AgentTransferChannelMappingsGetInput,
  AgentTransferChannelMappingsGetResponse,
  AgentTransferChannelMappingsSetFailure,
  AgentTransferChannelMappingsSetInput,
  AgentTransferEnableFailure,
  AgentTransferEnableInput,
  AgentTransferEnableResponse,
  AgentTransferIntegrationsCreateFailure,
  AgentTransferIntegrationsCreateInput,
  AgentTransferIntegrationsCreateResponse,
  AgentTransferIntegrationsDeleteAllFailure,
  AgentTransferIntegrationsDeleteAllInput,
  AgentTransferIntegrationsDeleteFailure,
  AgentTransferIntegrationsDeleteInput,
  AgentTransferIntegrationsDeleteResponse,
  AgentTransferIntegrationsUpdateFailure,
  AgentTransferIntegrationsUpdateInput,
  AgentTransferIntegrationsUpdateResponse,
  AnalyticsContainmentStartFailure,
  AnalyticsContainmentStartInput,
  AnalyticsContainmentStartResponse,
  AnalyticsContainmentStatusFailure,
  AnalyticsContainmentStatusInput,
  AnalyticsContainmentStatusResponse,
  AnalyticsGetEngagementFailure,
  AnalyticsGetEngagementInput,
  AnalyticsGetEngagementResponse,
  AnalyticsGetEngagementV1Failure,
  AnalyticsGetEngagementV1Input,
  AnalyticsGetEngagementV1Response,
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
  BotsChannelsEnableFailure,
  BotsChannelsEnableInput,
  BotsChannelsEnableResponse,
  BotsConversationsDeleteStartFailure,
  BotsConversationsDeleteStartInput,
  BotsConversationsDeleteStartResponse,
  BotsConversationsDeleteStatusFailure,
  BotsConversationsDeleteStatusInput,
  BotsConversationsDeleteStatusResponse,
  BotsExportStartFailure,
  BotsExportStartInput,
  BotsExportStartResponse,
  BotsExportStatusFailure,
  BotsExportStatusInput,
  BotsExportStatusResponse,
  BotsFunctionsImportFailure,
  BotsFunctionsImportInput,
  BotsFunctionsImportResponse,
  BotsGetLinkedAppsFailure,
  BotsGetLinkedAppsInput,
  BotsGetLinkedAppsResponse,
  BotsImportsStartFailure,
  BotsImportsStartInput,
  BotsImportsStartNewFailure,
  BotsImportsStartNewInput,
  BotsImportsStartNewResponse,
  BotsImportsStartResponse,
  BotsImportsStatusFailure,
  BotsImportsStatusInput,
  BotsImportsStatusResponse,
  BotsInstallSampleFailure,
  BotsInstallSampleInput,
  BotsInstallSampleResponse,
  BotsLanguagesAddFailure,
  BotsLanguagesAddInput,
  BotsLanguagesAddResponse,
  BotsLanguagesSetDefaultFailure,
  BotsLanguagesSetDefaultInput,
  BotsLanguagesSetDefaultResponse,
  BotsLanguagesSetEnabledFailure,
  BotsLanguagesSetEnabledInput,
  BotsLanguagesUpdateFailure,
  BotsLanguagesUpdateInput,
  BotsLanguagesUpdateResponse,
  BotsListFailure,
  BotsListInput,
  BotsListResponse,
  BotsNlpSettingsUpdateFailure,
  BotsNlpSettingsUpdateInput,
  BotsPublishStartFailure,
  BotsPublishStartInput,
  BotsPublishStartResponse,
  BotsPublishStatusFailure,
  BotsPublishStatusInput,
  BotsPublishStatusResponse,
  BotsVariablesExportFailure,
  BotsVariablesExportInput,
  BotsVariablesExportResponse,
  BotsVariablesImportFailure,
  BotsVariablesImportInput,
  BotsVariablesImportResponse,
  CaseManagementCasesCreateFailure,
  CaseManagementCasesCreateInput,
  CaseManagementCasesCreateResponse,
  CaseManagementCasesListFailure,
  CaseManagementCasesListInput,
  CaseManagementCasesListResponse,
  CaseManagementCasesUpdateFailure,
  CaseManagementCasesUpdateInput,
  CaseManagementCasesUpdateResponse,
  CaseManagementTasksCreateFailure,
  CaseManagementTasksCreateInput,
  CaseManagementTasksCreateResponse,
  CaseManagementTasksListFailure,
  CaseManagementTasksListInput,
  CaseManagementTasksListResponse,
  CaseManagementTasksUpdateFailure,
  CaseManagementTasksUpdateInput,
  CaseManagementTasksUpdateResponse,
  ContactCenterAgentGroupsCreateFailure,
  ContactCenterAgentGroupsCreateInput,
  ContactCenterAgentGroupsCreateResponse,
  ContactCenterAgentGroupsDeleteFailure,
  ContactCenterAgentGroupsDeleteInput,
  ContactCenterAgentGroupsDeleteResponse,
  ContactCenterAgentGroupsGetFailure,
  ContactCenterAgentGroupsGetInput,
  ContactCenterAgentGroupsGetResponse,
  ContactCenterAgentGroupsListFailure,
  ContactCenterAgentGroupsListInput,
  ContactCenterAgentGroupsListResponse,
  ContactCenterAgentGroupsUpdateFailure,
  ContactCenterAgentGroupsUpdateInput,
  ContactCenterAgentGroupsUpdateResponse,
  ContactCenterAgentsAvailabilityFailure,
  ContactCenterAgentsAvailabilityInput,
  ContactCenterAgentsAvailabilityResponse,
  ContactCenterAgentsCreateFailure,
  ContactCenterAgentsCreateInput,
  ContactCenterAgentsCreateResponse,
  ContactCenterAgentsDeleteFailure,
  ContactCenterAgentsDeleteInput,
  ContactCenterAgentsDeleteResponse,
  ContactCenterAgentsFindByCustomIdFailure,
  ContactCenterAgentsFindByCustomIdInput,
  ContactCenterAgentsFindByCustomIdResponse,
  ContactCenterAgentsGetFailure,
  ContactCenterAgentsGetInput,
  ContactCenterAgentsGetResponse,
  ContactCenterAgentsListFailure,
  ContactCenterAgentsListInput,
  ContactCenterAgentsListResponse,
  ContactCenterAgentsUpdateFailure,
  ContactCenterAgentsUpdateInput,
  ContactCenterAgentsUpdateResponse,
  ContactCenterCallsListFailure,
  ContactCenterCallsListInput,
  ContactCenterCallsListResponse,
  ContactCenterCallsListV1Failure,
  ContactCenterCallsListV1Input,
  ContactCenterCallsListV1Response,
  ContactCenterCampaignsContactListsAddContactsFailure,
  ContactCenterCampaignsContactListsAddContactsInput,
  ContactCenterCampaignsContactListsAddContactsResponse,
  ContactCenterCampaignsContactListsCreateFailure,
  ContactCenterCampaignsContactListsCreateInput,
  ContactCenterCampaignsContactListsCreateResponse,
  ContactCenterCampaignsContactListsDeleteFailure,
  ContactCenterCampaignsContactListsDeleteInput,
  ContactCenterCampaignsContactListsDeleteResponse,
  ContactCenterCampaignsContactListsGetFailure,
  ContactCenterCampaignsContactListsGetInput,
  ContactCenterCampaignsContactListsGetResponse,
  ContactCenterCampaignsContactListsListContactsFailure,
  ContactCenterCampaignsContactListsListContactsInput,
  ContactCenterCampaignsContactListsListContactsResponse,
  ContactCenterCampaignsContactListsListFailure,
  ContactCenterCampaignsContactListsListInput,
  ContactCenterCampaignsContactListsListResponse,
  ContactCenterCampaignsContactListsUpdateFailure,
  ContactCenterCampaignsContactListsUpdateInput,
  ContactCenterCampaignsContactListsUpdateResponse,
  ContactCenterCampaignsCreateFailure,
  ContactCenterCampaignsCreateInput,
  ContactCenterCampaignsCreateResponse,
  ContactCenterCampaignsDeleteFailure,
  ContactCenterCampaignsDeleteInput,
  ContactCenterCampaignsDeleteResponse,
  ContactCenterCampaignsGetFailure,
  ContactCenterCampaignsGetInput,
  ContactCenterCampaignsGetResponse,
  ContactCenterCampaignsListFailure,
  ContactCenterCampaignsListInput,
  ContactCenterCampaignsListResponse,
  ContactCenterCampaignsScheduleCallbacksFailure,
  ContactCenterCampaignsScheduleCallbacksInput,
  ContactCenterCampaignsScheduleCallbacksResponse,
  ContactCenterCampaignsSchedulesSetFailure,
  ContactCenterCampaignsSchedulesSetInput,
  ContactCenterCampaignsSchedulesSetResponse,
  ContactCenterCampaignsStartSmsFailure,
  ContactCenterCampaignsStartSmsInput,
  ContactCenterCampaignsStartSmsResponse,
  ContactCenterCampaignsStatusFailure,
  ContactCenterCampaignsStatusInput,
  ContactCenterCampaignsStatusResponse,
  ContactCenterCampaignsTriggerFailure,
  ContactCenterCampaignsTriggerInput,
  ContactCenterCampaignsTriggerResponse,
  ContactCenterCampaignsUpdateFailure,
  ContactCenterCampaignsUpdateInput,
  ContactCenterCampaignsUpdateResponse,
  ContactCenterCampaignsV1ContactListsCreateFailure,
  ContactCenterCampaignsV1ContactListsCreateInput,
  ContactCenterCampaignsV1ContactListsCreateResponse,
  ContactCenterCampaignsV1ContactListsDeleteFailure,
  ContactCenterCampaignsV1ContactListsDeleteInput,
  ContactCenterCampaignsV1ContactListsDeleteResponse,
  ContactCenterCampaignsV1ContactListsGetFailure,
  ContactCenterCampaignsV1ContactListsGetInput,
  ContactCenterCampaignsV1ContactListsGetResponse,
  ContactCenterCampaignsV1ContactListsListContactsFailure,
  ContactCenterCampaignsV1ContactListsListContactsInput,
  ContactCenterCampaignsV1ContactListsListContactsResponse,
  ContactCenterCampaignsV1ContactListsListFailure,
  ContactCenterCampaignsV1ContactListsListInput,
  ContactCenterCampaignsV1ContactListsListResponse,
  ContactCenterCampaignsV1ContactListsUpdateFailure,
  ContactCenterCampaignsV1ContactListsUpdateInput,
  ContactCenterCampaignsV1ContactListsUpdateResponse,
  ContactCenterCampaignsV1CreateFailure,
  ContactCenterCampaignsV1CreateInput,
  ContactCenterCampaignsV1CreateResponse,
  ContactCenterCampaignsV1DeleteFailure,
  ContactCenterCampaignsV1DeleteInput,
  ContactCenterCampaignsV1DeleteResponse,
  ContactCenterCampaignsV1GetFailure,
  ContactCenterCampaignsV1GetInput,
  ContactCenterCampaignsV1GetResponse,
  ContactCenterCampaignsV1ListFailure,
  ContactCenterCampaignsV1ListInput,
  ContactCenterCampaignsV1ListResponse,
  ContactCenterCampaignsV1StatusFailure,
  ContactCenterCampaignsV1StatusInput,
  ContactCenterCampaignsV1StatusResponse,
  ContactCenterCampaignsV1TriggerFailure,
  ContactCenterCampaignsV1TriggerInput,
  ContactCenterCampaignsV1TriggerResponse,
  ContactCenterCampaignsV1UpdateFailure,
  ContactCenterCampaignsV1UpdateInput,
  ContactCenterCampaignsV1UpdateResponse,
  ContactCenterConfigurationExportFailure,
  ContactCenterConfigurationExportInput,
  ContactCenterConfigurationExportResponse,
  ContactCenterConfigurationExportV1Failure,
  ContactCenterConfigurationExportV1Input,
  ContactCenterConfigurationExportV1Response,
  ContactCenterConfigurationImportFailure,
  ContactCenterConfigurationImportInput,
  ContactCenterConfigurationImportResponse,
  ContactCenterConfigurationImportV1Failure,
  ContactCenterConfigurationImportV1Input,
  ContactCenterConfigurationImportV1Response,
  ContactCenterContactsCreateFailure,
  ContactCenterContactsCreateInput,
  ContactCenterContactsCreateResponse,
  ContactCenterContactsDeleteFailure,
  ContactCenterContactsDeleteInput,
  ContactCenterContactsDeleteManyFailure,
  ContactCenterContactsDeleteManyInput,
  ContactCenterContactsDeleteManyResponse,
  ContactCenterContactsDeleteResponse,
  ContactCenterContactsImportFailure,
  ContactCenterContactsImportInput,
  ContactCenterContactsImportResponse,
  ContactCenterContactsListFailure,
  ContactCenterContactsListInput,
  ContactCenterContactsListResponse,
  ContactCenterContactsUpdateFailure,
  ContactCenterContactsUpdateInput,
  ContactCenterContactsUpdateManyFailure,
  ContactCenterContactsUpdateManyInput,
  ContactCenterContactsUpdateManyResponse,
  ContactCenterContactsUpdateResponse,
  ContactCenterConversationsGetBySessionFailure,
  ContactCenterConversationsGetBySessionInput,
  ContactCenterConversationsGetBySessionResponse,
  ContactCenterConversationsGetFailure,
  ContactCenterConversationsGetInput,
  ContactCenterConversationsGetResponse,
  ContactCenterConversationsListFailure,
  ContactCenterConversationsListInput,
  ContactCenterConversationsListResponse,
  ContactCenterHoursGetFailure,
  ContactCenterHoursGetInput,
  ContactCenterHoursGetResponse,
  ContactCenterInteractionsListFailure,
  ContactCenterInteractionsListInput,
  ContactCenterInteractionsListResponse,
  ContactCenterOutboundCallsDialFailure,
  ContactCenterOutboundCallsDialInput,
  ContactCenterOutboundCallsDialResponse,
  ContactCenterOutboundCallsDialV1Failure,
  ContactCenterOutboundCallsDialV1Input,
  ContactCenterOutboundCallsDialV1Response,
  ContactCenterQueuesCreateFailure,
  ContactCenterQueuesCreateInput,
  ContactCenterQueuesCreateResponse,
  ContactCenterQueuesDeleteFailure,
  ContactCenterQueuesDeleteInput,
  ContactCenterQueuesGetFailure,
  ContactCenterQueuesGetInput,
  ContactCenterQueuesGetResponse,
  ContactCenterQueuesListFailure,
  ContactCenterQueuesListInput,
  ContactCenterQueuesListResponse,
  ContactCenterQueuesMembersFailure,
  ContactCenterQueuesMembersInput,
  ContactCenterQueuesMembersResponse,
  ContactCenterQueuesSetPrioritiesFailure,
  ContactCenterQueuesSetPrioritiesInput,
  ContactCenterQueuesSetPrioritiesResponse,
  ContactCenterQueuesSizeFailure,
  ContactCenterQueuesSizeInput,
  ContactCenterQueuesSizeResponse,
  ContactCenterQueuesUpdateFailure,
  ContactCenterQueuesUpdateInput,
  ContactCenterQueuesUpdateResponse,
  ContactCenterRecordingsDeleteFailure,
  ContactCenterRecordingsDeleteInput,
  ContactCenterRecordingsDeleteResponse,
  ContactCenterRecordingsGetFailure,
  ContactCenterRecordingsGetInput,
  ContactCenterRecordingsGetResponse,
  ContactCenterRecordingsGetV1Failure,
  ContactCenterRecordingsGetV1Input,
  ContactCenterRecordingsGetV1Response,
  ContactCenterRecordingsVoicemailFailure,
  ContactCenterRecordingsVoicemailInput,
  ContactCenterRecordingsVoicemailResponse,
  ContactCenterReportsAgentStatusFailure,
  ContactCenterReportsAgentStatusInput,
  ContactCenterReportsAgentStatusResponse,
  ContactCenterReportsAgentStatusSummaryFailure,
  ContactCenterReportsAgentStatusSummaryInput,
  ContactCenterReportsAgentStatusSummaryResponse,
  ContactCenterReportsQueuePerformanceFailure,
  ContactCenterReportsQueuePerformanceInput,
  ContactCenterReportsQueuePerformanceResponse,
  ContactCenterReportsRecentIntentsFailure,
  ContactCenterReportsRecentIntentsInput,
  ContactCenterReportsRecentIntentsResponse,
  ContactCenterRoutingTransferFailure,
  ContactCenterRoutingTransferInput,
  ContactCenterRoutingTransferResponse,
  ContactCenterSkillGroupsCreateFailure,
  ContactCenterSkillGroupsCreateInput,
  ContactCenterSkillGroupsCreateResponse,
  ContactCenterSkillGroupsDeleteFailure,
  ContactCenterSkillGroupsDeleteInput,
  ContactCenterSkillGroupsGetFailure,
  ContactCenterSkillGroupsGetInput,
  ContactCenterSkillGroupsGetResponse,
  ContactCenterSkillGroupsListFailure,
  ContactCenterSkillGroupsListInput,
  ContactCenterSkillGroupsListResponse,
  ContactCenterSkillGroupsUpdateFailure,
  ContactCenterSkillGroupsUpdateInput,
  ContactCenterSkillGroupsUpdateResponse,
  ContactCenterSkillsCreateFailure,
  ContactCenterSkillsCreateInput,
  ContactCenterSkillsCreateResponse,
  ContactCenterSkillsDeleteFailure,
  ContactCenterSkillsDeleteInput,
  ContactCenterSkillsGetFailure,
  ContactCenterSkillsGetInput,
  ContactCenterSkillsGetResponse,
  ContactCenterSkillsListFailure,
  ContactCenterSkillsListInput,
  ContactCenterSkillsListResponse,
  ContactCenterSkillsUpdateFailure,
  ContactCenterSkillsUpdateInput,
  ContactCenterSkillsUpdateResponse,
  ContactCenterSmsSendFailure,
  ContactCenterSmsSendInput,
  ContactCenterSmsSendResponse,
  ContactCenterSpeechServicesCreateFailure,
  ContactCenterSpeechServicesCreateInput,
  ContactCenterSpeechServicesCreateResponse,
  ContactCenterWfmAgentActivityFailure,
  ContactCenterWfmAgentActivityInput,
  ContactCenterWfmAgentActivityResponse,
  ContactCenterWfmAgentPerformanceFailure,
  ContactCenterWfmAgentPerformanceInput,
  ContactCenterWfmAgentPerformanceResponse,
  ContactCenterWfmAgentsFailure,
  ContactCenterWfmAgentsInput,
  ContactCenterWfmAgentsResponse,
  ContactCenterWfmContactVolumeFailure,
  ContactCenterWfmContactVolumeInput,
  ContactCenterWfmContactVolumeResponse,
  ContactCenterWfmQueuesFailure,
  ContactCenterWfmQueuesInput,
  ContactCenterWfmQueuesResponse,
  FaqsAddFailure,
  FaqsAddInput,
  FaqsAddResponse,
  FaqsExtractionsListFailure,
  FaqsExtractionsListInput,
  FaqsExtractionsListResponse,
  FaqsExtractionsQuestionsFailure,
  FaqsExtractionsQuestionsInput,
  FaqsExtractionsQuestionsResponse,
  FaqsExtractionsStartFailure,
  FaqsExtractionsStartInput,
  FaqsExtractionsStartResponse,
  FaqsGetKnowledgeTaskFailure,
  FaqsGetKnowledgeTaskInput,
  FaqsGetKnowledgeTaskResponse,
  FaqsListFailure,
  FaqsListInput,
  FaqsListResponse,
  FaqsListV1Failure,
  FaqsListV1Input,
  FaqsListV1Response,
  FaqsTrainStartFailure,
  FaqsTrainStartInput,
  FaqsTrainStartResponse,
  FaqsTrainStatusFailure,
  FaqsTrainStatusInput,
  FaqsTrainStatusResponse,
  FeedbackListFailure,
  FeedbackListInput,
  FeedbackListResponse,
  FeedbackSaveFailure,
  FeedbackSaveInput,
  FeedbackSaveResponse,
  FilesUploadFailure,
  FilesUploadInput,
  FilesUploadResponse,
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
  MessagesListV1Failure,
  MessagesListV1Input,
  MessagesListV1Response,
  MessagesSearchFailure,
  MessagesSearchForAccountFailure,
  MessagesSearchForAccountInput,
  MessagesSearchForAccountResponse,
  MessagesSearchInput,
  MessagesSearchLiteFailure,
  MessagesSearchLiteInput,
  MessagesSearchLiteResponse,
  MessagesSearchResponse,
  MessagesSearchV1Failure,
  MessagesSearchV1Input,
  MessagesSearchV1Response,
  MlExportStartFailure,
  MlExportStartInput,
  MlExportStartResponse,
  MlExportStatusFailure,
  MlExportStatusInput,
  MlExportStatusResponse,
  MlImportStartFailure,
  MlImportStartInput,
  MlImportStartResponse,
  MlImportStatusFailure,
  MlImportStatusInput,
  MlImportStatusResponse,
  MlTrainStartFailure,
  MlTrainStartInput,
  MlTrainStartResponse,
  MlTrainStatusFailure,
  MlTrainStatusInput,
  MlTrainStatusResponse,
  NotificationsDevicesListFailure,
  NotificationsDevicesListInput,
  NotificationsDevicesListResponse,
  NotificationsDevicesSubscribeFailure,
  NotificationsDevicesSubscribeInput,
  NotificationsDevicesSubscribeResponse,
  NotificationsDevicesUnsubscribeFailure,
  NotificationsDevicesUnsubscribeInput,
  NotificationsDevicesUnsubscribeResponse,
  NotificationsSendStartFailure,
  NotificationsSendStartInput,
  NotificationsSendStartResponse,
  NotificationsSendStatusFailure,
  NotificationsSendStatusInput,
  NotificationsSendStatusResponse,
  NotificationsSendV1StartFailure,
  NotificationsSendV1StartInput,
  NotificationsSendV1StartResponse,
  NotificationsSendV1StatusFailure,
  NotificationsSendV1StatusInput,
  NotificationsSendV1StatusResponse,
  QualityAiAgentsListFailure,
  QualityAiAgentsListInput,
  QualityAiAgentsListResponse,
  QualityAiQueuesCreateFailure,
  QualityAiQueuesCreateInput,
  QualityAiQueuesCreateResponse,
  QualityAiQueuesJobStatusFailure,
  QualityAiQueuesJobStatusInput,
  QualityAiQueuesJobStatusResponse,
  QualityAiQueuesMapAgentsFailure,
  QualityAiQueuesMapAgentsInput,
  QualityAiQueuesMapAgentsResponse,
  QualityAiQueuesMapFailure,
  QualityAiQueuesMapInput,
  QualityAiQueuesMapResponse,
  QualityAiReportsRawDataFailure,
  QualityAiReportsRawDataInput,
  QualityAiReportsRawDataResponse,
  QualityAiReportsScoresFailure,
  QualityAiReportsScoresInput,
  QualityAiReportsScoresResponse,
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
  RtmGrantFailure,
  RtmGrantInput,
  RtmGrantResponse,
  RtmHistoryFailure,
  RtmHistoryInput,
  RtmHistoryResponse,
  RtmStartFailure,
  RtmStartInput,
  RtmStartResponse,
  SearchAiAnswersGenerateFailure,
  SearchAiAnswersGenerateInput,
  SearchAiAnswersGenerateResponse,
  SearchAiAnswersRateFailure,
  SearchAiAnswersRateInput,
  SearchAiAnswersRateResponse,
  SearchAiAnswersRecordFailure,
  SearchAiAnswersRecordInput,
  SearchAiAnswersRecordResponse,
  SearchAiChunksDeleteFailure,
  SearchAiChunksDeleteInput,
  SearchAiChunksDeleteResponse,
  SearchAiChunksListFailure,
  SearchAiChunksListInput,
  SearchAiChunksListResponse,
  SearchAiChunksUpdateFailure,
  SearchAiChunksUpdateInput,
  SearchAiChunksUpdateResponse,
  SearchAiClicksQueryFailure,
  SearchAiClicksQueryInput,
  SearchAiClicksQueryResponse,
  SearchAiConnectorsListFailure,
  SearchAiConnectorsListInput,
  SearchAiConnectorsListResponse,
  SearchAiContentDeleteFailure,
  SearchAiContentDeleteInput,
  SearchAiContentDeleteResponse,
  SearchAiContentGetFailure,
  SearchAiContentGetInput,
  SearchAiContentGetResponse,
  SearchAiContentListByStatusFailure,
  SearchAiContentListByStatusInput,
  SearchAiContentListByStatusResponse,
  SearchAiContentListFailure,
  SearchAiContentListInput,
  SearchAiContentListResponse,
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
  SearchAiRaclResolverDeleteFailure,
  SearchAiRaclResolverDeleteInput,
  SearchAiRaclResolverDeleteResponse,
  SearchAiRaclResolverGetFailure,
  SearchAiRaclResolverGetInput,
  SearchAiRaclResolverGetResponse,
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
  TablesDeleteFailure,
  TablesDeleteInput,
  TablesDeleteResponse,
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
  TablesUpdateFailure,
  TablesUpdateInput,
  TablesUpdateResponse,
  TestSuitesBatchDeleteFailure,
  TestSuitesBatchDeleteInput,
  TestSuitesBatchDeleteResponse,
  TestSuitesBatchDeleteRunFailure,
  TestSuitesBatchDeleteRunInput,
  TestSuitesBatchDeleteRunResponse,
  TestSuitesBatchExportFailure,
  TestSuitesBatchExportInput,
  TestSuitesBatchExportResponse,
  TestSuitesBatchImportFailure,
  TestSuitesBatchImportInput,
  TestSuitesBatchImportResponse,
  TestSuitesBatchListFailure,
  TestSuitesBatchListInput,
  TestSuitesBatchListResponse,
  TestSuitesBatchRunStartFailure,
  TestSuitesBatchRunStartInput,
  TestSuitesBatchRunStartResponse,
  TestSuitesBatchRunStatusFailure,
  TestSuitesBatchRunStatusInput,
  TestSuitesBatchRunStatusResponse,
  TestSuitesConversationDeleteFailure,
  TestSuitesConversationDeleteInput,
  TestSuitesConversationDeleteResponse,
  TestSuitesConversationImportStartFailure,
  TestSuitesConversationImportStartInput,
  TestSuitesConversationImportStartResponse,
  TestSuitesConversationImportStatusFailure,
  TestSuitesConversationImportStatusInput,
  TestSuitesConversationImportStatusResponse,
  TestSuitesConversationRunStartFailure,
  TestSuitesConversationRunStartInput,
  TestSuitesConversationRunStartResponse,
  TestSuitesConversationRunStatusFailure,
  TestSuitesConversationRunStatusInput,
  TestSuitesConversationRunStatusResponse,
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
  WebhookChannelAttachmentsCommitFailure,
  WebhookChannelAttachmentsCommitInput,
  WebhookChannelAttachmentsCommitResponse,
  WebhookChannelAttachmentsSendChunkFailure,
  WebhookChannelAttachmentsSendChunkInput,
  WebhookChannelAttachmentsSendChunkResponse,
  WebhookChannelAttachmentsStartFailure,
  WebhookChannelAttachmentsStartInput,
  WebhookChannelAttachmentsStartResponse,
  WebhookChannelInstancesSendFailure,
  WebhookChannelInstancesSendInput,
  WebhookChannelInstancesSendResponse,
  WebhookChannelPollFailure,
  WebhookChannelPollInput,
  WebhookChannelPollResponse,
  WebhookChannelSendFailure,
  WebhookChannelSendInput,
  WebhookChannelSendResponse,
  WebhookChannelV1InstancesSendFailure,
  WebhookChannelV1InstancesSendInput,
  WebhookChannelV1InstancesSendResponse,
  WebhookChannelV1SendFailure,
  WebhookChannelV1SendInput,
  WebhookChannelV1SendResponse,
} from "./types.ts";

const fills_1 = { header: { accountId: true } } as const;

const rateLimit_1 = { perMinute: 60, perHour: 1800, scope: "bot" } as const;

const auth_1 = ["builder", "admin"] as const;

const rateLimit_2 = { perMinute: 60, perHour: 1800, scope: "account" } as const;

const rateLimit_3 = { perMinute: 60, perHour: 1800, scope: "request" } as const;

const fills_2 = { header: { accountId: false } } as const;

const rateLimit_4 = { perMinute: 60, scope: "account" } as const;

const secrets_1 = ["credential", "username"] as const;

const pagination_1 = { first: 0, items: "data", limit: "limit", param: "offset", style: "page" } as const;

const fills_3 = { header: { accountId: true, iId: true } } as const;

const fills_4 = { header: { accountId: true, iid: true } } as const;

const fills_5 = { header: { accountId: true, iid: true }, query: { accountId: true } } as const;

const fills_6 = { header: { iId: true } } as const;

const pagination_2 = {
  items: "messages",
  key: "_id",
  limit: "limit",
  more: "moreAvailable",
  param: "skip",
  style: "offset",
  total: "total",
} as const;

const pagination_3 = {
  in: "body",
  items: "messages",
  key: "_id",
  limit: "limit",
  more: "moreAvailable",
  param: "skip",
  style: "offset",
  total: "total",
} as const;

const secrets_2 = ["downloadUrl"] as const;

const fills_7 = { header: { authorization: true } } as const;

const auth_2 = ["dataTable"] as const;

const rateLimit_5 = { perMinute: 600, perHour: 18000, scope: "table" } as const;

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
  auth: ["builder"],
  body: "json",
  fills: fills_1,
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
  auth: ["builder"],
  fills: fills_1,
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
  auth: ["builder"],
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
  fills: fills_1,
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
  auth: ["builder"],
  body: "json",
  fills: fills_1,
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
  auth: ["builder"],
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
  fills: fills_1,
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
  auth: ["builder"],
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
  auth: ["builder"],
  body: "json",
  mayBeEmpty: true,
  fills: { header: { token: false } },
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
  auth: ["builder"],
  pagination: { items: "data", key: "segmentID", limit: "limit", more: "hasMore", param: "offset", style: "offset" },
  fills: fills_1,
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
  auth: ["builder"],
  body: "json",
  pagination: { items: "data", key: "segmentID", limit: "limit", more: "hasMore", param: "offset", style: "offset" },
  fills: fills_1,
};

/**
 * Controls the transcription and the recording of a call, each by itself.
 *
 * `POST /api/1.1/public/bot/{botId}/control/transcriptionv2`
 */
export const agentAiTranscriptionControl: Operation<
  AgentAiTranscriptionControlInput,
  AgentAiTranscriptionControlResponse,
  AgentAiTranscriptionControlFailure
> = {
  id: "agentAi.transcription.control",
  method: "POST",
  path: "/api/1.1/public/bot/{botId}/control/transcriptionv2",
  auth: ["builder"],
  body: "json",
  shape: "object",
};

/**
 * Starts, pauses, resumes or ends the transcription of a call.
 *
 * `POST /api/1.1/public/bot/{botId}/control/transcription`
 */
export const agentAiTranscriptionControlV1: Operation<
  AgentAiTranscriptionControlV1Input,
  AgentAiTranscriptionControlV1Response,
  AgentAiTranscriptionControlV1Failure
> = {
  id: "agentAi.transcription.controlV1",
  method: "POST",
  path: "/api/1.1/public/bot/{botId}/control/transcription",
  auth: ["builder"],
  body: "json",
};

/**
 * Reads which desk of human agents each channel of a bot transfers to.
 *
 * `GET /api/public/bot/{botId}/agentintegrations/channelmappings`
 */
export const agentTransferChannelMappingsGet: Operation<
  AgentTransferChannelMappingsGetInput,
  AgentTransferChannelMappingsGetResponse,
  AgentTransferChannelMappingsGetFailure
> = {
  id: "agentTransfer.channelMappings.get",
  method: "GET",
  path: "/api/public/bot/{botId}/agentintegrations/channelmappings",
  safe: true,
  auth: ["builder"],
};

/**
 * Replaces which desk of human agents each channel of a bot transfers to.
 *
 * `PUT /api/public/bot/{botId}/agentintegrations/channelmappings`
 */
export const agentTransferChannelMappingsSet: Operation<
  AgentTransferChannelMappingsSetInput,
  undefined,
  AgentTransferChannelMappingsSetFailure
> = {
  id: "agentTransfer.channelMappings.set",
  method: "PUT",
  path: "/api/public/bot/{botId}/agentintegrations/channelmappings",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  response: "none",
};

/**
 * Subscribes an SDK to a bot's events, transfers to human agents among them.
 *
 * `PUT /api/public/bot/{botId}/sdkSubscription`
 */
export const agentTransferEnable: Operation<
  AgentTransferEnableInput,
  AgentTransferEnableResponse,
  AgentTransferEnableFailure
> = {
  id: "agentTransfer.enable",
  method: "PUT",
  path: "/api/public/bot/{botId}/sdkSubscription",
  idempotent: true,
  auth: ["builder"],
  body: "json",
};

/**
 * Sets up a desk of human agents for a bot.
 *
 * `POST /api/public/bot/{botId}/agentintegrations/chat/{integration}`
 */
export const agentTransferIntegrationsCreate: Operation<
  AgentTransferIntegrationsCreateInput,
  AgentTransferIntegrationsCreateResponse,
  AgentTransferIntegrationsCreateFailure
> = {
  id: "agentTransfer.integrations.create",
  method: "POST",
  path: "/api/public/bot/{botId}/agentintegrations/chat/{integration}",
  auth: ["builder"],
  body: "json",
  secrets: ["client_secret", "password", "refresh_token"],
};

/**
 * Resets one desk of human agents.
 *
 * `DELETE /api/public/bot/{botId}/agentintegrations/chat/{integration}`
 */
export const agentTransferIntegrationsDelete: Operation<
  AgentTransferIntegrationsDeleteInput,
  AgentTransferIntegrationsDeleteResponse,
  AgentTransferIntegrationsDeleteFailure
> = {
  id: "agentTransfer.integrations.delete",
  method: "DELETE",
  path: "/api/public/bot/{botId}/agentintegrations/chat/{integration}",
  idempotent: true,
  auth: ["builder"],
};

/**
 * Resets all desks of human agents of a bot.
 *
 * `DELETE /api/public/bot/{botId}/agentintegrations`
 */
export const agentTransferIntegrationsDeleteAll: Operation<
  AgentTransferIntegrationsDeleteAllInput,
  undefined,
  AgentTransferIntegrationsDeleteAllFailure
> = {
  id: "agentTransfer.integrations.deleteAll",
  method: "DELETE",
  path: "/api/public/bot/{botId}/agentintegrations",
  idempotent: true,
  auth: ["builder"],
  response: "none",
};

/**
 * Replaces the settings of a desk of human agents.
 *
 * `PUT /api/public/bot/{botId}/agentintegrations/chat/{integration}`
 */
export const agentTransferIntegrationsUpdate: Operation<
  AgentTransferIntegrationsUpdateInput,
  AgentTransferIntegrationsUpdateResponse,
  AgentTransferIntegrationsUpdateFailure
> = {
  id: "agentTransfer.integrations.update",
  method: "PUT",
  path: "/api/public/bot/{botId}/agentintegrations/chat/{integration}",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  secrets: ["client_secret", "password", "refresh_token"],
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
  auth: ["builder"],
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
  auth: ["builder"],
};

/**
 * Tells how many users talked to a bot, new ones and returning ones, over time.
 *
 * `POST /api/public/bot/{botId}/v2/userEngagementTrend`
 */
export const analyticsGetEngagement: Operation<
  AnalyticsGetEngagementInput,
  AnalyticsGetEngagementResponse,
  AnalyticsGetEngagementFailure
> = {
  id: "analytics.getEngagement",
  method: "POST",
  path: "/api/public/bot/{botId}/v2/userEngagementTrend",
  safe: true,
  auth: ["builder"],
  rateLimit: rateLimit_1,
};

/**
 * Tells how many users talked to a bot, by day or by hour.
 *
 * `POST /api/public/bot/{botId}/userEngagementTrend`
 */
export const analyticsGetEngagementV1: Operation<
  AnalyticsGetEngagementV1Input,
  AnalyticsGetEngagementV1Response,
  AnalyticsGetEngagementV1Failure
> = {
  id: "analytics.getEngagementV1",
  method: "POST",
  path: "/api/public/bot/{botId}/userEngagementTrend",
  safe: true,
  auth: ["builder"],
  rateLimit: rateLimit_1,
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
  auth: auth_1,
  shape: "object",
  rateLimit: rateLimit_1,
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
  auth: ["builder"],
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
  rateLimit: rateLimit_1,
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
  auth: auth_1,
  body: "json",
  rateLimit: rateLimit_1,
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
  auth: ["admin"],
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
  shape: "object",
  rateLimit: rateLimit_2,
};

/**
 * Sets up and turns on a channel of a bot.
 *
 * `POST /api/public/channels`
 */
export const botsChannelsEnable: Operation<
  BotsChannelsEnableInput,
  BotsChannelsEnableResponse,
  BotsChannelsEnableFailure
> = {
  id: "bots.channels.enable",
  method: "POST",
  path: "/api/public/channels",
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_1,
  secrets: ["accessToken", "apiKey", "appPassword", "clientSecret", "verificationToken"],
};

/**
 * Starts to delete records of conversations, named one by one or by their user.
 *
 * `POST /api/public/bot/{botId}/conversations/delete`
 */
export const botsConversationsDeleteStart: Operation<
  BotsConversationsDeleteStartInput,
  BotsConversationsDeleteStartResponse,
  BotsConversationsDeleteStartFailure
> = {
  id: "bots.conversations.delete.start",
  method: "POST",
  path: "/api/public/bot/{botId}/conversations/delete",
  auth: ["builder"],
  body: "json",
};

/**
 * Tells how far a deletion of conversations has come.
 *
 * `GET /api/public/bot/{botId}/conversations/delete/{jobId}`
 */
export const botsConversationsDeleteStatus: Operation<
  BotsConversationsDeleteStatusInput,
  BotsConversationsDeleteStatusResponse,
  BotsConversationsDeleteStatusFailure
> = {
  id: "bots.conversations.delete.status",
  method: "GET",
  path: "/api/public/bot/{botId}/conversations/delete/{jobId}",
  safe: true,
  auth: ["builder"],
};

/**
 * Starts to export a bot, as it is being built or as it is published.
 *
 * `POST /api/public/bot/{botId}/export`
 */
export const botsExportStart: Operation<BotsExportStartInput, BotsExportStartResponse, BotsExportStartFailure> = {
  id: "bots.export.start",
  method: "POST",
  path: "/api/public/bot/{botId}/export",
  auth: auth_1,
  body: "json",
  rateLimit: rateLimit_1,
  secrets: ["downloadURL", "urlParams"],
};

/**
 * Tells how far the bot's last export has come, and where its file is.
 *
 * `GET /api/public/bot/{botId}/export/status`
 */
export const botsExportStatus: Operation<BotsExportStatusInput, BotsExportStatusResponse, BotsExportStatusFailure> = {
  id: "bots.export.status",
  method: "GET",
  path: "/api/public/bot/{botId}/export/status",
  safe: true,
  auth: auth_1,
  body: "json",
  bodyOptional: true,
  rateLimit: rateLimit_3,
  secrets: ["downloadURL", "urlParams"],
};

/**
 * Imports a bot's functions from files that were uploaded before.
 *
 * `POST /api/public/bot/{botId}/import/botfunctions`
 */
export const botsFunctionsImport: Operation<
  BotsFunctionsImportInput,
  BotsFunctionsImportResponse,
  BotsFunctionsImportFailure
> = {
  id: "bots.functions.import",
  method: "POST",
  path: "/api/public/bot/{botId}/import/botfunctions",
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Lists the apps that are linked to a bot, as configured and as published.
 *
 * `GET /api/1.1/public/bot/{botId}/universalbot/link`
 */
export const botsGetLinkedApps: Operation<BotsGetLinkedAppsInput, BotsGetLinkedAppsResponse, BotsGetLinkedAppsFailure> =
  {
    id: "bots.getLinkedApps",
    method: "GET",
    path: "/api/1.1/public/bot/{botId}/universalbot/link",
    safe: true,
    auth: auth_1,
  };

/**
 * Starts to import files that were uploaded before into a bot that exists.
 *
 * `POST /api/public/bot/{botId}/import`
 */
export const botsImportsStart: Operation<BotsImportsStartInput, BotsImportsStartResponse, BotsImportsStartFailure> = {
  id: "bots.imports.start",
  method: "POST",
  path: "/api/public/bot/{botId}/import",
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Starts to make a new bot from files that were uploaded before.
 *
 * `POST /api/public/bot/import`
 */
export const botsImportsStartNew: Operation<
  BotsImportsStartNewInput,
  BotsImportsStartNewResponse,
  BotsImportsStartNewFailure
> = {
  id: "bots.imports.startNew",
  method: "POST",
  path: "/api/public/bot/import",
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Tells how far an import of a bot has come.
 *
 * `GET /api/public/bot/import/status/{importId}`
 */
export const botsImportsStatus: Operation<BotsImportsStatusInput, BotsImportsStatusResponse, BotsImportsStatusFailure> =
  {
    id: "bots.imports.status",
    method: "GET",
    path: "/api/public/bot/import/status/{importId}",
    safe: true,
    auth: ["admin"],
    rateLimit: rateLimit_3,
  };

/**
 * Adds a copy of one of the vendor's sample bots to the account.
 *
 * `POST /api/public/samplebots/{sampleBotId}/add`
 */
export const botsInstallSample: Operation<BotsInstallSampleInput, BotsInstallSampleResponse, BotsInstallSampleFailure> =
  {
    id: "bots.installSample",
    method: "POST",
    path: "/api/public/samplebots/{sampleBotId}/add",
    auth: ["admin"],
    fills: fills_2,
    rateLimit: rateLimit_1,
  };

/**
 * Adds a language to a bot and turns it on.
 *
 * `POST /api/1.1/public/bot/{botId}/language`
 */
export const botsLanguagesAdd: Operation<BotsLanguagesAddInput, BotsLanguagesAddResponse, BotsLanguagesAddFailure> = {
  id: "bots.languages.add",
  method: "POST",
  path: "/api/1.1/public/bot/{botId}/language",
  auth: auth_1,
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Makes a language of a bot its default, at once and without publishing.
 *
 * `POST /api/1.1/public/bot/{botId}/defaultLanguage`
 */
export const botsLanguagesSetDefault: Operation<
  BotsLanguagesSetDefaultInput,
  BotsLanguagesSetDefaultResponse,
  BotsLanguagesSetDefaultFailure
> = {
  id: "bots.languages.setDefault",
  method: "POST",
  path: "/api/1.1/public/bot/{botId}/defaultLanguage",
  auth: auth_1,
  body: "json",
};

/**
 * Turns a language that a bot has on or off.
 *
 * `POST /api/1.1/public/bot/{botId}/language/status`
 */
export const botsLanguagesSetEnabled: Operation<BotsLanguagesSetEnabledInput, string, BotsLanguagesSetEnabledFailure> =
  {
    id: "bots.languages.setEnabled",
    method: "POST",
    path: "/api/1.1/public/bot/{botId}/language/status",
    auth: auth_1,
    body: "json",
    response: "text",
    rateLimit: rateLimit_1,
  };

/**
 * Changes what a bot knows in one of its languages.
 *
 * `PUT /api/1.1/public/bot/{botId}/language`
 */
export const botsLanguagesUpdate: Operation<
  BotsLanguagesUpdateInput,
  BotsLanguagesUpdateResponse,
  BotsLanguagesUpdateFailure
> = {
  id: "bots.languages.update",
  method: "PUT",
  path: "/api/1.1/public/bot/{botId}/language",
  idempotent: true,
  auth: auth_1,
  body: "json",
  rateLimit: rateLimit_1,
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
  auth: ["admin"],
  pagination: {
    items: "bots",
    key: "_id",
    limit: "limit",
    more: "availableMore",
    param: "offset",
    style: "offset",
    total: "total",
  },
  rateLimit: rateLimit_2,
  secrets: ["clientSecret"],
};

/**
 * Changes how a bot understands a language.
 *
 * `POST /api/public/bot/{botId}/configurations`
 */
export const botsNlpSettingsUpdate: Operation<BotsNlpSettingsUpdateInput, undefined, BotsNlpSettingsUpdateFailure> = {
  id: "bots.nlpSettings.update",
  method: "POST",
  path: "/api/public/bot/{botId}/configurations",
  auth: auth_1,
  body: "json",
  response: "none",
  rateLimit: rateLimit_1,
};

/**
 * Starts to publish a bot with all its parts.
 *
 * `POST /api/public/bot/{botId}/publish`
 */
export const botsPublishStart: Operation<BotsPublishStartInput, BotsPublishStartResponse, BotsPublishStartFailure> = {
  id: "bots.publish.start",
  method: "POST",
  path: "/api/public/bot/{botId}/publish",
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Tells how far the bot's last publishing has come.
 *
 * `GET /api/public/bot/{botId}/publish/status`
 */
export const botsPublishStatus: Operation<BotsPublishStatusInput, BotsPublishStatusResponse, BotsPublishStatusFailure> =
  {
    id: "bots.publish.status",
    method: "GET",
    path: "/api/public/bot/{botId}/publish/status",
    safe: true,
    auth: ["admin"],
    rateLimit: rateLimit_3,
  };

/**
 * Reads all variables of a bot.
 *
 * `POST /api/1.1/public/builder/bot/{botId}/variables/export`
 */
export const botsVariablesExport: Operation<
  BotsVariablesExportInput,
  BotsVariablesExportResponse,
  BotsVariablesExportFailure
> = {
  id: "bots.variables.export",
  method: "POST",
  path: "/api/1.1/public/builder/bot/{botId}/variables/export",
  safe: true,
  auth: ["builder"],
};

/**
 * Adds variables to a bot, and changes those it has by that name.
 *
 * `POST /api/1.1/public/builder/bot/{botId}/variables/import`
 */
export const botsVariablesImport: Operation<
  BotsVariablesImportInput,
  BotsVariablesImportResponse,
  BotsVariablesImportFailure
> = {
  id: "bots.variables.import",
  method: "POST",
  path: "/api/1.1/public/builder/bot/{botId}/variables/import",
  auth: ["builder"],
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Creates a case from a template.
 *
 * `POST /caseManagement/api/public/analytics/{botId}/createCase`
 */
export const caseManagementCasesCreate: Operation<
  CaseManagementCasesCreateInput,
  CaseManagementCasesCreateResponse,
  CaseManagementCasesCreateFailure
> = {
  id: "caseManagement.cases.create",
  method: "POST",
  path: "/caseManagement/api/public/analytics/{botId}/createCase",
  auth: ["builder"],
  body: "json",
  fills: { header: { Iid: false, accountId: false } },
};

/**
 * Lists cases that match.
 *
 * `POST /caseManagement/api/public/analytics/{botId}/getCases`
 */
export const caseManagementCasesList: Operation<
  CaseManagementCasesListInput,
  CaseManagementCasesListResponse,
  CaseManagementCasesListFailure
> = {
  id: "caseManagement.cases.list",
  method: "POST",
  path: "/caseManagement/api/public/analytics/{botId}/getCases",
  safe: true,
  auth: ["builder"],
  body: "json",
  fills: fills_1,
};

/**
 * Changes a case.
 *
 * `POST /caseManagement/api/public/analytics/{botId}/updateCase/{caseId}`
 */
export const caseManagementCasesUpdate: Operation<
  CaseManagementCasesUpdateInput,
  CaseManagementCasesUpdateResponse,
  CaseManagementCasesUpdateFailure
> = {
  id: "caseManagement.cases.update",
  method: "POST",
  path: "/caseManagement/api/public/analytics/{botId}/updateCase/{caseId}",
  auth: ["builder"],
  body: "json",
  fills: { header: { Iid: false, accountId: true } },
};

/**
 * Creates a task of a case from a template.
 *
 * `POST /caseManagement/api/public/analytics/{botId}/createTask`
 */
export const caseManagementTasksCreate: Operation<
  CaseManagementTasksCreateInput,
  CaseManagementTasksCreateResponse,
  CaseManagementTasksCreateFailure
> = {
  id: "caseManagement.tasks.create",
  method: "POST",
  path: "/caseManagement/api/public/analytics/{botId}/createTask",
  auth: ["builder"],
  body: "json",
  fills: { header: { Iid: false, accountId: false } },
};

/**
 * Lists tasks that match.
 *
 * `POST /caseManagement/api/public/analytics/{botId}/getTasks`
 */
export const caseManagementTasksList: Operation<
  CaseManagementTasksListInput,
  CaseManagementTasksListResponse,
  CaseManagementTasksListFailure
> = {
  id: "caseManagement.tasks.list",
  method: "POST",
  path: "/caseManagement/api/public/analytics/{botId}/getTasks",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: {
    in: "body",
    items: "results",
    key: "_id",
    limit: "limit",
    more: "hasMore",
    param: "skip",
    style: "offset",
    total: "totalResults",
  },
  fills: fills_1,
};

/**
 * Changes a task.
 *
 * `POST /caseManagement/api/public/analytics/{botId}/updateTask/{taskId}`
 */
export const caseManagementTasksUpdate: Operation<
  CaseManagementTasksUpdateInput,
  CaseManagementTasksUpdateResponse,
  CaseManagementTasksUpdateFailure
> = {
  id: "caseManagement.tasks.update",
  method: "POST",
  path: "/caseManagement/api/public/analytics/{botId}/updateTask/{taskId}",
  auth: ["builder"],
  body: "json",
  fills: { header: { Iid: false, accountId: true } },
};

/**
 * Creates a group of agents.
 *
 * `POST /agentassist/api/v1/public/{botId}/agent-groups`
 */
export const contactCenterAgentGroupsCreate: Operation<
  ContactCenterAgentGroupsCreateInput,
  ContactCenterAgentGroupsCreateResponse,
  ContactCenterAgentGroupsCreateFailure
> = {
  id: "contactCenter.agentGroups.create",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/agent-groups",
  auth: ["builder"],
  body: "json",
  rateLimit: rateLimit_4,
};

/**
 * Deletes a group of agents and gives what it was.
 *
 * `DELETE /agentassist/api/v1/public/{botId}/agent-groups/{agentGroupId}`
 */
export const contactCenterAgentGroupsDelete: Operation<
  ContactCenterAgentGroupsDeleteInput,
  ContactCenterAgentGroupsDeleteResponse,
  ContactCenterAgentGroupsDeleteFailure
> = {
  id: "contactCenter.agentGroups.delete",
  method: "DELETE",
  path: "/agentassist/api/v1/public/{botId}/agent-groups/{agentGroupId}",
  idempotent: true,
  auth: ["builder"],
  shape: "object",
  rateLimit: rateLimit_4,
};

/**
 * Gives one group of agents with its managers.
 *
 * `GET /agentassist/api/v1/public/{botId}/agent-groups/{agentGroupId}`
 */
export const contactCenterAgentGroupsGet: Operation<
  ContactCenterAgentGroupsGetInput,
  ContactCenterAgentGroupsGetResponse,
  ContactCenterAgentGroupsGetFailure
> = {
  id: "contactCenter.agentGroups.get",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/agent-groups/{agentGroupId}",
  safe: true,
  auth: ["builder"],
  shape: "object",
  rateLimit: rateLimit_4,
};

/**
 * Lists the groups of agents.
 *
 * `GET /agentassist/api/v1/public/{botId}/agent-groups`
 */
export const contactCenterAgentGroupsList: Operation<
  ContactCenterAgentGroupsListInput,
  ContactCenterAgentGroupsListResponse,
  ContactCenterAgentGroupsListFailure
> = {
  id: "contactCenter.agentGroups.list",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/agent-groups",
  safe: true,
  auth: ["builder"],
  rateLimit: rateLimit_4,
};

/**
 * Changes a group of agents and replaces its managers.
 *
 * `PUT /agentassist/api/v1/public/{botId}/agent-groups/{agentGroupId}`
 */
export const contactCenterAgentGroupsUpdate: Operation<
  ContactCenterAgentGroupsUpdateInput,
  ContactCenterAgentGroupsUpdateResponse,
  ContactCenterAgentGroupsUpdateFailure
> = {
  id: "contactCenter.agentGroups.update",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/agent-groups/{agentGroupId}",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  rateLimit: rateLimit_4,
};

/**
 * Tells which of the named agents are available, busy, away or offline.
 *
 * `POST /agentassist/api/v1/public/{botId}/agents/availability`
 */
export const contactCenterAgentsAvailability: Operation<
  ContactCenterAgentsAvailabilityInput,
  ContactCenterAgentsAvailabilityResponse,
  ContactCenterAgentsAvailabilityFailure
> = {
  id: "contactCenter.agents.availability",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/agents/availability",
  safe: true,
  auth: ["builder"],
  body: "json",
  shape: "object",
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Creates an agent.
 *
 * `POST /agentassist/api/v1/public/{botId}/agents`
 */
export const contactCenterAgentsCreate: Operation<
  ContactCenterAgentsCreateInput,
  ContactCenterAgentsCreateResponse,
  ContactCenterAgentsCreateFailure
> = {
  id: "contactCenter.agents.create",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/agents",
  auth: ["builder"],
  body: "json",
  fills: { header: { accountid: false } },
  rateLimit: rateLimit_4,
};

/**
 * Deletes an agent.
 *
 * `DELETE /agentassist/api/v1/public/{botId}/agents/{agentId}`
 */
export const contactCenterAgentsDelete: Operation<
  ContactCenterAgentsDeleteInput,
  ContactCenterAgentsDeleteResponse,
  ContactCenterAgentsDeleteFailure
> = {
  id: "contactCenter.agents.delete",
  method: "DELETE",
  path: "/agentassist/api/v1/public/{botId}/agents/{agentId}",
  idempotent: true,
  auth: ["builder"],
  rateLimit: rateLimit_4,
  secrets: secrets_1,
};

/**
 * Gives the agents that have an id of the organisation's own.
 *
 * `GET /agentassist/api/v1/public/{botId}/agents/customId/{customId}`
 */
export const contactCenterAgentsFindByCustomId: Operation<
  ContactCenterAgentsFindByCustomIdInput,
  ContactCenterAgentsFindByCustomIdResponse,
  ContactCenterAgentsFindByCustomIdFailure
> = {
  id: "contactCenter.agents.findByCustomId",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/agents/customId/{customId}",
  safe: true,
  auth: ["builder"],
  fills: fills_1,
  rateLimit: rateLimit_4,
  secrets: secrets_1,
};

/**
 * Gives one agent, with what it takes to reach the voice gateway.
 *
 * `GET /agentassist/api/v1/public/{botId}/agents/{agentId}`
 */
export const contactCenterAgentsGet: Operation<
  ContactCenterAgentsGetInput,
  ContactCenterAgentsGetResponse,
  ContactCenterAgentsGetFailure
> = {
  id: "contactCenter.agents.get",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/agents/{agentId}",
  safe: true,
  auth: ["builder"],
  fills: fills_1,
  rateLimit: rateLimit_4,
  secrets: secrets_1,
};

/**
 * Lists the agents of an organisation.
 *
 * `GET /agentassist/api/v1/public/{botId}/organizations/{orgId}/agents`
 */
export const contactCenterAgentsList: Operation<
  ContactCenterAgentsListInput,
  ContactCenterAgentsListResponse,
  ContactCenterAgentsListFailure
> = {
  id: "contactCenter.agents.list",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/organizations/{orgId}/agents",
  safe: true,
  auth: ["builder"],
  pagination: {
    first: 1,
    items: "results",
    key: "id",
    more: "hasMore",
    param: "page",
    style: "page",
    total: "totalResults",
  },
  fills: fills_2,
  rateLimit: rateLimit_4,
  secrets: secrets_1,
};

/**
 * Replaces what is stored about an agent.
 *
 * `PUT /agentassist/api/v1/public/{botId}/agents/{agentId}`
 */
export const contactCenterAgentsUpdate: Operation<
  ContactCenterAgentsUpdateInput,
  ContactCenterAgentsUpdateResponse,
  ContactCenterAgentsUpdateFailure
> = {
  id: "contactCenter.agents.update",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/agents/{agentId}",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  fills: fills_2,
  rateLimit: rateLimit_4,
  secrets: secrets_1,
};

/**
 * Reports the calls of at most 7 days with what happened in each.
 *
 * `POST /agentassist/api/public/analytics/account/{accountId}/v2/calldetails`
 */
export const contactCenterCallsList: Operation<
  ContactCenterCallsListInput,
  ContactCenterCallsListResponse,
  ContactCenterCallsListFailure
> = {
  id: "contactCenter.calls.list",
  method: "POST",
  path: "/agentassist/api/public/analytics/account/{accountId}/v2/calldetails",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: pagination_1,
  fills: fills_3,
  rateLimit: rateLimit_4,
};

/**
 * Reports the calls of at most 7 days, in the first version of the report.
 *
 * `POST /agentassist/api/public/analytics/account/{accountId}/calldetails`
 */
export const contactCenterCallsListV1: Operation<
  ContactCenterCallsListV1Input,
  ContactCenterCallsListV1Response,
  ContactCenterCallsListV1Failure
> = {
  id: "contactCenter.calls.listV1",
  method: "POST",
  path: "/agentassist/api/public/analytics/account/{accountId}/calldetails",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: pagination_1,
  fills: fills_3,
  rateLimit: rateLimit_4,
};

/**
 * Adds contacts to a contact list, which is named by its name.
 *
 * `POST /api/1.1/public/{botId}/campaign/contactList/addContacts`
 */
export const contactCenterCampaignsContactListsAddContacts: Operation<
  ContactCenterCampaignsContactListsAddContactsInput,
  ContactCenterCampaignsContactListsAddContactsResponse,
  ContactCenterCampaignsContactListsAddContactsFailure
> = {
  id: "contactCenter.campaigns.contactLists.addContacts",
  method: "POST",
  path: "/api/1.1/public/{botId}/campaign/contactList/addContacts",
  auth: ["builder"],
  body: "json",
  shape: "object",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Creates a contact list for campaigns.
 *
 * `POST /campaign/api/v2/public/{botId}/campaign/contactList/createContactList`
 */
export const contactCenterCampaignsContactListsCreate: Operation<
  ContactCenterCampaignsContactListsCreateInput,
  ContactCenterCampaignsContactListsCreateResponse,
  ContactCenterCampaignsContactListsCreateFailure
> = {
  id: "contactCenter.campaigns.contactLists.create",
  method: "POST",
  path: "/campaign/api/v2/public/{botId}/campaign/contactList/createContactList",
  auth: ["builder"],
  body: "json",
  envelope: "data",
  shape: "object",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Deletes a contact list.
 *
 * `DELETE /campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}`
 */
export const contactCenterCampaignsContactListsDelete: Operation<
  ContactCenterCampaignsContactListsDeleteInput,
  ContactCenterCampaignsContactListsDeleteResponse,
  ContactCenterCampaignsContactListsDeleteFailure
> = {
  id: "contactCenter.campaigns.contactLists.delete",
  method: "DELETE",
  path: "/campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}",
  idempotent: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Reads one contact list.
 *
 * `GET /campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}`
 */
export const contactCenterCampaignsContactListsGet: Operation<
  ContactCenterCampaignsContactListsGetInput,
  ContactCenterCampaignsContactListsGetResponse,
  ContactCenterCampaignsContactListsGetFailure
> = {
  id: "contactCenter.campaigns.contactLists.get",
  method: "GET",
  path: "/campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}",
  safe: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Lists the contact lists.
 *
 * `POST /campaign/api/v2/public/{botId}/campaign/contactList/getAllListDetails`
 */
export const contactCenterCampaignsContactListsList: Operation<
  ContactCenterCampaignsContactListsListInput,
  ContactCenterCampaignsContactListsListResponse,
  ContactCenterCampaignsContactListsListFailure
> = {
  id: "contactCenter.campaigns.contactLists.list",
  method: "POST",
  path: "/campaign/api/v2/public/{botId}/campaign/contactList/getAllListDetails",
  safe: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Lists contacts of a contact list.
 *
 * `GET /campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}/getAllContacts`
 */
export const contactCenterCampaignsContactListsListContacts: Operation<
  ContactCenterCampaignsContactListsListContactsInput,
  ContactCenterCampaignsContactListsListContactsResponse,
  ContactCenterCampaignsContactListsListContactsFailure
> = {
  id: "contactCenter.campaigns.contactLists.listContacts",
  method: "GET",
  path: "/campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}/getAllContacts",
  safe: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Changes the name or the description of a contact list.
 *
 * `PUT /campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}`
 */
export const contactCenterCampaignsContactListsUpdate: Operation<
  ContactCenterCampaignsContactListsUpdateInput,
  ContactCenterCampaignsContactListsUpdateResponse,
  ContactCenterCampaignsContactListsUpdateFailure
> = {
  id: "contactCenter.campaigns.contactLists.update",
  method: "PUT",
  path: "/campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  envelope: "data",
  shape: "object",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Creates a campaign of calls or of text messages.
 *
 * `POST /campaign/api/v2/public/{botId}/campaign`
 */
export const contactCenterCampaignsCreate: Operation<
  ContactCenterCampaignsCreateInput,
  ContactCenterCampaignsCreateResponse,
  ContactCenterCampaignsCreateFailure
> = {
  id: "contactCenter.campaigns.create",
  method: "POST",
  path: "/campaign/api/v2/public/{botId}/campaign",
  auth: ["builder"],
  body: "json",
  envelope: "data",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Deletes a campaign.
 *
 * `DELETE /campaign/api/v2/public/{botId}/campaign/{campaignId}`
 */
export const contactCenterCampaignsDelete: Operation<
  ContactCenterCampaignsDeleteInput,
  ContactCenterCampaignsDeleteResponse,
  ContactCenterCampaignsDeleteFailure
> = {
  id: "contactCenter.campaigns.delete",
  method: "DELETE",
  path: "/campaign/api/v2/public/{botId}/campaign/{campaignId}",
  idempotent: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Reads one campaign.
 *
 * `GET /campaign/api/v2/public/{botId}/campaign/{campaignId}`
 */
export const contactCenterCampaignsGet: Operation<
  ContactCenterCampaignsGetInput,
  ContactCenterCampaignsGetResponse,
  ContactCenterCampaignsGetFailure
> = {
  id: "contactCenter.campaigns.get",
  method: "GET",
  path: "/campaign/api/v2/public/{botId}/campaign/{campaignId}",
  safe: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Lists campaigns of one kind.
 *
 * `POST /campaign/api/v2/public/{botId}/campaign/getAllCampaignDetails`
 */
export const contactCenterCampaignsList: Operation<
  ContactCenterCampaignsListInput,
  ContactCenterCampaignsListResponse,
  ContactCenterCampaignsListFailure
> = {
  id: "contactCenter.campaigns.list",
  method: "POST",
  path: "/campaign/api/v2/public/{botId}/campaign/getAllCampaignDetails",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: {
    in: "body",
    items: "data.results",
    limit: "limit",
    more: "data.hasMore",
    param: "skip",
    style: "offset",
    total: "data.totalResults",
  },
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Has contacts of a running campaign called at given times.
 *
 * `POST /campaign/api/v2/public/{botId}/campaign/{campaignInstanceId}/callContactAt`
 */
export const contactCenterCampaignsScheduleCallbacks: Operation<
  ContactCenterCampaignsScheduleCallbacksInput,
  ContactCenterCampaignsScheduleCallbacksResponse,
  ContactCenterCampaignsScheduleCallbacksFailure
> = {
  id: "contactCenter.campaigns.scheduleCallbacks",
  method: "POST",
  path: "/campaign/api/v2/public/{botId}/campaign/{campaignInstanceId}/callContactAt",
  auth: ["builder"],
  body: "json",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Has a campaign run at fixed times, or no longer.
 *
 * `POST /campaign/api/v2/public/{botId}/campaign/schedule`
 */
export const contactCenterCampaignsSchedulesSet: Operation<
  ContactCenterCampaignsSchedulesSetInput,
  ContactCenterCampaignsSchedulesSetResponse,
  ContactCenterCampaignsSchedulesSetFailure
> = {
  id: "contactCenter.campaigns.schedules.set",
  method: "POST",
  path: "/campaign/api/v2/public/{botId}/campaign/schedule",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Starts a campaign of text messages.
 *
 * `POST /campaign/api/v2/public/{botId}/campaign/{campaignId}`
 */
export const contactCenterCampaignsStartSms: Operation<
  ContactCenterCampaignsStartSmsInput,
  ContactCenterCampaignsStartSmsResponse,
  ContactCenterCampaignsStartSmsFailure
> = {
  id: "contactCenter.campaigns.startSms",
  method: "POST",
  path: "/campaign/api/v2/public/{botId}/campaign/{campaignId}",
  auth: ["builder"],
  body: "json",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Tells how far a campaign has come, as a whole or contact by contact.
 *
 * `POST /campaign/api/v2/public/{botId}/campaign/{campaignId}/status`
 */
export const contactCenterCampaignsStatus: Operation<
  ContactCenterCampaignsStatusInput,
  ContactCenterCampaignsStatusResponse,
  ContactCenterCampaignsStatusFailure
> = {
  id: "contactCenter.campaigns.status",
  method: "POST",
  path: "/campaign/api/v2/public/{botId}/campaign/{campaignId}/status",
  safe: true,
  auth: ["builder"],
  body: "json",
  bodyOptional: true,
  pagination: {
    in: "body",
    items: "data.results",
    limit: "limit",
    param: "page",
    style: "page",
    total: "data.totalResults",
    totalPages: "data.totalPages",
  },
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Starts or stops a voice campaign, or stops one of text messages.
 *
 * `POST /campaign/api/v2/public/{botId}/campaign/trigger/{campaignId}`
 */
export const contactCenterCampaignsTrigger: Operation<
  ContactCenterCampaignsTriggerInput,
  ContactCenterCampaignsTriggerResponse,
  ContactCenterCampaignsTriggerFailure
> = {
  id: "contactCenter.campaigns.trigger",
  method: "POST",
  path: "/campaign/api/v2/public/{botId}/campaign/trigger/{campaignId}",
  auth: ["builder"],
  body: "json",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Replaces the settings of a campaign.
 *
 * `PUT /campaign/api/v2/public/{botId}/campaign/{campaignId}`
 */
export const contactCenterCampaignsUpdate: Operation<
  ContactCenterCampaignsUpdateInput,
  ContactCenterCampaignsUpdateResponse,
  ContactCenterCampaignsUpdateFailure
> = {
  id: "contactCenter.campaigns.update",
  method: "PUT",
  path: "/campaign/api/v2/public/{botId}/campaign/{campaignId}",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  envelope: "data",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Creates a contact list for campaigns (first version).
 *
 * `POST /agentassist/api/v1/public/{botId}/campaign/contactList/createContactList`
 */
export const contactCenterCampaignsV1ContactListsCreate: Operation<
  ContactCenterCampaignsV1ContactListsCreateInput,
  ContactCenterCampaignsV1ContactListsCreateResponse,
  ContactCenterCampaignsV1ContactListsCreateFailure
> = {
  id: "contactCenter.campaignsV1.contactLists.create",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/campaign/contactList/createContactList",
  auth: ["builder"],
  body: "json",
  envelope: "data",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Deletes a contact list (first version).
 *
 * `DELETE /agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}`
 */
export const contactCenterCampaignsV1ContactListsDelete: Operation<
  ContactCenterCampaignsV1ContactListsDeleteInput,
  ContactCenterCampaignsV1ContactListsDeleteResponse,
  ContactCenterCampaignsV1ContactListsDeleteFailure
> = {
  id: "contactCenter.campaignsV1.contactLists.delete",
  method: "DELETE",
  path: "/agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}",
  idempotent: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Reads one contact list (first version).
 *
 * `GET /agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}`
 */
export const contactCenterCampaignsV1ContactListsGet: Operation<
  ContactCenterCampaignsV1ContactListsGetInput,
  ContactCenterCampaignsV1ContactListsGetResponse,
  ContactCenterCampaignsV1ContactListsGetFailure
> = {
  id: "contactCenter.campaignsV1.contactLists.get",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}",
  safe: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Lists the contact lists (first version).
 *
 * `POST /agentassist/api/v1/public/{botId}/campaign/contactList/getAllListDetails`
 */
export const contactCenterCampaignsV1ContactListsList: Operation<
  ContactCenterCampaignsV1ContactListsListInput,
  ContactCenterCampaignsV1ContactListsListResponse,
  ContactCenterCampaignsV1ContactListsListFailure
> = {
  id: "contactCenter.campaignsV1.contactLists.list",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/campaign/contactList/getAllListDetails",
  safe: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Lists contacts of a contact list (first version).
 *
 * `GET /agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}/getAllContacts`
 */
export const contactCenterCampaignsV1ContactListsListContacts: Operation<
  ContactCenterCampaignsV1ContactListsListContactsInput,
  ContactCenterCampaignsV1ContactListsListContactsResponse,
  ContactCenterCampaignsV1ContactListsListContactsFailure
> = {
  id: "contactCenter.campaignsV1.contactLists.listContacts",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}/getAllContacts",
  safe: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_5,
  rateLimit: rateLimit_4,
};

/**
 * Changes a contact list (first version).
 *
 * `PUT /agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}`
 */
export const contactCenterCampaignsV1ContactListsUpdate: Operation<
  ContactCenterCampaignsV1ContactListsUpdateInput,
  ContactCenterCampaignsV1ContactListsUpdateResponse,
  ContactCenterCampaignsV1ContactListsUpdateFailure
> = {
  id: "contactCenter.campaignsV1.contactLists.update",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  envelope: "data",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Creates a campaign of calls or of text messages (first version).
 *
 * `POST /agentassist/api/v1/public/{botId}/campaign`
 */
export const contactCenterCampaignsV1Create: Operation<
  ContactCenterCampaignsV1CreateInput,
  ContactCenterCampaignsV1CreateResponse,
  ContactCenterCampaignsV1CreateFailure
> = {
  id: "contactCenter.campaignsV1.create",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/campaign",
  auth: ["builder"],
  body: "json",
  envelope: "data",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Deletes a campaign (first version).
 *
 * `DELETE /agentassist/api/v1/public/{botId}/campaign/{campaignId}`
 */
export const contactCenterCampaignsV1Delete: Operation<
  ContactCenterCampaignsV1DeleteInput,
  ContactCenterCampaignsV1DeleteResponse,
  ContactCenterCampaignsV1DeleteFailure
> = {
  id: "contactCenter.campaignsV1.delete",
  method: "DELETE",
  path: "/agentassist/api/v1/public/{botId}/campaign/{campaignId}",
  idempotent: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Reads one campaign (first version).
 *
 * `GET /agentassist/api/v1/public/{botId}/campaign/{campaignId}`
 */
export const contactCenterCampaignsV1Get: Operation<
  ContactCenterCampaignsV1GetInput,
  ContactCenterCampaignsV1GetResponse,
  ContactCenterCampaignsV1GetFailure
> = {
  id: "contactCenter.campaignsV1.get",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/campaign/{campaignId}",
  safe: true,
  auth: ["builder"],
  envelope: "data",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Lists campaigns of one kind (first version).
 *
 * `POST /agentassist/api/v1/public/{botId}/campaign/getAllCampaignDetails`
 */
export const contactCenterCampaignsV1List: Operation<
  ContactCenterCampaignsV1ListInput,
  ContactCenterCampaignsV1ListResponse,
  ContactCenterCampaignsV1ListFailure
> = {
  id: "contactCenter.campaignsV1.list",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/campaign/getAllCampaignDetails",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: {
    in: "body",
    items: "data.results",
    limit: "limit",
    more: "data.hasMore",
    param: "skip",
    style: "offset",
    total: "data.totalResults",
  },
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Tells how far a campaign has come, as a whole or contact by contact (first version).
 *
 * `POST /agentassist/api/v1/public/{botId}/campaign/{campaignId}/status`
 */
export const contactCenterCampaignsV1Status: Operation<
  ContactCenterCampaignsV1StatusInput,
  ContactCenterCampaignsV1StatusResponse,
  ContactCenterCampaignsV1StatusFailure
> = {
  id: "contactCenter.campaignsV1.status",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/campaign/{campaignId}/status",
  safe: true,
  auth: ["builder"],
  body: "json",
  bodyOptional: true,
  pagination: {
    in: "body",
    items: "data.results",
    limit: "limit",
    param: "page",
    style: "page",
    total: "data.totalResults",
    totalPages: "data.totalPages",
  },
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Starts or stops a campaign (first version).
 *
 * `POST /campaign/api/v1/public/{botId}/campaign/{campaignId}`
 */
export const contactCenterCampaignsV1Trigger: Operation<
  ContactCenterCampaignsV1TriggerInput,
  ContactCenterCampaignsV1TriggerResponse,
  ContactCenterCampaignsV1TriggerFailure
> = {
  id: "contactCenter.campaignsV1.trigger",
  method: "POST",
  path: "/campaign/api/v1/public/{botId}/campaign/{campaignId}",
  auth: ["builder"],
  body: "json",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Replaces the settings of a campaign (first version).
 *
 * `PUT /agentassist/api/v1/public/{botId}/campaign/{campaignId}`
 */
export const contactCenterCampaignsV1Update: Operation<
  ContactCenterCampaignsV1UpdateInput,
  ContactCenterCampaignsV1UpdateResponse,
  ContactCenterCampaignsV1UpdateFailure
> = {
  id: "contactCenter.campaignsV1.update",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/campaign/{campaignId}",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  envelope: "data",
  fills: fills_4,
  rateLimit: rateLimit_4,
};

/**
 * Exports configuration of an app.
 *
 * `GET /agentassist/api/v1/public/analytics/{botId}/retrieveSmartAssistFunctionalities`
 */
export const contactCenterConfigurationExport: Operation<
  ContactCenterConfigurationExportInput,
  ContactCenterConfigurationExportResponse,
  ContactCenterConfigurationExportFailure
> = {
  id: "contactCenter.configuration.export",
  method: "GET",
  path: "/agentassist/api/v1/public/analytics/{botId}/retrieveSmartAssistFunctionalities",
  safe: true,
  auth: ["builder"],
  fills: { header: { accountId: true }, query: { accountId: true } },
  rateLimit: rateLimit_4,
};

/**
 * Exports configuration of an app, in the first version of the call.
 *
 * `GET /agentassist/api/public/analytics/{botId}/importSmartAssistFunctionalities`
 *
 * @deprecated
 */
export const contactCenterConfigurationExportV1: Operation<
  ContactCenterConfigurationExportV1Input,
  ContactCenterConfigurationExportV1Response,
  ContactCenterConfigurationExportV1Failure
> = {
  id: "contactCenter.configuration.exportV1",
  method: "GET",
  path: "/agentassist/api/public/analytics/{botId}/importSmartAssistFunctionalities",
  safe: true,
  auth: ["builder"],
  fills: { header: { AccountId: false }, query: { accountId: true } },
  rateLimit: rateLimit_4,
};

/**
 * Imports configuration that was exported from an app.
 *
 * `POST /agentassist/api/v1/public/analytics/{botId}/storeSmartAssistFunctionalities`
 */
export const contactCenterConfigurationImport: Operation<
  ContactCenterConfigurationImportInput,
  ContactCenterConfigurationImportResponse,
  ContactCenterConfigurationImportFailure
> = {
  id: "contactCenter.configuration.import",
  method: "POST",
  path: "/agentassist/api/v1/public/analytics/{botId}/storeSmartAssistFunctionalities",
  auth: ["builder"],
  body: "json",
  fills: { header: { accountId: true }, query: { accountId: true } },
  rateLimit: rateLimit_4,
};

/**
 * Imports configuration, in the first version of the call.
 *
 * `POST /agentassist/api/public/analytics/{botId}/exportSmartAssistFunctionalities`
 *
 * @deprecated
 */
export const contactCenterConfigurationImportV1: Operation<
  ContactCenterConfigurationImportV1Input,
  ContactCenterConfigurationImportV1Response,
  ContactCenterConfigurationImportV1Failure
> = {
  id: "contactCenter.configuration.importV1",
  method: "POST",
  path: "/agentassist/api/public/analytics/{botId}/exportSmartAssistFunctionalities",
  auth: ["builder"],
  body: "json",
  fills: fills_2,
  rateLimit: rateLimit_4,
};

/**
 * Adds contacts to the address book of the contact center.
 *
 * `POST /agentassist/api/v1/public/{botId}/contacts`
 */
export const contactCenterContactsCreate: Operation<
  ContactCenterContactsCreateInput,
  ContactCenterContactsCreateResponse,
  ContactCenterContactsCreateFailure
> = {
  id: "contactCenter.contacts.create",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/contacts",
  auth: ["builder"],
  body: "json",
  shape: "array",
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Deletes one contact, which stays on record as inactive.
 *
 * `DELETE /agentassist/api/v1/public/{botId}/contacts/{contactId}`
 */
export const contactCenterContactsDelete: Operation<
  ContactCenterContactsDeleteInput,
  ContactCenterContactsDeleteResponse,
  ContactCenterContactsDeleteFailure
> = {
  id: "contactCenter.contacts.delete",
  method: "DELETE",
  path: "/agentassist/api/v1/public/{botId}/contacts/{contactId}",
  idempotent: true,
  auth: ["builder"],
  shape: "object",
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Deletes several contacts, named by their ids.
 *
 * `DELETE /agentassist/api/v1/public/{botId}/contacts/bulk-delete`
 */
export const contactCenterContactsDeleteMany: Operation<
  ContactCenterContactsDeleteManyInput,
  ContactCenterContactsDeleteManyResponse,
  ContactCenterContactsDeleteManyFailure
> = {
  id: "contactCenter.contacts.deleteMany",
  method: "DELETE",
  path: "/agentassist/api/v1/public/{botId}/contacts/bulk-delete",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Adds the contacts of a CSV file to the address book.
 *
 * `POST /agentassist/api/v1/public/{botId}/contacts/import-contacts`
 */
export const contactCenterContactsImport: Operation<
  ContactCenterContactsImportInput,
  ContactCenterContactsImportResponse,
  ContactCenterContactsImportFailure
> = {
  id: "contactCenter.contacts.import",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/contacts/import-contacts",
  auth: ["builder"],
  body: "multipart",
  fills: { header: { accountid: true } },
  rateLimit: rateLimit_4,
};

/**
 * Lists contacts of the address book.
 *
 * `GET /agentassist/api/v1/public/{botId}/contacts`
 */
export const contactCenterContactsList: Operation<
  ContactCenterContactsListInput,
  ContactCenterContactsListResponse,
  ContactCenterContactsListFailure
> = {
  id: "contactCenter.contacts.list",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/contacts",
  safe: true,
  auth: ["builder"],
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Changes one contact.
 *
 * `PUT /agentassist/api/v1/public/{botId}/contacts/{contactId}`
 */
export const contactCenterContactsUpdate: Operation<
  ContactCenterContactsUpdateInput,
  ContactCenterContactsUpdateResponse,
  ContactCenterContactsUpdateFailure
> = {
  id: "contactCenter.contacts.update",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/contacts/{contactId}",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Changes several contacts at once.
 *
 * `PUT /agentassist/api/v1/public/{botId}/contacts/bulk-update`
 */
export const contactCenterContactsUpdateMany: Operation<
  ContactCenterContactsUpdateManyInput,
  ContactCenterContactsUpdateManyResponse,
  ContactCenterContactsUpdateManyFailure
> = {
  id: "contactCenter.contacts.updateMany",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/contacts/bulk-update",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Gives one conversation.
 *
 * `GET /agentassist/api/v1/public/{botId}/conversations/{conversationId}`
 */
export const contactCenterConversationsGet: Operation<
  ContactCenterConversationsGetInput,
  ContactCenterConversationsGetResponse,
  ContactCenterConversationsGetFailure
> = {
  id: "contactCenter.conversations.get",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/conversations/{conversationId}",
  safe: true,
  auth: ["builder"],
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Gives the conversation of a session.
 *
 * `GET /agentassist/api/v1/public/{botId}/conversations/sessions/{sessionId}`
 */
export const contactCenterConversationsGetBySession: Operation<
  ContactCenterConversationsGetBySessionInput,
  ContactCenterConversationsGetBySessionResponse,
  ContactCenterConversationsGetBySessionFailure
> = {
  id: "contactCenter.conversations.getBySession",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/conversations/sessions/{sessionId}",
  safe: true,
  auth: ["builder"],
  body: "json",
  bodyOptional: true,
  fills: { header: { accountid: true } },
  rateLimit: rateLimit_4,
};

/**
 * Lists conversations, by status, source or language if wanted.
 *
 * `GET /agentassist/api/v1/public/{botId}/conversations`
 */
export const contactCenterConversationsList: Operation<
  ContactCenterConversationsListInput,
  ContactCenterConversationsListResponse,
  ContactCenterConversationsListFailure
> = {
  id: "contactCenter.conversations.list",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/conversations",
  safe: true,
  auth: ["builder"],
  pagination: {
    items: "results",
    key: "_id",
    limit: "limit",
    more: "hasMore",
    param: "skip",
    style: "offset",
    total: "totalResults",
  },
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Gives the hours of operation of a queue.
 *
 * `GET /agentassist/api/public/organizations/{orgId}/operationshours/{queueId}`
 */
export const contactCenterHoursGet: Operation<
  ContactCenterHoursGetInput,
  ContactCenterHoursGetResponse,
  ContactCenterHoursGetFailure
> = {
  id: "contactCenter.hours.get",
  method: "GET",
  path: "/agentassist/api/public/organizations/{orgId}/operationshours/{queueId}",
  safe: true,
  auth: ["builder"],
  shape: "object",
  fills: { header: { IId: true, accountId: true } },
  rateLimit: rateLimit_4,
};

/**
 * Reports the conversations of at most 7 days with what happened in each.
 *
 * `POST /agentassist/api/public/analytics/account/{accountId}/v2/interactionDetails`
 */
export const contactCenterInteractionsList: Operation<
  ContactCenterInteractionsListInput,
  ContactCenterInteractionsListResponse,
  ContactCenterInteractionsListFailure
> = {
  id: "contactCenter.interactions.list",
  method: "POST",
  path: "/agentassist/api/public/analytics/account/{accountId}/v2/interactionDetails",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: pagination_1,
  fills: fills_3,
  rateLimit: rateLimit_4,
};

/**
 * Calls somebody and connects the call to the app.
 *
 * `POST /api/1.1/public/bot/{botId}/v2/smartassist/dialout`
 */
export const contactCenterOutboundCallsDial: Operation<
  ContactCenterOutboundCallsDialInput,
  ContactCenterOutboundCallsDialResponse,
  ContactCenterOutboundCallsDialFailure
> = {
  id: "contactCenter.outboundCalls.dial",
  method: "POST",
  path: "/api/1.1/public/bot/{botId}/v2/smartassist/dialout",
  auth: ["builder"],
  body: "json",
  rateLimit: rateLimit_4,
};

/**
 * Calls somebody and connects the call to the app, in the first version of the call.
 *
 * `POST /api/1.1/public/bot/{botId}/smartassist/dialout`
 */
export const contactCenterOutboundCallsDialV1: Operation<
  ContactCenterOutboundCallsDialV1Input,
  ContactCenterOutboundCallsDialV1Response,
  ContactCenterOutboundCallsDialV1Failure
> = {
  id: "contactCenter.outboundCalls.dialV1",
  method: "POST",
  path: "/api/1.1/public/bot/{botId}/smartassist/dialout",
  auth: ["builder"],
  body: "json",
  rateLimit: rateLimit_4,
};

/**
 * Creates a queue.
 *
 * `POST /agentassist/api/v1/public/{botId}/queues`
 */
export const contactCenterQueuesCreate: Operation<
  ContactCenterQueuesCreateInput,
  ContactCenterQueuesCreateResponse,
  ContactCenterQueuesCreateFailure
> = {
  id: "contactCenter.queues.create",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/queues",
  auth: ["builder"],
  body: "json",
  fills: fills_2,
  rateLimit: rateLimit_4,
};

/**
 * Deletes a queue.
 *
 * `DELETE /agentassist/api/v1/public/{botId}/queues/{queueId}`
 */
export const contactCenterQueuesDelete: Operation<
  ContactCenterQueuesDeleteInput,
  undefined,
  ContactCenterQueuesDeleteFailure
> = {
  id: "contactCenter.queues.delete",
  method: "DELETE",
  path: "/agentassist/api/v1/public/{botId}/queues/{queueId}",
  idempotent: true,
  auth: ["builder"],
  response: "none",
  fills: fills_2,
  rateLimit: rateLimit_4,
};

/**
 * Gives one queue.
 *
 * `GET /agentassist/api/v1/public/{botId}/queues/{queueId}`
 */
export const contactCenterQueuesGet: Operation<
  ContactCenterQueuesGetInput,
  ContactCenterQueuesGetResponse,
  ContactCenterQueuesGetFailure
> = {
  id: "contactCenter.queues.get",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/queues/{queueId}",
  safe: true,
  auth: ["builder"],
  shape: "object",
  fills: fills_2,
  rateLimit: rateLimit_4,
};

/**
 * Lists the queues.
 *
 * `GET /agentassist/api/v1/public/{botId}/queues`
 */
export const contactCenterQueuesList: Operation<
  ContactCenterQueuesListInput,
  ContactCenterQueuesListResponse,
  ContactCenterQueuesListFailure
> = {
  id: "contactCenter.queues.list",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/queues",
  safe: true,
  auth: ["builder"],
  fills: fills_2,
  rateLimit: rateLimit_4,
};

/**
 * Gives the agents of queues, or the ids of the queues that agents are in.
 *
 * `POST /agentassist/api/v1/public/{botId}/queues/agents`
 */
export const contactCenterQueuesMembers: Operation<
  ContactCenterQueuesMembersInput,
  ContactCenterQueuesMembersResponse,
  ContactCenterQueuesMembersFailure
> = {
  id: "contactCenter.queues.members",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/queues/agents",
  safe: true,
  auth: ["builder"],
  body: "json",
  fills: fills_2,
  rateLimit: rateLimit_4,
};

/**
 * Sets the priorities of queues, from 1 to 10.
 *
 * `PUT /agentassist/api/v1/public/{botId}/queues/dynamicqueues/priorities`
 */
export const contactCenterQueuesSetPriorities: Operation<
  ContactCenterQueuesSetPrioritiesInput,
  ContactCenterQueuesSetPrioritiesResponse,
  ContactCenterQueuesSetPrioritiesFailure
> = {
  id: "contactCenter.queues.setPriorities",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/queues/dynamicqueues/priorities",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  shape: "object",
  fills: fills_3,
  rateLimit: rateLimit_4,
};

/**
 * Tells how many wait in a queue, how long, and who is there to answer.
 *
 * `POST /agentassist/api/v1/public/{botId}/monitor/queueStatsById/{queueId}`
 */
export const contactCenterQueuesSize: Operation<
  ContactCenterQueuesSizeInput,
  ContactCenterQueuesSizeResponse,
  ContactCenterQueuesSizeFailure
> = {
  id: "contactCenter.queues.size",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/monitor/queueStatsById/{queueId}",
  safe: true,
  auth: ["builder"],
  body: "json",
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Changes a queue.
 *
 * `PUT /agentassist/api/v1/public/{botId}/queues/{queueId}`
 */
export const contactCenterQueuesUpdate: Operation<
  ContactCenterQueuesUpdateInput,
  ContactCenterQueuesUpdateResponse,
  ContactCenterQueuesUpdateFailure
> = {
  id: "contactCenter.queues.update",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/queues/{queueId}",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  bodyOptional: true,
  fills: fills_2,
  rateLimit: rateLimit_4,
};

/**
 * Deletes the recordings of a session.
 *
 * `DELETE /api/public/bot/{botId}/v2/recordings`
 */
export const contactCenterRecordingsDelete: Operation<
  ContactCenterRecordingsDeleteInput,
  ContactCenterRecordingsDeleteResponse,
  ContactCenterRecordingsDeleteFailure
> = {
  id: "contactCenter.recordings.delete",
  method: "DELETE",
  path: "/api/public/bot/{botId}/v2/recordings",
  idempotent: true,
  auth: ["builder"],
  rateLimit: rateLimit_4,
};

/**
 * Gives addresses of the recordings of a session, valid for a while.
 *
 * `GET /api/public/bot/{botId}/v2/recordings`
 */
export const contactCenterRecordingsGet: Operation<
  ContactCenterRecordingsGetInput,
  ContactCenterRecordingsGetResponse,
  ContactCenterRecordingsGetFailure
> = {
  id: "contactCenter.recordings.get",
  method: "GET",
  path: "/api/public/bot/{botId}/v2/recordings",
  safe: true,
  auth: ["builder"],
  rateLimit: rateLimit_4,
  secrets: ["fileUrl"],
};

/**
 * Gives the recordings of a session or a user as data addresses, the whole audio inside.
 *
 * `GET /api/public/bot/{botId}/recordings`
 *
 * @deprecated
 */
export const contactCenterRecordingsGetV1: Operation<
  ContactCenterRecordingsGetV1Input,
  ContactCenterRecordingsGetV1Response,
  ContactCenterRecordingsGetV1Failure
> = {
  id: "contactCenter.recordings.getV1",
  method: "GET",
  path: "/api/public/bot/{botId}/recordings",
  safe: true,
  auth: ["builder"],
  rateLimit: rateLimit_4,
};

/**
 * Gives the voicemail of a session, with its transcription if wanted.
 *
 * `GET /api/public/bot/{botId}/voicemail`
 */
export const contactCenterRecordingsVoicemail: Operation<
  ContactCenterRecordingsVoicemailInput,
  ContactCenterRecordingsVoicemailResponse,
  ContactCenterRecordingsVoicemailFailure
> = {
  id: "contactCenter.recordings.voicemail",
  method: "GET",
  path: "/api/public/bot/{botId}/voicemail",
  safe: true,
  auth: ["builder"],
  rateLimit: rateLimit_4,
  secrets: ["fileUrl"],
};

/**
 * Reports the spans in which agents had each status.
 *
 * `POST /agentassist/api/public/analytics/account/{accountId}/v3/agentstatusdetails`
 */
export const contactCenterReportsAgentStatus: Operation<
  ContactCenterReportsAgentStatusInput,
  ContactCenterReportsAgentStatusResponse,
  ContactCenterReportsAgentStatusFailure
> = {
  id: "contactCenter.reports.agentStatus",
  method: "POST",
  path: "/agentassist/api/public/analytics/account/{accountId}/v3/agentstatusdetails",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: { items: "data", key: "userId", limit: "limit", more: "hasMore", param: "offset", style: "offset" },
  fills: fills_6,
  rateLimit: rateLimit_4,
};

/**
 * Sums up, for each span of time, how long agents had each status.
 *
 * `POST /agentassist/api/public/analytics/1.1/account/{accountId}/userstatus`
 */
export const contactCenterReportsAgentStatusSummary: Operation<
  ContactCenterReportsAgentStatusSummaryInput,
  ContactCenterReportsAgentStatusSummaryResponse,
  ContactCenterReportsAgentStatusSummaryFailure
> = {
  id: "contactCenter.reports.agentStatusSummary",
  method: "POST",
  path: "/agentassist/api/public/analytics/1.1/account/{accountId}/userstatus",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: { items: "data", key: "userId", limit: "limit", more: "hasMore", param: "offset", style: "offset" },
  fills: { header: { IId: true } },
  rateLimit: rateLimit_4,
};

/**
 * Reports how queues did within at most 24 hours.
 *
 * `POST /agentassist/api/public/analytics/account/{accountId}/queue-performance`
 */
export const contactCenterReportsQueuePerformance: Operation<
  ContactCenterReportsQueuePerformanceInput,
  ContactCenterReportsQueuePerformanceResponse,
  ContactCenterReportsQueuePerformanceFailure
> = {
  id: "contactCenter.reports.queuePerformance",
  method: "POST",
  path: "/agentassist/api/public/analytics/account/{accountId}/queue-performance",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: {
    in: "body",
    items: "finalResult",
    limit: "limit",
    more: "hasMore",
    param: "offset",
    style: "offset",
    total: "totalResults",
  },
  fills: { header: { accountId: false, iId: true } },
  rateLimit: rateLimit_4,
};

/**
 * Gives the intents of the latest 25 sessions that have ended.
 *
 * `POST /api/public/bot/{botId}/intentrealtimedata`
 */
export const contactCenterReportsRecentIntents: Operation<
  ContactCenterReportsRecentIntentsInput,
  ContactCenterReportsRecentIntentsResponse,
  ContactCenterReportsRecentIntentsFailure
> = {
  id: "contactCenter.reports.recentIntents",
  method: "POST",
  path: "/api/public/bot/{botId}/intentrealtimedata",
  safe: true,
  auth: ["builder"],
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Hands a session over to an agent or to a queue.
 *
 * `POST /agentassist/api/v1/public/{botId}/assign-conversation`
 */
export const contactCenterRoutingTransfer: Operation<
  ContactCenterRoutingTransferInput,
  ContactCenterRoutingTransferResponse,
  ContactCenterRoutingTransferFailure
> = {
  id: "contactCenter.routing.transfer",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/assign-conversation",
  auth: ["builder"],
  body: "json",
  fills: { header: { accountid: false } },
  rateLimit: rateLimit_4,
};

/**
 * Creates a group of skills.
 *
 * `POST /agentassist/api/v1/public/{botId}/skill-groups`
 */
export const contactCenterSkillGroupsCreate: Operation<
  ContactCenterSkillGroupsCreateInput,
  ContactCenterSkillGroupsCreateResponse,
  ContactCenterSkillGroupsCreateFailure
> = {
  id: "contactCenter.skillGroups.create",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/skill-groups",
  auth: ["builder"],
  body: "json",
  shape: "object",
  rateLimit: rateLimit_4,
};

/**
 * Deletes a group of skills.
 *
 * `DELETE /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}`
 */
export const contactCenterSkillGroupsDelete: Operation<
  ContactCenterSkillGroupsDeleteInput,
  undefined,
  ContactCenterSkillGroupsDeleteFailure
> = {
  id: "contactCenter.skillGroups.delete",
  method: "DELETE",
  path: "/agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}",
  idempotent: true,
  auth: ["builder"],
  response: "none",
  rateLimit: rateLimit_4,
};

/**
 * Gives one group of skills.
 *
 * `GET /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}`
 */
export const contactCenterSkillGroupsGet: Operation<
  ContactCenterSkillGroupsGetInput,
  ContactCenterSkillGroupsGetResponse,
  ContactCenterSkillGroupsGetFailure
> = {
  id: "contactCenter.skillGroups.get",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}",
  safe: true,
  auth: ["builder"],
  shape: "object",
  rateLimit: rateLimit_4,
};

/**
 * Lists the groups of skills.
 *
 * `GET /agentassist/api/v1/public/{botId}/skill-groups`
 */
export const contactCenterSkillGroupsList: Operation<
  ContactCenterSkillGroupsListInput,
  ContactCenterSkillGroupsListResponse,
  ContactCenterSkillGroupsListFailure
> = {
  id: "contactCenter.skillGroups.list",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/skill-groups",
  safe: true,
  auth: ["builder"],
  rateLimit: rateLimit_4,
};

/**
 * Changes a group of skills.
 *
 * `PUT /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}`
 */
export const contactCenterSkillGroupsUpdate: Operation<
  ContactCenterSkillGroupsUpdateInput,
  ContactCenterSkillGroupsUpdateResponse,
  ContactCenterSkillGroupsUpdateFailure
> = {
  id: "contactCenter.skillGroups.update",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  rateLimit: rateLimit_4,
};

/**
 * Creates a skill in a group and says which agents have it.
 *
 * `POST /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills`
 */
export const contactCenterSkillsCreate: Operation<
  ContactCenterSkillsCreateInput,
  ContactCenterSkillsCreateResponse,
  ContactCenterSkillsCreateFailure
> = {
  id: "contactCenter.skills.create",
  method: "POST",
  path: "/agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills",
  auth: ["builder"],
  body: "json",
  rateLimit: rateLimit_4,
};

/**
 * Deletes a skill.
 *
 * `DELETE /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills/{skillId}`
 */
export const contactCenterSkillsDelete: Operation<
  ContactCenterSkillsDeleteInput,
  undefined,
  ContactCenterSkillsDeleteFailure
> = {
  id: "contactCenter.skills.delete",
  method: "DELETE",
  path: "/agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills/{skillId}",
  idempotent: true,
  auth: ["builder"],
  response: "none",
  rateLimit: rateLimit_4,
};

/**
 * Gives one skill with the agents who have it.
 *
 * `GET /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills/{skillId}`
 */
export const contactCenterSkillsGet: Operation<
  ContactCenterSkillsGetInput,
  ContactCenterSkillsGetResponse,
  ContactCenterSkillsGetFailure
> = {
  id: "contactCenter.skills.get",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills/{skillId}",
  safe: true,
  auth: ["builder"],
  rateLimit: rateLimit_4,
};

/**
 * Lists the skills of a group.
 *
 * `GET /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills`
 */
export const contactCenterSkillsList: Operation<
  ContactCenterSkillsListInput,
  ContactCenterSkillsListResponse,
  ContactCenterSkillsListFailure
> = {
  id: "contactCenter.skills.list",
  method: "GET",
  path: "/agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills",
  safe: true,
  auth: ["builder"],
  pagination: {
    first: 1,
    items: "results",
    key: "id",
    limit: "limit",
    param: "page",
    style: "page",
    total: "totalResults",
  },
  rateLimit: rateLimit_4,
};

/**
 * Changes a skill and the agents who have it.
 *
 * `PUT /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills/{skillId}`
 */
export const contactCenterSkillsUpdate: Operation<
  ContactCenterSkillsUpdateInput,
  ContactCenterSkillsUpdateResponse,
  ContactCenterSkillsUpdateFailure
> = {
  id: "contactCenter.skills.update",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills/{skillId}",
  idempotent: true,
  auth: ["builder"],
  body: "json",
  rateLimit: rateLimit_4,
};

/**
 * Sends a text message through the configured flow.
 *
 * `POST /api/public/bot/{botId}/outboundsms`
 */
export const contactCenterSmsSend: Operation<
  ContactCenterSmsSendInput,
  ContactCenterSmsSendResponse,
  ContactCenterSmsSendFailure
> = {
  id: "contactCenter.sms.send",
  method: "POST",
  path: "/api/public/bot/{botId}/outboundsms",
  auth: ["builder"],
  body: "json",
  shape: "object",
  rateLimit: rateLimit_4,
};

/**
 * Registers a speech recognition or speech synthesis service of one's own.
 *
 * `POST /api/1.1/public/bot/{botId}/speech-services`
 */
export const contactCenterSpeechServicesCreate: Operation<
  ContactCenterSpeechServicesCreateInput,
  ContactCenterSpeechServicesCreateResponse,
  ContactCenterSpeechServicesCreateFailure
> = {
  id: "contactCenter.speechServices.create",
  method: "POST",
  path: "/api/1.1/public/bot/{botId}/speech-services",
  auth: ["builder"],
  body: "json",
  rateLimit: rateLimit_4,
  secrets: ["authenticationToken"],
};

/**
 * Lists changes of what agents are doing.
 *
 * `GET /agentassist/api/public/analytics/account/{accountId}/agentactivity`
 */
export const contactCenterWfmAgentActivity: Operation<
  ContactCenterWfmAgentActivityInput,
  ContactCenterWfmAgentActivityResponse,
  ContactCenterWfmAgentActivityFailure
> = {
  id: "contactCenter.wfm.agentActivity",
  method: "GET",
  path: "/agentassist/api/public/analytics/account/{accountId}/agentactivity",
  safe: true,
  auth: ["builder"],
  fills: fills_6,
  rateLimit: rateLimit_4,
};

/**
 * Reports what each agent did in each quarter of an hour.
 *
 * `POST /agentassist/api/public/analytics/account/{accountId}/agentperformance`
 */
export const contactCenterWfmAgentPerformance: Operation<
  ContactCenterWfmAgentPerformanceInput,
  ContactCenterWfmAgentPerformanceResponse,
  ContactCenterWfmAgentPerformanceFailure
> = {
  id: "contactCenter.wfm.agentPerformance",
  method: "POST",
  path: "/agentassist/api/public/analytics/account/{accountId}/agentperformance",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: {
    in: "body",
    items: "AgentPerformance",
    key: "agentId",
    limit: "limit",
    more: "hasMore",
    param: "skip",
    style: "offset",
    total: "totalCount",
  },
  fills: fills_3,
  rateLimit: rateLimit_4,
};

/**
 * Lists agents for a system that plans shifts.
 *
 * `GET /agentassist/api/public/analytics/account/{accountId}/agents`
 */
export const contactCenterWfmAgents: Operation<
  ContactCenterWfmAgentsInput,
  ContactCenterWfmAgentsResponse,
  ContactCenterWfmAgentsFailure
> = {
  id: "contactCenter.wfm.agents",
  method: "GET",
  path: "/agentassist/api/public/analytics/account/{accountId}/agents",
  safe: true,
  auth: ["builder"],
  pagination: { items: "", key: "agentId", limit: "limit", param: "offset", style: "offset" },
  fills: fills_6,
  rateLimit: rateLimit_4,
};

/**
 * Reports how many contacts queues had in each quarter of an hour.
 *
 * `POST /agentassist/api/public/analytics/account/{accountId}/callvolume`
 */
export const contactCenterWfmContactVolume: Operation<
  ContactCenterWfmContactVolumeInput,
  ContactCenterWfmContactVolumeResponse,
  ContactCenterWfmContactVolumeFailure
> = {
  id: "contactCenter.wfm.contactVolume",
  method: "POST",
  path: "/agentassist/api/public/analytics/account/{accountId}/callvolume",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: {
    in: "body",
    items: "CallVolumeUpdate",
    key: "_id",
    limit: "limit",
    more: "hasMore",
    param: "skip",
    style: "offset",
    total: "totalCount",
  },
  fills: fills_6,
  rateLimit: rateLimit_4,
};

/**
 * Lists queues for a system that plans shifts.
 *
 * `GET /agentassist/api/public/analytics/account/{accountId}/queues`
 */
export const contactCenterWfmQueues: Operation<
  ContactCenterWfmQueuesInput,
  ContactCenterWfmQueuesResponse,
  ContactCenterWfmQueuesFailure
> = {
  id: "contactCenter.wfm.queues",
  method: "GET",
  path: "/agentassist/api/public/analytics/account/{accountId}/queues",
  safe: true,
  auth: ["builder"],
  fills: fills_6,
  rateLimit: rateLimit_4,
};

/**
 * Adds questions, extracted ones or others, to a bot's knowledge graph.
 *
 * `POST /api/public/bot/{botId}/faqs/bulk`
 */
export const faqsAdd: Operation<FaqsAddInput, FaqsAddResponse, FaqsAddFailure> = {
  id: "faqs.add",
  method: "POST",
  path: "/api/public/bot/{botId}/faqs/bulk",
  auth: auth_1,
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Lists a bot's extractions of questions, with how far each has come.
 *
 * `GET /api/public/stream/{botId}/qna/history`
 */
export const faqsExtractionsList: Operation<
  FaqsExtractionsListInput,
  FaqsExtractionsListResponse,
  FaqsExtractionsListFailure
> = {
  id: "faqs.extractions.list",
  method: "GET",
  path: "/api/public/stream/{botId}/qna/history",
  safe: true,
  auth: auth_1,
  shape: "object",
  rateLimit: rateLimit_1,
};

/**
 * Lists the questions and answers that an extraction found.
 *
 * `GET /api/public/stream/{botId}/qna/{extractionId}/questions`
 */
export const faqsExtractionsQuestions: Operation<
  FaqsExtractionsQuestionsInput,
  FaqsExtractionsQuestionsResponse,
  FaqsExtractionsQuestionsFailure
> = {
  id: "faqs.extractions.questions",
  method: "GET",
  path: "/api/public/stream/{botId}/qna/{extractionId}/questions",
  safe: true,
  auth: auth_1,
  pagination: { items: "extractions", key: "_id", limit: "limit", param: "offset", style: "offset" },
  rateLimit: rateLimit_1,
};

/**
 * Starts to extract questions from a web page or from a file that was uploaded before.
 *
 * `POST /api/public/bot/{botId}/qna/import`
 */
export const faqsExtractionsStart: Operation<
  FaqsExtractionsStartInput,
  FaqsExtractionsStartResponse,
  FaqsExtractionsStartFailure
> = {
  id: "faqs.extractions.start",
  method: "POST",
  path: "/api/public/bot/{botId}/qna/import",
  auth: auth_1,
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Reads the knowledge task of a bot, with the tree of its nodes.
 *
 * `GET /api/public/bot/{botId}/knowledgeTasks`
 */
export const faqsGetKnowledgeTask: Operation<
  FaqsGetKnowledgeTaskInput,
  FaqsGetKnowledgeTaskResponse,
  FaqsGetKnowledgeTaskFailure
> = {
  id: "faqs.getKnowledgeTask",
  method: "GET",
  path: "/api/public/bot/{botId}/knowledgeTasks",
  safe: true,
  auth: auth_1,
  rateLimit: rateLimit_1,
};

/**
 * Lists the questions of a bot's knowledge graph, as it is being built or as it is published.
 *
 * `GET /api/public/bot/{botId}/v2/faqs`
 */
export const faqsList: Operation<FaqsListInput, FaqsListResponse, FaqsListFailure> = {
  id: "faqs.list",
  method: "GET",
  path: "/api/public/bot/{botId}/v2/faqs",
  safe: true,
  auth: auth_1,
  pagination: {
    items: "faqs",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "offset",
    style: "offset",
    total: "count",
  },
  rateLimit: rateLimit_1,
};

/**
 * Lists the questions of a knowledge task.
 *
 * `GET /api/public/bot/{botId}/faqs`
 */
export const faqsListV1: Operation<FaqsListV1Input, FaqsListV1Response, FaqsListV1Failure> = {
  id: "faqs.listV1",
  method: "GET",
  path: "/api/public/bot/{botId}/faqs",
  safe: true,
  auth: auth_1,
  pagination: {
    items: "faqs",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "offset",
    style: "offset",
    total: "count",
  },
  shape: "object",
  rateLimit: rateLimit_1,
};

/**
 * Starts to train a bot's knowledge graph.
 *
 * `POST /api/public/bot/{botId}/faqs/train`
 */
export const faqsTrainStart: Operation<FaqsTrainStartInput, FaqsTrainStartResponse, FaqsTrainStartFailure> = {
  id: "faqs.train.start",
  method: "POST",
  path: "/api/public/bot/{botId}/faqs/train",
  auth: auth_1,
  body: "json",
  shape: "object",
  rateLimit: rateLimit_1,
};

/**
 * Tells how far the training of a bot's knowledge graph has come.
 *
 * `GET /api/public/bot/{botId}/faqs/train/status`
 */
export const faqsTrainStatus: Operation<FaqsTrainStatusInput, FaqsTrainStatusResponse, FaqsTrainStatusFailure> = {
  id: "faqs.train.status",
  method: "GET",
  path: "/api/public/bot/{botId}/faqs/train/status",
  safe: true,
  auth: auth_1,
  shape: "object",
  rateLimit: rateLimit_3,
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
  auth: ["builder"],
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
  shape: "object",
  rateLimit: rateLimit_1,
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
  auth: auth_1,
  body: "json",
  shape: "object",
  rateLimit: rateLimit_1,
};

/**
 * Uploads a file, whose id other calls take.
 *
 * `POST /api/public/uploadfile`
 */
export const filesUpload: Operation<FilesUploadInput, FilesUploadResponse, FilesUploadFailure> = {
  id: "files.upload",
  method: "POST",
  path: "/api/public/uploadfile",
  auth: auth_1,
  body: "multipart",
  rateLimit: rateLimit_1,
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
  auth: ["admin"],
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
  shape: "object",
  rateLimit: rateLimit_2,
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
  auth: auth_1,
  body: "json",
  rateLimit: rateLimit_1,
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
  auth: ["builder"],
  mayBeEmpty: true,
  rateLimit: rateLimit_1,
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
  auth: auth_1,
  pagination: { first: 0, items: "", key: "_id", limit: "limit", param: "offset", style: "page" },
  shape: "array",
  rateLimit: rateLimit_1,
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
  auth: auth_1,
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
  auth: ["builder"],
  pagination: { items: "", limit: "limit", param: "offset", style: "offset" },
  fills: fills_2,
  secrets: ["headerFields"],
};

/**
 * Lists messages that a user and a bot exchanged, up to 10,000 at once.
 *
 * `GET /api/public/bot/{botId}/getMessagesV2`
 */
export const messagesList: Operation<MessagesListInput, MessagesListResponse, MessagesListFailure> = {
  id: "messages.list",
  method: "GET",
  path: "/api/public/bot/{botId}/getMessagesV2",
  safe: true,
  auth: auth_1,
  pagination: pagination_2,
  rateLimit: rateLimit_1,
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
  auth: auth_1,
  pagination: pagination_2,
  rateLimit: rateLimit_1,
};

/**
 * Lists messages that a user and a bot exchanged.
 *
 * `GET /api/public/bot/{botId}/getMessages`
 */
export const messagesListV1: Operation<MessagesListV1Input, MessagesListV1Response, MessagesListV1Failure> = {
  id: "messages.listV1",
  method: "GET",
  path: "/api/public/bot/{botId}/getMessages",
  safe: true,
  auth: auth_1,
  pagination: pagination_2,
  rateLimit: rateLimit_1,
};

/**
 * Lists messages of a bot by user, sessions or dates, up to 10,000 at once.
 *
 * `POST /api/public/bot/{botId}/getMessagesV2`
 */
export const messagesSearch: Operation<MessagesSearchInput, MessagesSearchResponse, MessagesSearchFailure> = {
  id: "messages.search",
  method: "POST",
  path: "/api/public/bot/{botId}/getMessagesV2",
  safe: true,
  auth: auth_1,
  body: "json",
  pagination: pagination_3,
  rateLimit: rateLimit_1,
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
  auth: ["admin"],
  body: "json",
  pagination: pagination_3,
  rateLimit: rateLimit_1,
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
  auth: auth_1,
  body: "json",
  pagination: pagination_3,
  rateLimit: rateLimit_1,
};

/**
 * Lists messages of a bot by user, sessions or dates.
 *
 * `POST /api/public/bot/{botId}/getMessages`
 */
export const messagesSearchV1: Operation<MessagesSearchV1Input, MessagesSearchV1Response, MessagesSearchV1Failure> = {
  id: "messages.searchV1",
  method: "POST",
  path: "/api/public/bot/{botId}/getMessages",
  safe: true,
  auth: auth_1,
  body: "json",
  pagination: pagination_3,
  rateLimit: rateLimit_1,
};

/**
 * Starts to export a bot's utterances.
 *
 * `POST /api/public/bot/{botId}/mlexport`
 */
export const mlExportStart: Operation<MlExportStartInput, MlExportStartResponse, MlExportStartFailure> = {
  id: "ml.export.start",
  method: "POST",
  path: "/api/public/bot/{botId}/mlexport",
  auth: auth_1,
  rateLimit: rateLimit_1,
  secrets: secrets_2,
};

/**
 * Tells how far the bot's last export of utterances has come, and where its file is.
 *
 * `GET /api/public/bot/{botId}/mlexport/status`
 */
export const mlExportStatus: Operation<MlExportStatusInput, MlExportStatusResponse, MlExportStatusFailure> = {
  id: "ml.export.status",
  method: "GET",
  path: "/api/public/bot/{botId}/mlexport/status",
  safe: true,
  auth: auth_1,
  rateLimit: rateLimit_3,
  secrets: secrets_2,
};

/**
 * Starts to import utterances from a file that was uploaded before.
 *
 * `POST /api/public/bot/{botId}/mlimport`
 */
export const mlImportStart: Operation<MlImportStartInput, MlImportStartResponse, MlImportStartFailure> = {
  id: "ml.import.start",
  method: "POST",
  path: "/api/public/bot/{botId}/mlimport",
  auth: auth_1,
  body: "json",
  shape: "object",
  rateLimit: rateLimit_1,
};

/**
 * Tells how far an import of utterances has come.
 *
 * `GET /api/public/bot/{botId}/mlimport/status/{importId}`
 */
export const mlImportStatus: Operation<MlImportStatusInput, MlImportStatusResponse, MlImportStatusFailure> = {
  id: "ml.import.status",
  method: "GET",
  path: "/api/public/bot/{botId}/mlimport/status/{importId}",
  safe: true,
  auth: auth_1,
  rateLimit: rateLimit_3,
};

/**
 * Queues a training of the bot's model.
 *
 * `POST /api/public/bot/{botId}/ml/train`
 */
export const mlTrainStart: Operation<MlTrainStartInput, MlTrainStartResponse, MlTrainStartFailure> = {
  id: "ml.train.start",
  method: "POST",
  path: "/api/public/bot/{botId}/ml/train",
  auth: auth_1,
  rateLimit: rateLimit_1,
};

/**
 * Tells how far the training of the bot's model has come, and what it covers.
 *
 * `GET /api/public/bot/{botId}/ml/train/status`
 */
export const mlTrainStatus: Operation<MlTrainStatusInput, MlTrainStatusResponse, MlTrainStatusFailure> = {
  id: "ml.train.status",
  method: "GET",
  path: "/api/public/bot/{botId}/ml/train/status",
  safe: true,
  auth: auth_1,
  rateLimit: rateLimit_3,
};

/**
 * Lists the devices of a user that are signed up.
 *
 * `GET /api/public/streams/{botId}/subscribeddevices`
 */
export const notificationsDevicesList: Operation<
  NotificationsDevicesListInput,
  NotificationsDevicesListResponse,
  NotificationsDevicesListFailure
> = {
  id: "notifications.devices.list",
  method: "GET",
  path: "/api/public/streams/{botId}/subscribeddevices",
  safe: true,
  auth: ["builder"],
};

/**
 * Signs a user's device up for push notifications of a bot's mobile SDK.
 *
 * `POST /api/public/streams/{botId}/sdknotifications/subscribe`
 */
export const notificationsDevicesSubscribe: Operation<
  NotificationsDevicesSubscribeInput,
  NotificationsDevicesSubscribeResponse,
  NotificationsDevicesSubscribeFailure
> = {
  id: "notifications.devices.subscribe",
  method: "POST",
  path: "/api/public/streams/{botId}/sdknotifications/subscribe",
  auth: ["builder"],
  body: "json",
};

/**
 * Signs some or all devices of a user off.
 *
 * `DELETE /api/public/streams/{botId}/sdknotifications/unsubscribe`
 */
export const notificationsDevicesUnsubscribe: Operation<
  NotificationsDevicesUnsubscribeInput,
  NotificationsDevicesUnsubscribeResponse,
  NotificationsDevicesUnsubscribeFailure
> = {
  id: "notifications.devices.unsubscribe",
  method: "DELETE",
  path: "/api/public/streams/{botId}/sdknotifications/unsubscribe",
  idempotent: true,
  auth: ["builder"],
  body: "json",
};

/**
 * Starts to send a message to people on a webhook, Google Chat, WhatsApp or Microsoft Teams.
 *
 * `POST /api/public/bot/{botId}/notifyV2`
 */
export const notificationsSendStart: Operation<
  NotificationsSendStartInput,
  NotificationsSendStartResponse,
  NotificationsSendStartFailure
> = {
  id: "notifications.send.start",
  method: "POST",
  path: "/api/public/bot/{botId}/notifyV2",
  auth: auth_1,
  body: "json",
};

/**
 * Tells whom a notification of the second version has reached so far.
 *
 * `GET /api/public/bot/{botId}/notifyV2/status/{requestId}`
 */
export const notificationsSendStatus: Operation<
  NotificationsSendStatusInput,
  NotificationsSendStatusResponse,
  NotificationsSendStatusFailure
> = {
  id: "notifications.send.status",
  method: "GET",
  path: "/api/public/bot/{botId}/notifyV2/status/{requestId}",
  safe: true,
  auth: auth_1,
};

/**
 * Starts to send a message to people on Microsoft Teams or Slack, without their having written first.
 *
 * `POST /api/public/bot/{botId}/notify`
 */
export const notificationsSendV1Start: Operation<
  NotificationsSendV1StartInput,
  NotificationsSendV1StartResponse,
  NotificationsSendV1StartFailure
> = {
  id: "notifications.sendV1.start",
  method: "POST",
  path: "/api/public/bot/{botId}/notify",
  auth: auth_1,
  body: "json",
  shape: "object",
  rateLimit: { perMinute: 600, perHour: 18000, scope: "bot" },
};

/**
 * Tells whom a notification has reached so far.
 *
 * `GET /api/public/bot/{botId}/notify/status/{requestId}`
 */
export const notificationsSendV1Status: Operation<
  NotificationsSendV1StatusInput,
  NotificationsSendV1StatusResponse,
  NotificationsSendV1StatusFailure
> = {
  id: "notifications.sendV1.status",
  method: "GET",
  path: "/api/public/bot/{botId}/notify/status/{requestId}",
  safe: true,
  auth: auth_1,
  shape: "object",
  rateLimit: { perMinute: 600, perHour: 18000, scope: "bot" },
};

/**
 * Lists the agents of queues.
 *
 * `POST /qualityai/api/v1/public/{botId}/agentsbyqueueids`
 */
export const qualityAiAgentsList: Operation<
  QualityAiAgentsListInput,
  QualityAiAgentsListResponse,
  QualityAiAgentsListFailure
> = {
  id: "qualityAi.agents.list",
  method: "POST",
  path: "/qualityai/api/v1/public/{botId}/agentsbyqueueids",
  safe: true,
  auth: ["builder"],
  body: "json",
  fills: fills_4,
};

/**
 * Starts to create queues, each perhaps with agents.
 *
 * `POST /qualityai/api/v1/public/{botId}/qm/queues`
 */
export const qualityAiQueuesCreate: Operation<
  QualityAiQueuesCreateInput,
  QualityAiQueuesCreateResponse,
  QualityAiQueuesCreateFailure
> = {
  id: "qualityAi.queues.create",
  method: "POST",
  path: "/qualityai/api/v1/public/{botId}/qm/queues",
  auth: ["builder"],
  body: "json",
  fills: fills_4,
};

/**
 * Tells how far the creation of queues or a mapping of agents has come.
 *
 * `GET /qualityai/api/v1/public/{botId}/qm/queues/jobs/{jobId}`
 */
export const qualityAiQueuesJobStatus: Operation<
  QualityAiQueuesJobStatusInput,
  QualityAiQueuesJobStatusResponse,
  QualityAiQueuesJobStatusFailure
> = {
  id: "qualityAi.queues.jobStatus",
  method: "GET",
  path: "/qualityai/api/v1/public/{botId}/qm/queues/jobs/{jobId}",
  safe: true,
  auth: ["builder"],
};

/**
 * Maps a queue of another system by an id of one's own.
 *
 * `POST /qualityManagement/api/v1/public/{botId}/qm/queuemappings/create`
 */
export const qualityAiQueuesMap: Operation<
  QualityAiQueuesMapInput,
  QualityAiQueuesMapResponse,
  QualityAiQueuesMapFailure
> = {
  id: "qualityAi.queues.map",
  method: "POST",
  path: "/qualityManagement/api/v1/public/{botId}/qm/queuemappings/create",
  auth: ["builder"],
  body: "json",
  shape: "object",
  fills: fills_1,
};

/**
 * Starts to assign agents to queues, to replace those of queues, or to take them away.
 *
 * `POST /qualityai/api/v1/public/{botId}/qm/queues/agent-mapping`
 */
export const qualityAiQueuesMapAgents: Operation<
  QualityAiQueuesMapAgentsInput,
  QualityAiQueuesMapAgentsResponse,
  QualityAiQueuesMapAgentsFailure
> = {
  id: "qualityAi.queues.mapAgents",
  method: "POST",
  path: "/qualityai/api/v1/public/{botId}/qm/queues/agent-mapping",
  auth: ["builder"],
  body: "json",
  fills: fills_4,
};

/**
 * Reports evaluated conversations with every metric and its reasons.
 *
 * `POST /qualityai/api/v1/public/qualitymanagement/app/{botId}/rawdata`
 */
export const qualityAiReportsRawData: Operation<
  QualityAiReportsRawDataInput,
  QualityAiReportsRawDataResponse,
  QualityAiReportsRawDataFailure
> = {
  id: "qualityAi.reports.rawData",
  method: "POST",
  path: "/qualityai/api/v1/public/qualitymanagement/app/{botId}/rawdata",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: {
    in: "body",
    items: "results",
    limit: "limit",
    more: "hasMore",
    param: "offset",
    style: "offset",
    total: "totalResults",
  },
  fills: fills_1,
  rateLimit: rateLimit_4,
};

/**
 * Reports the scores of evaluated conversations.
 *
 * `POST /qualityai/api/v1/public/qualitymanagement/app/{botId}/scorereporting`
 */
export const qualityAiReportsScores: Operation<
  QualityAiReportsScoresInput,
  QualityAiReportsScoresResponse,
  QualityAiReportsScoresFailure
> = {
  id: "qualityAi.reports.scores",
  method: "POST",
  path: "/qualityai/api/v1/public/qualitymanagement/app/{botId}/scorereporting",
  safe: true,
  auth: ["builder"],
  body: "json",
  pagination: {
    in: "body",
    items: "results",
    key: "conversationId",
    limit: "limit",
    more: "hasMore",
    param: "offset",
    style: "offset",
    total: "totalResults",
  },
  fills: fills_1,
  rateLimit: rateLimit_4,
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
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_2,
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
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_2,
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
  auth: ["admin"],
  rateLimit: rateLimit_2,
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
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_2,
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
  auth: ["admin"],
  shape: "object",
  rateLimit: rateLimit_2,
};

/**
 * Exchanges a signed assertion for the access token of an end user.
 *
 * `POST /api/1.1/oAuth/token/jwtgrant`
 */
export const rtmGrant: Operation<RtmGrantInput, RtmGrantResponse, RtmGrantFailure> = {
  id: "rtm.grant",
  method: "POST",
  path: "/api/1.1/oAuth/token/jwtgrant",
  body: "json",
  secrets: ["accessToken", "assertion"],
};

/**
 * Lists what an end user and the bot have said over the socket.
 *
 * `GET /api/botmessages/rtm`
 */
export const rtmHistory: Operation<RtmHistoryInput, RtmHistoryResponse, RtmHistoryFailure> = {
  id: "rtm.history",
  method: "GET",
  path: "/api/botmessages/rtm",
  safe: true,
  fills: { header: { authorization: true }, query: { botId: true } },
};

/**
 * Opens a session and tells the address of its socket.
 *
 * `POST /api/1.1/rtm/start`
 */
export const rtmStart: Operation<RtmStartInput, RtmStartResponse, RtmStartFailure> = {
  id: "rtm.start",
  method: "POST",
  path: "/api/1.1/rtm/start",
  body: "json",
  fills: fills_7,
  secrets: ["url"],
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
  auth: ["builder"],
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
  auth: ["builder"],
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
  auth: ["builder"],
  body: "json",
  mayBeEmpty: true,
};

/**
 * Removes chunks.
 *
 * `POST /api/public/bot/{botId}/search/deleteChunksById`
 */
export const searchAiChunksDelete: Operation<
  SearchAiChunksDeleteInput,
  SearchAiChunksDeleteResponse,
  SearchAiChunksDeleteFailure
> = {
  id: "searchAi.chunks.delete",
  method: "POST",
  path: "/api/public/bot/{botId}/search/deleteChunksById",
  idempotent: true,
  auth: ["builder"],
  body: "json",
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
  auth: ["builder"],
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
  shape: "object",
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
  auth: ["builder"],
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
  auth: ["builder"],
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
  shape: "object",
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
  auth: ["builder"],
  pagination: { items: "connectors", key: "_id", limit: "limit", more: "hasMore", param: "skip", style: "offset" },
  shape: "object",
};

/**
 * Removes documents from a Search AI application.
 *
 * `DELETE /api/public/bot/{botId}/content`
 */
export const searchAiContentDelete: Operation<
  SearchAiContentDeleteInput,
  SearchAiContentDeleteResponse,
  SearchAiContentDeleteFailure
> = {
  id: "searchAi.content.delete",
  method: "DELETE",
  path: "/api/public/bot/{botId}/content",
  idempotent: true,
  auth: ["builder"],
  body: "json",
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
  auth: ["builder"],
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
  auth: ["builder"],
  body: "json",
  pagination: { cursor: "nextCursor", in: "body", items: "data", key: "_id", param: "nextCursor", style: "cursor" },
  shape: "object",
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
  auth: ["builder"],
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
  auth: ["builder"],
  body: "json",
  shape: "object",
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
  auth: ["builder"],
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
  auth: ["builder"],
  body: "json",
  shape: "object",
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
    auth: ["builder"],
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
  auth: ["builder"],
  body: "json",
  shape: "object",
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
  auth: ["builder"],
  shape: "object",
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
  auth: ["builder"],
  shape: "object",
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
  auth: ["builder"],
  pagination: { items: "", key: "_id", limit: "limit", param: "skip", style: "offset" },
  shape: "array",
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
  auth: ["builder"],
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
  auth: ["builder"],
  body: "json",
  mayBeEmpty: true,
};

/**
 * Takes the setting away that tells where the identity of who asks is found.
 *
 * `DELETE /api/public/bot/{botId}/racl-resolver`
 */
export const searchAiRaclResolverDelete: Operation<
  SearchAiRaclResolverDeleteInput,
  SearchAiRaclResolverDeleteResponse | undefined,
  SearchAiRaclResolverDeleteFailure
> = {
  id: "searchAi.raclResolver.delete",
  method: "DELETE",
  path: "/api/public/bot/{botId}/racl-resolver",
  idempotent: true,
  auth: ["builder"],
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
  auth: ["builder"],
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
  auth: ["builder"],
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
  auth: ["builder"],
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
  auth: ["builder"],
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
  auth: ["builder"],
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
  auth: ["builder"],
  body: "json",
  shape: "object",
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
  auth: ["builder"],
  shape: "object",
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
  auth: ["builder"],
  body: "json",
  rateLimit: rateLimit_1,
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
  auth: auth_1,
  body: "json",
  bodyOptional: true,
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
  rateLimit: rateLimit_1,
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
  auth: ["admin"],
  body: "json",
  bodyOptional: true,
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
  rateLimit: rateLimit_1,
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
    auth: ["builder"],
    body: "json",
    rateLimit: rateLimit_1,
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
  auth: ["admin"],
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
  auth: ["admin"],
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
  auth: ["admin"],
};

/**
 * Removes the rows of a data table that meet a condition.
 *
 * `DELETE /api/public/tables/{tableName}`
 */
export const tablesDelete: Operation<TablesDeleteInput, TablesDeleteResponse, TablesDeleteFailure> = {
  id: "tables.delete",
  method: "DELETE",
  path: "/api/public/tables/{tableName}",
  idempotent: true,
  auth: auth_2,
  body: "json",
  shape: "object",
  rateLimit: rateLimit_5,
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
  auth: auth_2,
  body: "json",
  shape: "object",
  rateLimit: rateLimit_5,
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
  auth: auth_2,
  body: "json",
  shape: "object",
  rateLimit: rateLimit_5,
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
  auth: auth_2,
  body: "json",
  pagination: {
    items: "queryResult",
    key: "sys_Id",
    limit: "sys_limit",
    more: "hasMore",
    param: "sys_offset",
    style: "offset",
  },
  rateLimit: rateLimit_5,
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
  auth: auth_2,
  body: "json",
  pagination: { items: "queryResult", key: "sys_Id", limit: "sys_limit", param: "sys_offset", style: "offset" },
  rateLimit: rateLimit_5,
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
  auth: auth_2,
  body: "json",
  shape: "object",
  rateLimit: rateLimit_5,
};

/**
 * Removes a batch test suite.
 *
 * `DELETE /api/public/bot/{botId}/testsuite/{testSuiteName}`
 */
export const testSuitesBatchDelete: Operation<
  TestSuitesBatchDeleteInput,
  TestSuitesBatchDeleteResponse,
  TestSuitesBatchDeleteFailure
> = {
  id: "testSuites.batch.delete",
  method: "DELETE",
  path: "/api/public/bot/{botId}/testsuite/{testSuiteName}",
  idempotent: true,
  auth: auth_1,
  rateLimit: rateLimit_1,
};

/**
 * Removes one run of a batch test suite with its results.
 *
 * `DELETE /api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}`
 */
export const testSuitesBatchDeleteRun: Operation<
  TestSuitesBatchDeleteRunInput,
  TestSuitesBatchDeleteRunResponse,
  TestSuitesBatchDeleteRunFailure
> = {
  id: "testSuites.batch.deleteRun",
  method: "DELETE",
  path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}",
  idempotent: true,
  auth: auth_1,
  shape: "object",
  rateLimit: rateLimit_1,
};

/**
 * Gives the address of a file with a batch test suite.
 *
 * `POST /api/public/bot/{botId}/testsuite/{testSuiteName}/export`
 */
export const testSuitesBatchExport: Operation<
  TestSuitesBatchExportInput,
  TestSuitesBatchExportResponse,
  TestSuitesBatchExportFailure
> = {
  id: "testSuites.batch.export",
  method: "POST",
  path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/export",
  auth: auth_1,
  rateLimit: rateLimit_1,
  secrets: secrets_2,
};

/**
 * Makes or changes a batch test suite from a file that was uploaded before.
 *
 * `POST /api/public/bot/{botId}/testsuite/import`
 */
export const testSuitesBatchImport: Operation<
  TestSuitesBatchImportInput,
  TestSuitesBatchImportResponse,
  TestSuitesBatchImportFailure
> = {
  id: "testSuites.batch.import",
  method: "POST",
  path: "/api/public/bot/{botId}/testsuite/import",
  auth: auth_1,
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Lists a bot's batch test suites with the results of their runs.
 *
 * `GET /api/public/bot/{botId}/testsuite`
 */
export const testSuitesBatchList: Operation<
  TestSuitesBatchListInput,
  TestSuitesBatchListResponse,
  TestSuitesBatchListFailure
> = {
  id: "testSuites.batch.list",
  method: "GET",
  path: "/api/public/bot/{botId}/testsuite",
  safe: true,
  auth: auth_1,
  rateLimit: rateLimit_1,
};

/**
 * Starts to run a batch test suite.
 *
 * `POST /api/public/bot/{botId}/testsuite/{testSuiteName}/run`
 */
export const testSuitesBatchRunStart: Operation<
  TestSuitesBatchRunStartInput,
  TestSuitesBatchRunStartResponse,
  TestSuitesBatchRunStartFailure
> = {
  id: "testSuites.batch.run.start",
  method: "POST",
  path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/run",
  auth: ["builder"],
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Tells how far the run of a batch test suite has come, and how it went.
 *
 * `GET /api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}/status`
 */
export const testSuitesBatchRunStatus: Operation<
  TestSuitesBatchRunStatusInput,
  TestSuitesBatchRunStatusResponse,
  TestSuitesBatchRunStatusFailure
> = {
  id: "testSuites.batch.run.status",
  method: "GET",
  path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}/status",
  safe: true,
  auth: ["builder"],
  rateLimit: rateLimit_3,
  secrets: ["fileUrl"],
};

/**
 * Removes conversation test suites by their names.
 *
 * `DELETE /api/public/stream/{botId}/conversation/testsuite`
 */
export const testSuitesConversationDelete: Operation<
  TestSuitesConversationDeleteInput,
  TestSuitesConversationDeleteResponse,
  TestSuitesConversationDeleteFailure
> = {
  id: "testSuites.conversation.delete",
  method: "DELETE",
  path: "/api/public/stream/{botId}/conversation/testsuite",
  idempotent: true,
  auth: auth_1,
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Starts to make a conversation test suite from a file that was uploaded before.
 *
 * `POST /api/public/stream/{botId}/conversation/testsuite/import`
 */
export const testSuitesConversationImportStart: Operation<
  TestSuitesConversationImportStartInput,
  TestSuitesConversationImportStartResponse,
  TestSuitesConversationImportStartFailure
> = {
  id: "testSuites.conversation.import.start",
  method: "POST",
  path: "/api/public/stream/{botId}/conversation/testsuite/import",
  auth: auth_1,
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Tells how far the making of a conversation test suite has come, and shows the suite in the end.
 *
 * `GET /api/public/stream/{botId}/conversation/testsuite/import/{jobId}/status`
 */
export const testSuitesConversationImportStatus: Operation<
  TestSuitesConversationImportStatusInput,
  TestSuitesConversationImportStatusResponse,
  TestSuitesConversationImportStatusFailure
> = {
  id: "testSuites.conversation.import.status",
  method: "GET",
  path: "/api/public/stream/{botId}/conversation/testsuite/import/{jobId}/status",
  safe: true,
  auth: auth_1,
  rateLimit: rateLimit_3,
};

/**
 * Starts to run a conversation test suite.
 *
 * `POST /api/public/stream/{botId}/conversation/testsuite/{testSuiteName}/run`
 */
export const testSuitesConversationRunStart: Operation<
  TestSuitesConversationRunStartInput,
  TestSuitesConversationRunStartResponse,
  TestSuitesConversationRunStartFailure
> = {
  id: "testSuites.conversation.run.start",
  method: "POST",
  path: "/api/public/stream/{botId}/conversation/testsuite/{testSuiteName}/run",
  auth: auth_1,
  body: "json",
  rateLimit: rateLimit_1,
};

/**
 * Tells how far the run of a conversation test suite has come, and how it went.
 *
 * `GET /api/public/stream/{botId}/conversation/testsuite/{testSuiteName}/{testRunId}/status`
 */
export const testSuitesConversationRunStatus: Operation<
  TestSuitesConversationRunStatusInput,
  TestSuitesConversationRunStatusResponse,
  TestSuitesConversationRunStatusFailure
> = {
  id: "testSuites.conversation.run.status",
  method: "GET",
  path: "/api/public/stream/{botId}/conversation/testsuite/{testSuiteName}/{testRunId}/status",
  safe: true,
  auth: auth_1,
  rateLimit: rateLimit_3,
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
  auth: ["admin"],
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
  auth: ["admin"],
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
  auth: auth_1,
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
  auth: ["admin"],
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
    auth: auth_1,
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
  auth: auth_1,
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
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_2,
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
  auth: ["admin"],
  rateLimit: rateLimit_2,
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
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_2,
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
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_2,
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
  auth: ["admin"],
  rateLimit: rateLimit_2,
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
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_2,
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
  auth: ["admin"],
  body: "json",
  rateLimit: rateLimit_2,
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
    auth: ["admin"],
    body: "json",
    rateLimit: rateLimit_2,
  };

/**
 * Ends the upload of an attachment in parts.
 *
 * `PUT /api/attachments/{botId}/{channelType}/token/{uploadToken}/chunk`
 */
export const webhookChannelAttachmentsCommit: Operation<
  WebhookChannelAttachmentsCommitInput,
  WebhookChannelAttachmentsCommitResponse,
  WebhookChannelAttachmentsCommitFailure
> = {
  id: "webhookChannel.attachments.commit",
  method: "PUT",
  path: "/api/attachments/{botId}/{channelType}/token/{uploadToken}/chunk",
  idempotent: true,
  auth: ["channel"],
  body: "json",
  fills: fills_7,
};

/**
 * Sends one part of an attachment.
 *
 * `POST /api/attachments/{botId}/{channelType}/token/{uploadToken}/chunk`
 */
export const webhookChannelAttachmentsSendChunk: Operation<
  WebhookChannelAttachmentsSendChunkInput,
  WebhookChannelAttachmentsSendChunkResponse,
  WebhookChannelAttachmentsSendChunkFailure
> = {
  id: "webhookChannel.attachments.sendChunk",
  method: "POST",
  path: "/api/attachments/{botId}/{channelType}/token/{uploadToken}/chunk",
  auth: ["channel"],
  body: "json",
  fills: fills_7,
};

/**
 * Begins to upload an attachment in parts.
 *
 * `POST /api/attachments/{botId}/{channelType}/token`
 */
export const webhookChannelAttachmentsStart: Operation<
  WebhookChannelAttachmentsStartInput,
  WebhookChannelAttachmentsStartResponse,
  WebhookChannelAttachmentsStartFailure
> = {
  id: "webhookChannel.attachments.start",
  method: "POST",
  path: "/api/attachments/{botId}/{channelType}/token",
  auth: ["channel"],
  body: "json",
  bodyOptional: true,
  fills: fills_7,
};

/**
 * Sends a message or an event to a further webhook instance of a bot.
 *
 * `POST /chatbot/v2/webhook/{botId}/hookInstance/{webHookId}`
 */
export const webhookChannelInstancesSend: Operation<
  WebhookChannelInstancesSendInput,
  WebhookChannelInstancesSendResponse,
  WebhookChannelInstancesSendFailure
> = {
  id: "webhookChannel.instances.send",
  method: "POST",
  path: "/chatbot/v2/webhook/{botId}/hookInstance/{webHookId}",
  auth: ["channel"],
  body: "json",
  fills: fills_7,
};

/**
 * Fetches what a bot has said since the message that its answer promised more for.
 *
 * `GET /chatbot/v2/webhook/{botId}/poll/{pollId}`
 */
export const webhookChannelPoll: Operation<
  WebhookChannelPollInput,
  WebhookChannelPollResponse,
  WebhookChannelPollFailure
> = {
  id: "webhookChannel.poll",
  method: "GET",
  path: "/chatbot/v2/webhook/{botId}/poll/{pollId}",
  auth: ["channel"],
  fills: fills_7,
};

/**
 * Sends a message or an event of an end user to a bot.
 *
 * `POST /chatbot/v2/webhook/{botId}`
 */
export const webhookChannelSend: Operation<
  WebhookChannelSendInput,
  WebhookChannelSendResponse,
  WebhookChannelSendFailure
> = {
  id: "webhookChannel.send",
  method: "POST",
  path: "/chatbot/v2/webhook/{botId}",
  auth: ["channel"],
  body: "json",
  fills: fills_7,
};

/**
 * Sends a text to a further webhook instance of a bot, by the first version of the channel.
 *
 * `POST /chatbot/hooks/{botId}/hookInstance/{webHookId}`
 */
export const webhookChannelV1InstancesSend: Operation<
  WebhookChannelV1InstancesSendInput,
  WebhookChannelV1InstancesSendResponse,
  WebhookChannelV1InstancesSendFailure
> = {
  id: "webhookChannel.v1.instances.send",
  method: "POST",
  path: "/chatbot/hooks/{botId}/hookInstance/{webHookId}",
  auth: ["channel"],
  body: "json",
  fills: fills_7,
};

/**
 * Sends a text of an end user to a bot, by the first version of the channel.
 *
 * `POST /chatbot/hooks/{botId}`
 */
export const webhookChannelV1Send: Operation<
  WebhookChannelV1SendInput,
  WebhookChannelV1SendResponse,
  WebhookChannelV1SendFailure
> = {
  id: "webhookChannel.v1.send",
  method: "POST",
  path: "/chatbot/hooks/{botId}",
  auth: ["channel"],
  body: "json",
  fills: fills_7,
};
