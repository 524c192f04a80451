// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { Operation } from "@truewire/core";

import type {
  AuditLogsListFailure,
  AuditLogsListInput,
  AuditLogsListResponse,
  BotsListFailure,
  BotsListInput,
  BotsListResponse,
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
  ContactCenterReportsCallsFailure,
  ContactCenterReportsCallsInput,
  ContactCenterReportsCallsResponse,
  ContactCenterReportsCallsV1Failure,
  ContactCenterReportsCallsV1Input,
  ContactCenterReportsCallsV1Response,
  ContactCenterReportsInteractionsFailure,
  ContactCenterReportsInteractionsInput,
  ContactCenterReportsInteractionsResponse,
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
  GroupsListFailure,
  GroupsListInput,
  GroupsListResponse,
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
  SsoDisableFailure,
  SsoDisableInput,
  SsoDisableResponse,
  SsoEnableFailure,
  SsoEnableInput,
  SsoEnableResponse,
  SsoGetFailure,
  SsoGetInput,
  SsoGetResponse,
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
  auth: ["auth"],
  body: "json",
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
  auth: ["auth"],
  body: "json",
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
  auth: ["auth"],
  body: "json",
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
  auth: ["auth"],
  body: "json",
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
  auth: ["auth"],
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
  auth: ["auth"],
  body: "json",
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
  secrets: ["credential", "username"],
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
  secrets: ["credential", "username"],
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
  secrets: ["credential", "username"],
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
  auth: ["auth"],
  pagination: {
    first: 1,
    items: "results",
    key: "id",
    more: "hasMore",
    param: "page",
    style: "page",
    total: "totalResults",
  },
  rateLimit: { perMinute: 60, scope: "account" },
  secrets: ["credential", "username"],
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
  secrets: ["credential", "username"],
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  pagination: {
    items: "results",
    key: "_id",
    limit: "limit",
    more: "hasMore",
    param: "skip",
    style: "offset",
    total: "totalResults",
  },
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  response: "none",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  pagination: { items: "data", key: "userId", limit: "limit", more: "hasMore", param: "offset", style: "offset" },
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  pagination: { items: "data", key: "userId", limit: "limit", more: "hasMore", param: "offset", style: "offset" },
  rateLimit: { perMinute: 60, scope: "account" },
};

/**
 * Reports the calls of at most 7 days with what happened in each.
 *
 * `POST /agentassist/api/public/analytics/account/{accountId}/v2/calldetails`
 */
export const contactCenterReportsCalls: Operation<
  ContactCenterReportsCallsInput,
  ContactCenterReportsCallsResponse,
  ContactCenterReportsCallsFailure
> = {
  id: "contactCenter.reports.calls",
  method: "POST",
  path: "/agentassist/api/public/analytics/account/{accountId}/v2/calldetails",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: { first: 0, items: "data", key: "sessionId", limit: "limit", param: "offset", style: "page" },
  rateLimit: { perMinute: 60, scope: "account" },
};

/**
 * Reports the calls of at most 7 days, in the first version of the report.
 *
 * `POST /agentassist/api/public/analytics/account/{accountId}/calldetails`
 */
export const contactCenterReportsCallsV1: Operation<
  ContactCenterReportsCallsV1Input,
  ContactCenterReportsCallsV1Response,
  ContactCenterReportsCallsV1Failure
> = {
  id: "contactCenter.reports.callsV1",
  method: "POST",
  path: "/agentassist/api/public/analytics/account/{accountId}/calldetails",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: { first: 0, items: "data", key: "sessionId", limit: "limit", param: "offset", style: "page" },
  rateLimit: { perMinute: 60, scope: "account" },
};

/**
 * Reports the conversations of at most 7 days with what happened in each.
 *
 * `POST /agentassist/api/public/analytics/account/{accountId}/v2/interactionDetails`
 */
export const contactCenterReportsInteractions: Operation<
  ContactCenterReportsInteractionsInput,
  ContactCenterReportsInteractionsResponse,
  ContactCenterReportsInteractionsFailure
> = {
  id: "contactCenter.reports.interactions",
  method: "POST",
  path: "/agentassist/api/public/analytics/account/{accountId}/v2/interactionDetails",
  safe: true,
  auth: ["auth"],
  body: "json",
  pagination: { first: 0, items: "data", key: "sessionId", limit: "limit", param: "offset", style: "page" },
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
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
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  response: "none",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  response: "none",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  pagination: {
    first: 1,
    items: "results",
    key: "id",
    limit: "limit",
    param: "page",
    style: "page",
    total: "totalResults",
  },
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
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
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  pagination: { items: "", key: "agentId", limit: "limit", param: "offset", style: "offset" },
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
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
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
  body: "json",
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
  auth: ["auth"],
  body: "json",
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
  auth: ["auth"],
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
  auth: ["auth"],
  body: "json",
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
  auth: ["auth"],
  body: "json",
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
  auth: ["auth"],
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
  rateLimit: { perMinute: 60, scope: "account" },
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
  auth: ["auth"],
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
  rateLimit: { perMinute: 60, scope: "account" },
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
