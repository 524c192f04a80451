// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type {
  AdminPermissions,
  AdminRole,
  AdminRoleAssignment,
  AdminRoleChange,
  AgentAvailability,
  AgentAvailabilityQuery,
  AgentGroup,
  AgentGroupList,
  AgentGroupListEntry,
  AgentGroupManager,
  AgentGroupMembership,
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
  AgentsOfQueuesQuery,
  AssignAdminRolesRequest,
  AssignBotRolesRequest,
  AssignQualityAgents,
  AuditLogEntry,
  AuditLogList,
  AuditLogsListQuery,
  AuditLogsListResponse,
  AvailableAgent,
  BotList,
  BotPermissions,
  BotRole,
  BotRoleAssignment,
  BotRoleChange,
  BotSummary,
  BotsListQuery,
  BotsListResponse,
  CallReportV1Query,
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
  ChannelCapacity,
  ConfigurationSkill,
  ConfigurationSkillGroup,
  ConfigurationSkillGroupInput,
  ConfigurationSkillInput,
  ConfigurationStatus,
  ConfigurationWaitingExperience,
  ConfigurationWaitingExperiences,
  ConsultingAgent,
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
  ContactCenterConfigurationExportQuery,
  ContactCenterConfigurationExportResponse,
  ContactCenterConfigurationExportV1Query,
  ContactCenterConfigurationExportV1Response,
  ContactCenterConfigurationImportBody,
  ContactCenterConfigurationImportQuery,
  ContactCenterConfigurationImportResponse,
  ContactCenterConfigurationImportV1Body,
  ContactCenterConfigurationImportV1Response,
  ContactCenterConversationsGetBySessionBody,
  ContactCenterConversationsGetBySessionResponse,
  ContactCenterConversationsGetResponse,
  ContactCenterConversationsListQuery,
  ContactCenterConversationsListResponse,
  ContactCenterHoursGetResponse,
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
  ContactCenterReportsCallsBody,
  ContactCenterReportsCallsQuery,
  ContactCenterReportsCallsResponse,
  ContactCenterReportsCallsV1Body,
  ContactCenterReportsCallsV1Query,
  ContactCenterReportsCallsV1Response,
  ContactCenterReportsInteractionsBody,
  ContactCenterReportsInteractionsQuery,
  ContactCenterReportsInteractionsResponse,
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
  ContactCenterWfmAgentActivityQuery,
  ContactCenterWfmAgentActivityResponse,
  ContactCenterWfmAgentPerformanceBody,
  ContactCenterWfmAgentPerformanceResponse,
  ContactCenterWfmAgentsQuery,
  ContactCenterWfmAgentsResponse,
  ContactCenterWfmContactVolumeBody,
  ContactCenterWfmContactVolumeResponse,
  ContactCenterWfmQueuesResponse,
  ContactVolume,
  ContactVolumeBySkill,
  ContactVolumeQuery,
  ContactVolumeReport,
  Conversation,
  ConversationDispositions,
  ConversationList,
  ConversationParticipant,
  ConversationQueue,
  ConversationSessionQuery,
  ConversationSource,
  ConversationTransfer,
  ConversationUser,
  CreateAgentGroupRequest,
  CreateAgentRequest,
  CreateCaseRequest,
  CreateQualityQueuesRequest,
  CreateSkillAgent,
  CreateSkillGroupRequest,
  CreateSkillRequest,
  CreateTaskRequest,
  CreateUsersRequest,
  CreatedAgentGroup,
  CreatedContactCenterAgent,
  DeletedRecording,
  DesktopLayout,
  DispositionSet,
  EnableSsoRequest,
  EnableSsoWithAttributeMapping,
  EnableSsoWithoutAttributeMapping,
  EraseUserDataRequest,
  ErasedUser,
  ErrorBody,
  ErrorText,
  ErrorWithMessage,
  ErrorWithMsg,
  ErrorsWithMessage,
  ErrorsWithMsg,
  ExportRolesResult,
  ExportedConfiguration,
  ExportedConfigurationV1,
  FailedUser,
  FailureReason,
  GetUsersRequest,
  GetUsersResult,
  Group,
  GroupChanges,
  GroupList,
  GroupMember,
  GroupReference,
  GroupsListQuery,
  GroupsListResponse,
  HoursOfOperation,
  IceServer,
  ImportConfigurationRequest,
  ImportConfigurationResult,
  ImportConfigurationV1Request,
  ImportRolesRequest,
  ImportRolesResult,
  ImportedRole,
  InteractionCampaign,
  InteractionCustomer,
  InteractionDestination,
  InteractionMetaInfo,
  InteractionRecord,
  InteractionReport,
  InteractionReportQuery,
  InteractionTag,
  JwtApp,
  LanguageSupport,
  LanguageSupportInput,
  MapQualityQueueRequest,
  MappedQualityQueue,
  MinutesAndSeconds,
  MinutesAndSecondsInput,
  NewUser,
  OperatingDays,
  OutboundCall,
  OutboundCallControl,
  OutboundCallNotification,
  OutboundCallRequest,
  OutboundCallTimers,
  ProficiencyLevel,
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
  Recording,
  RecordingFile,
  RecordingV1,
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
  SendSmsRequest,
  SendSmsResult,
  Skill,
  SkillDetails,
  SkillGroup,
  SkillGroupList,
  SkillHolder,
  SkillList,
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
  TaskList,
  TaskListEntry,
  TaskRecord,
  TasksQuery,
  TransferConversationRequest,
  TransferConversationResult,
  TransferToAgent,
  TransferToQueue,
  UnassignQualityAgents,
  UpdateAgentGroupRequest,
  UpdateAgentRequest,
  UpdateSkillAgent,
  UpdateSkillGroupRequest,
  UpdateSkillRequest,
  UpdateUserAccessRequest,
  UpdateUserAccessResult,
  UpdateUsersRequest,
  UpdatedAgentGroup,
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
  VoiceSupport,
  Voicemail,
  VoicemailTranscription,
  WaitingExperienceRule,
  WaitingExperienceSettings,
  WfmAgent,
  WfmAgentActivity,
  WfmAgentUpdate,
  WfmAgents,
  WfmQueue,
  WfmQueues,
} from "./types.ts";

