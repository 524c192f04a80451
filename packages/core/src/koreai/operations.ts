// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { Operation } from "@truewire/core";

import type {
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
  AgentTransferIntegrationsRemoveAllFailure,
  AgentTransferIntegrationsRemoveAllInput,
  AgentTransferIntegrationsRemoveFailure,
  AgentTransferIntegrationsRemoveInput,
  AgentTransferIntegrationsRemoveResponse,
  AgentTransferIntegrationsUpdateFailure,
  AgentTransferIntegrationsUpdateInput,
  AgentTransferIntegrationsUpdateResponse,
  AuditLogsListFailure,
  AuditLogsListInput,
  AuditLogsListResponse,
  BotsChannelsEnableFailure,
  BotsChannelsEnableInput,
  BotsChannelsEnableResponse,
  BotsConversationsRemoveStartFailure,
  BotsConversationsRemoveStartInput,
  BotsConversationsRemoveStartResponse,
  BotsConversationsRemoveStatusFailure,
  BotsConversationsRemoveStatusInput,
  BotsConversationsRemoveStatusResponse,
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
  ContactCenterCampaignsScheduleFailure,
  ContactCenterCampaignsScheduleInput,
  ContactCenterCampaignsScheduleResponse,
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
  ContactCenterContactsBulkDeleteFailure,
  ContactCenterContactsBulkDeleteInput,
  ContactCenterContactsBulkDeleteResponse,
  ContactCenterContactsBulkUpdateFailure,
  ContactCenterContactsBulkUpdateInput,
  ContactCenterContactsBulkUpdateResponse,
  ContactCenterContactsCreateFailure,
  ContactCenterContactsCreateInput,
  ContactCenterContactsCreateResponse,
  ContactCenterContactsDeleteFailure,
  ContactCenterContactsDeleteInput,
  ContactCenterContactsDeleteResponse,
  ContactCenterContactsImportFailure,
  ContactCenterContactsImportInput,
  ContactCenterContactsImportResponse,
  ContactCenterContactsListFailure,
  ContactCenterContactsListInput,
  ContactCenterContactsListResponse,
  ContactCenterContactsUpdateFailure,
  ContactCenterContactsUpdateInput,
  ContactCenterContactsUpdateResponse,
  ContactCenterSpeechServicesCreateFailure,
  ContactCenterSpeechServicesCreateInput,
  ContactCenterSpeechServicesCreateResponse,
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
  FaqsListV2Failure,
  FaqsListV2Input,
  FaqsListV2Response,
  FaqsTrainStartFailure,
  FaqsTrainStartInput,
  FaqsTrainStartResponse,
  FaqsTrainStatusFailure,
  FaqsTrainStatusInput,
  FaqsTrainStatusResponse,
  GroupsListFailure,
  GroupsListInput,
  GroupsListResponse,
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
  NotificationsSendV2StartFailure,
  NotificationsSendV2StartInput,
  NotificationsSendV2StartResponse,
  NotificationsSendV2StatusFailure,
  NotificationsSendV2StatusInput,
  NotificationsSendV2StatusResponse,
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
  SsoDisableFailure,
  SsoDisableInput,
  SsoDisableResponse,
  SsoEnableFailure,
  SsoEnableInput,
  SsoEnableResponse,
  SsoGetFailure,
  SsoGetInput,
  SsoGetResponse,
  TestSuitesBatchExportFailure,
  TestSuitesBatchExportInput,
  TestSuitesBatchExportResponse,
  TestSuitesBatchImportFailure,
  TestSuitesBatchImportInput,
  TestSuitesBatchImportResponse,
  TestSuitesBatchListFailure,
  TestSuitesBatchListInput,
  TestSuitesBatchListResponse,
  TestSuitesBatchRemoveFailure,
  TestSuitesBatchRemoveInput,
  TestSuitesBatchRemoveResponse,
  TestSuitesBatchRemoveRunFailure,
  TestSuitesBatchRemoveRunInput,
  TestSuitesBatchRemoveRunResponse,
  TestSuitesBatchRunStartFailure,
  TestSuitesBatchRunStartInput,
  TestSuitesBatchRunStartResponse,
  TestSuitesBatchRunStatusFailure,
  TestSuitesBatchRunStatusInput,
  TestSuitesBatchRunStatusResponse,
  TestSuitesConversationImportStartFailure,
  TestSuitesConversationImportStartInput,
  TestSuitesConversationImportStartResponse,
  TestSuitesConversationImportStatusFailure,
  TestSuitesConversationImportStatusInput,
  TestSuitesConversationImportStatusResponse,
  TestSuitesConversationRemoveFailure,
  TestSuitesConversationRemoveInput,
  TestSuitesConversationRemoveResponse,
  TestSuitesConversationRunStartFailure,
  TestSuitesConversationRunStartInput,
  TestSuitesConversationRunStartResponse,
  TestSuitesConversationRunStatusFailure,
  TestSuitesConversationRunStatusInput,
  TestSuitesConversationRunStatusResponse,
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
  auth: ["auth"],
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
  auth: ["auth"],
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
  auth: ["auth"],
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
  auth: ["auth"],
  body: "json",
  secrets: ["client_secret", "password", "refresh_token"],
};

