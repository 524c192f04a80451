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
  AdvancedSmsCampaignInput,
  AdvancedSmsCampaignV1Input,
  AgentIntegration,
  AgentIntegrationChanged,
  AgentIntegrationRemoved,
  AgentIntegrationRequest,
  AgentTransferBot,
  AgentTransferChannelMappingsGetResponse,
  AgentTransferChannelMappingsSetBody,
  AgentTransferEnableBody,
  AgentTransferEnableResponse,
  AgentTransferIntegrationsCreateBody,
  AgentTransferIntegrationsCreateQuery,
  AgentTransferIntegrationsCreateResponse,
  AgentTransferIntegrationsRemoveResponse,
  AgentTransferIntegrationsUpdateBody,
  AgentTransferIntegrationsUpdateQuery,
  AgentTransferIntegrationsUpdateResponse,
  AgentlessCampaignChange,
  AgentlessCampaignInput,
  AgentlessCampaignV1Input,
  AssignAdminRolesRequest,
  AssignBotRolesRequest,
  AuditLogEntry,
  AuditLogList,
  AuditLogsListQuery,
  AuditLogsListResponse,
  BatchTestCounts,
  BatchTestRun,
  BatchTestRunRemoved,
  BatchTestRunResult,
  BatchTestRunStarted,
  BatchTestSuite,
  BatchTestSuiteExport,
  BatchTestSuiteList,
  BatchTestSuiteRemoved,
  BatchTestSuiteRun,
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
  BotVariable,
  BotVariables,
  BotsChannelsEnableBody,
  BotsChannelsEnableResponse,
  BotsConversationsRemoveStartBody,
  BotsConversationsRemoveStartResponse,
  BotsConversationsRemoveStatusResponse,
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
  CampaignContactLists,
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
  ChangedContactList,
  ChannelApp,
  ChannelMappings,
  Contact,
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
  ContactCenterCampaignsScheduleBody,
  ContactCenterCampaignsScheduleCallbacksBody,
  ContactCenterCampaignsScheduleCallbacksResponse,
  ContactCenterCampaignsScheduleQuery,
  ContactCenterCampaignsScheduleResponse,
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
  ContactCenterContactsBulkDeleteBody,
  ContactCenterContactsBulkDeleteResponse,
  ContactCenterContactsBulkUpdateBody,
  ContactCenterContactsBulkUpdateResponse,
  ContactCenterContactsCreateBody,
  ContactCenterContactsCreateResponse,
  ContactCenterContactsDeleteResponse,
  ContactCenterContactsImportBody,
  ContactCenterContactsImportResponse,
  ContactCenterContactsListResponse,
  ContactCenterContactsUpdateBody,
  ContactCenterContactsUpdateResponse,
  ContactCenterSpeechServicesCreateBody,
  ContactCenterSpeechServicesCreateResponse,
  ContactChange,
  ContactInput,
  ContactList,
  ContactPhone,
  ContactPhoneInput,
  ContactRecord,
  ContactStatus,
  Contacts,
  ContactsAdded,
  ContactsDeletion,
  ContactsUpdate,
  ConversationRemoval,
  ConversationRemovalCounts,
  ConversationRemovalStatus,
  ConversationTestAssertion,
  ConversationTestOutput,
  ConversationTestRun,
  ConversationTestRunResult,
  ConversationTestRunStarted,
  ConversationTestStep,
  ConversationTestSuite,
  ConversationTestSuiteImport,
  ConversationTestSuiteImportStarted,
  ConversationTestSuitesRemoved,
  CreateCampaignRequest,
  CreateCampaignV1Request,
  CreateCampaignV1Result,
  CreateContactListRequest,
  CreateContactsRequest,
  CreateSpeechServiceRequest,
  CreateUsersRequest,
  CreatedCampaignId,
  CustomAgentIntegration,
  DailyCampaignRecurrence,
  DailyRecurrenceDetails,
  DefaultLanguageRefusal,
  DefaultLanguageResult,
  DeleteContactsRequest,
  DeletedContact,
  DeviceReference,
  DeviceSubscription,
  DevicesUnsubscribed,
  DialingMode,
  DncList,
  DncListInput,
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
  EraseUserDataRequest,
  ErasedUser,
  ErrorBody,
  ErrorText,
  ErrorWithMessage,
  ErrorWithMsg,
  ErrorsWithMessage,
  ErrorsWithMsg,
  ExportBotRequest,
  ExportRolesResult,
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
  FaqsListV2Query,
  FaqsListV2Response,
  FaqsTrainStartBody,
  FaqsTrainStartResponse,
  FaqsTrainStatusQuery,
  FaqsTrainStatusResponse,
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
  ImportBatchTestSuiteRequest,
  ImportBotRequest,
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
  ImportUtterancesRequest,
  ImportVariablesRequest,
  ImportVariablesResult,
  ImportedBatchTestSuite,
  ImportedRole,
  IncrementalImportOptions,
  InstalledBot,
  JwtApp,
  KnowledgeNode,
  KnowledgeTask,
  KnowledgeTreeNode,
  KoreAgentIntegration,
  LanguageChangeResult,
  LanguageConfigurationCounts,
  LanguageDefinitionMode,
  LinkedApp,
  LinkedAppIds,
  LinkedApps,
  ListCampaignsRequest,
  LocaleValue,
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
  NotificationState,
  NotificationStatus,
  NotificationV2Message,
  NotificationV2Status,
  NotificationsDevicesListQuery,
  NotificationsDevicesListResponse,
  NotificationsDevicesSubscribeBody,
  NotificationsDevicesSubscribeResponse,
  NotificationsDevicesUnsubscribeBody,
  NotificationsDevicesUnsubscribeResponse,
  NotificationsSendStartBody,
  NotificationsSendStartResponse,
  NotificationsSendStatusResponse,
  NotificationsSendV2StartBody,
  NotificationsSendV2StartResponse,
  NotificationsSendV2StatusResponse,
  PlainSmsMessageInput,
  PreCallContact,
  PreCallDecision,
  PreCallHandling,
  PreCallRequest,
  PreviewCampaignInput,
  PreviewCampaignV1Input,
  ProgressiveCampaignInput,
  ProgressiveCampaignV1Input,
  PublishBotRequest,
  PublishStatus,
  PublishedPart,
  PublishedResource,
  PublishedResourceResult,
  PublishedResources,
  RecurringCampaignSchedule,
  RemoveConversationTestSuitesRequest,
  RemoveConversationsById,
  RemoveConversationsOfUser,
  RemoveConversationsRequest,
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
  RunBatchTestRequest,
  RunConversationTestRequest,
  SalesforceChatAgentIntegration,
  SalesforceMessagingAgentIntegration,
  ScheduleCallbacksRequest,
  SendChannelNotification,
  SendIvrContent,
  SendIvrMessage,
  SendNotificationRequest,
  SendNotificationV2Request,
  ServiceNowBasicAgentIntegration,
  ServiceNowOAuthAgentIntegration,
  SetChannelMappingsRequest,
  SetDefaultLanguageRequest,
  SetLanguageEnabledRequest,
  SimpleSmsCampaignInput,
  SimpleSmsCampaignV1Input,
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
  SubscribeDeviceRequest,
  SubscribedDevice,
  SubscribedDevices,
  TemplateSmsMessageInput,
  TestSuitesBatchExportResponse,
  TestSuitesBatchImportBody,
  TestSuitesBatchImportResponse,
  TestSuitesBatchListQuery,
  TestSuitesBatchListResponse,
  TestSuitesBatchRemoveResponse,
  TestSuitesBatchRemoveRunResponse,
  TestSuitesBatchRunStartBody,
  TestSuitesBatchRunStartResponse,
  TestSuitesBatchRunStatusResponse,
  TestSuitesConversationImportStartBody,
  TestSuitesConversationImportStartResponse,
  TestSuitesConversationImportStatusResponse,
  TestSuitesConversationRemoveBody,
  TestSuitesConversationRemoveResponse,
  TestSuitesConversationRunStartBody,
  TestSuitesConversationRunStartResponse,
  TestSuitesConversationRunStatusResponse,
  TrainFaqsRequest,
  TrainingStatus,
  TrainingsQueued,
  UnsubscribeAllDevices,
  UnsubscribeDevicesRequest,
  UnsubscribeSomeDevices,
  UpdateCampaignRequest,
  UpdateCampaignV1Request,
  UpdateContactListRequest,
  UpdateContactListV1Request,
  UpdateContactRequest,
  UpdateContactsRequest,
  UpdateLanguageRequest,
  UpdateNlpSettingsRequest,
  UpdateUserAccessRequest,
  UpdateUserAccessResult,
  UpdateUsersRequest,
  UpdatedContact,
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
  UtterancesExportJob,
  UtterancesImportJob,
  VariableCollectionsImport,
  VoiceCampaign,
  VoiceCampaignSummary,
  VoiceDialingStrategy,
  VoiceDialingStrategyInput,
  WeeklyCampaignRecurrence,
  WeeklyRecurrenceDetails,
} from "./types.ts";

