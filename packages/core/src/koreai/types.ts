// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { APIError, Uploadable } from "@truewire/core";

export interface AddContactsRequest {
  contact_list_name: string;
  data: CampaignContactInput[];
}

export interface AddFaqsRequest {
  faqs: NewFaq[];
}

export interface AddLanguageRequest {
  enableLanguage: string;
  langDefinitionMode: LanguageDefinitionMode;
  multiLingualConfigurations: MultiLingualConfigurations;
}

export interface AdminPermissions {
  [key: string]: string;
}

export interface AdminRole {
  _id?: string;
  permissions: AdminPermissions;
  rDesc?: string;
  refId?: string;
  role: string;
  roleType: "admin";
}

export interface AdminRoleAssignment {
  roleId: string;
  roleName: string;
}

export interface AdminRoleChange {
  addGroups?: string[];
  addOrgUserIds?: string[];
  addUsers?: string[];
  removeGroups?: string[];
  removeOrgUserIds?: string[];
  removeUsers?: string[];
  roleId: string;
}

export interface AdvancedNlpSetting {
  configurationKeyName: string;
  configurationValue: boolean | number | string;
  nlpEngine: string;
}

export interface AdvancedSmsCampaignInput {
  campaignType: "sms";
  /** Names of contact lists. */
  contactLists: string[];
  description?: string;
  dialingStrategy: SmsDialingStrategyInput;
  dncLists?: DncListInput;
  experienceFlowName: string;
  format: "advanced";
  message?: SmsMessageInput;
  name: string;
  priority?: CampaignPriorityInput;
  schedule?: CampaignSchedulingInput;
}

export interface AdvancedSmsCampaignV1Input {
  campaignType: "sms";
  /** Names of contact lists. */
  contactLists: string[];
  description?: string;
  dialingStrategy: SmsDialingStrategyInput;
  experienceFlowName: string;
  format: "advanced";
  message?: SmsMessageInput;
  name: string;
  priority?: CampaignPriorityInput;
  schedule?: CampaignSchedulingInput;
}

export type AgentIntegration = "custom" | "genesys" | "kore" | "salesforce" | "servicenow";

export interface AgentIntegrationChanged {
  requiresPublish?: boolean;
  state: string;
}

export interface AgentIntegrationRemoved {
  integration?: string;
  status: string;
}

export type AgentIntegrationRequest =
  | CustomAgentIntegration
  | GenesysAgentIntegration
  | KoreAgentIntegration
  | ServiceNowBasicAgentIntegration
  | ServiceNowOAuthAgentIntegration
  | SalesforceMessagingAgentIntegration
  | SalesforceChatAgentIntegration;

export interface AgentTransferBot {
  [key: string]: unknown;
}

/** The documented failures of `agentTransfer.channelMappings.get`. */
export type AgentTransferChannelMappingsGetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `agentTransfer.channelMappings.get`. */
export interface AgentTransferChannelMappingsGetInput {
  path: {
    botId: string;
  };
}

/** The response of `agentTransfer.channelMappings.get`. */
export type AgentTransferChannelMappingsGetResponse = ChannelMappings;

/** The body of `agentTransfer.channelMappings.set`. */
export type AgentTransferChannelMappingsSetBody = SetChannelMappingsRequest;

/** The documented failures of `agentTransfer.channelMappings.set`. */
export type AgentTransferChannelMappingsSetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `agentTransfer.channelMappings.set`. */
export interface AgentTransferChannelMappingsSetInput {
  body: AgentTransferChannelMappingsSetBody;
  path: {
    botId: string;
  };
}

/** The body of `agentTransfer.enable`. */
export type AgentTransferEnableBody = EnableAgentTransferRequest;

/** The documented failures of `agentTransfer.enable`. */
export type AgentTransferEnableFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `agentTransfer.enable`. */
export interface AgentTransferEnableInput {
  body: AgentTransferEnableBody;
  path: {
    botId: string;
  };
}

/** The response of `agentTransfer.enable`. */
export type AgentTransferEnableResponse = AgentTransferBot;

/** The body of `agentTransfer.integrations.create`. */
export type AgentTransferIntegrationsCreateBody = AgentIntegrationRequest;

/** The documented failures of `agentTransfer.integrations.create`. */
export type AgentTransferIntegrationsCreateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `agentTransfer.integrations.create`. */
export interface AgentTransferIntegrationsCreateInput {
  body: AgentTransferIntegrationsCreateBody;
  path: {
    botId: string;
    integration: AgentIntegration;
  };
  query?: AgentTransferIntegrationsCreateQuery;
}

/** The query of `agentTransfer.integrations.create`. */
export interface AgentTransferIntegrationsCreateQuery {
  setAsDefault?: boolean;
}

/** The response of `agentTransfer.integrations.create`. */
export type AgentTransferIntegrationsCreateResponse = AgentIntegrationChanged;

/** The documented failures of `agentTransfer.integrations.removeAll`. */
export type AgentTransferIntegrationsRemoveAllFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `agentTransfer.integrations.removeAll`. */
export interface AgentTransferIntegrationsRemoveAllInput {
  path: {
    botId: string;
  };
}

/** The documented failures of `agentTransfer.integrations.remove`. */
export type AgentTransferIntegrationsRemoveFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `agentTransfer.integrations.remove`. */
export interface AgentTransferIntegrationsRemoveInput {
  path: {
    botId: string;
    integration: AgentIntegration;
  };
}

/** The response of `agentTransfer.integrations.remove`. */
export type AgentTransferIntegrationsRemoveResponse = AgentIntegrationRemoved;

/** The body of `agentTransfer.integrations.update`. */
export type AgentTransferIntegrationsUpdateBody = AgentIntegrationRequest;

/** The documented failures of `agentTransfer.integrations.update`. */
export type AgentTransferIntegrationsUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `agentTransfer.integrations.update`. */
export interface AgentTransferIntegrationsUpdateInput {
  body: AgentTransferIntegrationsUpdateBody;
  path: {
    botId: string;
    integration: AgentIntegration;
  };
  query?: AgentTransferIntegrationsUpdateQuery;
}

/** The query of `agentTransfer.integrations.update`. */
export interface AgentTransferIntegrationsUpdateQuery {
  setAsDefault?: boolean;
}

/** The response of `agentTransfer.integrations.update`. */
export type AgentTransferIntegrationsUpdateResponse = AgentIntegrationChanged;

export interface AgentlessCampaignChange {
  campaignType: "voice";
  /** Names of contact lists. */
  contactLists: string[];
  description: string;
  dialingMode: "Agentless";
  dialingStrategy: VoiceDialingStrategyInput;
  dncLists: DncListInput;
  enableMachineDetect?: "detect" | "disconnect" | "no";
  experienceFlowName: string;
  name: string;
  priority: CampaignPriorityInput;
  schedule?: CampaignSchedulingInput;
}

export interface AgentlessCampaignInput {
  campaignType: "voice";
  /** Names of contact lists. */
  contactLists: string[];
  description: string;
  dialingMode: "Agentless";
  dialingStrategy: VoiceDialingStrategyInput;
  dncLists: DncListInput;
  enableMachineDetect: "detect" | "disconnect" | "no";
  experienceFlowName: string;
  name: string;
  priority: CampaignPriorityInput;
  schedule?: CampaignSchedulingInput;
}

export interface AgentlessCampaignV1Input {
  campaignType: "voice";
  /** Names of contact lists. */
  contactLists: string[];
  description: string;
  dialingMode: "Agentless";
  dialingStrategy: VoiceDialingStrategyInput;
  enableMachineDetect: boolean;
  experienceFlowName: string;
  name: string;
  priority: CampaignPriorityInput;
  schedule?: CampaignSchedulingInput;
}

export type AssignAdminRolesRequest = AdminRoleChange[];

export type AssignBotRolesRequest = BotRoleChange[];

export interface AuditLogEntry {
  AuditLogId: string;
  Category?: string;
  "Date/Time"?: string;
  Description?: string;
  Name?: string;
  timestampValue: number;
}

export interface AuditLogList {
  auditlogs: AuditLogEntry[];
  moreAvailable: boolean;
  total: number;
}

/** The documented failures of `auditLogs.list`. */
export type AuditLogsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `auditLogs.list`. */
export interface AuditLogsListInput {
  query?: AuditLogsListQuery;
}

/** The query of `auditLogs.list`. */
export interface AuditLogsListQuery {
  fetchAfter?: string;
  fromDate?: string;
  offset?: number;
  size?: number;
  toDate?: string;
}

/** The response of `auditLogs.list`. */
export type AuditLogsListResponse = AuditLogList;

export interface BatchTestCounts {
  FN?: number;
  FP?: number;
  TN?: number;
  TP?: number;
  failedEntitiesCount?: number;
  failedUtteranceCount?: number;
  failure?: number;
  matchedEntitiesCount?: number;
  matchedTraitsCount?: number;
  success?: number;
  totalEntitiesCount?: number;
  totalTraitsCount?: number;
  traitFailure?: number;
  traitSuccess?: number;
}

export interface BatchTestRun {
  _id: string;
  percentage?: number;
  result?: BatchTestRunResult;
  status: "completed" | "running" | (string & {});
  streamId?: string;
  testSuiteId?: string;
  totalUtterances?: number;
  utterance_count?: number;
  utterance_ran?: number;
}

export interface BatchTestRunRemoved {
  message: string;
}

export interface BatchTestRunResult {
  __v?: number;
  _id?: string;
  botLanguage?: string;
  endTime?: string;
  f1_score?: string;
  fileId?: string;
  fileUrl?: string;
  isAvailable?: boolean;
  isPartialFailure?: boolean;
  precision?: string;
  recall?: string;
  results?: BatchTestCounts;
  runType?: string;
  startTime?: string;
  status?: string;
  streamId?: string;
  testSuiteId?: string;
  triggeredBy?: string;
  utterance_count?: number;
}

export interface BatchTestRunStarted {
  requestId: string;
  status: string;
}

export interface BatchTestSuite {
  description?: string;
  name: string;
  results?: BatchTestSuiteRun[];
  testSuiteType?: string;
}

export interface BatchTestSuiteExport {
  description?: string;
  downloadUrl: string;
  name?: string;
}

export type BatchTestSuiteList = {
  count: number;
  moreAvailable: boolean;
} & {
  [key: string]: BatchTestSuite;
};

export interface BatchTestSuiteRemoved {
  message: string;
}

export interface BatchTestSuiteRun {
  _id: string;
  f1_score?: string;
  precision?: string;
  recall?: string;
  results?: BatchTestCounts;
  version?: string;
}

export interface BotExportJob {
  __v?: number;
  _id: string;
  botId?: string;
  createdBy?: string;
  createdOn?: string;
  downloadURL?: string;
  exportType?: "latest" | "published" | (string & {});
  fileId?: string;
  fileSize?: string;
  requestType?: string;
  status: "pending" | "success" | (string & {});
  store?: {
    urlParams?: string;
  };
  streamId?: string;
}

export interface BotExportOptions {
  AgentAssist?: ("layoutSettings" | "playbooks" | "rules" | "widgetSettings")[];
  nlpData?: (
    | "concepts"
    | "nlpSettings"
    | "patterns"
    | "rules"
    | "standardResponses"
    | "synonyms"
    | "traits"
    | "utterances"
  )[];
  options?: {
    botVariables?: {
      ignore?: string[];
      ignoreContentVariables?: boolean;
      ignoreEnvironmentVariables?: boolean;
    };
  };
  settings?: ("botSettings" | "botVariables" | "genAIandLLMSettings" | "ivrSettings")[];
  tasks?: ("botTask" | "knowledgeGraph" | "smallTalk")[];
}

export interface BotExportStatusRequest {
  exportType: "latest" | "published";
}

export interface BotExportSubTasks {
  actions?: string[];
  alerts?: string[];
  dialogs?: string[];
  experienceFlows?: string[];
}

export interface BotFunctionFile {
  fileId: string;
  fileName: string;
}

export interface BotImportJob {
  __v?: number;
  _id: string;
  createdBy?: string;
  createdOn?: string;
  requestType?: string;
  status: "pending" | "success" | (string & {});
  statusLogs?: BotImportStep[];
  streamId?: string;
  streamRefId?: string;
}

export interface BotImportOptions {
  AgentAssist?: ("playbooks" | "rules")[];
  customDashboard?: boolean;
  nlpData?: ("concepts" | "nlpSettings" | "patterns" | "synonyms" | "utterances")[];
  options?: IncrementalImportOptions;
  qualityAI?: ("autoQA" | "connectors" | "taxonomy")[];
  settings?: ("botSettings" | "botVariables" | "genAIandLLMSettings" | "ivrSettings")[];
  storyBoardScenes?: {
    includeComments?: boolean;
  };
  tasks?: ("botTask" | "forms" | "knowledgeGraph" | "smallTalk")[];
}

export interface BotImportStep {
  status: string;
  taskName?: string;
  taskType: string;
}

export interface BotList {
  availableMore: boolean;
  bots: BotSummary[];
  total: number;
}

export interface BotPermissions {
  [key: string]: string[];
}

export interface BotRole {
  _id?: string;
  permissions: BotPermissions;
  rDesc?: string;
  refId?: string;
  role: string;
  roleType: "bot";
}

export interface BotRoleAssignment {
  botId: string;
  botName?: string;
  groups?: unknown[];
  roleId: string;
  roleName: string;
}

export interface BotRoleChange {
  addGroups?: string[];
  addOrgUserIds?: string[];
  addUsers?: string[];
  botId: string;
  removeGroups?: string[];
  removeOrgUserIds?: string[];
  removeUsers?: string[];
  roleId: string;
}

export interface BotSummary {
  _id: string;
  accountId?: string;
  containsPanelOrWidget?: boolean;
  createdBy?: string;
  createdOn?: string;
  defaultLanguage?: string;
  description?: string;
  icon?: string;
  isDeflect?: boolean;
  isLinkedTo?: unknown[];
  jwtApps?: JwtApp[];
  name: string;
  purpose?: string;
  resourceid?: string;
  status?: "published" | (string & {});
  type?: string;
}

export interface BotVariable {
  audioTag?: string;
  group?: string;
  hint?: string;
  isSecured?: boolean;
  key: string;
  localeData?: {
    [key: string]: LocaleValue;
  };
  propagateValue?: boolean;
  scope?: string;
  vNameSpace?: {
    name?: string;
    refId?: string;
  }[];
  value?: string;
  variableType: "env" | "locale" | (string & {});
}

export type BotVariables = BotVariable[];

/** The body of `bots.channels.enable`. */
export type BotsChannelsEnableBody = EnableChannelRequest;

/** The documented failures of `bots.channels.enable`. */
export type BotsChannelsEnableFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.channels.enable`. */
export interface BotsChannelsEnableInput {
  body: BotsChannelsEnableBody;
}

/** The response of `bots.channels.enable`. */
export type BotsChannelsEnableResponse = EnabledChannel;

/** The body of `bots.conversations.remove.start`. */
export type BotsConversationsRemoveStartBody = RemoveConversationsRequest;

/** The documented failures of `bots.conversations.remove.start`. */
export type BotsConversationsRemoveStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.conversations.remove.start`. */
export interface BotsConversationsRemoveStartInput {
  body: BotsConversationsRemoveStartBody;
  path: {
    botId: string;
  };
}

/** The response of `bots.conversations.remove.start`. */
export type BotsConversationsRemoveStartResponse = ConversationRemoval;

/** The documented failures of `bots.conversations.remove.status`. */
export type BotsConversationsRemoveStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.conversations.remove.status`. */
export interface BotsConversationsRemoveStatusInput {
  path: {
    botId: string;
    jobId: string;
  };
}

/** The response of `bots.conversations.remove.status`. */
export type BotsConversationsRemoveStatusResponse = ConversationRemovalStatus;

/** The body of `bots.export.start`. */
export type BotsExportStartBody = ExportBotRequest;

/** The documented failures of `bots.export.start`. */
export type BotsExportStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.export.start`. */
export interface BotsExportStartInput {
  body: BotsExportStartBody;
  path: {
    botId: string;
  };
}

/** The response of `bots.export.start`. */
export type BotsExportStartResponse = BotExportJob;

/** The body of `bots.export.status`. */
export type BotsExportStatusBody = BotExportStatusRequest;

/** The documented failures of `bots.export.status`. */
export type BotsExportStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.export.status`. */
export interface BotsExportStatusInput {
  body?: BotsExportStatusBody;
  path: {
    botId: string;
  };
}

/** The response of `bots.export.status`. */
export type BotsExportStatusResponse = BotExportJob;

/** The body of `bots.functions.import`. */
export type BotsFunctionsImportBody = ImportFunctionsRequest;

/** The documented failures of `bots.functions.import`. */
export type BotsFunctionsImportFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.functions.import`. */
export interface BotsFunctionsImportInput {
  body: BotsFunctionsImportBody;
  path: {
    botId: string;
  };
}

/** The response of `bots.functions.import`. */
export type BotsFunctionsImportResponse = ImportFunctionsResult;