/**
 * Resets one desk of human agents.
 *
 * `DELETE /api/public/bot/{botId}/agentintegrations/chat/{integration}`
 */
export const agentTransferIntegrationsRemove: Operation<
  AgentTransferIntegrationsRemoveInput,
  AgentTransferIntegrationsRemoveResponse,
  AgentTransferIntegrationsRemoveFailure
> = {
  id: "agentTransfer.integrations.remove",
  method: "DELETE",
  path: "/api/public/bot/{botId}/agentintegrations/chat/{integration}",
  idempotent: true,
  auth: ["auth"],
};

/**
 * Resets all desks of human agents of a bot.
 *
 * `DELETE /api/public/bot/{botId}/agentintegrations`
 */
export const agentTransferIntegrationsRemoveAll: Operation<
  AgentTransferIntegrationsRemoveAllInput,
  undefined,
  AgentTransferIntegrationsRemoveAllFailure
> = {
  id: "agentTransfer.integrations.removeAll",
  method: "DELETE",
  path: "/api/public/bot/{botId}/agentintegrations",
  idempotent: true,
  auth: ["auth"],
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
  auth: ["auth"],
  body: "json",
  secrets: ["client_secret", "password", "refresh_token"],
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
  secrets: ["accessToken", "apiKey", "appPassword", "clientSecret", "verificationToken"],
};

/**
 * Starts to delete records of conversations, named one by one or by their user.
 *
 * `POST /api/public/bot/{botId}/conversations/delete`
 */
export const botsConversationsRemoveStart: Operation<
  BotsConversationsRemoveStartInput,
  BotsConversationsRemoveStartResponse,
  BotsConversationsRemoveStartFailure
> = {
  id: "bots.conversations.remove.start",
  method: "POST",
  path: "/api/public/bot/{botId}/conversations/delete",
  auth: ["auth"],
  body: "json",
};

/**
 * Tells how far a deletion of conversations has come.
 *
 * `GET /api/public/bot/{botId}/conversations/delete/{jobId}`
 */
export const botsConversationsRemoveStatus: Operation<
  BotsConversationsRemoveStatusInput,
  BotsConversationsRemoveStatusResponse,
  BotsConversationsRemoveStatusFailure