export interface paths {
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
    post: operations["contactCenter.reports.callsV1"];
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
    post: operations["contactCenter.reports.calls"];
  };
  "/agentassist/api/public/analytics/account/{accountId}/v2/interactionDetails": {
    post: operations["contactCenter.reports.interactions"];
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
  "/agentassist/api/v1/public/analytics/{botId}/retrieveSmartAssistFunctionalities": {
    get: operations["contactCenter.configuration.export"];
  };
  "/agentassist/api/v1/public/analytics/{botId}/storeSmartAssistFunctionalities": {
    post: operations["contactCenter.configuration.import"];
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
  "/api/1.1/public/bot/{botId}/smartassist/dialout": {
    post: operations["contactCenter.outboundCalls.dialV1"];
  };
  "/api/1.1/public/bot/{botId}/v2/smartassist/dialout": {
    post: operations["contactCenter.outboundCalls.dial"];
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
  "/api/public/bot/{botId}/intentrealtimedata": {
    post: operations["contactCenter.reports.recentIntents"];
  };
  "/api/public/bot/{botId}/outboundsms": {
    post: operations["contactCenter.sms.send"];
  };
  "/api/public/bot/{botId}/recordings": {
    get: operations["contactCenter.recordings.getV1"];
  };
  "/api/public/bot/{botId}/v2/recordings": {
    get: operations["contactCenter.recordings.get"];
    delete: operations["contactCenter.recordings.delete"];
  };
  "/api/public/bot/{botId}/voicemail": {
    get: operations["contactCenter.recordings.voicemail"];
  };
  "/api/public/bots": {
    get: operations["bots.list"];
  };
  "/api/public/btroles/assignments/": {
    post: operations["roles.assignBotRoles"];
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
    AdminPermissions: AdminPermissions;
    AdminRole: AdminRole;
    AdminRoleAssignment: AdminRoleAssignment;
    AdminRoleChange: AdminRoleChange;
    AgentAvailability: AgentAvailability;
    AgentAvailabilityQuery: AgentAvailabilityQuery;
    AgentGroup: AgentGroup;
    AgentGroupList: AgentGroupList;
    AgentGroupListEntry: AgentGroupListEntry;
    AgentGroupManager: AgentGroupManager;
    AgentGroupMembership: AgentGroupMembership;
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
    AgentsOfQueuesQuery: AgentsOfQueuesQuery;
    AssignAdminRolesRequest: AssignAdminRolesRequest;
    AssignBotRolesRequest: AssignBotRolesRequest;
    AssignQualityAgents: AssignQualityAgents;
    AuditLogEntry: AuditLogEntry;
    AuditLogList: AuditLogList;
    AvailableAgent: AvailableAgent;
    BotList: BotList;
    BotPermissions: BotPermissions;
    BotRole: BotRole;
    BotRoleAssignment: BotRoleAssignment;
    BotRoleChange: BotRoleChange;
    BotSummary: BotSummary;
    CallReportV1Query: CallReportV1Query;
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
    ChannelCapacity: ChannelCapacity;
    ConfigurationSkill: ConfigurationSkill;
    ConfigurationSkillGroup: ConfigurationSkillGroup;
    ConfigurationSkillGroupInput: ConfigurationSkillGroupInput;
    ConfigurationSkillInput: ConfigurationSkillInput;
    ConfigurationStatus: ConfigurationStatus;
    ConfigurationWaitingExperience: ConfigurationWaitingExperience;
    ConfigurationWaitingExperiences: ConfigurationWaitingExperiences;
    ConsultingAgent: ConsultingAgent;
    ContactCenterAgent: ContactCenterAgent;
    ContactCenterAgentList: ContactCenterAgentList;
    ContactCenterAgentMatches: ContactCenterAgentMatches;
    ContactVolume: ContactVolume;
    ContactVolumeBySkill: ContactVolumeBySkill;
    ContactVolumeQuery: ContactVolumeQuery;
    ContactVolumeReport: ContactVolumeReport;
    Conversation: Conversation;
    ConversationDispositions: ConversationDispositions;
    ConversationList: ConversationList;
    ConversationParticipant: ConversationParticipant;
    ConversationQueue: ConversationQueue;
    ConversationSessionQuery: ConversationSessionQuery;
    ConversationSource: ConversationSource;
    ConversationTransfer: ConversationTransfer;
    ConversationUser: ConversationUser;
    CreateAgentGroupRequest: CreateAgentGroupRequest;
    CreateAgentRequest: CreateAgentRequest;
    CreateCaseRequest: CreateCaseRequest;
    CreateQualityQueuesRequest: CreateQualityQueuesRequest;
    CreateSkillAgent: CreateSkillAgent;
    CreateSkillGroupRequest: CreateSkillGroupRequest;
    CreateSkillRequest: CreateSkillRequest;
    CreateTaskRequest: CreateTaskRequest;
    CreateUsersRequest: CreateUsersRequest;
    CreatedAgentGroup: CreatedAgentGroup;
    CreatedContactCenterAgent: CreatedContactCenterAgent;
    DeletedRecording: DeletedRecording;
    DesktopLayout: DesktopLayout;
    DispositionSet: DispositionSet;
    EnableSsoRequest: EnableSsoRequest;
    EnableSsoWithAttributeMapping: EnableSsoWithAttributeMapping;
    EnableSsoWithoutAttributeMapping: EnableSsoWithoutAttributeMapping;
    EraseUserDataRequest: EraseUserDataRequest;
    ErasedUser: ErasedUser;
    ErrorBody: ErrorBody;
    ErrorText: ErrorText;
    ErrorWithMessage: ErrorWithMessage;
    ErrorWithMsg: ErrorWithMsg;
    ErrorsWithMessage: ErrorsWithMessage;
    ErrorsWithMsg: ErrorsWithMsg;
    ExportRolesResult: ExportRolesResult;
    ExportedConfiguration: ExportedConfiguration;
    ExportedConfigurationV1: ExportedConfigurationV1;
    FailedUser: FailedUser;
    FailureReason: FailureReason;
    GetUsersRequest: GetUsersRequest;
    GetUsersResult: GetUsersResult;
    Group: Group;
    GroupChanges: GroupChanges;
    GroupList: GroupList;
    GroupMember: GroupMember;
    GroupReference: GroupReference;
    HoursOfOperation: HoursOfOperation;
    IceServer: IceServer;
    ImportConfigurationRequest: ImportConfigurationRequest;
    ImportConfigurationResult: ImportConfigurationResult;
    ImportConfigurationV1Request: ImportConfigurationV1Request;
    ImportRolesRequest: ImportRolesRequest;
    ImportRolesResult: ImportRolesResult;
    ImportedRole: ImportedRole;
    InteractionCampaign: InteractionCampaign;
    InteractionCustomer: InteractionCustomer;
    InteractionDestination: InteractionDestination;
    InteractionMetaInfo: InteractionMetaInfo;
    InteractionRecord: InteractionRecord;
    InteractionReport: InteractionReport;
    InteractionReportQuery: InteractionReportQuery;
    InteractionTag: InteractionTag;
    JwtApp: JwtApp;
    LanguageSupport: LanguageSupport;
    LanguageSupportInput: LanguageSupportInput;
    MapQualityQueueRequest: MapQualityQueueRequest;
    MappedQualityQueue: MappedQualityQueue;
    MinutesAndSeconds: MinutesAndSeconds;
    MinutesAndSecondsInput: MinutesAndSecondsInput;
    NewUser: NewUser;
    OperatingDays: OperatingDays;
    OutboundCall: OutboundCall;
    OutboundCallControl: OutboundCallControl;
    OutboundCallNotification: OutboundCallNotification;
    OutboundCallRequest: OutboundCallRequest;
    OutboundCallTimers: OutboundCallTimers;
    ProficiencyLevel: ProficiencyLevel;
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
    Recording: Recording;
    RecordingFile: RecordingFile;
    RecordingV1: RecordingV1;
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
    SendSmsRequest: SendSmsRequest;
    SendSmsResult: SendSmsResult;
    Skill: Skill;
    SkillDetails: SkillDetails;
    SkillGroup: SkillGroup;
    SkillGroupList: SkillGroupList;
    SkillHolder: SkillHolder;
    SkillList: SkillList;
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
    TaskList: TaskList;
    TaskListEntry: TaskListEntry;
    TaskRecord: TaskRecord;
    TasksQuery: TasksQuery;
    TransferConversationRequest: TransferConversationRequest;
    TransferConversationResult: TransferConversationResult;
    TransferToAgent: TransferToAgent;
    TransferToQueue: TransferToQueue;
    UnassignQualityAgents: UnassignQualityAgents;
    UpdateAgentGroupRequest: UpdateAgentGroupRequest;
    UpdateAgentRequest: UpdateAgentRequest;
    UpdateSkillAgent: UpdateSkillAgent;
    UpdateSkillGroupRequest: UpdateSkillGroupRequest;
    UpdateSkillRequest: UpdateSkillRequest;
    UpdateUserAccessRequest: UpdateUserAccessRequest;
    UpdateUserAccessResult: UpdateUserAccessResult;
    UpdateUsersRequest: UpdateUsersRequest;
    UpdatedAgentGroup: UpdatedAgentGroup;
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
    VoiceSupport: VoiceSupport;
    Voicemail: Voicemail;
    VoicemailTranscription: VoicemailTranscription;
    WaitingExperienceRule: WaitingExperienceRule;
    WaitingExperienceSettings: WaitingExperienceSettings;
    WfmAgent: WfmAgent;
    WfmAgentActivity: WfmAgentActivity;
    WfmAgentUpdate: WfmAgentUpdate;
    WfmAgents: WfmAgents;
    WfmQueue: WfmQueue;
    WfmQueues: WfmQueues;
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
    responses: {
      200: answer<json<CaseManagementCasesCreateResponse>>;
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
  "caseManagement.cases.list": {
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
      content: json<CaseManagementCasesListBody>;
    };
    responses: {
      200: answer<json<CaseManagementCasesListResponse>>;
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
    responses: {
      200: answer<json<CaseManagementCasesUpdateResponse>>;
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
    responses: {
      200: answer<json<CaseManagementTasksCreateResponse>>;
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
    responses: {
      200: answer<json<CaseManagementTasksListResponse>>;
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
    responses: {
      200: answer<json<CaseManagementTasksUpdateResponse>>;
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
  "contactCenter.agentGroups.create": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<ContactCenterAgentGroupsCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterAgentGroupsCreateResponse>>;
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
  "contactCenter.agentGroups.delete": {
    parameters: inPath<{
      agentGroupId: string;
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterAgentGroupsDeleteResponse>>;
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
  "contactCenter.agentGroups.get": {
    parameters: inPath<{
      agentGroupId: string;
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterAgentGroupsGetResponse>>;
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
  "contactCenter.agentGroups.list": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterAgentGroupsListResponse>>;
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
  "contactCenter.agentGroups.update": {
    parameters: inPath<{
      agentGroupId: string;
      botId: string;
    }>;
    requestBody: {
      content: json<ContactCenterAgentGroupsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterAgentGroupsUpdateResponse>>;
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
  "contactCenter.agents.availability": {
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
      content: json<ContactCenterAgentsAvailabilityBody>;
    };
    responses: {
      200: answer<json<ContactCenterAgentsAvailabilityResponse>>;
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
    responses: {
      200: answer<json<ContactCenterAgentsCreateResponse>>;
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
  "contactCenter.agents.delete": {
    parameters: inPath<{
      agentId: string;
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterAgentsDeleteResponse>>;
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
  "contactCenter.agents.findByCustomId": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
        customId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterAgentsFindByCustomIdResponse>>;
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
  "contactCenter.agents.get": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        agentId: string;
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterAgentsGetResponse>>;
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
    responses: {
      200: answer<json<ContactCenterAgentsListResponse>>;
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
  "contactCenter.agents.update": {
    parameters: {
      query?: never;
      header?: {
        accountId?: string;
      };
      path: {
        agentId: string;
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterAgentsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterAgentsUpdateResponse>>;
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
    responses: {
      200: answer<json<ContactCenterConfigurationExportResponse>>;
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
    responses: {
      200: answer<json<ContactCenterConfigurationExportV1Response>>;
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
    responses: {
      200: answer<json<ContactCenterConfigurationImportResponse>>;
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
  "contactCenter.configuration.importV1": {
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
    requestBody: {
      content: json<ContactCenterConfigurationImportV1Body>;
    };
    responses: {
      200: answer<json<ContactCenterConfigurationImportV1Response>>;
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
  "contactCenter.conversations.get": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
        conversationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterConversationsGetResponse>>;
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
    responses: {
      200: answer<json<ContactCenterConversationsGetBySessionResponse>>;
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
    responses: {
      200: answer<json<ContactCenterConversationsListResponse>>;
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
    responses: {
      200: answer<json<ContactCenterHoursGetResponse>>;
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
  "contactCenter.outboundCalls.dial": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<ContactCenterOutboundCallsDialBody>;
    };
    responses: {
      200: answer<json<ContactCenterOutboundCallsDialResponse>>;
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
  "contactCenter.outboundCalls.dialV1": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<ContactCenterOutboundCallsDialV1Body>;
    };
    responses: {
      200: answer<json<ContactCenterOutboundCallsDialV1Response>>;
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
  "contactCenter.queues.create": {
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
    requestBody: {
      content: json<ContactCenterQueuesCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterQueuesCreateResponse>>;
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
    responses: {
      200: answer<json<ContactCenterQueuesGetResponse>>;
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
    responses: {
      200: answer<json<ContactCenterQueuesListResponse>>;
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
  "contactCenter.queues.members": {
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
    requestBody: {
      content: json<ContactCenterQueuesMembersBody>;
    };
    responses: {
      200: answer<json<ContactCenterQueuesMembersResponse>>;
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
    responses: {
      200: answer<json<ContactCenterQueuesSetPrioritiesResponse>>;
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
  "contactCenter.queues.size": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
        queueId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterQueuesSizeBody>;
    };
    responses: {
      200: answer<json<ContactCenterQueuesSizeResponse>>;
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
    responses: {
      200: answer<json<ContactCenterQueuesUpdateResponse>>;
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
  "contactCenter.recordings.delete": {
    parameters: {
      query: ContactCenterRecordingsDeleteQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterRecordingsDeleteResponse>>;
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
  "contactCenter.recordings.get": {
    parameters: {
      query: ContactCenterRecordingsGetQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterRecordingsGetResponse>>;
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
  "contactCenter.recordings.getV1": {
    parameters: inPathAndQuery<
      {
        botId: string;
      },
      ContactCenterRecordingsGetV1Query
    >;
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterRecordingsGetV1Response>>;
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
  "contactCenter.recordings.voicemail": {
    parameters: {
      query: ContactCenterRecordingsVoicemailQuery;
      header?: never;
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterRecordingsVoicemailResponse>>;
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
    responses: {
      200: answer<json<ContactCenterReportsAgentStatusResponse>>;
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
    responses: {
      200: answer<json<ContactCenterReportsAgentStatusSummaryResponse>>;
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
  "contactCenter.reports.calls": {
    parameters: {
      query?: ContactCenterReportsCallsQuery;
      header: {
        "accept-language"?: string;
        accountId: string;
        "app-language"?: string;
        iId: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterReportsCallsBody>;
    };
    responses: {
      200: answer<json<ContactCenterReportsCallsResponse>>;
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
  "contactCenter.reports.callsV1": {
    parameters: {
      query?: ContactCenterReportsCallsV1Query;
      header: {
        "accept-language"?: string;
        accountId: string;
        "app-language"?: string;
        iId: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterReportsCallsV1Body>;
    };
    responses: {
      200: answer<json<ContactCenterReportsCallsV1Response>>;
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
  "contactCenter.reports.interactions": {
    parameters: {
      query?: ContactCenterReportsInteractionsQuery;
      header: {
        "accept-language"?: string;
        accountId: string;
        "app-language"?: string;
        iId: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterReportsInteractionsBody>;
    };
    responses: {
      200: answer<json<ContactCenterReportsInteractionsResponse>>;
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
    responses: {
      200: answer<json<ContactCenterReportsQueuePerformanceResponse>>;
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
  "contactCenter.reports.recentIntents": {
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
      200: answer<json<ContactCenterReportsRecentIntentsResponse>>;
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
    responses: {
      200: answer<json<ContactCenterRoutingTransferResponse>>;
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
  "contactCenter.skillGroups.create": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<ContactCenterSkillGroupsCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterSkillGroupsCreateResponse>>;
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
  "contactCenter.skillGroups.delete": {
    parameters: inPath<{
      botId: string;
      skillGroupId: string;
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
  "contactCenter.skillGroups.get": {
    parameters: inPath<{
      botId: string;
      skillGroupId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterSkillGroupsGetResponse>>;
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
  "contactCenter.skillGroups.list": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterSkillGroupsListResponse>>;
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
  "contactCenter.skillGroups.update": {
    parameters: inPath<{
      botId: string;
      skillGroupId: string;
    }>;
    requestBody: {
      content: json<ContactCenterSkillGroupsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterSkillGroupsUpdateResponse>>;
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
  "contactCenter.skills.create": {
    parameters: inPath<{
      botId: string;
      skillGroupId: string;
    }>;
    requestBody: {
      content: json<ContactCenterSkillsCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterSkillsCreateResponse>>;
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
  "contactCenter.skills.delete": {
    parameters: inPath<{
      botId: string;
      skillGroupId: string;
      skillId: string;
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
  "contactCenter.skills.get": {
    parameters: inPath<{
      botId: string;
      skillGroupId: string;
      skillId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterSkillsGetResponse>>;
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
  "contactCenter.skills.list": {
    parameters: inPathAndQuery<
      {
        botId: string;
        skillGroupId: string;
      },
      ContactCenterSkillsListQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterSkillsListResponse>>;
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
  "contactCenter.skills.update": {
    parameters: inPath<{
      botId: string;
      skillGroupId: string;
      skillId: string;
    }>;
    requestBody: {
      content: json<ContactCenterSkillsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterSkillsUpdateResponse>>;
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
  "contactCenter.sms.send": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<ContactCenterSmsSendBody>;
    };
    responses: {
      200: answer<json<ContactCenterSmsSendResponse>>;
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
    responses: {
      200: answer<json<ContactCenterWfmAgentActivityResponse>>;
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
    responses: {
      200: answer<json<ContactCenterWfmAgentPerformanceResponse>>;
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
    responses: {
      200: answer<json<ContactCenterWfmAgentsResponse>>;
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
    responses: {
      200: answer<json<ContactCenterWfmContactVolumeResponse>>;
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
    responses: {
      200: answer<json<ContactCenterWfmQueuesResponse>>;
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
  "qualityAi.agents.list": {
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
      content: json<QualityAiAgentsListBody>;
    };
    responses: {
      200: answer<json<QualityAiAgentsListResponse>>;
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
      400: answer<{
        "application/json": QualityQueueJob | ErrorBody;
        "text/plain": ErrorText;
      }>;
      401: answer<{
        "application/json": QualityQueueJob | ErrorBody;
        "text/plain": ErrorText;
      }>;
      403: answer<{
        "application/json": QualityQueueJob | ErrorBody;
        "text/plain": ErrorText;
      }>;
      404: answer<{
        "application/json": QualityQueueJob | ErrorBody;
        "text/plain": ErrorText;
      }>;
      429: answer<{
        "application/json": QualityQueueJob | ErrorBody;
        "text/plain": ErrorText;
      }>;
      500: answer<{
        "application/json": QualityQueueJob | ErrorBody;
        "text/plain": ErrorText;
      }>;
    };
  };
  "qualityAi.queues.jobStatus": {
    parameters: inPath<{
      botId: string;
      jobId: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<QualityAiQueuesJobStatusResponse>>;
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
  "qualityAi.queues.map": {
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
      content: json<QualityAiQueuesMapBody>;
    };
    responses: {
      200: answer<json<QualityAiQueuesMapResponse>>;
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
  "qualityAi.queues.mapAgents": {
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
      content: json<QualityAiQueuesMapAgentsBody>;
    };
    responses: {
      200: answer<json<QualityAiQueuesMapAgentsResponse>>;
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
    responses: {
      200: answer<json<QualityAiReportsRawDataResponse>>;
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
    responses: {
      200: answer<json<QualityAiReportsScoresResponse>>;
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