/** The documented failures of `bots.getLinkedApps`. */
export type BotsGetLinkedAppsFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `bots.getLinkedApps`. */
export interface BotsGetLinkedAppsHeaders {
  "X-TimeZone"?: string;
  "app-language": string;
  "bot-language": string;
  "client-app": string;
  state: string;
}

/** The input of `bots.getLinkedApps`. */
export interface BotsGetLinkedAppsInput {
  header: BotsGetLinkedAppsHeaders;
  path: {
    botId: string;
  };
  query?: BotsGetLinkedAppsQuery;
}

/** The query of `bots.getLinkedApps`. */
export interface BotsGetLinkedAppsQuery {
  language?: string;
}

/** The response of `bots.getLinkedApps`. */
export type BotsGetLinkedAppsResponse = LinkedApps;

/** The body of `bots.imports.start`. */
export type BotsImportsStartBody = ImportBotRequest;

/** The documented failures of `bots.imports.start`. */
export type BotsImportsStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.imports.start`. */
export interface BotsImportsStartInput {
  body: BotsImportsStartBody;
  path: {
    botId: string;
  };
}

/** The body of `bots.imports.startNew`. */
export type BotsImportsStartNewBody = ImportNewBotRequest;

/** The documented failures of `bots.imports.startNew`. */
export type BotsImportsStartNewFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.imports.startNew`. */
export interface BotsImportsStartNewInput {
  body: BotsImportsStartNewBody;
}

/** The response of `bots.imports.startNew`. */
export type BotsImportsStartNewResponse = BotImportJob;

/** The response of `bots.imports.start`. */
export type BotsImportsStartResponse = BotImportJob;

/** The documented failures of `bots.imports.status`. */
export type BotsImportsStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.imports.status`. */
export interface BotsImportsStatusInput {
  path: {
    importId: string;
  };
}

/** The response of `bots.imports.status`. */
export type BotsImportsStatusResponse = BotImportJob;

/** The documented failures of `bots.installSample`. */
export type BotsInstallSampleFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `bots.installSample`. */
export interface BotsInstallSampleHeaders {
  accountId?: string;
  "bot-language"?: string;
  userId?: string;
}

/** The input of `bots.installSample`. */
export interface BotsInstallSampleInput {
  header?: BotsInstallSampleHeaders;
  path: {
    sampleBotId: string;
  };
}

/** The response of `bots.installSample`. */
export type BotsInstallSampleResponse = InstalledBot;

/** The body of `bots.languages.add`. */
export type BotsLanguagesAddBody = AddLanguageRequest;

/** The documented failures of `bots.languages.add`. */
export type BotsLanguagesAddFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.languages.add`. */
export interface BotsLanguagesAddInput {
  body: BotsLanguagesAddBody;
  path: {
    botId: string;
  };
}

/** The response of `bots.languages.add`. */
export type BotsLanguagesAddResponse = LanguageChangeResult;

/** The body of `bots.languages.setDefault`. */
export type BotsLanguagesSetDefaultBody = SetDefaultLanguageRequest;

/** The documented failures of `bots.languages.setDefault`. */
export type BotsLanguagesSetDefaultFailure =
  | APIError<400, DefaultLanguageRefusal | ErrorBody | ErrorText>
  | APIError<401, DefaultLanguageRefusal | ErrorBody | ErrorText>
  | APIError<403, DefaultLanguageRefusal | ErrorBody | ErrorText>
  | APIError<404, DefaultLanguageRefusal | ErrorBody | ErrorText>
  | APIError<429, DefaultLanguageRefusal | ErrorBody | ErrorText>
  | APIError<500, DefaultLanguageRefusal | ErrorBody | ErrorText>;

/** The input of `bots.languages.setDefault`. */
export interface BotsLanguagesSetDefaultInput {
  body: BotsLanguagesSetDefaultBody;
  path: {
    botId: string;
  };
}

/** The response of `bots.languages.setDefault`. */
export type BotsLanguagesSetDefaultResponse = DefaultLanguageResult;

/** The body of `bots.languages.setEnabled`. */
export type BotsLanguagesSetEnabledBody = SetLanguageEnabledRequest;

/** The documented failures of `bots.languages.setEnabled`. */
export type BotsLanguagesSetEnabledFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.languages.setEnabled`. */
export interface BotsLanguagesSetEnabledInput {
  body: BotsLanguagesSetEnabledBody;
  path: {
    botId: string;
  };
}

/** The body of `bots.languages.update`. */
export type BotsLanguagesUpdateBody = UpdateLanguageRequest;

/** The documented failures of `bots.languages.update`. */
export type BotsLanguagesUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.languages.update`. */
export interface BotsLanguagesUpdateInput {
  body: BotsLanguagesUpdateBody;
  path: {
    botId: string;
  };
}

/** The response of `bots.languages.update`. */
export type BotsLanguagesUpdateResponse = LanguageChangeResult;

/** The documented failures of `bots.list`. */
export type BotsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.list`. */
export interface BotsListInput {
  query?: BotsListQuery;
}

/** The query of `bots.list`. */
export interface BotsListQuery {
  limit?: number;
  offset?: number;
}

/** The response of `bots.list`. */
export type BotsListResponse = BotList;

/** The body of `bots.nlpSettings.update`. */
export type BotsNlpSettingsUpdateBody = UpdateNlpSettingsRequest;

/** The documented failures of `bots.nlpSettings.update`. */
export type BotsNlpSettingsUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.nlpSettings.update`. */
export interface BotsNlpSettingsUpdateInput {
  body: BotsNlpSettingsUpdateBody;
  path: {
    botId: string;
  };
  query: BotsNlpSettingsUpdateQuery;
}

/** The query of `bots.nlpSettings.update`. */
export interface BotsNlpSettingsUpdateQuery {
  groupName?: string;
  language: string;
}

/** The body of `bots.publish.start`. */
export type BotsPublishStartBody = PublishBotRequest;

/** The documented failures of `bots.publish.start`. */
export type BotsPublishStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.publish.start`. */
export interface BotsPublishStartInput {
  body: BotsPublishStartBody;
  path: {
    botId: string;
  };
}

/** The response of `bots.publish.start`. */
export type BotsPublishStartResponse = PublishedResources;

/** The documented failures of `bots.publish.status`. */
export type BotsPublishStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.publish.status`. */
export interface BotsPublishStatusInput {
  path: {
    botId: string;
  };
}

/** The response of `bots.publish.status`. */
export type BotsPublishStatusResponse = PublishStatus;

/** The documented failures of `bots.variables.export`. */
export type BotsVariablesExportFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.variables.export`. */
export interface BotsVariablesExportInput {
  path: {
    botId: string;
  };
}

/** The response of `bots.variables.export`. */
export type BotsVariablesExportResponse = BotVariables;

/** The body of `bots.variables.import`. */
export type BotsVariablesImportBody = ImportVariablesRequest;

/** The documented failures of `bots.variables.import`. */
export type BotsVariablesImportFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `bots.variables.import`. */
export interface BotsVariablesImportInput {
  body: BotsVariablesImportBody;
  path: {
    botId: string;
  };
}

/** The response of `bots.variables.import`. */
export type BotsVariablesImportResponse = ImportVariablesResult;

export interface Callback {
  campaignDialingListId: string;
  reason?: string;
  status: "failed" | "success" | (string & {});
}

export interface CallbackInput {
  campaignDialingListId: string;
  timeToContact: string;
}

export interface CallbackResult {
  data: Callback[];
  status: CampaignCallStatus;
}

export type Campaign = VoiceCampaign | SmsCampaign;

export type CampaignCallStatus = "error" | "failure" | "success" | (string & {});

export interface CampaignCallerId {
  phoneNumber: string;
}

export interface CampaignCallerIdInput {
  /** A verified number with its country code. */
  phoneNumber: string;
}

export interface CampaignCallingDay {
  day: string;
  end: string;
  start: string;
}

export interface CampaignCallingDayInput {
  day: "FR" | "MO" | "SA" | "SU" | "TH" | "TU" | "WE";
  /** A time of the day such as 6:00 PM. */
  end: string;
  /** A time of the day such as 9:00 AM. */
  start: string;
}

export interface CampaignCallingHours {
  days: CampaignCallingDay[];
  frequency: "CUSTOM" | "DAILY" | "WEEKLY" | (string & {});
  timezone: string;
}

export interface CampaignCallingHoursInput {
  days: CampaignCallingDayInput[];
  frequency: "CUSTOM" | "DAILY" | "WEEKLY";
  /** An IANA time zone such as Asia/Kolkata. */
  timezone: string;
}

export interface CampaignContact {
  _id: string;
  createdAt: string;
  phoneNumber: string;
  updatedAt: string;
}

export interface CampaignContactFile {
  fileId: string;
  fileName: string;
}

export type CampaignContactInput = {
  phoneNumber: string;
} & {
  [key: string]: boolean | number | string;
};

export interface CampaignContactList {
  _id: string;
  accountId?: string;
  allowDuplicates?: boolean;
  apiConfigurations: CampaignContactListSync;
  campaignInUse: CampaignReference[];
  columns?: string[];
  createdAt: string;
  createdBy: string;
  description: string;
  files: CampaignContactFile[];
  iId?: string;
  isActive: boolean;
  isDefault?: boolean;
  isGlobalDNC?: boolean;
  isListInUse: boolean;
  listType: string;
  lname?: string;
  mapping: CampaignContactMapping;
  name: string;
  orgId?: string;
  source: CampaignContactListSource;
  status: CampaignContactListStatus;
  totalRecordCount: number;
  updatedAt: string;
  updatedBy: string;
}

export interface CampaignContactListChange {
  data: ChangedContactList;
  message: string;
  status: CampaignCallStatus;
}

export interface CampaignContactListResult {
  data: CampaignContactList;
  message: string;
  status: CampaignCallStatus;
}

export type CampaignContactListSource =
  | "localDrive"
  | "passiveApi"
  | "passiveApiIntegration"
  | "upload"
  | (string & {});

export type CampaignContactListStatus = "Ready" | "Validated" | (string & {});

export interface CampaignContactListSummary {
  _id: string;
  apiConfigurations: CampaignContactListSync;
  campaignInUse: CampaignReference[];
  columns?: string[];
  description: string;
  files: CampaignContactFile[];
  isListInUse: boolean;
  listType: string;
  mapping: CampaignContactMapping;
  name: string;
  source: CampaignContactListSource;
  status: CampaignContactListStatus;
  totalRecordCount: number;
  updatedAt: string;
}

export interface CampaignContactListSync {
  dataSyncMode?: string;
}

export interface CampaignContactLists {
  data: CampaignContactListSummary[];
  message: string;
  status: CampaignCallStatus;
}

export interface CampaignContactMapping {
  contactPriority?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  timeZone?: string;
  uniqueId?: string;
}

export interface CampaignContactOutcome {
  agentDispositionCodes?: string[];
  botOutboundStatus?: "agentHangUp" | "userHangUp" | (string & {});
  botOutboundStatusDetail?: string;
  botSessionId?: string;
  dialerOutcome: string;
  numberOfAttemptsSoFar: number;
  phoneNumber: string;
  uniqueId: string;
}

export interface CampaignContactPage {
  data: CampaignContacts;
  message: string;
  status: CampaignCallStatus;
}

export interface CampaignContactReport {
  data: {
    limit: number;
    page: number;
    results: CampaignContactOutcome[];
    totalPages: number;
    totalResults: number;
  };
  status: CampaignCallStatus;
}

export interface CampaignContacts {
  hasMore: boolean;
  limit: number;
  results: CampaignContact[];
  skip: number;
  totalPages: number;
  totalResults: number;
}

export interface CampaignContactsRequest {
  limit?: number;
  page?: number;
}

export interface CampaignFilters {
  dialingMode?: ("Preview" | "Progressive")[];
  priority?: (1 | 2 | 3 | 4 | 5)[];
  status?: ("Active" | "Completed" | "Paused" | "Preparing" | "Ready" | "Rescheduled" | "Scheduled" | "Stopped")[];
}

export interface CampaignIdResult {
  data: CreatedCampaignId;
  id: string;
  message: string;
  status: CampaignCallStatus;
}

export interface CampaignListResult {
  data: {
    hasMore: boolean;
    limit: number;
    results: CampaignSummary[];
    skip: number;
    totalPages: number;
    totalResults: number;
  };
  message: string;
  status: CampaignCallStatus;
}

export type CampaignPriorityInput = "1" | "2" | "3" | "4" | "5";

export type CampaignRecurrence = DailyCampaignRecurrence | WeeklyCampaignRecurrence;

export interface CampaignReference {
  id: string;
  name: string;
}

export interface CampaignResult {
  data: Campaign;
  id?: string;
  message: string;
  status: CampaignCallStatus;
}

export type CampaignScheduleRequest = RecurringCampaignSchedule | NoCampaignSchedule;

/** YYYY-MM-DD HH:mm:ss, without a zone. */
export type CampaignScheduleTime = string;

export interface CampaignScheduled {
  id: string;
  message: string;
  status: CampaignCallStatus;
}

export interface CampaignScheduling {
  isRecurrenceEnabled?: boolean;
  isSchedulingEnabled: boolean;
}

export interface CampaignSchedulingInput {
  isSchedulingEnabled?: boolean;
}

export interface CampaignSort {
  createdAt?: CampaignSortOrder;
  name?: CampaignSortOrder;
  updatedAt?: CampaignSortOrder;
}

export type CampaignSortOrder = "asc" | "desc";

export interface CampaignState {
  id: string;
  name: string;
  status: CampaignStatus;
}

export type CampaignStatus =
  | "Active"
  | "Completed"
  | "Paused"
  | "Preparing"
  | "Ready"
  | "Rescheduled"
  | "Scheduled"
  | "Stopped"
  | (string & {});

export interface CampaignStatusReport {
  data: CampaignState;
  status: CampaignCallStatus;
}

export type CampaignStatusResult = CampaignStatusReport | CampaignContactReport;

export type CampaignSummary = VoiceCampaignSummary | SmsCampaignSummary;

export interface CampaignTriggerRequest {
  [key: string]: never;
}

export interface CampaignTriggerResult {
  campaignExecutionType?: string;
  campaignInstanceId?: string;
  message: string;
  status: CampaignStatus;
  totalCallsCompleted?: number;
  updatedAt: string;
}

export type CampaignType = "sms" | "voice";

export interface ChangedContactList {
  body: {
    accountId: string;
    iId: string;
    listType: string;
    name: string;
    orgId: string;
    scope?: string[];
    updatedBy: string;
  };
  contactListId: string;
}

export interface ChannelApp {
  appName: string;
  clientId: string;
}

export interface ChannelMappings {
  channelMappings?: Record<string, string>;
  requiresPublish?: boolean;
  state?: string;
}

export interface Contact {
  accountId?: string;
  address?: unknown[];
  cellPhone: ContactPhone;
  createdAt?: string;
  createdBy?: string;
  createdByAId?: string;
  firstName: string;
  fullName: string;
  id: string;
  instanceBotId?: string;
  lastName: string;
  orgId?: string;
  salutation: string;
  status: ContactStatus;
  twitterDetails?: unknown[];
  updatedAt?: string;
  updatedBy?: string;
  updatedByAId?: string;
}

/** The body of `contactCenter.campaigns.contactLists.addContacts`. */
export type ContactCenterCampaignsContactListsAddContactsBody = AddContactsRequest;

/** The documented failures of `contactCenter.campaigns.contactLists.addContacts`. */
export type ContactCenterCampaignsContactListsAddContactsFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.contactLists.addContacts`. */
export interface ContactCenterCampaignsContactListsAddContactsHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.contactLists.addContacts`. */
export interface ContactCenterCampaignsContactListsAddContactsInput {
  body: ContactCenterCampaignsContactListsAddContactsBody;
  header: ContactCenterCampaignsContactListsAddContactsHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.campaigns.contactLists.addContacts`. */
export type ContactCenterCampaignsContactListsAddContactsResponse = ContactsAdded;

/** The body of `contactCenter.campaigns.contactLists.create`. */
export type ContactCenterCampaignsContactListsCreateBody = CreateContactListRequest;

/** The documented failures of `contactCenter.campaigns.contactLists.create`. */
export type ContactCenterCampaignsContactListsCreateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.contactLists.create`. */
export interface ContactCenterCampaignsContactListsCreateHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.contactLists.create`. */
export interface ContactCenterCampaignsContactListsCreateInput {
  body: ContactCenterCampaignsContactListsCreateBody;
  header: ContactCenterCampaignsContactListsCreateHeaders;
  path: {
    botId: string;
  };
  query: ContactCenterCampaignsContactListsCreateQuery;
}

/** The query of `contactCenter.campaigns.contactLists.create`. */
export interface ContactCenterCampaignsContactListsCreateQuery {
  accountId: string;
}

/** The response of `contactCenter.campaigns.contactLists.create`. */
export type ContactCenterCampaignsContactListsCreateResponse = CampaignContactListResult;

/** The documented failures of `contactCenter.campaigns.contactLists.delete`. */
export type ContactCenterCampaignsContactListsDeleteFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.contactLists.delete`. */
export interface ContactCenterCampaignsContactListsDeleteHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.contactLists.delete`. */
export interface ContactCenterCampaignsContactListsDeleteInput {
  header: ContactCenterCampaignsContactListsDeleteHeaders;
  path: {
    botId: string;
    contactListId: string;
  };
  query: ContactCenterCampaignsContactListsDeleteQuery;
}