> = {
  id: "bots.conversations.remove.status",
  method: "GET",
  path: "/api/public/bot/{botId}/conversations/delete/{jobId}",
  safe: true,
  auth: ["auth"],
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "request" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
    auth: ["auth"],
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
    auth: ["auth"],
    rateLimit: { perMinute: 60, perHour: 1800, scope: "request" },
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
    auth: ["auth"],
    rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
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
    auth: ["auth"],
    body: "json",
    response: "text",
    rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
 * Changes how a bot understands a language.
 *
 * `POST /api/public/bot/{botId}/configurations`
 */
export const botsNlpSettingsUpdate: Operation<BotsNlpSettingsUpdateInput, undefined, BotsNlpSettingsUpdateFailure> = {
  id: "bots.nlpSettings.update",
  method: "POST",
  path: "/api/public/bot/{botId}/configurations",
  auth: ["auth"],
  body: "json",
  response: "none",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
    auth: ["auth"],
    rateLimit: { perMinute: 60, perHour: 1800, scope: "request" },
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
  auth: ["auth"],
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
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
  rateLimit: { perMinute: 60, scope: "account" },
};

/**
 * Has a campaign run at fixed times, or no longer.
 *
 * `POST /campaign/api/v2/public/{botId}/campaign/schedule`
 */
export const contactCenterCampaignsSchedule: Operation<
  ContactCenterCampaignsScheduleInput,
  ContactCenterCampaignsScheduleResponse,
  ContactCenterCampaignsScheduleFailure
> = {
  id: "contactCenter.campaigns.schedule",
  method: "POST",
  path: "/campaign/api/v2/public/{botId}/campaign/schedule",
  idempotent: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "data.results",
    limit: "limit",
    param: "page",
    style: "page",
    total: "data.totalResults",
    totalPages: "data.totalPages",
  },
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
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
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  pagination: {
    in: "body",
    items: "data.results",
    limit: "limit",
    param: "page",
    style: "page",
    total: "data.totalResults",
    totalPages: "data.totalPages",
  },
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  envelope: "data",
  rateLimit: { perMinute: 60, scope: "account" },
};

/**
 * Deletes several contacts, named by their ids.
 *
 * `DELETE /agentassist/api/v1/public/{botId}/contacts/bulk-delete`
 */
export const contactCenterContactsBulkDelete: Operation<
  ContactCenterContactsBulkDeleteInput,
  ContactCenterContactsBulkDeleteResponse,
  ContactCenterContactsBulkDeleteFailure
> = {
  id: "contactCenter.contacts.bulkDelete",
  method: "DELETE",
  path: "/agentassist/api/v1/public/{botId}/contacts/bulk-delete",
  idempotent: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
};

/**
 * Changes several contacts at once.
 *
 * `PUT /agentassist/api/v1/public/{botId}/contacts/bulk-update`
 */
export const contactCenterContactsBulkUpdate: Operation<
  ContactCenterContactsBulkUpdateInput,
  ContactCenterContactsBulkUpdateResponse,
  ContactCenterContactsBulkUpdateFailure
> = {
  id: "contactCenter.contacts.bulkUpdate",
  method: "PUT",
  path: "/agentassist/api/v1/public/{botId}/contacts/bulk-update",
  idempotent: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "multipart",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
  secrets: ["authenticationToken"],
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  pagination: { items: "extractions", key: "_id", limit: "limit", param: "offset", style: "offset" },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists the questions of a knowledge task.
 *
 * `GET /api/public/bot/{botId}/faqs`
 */
export const faqsList: Operation<FaqsListInput, FaqsListResponse, FaqsListFailure> = {
  id: "faqs.list",
  method: "GET",
  path: "/api/public/bot/{botId}/faqs",
  safe: true,
  auth: ["auth"],
  pagination: {
    items: "faqs",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "offset",
    style: "offset",
    total: "count",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Lists the questions of a bot's knowledge graph, as it is being built or as it is published.
 *
 * `GET /api/public/bot/{botId}/v2/faqs`
 */
export const faqsListV2: Operation<FaqsListV2Input, FaqsListV2Response, FaqsListV2Failure> = {
  id: "faqs.listV2",
  method: "GET",
  path: "/api/public/bot/{botId}/v2/faqs",
  safe: true,
  auth: ["auth"],
  pagination: {
    items: "faqs",
    key: "_id",
    limit: "limit",
    more: "moreAvailable",
    param: "offset",
    style: "offset",
    total: "count",
  },
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "request" },
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
 * Starts to export a bot's utterances.
 *
 * `POST /api/public/bot/{botId}/mlexport`
 */
export const mlExportStart: Operation<MlExportStartInput, MlExportStartResponse, MlExportStartFailure> = {
  id: "ml.export.start",
  method: "POST",
  path: "/api/public/bot/{botId}/mlexport",
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
  secrets: ["downloadUrl"],
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "request" },
  secrets: ["downloadUrl"],
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "request" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "request" },
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
  auth: ["auth"],
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
  auth: ["auth"],
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
  auth: ["auth"],
  body: "json",
};

/**
 * Starts to send a message to people on Microsoft Teams or Slack, without their having written first.
 *
 * `POST /api/public/bot/{botId}/notify`
 */
export const notificationsSendStart: Operation<
  NotificationsSendStartInput,
  NotificationsSendStartResponse,
  NotificationsSendStartFailure
> = {
  id: "notifications.send.start",
  method: "POST",
  path: "/api/public/bot/{botId}/notify",
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 600, perHour: 18000, scope: "bot" },
};