export interface paths {
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
    delete: operations["contactCenter.contacts.bulkDelete"];
  };
  "/agentassist/api/v1/public/{botId}/contacts/bulk-update": {
    put: operations["contactCenter.contacts.bulkUpdate"];
  };
  "/agentassist/api/v1/public/{botId}/contacts/import-contacts": {
    post: operations["contactCenter.contacts.import"];
  };
  "/agentassist/api/v1/public/{botId}/contacts/{contactId}": {
    put: operations["contactCenter.contacts.update"];
    delete: operations["contactCenter.contacts.delete"];
  };
  "/api/1.1/public/bot/{botId}/defaultLanguage": {
    post: operations["bots.languages.setDefault"];
  };
  "/api/1.1/public/bot/{botId}/language": {
    put: operations["bots.languages.update"];
    post: operations["bots.languages.add"];
  };
  "/api/1.1/public/bot/{botId}/language/status": {
    post: operations["bots.languages.setEnabled"];
  };
  "/api/1.1/public/bot/{botId}/speech-services": {
    post: operations["contactCenter.speechServices.create"];
  };
  "/api/1.1/public/bot/{botId}/universalbot/link": {
    get: operations["bots.getLinkedApps"];
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
    delete: operations["agentTransfer.integrations.removeAll"];
  };
  "/api/public/bot/{botId}/agentintegrations/channelmappings": {
    get: operations["agentTransfer.channelMappings.get"];
    put: operations["agentTransfer.channelMappings.set"];
  };
  "/api/public/bot/{botId}/agentintegrations/chat/{integration}": {
    put: operations["agentTransfer.integrations.update"];
    post: operations["agentTransfer.integrations.create"];
    delete: operations["agentTransfer.integrations.remove"];
  };
  "/api/public/bot/{botId}/configurations": {
    post: operations["bots.nlpSettings.update"];
  };
  "/api/public/bot/{botId}/conversations/delete": {
    post: operations["bots.conversations.remove.start"];
  };
  "/api/public/bot/{botId}/conversations/delete/{jobId}": {
    get: operations["bots.conversations.remove.status"];
  };
  "/api/public/bot/{botId}/export": {
    post: operations["bots.export.start"];
  };
  "/api/public/bot/{botId}/export/status": {
    get: operations["bots.export.status"];
  };
  "/api/public/bot/{botId}/faqs": {
    get: operations["faqs.list"];
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
  "/api/public/bot/{botId}/import": {
    post: operations["bots.imports.start"];
  };
  "/api/public/bot/{botId}/import/botfunctions": {
    post: operations["bots.functions.import"];
  };
  "/api/public/bot/{botId}/knowledgeTasks": {
    get: operations["faqs.getKnowledgeTask"];
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
    post: operations["notifications.send.start"];
  };
  "/api/public/bot/{botId}/notify/status/{requestId}": {
    get: operations["notifications.send.status"];
  };
  "/api/public/bot/{botId}/notifyV2": {
    post: operations["notifications.sendV2.start"];
  };
  "/api/public/bot/{botId}/notifyV2/status/{requestId}": {
    get: operations["notifications.sendV2.status"];
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
  "/api/public/bot/{botId}/sdkSubscription": {
    put: operations["agentTransfer.enable"];
  };
  "/api/public/bot/{botId}/testsuite": {
    get: operations["testSuites.batch.list"];
  };
  "/api/public/bot/{botId}/testsuite/import": {
    post: operations["testSuites.batch.import"];
  };
  "/api/public/bot/{botId}/testsuite/{testSuiteName}": {
    delete: operations["testSuites.batch.remove"];
  };
  "/api/public/bot/{botId}/testsuite/{testSuiteName}/export": {
    post: operations["testSuites.batch.export"];
  };
  "/api/public/bot/{botId}/testsuite/{testSuiteName}/run": {
    post: operations["testSuites.batch.run.start"];
  };
  "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}": {
    delete: operations["testSuites.batch.removeRun"];
  };
  "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}/status": {
    get: operations["testSuites.batch.run.status"];
  };
  "/api/public/bot/{botId}/v2/faqs": {
    get: operations["faqs.listV2"];
  };
  "/api/public/bots": {
    get: operations["bots.list"];
  };
  "/api/public/btroles/assignments/": {
    post: operations["roles.assignBotRoles"];
  };
  "/api/public/channels": {
    post: operations["bots.channels.enable"];
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
  "/api/public/stream/{botId}/conversation/testsuite": {
    delete: operations["testSuites.conversation.remove"];
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
  "/api/public/streams/{botId}/sdknotifications/subscribe": {
    post: operations["notifications.devices.subscribe"];
  };
  "/api/public/streams/{botId}/sdknotifications/unsubscribe": {
    delete: operations["notifications.devices.unsubscribe"];
  };
  "/api/public/streams/{botId}/subscribeddevices": {
    get: operations["notifications.devices.list"];
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
    post: operations["contactCenter.campaigns.schedule"];
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
    AdvancedSmsCampaignInput: AdvancedSmsCampaignInput;
    AdvancedSmsCampaignV1Input: AdvancedSmsCampaignV1Input;
    AgentIntegration: AgentIntegration;
    AgentIntegrationChanged: AgentIntegrationChanged;
    AgentIntegrationRemoved: AgentIntegrationRemoved;
    AgentIntegrationRequest: AgentIntegrationRequest;
    AgentTransferBot: AgentTransferBot;
    AgentlessCampaignChange: AgentlessCampaignChange;
    AgentlessCampaignInput: AgentlessCampaignInput;
    AgentlessCampaignV1Input: AgentlessCampaignV1Input;
    AssignAdminRolesRequest: AssignAdminRolesRequest;
    AssignBotRolesRequest: AssignBotRolesRequest;
    AuditLogEntry: AuditLogEntry;
    AuditLogList: AuditLogList;
    BatchTestCounts: BatchTestCounts;
    BatchTestRun: BatchTestRun;
    BatchTestRunRemoved: BatchTestRunRemoved;
    BatchTestRunResult: BatchTestRunResult;
    BatchTestRunStarted: BatchTestRunStarted;
    BatchTestSuite: BatchTestSuite;
    BatchTestSuiteExport: BatchTestSuiteExport;
    BatchTestSuiteList: BatchTestSuiteList;
    BatchTestSuiteRemoved: BatchTestSuiteRemoved;
    BatchTestSuiteRun: BatchTestSuiteRun;
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
    BotVariable: BotVariable;
    BotVariables: BotVariables;
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
    CampaignContactLists: CampaignContactLists;
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
    ChangedContactList: ChangedContactList;
    ChannelApp: ChannelApp;
    ChannelMappings: ChannelMappings;
    Contact: Contact;
    ContactChange: ContactChange;
    ContactInput: ContactInput;
    ContactList: ContactList;
    ContactPhone: ContactPhone;
    ContactPhoneInput: ContactPhoneInput;
    ContactRecord: ContactRecord;
    ContactStatus: ContactStatus;
    Contacts: Contacts;
    ContactsAdded: ContactsAdded;
    ContactsDeletion: ContactsDeletion;
    ContactsUpdate: ContactsUpdate;
    ConversationRemoval: ConversationRemoval;
    ConversationRemovalCounts: ConversationRemovalCounts;
    ConversationRemovalStatus: ConversationRemovalStatus;
    ConversationTestAssertion: ConversationTestAssertion;
    ConversationTestOutput: ConversationTestOutput;
    ConversationTestRun: ConversationTestRun;
    ConversationTestRunResult: ConversationTestRunResult;
    ConversationTestRunStarted: ConversationTestRunStarted;
    ConversationTestStep: ConversationTestStep;
    ConversationTestSuite: ConversationTestSuite;
    ConversationTestSuiteImport: ConversationTestSuiteImport;
    ConversationTestSuiteImportStarted: ConversationTestSuiteImportStarted;
    ConversationTestSuitesRemoved: ConversationTestSuitesRemoved;
    CreateCampaignRequest: CreateCampaignRequest;
    CreateCampaignV1Request: CreateCampaignV1Request;
    CreateCampaignV1Result: CreateCampaignV1Result;
    CreateContactListRequest: CreateContactListRequest;
    CreateContactsRequest: CreateContactsRequest;
    CreateSpeechServiceRequest: CreateSpeechServiceRequest;
    CreateUsersRequest: CreateUsersRequest;
    CreatedCampaignId: CreatedCampaignId;
    CustomAgentIntegration: CustomAgentIntegration;
    DailyCampaignRecurrence: DailyCampaignRecurrence;
    DailyRecurrenceDetails: DailyRecurrenceDetails;
    DefaultLanguageRefusal: DefaultLanguageRefusal;
    DefaultLanguageResult: DefaultLanguageResult;
    DeleteContactsRequest: DeleteContactsRequest;
    DeletedContact: DeletedContact;
    DeviceReference: DeviceReference;
    DeviceSubscription: DeviceSubscription;
    DevicesUnsubscribed: DevicesUnsubscribed;
    DialingMode: DialingMode;
    DncList: DncList;
    DncListInput: DncListInput;
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
    EraseUserDataRequest: EraseUserDataRequest;
    ErasedUser: ErasedUser;
    ErrorBody: ErrorBody;
    ErrorText: ErrorText;
    ErrorWithMessage: ErrorWithMessage;
    ErrorWithMsg: ErrorWithMsg;
    ErrorsWithMessage: ErrorsWithMessage;
    ErrorsWithMsg: ErrorsWithMsg;
    ExportBotRequest: ExportBotRequest;
    ExportRolesResult: ExportRolesResult;
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
    GenesysAgentIntegration: GenesysAgentIntegration;
    GetUsersRequest: GetUsersRequest;
    GetUsersResult: GetUsersResult;
    Group: Group;
    GroupChanges: GroupChanges;
    GroupList: GroupList;
    GroupMember: GroupMember;
    GroupReference: GroupReference;
    ImportBatchTestSuiteRequest: ImportBatchTestSuiteRequest;
    ImportBotRequest: ImportBotRequest;
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
    ImportUtterancesRequest: ImportUtterancesRequest;
    ImportVariablesRequest: ImportVariablesRequest;
    ImportVariablesResult: ImportVariablesResult;
    ImportedBatchTestSuite: ImportedBatchTestSuite;
    ImportedRole: ImportedRole;
    IncrementalImportOptions: IncrementalImportOptions;
    InstalledBot: InstalledBot;
    JwtApp: JwtApp;
    KnowledgeNode: KnowledgeNode;
    KnowledgeTask: KnowledgeTask;
    KnowledgeTreeNode: KnowledgeTreeNode;
    KoreAgentIntegration: KoreAgentIntegration;
    LanguageChangeResult: LanguageChangeResult;
    LanguageConfigurationCounts: LanguageConfigurationCounts;
    LanguageDefinitionMode: LanguageDefinitionMode;
    LinkedApp: LinkedApp;
    LinkedAppIds: LinkedAppIds;
    LinkedApps: LinkedApps;
    ListCampaignsRequest: ListCampaignsRequest;
    LocaleValue: LocaleValue;
    MlConfiguration: MlConfiguration;
    MlIntentParams: MlIntentParams;
    MlParams: MlParams;
    MultiLingualConfigurations: MultiLingualConfigurations;
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
    NotificationState: NotificationState;
    NotificationStatus: NotificationStatus;
    NotificationV2Message: NotificationV2Message;
    NotificationV2Status: NotificationV2Status;
    PlainSmsMessageInput: PlainSmsMessageInput;
    PreCallContact: PreCallContact;
    PreCallDecision: PreCallDecision;
    PreCallHandling: PreCallHandling;
    PreCallRequest: PreCallRequest;
    PreviewCampaignInput: PreviewCampaignInput;
    PreviewCampaignV1Input: PreviewCampaignV1Input;
    ProgressiveCampaignInput: ProgressiveCampaignInput;
    ProgressiveCampaignV1Input: ProgressiveCampaignV1Input;
    PublishBotRequest: PublishBotRequest;
    PublishStatus: PublishStatus;
    PublishedPart: PublishedPart;
    PublishedResource: PublishedResource;
    PublishedResourceResult: PublishedResourceResult;
    PublishedResources: PublishedResources;
    RecurringCampaignSchedule: RecurringCampaignSchedule;
    RemoveConversationTestSuitesRequest: RemoveConversationTestSuitesRequest;
    RemoveConversationsById: RemoveConversationsById;
    RemoveConversationsOfUser: RemoveConversationsOfUser;
    RemoveConversationsRequest: RemoveConversationsRequest;
    RemoveUsersByEmail: RemoveUsersByEmail;
    RemoveUsersByOrgUserId: RemoveUsersByOrgUserId;
    RemoveUsersRequest: RemoveUsersRequest;
    Role: Role;
    RoleAssignmentResult: RoleAssignmentResult;
    RoleAssignmentResults: RoleAssignmentResults;
    RoleChanges: RoleChanges;
    RoleList: RoleList;
    RoleReference: RoleReference;
    RunBatchTestRequest: RunBatchTestRequest;
    RunConversationTestRequest: RunConversationTestRequest;
    SalesforceChatAgentIntegration: SalesforceChatAgentIntegration;
    SalesforceMessagingAgentIntegration: SalesforceMessagingAgentIntegration;
    ScheduleCallbacksRequest: ScheduleCallbacksRequest;
    SendChannelNotification: SendChannelNotification;
    SendIvrContent: SendIvrContent;
    SendIvrMessage: SendIvrMessage;
    SendNotificationRequest: SendNotificationRequest;
    SendNotificationV2Request: SendNotificationV2Request;
    ServiceNowBasicAgentIntegration: ServiceNowBasicAgentIntegration;
    ServiceNowOAuthAgentIntegration: ServiceNowOAuthAgentIntegration;
    SetChannelMappingsRequest: SetChannelMappingsRequest;
    SetDefaultLanguageRequest: SetDefaultLanguageRequest;
    SetLanguageEnabledRequest: SetLanguageEnabledRequest;
    SimpleSmsCampaignInput: SimpleSmsCampaignInput;
    SimpleSmsCampaignV1Input: SimpleSmsCampaignV1Input;
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
    SubscribeDeviceRequest: SubscribeDeviceRequest;
    SubscribedDevice: SubscribedDevice;
    SubscribedDevices: SubscribedDevices;
    TemplateSmsMessageInput: TemplateSmsMessageInput;
    TrainFaqsRequest: TrainFaqsRequest;
    TrainingStatus: TrainingStatus;
    TrainingsQueued: TrainingsQueued;
    UnsubscribeAllDevices: UnsubscribeAllDevices;
    UnsubscribeDevicesRequest: UnsubscribeDevicesRequest;
    UnsubscribeSomeDevices: UnsubscribeSomeDevices;
    UpdateCampaignRequest: UpdateCampaignRequest;
    UpdateCampaignV1Request: UpdateCampaignV1Request;
    UpdateContactListRequest: UpdateContactListRequest;
    UpdateContactListV1Request: UpdateContactListV1Request;
    UpdateContactRequest: UpdateContactRequest;
    UpdateContactsRequest: UpdateContactsRequest;
    UpdateLanguageRequest: UpdateLanguageRequest;
    UpdateNlpSettingsRequest: UpdateNlpSettingsRequest;
    UpdateUserAccessRequest: UpdateUserAccessRequest;
    UpdateUserAccessResult: UpdateUserAccessResult;
    UpdateUsersRequest: UpdateUsersRequest;
    UpdatedContact: UpdatedContact;
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
    UtterancesExportJob: UtterancesExportJob;
    UtterancesImportJob: UtterancesImportJob;
    VariableCollectionsImport: VariableCollectionsImport;
    VoiceCampaign: VoiceCampaign;
    VoiceCampaignSummary: VoiceCampaignSummary;
    VoiceDialingStrategy: VoiceDialingStrategy;
    VoiceDialingStrategyInput: VoiceDialingStrategyInput;
    WeeklyCampaignRecurrence: WeeklyCampaignRecurrence;
    WeeklyRecurrenceDetails: WeeklyRecurrenceDetails;
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

type text = { "text/plain": string };

export interface operations {
  "agentTransfer.channelMappings.get": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<AgentTransferChannelMappingsGetResponse>>;
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
  "agentTransfer.channelMappings.set": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<AgentTransferChannelMappingsSetBody>;
    };
    responses: {
      200: {
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
  "agentTransfer.enable": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<AgentTransferEnableBody>;
    };
    responses: {
      200: answer<json<AgentTransferEnableResponse>>;
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
  "agentTransfer.integrations.create": {
    parameters: inPathAndQuery<
      {
        botId: string;
        integration: AgentIntegration;
      },
      AgentTransferIntegrationsCreateQuery
    >;
    requestBody: {
      content: json<AgentTransferIntegrationsCreateBody>;
    };
    responses: {
      200: answer<json<AgentTransferIntegrationsCreateResponse>>;
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
  "agentTransfer.integrations.remove": {
    parameters: inPath<{
      botId: string;
      integration: AgentIntegration;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<AgentTransferIntegrationsRemoveResponse>>;
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
  "agentTransfer.integrations.removeAll": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: {
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
  "agentTransfer.integrations.update": {
    parameters: inPathAndQuery<
      {
        botId: string;
        integration: AgentIntegration;
      },
      AgentTransferIntegrationsUpdateQuery
    >;
    requestBody: {
      content: json<AgentTransferIntegrationsUpdateBody>;
    };
    responses: {
      200: answer<json<AgentTransferIntegrationsUpdateResponse>>;
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
  "bots.channels.enable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<BotsChannelsEnableBody>;
    };
    responses: {
      200: answer<json<BotsChannelsEnableResponse>>;
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
  "bots.conversations.remove.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsConversationsRemoveStartBody>;
    };
    responses: {
      202: answer<json<BotsConversationsRemoveStartResponse>>;
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
  "bots.conversations.remove.status": {
    parameters: inPath<{
      botId: string;
      jobId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<BotsConversationsRemoveStatusResponse>>;
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
  "bots.export.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsExportStartBody>;
    };
    responses: {
      200: answer<json<BotsExportStartResponse>>;
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
  "bots.export.status": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: {
      content: json<BotsExportStatusBody>;
    };
    responses: {
      200: answer<json<BotsExportStatusResponse>>;
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
  "bots.functions.import": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsFunctionsImportBody>;
    };
    responses: {
      200: answer<json<BotsFunctionsImportResponse>>;
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
    responses: {
      200: answer<json<BotsGetLinkedAppsResponse>>;
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
  "bots.imports.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsImportsStartBody>;
    };
    responses: {
      200: answer<json<BotsImportsStartResponse>>;
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
  "bots.imports.startNew": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: json<BotsImportsStartNewBody>;
    };
    responses: {
      200: answer<json<BotsImportsStartNewResponse>>;
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
  "bots.imports.status": {
    parameters: inPath<{
      importId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<BotsImportsStatusResponse>>;
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
    responses: {
      200: answer<json<BotsInstallSampleResponse>>;
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
  "bots.languages.add": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsLanguagesAddBody>;
    };
    responses: {
      200: answer<json<BotsLanguagesAddResponse>>;
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
  "bots.languages.setDefault": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsLanguagesSetDefaultBody>;
    };
    responses: {
      200: answer<json<BotsLanguagesSetDefaultResponse>>;
      400: answer<{
        "application/json": DefaultLanguageRefusal | ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": DefaultLanguageRefusal | ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": DefaultLanguageRefusal | ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": DefaultLanguageRefusal | ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": DefaultLanguageRefusal | ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": DefaultLanguageRefusal | ErrorBody;
        "text/plain": ErrorText;
      }>;
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
  "bots.languages.update": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsLanguagesUpdateBody>;
    };
    responses: {
      200: answer<json<BotsLanguagesUpdateResponse>>;
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
    responses: {
      200: {
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
  "bots.publish.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsPublishStartBody>;
    };
    responses: {
      200: answer<json<BotsPublishStartResponse>>;
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
  "bots.publish.status": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<BotsPublishStatusResponse>>;
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
  "bots.variables.export": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<BotsVariablesExportResponse>>;
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
  "bots.variables.import": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<BotsVariablesImportBody>;
    };
    responses: {
      200: answer<json<BotsVariablesImportResponse>>;
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
  "contactCenter.campaigns.contactLists.addContacts": {
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
      content: json<ContactCenterCampaignsContactListsAddContactsBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsAddContactsResponse>>;
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
  "contactCenter.campaigns.contactLists.create": {
    parameters: {
      query: ContactCenterCampaignsContactListsCreateQuery;
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
      content: json<ContactCenterCampaignsContactListsCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsCreateResponse>>;
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
  "contactCenter.campaigns.contactLists.delete": {
    parameters: {
      query: ContactCenterCampaignsContactListsDeleteQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsDeleteResponse>>;
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
  "contactCenter.campaigns.contactLists.get": {
    parameters: {
      query: ContactCenterCampaignsContactListsGetQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsGetResponse>>;
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
  "contactCenter.campaigns.contactLists.list": {
    parameters: {
      query: ContactCenterCampaignsContactListsListQuery;
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
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsListResponse>>;
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
  "contactCenter.campaigns.contactLists.listContacts": {
    parameters: {
      query: ContactCenterCampaignsContactListsListContactsQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsListContactsResponse>>;
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
  "contactCenter.campaigns.contactLists.update": {
    parameters: {
      query: ContactCenterCampaignsContactListsUpdateQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterCampaignsContactListsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsUpdateResponse>>;
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
  "contactCenter.campaigns.create": {
    parameters: {
      query: ContactCenterCampaignsCreateQuery;
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
      content: json<ContactCenterCampaignsCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsCreateResponse>>;
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
  "contactCenter.campaigns.delete": {
    parameters: {
      query: ContactCenterCampaignsDeleteQuery;
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
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsDeleteResponse>>;
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
  "contactCenter.campaigns.get": {
    parameters: {
      query: ContactCenterCampaignsGetQuery;
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
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsGetResponse>>;
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
  "contactCenter.campaigns.list": {
    parameters: {
      query: ContactCenterCampaignsListQuery;
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
      content: json<ContactCenterCampaignsListBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsListResponse>>;
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
  "contactCenter.campaigns.schedule": {
    parameters: {
      query: ContactCenterCampaignsScheduleQuery;
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
      content: json<ContactCenterCampaignsScheduleBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsScheduleResponse>>;
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
  "contactCenter.campaigns.scheduleCallbacks": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignInstanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterCampaignsScheduleCallbacksBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsScheduleCallbacksResponse>>;
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
  "contactCenter.campaigns.startSms": {
    parameters: {
      query: ContactCenterCampaignsStartSmsQuery;
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
    requestBody: {
      content: json<ContactCenterCampaignsStartSmsBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsStartSmsResponse>>;
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
    responses: {
      200: answer<json<ContactCenterCampaignsStatusResponse>>;
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
  "contactCenter.campaigns.trigger": {
    parameters: {
      query: ContactCenterCampaignsTriggerQuery;
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
    requestBody: {
      content: json<ContactCenterCampaignsTriggerBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsTriggerResponse>>;
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
  "contactCenter.campaigns.update": {
    parameters: {
      query: ContactCenterCampaignsUpdateQuery;
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
    requestBody: {
      content: json<ContactCenterCampaignsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsUpdateResponse>>;
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
  "contactCenter.campaignsV1.contactLists.create": {
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
      content: json<ContactCenterCampaignsV1ContactListsCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsCreateResponse>>;
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
  "contactCenter.campaignsV1.contactLists.delete": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsDeleteResponse>>;
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
  "contactCenter.campaignsV1.contactLists.get": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsGetResponse>>;
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
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsListResponse>>;
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
  "contactCenter.campaignsV1.contactLists.listContacts": {
    parameters: {
      query: ContactCenterCampaignsV1ContactListsListContactsQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsListContactsResponse>>;
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
  "contactCenter.campaignsV1.contactLists.update": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterCampaignsV1ContactListsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsUpdateResponse>>;
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
  "contactCenter.campaignsV1.create": {
    parameters: {
      query: ContactCenterCampaignsV1CreateQuery;
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
      content: json<ContactCenterCampaignsV1CreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1CreateResponse>>;
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
  "contactCenter.campaignsV1.delete": {
    parameters: {
      query: ContactCenterCampaignsV1DeleteQuery;
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
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsV1DeleteResponse>>;
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
  "contactCenter.campaignsV1.get": {
    parameters: {
      query?: never;
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
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsV1GetResponse>>;
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
  "contactCenter.campaignsV1.list": {
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
      content: json<ContactCenterCampaignsV1ListBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1ListResponse>>;
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
    responses: {
      200: answer<json<ContactCenterCampaignsV1StatusResponse>>;
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
  "contactCenter.campaignsV1.trigger": {
    parameters: {
      query: ContactCenterCampaignsV1TriggerQuery;
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
    requestBody: {
      content: json<ContactCenterCampaignsV1TriggerBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1TriggerResponse>>;
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
  "contactCenter.campaignsV1.update": {
    parameters: {
      query: ContactCenterCampaignsV1UpdateQuery;
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
    requestBody: {
      content: json<ContactCenterCampaignsV1UpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1UpdateResponse>>;
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
  "contactCenter.contacts.bulkDelete": {
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
      content: json<ContactCenterContactsBulkDeleteBody>;
    };
    responses: {
      200: answer<json<ContactCenterContactsBulkDeleteResponse>>;
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
  "contactCenter.contacts.bulkUpdate": {
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
      content: json<ContactCenterContactsBulkUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterContactsBulkUpdateResponse>>;
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
  "contactCenter.contacts.create": {
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
      content: json<ContactCenterContactsCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterContactsCreateResponse>>;
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
  "contactCenter.contacts.delete": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
        contactId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterContactsDeleteResponse>>;
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
    responses: {
      200: answer<json<ContactCenterContactsImportResponse>>;
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
  "contactCenter.contacts.list": {
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
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterContactsListResponse>>;
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
  "contactCenter.contacts.update": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
        contactId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterContactsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterContactsUpdateResponse>>;
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
  "contactCenter.speechServices.create": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<ContactCenterSpeechServicesCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterSpeechServicesCreateResponse>>;
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
  "faqs.add": {
    parameters: {
      query: FaqsAddQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<FaqsAddBody>;
    };
    responses: {
      200: answer<json<FaqsAddResponse>>;
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
  "faqs.extractions.list": {
    parameters: {
      query: FaqsExtractionsListQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<FaqsExtractionsListResponse>>;
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
  "faqs.extractions.questions": {
    parameters: inPathAndQuery<
      {
        botId: string;
        extractionId: string;
      },
      FaqsExtractionsQuestionsQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<FaqsExtractionsQuestionsResponse>>;
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
  "faqs.extractions.start": {
    parameters: {
      query: FaqsExtractionsStartQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<FaqsExtractionsStartBody>;
    };
    responses: {
      200: answer<json<FaqsExtractionsStartResponse>>;
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
  "faqs.getKnowledgeTask": {
    parameters: {
      query: FaqsGetKnowledgeTaskQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<FaqsGetKnowledgeTaskResponse>>;
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
  "faqs.list": {
    parameters: {
      query: FaqsListQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<FaqsListResponse>>;
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
  "faqs.listV2": {
    parameters: {
      query: FaqsListV2Query;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<FaqsListV2Response>>;
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
  "faqs.train.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<FaqsTrainStartBody>;
    };
    responses: {
      200: answer<json<FaqsTrainStartResponse>>;
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
  "faqs.train.status": {
    parameters: {
      query: FaqsTrainStatusQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<FaqsTrainStatusResponse>>;
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
  "ml.export.start": {
    parameters: inPathAndQuery<
      {
        botId: string;
      },
      MlExportStartQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<MlExportStartResponse>>;
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
  "ml.export.status": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<MlExportStatusResponse>>;
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
  "ml.import.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<MlImportStartBody>;
    };
    responses: {
      200: answer<json<MlImportStartResponse>>;
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
  "ml.import.status": {
    parameters: inPath<{
      botId: string;
      importId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<MlImportStatusResponse>>;
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
  "ml.train.start": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<MlTrainStartResponse>>;
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
  "ml.train.status": {
    parameters: inPathAndQuery<
      {
        botId: string;
      },
      MlTrainStatusQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<MlTrainStatusResponse>>;
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
    responses: {
      200: answer<json<NotificationsDevicesListResponse>>;
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
  "notifications.devices.subscribe": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<NotificationsDevicesSubscribeBody>;
    };
    responses: {
      200: answer<json<NotificationsDevicesSubscribeResponse>>;
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
  "notifications.devices.unsubscribe": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<NotificationsDevicesUnsubscribeBody>;
    };
    responses: {
      200: answer<json<NotificationsDevicesUnsubscribeResponse>>;
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
  "notifications.send.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<NotificationsSendStartBody>;
    };
    responses: {
      200: answer<json<NotificationsSendStartResponse>>;
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
  "notifications.send.status": {
    parameters: inPath<{
      botId: string;
      requestId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<NotificationsSendStatusResponse>>;
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
  "notifications.sendV2.start": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<NotificationsSendV2StartBody>;
    };
    responses: {
      200: answer<json<NotificationsSendV2StartResponse>>;
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
  "notifications.sendV2.status": {
    parameters: inPath<{
      botId: string;
      requestId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<NotificationsSendV2StatusResponse>>;
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
  "testSuites.batch.export": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
        testSuiteName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<TestSuitesBatchExportResponse>>;
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
  "testSuites.batch.import": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<TestSuitesBatchImportBody>;
    };
    responses: {
      200: answer<json<TestSuitesBatchImportResponse>>;
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
    responses: {
      200: answer<json<TestSuitesBatchListResponse>>;
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
  "testSuites.batch.remove": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
        testSuiteName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<TestSuitesBatchRemoveResponse>>;
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
  "testSuites.batch.removeRun": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
        testRunId: string;
        testSuiteName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<TestSuitesBatchRemoveRunResponse>>;
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
  "testSuites.batch.run.start": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
        testSuiteName: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<TestSuitesBatchRunStartBody>;
    };
    responses: {
      200: answer<json<TestSuitesBatchRunStartResponse>>;
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
  "testSuites.batch.run.status": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
        testRunId: string;
        testSuiteName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<TestSuitesBatchRunStatusResponse>>;
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
  "testSuites.conversation.import.start": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<TestSuitesConversationImportStartBody>;
    };
    responses: {
      200: answer<json<TestSuitesConversationImportStartResponse>>;
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
  "testSuites.conversation.import.status": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
        jobId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<TestSuitesConversationImportStatusResponse>>;
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
  "testSuites.conversation.remove": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<TestSuitesConversationRemoveBody>;
    };
    responses: {
      200: answer<json<TestSuitesConversationRemoveResponse>>;
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
  "testSuites.conversation.run.start": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
        testSuiteName: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<TestSuitesConversationRunStartBody>;
    };
    responses: {
      200: answer<json<TestSuitesConversationRunStartResponse>>;
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
  "testSuites.conversation.run.status": {
    parameters: {
      query?: never;
      header?: {
        "bot-language"?: string;
      };
      path: {
        botId: string;
        testRunId: string;
        testSuiteName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<TestSuitesConversationRunStatusResponse>>;
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