/** The query of `contactCenter.campaigns.contactLists.delete`. */
export interface ContactCenterCampaignsContactListsDeleteQuery {
  accountId: string;
}

/** The response of `contactCenter.campaigns.contactLists.delete`. */
export type ContactCenterCampaignsContactListsDeleteResponse = CampaignContactListResult;

/** The documented failures of `contactCenter.campaigns.contactLists.get`. */
export type ContactCenterCampaignsContactListsGetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.contactLists.get`. */
export interface ContactCenterCampaignsContactListsGetHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.contactLists.get`. */
export interface ContactCenterCampaignsContactListsGetInput {
  header: ContactCenterCampaignsContactListsGetHeaders;
  path: {
    botId: string;
    contactListId: string;
  };
  query: ContactCenterCampaignsContactListsGetQuery;
}

/** The query of `contactCenter.campaigns.contactLists.get`. */
export interface ContactCenterCampaignsContactListsGetQuery {
  accountId: string;
}

/** The response of `contactCenter.campaigns.contactLists.get`. */
export type ContactCenterCampaignsContactListsGetResponse = CampaignContactListResult;

/** The documented failures of `contactCenter.campaigns.contactLists.listContacts`. */
export type ContactCenterCampaignsContactListsListContactsFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.contactLists.listContacts`. */
export interface ContactCenterCampaignsContactListsListContactsHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.contactLists.listContacts`. */
export interface ContactCenterCampaignsContactListsListContactsInput {
  header: ContactCenterCampaignsContactListsListContactsHeaders;
  path: {
    botId: string;
    contactListId: string;
  };
  query: ContactCenterCampaignsContactListsListContactsQuery;
}

/** The query of `contactCenter.campaigns.contactLists.listContacts`. */
export interface ContactCenterCampaignsContactListsListContactsQuery {
  accountId: string;
}

/** The response of `contactCenter.campaigns.contactLists.listContacts`. */
export type ContactCenterCampaignsContactListsListContactsResponse = CampaignContactPage;

/** The documented failures of `contactCenter.campaigns.contactLists.list`. */
export type ContactCenterCampaignsContactListsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.contactLists.list`. */
export interface ContactCenterCampaignsContactListsListHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.contactLists.list`. */
export interface ContactCenterCampaignsContactListsListInput {
  header: ContactCenterCampaignsContactListsListHeaders;
  path: {
    botId: string;
  };
  query: ContactCenterCampaignsContactListsListQuery;
}

/** The query of `contactCenter.campaigns.contactLists.list`. */
export interface ContactCenterCampaignsContactListsListQuery {
  accountId: string;
  type?: "call";
}

/** The response of `contactCenter.campaigns.contactLists.list`. */
export type ContactCenterCampaignsContactListsListResponse = CampaignContactLists;

/** The body of `contactCenter.campaigns.contactLists.update`. */
export type ContactCenterCampaignsContactListsUpdateBody = UpdateContactListRequest;

/** The documented failures of `contactCenter.campaigns.contactLists.update`. */
export type ContactCenterCampaignsContactListsUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.contactLists.update`. */
export interface ContactCenterCampaignsContactListsUpdateHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.contactLists.update`. */
export interface ContactCenterCampaignsContactListsUpdateInput {
  body: ContactCenterCampaignsContactListsUpdateBody;
  header: ContactCenterCampaignsContactListsUpdateHeaders;
  path: {
    botId: string;
    contactListId: string;
  };
  query: ContactCenterCampaignsContactListsUpdateQuery;
}

/** The query of `contactCenter.campaigns.contactLists.update`. */
export interface ContactCenterCampaignsContactListsUpdateQuery {
  accountId: string;
}

/** The response of `contactCenter.campaigns.contactLists.update`. */
export type ContactCenterCampaignsContactListsUpdateResponse = CampaignContactListChange;

/** The body of `contactCenter.campaigns.create`. */
export type ContactCenterCampaignsCreateBody = CreateCampaignRequest;

/** The documented failures of `contactCenter.campaigns.create`. */
export type ContactCenterCampaignsCreateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.create`. */
export interface ContactCenterCampaignsCreateHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.create`. */
export interface ContactCenterCampaignsCreateInput {
  body: ContactCenterCampaignsCreateBody;
  header: ContactCenterCampaignsCreateHeaders;
  path: {
    botId: string;
  };
  query: ContactCenterCampaignsCreateQuery;
}

/** The query of `contactCenter.campaigns.create`. */
export interface ContactCenterCampaignsCreateQuery {
  accountId: string;
  campaignType: CampaignType;
}

/** The response of `contactCenter.campaigns.create`. */
export type ContactCenterCampaignsCreateResponse = CampaignResult;

/** The documented failures of `contactCenter.campaigns.delete`. */
export type ContactCenterCampaignsDeleteFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.delete`. */
export interface ContactCenterCampaignsDeleteHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.delete`. */
export interface ContactCenterCampaignsDeleteInput {
  header: ContactCenterCampaignsDeleteHeaders;
  path: {
    botId: string;
    campaignId: string;
  };
  query: ContactCenterCampaignsDeleteQuery;
}

/** The query of `contactCenter.campaigns.delete`. */
export interface ContactCenterCampaignsDeleteQuery {
  accountId: string;
  campaignType: CampaignType;
}

/** The response of `contactCenter.campaigns.delete`. */
export type ContactCenterCampaignsDeleteResponse = CampaignResult;

/** The documented failures of `contactCenter.campaigns.get`. */
export type ContactCenterCampaignsGetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.get`. */
export interface ContactCenterCampaignsGetHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.get`. */
export interface ContactCenterCampaignsGetInput {
  header: ContactCenterCampaignsGetHeaders;
  path: {
    botId: string;
    campaignId: string;
  };
  query: ContactCenterCampaignsGetQuery;
}

/** The query of `contactCenter.campaigns.get`. */
export interface ContactCenterCampaignsGetQuery {
  accountId: string;
}

/** The response of `contactCenter.campaigns.get`. */
export type ContactCenterCampaignsGetResponse = CampaignResult;

/** The body of `contactCenter.campaigns.list`. */
export type ContactCenterCampaignsListBody = ListCampaignsRequest;

/** The documented failures of `contactCenter.campaigns.list`. */
export type ContactCenterCampaignsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.list`. */
export interface ContactCenterCampaignsListHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.list`. */
export interface ContactCenterCampaignsListInput {
  body: ContactCenterCampaignsListBody;
  header: ContactCenterCampaignsListHeaders;
  path: {
    botId: string;
  };
  query: ContactCenterCampaignsListQuery;
}

/** The query of `contactCenter.campaigns.list`. */
export interface ContactCenterCampaignsListQuery {
  accountId: string;
}

/** The response of `contactCenter.campaigns.list`. */
export type ContactCenterCampaignsListResponse = CampaignListResult;

/** The body of `contactCenter.campaigns.schedule`. */
export type ContactCenterCampaignsScheduleBody = CampaignScheduleRequest;

/** The body of `contactCenter.campaigns.scheduleCallbacks`. */
export type ContactCenterCampaignsScheduleCallbacksBody = ScheduleCallbacksRequest;

/** The documented failures of `contactCenter.campaigns.scheduleCallbacks`. */
export type ContactCenterCampaignsScheduleCallbacksFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.scheduleCallbacks`. */
export interface ContactCenterCampaignsScheduleCallbacksHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.scheduleCallbacks`. */
export interface ContactCenterCampaignsScheduleCallbacksInput {
  body: ContactCenterCampaignsScheduleCallbacksBody;
  header: ContactCenterCampaignsScheduleCallbacksHeaders;
  path: {
    botId: string;
    campaignInstanceId: string;
  };
}

/** The response of `contactCenter.campaigns.scheduleCallbacks`. */
export type ContactCenterCampaignsScheduleCallbacksResponse = CallbackResult;

/** The documented failures of `contactCenter.campaigns.schedule`. */
export type ContactCenterCampaignsScheduleFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.schedule`. */
export interface ContactCenterCampaignsScheduleHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.schedule`. */
export interface ContactCenterCampaignsScheduleInput {
  body: ContactCenterCampaignsScheduleBody;
  header: ContactCenterCampaignsScheduleHeaders;
  path: {
    botId: string;
  };
  query: ContactCenterCampaignsScheduleQuery;
}

/** The query of `contactCenter.campaigns.schedule`. */
export interface ContactCenterCampaignsScheduleQuery {
  campaignName: string;
  enableSchedule: boolean;
}

/** The response of `contactCenter.campaigns.schedule`. */
export type ContactCenterCampaignsScheduleResponse = CampaignScheduled;

/** The body of `contactCenter.campaigns.startSms`. */
export type ContactCenterCampaignsStartSmsBody = CampaignTriggerRequest;

/** The documented failures of `contactCenter.campaigns.startSms`. */
export type ContactCenterCampaignsStartSmsFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.startSms`. */
export interface ContactCenterCampaignsStartSmsHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.startSms`. */
export interface ContactCenterCampaignsStartSmsInput {
  body: ContactCenterCampaignsStartSmsBody;
  header: ContactCenterCampaignsStartSmsHeaders;
  path: {
    botId: string;
    campaignId: string;
  };
  query: ContactCenterCampaignsStartSmsQuery;
}

/** The query of `contactCenter.campaigns.startSms`. */
export interface ContactCenterCampaignsStartSmsQuery {
  campaignType: "sms";
  trigger: "play";
}

/** The response of `contactCenter.campaigns.startSms`. */
export type ContactCenterCampaignsStartSmsResponse = CampaignTriggerResult;

/** The body of `contactCenter.campaigns.status`. */
export type ContactCenterCampaignsStatusBody = CampaignContactsRequest;

/** The documented failures of `contactCenter.campaigns.status`. */
export type ContactCenterCampaignsStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.status`. */
export interface ContactCenterCampaignsStatusHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.status`. */
export interface ContactCenterCampaignsStatusInput {
  body?: ContactCenterCampaignsStatusBody;
  header: ContactCenterCampaignsStatusHeaders;
  path: {
    botId: string;
    campaignId: string;
  };
  query: ContactCenterCampaignsStatusQuery;
}

/** The query of `contactCenter.campaigns.status`. */
export interface ContactCenterCampaignsStatusQuery {
  accountId: string;
  view?: "contacts" | "status";
}

/** The response of `contactCenter.campaigns.status`. */
export type ContactCenterCampaignsStatusResponse = CampaignStatusResult;

/** The body of `contactCenter.campaigns.trigger`. */
export type ContactCenterCampaignsTriggerBody = CampaignTriggerRequest;

/** The documented failures of `contactCenter.campaigns.trigger`. */
export type ContactCenterCampaignsTriggerFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.trigger`. */
export interface ContactCenterCampaignsTriggerHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.trigger`. */
export interface ContactCenterCampaignsTriggerInput {
  body: ContactCenterCampaignsTriggerBody;
  header: ContactCenterCampaignsTriggerHeaders;
  path: {
    botId: string;
    campaignId: string;
  };
  query: ContactCenterCampaignsTriggerQuery;
}

/** The query of `contactCenter.campaigns.trigger`. */
export interface ContactCenterCampaignsTriggerQuery {
  accountId: string;
  campaignType: CampaignType;
  trigger: "play" | "stop";
}

/** The response of `contactCenter.campaigns.trigger`. */
export type ContactCenterCampaignsTriggerResponse = CampaignTriggerResult;

/** The body of `contactCenter.campaigns.update`. */
export type ContactCenterCampaignsUpdateBody = UpdateCampaignRequest;

/** The documented failures of `contactCenter.campaigns.update`. */
export type ContactCenterCampaignsUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaigns.update`. */
export interface ContactCenterCampaignsUpdateHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.update`. */
export interface ContactCenterCampaignsUpdateInput {
  body: ContactCenterCampaignsUpdateBody;
  header: ContactCenterCampaignsUpdateHeaders;
  path: {
    botId: string;
    campaignId: string;
  };
  query: ContactCenterCampaignsUpdateQuery;
}

/** The query of `contactCenter.campaigns.update`. */
export interface ContactCenterCampaignsUpdateQuery {
  accountId: string;
  campaignType: CampaignType;
}

/** The response of `contactCenter.campaigns.update`. */
export type ContactCenterCampaignsUpdateResponse = CampaignResult;

/** The body of `contactCenter.campaignsV1.contactLists.create`. */
export type ContactCenterCampaignsV1ContactListsCreateBody = CreateContactListRequest;