/**
 * Tells whom a notification has reached so far.
 *
 * `GET /api/public/bot/{botId}/notify/status/{requestId}`
 */
export const notificationsSendStatus: Operation<
  NotificationsSendStatusInput,
  NotificationsSendStatusResponse,
  NotificationsSendStatusFailure
> = {
  id: "notifications.send.status",
  method: "GET",
  path: "/api/public/bot/{botId}/notify/status/{requestId}",
  safe: true,
  auth: ["auth"],
  rateLimit: { perMinute: 600, perHour: 18000, scope: "bot" },
};

/**
 * Starts to send a message to people on a webhook, Google Chat, WhatsApp or Microsoft Teams.
 *
 * `POST /api/public/bot/{botId}/notifyV2`
 */
export const notificationsSendV2Start: Operation<
  NotificationsSendV2StartInput,
  NotificationsSendV2StartResponse,
  NotificationsSendV2StartFailure
> = {
  id: "notifications.sendV2.start",
  method: "POST",
  path: "/api/public/bot/{botId}/notifyV2",
  auth: ["auth"],
  body: "json",
};

/**
 * Tells whom a notification of the second version has reached so far.
 *
 * `GET /api/public/bot/{botId}/notifyV2/status/{requestId}`
 */
export const notificationsSendV2Status: Operation<
  NotificationsSendV2StatusInput,
  NotificationsSendV2StatusResponse,
  NotificationsSendV2StatusFailure
> = {
  id: "notifications.sendV2.status",
  method: "GET",
  path: "/api/public/bot/{botId}/notifyV2/status/{requestId}",
  safe: true,
  auth: ["auth"],
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
  secrets: ["downloadUrl"],
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Removes a batch test suite.
 *
 * `DELETE /api/public/bot/{botId}/testsuite/{testSuiteName}`
 */
export const testSuitesBatchRemove: Operation<
  TestSuitesBatchRemoveInput,
  TestSuitesBatchRemoveResponse,
  TestSuitesBatchRemoveFailure
> = {
  id: "testSuites.batch.remove",
  method: "DELETE",
  path: "/api/public/bot/{botId}/testsuite/{testSuiteName}",
  idempotent: true,
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
};

/**
 * Removes one run of a batch test suite with its results.
 *
 * `DELETE /api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}`
 */
export const testSuitesBatchRemoveRun: Operation<
  TestSuitesBatchRemoveRunInput,
  TestSuitesBatchRemoveRunResponse,
  TestSuitesBatchRemoveRunFailure
> = {
  id: "testSuites.batch.removeRun",
  method: "DELETE",
  path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}",
  idempotent: true,
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "request" },
  secrets: ["fileUrl"],
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "request" },
};

/**
 * Removes conversation test suites by their names.
 *
 * `DELETE /api/public/stream/{botId}/conversation/testsuite`
 */
export const testSuitesConversationRemove: Operation<
  TestSuitesConversationRemoveInput,
  TestSuitesConversationRemoveResponse,
  TestSuitesConversationRemoveFailure
> = {
  id: "testSuites.conversation.remove",
  method: "DELETE",
  path: "/api/public/stream/{botId}/conversation/testsuite",
  idempotent: true,
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, perHour: 1800, scope: "bot" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, perHour: 1800, scope: "request" },
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