/** The documented failures of `contactCenter.campaignsV1.contactLists.create`. */
export type ContactCenterCampaignsV1ContactListsCreateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.contactLists.create`. */
export interface ContactCenterCampaignsV1ContactListsCreateHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.contactLists.create`. */
export interface ContactCenterCampaignsV1ContactListsCreateInput {
  body: ContactCenterCampaignsV1ContactListsCreateBody;
  header: ContactCenterCampaignsV1ContactListsCreateHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.campaignsV1.contactLists.create`. */
export type ContactCenterCampaignsV1ContactListsCreateResponse = CampaignContactListResult;

/** The documented failures of `contactCenter.campaignsV1.contactLists.delete`. */
export type ContactCenterCampaignsV1ContactListsDeleteFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.contactLists.delete`. */
export interface ContactCenterCampaignsV1ContactListsDeleteHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.contactLists.delete`. */
export interface ContactCenterCampaignsV1ContactListsDeleteInput {
  header: ContactCenterCampaignsV1ContactListsDeleteHeaders;
  path: {
    botId: string;
    contactListId: string;
  };
}

/** The response of `contactCenter.campaignsV1.contactLists.delete`. */
export type ContactCenterCampaignsV1ContactListsDeleteResponse = CampaignContactListResult;

/** The documented failures of `contactCenter.campaignsV1.contactLists.get`. */
export type ContactCenterCampaignsV1ContactListsGetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.contactLists.get`. */
export interface ContactCenterCampaignsV1ContactListsGetHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.contactLists.get`. */
export interface ContactCenterCampaignsV1ContactListsGetInput {
  header: ContactCenterCampaignsV1ContactListsGetHeaders;
  path: {
    botId: string;
    contactListId: string;
  };
}

/** The response of `contactCenter.campaignsV1.contactLists.get`. */
export type ContactCenterCampaignsV1ContactListsGetResponse = CampaignContactListResult;

/** The documented failures of `contactCenter.campaignsV1.contactLists.listContacts`. */
export type ContactCenterCampaignsV1ContactListsListContactsFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.contactLists.listContacts`. */
export interface ContactCenterCampaignsV1ContactListsListContactsHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.contactLists.listContacts`. */
export interface ContactCenterCampaignsV1ContactListsListContactsInput {
  header: ContactCenterCampaignsV1ContactListsListContactsHeaders;
  path: {
    botId: string;
    contactListId: string;
  };
  query: ContactCenterCampaignsV1ContactListsListContactsQuery;
}

/** The query of `contactCenter.campaignsV1.contactLists.listContacts`. */
export interface ContactCenterCampaignsV1ContactListsListContactsQuery {
  accountId: string;
}

/** The response of `contactCenter.campaignsV1.contactLists.listContacts`. */
export type ContactCenterCampaignsV1ContactListsListContactsResponse = CampaignContactPage;

/** The documented failures of `contactCenter.campaignsV1.contactLists.list`. */
export type ContactCenterCampaignsV1ContactListsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.contactLists.list`. */
export interface ContactCenterCampaignsV1ContactListsListHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.contactLists.list`. */
export interface ContactCenterCampaignsV1ContactListsListInput {
  header: ContactCenterCampaignsV1ContactListsListHeaders;
  path: {
    botId: string;
  };
  query?: ContactCenterCampaignsV1ContactListsListQuery;
}

/** The query of `contactCenter.campaignsV1.contactLists.list`. */
export interface ContactCenterCampaignsV1ContactListsListQuery {
  type?: "call";
}

/** The response of `contactCenter.campaignsV1.contactLists.list`. */
export type ContactCenterCampaignsV1ContactListsListResponse = CampaignContactLists;

/** The body of `contactCenter.campaignsV1.contactLists.update`. */
export type ContactCenterCampaignsV1ContactListsUpdateBody = UpdateContactListV1Request;

/** The documented failures of `contactCenter.campaignsV1.contactLists.update`. */
export type ContactCenterCampaignsV1ContactListsUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.contactLists.update`. */
export interface ContactCenterCampaignsV1ContactListsUpdateHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.contactLists.update`. */
export interface ContactCenterCampaignsV1ContactListsUpdateInput {
  body: ContactCenterCampaignsV1ContactListsUpdateBody;
  header: ContactCenterCampaignsV1ContactListsUpdateHeaders;
  path: {
    botId: string;
    contactListId: string;
  };
}

/** The response of `contactCenter.campaignsV1.contactLists.update`. */
export type ContactCenterCampaignsV1ContactListsUpdateResponse = CampaignContactListChange;

/** The body of `contactCenter.campaignsV1.create`. */
export type ContactCenterCampaignsV1CreateBody = CreateCampaignV1Request;

/** The documented failures of `contactCenter.campaignsV1.create`. */
export type ContactCenterCampaignsV1CreateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.create`. */
export interface ContactCenterCampaignsV1CreateHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.create`. */
export interface ContactCenterCampaignsV1CreateInput {
  body: ContactCenterCampaignsV1CreateBody;
  header: ContactCenterCampaignsV1CreateHeaders;
  path: {
    botId: string;
  };
  query: ContactCenterCampaignsV1CreateQuery;
}

/** The query of `contactCenter.campaignsV1.create`. */
export interface ContactCenterCampaignsV1CreateQuery {
  campaignType: CampaignType;
}

/** The response of `contactCenter.campaignsV1.create`. */
export type ContactCenterCampaignsV1CreateResponse = CreateCampaignV1Result;

/** The documented failures of `contactCenter.campaignsV1.delete`. */
export type ContactCenterCampaignsV1DeleteFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.delete`. */
export interface ContactCenterCampaignsV1DeleteHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.delete`. */
export interface ContactCenterCampaignsV1DeleteInput {
  header: ContactCenterCampaignsV1DeleteHeaders;
  path: {
    botId: string;
    campaignId: string;
  };
  query: ContactCenterCampaignsV1DeleteQuery;
}

/** The query of `contactCenter.campaignsV1.delete`. */
export interface ContactCenterCampaignsV1DeleteQuery {
  campaignType: CampaignType;
}

/** The response of `contactCenter.campaignsV1.delete`. */
export type ContactCenterCampaignsV1DeleteResponse = CampaignResult;

/** The documented failures of `contactCenter.campaignsV1.get`. */
export type ContactCenterCampaignsV1GetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.get`. */
export interface ContactCenterCampaignsV1GetHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.get`. */
export interface ContactCenterCampaignsV1GetInput {
  header: ContactCenterCampaignsV1GetHeaders;
  path: {
    botId: string;
    campaignId: string;
  };
}

/** The response of `contactCenter.campaignsV1.get`. */
export type ContactCenterCampaignsV1GetResponse = CampaignResult;

/** The body of `contactCenter.campaignsV1.list`. */
export type ContactCenterCampaignsV1ListBody = ListCampaignsRequest;

/** The documented failures of `contactCenter.campaignsV1.list`. */
export type ContactCenterCampaignsV1ListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.list`. */
export interface ContactCenterCampaignsV1ListHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.list`. */
export interface ContactCenterCampaignsV1ListInput {
  body: ContactCenterCampaignsV1ListBody;
  header: ContactCenterCampaignsV1ListHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.campaignsV1.list`. */
export type ContactCenterCampaignsV1ListResponse = CampaignListResult;

/** The body of `contactCenter.campaignsV1.status`. */
export type ContactCenterCampaignsV1StatusBody = CampaignContactsRequest;

/** The documented failures of `contactCenter.campaignsV1.status`. */
export type ContactCenterCampaignsV1StatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.status`. */
export interface ContactCenterCampaignsV1StatusHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.status`. */
export interface ContactCenterCampaignsV1StatusInput {
  body?: ContactCenterCampaignsV1StatusBody;
  header: ContactCenterCampaignsV1StatusHeaders;
  path: {
    botId: string;
    campaignId: string;
  };
  query?: ContactCenterCampaignsV1StatusQuery;
}

/** The query of `contactCenter.campaignsV1.status`. */
export interface ContactCenterCampaignsV1StatusQuery {
  view?: "contacts" | "status";
}

/** The response of `contactCenter.campaignsV1.status`. */
export type ContactCenterCampaignsV1StatusResponse = CampaignStatusResult;

/** The body of `contactCenter.campaignsV1.trigger`. */
export type ContactCenterCampaignsV1TriggerBody = CampaignTriggerRequest;

/** The documented failures of `contactCenter.campaignsV1.trigger`. */
export type ContactCenterCampaignsV1TriggerFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.trigger`. */
export interface ContactCenterCampaignsV1TriggerHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.trigger`. */
export interface ContactCenterCampaignsV1TriggerInput {
  body: ContactCenterCampaignsV1TriggerBody;
  header: ContactCenterCampaignsV1TriggerHeaders;
  path: {
    botId: string;
    campaignId: string;
  };
  query: ContactCenterCampaignsV1TriggerQuery;
}

/** The query of `contactCenter.campaignsV1.trigger`. */
export interface ContactCenterCampaignsV1TriggerQuery {
  campaignType: CampaignType;
  trigger: "play" | "stop";
}

/** The response of `contactCenter.campaignsV1.trigger`. */
export type ContactCenterCampaignsV1TriggerResponse = CampaignTriggerResult;

/** The body of `contactCenter.campaignsV1.update`. */
export type ContactCenterCampaignsV1UpdateBody = UpdateCampaignV1Request;

/** The documented failures of `contactCenter.campaignsV1.update`. */
export type ContactCenterCampaignsV1UpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.campaignsV1.update`. */
export interface ContactCenterCampaignsV1UpdateHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaignsV1.update`. */
export interface ContactCenterCampaignsV1UpdateInput {
  body: ContactCenterCampaignsV1UpdateBody;
  header: ContactCenterCampaignsV1UpdateHeaders;
  path: {
    botId: string;
    campaignId: string;
  };
  query: ContactCenterCampaignsV1UpdateQuery;
}

/** The query of `contactCenter.campaignsV1.update`. */
export interface ContactCenterCampaignsV1UpdateQuery {
  campaignType: CampaignType;
}

/** The response of `contactCenter.campaignsV1.update`. */
export type ContactCenterCampaignsV1UpdateResponse = CampaignResult;

/** The body of `contactCenter.contacts.bulkDelete`. */
export type ContactCenterContactsBulkDeleteBody = DeleteContactsRequest;

/** The documented failures of `contactCenter.contacts.bulkDelete`. */
export type ContactCenterContactsBulkDeleteFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.contacts.bulkDelete`. */
export interface ContactCenterContactsBulkDeleteHeaders {
  accountId: string;
}

/** The input of `contactCenter.contacts.bulkDelete`. */
export interface ContactCenterContactsBulkDeleteInput {
  body: ContactCenterContactsBulkDeleteBody;
  header: ContactCenterContactsBulkDeleteHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.contacts.bulkDelete`. */
export type ContactCenterContactsBulkDeleteResponse = ContactsDeletion;

/** The body of `contactCenter.contacts.bulkUpdate`. */
export type ContactCenterContactsBulkUpdateBody = UpdateContactsRequest;

/** The documented failures of `contactCenter.contacts.bulkUpdate`. */
export type ContactCenterContactsBulkUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.contacts.bulkUpdate`. */
export interface ContactCenterContactsBulkUpdateHeaders {
  accountId: string;
}

/** The input of `contactCenter.contacts.bulkUpdate`. */
export interface ContactCenterContactsBulkUpdateInput {
  body: ContactCenterContactsBulkUpdateBody;
  header: ContactCenterContactsBulkUpdateHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.contacts.bulkUpdate`. */
export type ContactCenterContactsBulkUpdateResponse = ContactsUpdate;

/** The body of `contactCenter.contacts.create`. */
export type ContactCenterContactsCreateBody = CreateContactsRequest;

/** The documented failures of `contactCenter.contacts.create`. */
export type ContactCenterContactsCreateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.contacts.create`. */
export interface ContactCenterContactsCreateHeaders {
  accountId: string;
}

/** The input of `contactCenter.contacts.create`. */
export interface ContactCenterContactsCreateInput {
  body: ContactCenterContactsCreateBody;
  header: ContactCenterContactsCreateHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.contacts.create`. */
export type ContactCenterContactsCreateResponse = Contacts;

/** The documented failures of `contactCenter.contacts.delete`. */
export type ContactCenterContactsDeleteFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.contacts.delete`. */
export interface ContactCenterContactsDeleteHeaders {
  accountId: string;
}

/** The input of `contactCenter.contacts.delete`. */
export interface ContactCenterContactsDeleteInput {
  header: ContactCenterContactsDeleteHeaders;
  path: {
    botId: string;
    contactId: string;
  };
}

/** The response of `contactCenter.contacts.delete`. */
export type ContactCenterContactsDeleteResponse = Contact;

/** The body of `contactCenter.contacts.import`. */
export type ContactCenterContactsImportBody = ImportContactsRequest;

/** The documented failures of `contactCenter.contacts.import`. */
export type ContactCenterContactsImportFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.contacts.import`. */
export interface ContactCenterContactsImportHeaders {
  accountid: string;
}

/** The input of `contactCenter.contacts.import`. */
export interface ContactCenterContactsImportInput {
  body: ContactCenterContactsImportBody;
  header: ContactCenterContactsImportHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.contacts.import`. */
export type ContactCenterContactsImportResponse = Contacts;

/** The documented failures of `contactCenter.contacts.list`. */
export type ContactCenterContactsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.contacts.list`. */
export interface ContactCenterContactsListHeaders {
  accountId: string;
}

/** The input of `contactCenter.contacts.list`. */
export interface ContactCenterContactsListInput {
  header: ContactCenterContactsListHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.contacts.list`. */
export type ContactCenterContactsListResponse = ContactList;

/** The body of `contactCenter.contacts.update`. */
export type ContactCenterContactsUpdateBody = UpdateContactRequest;

/** The documented failures of `contactCenter.contacts.update`. */
export type ContactCenterContactsUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `contactCenter.contacts.update`. */
export interface ContactCenterContactsUpdateHeaders {
  accountId: string;
}

/** The input of `contactCenter.contacts.update`. */
export interface ContactCenterContactsUpdateInput {
  body: ContactCenterContactsUpdateBody;
  header: ContactCenterContactsUpdateHeaders;
  path: {
    botId: string;
    contactId: string;
  };
}

/** The response of `contactCenter.contacts.update`. */
export type ContactCenterContactsUpdateResponse = Contact;

/** The body of `contactCenter.speechServices.create`. */
export type ContactCenterSpeechServicesCreateBody = CreateSpeechServiceRequest;

/** The documented failures of `contactCenter.speechServices.create`. */
export type ContactCenterSpeechServicesCreateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `contactCenter.speechServices.create`. */
export interface ContactCenterSpeechServicesCreateInput {
  body: ContactCenterSpeechServicesCreateBody;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.speechServices.create`. */
export type ContactCenterSpeechServicesCreateResponse = SpeechServiceCreated;

export interface ContactChange {
  cellPhone: ContactPhoneInput;
  firstName: string;
  fullName?: string;
  id: string;
  lastName: string;
  salutation: string;
}

export interface ContactInput {
  cellPhone: ContactPhoneInput;
  firstName: string;
  lastName: string;
  salutation: string;
}

export interface ContactList {
  hasMore: boolean;
  limit: number;
  results: Contact[];
  skip: number;
  totalPages: number;
  totalResults: number;
}

export interface ContactPhone {
  countryCode: string;
  extension: string;
  phoneNumber: string;
}

export interface ContactPhoneInput {
  countryCode: string;
  extension: string;
  /** Digits without the country code. */
  phoneNumber: string;
}

export interface ContactRecord {
  _id: string;
  accountId?: string;
  address?: unknown[];
  cellPhone: ContactPhone;
  createdAt?: string;
  createdBy?: string;
  createdByAId?: string;
  firstName: string;
  fullName: string;
  instanceBotId?: string;
  lastName: string;
  orgId?: string;
  salutation: string;
  status: ContactStatus;
  twitterDetails?: unknown[];
  updatedAt?: string;
  updatedBy?: string;
  updatedByAId?: string;
}

export type ContactStatus = "ACTIVE" | "INACTIVE" | (string & {});

export type Contacts = Contact[];

export interface ContactsAdded {
  message: string;
}

export interface ContactsDeletion {
  failed: number;
  failedRecords: FailedContact[];
  successful: number;
  successfulRecords: DeletedContact[];
  totalRequested: number;
}

export interface ContactsUpdate {
  failed: number;
  failedRecords: FailedContact[];
  successful: number;
  successfulRecords: UpdatedContact[];
  totalRequested: number;
}

export interface ConversationRemoval {
  jobId: string;
  message?: string;
  status: string;
  submittedAt?: string;
}

export interface ConversationRemovalCounts {
  deletedCount?: number;
  failedCount?: number;
  processedCount?: number;
  retriesRemaining?: number;
  skippedCount?: number;
  totalConversations?: number;
}

export interface ConversationRemovalStatus {
  completedAt?: string;
  jobId: string;
  requestType?: string;
  result?: ConversationRemovalCounts;
  scheduledAt?: string;
  startedAt?: string;
  status: "completed" | "queued" | (string & {});
  submittedAt?: string;
}

export interface ConversationTestAssertion {
  contains?: {
    text?: string;
  }[];
  enabled?: boolean;
}

export interface ConversationTestOutput {
  assertions?: {
    context?: ConversationTestAssertion;
    flowLevel?: ConversationTestAssertion;
    text?: ConversationTestAssertion;
  };
  componentType?: string;
  dialogName?: string;
  intentId?: string;
  intentType?: string;
  nodeId?: string;
  nodeName?: string;
  taskId?: string;
  text?: string;
  transitionNodeNames?: string[];
  transitionNodeType?: string[];
  transitions?: unknown[];
}

export interface ConversationTestRun {
  _id: string;
  percentageCompleted?: number;
  result?: ConversationTestRunResult;
  status: "inprogress" | "passed" | (string & {});
  streamId?: string;
  testSuiteId?: string;
  totalTestStepsCount?: number;
}

export interface ConversationTestRunResult {
  duration?: number;
  startTime?: string;
  status?: string;
  stepDetails?: {
    failed?: number;
    passed?: number;
    total?: number;
  };
  version?: string;
}

export interface ConversationTestRunStarted {
  status: string;
  testRunId: string;
}

export interface ConversationTestStep {
  event?: string;
  input?: string;
  outputs?: ConversationTestOutput[];
}

export interface ConversationTestSuite {
  __v?: number;
  _id: string;
  accountId?: string;
  authProfiles?: unknown[];
  channel?: string;
  createdBy?: string;
  createdOn?: string;
  description?: string;
  lModBy?: string;
  lModOn?: string;
  metadataAvailable?: boolean;
  name: string;
  preprocessor?: unknown;
  recentTags?: string[];
  schedule?: {
    enableSchedule?: boolean;
  };
  serviceMap?: unknown[];
  streamId?: string;
  tags?: string[];
  testSteps?: ConversationTestStep[];
}

export interface ConversationTestSuiteImport {
  __v?: number;
  _id: string;
  action?: string;
  countOfDockStatuses?: number;
  createdBy?: string;
  createdOn?: string;
  expireAt?: string;
  jobType?: string;
  lMod?: string;
  percentageComplete?: number;
  requestedTime?: string;
  response?: ConversationTestSuite;
  status: "IN_PROGRESS" | "SUCCESS" | (string & {});
  statusLogs?: unknown[];
  streamId?: string;
  testSuiteId?: string;
}

export interface ConversationTestSuiteImportStarted {
  dsId: string;
  status: string;
}

export interface ConversationTestSuitesRemoved {
  status: string;
}

export type CreateCampaignRequest =
  | AgentlessCampaignInput
  | ProgressiveCampaignInput
  | PreviewCampaignInput
  | SimpleSmsCampaignInput
  | AdvancedSmsCampaignInput;

export type CreateCampaignV1Request =
  | AgentlessCampaignV1Input
  | ProgressiveCampaignV1Input
  | PreviewCampaignV1Input
  | SimpleSmsCampaignV1Input
  | AdvancedSmsCampaignV1Input;

export type CreateCampaignV1Result = CampaignResult | CampaignIdResult;

export interface CreateContactListRequest {
  allowDuplicates?: boolean;
  description: string;
  name: string;
  source: "passiveApi";
}

export type CreateContactsRequest = ContactInput[];

export interface CreateSpeechServiceRequest {
  /** An account of the platform, or all. */
  account: string;
  authenticationToken: string;
  label: string;
  name: string;
  sttEndpoint?: string;
  ttsEndpoint?: string;
  ttsStreamingEndpoint?: string;
  useForSpeechToText: boolean;
  useForTextToSpeech: boolean;
  vendor: "custom";
}

export interface CreateUsersRequest {
  users: NewUser[];
}

export interface CreatedCampaignId {
  campId: string;
}

export interface CustomAgentIntegration {
  PIIMaskingDisabledForAgentTransfer?: boolean;
  connectorEnabled?: boolean;
  sdkClientId: string;
  sdkHostUri: string;
}

export interface DailyCampaignRecurrence {
  dailyDetails: DailyRecurrenceDetails;
  recurType: "Daily";
  weeklyDetails?: never;
}

export interface DailyRecurrenceDetails {
  onceEveryNdays: number;
}

export interface DefaultLanguageRefusal {
  message: string;
  status: string;
}

export interface DefaultLanguageResult {
  "language code"?: string;
  message: string;
  status: string;
}

export interface DeleteContactsRequest {
  ids: string[];
}

export interface DeletedContact {
  id: string;
}

export interface DeviceReference {
  deviceId: string;
  osType: string;
}

export interface DeviceSubscription {
  deviceDetails?: SubscribedDevice;
  message: string;
  success: boolean;
}

export interface DevicesUnsubscribed {
  invalidDeviceIds?: {
    deviceId: string;
  }[];
  message: string;
  success: boolean;
  unsubscribedDevices?: SubscribedDevice[];
}

export type DialingMode = "Agentless" | "Preview" | "Progressive" | (string & {});

export interface DncList {
  id?: string;
  name: string;
}

export interface DncListInput {
  name: string;
}

export interface EnableAgentTransferRequest {
  PIIMaskingDisabledForAgentTransfer?: boolean;
  connectorEnabled?: boolean;
  sdkClientId?: string;
  sdkHostUri?: string;
  subscribedFor: ("onAgentTransfer" | "onAlert" | "onEvent" | "onHook" | "onMessage" | "onVariableUpdate")[];
}

export type EnableChannelRequest = EnableRtmChannel | EnableMsTeamsChannel | EnableIvrChannel | EnableSlackChannel;

export interface EnableIvrChannel {
  channelDetails: {
    app: ChannelApp;
    createInstance?: boolean;
    displayName?: string;
    enable: boolean;
    enablePolling?: boolean;
    isAsync?: boolean;
    type: "ivr";
  };
  streamId: string;
  type: "ivr";
}

export interface EnableMsTeamsChannel {
  channelDetails: {
    appId: string;
    appPassword: string;
    botName?: string;
    enable: boolean;
    type: "msteams";
  };
  streamId: string;
  type: "msteams";
}

export interface EnableRtmChannel {
  channelDetails: {
    app: ChannelApp;
    displayName?: string;
    enable: boolean;
    type: "rtm";
  };
  streamId: string;
  type: "rtm";
}

export interface EnableSlackChannel {
  channelDetails: {
    accessToken: string;
    botName?: string;
    clientId: string;
    clientSecret: string;
    displayName?: string;
    enable: boolean;
    type: "slack";
    verificationToken: string;
  };
  streamId: string;
  type: "slack";
}

export type EnableSsoRequest = EnableSsoWithAttributeMapping | EnableSsoWithoutAttributeMapping;

export interface EnableSsoWithAttributeMapping {
  AttributeMapping: SsoAttributeRule[];
  Certificate: string[];
  IssuerURL: string;
  SAMLAttributeMapping: true;
  SAML_IdentityProvider: string;
  SSOProtocol: SsoProtocol;
  SSO_Authentication: "enable";
  SingleSignOnURL: string;
  SyncBehaviour: "AddNew_RetainExisting" | "Synchronize_UpdateExisting";
  autoOnboarding?: SsoOnboardingChoice;
  skip2faVerification?: SsoTwoFactorChoice;
}

export interface EnableSsoWithoutAttributeMapping {
  AttributeMapping?: SsoAttributeRule[];
  Certificate: string[];
  IssuerURL: string;
  SAMLAttributeMapping?: false;
  SAML_IdentityProvider: string;
  SSOProtocol: SsoProtocol;
  SSO_Authentication: "enable";
  SingleSignOnURL: string;
  autoOnboarding?: SsoOnboardingChoice;
  skip2faVerification?: SsoTwoFactorChoice;
}

export type EnabledChannel = EnabledRtmChannel | EnabledOtherChannel;

export interface EnabledOtherChannel {
  channelDetails: {
    appId?: string;
    botName?: string;
    displayName?: string;
    enable?: boolean;
    isAsync?: boolean;
    type?: string;
  };
  streamId?: string;
  type: string;
}

export interface EnabledRtmChannel {
  displayName?: string;
  embedWebClientDetails: {
    apiKey?: string;
    chatURL?: string;
    isURLEnabled?: boolean;
  };
  enable: boolean;
  type: string;
}

export interface EraseUserDataRequest {
  RemoveDataFromAllBots?: boolean;
  botIds?: string[];
  userIds: string[];
}

export interface ErasedUser {
  status: "SUCCESS" | (string & {});
  userId: string;
}

export type ErrorBody = ErrorsWithMsg | ErrorsWithMessage | ErrorText;

export type ErrorText = string;

export interface ErrorWithMessage {
  code?: number;
  message: string;
}

export interface ErrorWithMsg {
  code?: number;
  msg: string;
}

export interface ErrorsWithMessage {
  errors: ErrorWithMessage[];
}

export interface ErrorsWithMsg {
  errors: ErrorWithMsg[];
}

export interface ExportBotRequest {
  IncludeDependentTasks?: boolean;
  allTasks?: boolean;
  customDashboards?: boolean;
  exportOptions?: BotExportOptions;
  exportType: "latest" | "published";
  subTasks?: BotExportSubTasks;
}

export type ExportRolesResult = Role[];

export interface ExtractFaqsFromFile {
  fileId: string;
  fileUrl?: never;
  name: string;
}

export interface ExtractFaqsFromUrl {
  fileId?: never;
  fileUrl: string;
  name: string;
}

export type ExtractFaqsRequest = ExtractFaqsFromUrl | ExtractFaqsFromFile;

export interface ExtractedQuestion {
  __v?: number;
  _id: string;
  answer: string;
  createdBy?: string;
  createdOn?: string;
  kEId?: string;
  language?: string;
  modifiedOn?: string;
  question: string;
  status?: boolean;
  streamId?: string;
}

export interface ExtractedQuestionList {
  extractions: ExtractedQuestion[];
}

export interface Extraction {
  __v?: number;
  _id: string;
  createdBy?: string;
  createdOn?: string;
  editable?: boolean;
  extractionType?: string;
  fileId?: string;
  fileName?: string;
  isVisited?: boolean;
  language?: string;
  modifiedOn?: string;
  name?: string;
  qnaAddedCount?: number;
  qnaCount?: number;
  qnaExtractedCount?: number;
  status: string;
  streamId?: string;
}

export interface ExtractionList {
  metaqnas: Extraction[];
}

export interface ExtractionStarted {
  _id: string;
  status: string;
}

export interface FailedContact {
  [key: string]: unknown;
}

export interface FailedUser {
  emailId?: string;
  reason: FailureReason;
}

export interface FailureReason {
  customCode?: number;
  errors: ErrorWithMsg[];
  message?: string;
  name?: string;
  status?: number;
  statusCode?: number;
}

export interface Faq {
  __v?: number;
  _id: string;
  answerPayload?: FaqAnswer[];
  botName?: string;
  conditionalResp?: boolean;
  createdBy?: string;
  createdOn?: string;
  editLocked?: boolean;
  faqLinkedBy?: unknown[];
  faqStatus?: boolean;
  fullPath?: string[];
  isPublished?: boolean;
  knowledgeTaskId?: string;
  label?: string;
  language?: string;
  lastModifiedBy?: string;
  leafterm?: string;
  modifiedOn?: string;
  parent?: string;
  questionPayload: FaqQuestion;
  refId?: string;
  responseType?: string;
  sortId?: number;
  streamId?: string;
  subAnswers?: unknown[];
  subQuestions?: unknown[];
}

export interface FaqAnswer {
  _id?: string;
  channel?: string;
  createdBy?: string;
  createdOn?: string;
  lMod?: string;
  lModBy?: string;
  streamId?: string;
  text: string;
  type?: string;
}

export interface FaqConfiguration {
  mode: "faq";
  searchInAnswer?: {
    customReadMoreURL?: string;
    enabled?: boolean;
    notifyUser?: boolean;
    responseType?: string;
    useCustomReadMoreURL?: boolean;
  };
  useBotSynonyms?: boolean;
}

export interface FaqList {
  count: number;
  faqs: Faq[];
  moreAvailable: boolean;
}

export interface FaqQuestion {
  question: string;
  tagsPayload?: unknown[];
}

export interface FaqTraining {
  __v?: number;
  _id: string;
  lastModifiedBy?: string;
  message?: string;
  modifiedOn?: string;
  status: "failure" | "in-progress" | "success" | (string & {});
}

/** The body of `faqs.add`. */
export type FaqsAddBody = AddFaqsRequest;

/** The documented failures of `faqs.add`. */
export type FaqsAddFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `faqs.add`. */
export interface FaqsAddInput {
  body: FaqsAddBody;
  path: {
    botId: string;
  };
  query: FaqsAddQuery;
}

/** The query of `faqs.add`. */
export interface FaqsAddQuery {
  language: string;
}

/** The response of `faqs.add`. */
export type FaqsAddResponse = FaqsAdded;

export interface FaqsAdded {
  status: string;
}

/** The documented failures of `faqs.extractions.list`. */
export type FaqsExtractionsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `faqs.extractions.list`. */
export interface FaqsExtractionsListInput {
  path: {
    botId: string;
  };
  query: FaqsExtractionsListQuery;
}

/** The query of `faqs.extractions.list`. */
export interface FaqsExtractionsListQuery {
  language: string;
}

/** The response of `faqs.extractions.list`. */
export type FaqsExtractionsListResponse = ExtractionList;

/** The documented failures of `faqs.extractions.questions`. */
export type FaqsExtractionsQuestionsFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `faqs.extractions.questions`. */
export interface FaqsExtractionsQuestionsInput {
  path: {
    botId: string;
    extractionId: string;
  };
  query?: FaqsExtractionsQuestionsQuery;
}

/** The query of `faqs.extractions.questions`. */
export interface FaqsExtractionsQuestionsQuery {
  limit?: number;
  offset?: number;
}

/** The response of `faqs.extractions.questions`. */
export type FaqsExtractionsQuestionsResponse = ExtractedQuestionList;

/** The body of `faqs.extractions.start`. */
export type FaqsExtractionsStartBody = ExtractFaqsRequest;

/** The documented failures of `faqs.extractions.start`. */
export type FaqsExtractionsStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `faqs.extractions.start`. */
export interface FaqsExtractionsStartInput {
  body: FaqsExtractionsStartBody;
  path: {
    botId: string;
  };
  query: FaqsExtractionsStartQuery;
}

/** The query of `faqs.extractions.start`. */
export interface FaqsExtractionsStartQuery {
  language: string;
}

/** The response of `faqs.extractions.start`. */
export type FaqsExtractionsStartResponse = ExtractionStarted;

/** The documented failures of `faqs.getKnowledgeTask`. */
export type FaqsGetKnowledgeTaskFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `faqs.getKnowledgeTask`. */
export interface FaqsGetKnowledgeTaskInput {
  path: {
    botId: string;
  };
  query: FaqsGetKnowledgeTaskQuery;
}

/** The query of `faqs.getKnowledgeTask`. */
export interface FaqsGetKnowledgeTaskQuery {
  language: string;
}

/** The response of `faqs.getKnowledgeTask`. */
export type FaqsGetKnowledgeTaskResponse = KnowledgeTask;

/** The documented failures of `faqs.list`. */
export type FaqsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `faqs.list`. */
export interface FaqsListInput {
  path: {
    botId: string;
  };
  query: FaqsListQuery;
}

/** The query of `faqs.list`. */
export interface FaqsListQuery {
  ktId: string;
  language: string;
  limit?: number;
  offset?: number;
  parentId?: string;
  search?: string;
  type?: string;
  withallchild?: boolean;
}

/** The response of `faqs.list`. */
export type FaqsListResponse = FaqList;

/** The documented failures of `faqs.listV2`. */
export type FaqsListV2Failure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `faqs.listV2`. */
export interface FaqsListV2Input {
  path: {
    botId: string;
  };
  query: FaqsListV2Query;
}

/** The query of `faqs.listV2`. */
export interface FaqsListV2Query {
  language: string;
  limit?: number;
  nodeName?: string;
  offset?: number;
  search?: string;
  state: "configured" | "published";
  type?: string;
  withallchild?: boolean;
}

/** The response of `faqs.listV2`. */
export type FaqsListV2Response = FaqList;

/** The body of `faqs.train.start`. */
export type FaqsTrainStartBody = TrainFaqsRequest;

/** The documented failures of `faqs.train.start`. */
export type FaqsTrainStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `faqs.train.start`. */
export interface FaqsTrainStartInput {
  body: FaqsTrainStartBody;
  path: {
    botId: string;
  };
}

/** The response of `faqs.train.start`. */
export type FaqsTrainStartResponse = FaqTraining;

/** The documented failures of `faqs.train.status`. */
export type FaqsTrainStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `faqs.train.status`. */
export interface FaqsTrainStatusInput {
  path: {
    botId: string;
  };
  query: FaqsTrainStatusQuery;
}

/** The query of `faqs.train.status`. */
export interface FaqsTrainStatusQuery {
  language: string;
  state?: "configured" | "published";
}

/** The response of `faqs.train.status`. */
export type FaqsTrainStatusResponse = FaqTraining;

export interface GenesysAgentIntegration {
  apiType: string;
  baseURL: string;
  deploymentId: string;
  disableEndMessage?: boolean;
  organizationId: string;
  queueName?: string;
  webSocketURL?: string;
}

export interface GetUsersRequest {
  emailIds: string[];
  includeMeta?: boolean;
  status?: "active" | "all" | "not active";
}

export type GetUsersResult = UserLookup[];

export interface Group {
  _id: string;
  gDesc?: string;
  gN: string;
  groups?: unknown[];
  userCount?: number;
  users?: GroupMember[];
}

export interface GroupChanges {
  addTo?: string[];
  removeFrom?: string[];
}

export interface GroupList {
  availableMore: boolean;
  groups: Group[];
  total: number;
}

export interface GroupMember {
  _id: string;
  activationStatus?: "active" | (string & {});
  emailId: string;
  firstName?: string;
  jTitle?: string | null;
  lastName?: string;
  orgId?: string;
  profColour?: string;
  profImage?: string;
}

export interface GroupReference {
  groupId: string;
  groupName: string;
}

/** The documented failures of `groups.list`. */
export type GroupsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `groups.list`. */
export interface GroupsListInput {
  query?: GroupsListQuery;
}

/** The query of `groups.list`. */
export interface GroupsListQuery {
  limit?: number;
  offset?: number;
}

/** The response of `groups.list`. */
export type GroupsListResponse = GroupList;

export interface ImportBatchTestSuiteRequest {
  delimiter: string;
  description: string;
  engine?: "dgpt" | "regression";
  fileName: string;
  fileType?: "json";
  importType?: "new" | "update";
  name?: string;
}

export interface ImportBotRequest {
  botDefinition: string;
  botFunctions?: string[];
  configInfo: string;
  importOptions?: BotImportOptions;
}

export interface ImportContactsRequest {
  /** A CSV file with firstName, lastName, salutation, cellPhoneNumber, cellPhoneCountryCode and cellPhoneExtension. */
  result_file: Uploadable;
}

export interface ImportConversationTestSuiteRequest {
  description?: string;
  fileName: string;
  name: string;
  tags?: string[];
  userEmailId: string;
}

export type ImportFunctionsRequest = BotFunctionFile[];

export interface ImportFunctionsResult {
  __v?: number;
  _id: string;
  createdBy?: string;
  createdOn?: string;
  fileId?: string;
  fileName?: string;
  requestType?: string;
  status: string;
}

export interface ImportMerge {
  append?: boolean;
  replace?: boolean;
}

export interface ImportNewBotFromJson {
  botDefinition: string;
  botFunctions?: string[];
  configInfo: string;
  icon: string;
  name?: string;
  purpose?: "customer" | "employee";
  uploadMode: "JSON";
  zipInfo?: never;
}

export interface ImportNewBotFromZip {
  botDefinition?: never;
  botFunctions?: never;
  configInfo?: never;
  icon?: never;
  name?: string;
  purpose?: "customer" | "employee";
  uploadMode: "ZIP";
  zipInfo: string;
}

export type ImportNewBotRequest = ImportNewBotFromJson | ImportNewBotFromZip;

export interface ImportRolesRequest {
  fileId: string;
}

export type ImportRolesResult = ImportedRole[];

export interface ImportUtterancesRequest {
  fileId: string;
  fileName: string;
}

export type ImportVariablesRequest = NewBotVariable[] | VariableCollectionsImport;

export interface ImportVariablesResult {
  message: string;
}

export interface ImportedBatchTestSuite {
  __v?: number;
  _id: string;
  createdBy?: string;
  createdOn?: string;
  description?: string;
  fileId?: string;
  fileName?: string;
  language?: string;
  modifiedOn?: string;
  name: string;
  streamId?: string;
}

export interface ImportedRole {
  __v?: number;
  _id: string;
  _product?: string;
  _userAndGroups?: unknown[];
  audit?: unknown[];
  category?: string;
  createdBy?: string;
  createdDate?: string;
  isASystemRole?: boolean;
  isDefault?: boolean;
  mapping?: {
    bots?: unknown[];
    groups?: unknown[];
    users?: unknown[];
  };
  modifiedBy?: string;
  modifiedDate?: string;
  orgId?: string;
  permissions?: AdminPermissions | BotPermissions;
  rDesc?: string;
  rStatus?: "unpublished" | (string & {});
  refId?: string;
  role: string;
  roleType: "admin" | "bot" | (string & {});
}

export interface IncrementalImportOptions {
  botVariables?: {
    ignore?: string[];
  };
  patterns?: ImportMerge;
  utterances?: ImportMerge;
}

export interface InstalledBot {
  _id: string;
  actions?: unknown[];
  alerts?: string[];
  color?: string;
  defaultLanguage?: string;
  dialogs?: string[];
  downloadCount?: number;
  featured?: boolean;
  forms?: unknown[];
  languages?: unknown[];
  name: string;
  originalName?: string;
  panels?: unknown[];
  screenShots?: unknown[];
  state?: string;
  visibility?: {
    namespace?: string;
    namespaceIds?: string[];
  };
  widgets?: unknown[];
}

export interface JwtApp {
  clientId: string;
  clientSecret?: string;
  createdOn?: string;
  jtiClaimEnforced?: boolean;
  jweEncryptionEnforced?: boolean;
}

export interface KnowledgeNode {
  editLocked?: boolean;
  faqCount?: number;
  isDummy?: boolean;
  label: string;
  level?: string;
  nodeId: string;
  parent?: unknown[];
  synonyms?: unknown[];
}

export interface KnowledgeTask {
  __v?: number;
  _id: string;
  _resolve?: string[];
  adminTaskStatus?: string;
  botName?: string;
  createdBy?: string;
  createdOn?: string;
  deletedNodesToPublish?: unknown[];
  description?: string;
  editable?: boolean;
  faqCount?: number;
  isGraph?: boolean;
  language?: string;
  lastModifiedBy?: string;
  lock?: {
    islocked?: string;
  };
  metadata?: {
    taxonomy?: KnowledgeTreeNode[];
  };
  modifiedOn?: string;
  name: string;
  nodesToPublish?: unknown[];
  parentId?: string;
  publishRoot?: boolean;
  publishedOn?: string;
  refId?: string;
  state?: string;
  streamId?: string;
  taxonomy?: KnowledgeNode[];
  traitCount?: number;
  version?: string;
  versionComment?: string | null;
  visibility?: {
    namespace?: string;
    namespaceIds?: string[];
  };
}

export interface KnowledgeTreeNode {
  class?: string;
  label: string;
  level?: string;
  nodeId: string;
  nodes?: KnowledgeTreeNode[];
  parent?: unknown[];
  synonyms?: unknown[];
}

export interface KoreAgentIntegration {
  conversationType: string;
  isAgentAssistRequired?: string;
  isAgentAssistSendBtnEnabled?: string;
}

export type LanguageChangeResult = {
  configurationDetails?: LanguageConfigurationCounts;
  message: string;
}[];

export interface LanguageConfigurationCounts {
  actions?: number;
  alerts?: number;
  dialogs?: number;
  knowledgetTasks?: number;
  panels?: number;
  smallTalk?: number;
  widgets?: number;
}

export interface LanguageDefinitionMode {
  baseLanguage?: string;
  fileId?: string;
  preferredData?: {
    faqs?: boolean;
    ontology?: boolean;
    smalltalk?: boolean;
    training?: boolean;
    traits?: boolean;
  };
  type?: "Basic" | "advancedConfig" | "fileUpload";
}

export interface LinkedApp {
  _id: string;
  appType?: string;
  configuredVersion?: number;
  defaultLanguage?: string;
  isDialogGPTEnabled?: boolean;
  name: string;
  publishedVersion?: string;
  status?: number;
  type?: string;
}

export interface LinkedAppIds {
  isUXOUB?: boolean;
  linkedApps?: string[];
}

export interface LinkedApps {
  appType?: string;
  configuredLinkedApps: LinkedApp[];
  isDialogGPTEnabled?: boolean;
  isUXOUB?: boolean;
  publishedLinkedApps: LinkedApp[];
  type?: string;
  uxoUBConfigured?: LinkedAppIds;
  uxoUBPublished?: LinkedAppIds;
}

export interface ListCampaignsRequest {
  endDate?: string;
  filters?: CampaignFilters;
  limit?: number;
  page?: number;
  skip?: number;
  sortBy?: CampaignSort;
  startDate?: string;
  type: CampaignType;
}

export interface LocaleValue {
  audioTag?: string;
  hint?: string;
  value?: string;
}

export interface MlConfiguration {
  exactMatchThreshold?: number;
  minThreshold?: number;
  mode: "ml";
  useDependencyParser?: boolean;
}

/** The documented failures of `ml.export.start`. */
export type MlExportStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `ml.export.start`. */
export interface MlExportStartInput {
  path: {
    botId: string;
  };
  query?: MlExportStartQuery;
}

/** The query of `ml.export.start`. */
export interface MlExportStartQuery {
  state?: "configured";
  type?: "csv";
}

/** The response of `ml.export.start`. */
export type MlExportStartResponse = UtterancesExportJob;

/** The documented failures of `ml.export.status`. */
export type MlExportStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `ml.export.status`. */
export interface MlExportStatusInput {
  path: {
    botId: string;
  };
}

/** The response of `ml.export.status`. */
export type MlExportStatusResponse = UtterancesExportJob;

/** The body of `ml.import.start`. */
export type MlImportStartBody = ImportUtterancesRequest;

/** The documented failures of `ml.import.start`. */
export type MlImportStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `ml.import.start`. */
export interface MlImportStartInput {
  body: MlImportStartBody;
  path: {
    botId: string;
  };
}

/** The response of `ml.import.start`. */
export type MlImportStartResponse = UtterancesImportJob;

/** The documented failures of `ml.import.status`. */
export type MlImportStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `ml.import.status`. */
export interface MlImportStatusInput {
  path: {
    botId: string;
    importId: string;
  };
}

/** The response of `ml.import.status`. */
export type MlImportStatusResponse = UtterancesImportJob;

export interface MlIntentParams {
  features?: string;
  skip_gram?: {
    maxSkipDistance?: number;
    seqLength?: number;
  };
  usePlaceholders?: boolean;
  useStopwords?: boolean;
  useSynonyms?: boolean;
}

export interface MlParams {
  intentParams?: MlIntentParams;
  mlConfigurations?: {
    NoneIntent?: boolean;
  };
  nerParams?: {
    type?: string;
  };
}

/** The documented failures of `ml.train.start`. */
export type MlTrainStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `ml.train.start`. */
export interface MlTrainStartHeaders {
  "bot-language"?: string;
}

/** The input of `ml.train.start`. */
export interface MlTrainStartInput {
  header?: MlTrainStartHeaders;
  path: {
    botId: string;
  };
}

/** The response of `ml.train.start`. */
export type MlTrainStartResponse = TrainingsQueued;

/** The documented failures of `ml.train.status`. */
export type MlTrainStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `ml.train.status`. */
export interface MlTrainStatusInput {
  path: {
    botId: string;
  };
  query?: MlTrainStatusQuery;
}

/** The query of `ml.train.status`. */
export interface MlTrainStatusQuery {
  language?: string;
  state?: "configured" | "published";
}

/** The response of `ml.train.status`. */
export type MlTrainStatusResponse = TrainingStatus;

export interface MultiLingualConfigurations {
  inputTranslation: boolean;
  nluLanguage: string;
  responseTranslation: boolean;
}

export type NewBotVariable = NewEnvironmentVariable | NewLocaleVariable;

export interface NewCollectionVariable {
  key: string;
  refId: string;
  value: string;
}

export interface NewEnvironmentVariable {
  hint: string;
  key: string;
  localeData?: never;
  scope: "askOnInstall" | "hidden" | "prePopulated";
  value: string;
  variableType: "env";
}

export interface NewFaq {
  answerPayload: NewFaqAnswer[];
  knowledgeTaskId: string;
  leafterm?: string;
  parent?: string;
  qsId?: string;
  questionPayload: {
    question: string;
    tagsPayload?: unknown[];
  };
  responseType?: string;
  streamId?: string;
  subAnswers?: unknown[];
  subQuestions?: unknown[];
}

export interface NewFaqAnswer {
  channel?: string;
  text: string;
  type?: string;
}

export interface NewLocaleValue {
  hint?: string;
  value: string;
}

export interface NewLocaleVariable {
  hint?: string;
  key: string;
  localeData: {
    [key: string]: NewLocaleValue;
  };
  scope: "askOnInstall" | "hidden" | "prePopulated";
  value?: string;
  variableType: "locale";
}

export interface NewUser {
  assignBotTasks?: string[];
  canCreateBot?: boolean;
  groups?: string[];
  includeMeta?: boolean;
  isDeveloper?: boolean;
  roles?: RoleReference[];
  sendEmail?: boolean;
  userInfo: UserProfile;
}

export interface NewVariableCollection {
  description?: string;
  name: string;
  refId: string;
}

export interface NlSettings {
  enableAutoUtteranceAddition?: boolean;
  enableNegativePatterns?: boolean;
}

export type NlpConfiguration = MlConfiguration | FaqConfiguration;

export interface NoCampaignSchedule {
  [key: string]: never;
}

export interface NotificationDelivery {
  __v?: number;
  _id?: string;
  channel?: string;
  channelId?: string;
  comments?: string;
  createdBy?: string;
  createdOn?: string;
  koreId?: string;
  messagestoreId?: string;
  originalId: string;
  requestId?: string;
  status: "FAILURE" | "SUCCESS" | (string & {});
  streamId?: string;
}

export interface NotificationIdentity {
  customMessage?: string;
  email?: string;
  parameters?: Record<string, string>;
  phoneNumber?: string;
  spaceId?: string;
}

export interface NotificationJob {
  __v?: number;
  _id: string;
  action?: string;
  countOfDockStatuses?: number;
  createdBy?: string;
  createdOn?: string;
  jobType?: string;
  lMod?: string;
  percentageComplete?: number;
  requestedTime?: string;
  status: NotificationState;
  statusLogs?: NotificationDelivery[];
  store?: {
    identitiesCount?: number;
  };
  streamId?: string;
}

export type NotificationState = "FAILURE" | "IN_PROGRESS" | "PARTIAL_SUCCESS" | "SUCCESS" | (string & {});

export interface NotificationStatus {
  __v?: number;
  _id: string;
  action?: string;
  count?: number;
  createdBy?: string;
  createdOn?: string;
  jobType?: string;
  lMod?: string;
  percentageComplete?: number;
  requestedTime?: string;
  status: NotificationState;
  statusLogs: NotificationDelivery[];
  streamId?: string;
}

export interface NotificationV2Message {
  type: "script" | "template" | "text";
  value: string | Record<string, unknown>;
}

export interface NotificationV2Status {
  count?: number;
  status: NotificationState;
  statusLogs: NotificationDelivery[];
  streamId?: string;
}

/** The documented failures of `notifications.devices.list`. */
export type NotificationsDevicesListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `notifications.devices.list`. */
export interface NotificationsDevicesListHeaders {
  "bot-language"?: string;
}

/** The input of `notifications.devices.list`. */
export interface NotificationsDevicesListInput {
  header?: NotificationsDevicesListHeaders;
  path: {
    botId: string;
  };
  query: NotificationsDevicesListQuery;
}

/** The query of `notifications.devices.list`. */
export interface NotificationsDevicesListQuery {
  uId: string;
}

/** The response of `notifications.devices.list`. */
export type NotificationsDevicesListResponse = SubscribedDevices;

/** The body of `notifications.devices.subscribe`. */
export type NotificationsDevicesSubscribeBody = SubscribeDeviceRequest;

/** The documented failures of `notifications.devices.subscribe`. */
export type NotificationsDevicesSubscribeFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `notifications.devices.subscribe`. */
export interface NotificationsDevicesSubscribeHeaders {
  "bot-language"?: string;
}

/** The input of `notifications.devices.subscribe`. */
export interface NotificationsDevicesSubscribeInput {
  body: NotificationsDevicesSubscribeBody;
  header?: NotificationsDevicesSubscribeHeaders;
  path: {
    botId: string;
  };
}

/** The response of `notifications.devices.subscribe`. */
export type NotificationsDevicesSubscribeResponse = DeviceSubscription;

/** The body of `notifications.devices.unsubscribe`. */
export type NotificationsDevicesUnsubscribeBody = UnsubscribeDevicesRequest;

/** The documented failures of `notifications.devices.unsubscribe`. */
export type NotificationsDevicesUnsubscribeFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `notifications.devices.unsubscribe`. */
export interface NotificationsDevicesUnsubscribeHeaders {
  "bot-language"?: string;
}

/** The input of `notifications.devices.unsubscribe`. */
export interface NotificationsDevicesUnsubscribeInput {
  body: NotificationsDevicesUnsubscribeBody;
  header?: NotificationsDevicesUnsubscribeHeaders;
  path: {
    botId: string;
  };
}

/** The response of `notifications.devices.unsubscribe`. */
export type NotificationsDevicesUnsubscribeResponse = DevicesUnsubscribed;

/** The body of `notifications.send.start`. */
export type NotificationsSendStartBody = SendNotificationRequest;

/** The documented failures of `notifications.send.start`. */
export type NotificationsSendStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `notifications.send.start`. */
export interface NotificationsSendStartInput {
  body: NotificationsSendStartBody;
  path: {
    botId: string;
  };
}

/** The response of `notifications.send.start`. */
export type NotificationsSendStartResponse = NotificationJob;

/** The documented failures of `notifications.send.status`. */
export type NotificationsSendStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `notifications.send.status`. */
export interface NotificationsSendStatusInput {
  path: {
    botId: string;
    requestId: string;
  };
}

/** The response of `notifications.send.status`. */
export type NotificationsSendStatusResponse = NotificationStatus;

/** The body of `notifications.sendV2.start`. */
export type NotificationsSendV2StartBody = SendNotificationV2Request;

/** The documented failures of `notifications.sendV2.start`. */
export type NotificationsSendV2StartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `notifications.sendV2.start`. */
export interface NotificationsSendV2StartInput {
  body: NotificationsSendV2StartBody;
  path: {
    botId: string;
  };
}

/** The response of `notifications.sendV2.start`. */
export type NotificationsSendV2StartResponse = NotificationJob;

/** The documented failures of `notifications.sendV2.status`. */
export type NotificationsSendV2StatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `notifications.sendV2.status`. */
export interface NotificationsSendV2StatusInput {
  path: {
    botId: string;
    requestId: string;
  };
}

/** The response of `notifications.sendV2.status`. */
export type NotificationsSendV2StatusResponse = NotificationV2Status;

export interface PlainSmsMessageInput {
  message: string;
  /** Empty or left out where the message stands on no template. */
  templateId?: string;
  template_name?: never;
}

export interface PreCallContact {
  accountId?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  planType?: string;
}

export interface PreCallDecision {
  contactHandling: PreCallHandling;
  /** Where a name stands in the contact already, the contact wins. */
  detailedContactData?: Record<string, unknown>;
}

export interface PreCallHandling {
  handle: "CALL" | "SKIP";
  reason?: string;
}

export interface PreCallRequest {
  CampaignId: string;
  CampaignName: string;
  DialingId: string;
  contactData: PreCallContact;
}

export interface PreviewCampaignInput {
  campaignType: "voice";
  /** Names of contact lists. */
  contactLists: string[];
  description: string;
  dialingMode: "Preview";
  dialingStrategy: VoiceDialingStrategyInput;
  dncLists: DncListInput;
  maxSkips: number;
  name: string;
  priority: CampaignPriorityInput;
  queue_name: string;
  schedule?: CampaignSchedulingInput;
}

export interface PreviewCampaignV1Input {
  campaignType: "voice";
  /** Names of contact lists. */
  contactLists: string[];
  description: string;
  dialingMode: "Preview";
  dialingStrategy: VoiceDialingStrategyInput;
  enableMachineDetect: boolean;
  maxSkips: number;
  name: string;
  priority: CampaignPriorityInput;
  queue_name: string;
  schedule?: CampaignSchedulingInput;
}

export interface ProgressiveCampaignInput {
  campaignType: "voice";
  /** Names of contact lists. */
  contactLists: string[];
  description: string;
  dialingMode: "Progressive";
  dialingStrategy: VoiceDialingStrategyInput;
  dncLists: DncListInput;
  name: string;
  priority: CampaignPriorityInput;
  queue_name: string;
  schedule?: CampaignSchedulingInput;
}

export interface ProgressiveCampaignV1Input {
  campaignType: "voice";
  /** Names of contact lists. */
  contactLists: string[];
  description: string;
  dialingMode: "Progressive";
  dialingStrategy: VoiceDialingStrategyInput;
  enableMachineDetect: boolean;
  name: string;
  priority: CampaignPriorityInput;
  queue_name: string;
  schedule?: CampaignSchedulingInput;
}

export interface PublishBotRequest {
  initiateTraining?: boolean;
  versionComment: string;
}

export interface PublishStatus {
  __v?: number;
  _id: string;
  action?: string;
  countOfDockStatuses?: number;
  createdBy?: string;
  initiatedOn?: string;
  jobType?: string;
  lastModifiedOn?: string;
  percentageComplete?: number;
  requestedTime?: string;
  status: "failed" | "inprogress" | "successful" | (string & {});
  statusSummary?: PublishedPart[];
  streamId?: string;
}

export interface PublishedPart {
  name?: string;
  resourceId?: string;
  resourceType: string;
  status: string;
}

export interface PublishedResource {
  resourceId?: string;
  resourceType: string;
  result?: PublishedResourceResult;
  sbResourceId?: string;
  status: string;
}

export interface PublishedResourceResult {
  approvalRequestedLanguages?: string[];
  modules?: string[];
  name?: string;
  publishedOn?: string;
  resourceId?: string;
  resourceType?: string;
  state?: string;
  versionComment?: string;
}

export type PublishedResources = PublishedResource[];

export interface RecurringCampaignSchedule {
  endDateTime: CampaignScheduleTime;
  recurrenceObject: CampaignRecurrence;
  startDateTime: CampaignScheduleTime;
}

export interface RemoveConversationTestSuitesRequest {
  testSuiteNames: string[];
}

export interface RemoveConversationsById {
  cId?: never;
  conversationIds: string[];
  endDate?: never;
  startDate?: never;
}

export interface RemoveConversationsOfUser {
  cId: string;
  conversationIds?: never;
  endDate?: string;
  startDate?: string;
}

export type RemoveConversationsRequest = RemoveConversationsById | RemoveConversationsOfUser;

export interface RemoveUsersByEmail {
  deleteEmailIds: string[];
  includeMeta?: boolean;
  orgUserIds?: never;
}

export interface RemoveUsersByOrgUserId {
  deleteEmailIds?: never;
  includeMeta?: boolean;
  orgUserIds: string[];
}

export type RemoveUsersRequest = RemoveUsersByEmail | RemoveUsersByOrgUserId;

export type Role = AdminRole | BotRole;

export interface RoleAssignmentResult {
  roleId?: string;
  status: "success " | "success" | (string & {});
}

export type RoleAssignmentResults = RoleAssignmentResult[];

export interface RoleChanges {
  addTo?: RoleReference[];
  removeFrom?: RoleReference[];
}

export interface RoleList {
  availableMore: boolean;
  roles: Role[];
  total: number;
}

export interface RoleReference {
  botId?: string;
  roleId: string;
}

/** The body of `roles.assignAdminRoles`. */
export type RolesAssignAdminRolesBody = AssignAdminRolesRequest;

/** The documented failures of `roles.assignAdminRoles`. */
export type RolesAssignAdminRolesFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `roles.assignAdminRoles`. */
export interface RolesAssignAdminRolesInput {
  body: RolesAssignAdminRolesBody;
}

/** The response of `roles.assignAdminRoles`. */
export type RolesAssignAdminRolesResponse = RoleAssignmentResults;

/** The body of `roles.assignBotRoles`. */
export type RolesAssignBotRolesBody = AssignBotRolesRequest;

/** The documented failures of `roles.assignBotRoles`. */
export type RolesAssignBotRolesFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `roles.assignBotRoles`. */
export interface RolesAssignBotRolesInput {
  body: RolesAssignBotRolesBody;
}

/** The response of `roles.assignBotRoles`. */
export type RolesAssignBotRolesResponse = RoleAssignmentResults;

/** The documented failures of `roles.export`. */
export type RolesExportFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `roles.export`. */
export interface RolesExportInput {
  query: RolesExportQuery;
}

/** The query of `roles.export`. */
export interface RolesExportQuery {
  roleType: "admin" | "bot";
}

/** The response of `roles.export`. */
export type RolesExportResponse = ExportRolesResult;

/** The body of `roles.import`. */
export type RolesImportBody = ImportRolesRequest;

/** The documented failures of `roles.import`. */
export type RolesImportFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `roles.import`. */
export interface RolesImportInput {
  body: RolesImportBody;
  query: RolesImportQuery;
}

/** The query of `roles.import`. */
export interface RolesImportQuery {
  fullImport?: boolean;
  roleType: "admin" | "bot";
}

/** The response of `roles.import`. */
export type RolesImportResponse = ImportRolesResult;

/** The documented failures of `roles.list`. */
export type RolesListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `roles.list`. */
export interface RolesListInput {
  query: RolesListQuery;
}

/** The query of `roles.list`. */
export interface RolesListQuery {
  limit?: number;
  roleType: "admin" | "bot";
}

/** The response of `roles.list`. */
export type RolesListResponse = RoleList;

export interface RunBatchTestRequest {
  engine?: "dgpt" | "regression";
  version: "inDevelopment" | "published";
}

export interface RunConversationTestRequest {
  userEmailId: string;
  version: "inDevelopment" | "published";
}

export interface SalesforceChatAgentIntegration {
  config: {
    buttonId: string;
    deploymentId: string;
    integrationType: "liveChat";
    liveAgentUrl: string;
    organizationId: string;
  };
  enabled: boolean;
}

export interface SalesforceMessagingAgentIntegration {
  esDeveloperName: string;
  integrationType: "salesforcemiaw";
  liveAgentUrl: string;
  organizationId: string;
}

export type ScheduleCallbacksRequest = CallbackInput[];

export interface SendChannelNotification {
  channel: "hangouts" | "msteams" | "whatsapp";
  identities: NotificationIdentity[];
  message: NotificationV2Message;
  userIdentityType?: string;
}

export interface SendIvrContent {
  channel: "ivr";
  content: NotificationV2Message;
  identities: NotificationIdentity[];
  message?: never;
  userIdentityType?: string;
  webhookInstanceName?: string;
}

export interface SendIvrMessage {
  channel: "ivr";
  content?: never;
  identities: NotificationIdentity[];
  message: NotificationV2Message;
  userIdentityType?: string;
  webhookInstanceName?: string;
}

export interface SendNotificationRequest {
  channel: "msteams" | "slack";
  identities: string[];
  message: {
    type: "script" | "text";
    val: string;
  };
  userIdentityType: "resolve";
}

export type SendNotificationV2Request = SendIvrContent | SendIvrMessage | SendChannelNotification;

export interface ServiceNowBasicAgentIntegration {
  VAApi?: boolean;
  authType: "basic";
  host: string;
  password: string;
  queueId?: string;
  userId: string;
}

export interface ServiceNowOAuthAgentIntegration {
  config: {
    VAApi?: boolean;
    authType: "oauth2_refresh_token";
    client_id: string;
    client_secret: string;
    host: string;
    queueId?: string;
    refresh_token: string;
    tenant?: string;
  };
  enabled: boolean;
}

export interface SetChannelMappingsRequest {
  channelMappings: {
    default: string;
  } & {
    [key: string]: string;
  };
  requiresPublish?: boolean;
  state?: string;
}

export interface SetDefaultLanguageRequest {
  Language: string;
}

export interface SetLanguageEnabledRequest {
  enable: boolean;
  language: string;
}

export interface SimpleSmsCampaignInput {
  campaignType: "sms";
  /** Names of contact lists. */
  contactLists: string[];
  description: string;
  dialingStrategy: SmsDialingStrategyInput;
  dncLists?: DncListInput;
  format: "simple";
  message: SmsMessageInput;
  name: string;
  priority: CampaignPriorityInput;
  schedule?: CampaignSchedulingInput;
}

export interface SimpleSmsCampaignV1Input {
  campaignType: "sms";
  /** Names of contact lists. */
  contactLists: string[];
  description: string;
  dialingStrategy: SmsDialingStrategyInput;
  format: "simple";
  message: SmsMessageInput;
  name: string;
  priority: CampaignPriorityInput;
  schedule?: CampaignSchedulingInput;
}

export interface SmsCampaign {
  _id: string;
  campaignInstanceId?: string;
  contactLists: string[];
  createdAt: string;
  description?: string;
  dialingStrategy: SmsDialingStrategy;
  direction?: string;
  dncLists?: DncList;
  enableMachineDetect?: boolean;
  experienceFlow?: string;
  format: SmsCampaignFormat;
  isFiltersEnabled?: boolean;
  isImported?: boolean;
  lname?: string;
  message?: SmsMessage;
  name: string;
  priority: string;
  schedule?: CampaignScheduling;
  status: CampaignStatus;
  totalMessagesSent?: number;
  updatedAt: string;
}

export interface SmsCampaignChange {
  campaignType: "sms";
  contactLists: string[];
  description: string;
  dialingStrategy: SmsDialingStrategyInput;
  experienceFlowName: string;
  format: "advanced" | "simple";
  name: string;
  priority: CampaignPriorityInput;
  schedule?: CampaignSchedulingInput;
}

export type SmsCampaignFormat = "advanced" | "simple" | (string & {});

export interface SmsCampaignSummary {
  campaignExecutionType?: string;
  campaignInstanceId?: string;
  campaignInstanceUpdatedAt?: string;
  contactLists: string[];
  createdAt: string;
  description: string;
  dncLists?: DncList;
  experienceFlow?: string;
  format: SmsCampaignFormat;
  id: string;
  message?: SmsMessage;
  name: string;
  priority: string;
  schedule?: CampaignScheduling;
  status: CampaignStatus;
  totalMessagesSent?: number;
  updatedAt: string;
}

export interface SmsDialingStrategy {
  callerId: CampaignCallerId;
  callingHours: CampaignCallingHours;
}

export interface SmsDialingStrategyInput {
  callerId: CampaignCallerIdInput;
  callingHours: CampaignCallingHoursInput;
}

export interface SmsMessage {
  message: string;
  templateId?: string;
  template_name?: string;
}

export type SmsMessageInput = PlainSmsMessageInput | TemplateSmsMessageInput;

export interface SpeechServiceCreated {
  sid: string;
}

export interface SsoAttributeMapping {
  attributeType?: string;
  koreAttribute?: string;
  samlAttributeName?: string;
  samlAttributeValue?: string;
}

export interface SsoAttributeMappings {
  attributeMapping?: SsoAttributeMapping[];
  fullSynchronization?: "disabled" | "enabled" | (string & {});
  status?: "active" | (string & {});
}

export interface SsoAttributeRule {
  Attribute_Type: string;
  Kore_Attribute: string;
  SAMLAttribute_Name: string;
  SAMLAttribute_Value: string;
}

export interface SsoChangeResult {
  ACS_IDP_URL?: string;
  ACS_SP_CallBack_URL?: string;
  allusers?: boolean;
  autoOnboarding?: SsoOnboarding;
  config?: SsoIdentityProviderConfig;
  message: string;
  method: SsoMethod;
  modifiedBy?: string;
  modifiedDate?: string;
  name?: string;
  providername?: string;
  samlAttributeMapping?: SsoAttributeMappings;
  skip2faVerification?: SsoTwoFactor;
  ssoProvider?: SsoProvider;
}

export interface SsoConfiguration {
  allusers?: boolean;
  autoOnboarding?: SsoOnboarding;
  config?: SsoIdentityProviderConfig;
  method: SsoMethod;
  modifiedBy?: {
    firstName?: string;
    lastName?: string;
    userId?: string;
  };
  modifiedDate?: string;
  samlAttributeMapping?: SsoAttributeMappings;
  skip2faVerification?: SsoTwoFactor;
  ssoProvider?: SsoProvider;
}

/** The documented failures of `sso.disable`. */
export type SsoDisableFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `sso.disable`. */
export interface SsoDisableHeaders {
  "bot-language"?: string;
}

/** The input of `sso.disable`. */
export interface SsoDisableInput {
  header?: SsoDisableHeaders;
}

/** The response of `sso.disable`. */
export type SsoDisableResponse = SsoDisabled;

export interface SsoDisabled {
  message: string;
}

/** The body of `sso.enable`. */
export type SsoEnableBody = EnableSsoRequest;

/** The documented failures of `sso.enable`. */
export type SsoEnableFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `sso.enable`. */
export interface SsoEnableHeaders {
  "bot-language"?: string;
}

/** The input of `sso.enable`. */
export interface SsoEnableInput {
  body: SsoEnableBody;
  header?: SsoEnableHeaders;
}

/** The response of `sso.enable`. */
export type SsoEnableResponse = SsoChangeResult;

/** The documented failures of `sso.get`. */
export type SsoGetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `sso.get`. */
export interface SsoGetHeaders {
  "bot-language"?: string;
}

/** The input of `sso.get`. */
export interface SsoGetInput {
  header?: SsoGetHeaders;
  query: SsoGetQuery;
}

/** The query of `sso.get`. */
export interface SsoGetQuery {
  SSOProtocol: SsoProtocol;
}

/** The response of `sso.get`. */
export type SsoGetResponse = SsoMetadata;

export interface SsoIdentityProviderConfig {
  cert?: string[];
  disableRequestedAuthnContext?: boolean;
  entryPoint?: string;
  issuer?: string;
}

export interface SsoMetadata {
  ACS_IDP_URL: string;
  ACS_SP_CallBack_URL: string;
  ssoConfig?: SsoConfiguration;
}

export type SsoMethod = "oidc" | "saml" | "wsfed" | (string & {});

export interface SsoOnboarding {
  restrict?: boolean;
}

export interface SsoOnboardingChoice {
  restrict?: boolean;
}

export type SsoProtocol = "oidc" | "saml" | "wsfed";

export type SsoProvider = "Bitium" | "Okta" | "OneLogin" | "Others" | "okta" | (string & {});

export interface SsoTwoFactor {
  idp?: boolean;
  sp?: boolean;
}

export interface SsoTwoFactorChoice {
  idp?: boolean;
  sp?: boolean;
}

export interface SubscribeDeviceRequest {
  deviceId: string;
  osType: string;
  userId: string;
}

export interface SubscribedDevice {
  deviceId: string;
  osType?: string;
  status?: string;
}

export interface SubscribedDevices {
  subscribedDevices: SubscribedDevice[];
}

export interface TemplateSmsMessageInput {
  /** The template's text in base64. */
  message: string;
  templateId?: never;
  template_name: string;
}

/** The documented failures of `testSuites.batch.export`. */
export type TestSuitesBatchExportFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.batch.export`. */
export interface TestSuitesBatchExportHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.batch.export`. */
export interface TestSuitesBatchExportInput {
  header?: TestSuitesBatchExportHeaders;
  path: {
    botId: string;
    testSuiteName: string;
  };
}

/** The response of `testSuites.batch.export`. */
export type TestSuitesBatchExportResponse = BatchTestSuiteExport;

/** The body of `testSuites.batch.import`. */
export type TestSuitesBatchImportBody = ImportBatchTestSuiteRequest;

/** The documented failures of `testSuites.batch.import`. */
export type TestSuitesBatchImportFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.batch.import`. */
export interface TestSuitesBatchImportHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.batch.import`. */
export interface TestSuitesBatchImportInput {
  body: TestSuitesBatchImportBody;
  header?: TestSuitesBatchImportHeaders;
  path: {
    botId: string;
  };
}

/** The response of `testSuites.batch.import`. */
export type TestSuitesBatchImportResponse = ImportedBatchTestSuite;

/** The documented failures of `testSuites.batch.list`. */
export type TestSuitesBatchListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.batch.list`. */
export interface TestSuitesBatchListHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.batch.list`. */
export interface TestSuitesBatchListInput {
  header?: TestSuitesBatchListHeaders;
  path: {
    botId: string;
  };
  query?: TestSuitesBatchListQuery;
}

/** The query of `testSuites.batch.list`. */
export interface TestSuitesBatchListQuery {
  limit?: number;
  skip?: number;
}

/** The response of `testSuites.batch.list`. */
export type TestSuitesBatchListResponse = BatchTestSuiteList;

/** The documented failures of `testSuites.batch.remove`. */
export type TestSuitesBatchRemoveFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.batch.remove`. */
export interface TestSuitesBatchRemoveHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.batch.remove`. */
export interface TestSuitesBatchRemoveInput {
  header?: TestSuitesBatchRemoveHeaders;
  path: {
    botId: string;
    testSuiteName: string;
  };
}

/** The response of `testSuites.batch.remove`. */
export type TestSuitesBatchRemoveResponse = BatchTestSuiteRemoved;

/** The documented failures of `testSuites.batch.removeRun`. */
export type TestSuitesBatchRemoveRunFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.batch.removeRun`. */
export interface TestSuitesBatchRemoveRunHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.batch.removeRun`. */
export interface TestSuitesBatchRemoveRunInput {
  header?: TestSuitesBatchRemoveRunHeaders;
  path: {
    botId: string;
    testRunId: string;
    testSuiteName: string;
  };
}

/** The response of `testSuites.batch.removeRun`. */
export type TestSuitesBatchRemoveRunResponse = BatchTestRunRemoved;

/** The body of `testSuites.batch.run.start`. */
export type TestSuitesBatchRunStartBody = RunBatchTestRequest;

/** The documented failures of `testSuites.batch.run.start`. */
export type TestSuitesBatchRunStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.batch.run.start`. */
export interface TestSuitesBatchRunStartHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.batch.run.start`. */
export interface TestSuitesBatchRunStartInput {
  body: TestSuitesBatchRunStartBody;
  header?: TestSuitesBatchRunStartHeaders;
  path: {
    botId: string;
    testSuiteName: string;
  };
}

/** The response of `testSuites.batch.run.start`. */
export type TestSuitesBatchRunStartResponse = BatchTestRunStarted;

/** The documented failures of `testSuites.batch.run.status`. */
export type TestSuitesBatchRunStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.batch.run.status`. */
export interface TestSuitesBatchRunStatusHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.batch.run.status`. */
export interface TestSuitesBatchRunStatusInput {
  header?: TestSuitesBatchRunStatusHeaders;
  path: {
    botId: string;
    testRunId: string;
    testSuiteName: string;
  };
}

/** The response of `testSuites.batch.run.status`. */
export type TestSuitesBatchRunStatusResponse = BatchTestRun;

/** The body of `testSuites.conversation.import.start`. */
export type TestSuitesConversationImportStartBody = ImportConversationTestSuiteRequest;

/** The documented failures of `testSuites.conversation.import.start`. */
export type TestSuitesConversationImportStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.conversation.import.start`. */
export interface TestSuitesConversationImportStartHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.conversation.import.start`. */
export interface TestSuitesConversationImportStartInput {
  body: TestSuitesConversationImportStartBody;
  header?: TestSuitesConversationImportStartHeaders;
  path: {
    botId: string;
  };
}

/** The response of `testSuites.conversation.import.start`. */
export type TestSuitesConversationImportStartResponse = ConversationTestSuiteImportStarted;

/** The documented failures of `testSuites.conversation.import.status`. */
export type TestSuitesConversationImportStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.conversation.import.status`. */
export interface TestSuitesConversationImportStatusHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.conversation.import.status`. */
export interface TestSuitesConversationImportStatusInput {
  header?: TestSuitesConversationImportStatusHeaders;
  path: {
    botId: string;
    jobId: string;
  };
}

/** The response of `testSuites.conversation.import.status`. */
export type TestSuitesConversationImportStatusResponse = ConversationTestSuiteImport;

/** The body of `testSuites.conversation.remove`. */
export type TestSuitesConversationRemoveBody = RemoveConversationTestSuitesRequest;

/** The documented failures of `testSuites.conversation.remove`. */
export type TestSuitesConversationRemoveFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.conversation.remove`. */
export interface TestSuitesConversationRemoveHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.conversation.remove`. */
export interface TestSuitesConversationRemoveInput {
  body: TestSuitesConversationRemoveBody;
  header?: TestSuitesConversationRemoveHeaders;
  path: {
    botId: string;
  };
}

/** The response of `testSuites.conversation.remove`. */
export type TestSuitesConversationRemoveResponse = ConversationTestSuitesRemoved;

/** The body of `testSuites.conversation.run.start`. */
export type TestSuitesConversationRunStartBody = RunConversationTestRequest;

/** The documented failures of `testSuites.conversation.run.start`. */
export type TestSuitesConversationRunStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.conversation.run.start`. */
export interface TestSuitesConversationRunStartHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.conversation.run.start`. */
export interface TestSuitesConversationRunStartInput {
  body: TestSuitesConversationRunStartBody;
  header?: TestSuitesConversationRunStartHeaders;
  path: {
    botId: string;
    testSuiteName: string;
  };
}

/** The response of `testSuites.conversation.run.start`. */
export type TestSuitesConversationRunStartResponse = ConversationTestRunStarted;

/** The documented failures of `testSuites.conversation.run.status`. */
export type TestSuitesConversationRunStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `testSuites.conversation.run.status`. */
export interface TestSuitesConversationRunStatusHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.conversation.run.status`. */
export interface TestSuitesConversationRunStatusInput {
  header?: TestSuitesConversationRunStatusHeaders;
  path: {
    botId: string;
    testRunId: string;
    testSuiteName: string;
  };
}

/** The response of `testSuites.conversation.run.status`. */
export type TestSuitesConversationRunStatusResponse = ConversationTestRun;

export interface TrainFaqsRequest {
  language: string;
}

export interface TrainingStatus {
  isMlInSyncWithBTUtterances?: boolean;
  isMlInSyncWithEntityNode?: boolean;
  isMlInSyncWithIntentNode?: boolean;
  isMlInSyncWithMlparams?: boolean;
  isMlInSyncWithPatterns?: boolean;
  isMlInSyncWithSentences?: boolean;
  isMlInSyncWithSmallTalk?: boolean;
  isMlInSyncWithSynonyms?: boolean;
  isMlInSyncWithTraits?: boolean;
  isMlInSyncWithUBTraining?: boolean;
  trainDetails?: {
    nlpVersion?: number;
    trainVersion?: number;
  };
  trainingStatus: "Failed" | "Finished" | "Inprogress" | (string & {});
}

export type TrainingsQueued = {
  Training_ID?: string;
  message: string;
}[];

export interface UnsubscribeAllDevices {
  devices?: never;
  unsubscribe: "all";
  userId: string;
}

export type UnsubscribeDevicesRequest = UnsubscribeSomeDevices | UnsubscribeAllDevices;

export interface UnsubscribeSomeDevices {
  devices: DeviceReference[];
  unsubscribe?: never;
  userId: string;
}

export type UpdateCampaignRequest =
  | AgentlessCampaignChange
  | ProgressiveCampaignInput
  | PreviewCampaignInput
  | SmsCampaignChange;

export type UpdateCampaignV1Request =
  | AgentlessCampaignV1Input
  | ProgressiveCampaignV1Input
  | PreviewCampaignV1Input
  | SmsCampaignChange;

export interface UpdateContactListRequest {
  description?: string;
  name?: string;
}

export interface UpdateContactListV1Request {
  allowDuplicates?: boolean;
  description?: string;
  name?: string;
}

export interface UpdateContactRequest {
  cellPhone?: ContactPhoneInput;
  firstName?: string;
  lastName?: string;
  salutation?: string;
}

export type UpdateContactsRequest = ContactChange[];

export interface UpdateLanguageRequest {
  fileId: string;
  multiLingualConfigurations: MultiLingualConfigurations;
  updateLanguage: string;
}

export interface UpdateNlpSettingsRequest {
  advancedNLPSettings?: AdvancedNlpSetting[];
  configurations?: NlpConfiguration[];
  mlParams?: MlParams;
  nlSettings?: NlSettings;
}

export interface UpdateUserAccessRequest {
  canCreateBot?: boolean;
  emailIds: string[];
  hasDataTableAndViewAccess?: boolean;
  includeMeta?: boolean;
  isDeveloper?: boolean;
}

export type UpdateUserAccessResult = ("SUCCESS" | (string & {}))[];

export interface UpdateUsersRequest {
  users: UserUpdate[];
}

export interface UpdatedContact {
  contact: ContactRecord;
  id: string;
}

/** The body of `userData.erase.start`. */
export type UserDataEraseStartBody = EraseUserDataRequest;

/** The documented failures of `userData.erase.start`. */
export type UserDataEraseStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `userData.erase.start`. */
export interface UserDataEraseStartInput {
  body: UserDataEraseStartBody;
}

/** The response of `userData.erase.start`. */
export type UserDataEraseStartResponse = UserDataErasure;

/** The documented failures of `userData.erase.status`. */
export type UserDataEraseStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `userData.erase.status`. */
export interface UserDataEraseStatusInput {
  path: {
    reqId: string;
  };
}

/** The response of `userData.erase.status`. */
export type UserDataEraseStatusResponse = UserDataErasureStatus;

export interface UserDataErasure {
  requestId: string;
  status: "in-progress" | (string & {});
}

export interface UserDataErasureStatus {
  RemoveDataFromAllBots?: boolean;
  _id: string;
  createdOn?: string;
  lastUpdatedOn?: string;
  response: ErasedUser[];
}

export interface UserDetails {
  canCreateBot?: boolean;
  groups?: GroupReference[];
  isDeveloper?: boolean;
  moreAvailable?: boolean;
  roles?: UserRoles;
  total?: number;
  userInfo: UserInfo;
}

export interface UserInfo {
  emailId: string;
  firstName?: string;
  lastLogin?: string;
  lastName?: string;
  status?: "active" | "not active" | (string & {});
  userId: string;
}

export interface UserList {
  availableMore: boolean;
  total: number;
  users: UserWithRoles[];
}

export type UserLookup = UserDetails | UserLookupFailure;

export interface UserLookupFailure {
  userInfo: {
    emailId: string;
    reason?: FailureReason;
    status: "failure";
  };
}

export interface UserOutcome {
  userInfo: {
    emailId?: string;
    firstName?: string;
    orgUserId?: string;
    reason?: FailureReason;
    status: "failure" | "success" | (string & {});
  };
}

export interface UserProfile {
  city?: string;
  companyContactPhone?: string;
  companyName?: string;
  country?: string;
  dept?: string;
  emailId: string;
  firstName?: string;
  lastName?: string;
  orgUserId?: string;
  state?: string;
  street?: string;
  suiteNo?: string;
  worknumber?: string;
  zip?: string;
}

export interface UserProfileByOrgUserId {
  city?: string;
  companyContactPhone?: string;
  companyName?: string;
  country?: string;
  dept?: string;
  emailId?: string;
  firstName?: string;
  lastName?: string;
  orgUserId: string;
  state?: string;
  street?: string;
  suiteNo?: string;
  worknumber?: string;
  zip?: string;
}

export interface UserRemovalFailure {
  failedUserDetails: FailedUser[];
}

export interface UserRemovalPartial {
  failedUserDetails: FailedUser[];
  msg: string;
}

export type UserRemovalResult = UserRemovalSuccess | UserRemovalPartial | UserRemovalFailure;

export interface UserRemovalSuccess {
  moreAvailable?: boolean;
  msg: string;
  total?: number;
}

export interface UserRoles {
  adminRoles?: AdminRoleAssignment[];
  btRoles?: BotRoleAssignment[];
}

export interface UserUpdate {
  assignBotTasks?: string[];
  canCreateBot?: boolean;
  groups?: GroupChanges;
  includeMeta?: boolean;
  isDeveloper?: boolean;
  roles?: RoleChanges;
  userInfo: UserProfile | UserProfileByOrgUserId;
}

export interface UserWithRoles {
  accountId?: string;
  adminRoles: AdminRoleAssignment[];
  btRoles: BotRoleAssignment[];
  canCreateBot?: boolean;
  isDeveloper?: boolean;
  orgUserId?: string;
  userId: string;
  username: string;
}

export interface UserWriteFailure {
  failedUserDetails: UserOutcome[];
}

export interface UserWriteResult {
  failedUserDetails?: UserOutcome[];
  moreAvailable?: boolean;
  msg?: string;
  total?: number;
}

/** The body of `users.create`. */
export type UsersCreateBody = CreateUsersRequest;

/** The documented failures of `users.create`. */
export type UsersCreateFailure =
  | APIError<400, UserWriteFailure | ErrorBody | ErrorText>
  | APIError<401, UserWriteFailure | ErrorBody | ErrorText>
  | APIError<403, UserWriteFailure | ErrorBody | ErrorText>
  | APIError<404, UserWriteFailure | ErrorBody | ErrorText>
  | APIError<429, UserWriteFailure | ErrorBody | ErrorText>
  | APIError<500, UserWriteFailure | ErrorBody | ErrorText>;

/** The input of `users.create`. */
export interface UsersCreateInput {
  body: UsersCreateBody;
}

/** The response of `users.create`. */
export type UsersCreateResponse = UserWriteResult;

/** The body of `users.get`. */
export type UsersGetBody = GetUsersRequest;

/** The documented failures of `users.get`. */
export type UsersGetFailure =
  | APIError<400, GetUsersResult | ErrorBody | ErrorText>
  | APIError<401, GetUsersResult | ErrorBody | ErrorText>
  | APIError<403, GetUsersResult | ErrorBody | ErrorText>
  | APIError<404, GetUsersResult | ErrorBody | ErrorText>
  | APIError<429, GetUsersResult | ErrorBody | ErrorText>
  | APIError<500, GetUsersResult | ErrorBody | ErrorText>;

/** The input of `users.get`. */
export interface UsersGetInput {
  body: UsersGetBody;
}

/** The response of `users.get`. */
export type UsersGetResponse = GetUsersResult;

/** The documented failures of `users.list`. */
export type UsersListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `users.list`. */
export interface UsersListInput {
  query?: UsersListQuery;
}

/** The query of `users.list`. */
export interface UsersListQuery {
  limit?: number;
}

/** The response of `users.list`. */
export type UsersListResponse = UserList;

/** The body of `users.remove`. */
export type UsersRemoveBody = RemoveUsersRequest;

/** The documented failures of `users.remove`. */
export type UsersRemoveFailure =
  | APIError<400, UserRemovalPartial | UserRemovalFailure | ErrorBody | ErrorText>
  | APIError<401, UserRemovalPartial | UserRemovalFailure | ErrorBody | ErrorText>
  | APIError<403, UserRemovalPartial | UserRemovalFailure | ErrorBody | ErrorText>
  | APIError<404, UserRemovalPartial | UserRemovalFailure | ErrorBody | ErrorText>
  | APIError<429, UserRemovalPartial | UserRemovalFailure | ErrorBody | ErrorText>
  | APIError<500, UserRemovalPartial | UserRemovalFailure | ErrorBody | ErrorText>;

/** The input of `users.remove`. */
export interface UsersRemoveInput {
  body: UsersRemoveBody;
}

/** The response of `users.remove`. */
export type UsersRemoveResponse = UserRemovalResult;

/** The body of `users.updateAccess`. */
export type UsersUpdateAccessBody = UpdateUserAccessRequest;

/** The documented failures of `users.updateAccess`. */
export type UsersUpdateAccessFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `users.updateAccess`. */
export interface UsersUpdateAccessInput {
  body: UsersUpdateAccessBody;
}

/** The response of `users.updateAccess`. */
export type UsersUpdateAccessResponse = UpdateUserAccessResult;

/** The body of `users.update`. */
export type UsersUpdateBody = UpdateUsersRequest;

/** The documented failures of `users.update`. */
export type UsersUpdateFailure =
  | APIError<400, UserWriteFailure | ErrorBody | ErrorText>
  | APIError<401, UserWriteFailure | ErrorBody | ErrorText>
  | APIError<403, UserWriteFailure | ErrorBody | ErrorText>
  | APIError<404, UserWriteFailure | ErrorBody | ErrorText>
  | APIError<429, UserWriteFailure | ErrorBody | ErrorText>
  | APIError<500, UserWriteFailure | ErrorBody | ErrorText>;

/** The input of `users.update`. */
export interface UsersUpdateInput {
  body: UsersUpdateBody;
}

/** The response of `users.update`. */
export type UsersUpdateResponse = UserWriteResult;

export interface UtterancesExportJob {
  __v?: number;
  _id: string;
  action?: string;
  countOfDockStatuses?: number;
  createdBy?: string;
  createdOn?: string;
  downloadUrl?: string;
  fileType?: string;
  jobType?: string;
  lMod?: string;
  percentageComplete?: number;
  requestedTime?: string;
  status: "IN_PROGRESS" | "SUCCESS" | (string & {});
  statusLogs?: unknown[];
  streamId?: string;
}

export interface UtterancesImportJob {
  __v?: number;
  _id: string;
  createdBy?: string;
  createdOn?: string;
  message?: string;
  requestType?: string;
  status: "pending" | "success" | (string & {});
  statusLogs?: unknown[];
  streamId?: string;
}

export interface VariableCollectionsImport {
  botCollectionVariables?: NewCollectionVariable[];
  botCollections?: NewVariableCollection[];
  botVariables?: NewBotVariable[];
}

export interface VoiceCampaign {
  _id?: string;
  campaignInstanceId?: string;
  contactLists: string[];
  createdAt: string;
  description: string;
  dialingMode: DialingMode;
  dialingStrategy: VoiceDialingStrategy;
  dncLists?: DncList;
  enableMachineDetect?: boolean;
  experienceFlow?: string;
  id?: string;
  isFiltersEnabled?: boolean;
  lname?: string;
  maxSkips?: number;
  name: string;
  priority: string;
  schedule?: CampaignScheduling;
  status: CampaignStatus;
  updatedAt: string;
}

export interface VoiceCampaignSummary {
  _id: string;
  campaignInstanceId?: string;
  campaignInstanceUpdatedAt?: string;
  connection?: string;
  contactLists: string[];
  createdAt: string;
  description: string;
  dialingMode: DialingMode;
  dncLists?: DncList;
  isFiltersEnabled?: boolean;
  name: string;
  priority: string;
  schedule?: CampaignScheduling;
  status: CampaignStatus;
  updatedAt: string;
}

export interface VoiceDialingStrategy {
  callerId: CampaignCallerId;
  callingHours: CampaignCallingHours;
  defaultRetryPeriod: number;
  dialingOrder: "FIFO" | "LIFO" | (string & {});
  maxAttemptsPerRecord: number;
  maxRingTime: number;
  useSystemMappings?: boolean;
}

export interface VoiceDialingStrategyInput {
  callerId: CampaignCallerIdInput;
  callingHours: CampaignCallingHoursInput;
  /** Minutes between two attempts. */
  defaultRetryPeriod: number;
  dialingOrder: "FIFO" | "LIFO";
  maxAttemptsPerRecord: number;
  /** Seconds. */
  maxRingTime: number;
}

export interface WeeklyCampaignRecurrence {
  dailyDetails?: never;
  recurType: "Weekly";
  weeklyDetails: WeeklyRecurrenceDetails;
}

export interface WeeklyRecurrenceDetails {
  onceEveryNweeks: number;
  whichDays: ("Fri" | "Mon" | "Sat" | "Sun" | "Thu" | "Tue" | "Wed")[];
}
