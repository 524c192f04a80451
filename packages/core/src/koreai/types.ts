// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { APIError, Uploadable } from "@truewire/core";

type failures1 =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

export interface AddContactsRequest {
  contact_list_name: string;
  data: CampaignContactInput[];
}

export interface AddFaqsRequest {
  faqs: NewFaq[];
}

export interface AddLanguageRequest {
  /** Code of the language. */
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

export interface AdvancedSearchRequest {
  answerSearch?: boolean;
  customData?: SearchCustomData;
  dynamicPromptSelection?: SearchPromptSelection;
  includeChunksInResponse?: boolean;
  includeMetaDataAnswers?: string[];
  isFacetsEnable?: boolean;
  metaFilters?: SearchMetaFilter[];
  query: string;
  raclEntityIds?: string[];
  retrievalStrategy?: "hybrid" | "vector";
  searchResults?: boolean;
  vectorWeights?: VectorWeight[];
}

export interface AdvancedSearchResult {
  llmResponseTime?: number;
  retrievalResponseTime?: number;
  template: AdvancedSearchTemplate;
}

export interface AdvancedSearchTemplate {
  answer_details?: AnswerDetails;
  chunk_result?: SearchHit[];
  facets?: SearchFacet[];
  results?: {
    [key: string]: SearchResultGroup;
  };
  tabFacet?: SearchFacet;
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

export interface AgentAction {
  action?: AgentActionDetails;
  actionType: "LibrarySelection" | "SearchBarEntry" | (string & {});
  used?: UsedSuggestion[];
}

export interface AgentActionDetails {
  correctionsAccepted?: number;
  correctionsPresented?: number;
  countDisplayedAnswers?: DisplayedAnswerCounts;
  displayTime?: string;
  executionStartTime?: string;
  phraseInput?: string;
  searchPhrase?: string;
  suggestionUsed?: number;
  suggestions?: OfferedSuggestions;
  suggestionsShown?: string[];
  typingStartTime?: string;
}

/** The body of `agentAi.coachingRules.create`. */
export type AgentAiCoachingRulesCreateBody = CoachingRuleInput[];

/** The documented failures of `agentAi.coachingRules.create`. */
export type AgentAiCoachingRulesCreateFailure = failures1;

/** The header of `agentAi.coachingRules.create`. */
export interface AgentAiCoachingRulesCreateHeaders {
  accountId: string;
}

/** The input of `agentAi.coachingRules.create`. */
export interface AgentAiCoachingRulesCreateInput {
  body: AgentAiCoachingRulesCreateBody;
  header: AgentAiCoachingRulesCreateHeaders;
  path: {
    botId: string;
  };
}

/** The response of `agentAi.coachingRules.create`. */
export type AgentAiCoachingRulesCreateResponse = CoachingRule[];

/** The documented failures of `agentAi.coachingRules.get`. */
export type AgentAiCoachingRulesGetFailure = failures1;

/** The header of `agentAi.coachingRules.get`. */
export interface AgentAiCoachingRulesGetHeaders {
  accountId: string;
}

/** The input of `agentAi.coachingRules.get`. */
export interface AgentAiCoachingRulesGetInput {
  header: AgentAiCoachingRulesGetHeaders;
  path: {
    botId: string;
    ruleId: string;
  };
}

/** The response of `agentAi.coachingRules.get`. */
export type AgentAiCoachingRulesGetResponse = CoachingRule[];

/** The body of `agentAi.coachingRules.list`. */
export type AgentAiCoachingRulesListBody = CoachingRuleSearch;

/** The documented failures of `agentAi.coachingRules.list`. */
export type AgentAiCoachingRulesListFailure = failures1;

/** The header of `agentAi.coachingRules.list`. */
export interface AgentAiCoachingRulesListHeaders {
  accountId: string;
}

/** The input of `agentAi.coachingRules.list`. */
export interface AgentAiCoachingRulesListInput {
  body: AgentAiCoachingRulesListBody;
  header: AgentAiCoachingRulesListHeaders;
  path: {
    botId: string;
  };
}

/** The response of `agentAi.coachingRules.list`. */
export type AgentAiCoachingRulesListResponse = CoachingRuleList;

/** The body of `agentAi.coachingRules.update`. */
export type AgentAiCoachingRulesUpdateBody = UpdateCoachingRuleRequest;

/** The documented failures of `agentAi.coachingRules.update`. */
export type AgentAiCoachingRulesUpdateFailure = failures1;

/** The header of `agentAi.coachingRules.update`. */
export interface AgentAiCoachingRulesUpdateHeaders {
  accountId: string;
}

/** The input of `agentAi.coachingRules.update`. */
export interface AgentAiCoachingRulesUpdateInput {
  body: AgentAiCoachingRulesUpdateBody;
  header: AgentAiCoachingRulesUpdateHeaders;
  path: {
    botId: string;
    ruleId: string;
  };
}

/** The response of `agentAi.coachingRules.update`. */
export type AgentAiCoachingRulesUpdateResponse = UpdatedCoachingRule;

/** The documented failures of `agentAi.conversations.listAgenticHistory`. */
export type AgentAiConversationsListAgenticHistoryFailure = failures1;

/** The input of `agentAi.conversations.listAgenticHistory`. */
export interface AgentAiConversationsListAgenticHistoryInput {
  path: {
    botId: string;
    conversationId: string;
  };
  query: AgentAiConversationsListAgenticHistoryQuery;
}

/** The query of `agentAi.conversations.listAgenticHistory`. */
export interface AgentAiConversationsListAgenticHistoryQuery {
  limit: number;
  page: number;
  search?: boolean;
}

/** The response of `agentAi.conversations.listAgenticHistory`. */
export type AgentAiConversationsListAgenticHistoryResponse = AgenticHistory;

/** The body of `agentAi.conversations.list`. */
export type AgentAiConversationsListBody = AgentConversationSearch;

/** The documented failures of `agentAi.conversations.list`. */
export type AgentAiConversationsListFailure = failures1;

/** The header of `agentAi.conversations.list`. */
export interface AgentAiConversationsListHeaders {
  accountId: string;
}

/** The input of `agentAi.conversations.list`. */
export interface AgentAiConversationsListInput {
  body: AgentAiConversationsListBody;
  header: AgentAiConversationsListHeaders;
  path: {
    botId: string;
  };
}

/** The response of `agentAi.conversations.list`. */
export type AgentAiConversationsListResponse = AgentConversationList;

/** The body of `agentAi.events.send`. */
export type AgentAiEventsSendBody = AgentHookRequest;

/** The documented failures of `agentAi.events.send`. */
export type AgentAiEventsSendFailure =
  | APIError<400, AgentHookFailure | ErrorBody | ErrorText>
  | APIError<401, AgentHookFailure | ErrorBody | ErrorText>
  | APIError<403, AgentHookFailure | ErrorBody | ErrorText>
  | APIError<404, AgentHookFailure | ErrorBody | ErrorText>
  | APIError<429, AgentHookFailure | ErrorBody | ErrorText>
  | APIError<500, AgentHookFailure | ErrorBody | ErrorText>;

/** The header of `agentAi.events.send`. */
export interface AgentAiEventsSendHeaders {
  token?: string;
}

/** The input of `agentAi.events.send`. */
export interface AgentAiEventsSendInput {
  body: AgentAiEventsSendBody;
  header?: AgentAiEventsSendHeaders;
  path: {
    botId: string;
  };
}

/** The response of `agentAi.events.send`. */
export type AgentAiEventsSendResponse = AgentHookResult;

/** The documented failures of `agentAi.interactions.list`. */
export type AgentAiInteractionsListFailure = failures1;

/** The header of `agentAi.interactions.list`. */
export interface AgentAiInteractionsListHeaders {
  accountId: string;
}

/** The input of `agentAi.interactions.list`. */
export interface AgentAiInteractionsListInput {
  header: AgentAiInteractionsListHeaders;
  path: {
    botId: string;
  };
  query: AgentAiInteractionsListQuery;
}

/** The query of `agentAi.interactions.list`. */
export interface AgentAiInteractionsListQuery {
  from: string;
  includeAgenticData?: boolean;
  limit?: number;
  offset?: number;
  to: string;
}

/** The response of `agentAi.interactions.list`. */
export type AgentAiInteractionsListResponse = AgentInteractionList;

/** The body of `agentAi.interactions.search`. */
export type AgentAiInteractionsSearchBody = AgentInteractionSearch;

/** The documented failures of `agentAi.interactions.search`. */
export type AgentAiInteractionsSearchFailure = failures1;

/** The header of `agentAi.interactions.search`. */
export interface AgentAiInteractionsSearchHeaders {
  accountId: string;
}

/** The input of `agentAi.interactions.search`. */
export interface AgentAiInteractionsSearchInput {
  body: AgentAiInteractionsSearchBody;
  header: AgentAiInteractionsSearchHeaders;
  path: {
    botId: string;
  };
  query: AgentAiInteractionsSearchQuery;
}

/** The query of `agentAi.interactions.search`. */
export interface AgentAiInteractionsSearchQuery {
  from: string;
  includeAgenticData?: boolean;
  limit?: number;
  offset?: number;
  to: string;
}

/** The response of `agentAi.interactions.search`. */
export type AgentAiInteractionsSearchResponse = AgentInteractionList;

/** The body of `agentAi.transcription.control`. */
export type AgentAiTranscriptionControlBody = ControlTranscriptionRequest;

/** The documented failures of `agentAi.transcription.control`. */
export type AgentAiTranscriptionControlFailure = failures1;

/** The input of `agentAi.transcription.control`. */
export interface AgentAiTranscriptionControlInput {
  body: AgentAiTranscriptionControlBody;
  path: {
    botId: string;
  };
  query: AgentAiTranscriptionControlQuery;
}

/** The query of `agentAi.transcription.control`. */
export interface AgentAiTranscriptionControlQuery {
  conversationId: string;
}

/** The response of `agentAi.transcription.control`. */
export type AgentAiTranscriptionControlResponse = TranscriptionControlled;

/** The body of `agentAi.transcription.controlV1`. */
export type AgentAiTranscriptionControlV1Body = ControlTranscriptionV1Request;

/** The documented failures of `agentAi.transcription.controlV1`. */
export type AgentAiTranscriptionControlV1Failure = failures1;

/** The input of `agentAi.transcription.controlV1`. */
export interface AgentAiTranscriptionControlV1Input {
  body: AgentAiTranscriptionControlV1Body;
  path: {
    botId: string;
  };
  query: AgentAiTranscriptionControlV1Query;
}

/** The query of `agentAi.transcription.controlV1`. */
export interface AgentAiTranscriptionControlV1Query {
  conversationId: string;
}

/** The response of `agentAi.transcription.controlV1`. */
export type AgentAiTranscriptionControlV1Response = TranscriptionControlled;

export interface AgentAvailability {
  AVAILABLE: AvailableAgent[];
  AWAY: AvailableAgent[];
  BUSY: AvailableAgent[];
  OFFLINE: AvailableAgent[];
}

export interface AgentAvailabilityQuery {
  agentIds?: string[];
  queueIds?: string[];
  skillIds?: string[];
}

export interface AgentChannelMappings {
  channelMappings?: Record<string, string>;
  requiresPublish?: boolean;
  state?: string;
}

export interface AgentConversation {
  _id: string;
  agenticAssistSessionIds?: unknown[];
  agenticSearchSessionIds?: unknown[];
  botId?: string;
  convId: string;
  experience?: AgentExperience;
  isExtAD?: boolean;
  messages?: AgentConversationMessage[];
  searchHistory?: unknown[];
  startTime?: string;
  summaries?: AgentConversationSummary[];
  widgetFeedbacks?: AgentFeedback[];
}

export interface AgentConversationList {
  hasMore: boolean;
  limit: number;
  results: AgentConversation[];
  skip: number;
  totalPages: number;
  totalResults: number;
}

export interface AgentConversationMessage {
  __lModifiedOn__?: string;
  _id: string;
  accountId?: string;
  author?: {
    id?: string;
    type?: "AGENT" | "USER" | (string & {});
  };
  botId?: string;
  chnl?: string;
  components?: MessageComponent[];
  conversationId?: string;
  createdOn?: string;
  feedbackInfo?: AgentFeedback;
  ire?: boolean;
  isCopied?: boolean;
  isOverride?: boolean;
  isSent?: boolean;
  lang?: string;
  lmodifiedOn?: string;
  requestedAt?: string;
  respondedAt?: string;
  sessionInfo?: AgenticSession;
  timestampValue?: number;
  triggeringMessageId?: string;
}

export interface AgentConversationSearch {
  conversationIds?: string[];
  from: DayOrMoment;
  includeAgenticHistory?: boolean;
  includeFeedback?: boolean;
  includeHistory?: boolean;
  includeSummary?: boolean;
  limit?: number;
  page?: number;
  to: DayOrMoment;
  widgetLoaded?: boolean;
}

export interface AgentConversationSummary {
  editedSummary?: string;
  feedbackInfo?: AgentFeedback;
  generationTimeInSecs?: number;
  participant?: {
    endTime?: unknown[];
    identity?: string;
    name?: string;
    startTime?: unknown[];
    type?: string;
  };
  summary?: string;
  summaryId?: string;
  type?: string;
}

export type AgentExperience = "chat" | "voice" | (string & {});

export interface AgentFeedback {
  agentDetails?: {
    identity?: string;
    name?: string;
  };
  comment?: string;
  feedback?: "dislike" | "like" | (string & {});
  feedbackDetails?: string[];
  type?: "agentic" | "summary" | "widget" | (string & {});
}

export interface AgentGroup {
  description?: string;
  id: string;
  managers?: AgentGroupManager[];
  name: string;
}

export interface AgentGroupList {
  hasMore: boolean;
  limit: number;
  results: AgentGroupListEntry[];
  skip: number;
  totalPages: number;
  totalResults: number;
}

export interface AgentGroupListEntry {
  createdAt?: string;
  createdBy?: string;
  createdByAId?: string | null;
  description?: string;
  iId?: string;
  id: string;
  isDefault?: boolean;
  isUnassigned?: boolean;
  lname?: string;
  managers?: unknown[];
  name: string;
  orgId?: string;
  status?: string;
  totalAgents?: number;
  updatedAt?: string;
}

export interface AgentGroupManager {
  accessLevel?: "full" | "view" | (string & {});
  emailId?: string;
  firstName?: string;
  lastName?: string;
  skills?: {
    proficiencyLevel?: ProficiencyLevel;
    skillId: string;
  }[];
}

export interface AgentGroupMembership {
  /** Only managers have one. */
  accessLevel?: string;
  groupId: string;
  groupName?: string;
  name?: string;
  role?: "agent" | "manager" | (string & {});
}

export type AgentHookEvent = InternalTransferEvent | TriggerSummaryEvent | EndOfConversationEvent;

export interface AgentHookEvents {
  botId: string;
  conversationId: string;
  events: AgentHookEvent[];
  query?: never;
}

export interface AgentHookFailure {
  code: number;
  message: string;
}

export interface AgentHookMessage {
  agentId?: string;
  author?: {
    type: "AGENT" | "USER";
  };
  botId: string;
  conversationId: string;
  events?: never;
  experience?: "chat" | "voice";
  language?: string;
  query: string;
  sendAgentMessage?: boolean;
  sendUserMessage?: boolean;
  source?: string;
}

export type AgentHookRequest = AgentHookMessage | AgentHookEvents;

export interface AgentHookResult {
  STATUS?: "OK" | (string & {});
}

export type AgentIntegration = "custom" | "genesys" | "kore" | "salesforce" | "servicenow";

export interface AgentIntegrationChanged {
  requiresPublish?: boolean;
  state: string;
}

export interface AgentIntegrationDeleted {
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

export interface AgentInteraction {
  agent?: AgentInteractionAgent;
  agentActions?: AgentAction[];
  agenticActivities?: AgenticActivity[];
  botSessionID?: string;
  channel?: string;
  coachingRuntimeData?: CoachingRun[];
  conversationID?: string;
  countScrollDn?: number;
  countScrollUp?: number;
  isWelcomeMsgRead?: boolean;
  linksClicked?: ClickedLink[];
  playbookRuntimeData?: PlaybookRun[];
  proActiveSuggestions?: ProactiveSuggestion[];
  queueInfo?: {
    queueId?: string;
    queueName?: string;
  };
  segmentEndTime?: string;
  segmentID: string;
  segmentStartTime?: string;
  tags?: AgentInteractionTag[];
}

export interface AgentInteractionAgent {
  agentId?: string;
  email?: string;
  firstName?: string;
  lastName?: string;
  name?: string;
}

export interface AgentInteractionList {
  data: AgentInteraction[];
  hasMore: boolean;
  numResults?: number;
}

export interface AgentInteractionSearch {
  sessionIds?: string[];
}

export interface AgentInteractionTag {
  createdAt?: string;
  messageID?: string;
  name?: string;
  type?: "message" | "session" | "user" | (string & {});
  value?: string;
}

export interface AgentPerformance {
  agentId: string;
  intervals: {
    intervalEndTimeStamp: string;
    intervalStartTimeStamp: string;
    queues: AgentPerformanceInQueue[];
  }[];
}

export interface AgentPerformanceInQueue {
  abandonedContacts?: number;
  acwDuration?: number;
  answeredContacts?: number;
  completedContacts?: number;
  conversationHandleTime?: number;
  conversationTalkTime?: number;
  csatScore?: number;
  holdDuration?: number;
  offeredContacts?: number;
  queueId: string;
  queueName?: string;
  transferredContacts?: number;
}

export interface AgentPerformanceQuery {
  fromTimeStamp?: string;
  limit?: number;
  skip?: number;
  toTimeStamp: string;
}

export interface AgentPerformanceReport {
  AgentPerformance: AgentPerformance[];
  hasMore: boolean;
  totalCount: number;
}

export interface AgentQueue {
  agentGroups?: unknown[];
  agents?: {
    isPreferredAgent?: boolean;
    userId?: string;
  }[];
  description?: string;
  id: string;
  isPreferredAgent?: boolean;
  name?: string;
}

export interface AgentSegment {
  ConsultingAgents?: ConsultingAgent[];
  JoinedUsers?: unknown[];
  acceptedTime?: string;
  afterCallWorkDuration?: number;
  afterCallWorkEndTime?: string;
  agentChoseTranslate?: boolean;
  agentId?: string;
  agentNotes?: string[];
  assignedAt?: string;
  destinationType?: string;
  email?: string;
  firstResponseDuration?: number;
  firstResponseTime?: string;
  interactionDuration?: number;
  interactionEndTime?: string;
  name?: string;
  nonResponseEvent?: string;
  snoozeinfo?: unknown;
  status?: string;
}

export interface AgentSkill {
  accountId?: string;
  createdAt?: string;
  createdBy?: string;
  id?: string;
  name?: string;
  orgId?: string;
  proficiencyLevel?: ProficiencyLevel;
  skillGroupColor?: string;
  skillGroupId?: string;
  skillGroupName?: string;
  skillId: string;
  updatedAt?: string;
  userId?: string;
}

export type AgentStatusDates = AgentStatusDays | AgentStatusDay;

export interface AgentStatusDay {
  date: string;
  endDate?: never;
  startDate?: never;
  timeZoneOffSet: number;
}

export interface AgentStatusDays {
  date?: never;
  endDate: string;
  startDate: string;
  timeZoneOffSet: number;
}

export interface AgentStatusFigure {
  metric?: string;
  stats?: {
    /** Text such as "919 sec". */
    sum?: string;
  };
  value?: string;
}

export interface AgentStatusQuery {
  filter: {
    /** E-mail addresses. */
    agents?: string[];
    dateFilter: AgentStatusDates;
  };
}

export interface AgentStatusRecord {
  aId?: string;
  customId?: string;
  email?: string;
  events?: {
    at?: string;
    ip?: string;
    type?: string;
  }[];
  firstName?: string;
  lastName?: string;
  status: AgentStatusSpan[];
  userId: string;
}

export interface AgentStatusReport {
  data: AgentStatusRecord[];
  hasMore: boolean;
  limit: number;
  offset: number;
}

export interface AgentStatusSpan {
  /** hh:mm:ss */
  duration?: string;
  endTime?: string;
  primaryStatus?: string;
  secondaryStatus?: string;
  /** Local times without a zone. */
  startTime?: string;
}

export interface AgentStatusSummary {
  customId?: string;
  email?: string;
  firstName?: string;
  lastName?: string;
  timeInterval: {
    endTime: string;
    startTime: string;
    status: AgentStatusFigure[];
  }[];
  userId: string;
}

export interface AgentStatusSummaryQuery {
  filter: {
    /** E-mail addresses. */
    agents?: string[];
    dateFilter: {
      endDate: string;
      startDate: string;
      timeZoneOffSet?: number;
    };
  };
  granularity: "PT12H" | "PT15M" | "PT1H" | "PT24H" | "PT2H" | "PT30M" | "PT4H" | "PT8H";
}

export interface AgentStatusSummaryReport {
  data: AgentStatusSummary[];
  hasMore: boolean;
  limit: number;
  offset: number;
}

export interface AgentTransferBot {
  [key: string]: unknown;
}

/** The documented failures of `agentTransfer.channelMappings.get`. */
export type AgentTransferChannelMappingsGetFailure = failures1;

/** The input of `agentTransfer.channelMappings.get`. */
export interface AgentTransferChannelMappingsGetInput {
  path: {
    botId: string;
  };
}

/** The response of `agentTransfer.channelMappings.get`. */
export type AgentTransferChannelMappingsGetResponse = AgentChannelMappings;

/** The body of `agentTransfer.channelMappings.set`. */
export type AgentTransferChannelMappingsSetBody = SetChannelMappingsRequest;

/** The documented failures of `agentTransfer.channelMappings.set`. */
export type AgentTransferChannelMappingsSetFailure = failures1;

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
export type AgentTransferEnableFailure = failures1;

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
export type AgentTransferIntegrationsCreateFailure = failures1;

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

/** The documented failures of `agentTransfer.integrations.deleteAll`. */
export type AgentTransferIntegrationsDeleteAllFailure = failures1;

/** The input of `agentTransfer.integrations.deleteAll`. */
export interface AgentTransferIntegrationsDeleteAllInput {
  path: {
    botId: string;
  };
}

/** The documented failures of `agentTransfer.integrations.delete`. */
export type AgentTransferIntegrationsDeleteFailure = failures1;

/** The input of `agentTransfer.integrations.delete`. */
export interface AgentTransferIntegrationsDeleteInput {
  path: {
    botId: string;
    integration: AgentIntegration;
  };
}

/** The response of `agentTransfer.integrations.delete`. */
export type AgentTransferIntegrationsDeleteResponse = AgentIntegrationDeleted;

/** The body of `agentTransfer.integrations.update`. */
export type AgentTransferIntegrationsUpdateBody = AgentIntegrationRequest;

/** The documented failures of `agentTransfer.integrations.update`. */
export type AgentTransferIntegrationsUpdateFailure = failures1;

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

export interface AgenticActivity {
  feedback?: unknown;
  participantId?: string;
  reqStatus?: string;
  requestId?: string;
  requestTime?: string;
  resStatus?: number;
  response?: unknown[];
  responseTime?: string;
  sessionInfo?: AgenticSession;
  streaming?: unknown;
  usageDetails?: unknown;
  utterance?: string;
}

export interface AgenticContent {
  content?: string;
  type?: string;
}

export interface AgenticHistory {
  hasMore: boolean;
  limit: number;
  page: number;
  results: AgenticRequest[];
  totalCount: number;
  totalPages: number;
}

export interface AgenticRequest {
  accountId?: string;
  botId?: string;
  conversationId?: string;
  experience?: AgentExperience;
  isSearch?: boolean;
  language?: string;
  orgId?: string;
  override?: boolean;
  participantId?: string;
  query?: string;
  requestId: string;
  responses?: AgenticResponse[];
  timestamp?: string;
}

export interface AgenticResponse {
  receivedAt?: string;
  reqStatus?: string;
  resStatus?: number;
  response?: AgenticContent[];
  serviceType?: string;
  sessionInfo?: AgenticSession;
}

export interface AgenticSession {
  activeConversationAgent?: string;
  appId?: string;
  attachments?: unknown[];
  conversationState?: string;
  envId?: string;
  envName?: string;
  runId?: string;
  sessionId?: string;
  sessionReference?: string;
  source?: string;
  status?: string;
  userId?: string;
  userReference?: string;
  voiceAgentSwitch?: {
    agentName?: string;
    taskStatus?: string;
  };
}

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

export interface AgentsOfQueuesQuery {
  agentIds?: never;
  queueIds: string[];
}

/** The body of `analytics.containment.start`. */
export type AnalyticsContainmentStartBody = ContainmentReportRequest;

/** The documented failures of `analytics.containment.start`. */
export type AnalyticsContainmentStartFailure = failures1;

/** The input of `analytics.containment.start`. */
export interface AnalyticsContainmentStartInput {
  body: AnalyticsContainmentStartBody;
  path: {
    botId: string;
  };
  query?: AnalyticsContainmentStartQuery;
}

/** The query of `analytics.containment.start`. */
export interface AnalyticsContainmentStartQuery {
  limit?: number;
  skip?: number;
}

/** The response of `analytics.containment.start`. */
export type AnalyticsContainmentStartResponse = ContainmentReportStarted;

/** The documented failures of `analytics.containment.status`. */
export type AnalyticsContainmentStatusFailure = failures1;

/** The input of `analytics.containment.status`. */
export interface AnalyticsContainmentStatusInput {
  path: {
    botId: string;
    reportId: string;
  };
}

/** The response of `analytics.containment.status`. */
export type AnalyticsContainmentStatusResponse = ContainmentReport;

export interface AnalyticsFilters {
  channel?: MessageChannelType[];
  channelUIds?: string[];
  from: string;
  isAmbiguous?: boolean;
  isDeveloper?: boolean;
  tags?: {
    and: AnalyticsTagFilter[];
  };
  taskId?: string[];
  to: string;
  trained?: boolean;
  userId?: string[];
}

/** The documented failures of `analytics.getEngagement`. */
export type AnalyticsGetEngagementFailure = failures1;

/** The input of `analytics.getEngagement`. */
export interface AnalyticsGetEngagementInput {
  path: {
    botId: string;
  };
  query: AnalyticsGetEngagementQuery;
}

/** The query of `analytics.getEngagement`. */
export interface AnalyticsGetEngagementQuery {
  aggregation_type?: "daily" | "hourly";
  channels?: string;
  conversationStatus?: "Active" | "All" | "Closed";
  conversationType?: "All" | "Interactive" | "Non Interactive";
  end_date: DayOrMoment;
  start_date: DayOrMoment;
  timeZoneOffset?: string;
}

/** The response of `analytics.getEngagement`. */
export type AnalyticsGetEngagementResponse = EngagementTrend;

/** The documented failures of `analytics.getEngagementV1`. */
export type AnalyticsGetEngagementV1Failure = failures1;

/** The input of `analytics.getEngagementV1`. */
export interface AnalyticsGetEngagementV1Input {
  path: {
    botId: string;
  };
  query: AnalyticsGetEngagementV1Query;
}

/** The query of `analytics.getEngagementV1`. */
export interface AnalyticsGetEngagementV1Query {
  aggregation_type?: "Daily" | "Hourly";
  channels?: string;
  end_date: DayOrMoment;
  start_date: DayOrMoment;
}

/** The response of `analytics.getEngagementV1`. */
export type AnalyticsGetEngagementV1Response = EngagementTrendV1;

/** The documented failures of `analytics.getWidget`. */
export type AnalyticsGetWidgetFailure = failures1;

/** The input of `analytics.getWidget`. */
export interface AnalyticsGetWidgetInput {
  path: {
    botId: string;
    dashboardName: string;
    widgetName: string;
  };
  query: AnalyticsGetWidgetQuery;
}

/** The query of `analytics.getWidget`. */
export interface AnalyticsGetWidgetQuery {
  endDate: DayOrMoment;
  limit?: number;
  startDate: DayOrMoment;
}

/** The response of `analytics.getWidget`. */
export type AnalyticsGetWidgetResponse = WidgetData;

export interface AnalyticsList {
  moreAvailable: boolean;
  result: AnalyticsRecord[];
  totalCount: number;
}

/** The body of `analytics.list`. */
export type AnalyticsListBody = AnalyticsSearch;

/** The documented failures of `analytics.list`. */
export type AnalyticsListFailure = failures1;

/** The input of `analytics.list`. */
export interface AnalyticsListInput {
  body: AnalyticsListBody;
  path: {
    botId: string;
  };
  query?: AnalyticsListQuery;
}

/** The query of `analytics.list`. */
export interface AnalyticsListQuery {
  includeMeta?: boolean;
}

/** The response of `analytics.list`. */
export type AnalyticsListResponse = AnalyticsList;

export interface AnalyticsLog {
  NLAnalysis?: NaturalLanguageAnalysis;
  _id?: string;
  bot?: string;
  botLanguage?: string;
  botid?: string;
  cek?: {
    header?: {
      alg?: string;
      enc?: string;
      kid?: string;
    };
  };
  channel?: string;
  channelId?: string;
  channelInfo?: string;
  channelclient?: string;
  debugTitle?:
    | "Intent Completed Successfully"
    | "Intent Failed/Abandoned"
    | "Intent Match Failed"
    | "Intent Match Successful"
    | "Performance"
    | "Unhandled Utterances"
    | (string & {});
  entityOrgId?: string;
  fields?: Record<string, unknown>;
  input?: string[];
  intentStatus?: string;
  ire?: boolean;
  isDeveloper?: boolean;
  iv?: string;
  language?: string;
  logSequenceId?: string;
  messageStoreId?: string;
  nluLanguage?: string;
  reason?: {
    cause?: string;
    causeId?: string;
  };
  resourceid?: string;
  result?: string;
  skipConversation?: boolean;
  subType?: string;
  task?: string;
  taskContextId?: string;
  taskId?: string;
  time?: string;
  userId?: string;
}

/** The body of `analytics.queryWidget`. */
export type AnalyticsQueryWidgetBody = WidgetQuery;

/** The documented failures of `analytics.queryWidget`. */
export type AnalyticsQueryWidgetFailure = failures1;

/** The input of `analytics.queryWidget`. */
export interface AnalyticsQueryWidgetInput {
  body: AnalyticsQueryWidgetBody;
  path: {
    botId: string;
    dashboardName: string;
    widgetName: string;
  };
  query: AnalyticsQueryWidgetQuery;
}

/** The query of `analytics.queryWidget`. */
export interface AnalyticsQueryWidgetQuery {
  endDate: DayOrMoment;
  limit?: number;
  startDate: DayOrMoment;
}

/** The response of `analytics.queryWidget`. */
export type AnalyticsQueryWidgetResponse = WidgetData;

export interface AnalyticsRecord {
  NLAnalysis?: AnalyticsLog;
  _id: string;
  ambiguousIntents?: unknown[];
  channel?: string;
  channelUId?: string;
  customTags?: AnalyticsTags;
  flow?: unknown[];
  intent?: string;
  isAmbiguous?: boolean;
  koralogstatusId?: string;
  language?: string;
  messageId?: string;
  nodeName?: string;
  pinned?: boolean;
  promptType?: string;
  responseTime?: string;
  sessionId?: string;
  status?: string;
  statusCode?: string;
  taskId?: string;
  taskName?: string;
  timestamp?: string;
  type?: string;
  userId?: string;
  utterance?: string;
  winningIntent?: unknown[];
}

export interface AnalyticsSearch {
  filters: AnalyticsFilters;
  includeMeta?: boolean;
  limit: number;
  skip?: number;
  sort?: {
    by: string;
    order: "asc" | "desc";
  };
  type: AnalyticsType;
}

export interface AnalyticsTagFilter {
  name: string;
  type?: "message" | "session" | "user";
  values: string[];
}

export interface AnalyticsTags {
  messageTags?: ConversationTag[];
  sessionTags?: ConversationTag[];
  userTags?: ConversationTag[];
}

export type AnalyticsType =
  | "failintent"
  | "failtask"
  | "performance"
  | "successintent"
  | "successtask"
  | "unhandledutterance";

export interface AnalyzedWord {
  ignored?: boolean;
  index?: number;
  original?: string;
  pos?: string;
  processedWord?: string;
  role?: string;
  word?: string;
}

export interface AnswerComments {
  tags?: string[];
}

export interface AnswerDetails {
  indexPipelineId?: string;
  query?: string;
  queryPipelineId?: string;
  requestType?: string;
  response?: SearchAnswer;
  resultType?: string;
  searchIndexId?: string;
  searchRequestId?: string;
}

export interface AnswerFragment {
  answer_fragment?: string;
  sources?: AnswerSource[];
}

export interface AnswerPanel {
  data?: AnswerSnippet[];
  type?: string;
}

export interface AnswerSnippet {
  isPresentedAnswer?: boolean;
  score?: string;
  snippet_content?: AnswerFragment[];
  snippet_type?: string;
  timeTaken?: string;
}

export interface AnswerSource {
  chunk_id?: string;
  doc_id?: string;
  image_url?: string;
  source_id?: string;
  source_type?: string;
  title?: string;
  url?: string;
}

export type AssignAdminRolesRequest = AdminRoleChange[];

export type AssignBotRolesRequest = BotRoleChange[];

export interface AssignQualityAgents {
  action: "assign";
  mappings: QualityAgentMapping[];
  /** Whether the agents come on top of those a queue has, or in their place. */
  mode?: "append" | "replace";
}

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
export type AuditLogsListFailure = failures1;

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

export interface AvailableAgent {
  _id: string;
  channelCapacity?: {
    email?: ChannelCapacity;
    liveChat?: ChannelCapacity;
    messaging?: ChannelCapacity;
    voice?: ChannelCapacity;
    voiceMail?: ChannelCapacity;
  };
  customId?: string;
  emailId?: string;
  firstName?: string;
  isDigitalEnabled?: boolean;
  lastName?: string;
  phoneNumber?: string;
  userId: string;
}

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

export interface BatchTestRunDeleted {
  message: string;
}

export interface BatchTestRunResult {
  __v?: number;
  _id?: string;
  botLanguage?: string;
  endTime?: string;
  /** A number as text. */
  f1_score?: string;
  fileId?: string;
  fileUrl?: string;
  isAvailable?: boolean;
  isPartialFailure?: boolean;
  /** A number as text. */
  precision?: string;
  /** A number as text. */
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

export interface BatchTestSuiteDeleted {
  message: string;
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

export interface BatchTestSuiteRun {
  _id: string;
  f1_score?: string;
  precision?: string;
  recall?: string;
  results?: BatchTestCounts;
  version?: string;
}

export interface BillingSession {
  billingSessionEndDateTime?: string;
  billingSessionId: string;
  billingSessionStartDateTime?: string;
  billingSessionType?: "Conversations" | (string & {});
  botId?: string;
  channel?: string;
  channelUserId?: string;
  conversationSessionEndDateTime?: string;
  conversationSessionId?: string;
  conversationSessionStartDateTime?: string;
  koreUserId?: string;
}

export interface BillingSessionList {
  moreAvailable: boolean;
  sessions: BillingSession[];
  total: number;
}

export interface BillingSessionSearch {
  botId?: string;
  channel?: string;
  fromDate?: DayOrMoment;
  limit?: number;
  skip?: number;
  toDate?: DayOrMoment;
}

export interface BotExportJob {
  __v?: number;
  _id: string;
  /** The bot; in the status. */
  botId?: string;
  createdBy?: string;
  createdOn?: string;
  downloadURL?: string;
  exportType?: "latest" | "published" | (string & {});
  fileId?: string;
  /** A number as text. */
  fileSize?: string;
  requestType?: string;
  status: "pending" | "success" | (string & {});
  store?: {
    urlParams?: string;
  };
  /** The bot; in the answer of the start. */
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
      /** Keys of variables to leave out. */
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
  /** The bot; only once it is there. */
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

export interface BotUsage {
  bot: string;
  val: UsagePeriod[];
}

export interface BotVariable {
  audioTag?: string;
  group?: string;
  hint?: string;
  isSecured?: boolean;
  key: string;
  /** By language, such as en. */
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

export type BotVariableList = BotVariable[];

/** The body of `bots.channels.enable`. */
export type BotsChannelsEnableBody = EnableChannelRequest;

/** The documented failures of `bots.channels.enable`. */
export type BotsChannelsEnableFailure = failures1;

/** The input of `bots.channels.enable`. */
export interface BotsChannelsEnableInput {
  body: BotsChannelsEnableBody;
}

/** The response of `bots.channels.enable`. */
export type BotsChannelsEnableResponse = EnabledChannel;

/** The body of `bots.conversations.delete.start`. */
export type BotsConversationsDeleteStartBody = DeleteConversationsRequest;

/** The documented failures of `bots.conversations.delete.start`. */
export type BotsConversationsDeleteStartFailure = failures1;

/** The input of `bots.conversations.delete.start`. */
export interface BotsConversationsDeleteStartInput {
  body: BotsConversationsDeleteStartBody;
  path: {
    botId: string;
  };
}

/** The response of `bots.conversations.delete.start`. */
export type BotsConversationsDeleteStartResponse = ConversationDeletion;

/** The documented failures of `bots.conversations.delete.status`. */
export type BotsConversationsDeleteStatusFailure = failures1;

/** The input of `bots.conversations.delete.status`. */
export interface BotsConversationsDeleteStatusInput {
  path: {
    botId: string;
    jobId: string;
  };
}

/** The response of `bots.conversations.delete.status`. */
export type BotsConversationsDeleteStatusResponse = ConversationDeletionStatus;

/** The body of `bots.export.start`. */
export type BotsExportStartBody = ExportBotRequest;

/** The documented failures of `bots.export.start`. */
export type BotsExportStartFailure = failures1;

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
export type BotsExportStatusFailure = failures1;

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
export type BotsFunctionsImportFailure = failures1;

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
export type BotsGetLinkedAppsFailure = failures1;

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
export type BotsImportsStartFailure = failures1;

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
export type BotsImportsStartNewFailure = failures1;

/** The input of `bots.imports.startNew`. */
export interface BotsImportsStartNewInput {
  body: BotsImportsStartNewBody;
}

/** The response of `bots.imports.startNew`. */
export type BotsImportsStartNewResponse = BotImportJob;

/** The response of `bots.imports.start`. */
export type BotsImportsStartResponse = BotImportJob;

/** The documented failures of `bots.imports.status`. */
export type BotsImportsStatusFailure = failures1;

/** The input of `bots.imports.status`. */
export interface BotsImportsStatusInput {
  path: {
    importId: string;
  };
}

/** The response of `bots.imports.status`. */
export type BotsImportsStatusResponse = BotImportJob;

/** The documented failures of `bots.installSample`. */
export type BotsInstallSampleFailure = failures1;

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
export type BotsLanguagesAddFailure = failures1;

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
export type BotsLanguagesSetEnabledFailure = failures1;

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
export type BotsLanguagesUpdateFailure = failures1;

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
export type BotsListFailure = failures1;

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
export type BotsNlpSettingsUpdateFailure = failures1;

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
export type BotsPublishStartFailure = failures1;

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
export type BotsPublishStatusFailure = failures1;

/** The input of `bots.publish.status`. */
export interface BotsPublishStatusInput {
  path: {
    botId: string;
  };
}

/** The response of `bots.publish.status`. */
export type BotsPublishStatusResponse = PublishStatus;

/** The documented failures of `bots.variables.export`. */
export type BotsVariablesExportFailure = failures1;

/** The input of `bots.variables.export`. */
export interface BotsVariablesExportInput {
  path: {
    botId: string;
  };
}

/** The response of `bots.variables.export`. */
export type BotsVariablesExportResponse = BotVariableList;

/** The body of `bots.variables.import`. */
export type BotsVariablesImportBody = ImportVariablesRequest;

/** The documented failures of `bots.variables.import`. */
export type BotsVariablesImportFailure = failures1;

/** The input of `bots.variables.import`. */
export interface BotsVariablesImportInput {
  body: BotsVariablesImportBody;
  path: {
    botId: string;
  };
}

/** The response of `bots.variables.import`. */
export type BotsVariablesImportResponse = ImportVariablesResult;

export interface CallReportV1Query {
  channels?: string[];
  endDate: string;
  queues?: string[];
  selectedFields?: ("customerinfo" | "sessionleveltags" | "skills" | "userleveltags")[];
  /** A day, or a day and a time of day; at most 7 days apart. */
  startDate: string;
  /** Minutes, negative east of Greenwich: -330 for UTC+5:30. */
  timeZoneOffset: number;
}

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

export interface CampaignContactListsResult {
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

export interface CaseAssignee {
  aId?: string;
  agentId?: string;
  name?: string;
}

export interface CaseDocument {
  ETA?: string;
  _id?: string;
  accountId?: string;
  activityIds?: unknown[];
  assigneeType?: string;
  attachments?: unknown[];
  caseTmp?: string;
  channel?: string[];
  commentIds?: unknown[];
  convIds?: string[];
  conversationType?: string;
  createdAt?: string;
  createdBy?: CasePersonInput;
  currAssignee?: Record<string, unknown>;
  desc?: string;
  /** Milliseconds since 1970. */
  dueDate?: number;
  feedback?: unknown[];
  fields?: Record<string, unknown>[];
  /** The table writes lid, samples and answers iId. */
  iId?: string;
  isActive?: boolean;
  isBreached?: boolean;
  language?: string;
  lid?: string;
  lname?: string;
  name?: string;
  orgId?: string;
  participants?: Record<string, unknown>[];
  priority?: CasePriorityInput;
  queues?: unknown[];
  refId?: string;
  resolutionCmts?: unknown[];
  sessIds?: string[];
  source?: string;
  status?: CaseStatusInput;
  supportCustomTasks?: boolean;
  tags?: string[];
  taskIds?: string[];
  timestampValue?: number;
  updatedAt?: string;
  updatedBy?: CasePersonInput;
  userInfo?: CasePersonInput;
}

export interface CaseField {
  _id: string;
  dataType?: "datetime" | "input" | "textarea" | (string & {});
  desc?: string;
  displayName?: string;
  isActive?: boolean;
  isEnabled?: boolean;
  lname?: string;
  metaData?: {
    description?: string;
    displayName?: string;
    name?: string;
    placeholder?: string;
    readOnly?: boolean;
    tooltipText?: string;
    type?: string;
  };
  required?: boolean;
  selectedValue?: unknown;
  show?: boolean;
  type?: string;
}

export interface CaseList {
  hasMore: boolean;
  limit: number;
  page: number;
  results: CaseListEntry[];
  totalPages: number;
  totalResults: number;
}

export interface CaseListEntry {
  _id: string;
  caseTmp?: string;
  createdAt?: string;
  /** Milliseconds since 1970. */
  dueDate?: number;
  name: string;
  priority?: CasePriority;
  status?: CaseStatus;
}

/** The body of `caseManagement.cases.create`. */
export type CaseManagementCasesCreateBody = CreateCaseRequest;

/** The documented failures of `caseManagement.cases.create`. */
export type CaseManagementCasesCreateFailure = failures1;

/** The header of `caseManagement.cases.create`. */
export interface CaseManagementCasesCreateHeaders {
  Iid?: string;
  accountId?: string;
  "app-language"?: string;
  "bot-language"?: string;
}

/** The input of `caseManagement.cases.create`. */
export interface CaseManagementCasesCreateInput {
  body: CaseManagementCasesCreateBody;
  header?: CaseManagementCasesCreateHeaders;
  path: {
    botId: string;
  };
}

/** The response of `caseManagement.cases.create`. */
export type CaseManagementCasesCreateResponse = CaseRecord;

/** The body of `caseManagement.cases.list`. */
export type CaseManagementCasesListBody = CasesQuery;

/** The documented failures of `caseManagement.cases.list`. */
export type CaseManagementCasesListFailure = failures1;

/** The header of `caseManagement.cases.list`. */
export interface CaseManagementCasesListHeaders {
  accountId: string;
}

/** The input of `caseManagement.cases.list`. */
export interface CaseManagementCasesListInput {
  body: CaseManagementCasesListBody;
  header: CaseManagementCasesListHeaders;
  path: {
    botId: string;
  };
}

/** The response of `caseManagement.cases.list`. */
export type CaseManagementCasesListResponse = CaseList;

/** The body of `caseManagement.cases.update`. */
export type CaseManagementCasesUpdateBody = CaseDocument;

/** The documented failures of `caseManagement.cases.update`. */
export type CaseManagementCasesUpdateFailure = failures1;

/** The header of `caseManagement.cases.update`. */
export interface CaseManagementCasesUpdateHeaders {
  Iid?: string;
  "X-Timezone-Offset"?: string;
  accountId: string;
  "app-language"?: string;
  "bot-language"?: string;
  "client-app"?: string;
  state?: string;
}

/** The input of `caseManagement.cases.update`. */
export interface CaseManagementCasesUpdateInput {
  body: CaseManagementCasesUpdateBody;
  header: CaseManagementCasesUpdateHeaders;
  path: {
    botId: string;
    caseId: string;
  };
}

/** The response of `caseManagement.cases.update`. */
export type CaseManagementCasesUpdateResponse = CaseRecord;

/** The body of `caseManagement.tasks.create`. */
export type CaseManagementTasksCreateBody = CreateTaskRequest;

/** The documented failures of `caseManagement.tasks.create`. */
export type CaseManagementTasksCreateFailure = failures1;

/** The header of `caseManagement.tasks.create`. */
export interface CaseManagementTasksCreateHeaders {
  Iid?: string;
  "X-Timezone-Offset"?: string;
  accountId?: string;
  "app-language"?: string;
  "bot-language"?: string;
  "client-app"?: string;
  state?: string;
}

/** The input of `caseManagement.tasks.create`. */
export interface CaseManagementTasksCreateInput {
  body: CaseManagementTasksCreateBody;
  header?: CaseManagementTasksCreateHeaders;
  path: {
    botId: string;
  };
}

/** The response of `caseManagement.tasks.create`. */
export type CaseManagementTasksCreateResponse = TaskRecord;

/** The body of `caseManagement.tasks.list`. */
export type CaseManagementTasksListBody = TasksQuery;

/** The documented failures of `caseManagement.tasks.list`. */
export type CaseManagementTasksListFailure = failures1;

/** The header of `caseManagement.tasks.list`. */
export interface CaseManagementTasksListHeaders {
  "X-Timezone-Offset"?: string;
  accountId: string;
  "client-app"?: string;
}

/** The input of `caseManagement.tasks.list`. */
export interface CaseManagementTasksListInput {
  body: CaseManagementTasksListBody;
  header: CaseManagementTasksListHeaders;
  path: {
    botId: string;
  };
}

/** The response of `caseManagement.tasks.list`. */
export type CaseManagementTasksListResponse = TaskList;

/** The body of `caseManagement.tasks.update`. */
export type CaseManagementTasksUpdateBody = CaseDocument;

/** The documented failures of `caseManagement.tasks.update`. */
export type CaseManagementTasksUpdateFailure = failures1;

/** The header of `caseManagement.tasks.update`. */
export interface CaseManagementTasksUpdateHeaders {
  Iid?: string;
  "X-Timezone-Offset"?: string;
  accountId: string;
  "app-language"?: string;
  "bot-language"?: string;
  "client-app"?: string;
  state?: string;
}

/** The input of `caseManagement.tasks.update`. */
export interface CaseManagementTasksUpdateInput {
  body: CaseManagementTasksUpdateBody;
  header: CaseManagementTasksUpdateHeaders;
  path: {
    botId: string;
    taskId: string;
  };
}

/** The response of `caseManagement.tasks.update`. */
export type CaseManagementTasksUpdateResponse = TaskRecord;

export interface CaseParticipant {
  aId?: string;
  agentId?: string;
  assignedAt?: string;
  name?: string;
  pStatus?: string;
}

export interface CasePerson {
  _id?: string;
  emailId?: string;
  name?: string;
  profImage?: string;
}

export interface CasePersonInput {
  _id?: string;
  emailId?: string;
  name?: string;
  phoneNumber?: string;
  profImage?: string;
}

export interface CasePriority {
  _id?: string;
  color?: string;
  desc?: string;
  lname?: string;
  name: string;
  score?: number;
}

export interface CasePriorityInput {
  _id?: string;
  color?: string;
  desc?: string;
  lname?: string;
  name?: string;
  score?: number;
}

export interface CaseRecord {
  /** Empty text when unset. */
  ETA?: string;
  _id: string;
  accountId?: string;
  activityIds?: string[];
  assigneeType?: "agent" | "queues" | "unassigned" | (string & {});
  attachments?: unknown[];
  /** The id of the template goes in, its name comes back. */
  caseTmp?: string;
  channel?: string[];
  commentIds?: string[];
  convIds?: string[];
  conversationType?: string;
  createdAt?: string;
  createdBy?: CasePerson;
  currAssignee?: CaseAssignee;
  desc?: string;
  feedback?: unknown[];
  fields?: CaseField[];
  iId?: string;
  isActive?: boolean;
  isBreached?: boolean;
  language?: string;
  lname?: string;
  name: string;
  orgId?: string;
  participants?: CaseParticipant[];
  priority?: CasePriority;
  queues?: unknown[];
  refId?: string;
  resolutionCmts?: unknown[];
  sessIds?: string[];
  source?: string;
  status?: CaseStatus;
  supportCustomTasks?: boolean;
  tags?: string[];
  taskIds?: string[];
  tasks?: unknown[];
  timestampValue?: number;
  updatedAt?: string;
  updatedBy?: CasePerson;
  userInfo?: CasePerson;
}

export interface CaseStatus {
  _id?: string;
  lname?: string;
  name: string;
  statusCategory?: string;
}

export interface CaseStatusInput {
  _id?: string;
  lname?: string;
  name?: string;
  statusCategory?: string;
}

export interface CasesQuery {
  channel?: string[];
  dueDate?: string;
  endDate?: string;
  mycase?: boolean;
  /** Only the sample has it. */
  name?: string;
  priority?: string[];
  queues?: string[];
  searchText?: string;
  sortBy?: string;
  startDate?: string;
  status?: string[];
  unassigned?: boolean;
  unresolved?: boolean;
}

export interface ChangeLogEntry {
  __v?: number;
  _id: string;
  createdOn?: string;
  message?: string;
  resourceId?: string;
  resourceType?: string;
  streamId?: string;
  userId?: ChangeLogUser;
}

export interface ChangeLogUser {
  _id?: string;
  activationStatus?: string;
  emailId?: string;
  firstName?: string;
  id?: string;
  lastName?: string;
  orgId?: string;
  profColour?: string;
  profImage?: string;
}

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

export interface ChannelCapacity {
  availableCapacity?: number;
  isEnabled?: boolean;
  totalCapacity?: number;
  usedCapacity?: number;
}

export interface ChunkCondition {
  key: string;
  op: string;
  value: boolean | number | string;
}

export interface ChunkDeletion {
  Data: {
    notFoundChunkIds: string[];
    totalDeleted: number;
    totalNotFound: number;
    totalRequested: number;
  };
  Status: string;
}

export interface ChunkFilterGroup {
  conditions: ChunkCondition[];
  operand: "and" | "or";
}

export interface ChunkFilters {
  conditions: ChunkFilterGroup[];
  operand: "and" | "or";
}

export interface ChunkList {
  chunks: SearchChunk[];
  count?: number;
  hasMore: boolean;
  inOffsetPagination?: boolean;
  nextCursor: string | null;
  prevCursor?: string | null;
}

export interface ChunkSearch {
  enableFilters?: boolean;
  filters?: ChunkFilters;
  nextCursor?: string;
  prevCursor?: string;
}

export interface ChunkUpdate {
  indexPipelineId?: string;
  status_code: number;
  status_msg?: string;
  updated_documents?: number;
}

export type ClickAnalytics = ClickPeriods | ClickAverages | ClickPositions | ClickDistribution | QueriesWithoutClicks;

export interface ClickAnalyticsFailure {
  analyticsError: string;
  result?: unknown[];
}

export interface ClickAnalyticsRequest {
  filters?: {
    from: string;
    to: string;
  };
  group?: string;
  limit?: number;
  offset?: number;
  type: "AvgClickPosition" | "AvgClickStats" | "ClickAnalytics" | "ClickPositionDistribution" | "TopQueriesNoClicks";
}

export interface ClickAverages {
  avg_chunks_clicked?: number;
  avg_clicks_per_search: number;
  total_searches_with_clicks?: number;
}

export interface ClickDistribution {
  result: ClicksAtPosition[];
}

export interface ClickPeriod {
  period: string;
  searches_with_clicks?: number;
  searches_without_clicks?: number;
}

export interface ClickPeriods {
  result: ClickPeriod[];
}

export interface ClickPositions {
  avg_click_position: number;
  max_click_position?: number;
  min_click_position?: number;
  total_clicks?: number;
}

export interface ClickedLink {
  timestamp?: string;
  url?: string;
}

export interface ClicksAtPosition {
  chunks_clicked_at_position?: number;
  retrieval_rank: number;
  total_clicks_at_position?: number;
}

export interface CoachingAction {
  _id?: string;
  adherence?: {
    ackText?: string;
    adType?: string;
  };
  default?: boolean;
  emails?: string[];
  expression?: string;
  message?: {
    body?: string;
    bodyDesc?: string;
    postAction?: string;
    time?: number;
    title?: string;
    titleDesc?: string;
    useGenAIForBody?: boolean;
    useGenAIForTitle?: boolean;
  };
  type: "email_manager" | "hint" | "nudge" | (string & {});
  when?: string;
}

export type CoachingActionInput = CoachingHintInput | CoachingEmailInput;

export interface CoachingEmailInput {
  emails: string[];
  message?: CoachingMessageInput;
  type: "email_manager";
  when?: string;
}

export interface CoachingHintInput {
  adherence?: {
    ackText?: string;
    adType?: string;
    addUtterances?: unknown[];
  };
  expression?: string;
  message?: CoachingMessageInput;
  type: "hint";
}

export interface CoachingMessageInput {
  body?: string;
  bodyDesc?: string;
  postAction?: string;
  time?: number;
  title?: string;
  titleDesc?: string;
  useGenAIForBody?: boolean;
  useGenAIForTitle?: boolean;
}

export interface CoachingRule {
  __v?: number;
  _id: string;
  accountId?: string;
  actions?: CoachingAction[];
  assignees?: unknown[];
  botId?: string;
  channels?: AgentExperience[];
  createdOn?: string;
  default?: boolean;
  deletable?: boolean;
  description?: string;
  isActive?: boolean;
  lModOn?: string;
  name: string;
  parentId?: string;
  refId?: string;
  state?: string;
  status?: string;
  tags?: string[];
  triggers?: CoachingTrigger[];
}

export interface CoachingRuleInput {
  actions: CoachingActionInput[];
  assignees?: unknown[];
  channels?: ("chat" | "voice")[];
  description?: string;
  isActive?: boolean;
  name: string;
  tags?: string[];
  triggers: CoachingTriggerInput[];
}

export interface CoachingRuleList {
  allowPublish?: boolean;
  hasMore: boolean;
  limit: number;
  results: CoachingRuleSummary[];
  skip: number;
  totalPages: number;
  totalResults: number;
}

export interface CoachingRuleSearch {
  limit?: number;
  page?: number;
  sortBy?: "asc" | "desc";
}

export interface CoachingRuleSummary {
  _id: string;
  channels?: AgentExperience[];
  default?: boolean;
  deletable?: boolean;
  description?: string;
  isActive?: boolean;
  lModOn?: string;
  name: string;
  tags?: string[];
}

export interface CoachingRun {
  _id?: string;
  actionId?: string;
  actionType?: "hint" | "nudge" | (string & {});
  adheredAt?: string;
  adherence?: unknown;
  emails?: string[];
  expression?: string;
  isAdhered?: boolean;
  message?: unknown;
  messageId?: string;
  ruleId?: string;
  ruleName?: string;
  triggeredAt?: string;
}

export interface CoachingTrigger {
  _id?: string;
  by?: "agent" | "customer" | (string & {});
  conditions?: {
    value?: unknown[];
  };
  default?: boolean;
  frequency?: {
    duration?: string;
    nOccurrences?: number;
  };
  operator?: string;
  triggerDesc?: string;
  type: "genai" | "utterance" | (string & {});
  when?: {
    utteranceCount?: number;
  };
}

export type CoachingTriggerInput = UtteranceTriggerInput | GenaiTriggerInput;

export interface ConfigurationSkill {
  _id: string;
  agents?: string[];
  createdByAId?: string;
  description?: string;
  iId?: string;
  isDefault: boolean;
  lname?: string;
  name: string;
  status: ConfigurationStatus;
}

export interface ConfigurationSkillGroup {
  _id: string;
  agentGroups?: string[];
  agents?: string[];
  color?: string;
  createdByAId?: string;
  description?: string;
  iId?: string;
  isDefault: boolean;
  lname?: string;
  name: string;
  skills: ConfigurationSkill[];
  status: ConfigurationStatus;
}

export interface ConfigurationSkillGroupInput {
  _id: string;
  agentGroups?: string[];
  agents?: string[];
  color?: string;
  createdByAId: string;
  description?: string;
  iId: string;
  isDefault: boolean;
  lname?: string;
  name: string;
  skills?: ConfigurationSkillInput[];
  status: string;
}

export interface ConfigurationSkillInput {
  _id: string;
  agents?: string[];
  createdByAId: string;
  description?: string;
  iId: string;
  isDefault: boolean;
  lname?: string;
  name: string;
  status: string;
}

export type ConfigurationStatus = "ACTIVE" | "INACTIVE" | (string & {});

export interface ConfigurationWaitingExperience {
  agentGroups?: unknown[];
  agents?: unknown[];
  callExperience?: WaitingExperienceSettings;
  chatExperience?: WaitingExperienceSettings;
  configuration?: {
    description?: string;
    name?: string;
    routingRules?: WaitingExperienceRule[];
  };
  createdByAId?: string;
  iId?: string;
  id: string;
  isDefault?: boolean;
  lname?: string;
  status: string;
  updatedBy?: string;
  updatedByAId?: string;
}

export type ConfigurationWaitingExperiences = ConfigurationWaitingExperience[];

export interface ConsultingAgent {
  acceptedTime?: string;
  assignedAt?: string;
  consultingEndTime?: string;
  isMerged?: boolean;
  name?: string;
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

export interface ContactCenterAgent {
  accountId: string;
  addresses?: string[];
  agentAffinity?: boolean;
  agentGroups?: AgentGroupMembership[];
  attachmentsEnabled?: boolean;
  callRegion?: string;
  canSupportCase?: boolean;
  canSupportChat?: boolean;
  canSupportVoice?: boolean;
  canSupportVoiceMail?: boolean;
  caseLanguageSupport?: LanguageSupport[];
  chatLanguageSupport?: LanguageSupport[];
  cmLayouts?: unknown[];
  createdAt?: string;
  createdBy?: string;
  createdByAId?: string;
  customId?: string;
  dAgentGroups?: unknown[];
  desktopLayouts?: DesktopLayout[];
  domain?: string;
  emailId: string;
  emojisEnabled?: boolean;
  firstName: string;
  fullName?: string;
  hoursOfOperationId?: string;
  iId?: string;
  iceServers?: IceServer[];
  id: string;
  internalChatPermission?: boolean;
  isAccountOwner?: boolean;
  isChannelUpdatedByAgent?: boolean;
  lFullName?: string;
  lastName: string;
  lastOnlineAt?: string;
  markedAutoAway?: boolean;
  maxCaseSupport?: number;
  maxChatSupport?: number;
  maxDigitalChatSupport?: number;
  maxDigitalConvoLimit?: number;
  maxEmailChatSupport?: number;
  maxMessagingChatSupport?: number;
  maxTaskSupport?: number;
  maxVoiceMailSupport?: number;
  name?: string;
  nickName?: string;
  onlineStatus?: string;
  onlineStatusType?: string;
  orgId: string;
  phoneNumber?: string;
  preferences?: {
    theme?: string;
  };
  prevStatus?: string;
  prevStatusType?: string;
  profImage?: string;
  profImageUrl?: string;
  queues?: AgentQueue[];
  role?: "Administrator" | "Agent" | (string & {});
  roleId?: string;
  sipURI?: string;
  skills?: AgentSkill[];
  status?: string;
  updatedAt?: string;
  userId: string;
  voiceLanguageSupport?: LanguageSupport[];
  voiceSupport?: VoiceSupport[];
}

/** The body of `contactCenter.agentGroups.create`. */
export type ContactCenterAgentGroupsCreateBody = CreateAgentGroupRequest;

/** The documented failures of `contactCenter.agentGroups.create`. */
export type ContactCenterAgentGroupsCreateFailure = failures1;

/** The input of `contactCenter.agentGroups.create`. */
export interface ContactCenterAgentGroupsCreateInput {
  body: ContactCenterAgentGroupsCreateBody;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.agentGroups.create`. */
export type ContactCenterAgentGroupsCreateResponse = CreatedAgentGroup;

/** The documented failures of `contactCenter.agentGroups.delete`. */
export type ContactCenterAgentGroupsDeleteFailure = failures1;

/** The input of `contactCenter.agentGroups.delete`. */
export interface ContactCenterAgentGroupsDeleteInput {
  path: {
    agentGroupId: string;
    botId: string;
  };
}

/** The response of `contactCenter.agentGroups.delete`. */
export type ContactCenterAgentGroupsDeleteResponse = AgentGroup;

/** The documented failures of `contactCenter.agentGroups.get`. */
export type ContactCenterAgentGroupsGetFailure = failures1;

/** The input of `contactCenter.agentGroups.get`. */
export interface ContactCenterAgentGroupsGetInput {
  path: {
    agentGroupId: string;
    botId: string;
  };
}

/** The response of `contactCenter.agentGroups.get`. */
export type ContactCenterAgentGroupsGetResponse = AgentGroup;

/** The documented failures of `contactCenter.agentGroups.list`. */
export type ContactCenterAgentGroupsListFailure = failures1;

/** The input of `contactCenter.agentGroups.list`. */
export interface ContactCenterAgentGroupsListInput {
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.agentGroups.list`. */
export type ContactCenterAgentGroupsListResponse = AgentGroupList;

/** The body of `contactCenter.agentGroups.update`. */
export type ContactCenterAgentGroupsUpdateBody = UpdateAgentGroupRequest;

/** The documented failures of `contactCenter.agentGroups.update`. */
export type ContactCenterAgentGroupsUpdateFailure = failures1;

/** The input of `contactCenter.agentGroups.update`. */
export interface ContactCenterAgentGroupsUpdateInput {
  body: ContactCenterAgentGroupsUpdateBody;
  path: {
    agentGroupId: string;
    botId: string;
  };
}

/** The response of `contactCenter.agentGroups.update`. */
export type ContactCenterAgentGroupsUpdateResponse = UpdatedAgentGroup;

export interface ContactCenterAgentList {
  hasMore?: boolean;
  limit?: number;
  results: ContactCenterAgent[];
  skip?: number;
  totalPages?: number;
  totalResults?: number;
}

export type ContactCenterAgentMatches = ContactCenterAgent[];

/** The body of `contactCenter.agents.availability`. */
export type ContactCenterAgentsAvailabilityBody = AgentAvailabilityQuery;

/** The documented failures of `contactCenter.agents.availability`. */
export type ContactCenterAgentsAvailabilityFailure = failures1;

/** The header of `contactCenter.agents.availability`. */
export interface ContactCenterAgentsAvailabilityHeaders {
  accountId: string;
}

/** The input of `contactCenter.agents.availability`. */
export interface ContactCenterAgentsAvailabilityInput {
  body: ContactCenterAgentsAvailabilityBody;
  header: ContactCenterAgentsAvailabilityHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.agents.availability`. */
export type ContactCenterAgentsAvailabilityResponse = AgentAvailability;

/** The body of `contactCenter.agents.create`. */
export type ContactCenterAgentsCreateBody = CreateAgentRequest;

/** The documented failures of `contactCenter.agents.create`. */
export type ContactCenterAgentsCreateFailure = failures1;

/** The header of `contactCenter.agents.create`. */
export interface ContactCenterAgentsCreateHeaders {
  accountid?: string;
}

/** The input of `contactCenter.agents.create`. */
export interface ContactCenterAgentsCreateInput {
  body: ContactCenterAgentsCreateBody;
  header?: ContactCenterAgentsCreateHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.agents.create`. */
export type ContactCenterAgentsCreateResponse = CreatedContactCenterAgent;

/** The documented failures of `contactCenter.agents.delete`. */
export type ContactCenterAgentsDeleteFailure = failures1;

/** The input of `contactCenter.agents.delete`. */
export interface ContactCenterAgentsDeleteInput {
  path: {
    agentId: string;
    botId: string;
  };
}

/** The response of `contactCenter.agents.delete`. */
export type ContactCenterAgentsDeleteResponse = ContactCenterAgent;

/** The documented failures of `contactCenter.agents.findByCustomId`. */
export type ContactCenterAgentsFindByCustomIdFailure = failures1;

/** The header of `contactCenter.agents.findByCustomId`. */
export interface ContactCenterAgentsFindByCustomIdHeaders {
  accountId: string;
}

/** The input of `contactCenter.agents.findByCustomId`. */
export interface ContactCenterAgentsFindByCustomIdInput {
  header: ContactCenterAgentsFindByCustomIdHeaders;
  path: {
    botId: string;
    customId: string;
  };
}

/** The response of `contactCenter.agents.findByCustomId`. */
export type ContactCenterAgentsFindByCustomIdResponse = ContactCenterAgentMatches;

/** The documented failures of `contactCenter.agents.get`. */
export type ContactCenterAgentsGetFailure = failures1;

/** The header of `contactCenter.agents.get`. */
export interface ContactCenterAgentsGetHeaders {
  accountId: string;
}

/** The input of `contactCenter.agents.get`. */
export interface ContactCenterAgentsGetInput {
  header: ContactCenterAgentsGetHeaders;
  path: {
    agentId: string;
    botId: string;
  };
}

/** The response of `contactCenter.agents.get`. */
export type ContactCenterAgentsGetResponse = ContactCenterAgent;

/** The documented failures of `contactCenter.agents.list`. */
export type ContactCenterAgentsListFailure = failures1;

/** The header of `contactCenter.agents.list`. */
export interface ContactCenterAgentsListHeaders {
  accountId?: string;
}

/** The input of `contactCenter.agents.list`. */
export interface ContactCenterAgentsListInput {
  header?: ContactCenterAgentsListHeaders;
  path: {
    botId: string;
    orgId: string;
  };
  query?: ContactCenterAgentsListQuery;
}

/** The query of `contactCenter.agents.list`. */
export interface ContactCenterAgentsListQuery {
  includeQueues?: boolean;
  page?: number;
}

/** The response of `contactCenter.agents.list`. */
export type ContactCenterAgentsListResponse = ContactCenterAgentList;

/** The body of `contactCenter.agents.update`. */
export type ContactCenterAgentsUpdateBody = UpdateAgentRequest;

/** The documented failures of `contactCenter.agents.update`. */
export type ContactCenterAgentsUpdateFailure = failures1;

/** The header of `contactCenter.agents.update`. */
export interface ContactCenterAgentsUpdateHeaders {
  accountId?: string;
}

/** The input of `contactCenter.agents.update`. */
export interface ContactCenterAgentsUpdateInput {
  body: ContactCenterAgentsUpdateBody;
  header?: ContactCenterAgentsUpdateHeaders;
  path: {
    agentId: string;
    botId: string;
  };
}

/** The response of `contactCenter.agents.update`. */
export type ContactCenterAgentsUpdateResponse = ContactCenterAgent;

/** The body of `contactCenter.calls.list`. */
export type ContactCenterCallsListBody = InteractionReportQuery;

/** The documented failures of `contactCenter.calls.list`. */
export type ContactCenterCallsListFailure = failures1;

/** The header of `contactCenter.calls.list`. */
export interface ContactCenterCallsListHeaders {
  "accept-language"?: string;
  accountId: string;
  "app-language"?: string;
  iId: string;
}

/** The input of `contactCenter.calls.list`. */
export interface ContactCenterCallsListInput {
  body: ContactCenterCallsListBody;
  header: ContactCenterCallsListHeaders;
  path: {
    accountId: string;
  };
  query?: ContactCenterCallsListQuery;
}

/** The query of `contactCenter.calls.list`. */
export interface ContactCenterCallsListQuery {
  limit?: number;
  offset?: number;
}

/** The response of `contactCenter.calls.list`. */
export type ContactCenterCallsListResponse = InteractionReport;

/** The body of `contactCenter.calls.listV1`. */
export type ContactCenterCallsListV1Body = CallReportV1Query;

/** The documented failures of `contactCenter.calls.listV1`. */
export type ContactCenterCallsListV1Failure = failures1;

/** The header of `contactCenter.calls.listV1`. */
export interface ContactCenterCallsListV1Headers {
  "accept-language"?: string;
  accountId: string;
  "app-language"?: string;
  iId: string;
}

/** The input of `contactCenter.calls.listV1`. */
export interface ContactCenterCallsListV1Input {
  body: ContactCenterCallsListV1Body;
  header: ContactCenterCallsListV1Headers;
  path: {
    accountId: string;
  };
  query?: ContactCenterCallsListV1Query;
}

/** The query of `contactCenter.calls.listV1`. */
export interface ContactCenterCallsListV1Query {
  limit?: number;
  offset?: number;
}

/** The response of `contactCenter.calls.listV1`. */
export type ContactCenterCallsListV1Response = InteractionReport;

/** The body of `contactCenter.campaigns.contactLists.addContacts`. */
export type ContactCenterCampaignsContactListsAddContactsBody = AddContactsRequest;

/** The documented failures of `contactCenter.campaigns.contactLists.addContacts`. */
export type ContactCenterCampaignsContactListsAddContactsFailure = failures1;

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
export type ContactCenterCampaignsContactListsCreateFailure = failures1;

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
export type ContactCenterCampaignsContactListsDeleteFailure = failures1;

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
export type ContactCenterCampaignsContactListsGetFailure = failures1;

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
export type ContactCenterCampaignsContactListsListContactsFailure = failures1;

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
export type ContactCenterCampaignsContactListsListFailure = failures1;

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
export type ContactCenterCampaignsContactListsListResponse = CampaignContactListsResult;

/** The body of `contactCenter.campaigns.contactLists.update`. */
export type ContactCenterCampaignsContactListsUpdateBody = UpdateContactListRequest;

/** The documented failures of `contactCenter.campaigns.contactLists.update`. */
export type ContactCenterCampaignsContactListsUpdateFailure = failures1;

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
export type ContactCenterCampaignsCreateFailure = failures1;

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
export type ContactCenterCampaignsDeleteFailure = failures1;

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
export type ContactCenterCampaignsGetFailure = failures1;

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
export type ContactCenterCampaignsListFailure = failures1;

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

/** The body of `contactCenter.campaigns.scheduleCallbacks`. */
export type ContactCenterCampaignsScheduleCallbacksBody = ScheduleCallbacksRequest;

/** The documented failures of `contactCenter.campaigns.scheduleCallbacks`. */
export type ContactCenterCampaignsScheduleCallbacksFailure = failures1;

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

/** The body of `contactCenter.campaigns.schedules.set`. */
export type ContactCenterCampaignsSchedulesSetBody = CampaignScheduleRequest;

/** The documented failures of `contactCenter.campaigns.schedules.set`. */
export type ContactCenterCampaignsSchedulesSetFailure = failures1;

/** The header of `contactCenter.campaigns.schedules.set`. */
export interface ContactCenterCampaignsSchedulesSetHeaders {
  accountId: string;
  iid: string;
}

/** The input of `contactCenter.campaigns.schedules.set`. */
export interface ContactCenterCampaignsSchedulesSetInput {
  body: ContactCenterCampaignsSchedulesSetBody;
  header: ContactCenterCampaignsSchedulesSetHeaders;
  path: {
    botId: string;
  };
  query: ContactCenterCampaignsSchedulesSetQuery;
}

/** The query of `contactCenter.campaigns.schedules.set`. */
export interface ContactCenterCampaignsSchedulesSetQuery {
  campaignName: string;
  enableSchedule: boolean;
}

/** The response of `contactCenter.campaigns.schedules.set`. */
export type ContactCenterCampaignsSchedulesSetResponse = CampaignScheduled;

/** The body of `contactCenter.campaigns.startSms`. */
export type ContactCenterCampaignsStartSmsBody = CampaignTriggerRequest;

/** The documented failures of `contactCenter.campaigns.startSms`. */
export type ContactCenterCampaignsStartSmsFailure = failures1;

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
export type ContactCenterCampaignsStatusFailure = failures1;

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
export type ContactCenterCampaignsTriggerFailure = failures1;

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
export type ContactCenterCampaignsUpdateFailure = failures1;

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
export type ContactCenterCampaignsV1ContactListsCreateFailure = failures1;

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
export type ContactCenterCampaignsV1ContactListsDeleteFailure = failures1;

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
export type ContactCenterCampaignsV1ContactListsGetFailure = failures1;

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
export type ContactCenterCampaignsV1ContactListsListContactsFailure = failures1;

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
export type ContactCenterCampaignsV1ContactListsListFailure = failures1;

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
export type ContactCenterCampaignsV1ContactListsListResponse = CampaignContactListsResult;

/** The body of `contactCenter.campaignsV1.contactLists.update`. */
export type ContactCenterCampaignsV1ContactListsUpdateBody = UpdateContactListV1Request;

/** The documented failures of `contactCenter.campaignsV1.contactLists.update`. */
export type ContactCenterCampaignsV1ContactListsUpdateFailure = failures1;

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
export type ContactCenterCampaignsV1CreateFailure = failures1;

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
export type ContactCenterCampaignsV1DeleteFailure = failures1;

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
export type ContactCenterCampaignsV1GetFailure = failures1;

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
export type ContactCenterCampaignsV1ListFailure = failures1;

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
export type ContactCenterCampaignsV1StatusFailure = failures1;

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
export type ContactCenterCampaignsV1TriggerFailure = failures1;

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
export type ContactCenterCampaignsV1UpdateFailure = failures1;

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

/** The documented failures of `contactCenter.configuration.export`. */
export type ContactCenterConfigurationExportFailure = failures1;

/** The header of `contactCenter.configuration.export`. */
export interface ContactCenterConfigurationExportHeaders {
  accountId: string;
}

/** The input of `contactCenter.configuration.export`. */
export interface ContactCenterConfigurationExportInput {
  header: ContactCenterConfigurationExportHeaders;
  path: {
    botId: string;
  };
  query: ContactCenterConfigurationExportQuery;
}

/** The query of `contactCenter.configuration.export`. */
export interface ContactCenterConfigurationExportQuery {
  accountId: string;
  orgId: string;
  type: "Queues" | "StandardResponses" | "WaitingExperience" | "skillGroups";
}

/** The response of `contactCenter.configuration.export`. */
export type ContactCenterConfigurationExportResponse = ExportedConfiguration;

/** The documented failures of `contactCenter.configuration.exportV1`. */
export type ContactCenterConfigurationExportV1Failure = failures1;

/** The header of `contactCenter.configuration.exportV1`. */
export interface ContactCenterConfigurationExportV1Headers {
  AccountId?: string;
  "X-Timezone"?: string;
  "X-Timezone-Offset"?: string;
  "app-language"?: string;
  "bot-language"?: string;
  smartassist?: string;
  state?: string;
}

/** The input of `contactCenter.configuration.exportV1`. */
export interface ContactCenterConfigurationExportV1Input {
  header?: ContactCenterConfigurationExportV1Headers;
  path: {
    botId: string;
  };
  query: ContactCenterConfigurationExportV1Query;
}

/** The query of `contactCenter.configuration.exportV1`. */
export interface ContactCenterConfigurationExportV1Query {
  accountId: string;
  orgId: string;
  type?: string;
}

/** The response of `contactCenter.configuration.exportV1`. */
export type ContactCenterConfigurationExportV1Response = ExportedConfigurationV1;

/** The body of `contactCenter.configuration.import`. */
export type ContactCenterConfigurationImportBody = ImportConfigurationRequest;

/** The documented failures of `contactCenter.configuration.import`. */
export type ContactCenterConfigurationImportFailure = failures1;

/** The header of `contactCenter.configuration.import`. */
export interface ContactCenterConfigurationImportHeaders {
  accountId: string;
}

/** The input of `contactCenter.configuration.import`. */
export interface ContactCenterConfigurationImportInput {
  body: ContactCenterConfigurationImportBody;
  header: ContactCenterConfigurationImportHeaders;
  path: {
    botId: string;
  };
  query: ContactCenterConfigurationImportQuery;
}

/** The query of `contactCenter.configuration.import`. */
export interface ContactCenterConfigurationImportQuery {
  accountId: string;
  orgId: string;
  type: "Queues" | "StandardResponses" | "WaitingExperience" | "skillGroups";
}

/** The response of `contactCenter.configuration.import`. */
export type ContactCenterConfigurationImportResponse = ImportConfigurationResult;

/** The body of `contactCenter.configuration.importV1`. */
export type ContactCenterConfigurationImportV1Body = ImportConfigurationV1Request;

/** The documented failures of `contactCenter.configuration.importV1`. */
export type ContactCenterConfigurationImportV1Failure = failures1;

/** The header of `contactCenter.configuration.importV1`. */
export interface ContactCenterConfigurationImportV1Headers {
  accountId?: string;
}

/** The input of `contactCenter.configuration.importV1`. */
export interface ContactCenterConfigurationImportV1Input {
  body: ContactCenterConfigurationImportV1Body;
  header?: ContactCenterConfigurationImportV1Headers;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.configuration.importV1`. */
export type ContactCenterConfigurationImportV1Response = ConfigurationWaitingExperiences;

/** The body of `contactCenter.contacts.create`. */
export type ContactCenterContactsCreateBody = CreateContactsRequest;

/** The documented failures of `contactCenter.contacts.create`. */
export type ContactCenterContactsCreateFailure = failures1;

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
export type ContactCenterContactsCreateResponse = CreatedContacts;

/** The documented failures of `contactCenter.contacts.delete`. */
export type ContactCenterContactsDeleteFailure = failures1;

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

/** The body of `contactCenter.contacts.deleteMany`. */
export type ContactCenterContactsDeleteManyBody = DeleteContactsRequest;

/** The documented failures of `contactCenter.contacts.deleteMany`. */
export type ContactCenterContactsDeleteManyFailure = failures1;

/** The header of `contactCenter.contacts.deleteMany`. */
export interface ContactCenterContactsDeleteManyHeaders {
  accountId: string;
}

/** The input of `contactCenter.contacts.deleteMany`. */
export interface ContactCenterContactsDeleteManyInput {
  body: ContactCenterContactsDeleteManyBody;
  header: ContactCenterContactsDeleteManyHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.contacts.deleteMany`. */
export type ContactCenterContactsDeleteManyResponse = ContactsDeletion;

/** The response of `contactCenter.contacts.delete`. */
export type ContactCenterContactsDeleteResponse = Contact;

/** The body of `contactCenter.contacts.import`. */
export type ContactCenterContactsImportBody = ImportContactsRequest;

/** The documented failures of `contactCenter.contacts.import`. */
export type ContactCenterContactsImportFailure = failures1;

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
export type ContactCenterContactsImportResponse = CreatedContacts;

/** The documented failures of `contactCenter.contacts.list`. */
export type ContactCenterContactsListFailure = failures1;

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
export type ContactCenterContactsListResponse = ContactPage;

/** The body of `contactCenter.contacts.update`. */
export type ContactCenterContactsUpdateBody = UpdateContactRequest;

/** The documented failures of `contactCenter.contacts.update`. */
export type ContactCenterContactsUpdateFailure = failures1;

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

/** The body of `contactCenter.contacts.updateMany`. */
export type ContactCenterContactsUpdateManyBody = UpdateContactsRequest;

/** The documented failures of `contactCenter.contacts.updateMany`. */
export type ContactCenterContactsUpdateManyFailure = failures1;

/** The header of `contactCenter.contacts.updateMany`. */
export interface ContactCenterContactsUpdateManyHeaders {
  accountId: string;
}

/** The input of `contactCenter.contacts.updateMany`. */
export interface ContactCenterContactsUpdateManyInput {
  body: ContactCenterContactsUpdateManyBody;
  header: ContactCenterContactsUpdateManyHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.contacts.updateMany`. */
export type ContactCenterContactsUpdateManyResponse = ContactsUpdate;

/** The response of `contactCenter.contacts.update`. */
export type ContactCenterContactsUpdateResponse = Contact;

/** The body of `contactCenter.conversations.getBySession`. */
export type ContactCenterConversationsGetBySessionBody = ConversationSessionQuery;

/** The documented failures of `contactCenter.conversations.getBySession`. */
export type ContactCenterConversationsGetBySessionFailure = failures1;

/** The header of `contactCenter.conversations.getBySession`. */
export interface ContactCenterConversationsGetBySessionHeaders {
  accountid: string;
}

/** The input of `contactCenter.conversations.getBySession`. */
export interface ContactCenterConversationsGetBySessionInput {
  body?: ContactCenterConversationsGetBySessionBody;
  header: ContactCenterConversationsGetBySessionHeaders;
  path: {
    botId: string;
    sessionId: string;
  };
}

/** The response of `contactCenter.conversations.getBySession`. */
export type ContactCenterConversationsGetBySessionResponse = Conversation;

/** The documented failures of `contactCenter.conversations.get`. */
export type ContactCenterConversationsGetFailure = failures1;

/** The header of `contactCenter.conversations.get`. */
export interface ContactCenterConversationsGetHeaders {
  accountId: string;
}

/** The input of `contactCenter.conversations.get`. */
export interface ContactCenterConversationsGetInput {
  header: ContactCenterConversationsGetHeaders;
  path: {
    botId: string;
    conversationId: string;
  };
}

/** The response of `contactCenter.conversations.get`. */
export type ContactCenterConversationsGetResponse = Conversation;

/** The documented failures of `contactCenter.conversations.list`. */
export type ContactCenterConversationsListFailure = failures1;

/** The header of `contactCenter.conversations.list`. */
export interface ContactCenterConversationsListHeaders {
  accountId: string;
}

/** The input of `contactCenter.conversations.list`. */
export interface ContactCenterConversationsListInput {
  header: ContactCenterConversationsListHeaders;
  path: {
    botId: string;
  };
  query?: ContactCenterConversationsListQuery;
}

/** The query of `contactCenter.conversations.list`. */
export interface ContactCenterConversationsListQuery {
  fields?: string;
  language?: string;
  limit?: number;
  skip?: number;
  source?: string;
  status?: ("ACTIVE" | "CLOSED" | "IDLE" | "OPEN" | "OVERDUE" | "TERMINATED")[];
}

/** The response of `contactCenter.conversations.list`. */
export type ContactCenterConversationsListResponse = ConversationList;

/** The documented failures of `contactCenter.hours.get`. */
export type ContactCenterHoursGetFailure = failures1;

/** The header of `contactCenter.hours.get`. */
export interface ContactCenterHoursGetHeaders {
  IId: string;
  accountId: string;
}

/** The input of `contactCenter.hours.get`. */
export interface ContactCenterHoursGetInput {
  header: ContactCenterHoursGetHeaders;
  path: {
    orgId: string;
    queueId: string;
  };
}

/** The response of `contactCenter.hours.get`. */
export type ContactCenterHoursGetResponse = HoursOfOperation;

/** The body of `contactCenter.interactions.list`. */
export type ContactCenterInteractionsListBody = InteractionReportQuery;

/** The documented failures of `contactCenter.interactions.list`. */
export type ContactCenterInteractionsListFailure = failures1;

/** The header of `contactCenter.interactions.list`. */
export interface ContactCenterInteractionsListHeaders {
  "accept-language"?: string;
  accountId: string;
  "app-language"?: string;
  iId: string;
}

/** The input of `contactCenter.interactions.list`. */
export interface ContactCenterInteractionsListInput {
  body: ContactCenterInteractionsListBody;
  header: ContactCenterInteractionsListHeaders;
  path: {
    accountId: string;
  };
  query?: ContactCenterInteractionsListQuery;
}

/** The query of `contactCenter.interactions.list`. */
export interface ContactCenterInteractionsListQuery {
  limit?: number;
  offset?: number;
}

/** The response of `contactCenter.interactions.list`. */
export type ContactCenterInteractionsListResponse = InteractionReport;

/** The body of `contactCenter.outboundCalls.dial`. */
export type ContactCenterOutboundCallsDialBody = OutboundCallRequest;

/** The documented failures of `contactCenter.outboundCalls.dial`. */
export type ContactCenterOutboundCallsDialFailure = failures1;

/** The input of `contactCenter.outboundCalls.dial`. */
export interface ContactCenterOutboundCallsDialInput {
  body: ContactCenterOutboundCallsDialBody;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.outboundCalls.dial`. */
export type ContactCenterOutboundCallsDialResponse = OutboundCall;

/** The body of `contactCenter.outboundCalls.dialV1`. */
export type ContactCenterOutboundCallsDialV1Body = OutboundCallRequest;

/** The documented failures of `contactCenter.outboundCalls.dialV1`. */
export type ContactCenterOutboundCallsDialV1Failure = failures1;

/** The input of `contactCenter.outboundCalls.dialV1`. */
export interface ContactCenterOutboundCallsDialV1Input {
  body: ContactCenterOutboundCallsDialV1Body;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.outboundCalls.dialV1`. */
export type ContactCenterOutboundCallsDialV1Response = OutboundCall;

/** The body of `contactCenter.queues.create`. */
export type ContactCenterQueuesCreateBody = QueueInput;

/** The documented failures of `contactCenter.queues.create`. */
export type ContactCenterQueuesCreateFailure = failures1;

/** The header of `contactCenter.queues.create`. */
export interface ContactCenterQueuesCreateHeaders {
  accountId?: string;
}

/** The input of `contactCenter.queues.create`. */
export interface ContactCenterQueuesCreateInput {
  body: ContactCenterQueuesCreateBody;
  header?: ContactCenterQueuesCreateHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.queues.create`. */
export type ContactCenterQueuesCreateResponse = Queue;

/** The documented failures of `contactCenter.queues.delete`. */
export type ContactCenterQueuesDeleteFailure = failures1;

/** The header of `contactCenter.queues.delete`. */
export interface ContactCenterQueuesDeleteHeaders {
  accountId?: string;
}

/** The input of `contactCenter.queues.delete`. */
export interface ContactCenterQueuesDeleteInput {
  header?: ContactCenterQueuesDeleteHeaders;
  path: {
    botId: string;
    queueId: string;
  };
}

/** The documented failures of `contactCenter.queues.get`. */
export type ContactCenterQueuesGetFailure = failures1;

/** The header of `contactCenter.queues.get`. */
export interface ContactCenterQueuesGetHeaders {
  accountId?: string;
}

/** The input of `contactCenter.queues.get`. */
export interface ContactCenterQueuesGetInput {
  header?: ContactCenterQueuesGetHeaders;
  path: {
    botId: string;
    queueId: string;
  };
}

/** The response of `contactCenter.queues.get`. */
export type ContactCenterQueuesGetResponse = Queue;

/** The documented failures of `contactCenter.queues.list`. */
export type ContactCenterQueuesListFailure = failures1;

/** The header of `contactCenter.queues.list`. */
export interface ContactCenterQueuesListHeaders {
  accountId?: string;
}

/** The input of `contactCenter.queues.list`. */
export interface ContactCenterQueuesListInput {
  header?: ContactCenterQueuesListHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.queues.list`. */
export type ContactCenterQueuesListResponse = QueueList;

/** The body of `contactCenter.queues.members`. */
export type ContactCenterQueuesMembersBody = QueueMembersQuery;

/** The documented failures of `contactCenter.queues.members`. */
export type ContactCenterQueuesMembersFailure = failures1;

/** The header of `contactCenter.queues.members`. */
export interface ContactCenterQueuesMembersHeaders {
  accountId?: string;
}

/** The input of `contactCenter.queues.members`. */
export interface ContactCenterQueuesMembersInput {
  body: ContactCenterQueuesMembersBody;
  header?: ContactCenterQueuesMembersHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.queues.members`. */
export type ContactCenterQueuesMembersResponse = QueueMembers;

/** The body of `contactCenter.queues.setPriorities`. */
export type ContactCenterQueuesSetPrioritiesBody = QueuePrioritiesRequest;

/** The documented failures of `contactCenter.queues.setPriorities`. */
export type ContactCenterQueuesSetPrioritiesFailure = failures1;

/** The header of `contactCenter.queues.setPriorities`. */
export interface ContactCenterQueuesSetPrioritiesHeaders {
  "accept-language"?: string;
  accountId: string;
  "app-language"?: string;
  iId: string;
}

/** The input of `contactCenter.queues.setPriorities`. */
export interface ContactCenterQueuesSetPrioritiesInput {
  body: ContactCenterQueuesSetPrioritiesBody;
  header: ContactCenterQueuesSetPrioritiesHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.queues.setPriorities`. */
export type ContactCenterQueuesSetPrioritiesResponse = QueuePrioritiesResult;

/** The body of `contactCenter.queues.size`. */
export type ContactCenterQueuesSizeBody = QueueSizeQuery;

/** The documented failures of `contactCenter.queues.size`. */
export type ContactCenterQueuesSizeFailure = failures1;

/** The header of `contactCenter.queues.size`. */
export interface ContactCenterQueuesSizeHeaders {
  accountId: string;
}

/** The input of `contactCenter.queues.size`. */
export interface ContactCenterQueuesSizeInput {
  body: ContactCenterQueuesSizeBody;
  header: ContactCenterQueuesSizeHeaders;
  path: {
    botId: string;
    queueId: string;
  };
}

/** The response of `contactCenter.queues.size`. */
export type ContactCenterQueuesSizeResponse = QueueSizes;

/** The body of `contactCenter.queues.update`. */
export type ContactCenterQueuesUpdateBody = QueueInput;

/** The documented failures of `contactCenter.queues.update`. */
export type ContactCenterQueuesUpdateFailure = failures1;

/** The header of `contactCenter.queues.update`. */
export interface ContactCenterQueuesUpdateHeaders {
  accountId?: string;
}

/** The input of `contactCenter.queues.update`. */
export interface ContactCenterQueuesUpdateInput {
  body?: ContactCenterQueuesUpdateBody;
  header?: ContactCenterQueuesUpdateHeaders;
  path: {
    botId: string;
    queueId: string;
  };
}

/** The response of `contactCenter.queues.update`. */
export type ContactCenterQueuesUpdateResponse = Queue;

/** The documented failures of `contactCenter.recordings.delete`. */
export type ContactCenterRecordingsDeleteFailure = failures1;

/** The input of `contactCenter.recordings.delete`. */
export interface ContactCenterRecordingsDeleteInput {
  path: {
    botId: string;
  };
  query: ContactCenterRecordingsDeleteQuery;
}

/** The query of `contactCenter.recordings.delete`. */
export interface ContactCenterRecordingsDeleteQuery {
  sessionId: string;
}

/** The response of `contactCenter.recordings.delete`. */
export type ContactCenterRecordingsDeleteResponse = DeletedRecording;

/** The documented failures of `contactCenter.recordings.get`. */
export type ContactCenterRecordingsGetFailure = failures1;

/** The input of `contactCenter.recordings.get`. */
export interface ContactCenterRecordingsGetInput {
  path: {
    botId: string;
  };
  query: ContactCenterRecordingsGetQuery;
}

/** The query of `contactCenter.recordings.get`. */
export interface ContactCenterRecordingsGetQuery {
  sessionId: string;
  userId?: string;
}

/** The response of `contactCenter.recordings.get`. */
export type ContactCenterRecordingsGetResponse = Recording;

/** The documented failures of `contactCenter.recordings.getV1`. */
export type ContactCenterRecordingsGetV1Failure = failures1;

/** The input of `contactCenter.recordings.getV1`. */
export interface ContactCenterRecordingsGetV1Input {
  path: {
    botId: string;
  };
  query?: ContactCenterRecordingsGetV1Query;
}

/** The query of `contactCenter.recordings.getV1`. */
export interface ContactCenterRecordingsGetV1Query {
  sessionId?: string;
  userId?: string;
}

/** The response of `contactCenter.recordings.getV1`. */
export type ContactCenterRecordingsGetV1Response = RecordingV1;

/** The documented failures of `contactCenter.recordings.voicemail`. */
export type ContactCenterRecordingsVoicemailFailure = failures1;

/** The input of `contactCenter.recordings.voicemail`. */
export interface ContactCenterRecordingsVoicemailInput {
  path: {
    botId: string;
  };
  query: ContactCenterRecordingsVoicemailQuery;
}

/** The query of `contactCenter.recordings.voicemail`. */
export interface ContactCenterRecordingsVoicemailQuery {
  sessionId: string;
  transcription: boolean;
}

/** The response of `contactCenter.recordings.voicemail`. */
export type ContactCenterRecordingsVoicemailResponse = Voicemail;

/** The body of `contactCenter.reports.agentStatus`. */
export type ContactCenterReportsAgentStatusBody = AgentStatusQuery;

/** The documented failures of `contactCenter.reports.agentStatus`. */
export type ContactCenterReportsAgentStatusFailure = failures1;

/** The header of `contactCenter.reports.agentStatus`. */
export interface ContactCenterReportsAgentStatusHeaders {
  iId: string;
}

/** The input of `contactCenter.reports.agentStatus`. */
export interface ContactCenterReportsAgentStatusInput {
  body: ContactCenterReportsAgentStatusBody;
  header: ContactCenterReportsAgentStatusHeaders;
  path: {
    accountId: string;
  };
  query?: ContactCenterReportsAgentStatusQuery;
}

/** The query of `contactCenter.reports.agentStatus`. */
export interface ContactCenterReportsAgentStatusQuery {
  limit?: number;
  offset?: number;
}

/** The response of `contactCenter.reports.agentStatus`. */
export type ContactCenterReportsAgentStatusResponse = AgentStatusReport;

/** The body of `contactCenter.reports.agentStatusSummary`. */
export type ContactCenterReportsAgentStatusSummaryBody = AgentStatusSummaryQuery;

/** The documented failures of `contactCenter.reports.agentStatusSummary`. */
export type ContactCenterReportsAgentStatusSummaryFailure = failures1;

/** The header of `contactCenter.reports.agentStatusSummary`. */
export interface ContactCenterReportsAgentStatusSummaryHeaders {
  IId: string;
}

/** The input of `contactCenter.reports.agentStatusSummary`. */
export interface ContactCenterReportsAgentStatusSummaryInput {
  body: ContactCenterReportsAgentStatusSummaryBody;
  header: ContactCenterReportsAgentStatusSummaryHeaders;
  path: {
    accountId: string;
  };
  query?: ContactCenterReportsAgentStatusSummaryQuery;
}

/** The query of `contactCenter.reports.agentStatusSummary`. */
export interface ContactCenterReportsAgentStatusSummaryQuery {
  limit?: number;
  offset?: number;
}

/** The response of `contactCenter.reports.agentStatusSummary`. */
export type ContactCenterReportsAgentStatusSummaryResponse = AgentStatusSummaryReport;

/** The body of `contactCenter.reports.queuePerformance`. */
export type ContactCenterReportsQueuePerformanceBody = QueuePerformanceQuery;

/** The documented failures of `contactCenter.reports.queuePerformance`. */
export type ContactCenterReportsQueuePerformanceFailure = failures1;

/** The header of `contactCenter.reports.queuePerformance`. */
export interface ContactCenterReportsQueuePerformanceHeaders {
  accountId?: string;
  iId: string;
}

/** The input of `contactCenter.reports.queuePerformance`. */
export interface ContactCenterReportsQueuePerformanceInput {
  body: ContactCenterReportsQueuePerformanceBody;
  header: ContactCenterReportsQueuePerformanceHeaders;
  path: {
    accountId: string;
  };
  query?: ContactCenterReportsQueuePerformanceQuery;
}

/** The query of `contactCenter.reports.queuePerformance`. */
export interface ContactCenterReportsQueuePerformanceQuery {
  sortBy?: string;
}

/** The response of `contactCenter.reports.queuePerformance`. */
export type ContactCenterReportsQueuePerformanceResponse = QueuePerformanceReport;

/** The documented failures of `contactCenter.reports.recentIntents`. */
export type ContactCenterReportsRecentIntentsFailure = failures1;

/** The header of `contactCenter.reports.recentIntents`. */
export interface ContactCenterReportsRecentIntentsHeaders {
  accountId: string;
}

/** The input of `contactCenter.reports.recentIntents`. */
export interface ContactCenterReportsRecentIntentsInput {
  header: ContactCenterReportsRecentIntentsHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.reports.recentIntents`. */
export type ContactCenterReportsRecentIntentsResponse = RecentIntents;

/** The body of `contactCenter.routing.transfer`. */
export type ContactCenterRoutingTransferBody = TransferConversationRequest;

/** The documented failures of `contactCenter.routing.transfer`. */
export type ContactCenterRoutingTransferFailure = failures1;

/** The header of `contactCenter.routing.transfer`. */
export interface ContactCenterRoutingTransferHeaders {
  accountid?: string;
}

/** The input of `contactCenter.routing.transfer`. */
export interface ContactCenterRoutingTransferInput {
  body: ContactCenterRoutingTransferBody;
  header?: ContactCenterRoutingTransferHeaders;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.routing.transfer`. */
export type ContactCenterRoutingTransferResponse = TransferConversationResult;

/** The body of `contactCenter.skillGroups.create`. */
export type ContactCenterSkillGroupsCreateBody = CreateSkillGroupRequest;

/** The documented failures of `contactCenter.skillGroups.create`. */
export type ContactCenterSkillGroupsCreateFailure = failures1;

/** The input of `contactCenter.skillGroups.create`. */
export interface ContactCenterSkillGroupsCreateInput {
  body: ContactCenterSkillGroupsCreateBody;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.skillGroups.create`. */
export type ContactCenterSkillGroupsCreateResponse = SkillGroup;

/** The documented failures of `contactCenter.skillGroups.delete`. */
export type ContactCenterSkillGroupsDeleteFailure = failures1;

/** The input of `contactCenter.skillGroups.delete`. */
export interface ContactCenterSkillGroupsDeleteInput {
  path: {
    botId: string;
    skillGroupId: string;
  };
}

/** The documented failures of `contactCenter.skillGroups.get`. */
export type ContactCenterSkillGroupsGetFailure = failures1;

/** The input of `contactCenter.skillGroups.get`. */
export interface ContactCenterSkillGroupsGetInput {
  path: {
    botId: string;
    skillGroupId: string;
  };
}

/** The response of `contactCenter.skillGroups.get`. */
export type ContactCenterSkillGroupsGetResponse = SkillGroup;

/** The documented failures of `contactCenter.skillGroups.list`. */
export type ContactCenterSkillGroupsListFailure = failures1;

/** The input of `contactCenter.skillGroups.list`. */
export interface ContactCenterSkillGroupsListInput {
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.skillGroups.list`. */
export type ContactCenterSkillGroupsListResponse = SkillGroupList;

/** The body of `contactCenter.skillGroups.update`. */
export type ContactCenterSkillGroupsUpdateBody = UpdateSkillGroupRequest;

/** The documented failures of `contactCenter.skillGroups.update`. */
export type ContactCenterSkillGroupsUpdateFailure = failures1;

/** The input of `contactCenter.skillGroups.update`. */
export interface ContactCenterSkillGroupsUpdateInput {
  body: ContactCenterSkillGroupsUpdateBody;
  path: {
    botId: string;
    skillGroupId: string;
  };
}

/** The response of `contactCenter.skillGroups.update`. */
export type ContactCenterSkillGroupsUpdateResponse = SkillGroup;

/** The body of `contactCenter.skills.create`. */
export type ContactCenterSkillsCreateBody = CreateSkillRequest;

/** The documented failures of `contactCenter.skills.create`. */
export type ContactCenterSkillsCreateFailure = failures1;

/** The input of `contactCenter.skills.create`. */
export interface ContactCenterSkillsCreateInput {
  body: ContactCenterSkillsCreateBody;
  path: {
    botId: string;
    skillGroupId: string;
  };
}

/** The response of `contactCenter.skills.create`. */
export type ContactCenterSkillsCreateResponse = Skill;

/** The documented failures of `contactCenter.skills.delete`. */
export type ContactCenterSkillsDeleteFailure = failures1;

/** The input of `contactCenter.skills.delete`. */
export interface ContactCenterSkillsDeleteInput {
  path: {
    botId: string;
    skillGroupId: string;
    skillId: string;
  };
}

/** The documented failures of `contactCenter.skills.get`. */
export type ContactCenterSkillsGetFailure = failures1;

/** The input of `contactCenter.skills.get`. */
export interface ContactCenterSkillsGetInput {
  path: {
    botId: string;
    skillGroupId: string;
    skillId: string;
  };
}

/** The response of `contactCenter.skills.get`. */
export type ContactCenterSkillsGetResponse = SkillDetails;

/** The documented failures of `contactCenter.skills.list`. */
export type ContactCenterSkillsListFailure = failures1;

/** The input of `contactCenter.skills.list`. */
export interface ContactCenterSkillsListInput {
  path: {
    botId: string;
    skillGroupId: string;
  };
  query?: ContactCenterSkillsListQuery;
}

/** The query of `contactCenter.skills.list`. */
export interface ContactCenterSkillsListQuery {
  limit?: number;
  page?: number;
}

/** The response of `contactCenter.skills.list`. */
export type ContactCenterSkillsListResponse = SkillList;

/** The body of `contactCenter.skills.update`. */
export type ContactCenterSkillsUpdateBody = UpdateSkillRequest;

/** The documented failures of `contactCenter.skills.update`. */
export type ContactCenterSkillsUpdateFailure = failures1;

/** The input of `contactCenter.skills.update`. */
export interface ContactCenterSkillsUpdateInput {
  body: ContactCenterSkillsUpdateBody;
  path: {
    botId: string;
    skillGroupId: string;
    skillId: string;
  };
}

/** The response of `contactCenter.skills.update`. */
export type ContactCenterSkillsUpdateResponse = Skill;

/** The body of `contactCenter.sms.send`. */
export type ContactCenterSmsSendBody = SendSmsRequest;

/** The documented failures of `contactCenter.sms.send`. */
export type ContactCenterSmsSendFailure = failures1;

/** The input of `contactCenter.sms.send`. */
export interface ContactCenterSmsSendInput {
  body: ContactCenterSmsSendBody;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.sms.send`. */
export type ContactCenterSmsSendResponse = SendSmsResult;

/** The body of `contactCenter.speechServices.create`. */
export type ContactCenterSpeechServicesCreateBody = CreateSpeechServiceRequest;

/** The documented failures of `contactCenter.speechServices.create`. */
export type ContactCenterSpeechServicesCreateFailure = failures1;

/** The input of `contactCenter.speechServices.create`. */
export interface ContactCenterSpeechServicesCreateInput {
  body: ContactCenterSpeechServicesCreateBody;
  path: {
    botId: string;
  };
}

/** The response of `contactCenter.speechServices.create`. */
export type ContactCenterSpeechServicesCreateResponse = SpeechServiceCreated;

/** The documented failures of `contactCenter.wfm.agentActivity`. */
export type ContactCenterWfmAgentActivityFailure = failures1;

/** The header of `contactCenter.wfm.agentActivity`. */
export interface ContactCenterWfmAgentActivityHeaders {
  iId: string;
}

/** The input of `contactCenter.wfm.agentActivity`. */
export interface ContactCenterWfmAgentActivityInput {
  header: ContactCenterWfmAgentActivityHeaders;
  path: {
    accountId: string;
  };
  query?: ContactCenterWfmAgentActivityQuery;
}

/** The query of `contactCenter.wfm.agentActivity`. */
export interface ContactCenterWfmAgentActivityQuery {
  fromTimeStamp?: string;
  toTimeStamp?: string;
}

/** The response of `contactCenter.wfm.agentActivity`. */
export type ContactCenterWfmAgentActivityResponse = WfmAgentActivity;

/** The body of `contactCenter.wfm.agentPerformance`. */
export type ContactCenterWfmAgentPerformanceBody = AgentPerformanceQuery;

/** The documented failures of `contactCenter.wfm.agentPerformance`. */
export type ContactCenterWfmAgentPerformanceFailure = failures1;

/** The header of `contactCenter.wfm.agentPerformance`. */
export interface ContactCenterWfmAgentPerformanceHeaders {
  accountId: string;
  iId: string;
}

/** The input of `contactCenter.wfm.agentPerformance`. */
export interface ContactCenterWfmAgentPerformanceInput {
  body: ContactCenterWfmAgentPerformanceBody;
  header: ContactCenterWfmAgentPerformanceHeaders;
  path: {
    accountId: string;
  };
}

/** The response of `contactCenter.wfm.agentPerformance`. */
export type ContactCenterWfmAgentPerformanceResponse = AgentPerformanceReport;

/** The documented failures of `contactCenter.wfm.agents`. */
export type ContactCenterWfmAgentsFailure = failures1;

/** The header of `contactCenter.wfm.agents`. */
export interface ContactCenterWfmAgentsHeaders {
  iId: string;
}

/** The input of `contactCenter.wfm.agents`. */
export interface ContactCenterWfmAgentsInput {
  header: ContactCenterWfmAgentsHeaders;
  path: {
    accountId: string;
  };
  query?: ContactCenterWfmAgentsQuery;
}

/** The query of `contactCenter.wfm.agents`. */
export interface ContactCenterWfmAgentsQuery {
  limit?: number;
  offset?: number;
}

/** The response of `contactCenter.wfm.agents`. */
export type ContactCenterWfmAgentsResponse = WfmAgents;

/** The body of `contactCenter.wfm.contactVolume`. */
export type ContactCenterWfmContactVolumeBody = ContactVolumeQuery;

/** The documented failures of `contactCenter.wfm.contactVolume`. */
export type ContactCenterWfmContactVolumeFailure = failures1;

/** The header of `contactCenter.wfm.contactVolume`. */
export interface ContactCenterWfmContactVolumeHeaders {
  iId: string;
}

/** The input of `contactCenter.wfm.contactVolume`. */
export interface ContactCenterWfmContactVolumeInput {
  body: ContactCenterWfmContactVolumeBody;
  header: ContactCenterWfmContactVolumeHeaders;
  path: {
    accountId: string;
  };
}

/** The response of `contactCenter.wfm.contactVolume`. */
export type ContactCenterWfmContactVolumeResponse = ContactVolumeReport;

/** The documented failures of `contactCenter.wfm.queues`. */
export type ContactCenterWfmQueuesFailure = failures1;

/** The header of `contactCenter.wfm.queues`. */
export interface ContactCenterWfmQueuesHeaders {
  iId: string;
}

/** The input of `contactCenter.wfm.queues`. */
export interface ContactCenterWfmQueuesInput {
  header: ContactCenterWfmQueuesHeaders;
  path: {
    accountId: string;
  };
}

/** The response of `contactCenter.wfm.queues`. */
export type ContactCenterWfmQueuesResponse = WfmQueues;

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

export interface ContactPage {
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

export interface ContactVolume {
  __v?: number;
  _id: string;
  abandonedContacts?: number;
  acwDuration?: number;
  answeredContacts?: number;
  completedContacts?: number;
  conversationHandleTime?: number;
  conversationTalkTime?: number;
  csatResponses?: number;
  csatScore?: number;
  holdDuration?: number;
  iId?: string;
  intervalEndTimeStamp: string;
  intervalStartTimeStamp: string;
  maxQueueHoldTimeAnswered?: number;
  maxqueueHoldTimeAbandoned?: number;
  messageCount?: number;
  offeredContacts?: number;
  orgId?: string;
  queueHoldTimeAbandoned?: number;
  queueHoldTimeAnswered?: number;
  queueId: string;
  queueName?: string;
  savedMessageCount?: number;
  skillBreakdown?: ContactVolumeBySkill[];
  source?: string;
}

export interface ContactVolumeBySkill {
  abandonedContacts?: number;
  acwDuration?: number;
  answeredContacts?: number;
  completedContacts?: number;
  conversationHandleTime?: number;
  conversationTalkTime?: number;
  csatResponses?: number;
  csatScore?: number;
  holdDuration?: number;
  maxQueueHoldTimeAnswered?: number;
  maxqueueHoldTimeAbandoned?: number;
  offeredContacts?: number;
  queueHoldTimeAbandoned?: number;
  queueHoldTimeAnswered?: number;
  skillGroupId?: string;
  skillGroupName?: string;
  skillId: string;
  skillName?: string;
}

export interface ContactVolumeQuery {
  fromTimeStamp?: string;
  includeSkillBreakdown?: boolean;
  limit?: number;
  orgId: string;
  skip?: number;
  toTimeStamp: string;
}

export interface ContactVolumeReport {
  CallVolumeUpdate: ContactVolume[];
  hasMore: boolean;
  totalCount: number;
}

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

export interface ContainmentReport {
  status: "IN_PROGRESS" | "SUCCESS" | (string & {});
  tasksExecutionReport?: TaskExecutionReport;
}

export interface ContainmentReportRequest {
  filters?: {
    AggregationType?: "Cumulative" | "Daily";
    ConversationStatus?: "Active" | "Closed";
    ConversationType?: "Interactive" | "Non-Interactive";
    dateFrom?: DayOrMoment;
    dateTo?: DayOrMoment;
    includeTaskName?: string[];
    tags?: Record<string, unknown>[];
  };
}

export interface ContainmentReportStarted {
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
  status: "IN_PROGRESS" | (string & {});
  statusLogs?: unknown[];
  streamId?: string;
}

export interface ContentList {
  data: SearchContent[];
  nextCursor: string | null;
  prevCursor?: string | null;
}

export interface ContentSearch {
  nextCursor?: string;
  query: Record<string, unknown>;
}

export interface ContentStatus {
  createdOn?: string;
  deletedOn?: string;
  docId?: string;
  jobId?: string;
  sourceId?: string;
  status?: "deleted" | "failed" | "success" | (string & {});
  title?: string;
  url?: string;
}

export interface ContentStatusList {
  data: ContentStatus[];
  hasMore: boolean;
  nextCursor: string | null;
  prevCursor?: string | null;
  status?: string;
}

export interface ContentStatusSearch {
  nextCursor?: string;
  sourceName: string;
  status: "deleted" | "failed" | "success";
}

export interface ControlTranscriptionRequest {
  recording_action?: "pause" | "resume" | "start" | "stop";
  transcription_action?: "end" | "pause" | "resume" | "start";
}

export type ControlTranscriptionV1Request = PauseTranscription | RunTranscription;

export interface Conversation {
  __v?: number;
  _id: string;
  acceptedAt?: string;
  accountId?: string;
  agentDesktopMeta?: Record<string, unknown>;
  botId?: string;
  botSessionId?: string;
  callbackOpted?: boolean;
  contactFlow?: unknown[];
  conversationId?: string;
  conversationType?: string;
  createdAt?: string;
  dispositions?: ConversationDispositions;
  endTime?: string;
  formData?: unknown[];
  isDeveloper?: boolean;
  isProactiveAgentAssistEnabled?: boolean;
  keyIntentName?: string;
  keyIntentUserInput?: string;
  language?: string;
  notes?: unknown[];
  orgId?: string;
  participants: ConversationParticipant[];
  phoneNumber?: string;
  /** A number in the samples, text by one table. */
  priority?: number | string | null;
  queues?: ConversationQueue[];
  sentimentTone?: {
    emoji?: string;
    sentiment?: string;
    strength?: number;
  };
  skills?: unknown[];
  source?: string;
  startSessionTime?: string;
  startTime?: string;
  status: "ACTIVE" | "CLOSED" | "IDLE" | "OPEN" | "OVERDUE" | "TERMINATED" | (string & {});
  summary?: string[];
  /** YES in a sample, a boolean by the table. */
  surveyRequired?: boolean | string;
  timestampValue?: number;
  transferDetails: ConversationTransfer[];
  updatedAt?: string;
  userId?: string;
  userInfo?: ConversationUser;
  /** Milliseconds. */
  waitTime?: number;
}

export interface ConversationDeletion {
  jobId: string;
  message?: string;
  status: string;
  submittedAt?: string;
}

export interface ConversationDeletionStatus {
  completedAt?: string;
  jobId: string;
  requestType?: string;
  result?: ConversationRemovalCounts;
  scheduledAt?: string;
  startedAt?: string;
  status: "completed" | "queued" | (string & {});
  submittedAt?: string;
}

export interface ConversationDetails {
  conversationFlow?: ConversationStep[];
  conversationHistory?: ConversationMessage[];
  conversationInfo: ConversationInfo;
  summary?: ConversationSummary;
}

export interface ConversationDetailsByCall {
  callId: string;
  conversationId?: never;
  isSummaryRequired?: boolean;
  lang?: string;
  limit?: number;
  offset?: number;
  sessionId?: never;
  skip?: number;
}

export interface ConversationDetailsByConversation {
  callId?: never;
  conversationId: string;
  isSummaryRequired?: boolean;
  lang?: string;
  limit?: number;
  offset?: number;
  sessionId?: never;
  skip?: number;
}

export interface ConversationDetailsBySession {
  callId?: never;
  conversationId?: never;
  isSummaryRequired?: boolean;
  lang?: string;
  limit?: number;
  offset?: number;
  sessionId: string;
  skip?: number;
}

export type ConversationDetailsRequest =
  | ConversationDetailsBySession
  | ConversationDetailsByCall
  | ConversationDetailsByConversation;

export interface ConversationDispositions {
  dispositionSets?: DispositionSet[] | null;
  metaStatus?: string;
  remarks?: string;
  status?: string;
}

export interface ConversationInfo {
  agentHandOffTime?: string;
  callId?: string;
  currentTask?: string;
  sessionId?: string;
  sessionStartTime?: string;
  userDetails?: {
    firstName?: string;
    lastName?: string;
    phoneNumber?: string | null;
  };
  userId?: string;
}

export interface ConversationList {
  hasMore?: boolean;
  limit?: number;
  results: Conversation[];
  skip?: number;
  totalPages?: number;
  totalResults?: number;
}

export interface ConversationMessage {
  components?: MessageComponent[];
  createdOn?: string;
  status?: MessageStatus;
  type: MessageDirection;
}

export interface ConversationParticipant {
  agentId?: string;
  assignedAt?: string;
  conversationTransferred?: boolean;
  endTimeStamp?: string;
  endedChat?: boolean;
  isTransferred?: boolean;
  name?: string;
  onInterrupt?: boolean;
  queueId?: string;
  queueName?: string;
  queueStartTime?: string;
  reason?: string;
  startTimeStamp?: string;
  status?: string;
}

export interface ConversationParticipantInput {
  customFields?: {
    agentEmail?: string;
    queueId?: string;
    queueName?: string;
  };
  identity: string;
  name: string;
  type: string;
}

export interface ConversationQueue {
  id: string;
  isPreferredAgentTimeoutExpired?: boolean;
  name?: string;
  startTime?: string;
  status?: string;
  type?: string;
}

export interface ConversationRemovalCounts {
  /** Counts records instead of conversations. */
  deletedCount?: number;
  failedCount?: number;
  processedCount?: number;
  retriesRemaining?: number;
  skippedCount?: number;
  totalConversations?: number;
}

export interface ConversationSessionQuery {
  endDate?: string;
  startDate?: string;
  /** Minutes. */
  timeZoneOffset?: number;
}

export type ConversationSource = "AgentAI" | "QMExpressAI";

export interface ConversationStep {
  messageStoreId?: string;
  status?: string;
  taskName?: string;
}

export interface ConversationSummary {
  ConversationSummary: string;
  time: string;
}

export interface ConversationSummaryRequest {
  inputMode: SummaryInput;
  lang: "en";
}

export interface ConversationTag {
  name: string;
  value?: string;
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

export interface ConversationTestSuitesDeleted {
  status: string;
}

export interface ConversationTransfer {
  fromAgent?: string;
  fromQueue?: string;
  isManager?: boolean;
  priority?: string;
  systemTransfer?: boolean;
  systemTransferReason?: string;
  transferredAt?: string;
  transferredBy?: string;
  transferredByAgentName?: string;
  transferredTo?: {
    id?: string;
    name?: string;
    type?: string;
  }[];
  transferredType?: string;
}

export interface ConversationUser {
  activationStatus?: string;
  email?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
}

export interface CrawlOptions {
  crawlDepth?: number;
  maxUrlLimit?: number;
}

export interface CrawlRequest {
  forceRecrawl: boolean;
}

export interface CreateAgentGroupRequest {
  description: string;
  name: string;
}

export interface CreateAgentRequest {
  agentGroupId?: string;
  canSupportChat?: boolean;
  canSupportVoice?: boolean;
  chatLanguageSupport?: LanguageSupportInput[];
  createDefaultLayoutAndAssign?: boolean;
  customId?: string;
  desktopLayouts?: unknown[];
  emailId: string;
  firstName: string;
  lastName: string;
  maxChatSupport?: number;
  nickName?: string;
  phoneNumber?: string;
  queues?: {
    id: string;
    isPreferredAgent?: boolean;
  }[];
  roleId: string;
  skills?: unknown[];
  voiceLanguageSupport?: LanguageSupportInput[];
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

export interface CreateCaseRequest {
  /** Id of the template. */
  caseTmp: string;
  desc: string;
  dueDate: string;
  emailId?: string;
  name: string;
  phoneNumber?: string;
  source: string;
  userInfo: {
    _id?: string;
    name?: string;
  };
}

export interface CreateContactListRequest {
  allowDuplicates?: boolean;
  description: string;
  name: string;
  source: "passiveApi";
}

export type CreateContactsRequest = ContactInput[];

export interface CreateQualityQueuesRequest {
  queues: QualityQueueInput[];
}

export interface CreateSkillAgent {
  aId?: string;
  proficiencyLevel?: ProficiencyLevel;
  userId?: string;
}

export interface CreateSkillGroupRequest {
  color?: string;
  description?: string;
  name: string;
}

export interface CreateSkillRequest {
  agents?: CreateSkillAgent[];
  description?: string;
  name: string;
  skillGroupId?: string;
}

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

export interface CreateTaskRequest {
  caseId: string;
  caseRefId: string;
  desc?: string;
  name: string;
  source: string;
  /** Id of the template. */
  taskTmp: string;
  userInfo: {
    _id?: string;
    emailId?: string;
    name: string;
    phoneNumber?: string;
  };
}

export interface CreateUsersRequest {
  users: NewUser[];
}

export interface CreateWebSourceFromSitemap {
  advanceOpts?: CrawlOptions;
  authorizationEnabled?: boolean;
  desc?: string;
  fileId: string;
  name: string;
  sourceType: "uploadSitemap";
  url?: never;
}

export interface CreateWebSourceFromUrl {
  advanceOpts?: CrawlOptions;
  authorizationEnabled?: boolean;
  desc?: string;
  fileId?: never;
  name: string;
  sourceType: "url";
  url: string;
}

export type CreateWebSourceRequest = CreateWebSourceFromUrl | CreateWebSourceFromSitemap;

export interface CreatedAgentGroup {
  description?: string;
  name: string;
}

export interface CreatedCampaignId {
  campId: string;
}

export interface CreatedContactCenterAgent {
  agentGroupId?: string;
  attachmentsEnabled?: boolean;
  callRegion?: string;
  canSupportChat?: boolean;
  canSupportVoice?: boolean;
  chatLanguageSupport?: LanguageSupport[];
  createDefaultLayoutAndAssign?: boolean;
  customId?: string;
  desktopLayouts?: DesktopLayout[];
  emailId: string;
  emojisEnabled?: boolean;
  firstName: string;
  lastName: string;
  maxChatSupport?: number;
  maxDigitalChatSupport?: number;
  maxEmailChatSupport?: number;
  maxMessagingChatSupport?: number;
  nickName?: string;
  orgId: string;
  /** Text in the request. */
  phoneNumber?: number | string;
  profImage?: string;
  queues?: AgentQueue[];
  roleId?: string;
  skills?: AgentSkill[];
  userId: string;
  voiceLanguageSupport?: LanguageSupport[];
}

export type CreatedContacts = Contact[];

export interface CustomAgentIntegration {
  PIIMaskingDisabledForAgentTransfer?: boolean;
  connectorEnabled?: boolean;
  sdkClientId: string;
  sdkHostUri: string;
}

export interface CustomCrawler {
  authDetails?: {
    reqHeaders?: unknown[];
  };
  enabled?: boolean;
  useProfile?: boolean;
}

export interface DailyCampaignRecurrence {
  dailyDetails: DailyRecurrenceDetails;
  recurType: "Daily";
  weeklyDetails?: never;
}

export interface DailyRecurrenceDetails {
  onceEveryNdays: number;
}

export interface DailyUsers {
  date: string;
  users: number;
}

export type DayOrMoment = string;

export interface DefaultLanguageRefusal {
  message: string;
  status: string;
}

export interface DefaultLanguageResult {
  "language code"?: string;
  message: string;
  status: string;
}

export interface DeleteChunksRequest {
  chunkId: string[];
}

export interface DeleteContactsRequest {
  ids: string[];
}

export interface DeleteContentRequest {
  docIds: string[];
}

export interface DeleteConversationTestSuitesRequest {
  testSuiteNames: string[];
}

export interface DeleteConversationsById {
  cId?: never;
  conversationIds: string[];
  endDate?: never;
  startDate?: never;
}

export interface DeleteConversationsOfUser {
  /** The user's id in the channel. */
  cId: string;
  conversationIds?: never;
  /** A day, or a moment in UTC, not in the future. */
  endDate?: string;
  /** A day, or a moment in UTC. */
  startDate?: string;
}

export type DeleteConversationsRequest = DeleteConversationsById | DeleteConversationsOfUser;

export interface DeleteTableRowsRequest {
  query: TableCondition;
}

export interface DeletedContact {
  id: string;
}

export interface DeletedContent {
  deletedCount: number;
}

export interface DeletedRecording {
  message: string;
  sessionId: string;
}

export interface DeletedTableRows {
  nDeleted: number;
}

export interface DesktopLayout {
  id: string;
  isDefault?: boolean;
  name?: string;
}

export interface DetectedIntent {
  bot?: string;
  botid?: string;
  debugTitle?: string;
  finalResolver?: {
    entities?: unknown[];
    winningIntent?: WinningIntent[];
  };
  identifiedVia?: string;
  input?: string[];
  intentStatus?: string;
  language?: string;
  result: "failintent" | "successintent" | (string & {});
  subType?: string;
  task?: string;
  taskId?: string;
  usedtime?: number;
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

export interface DisplayedAnswerCounts {
  countAnswers?: number;
  countDialogTasks?: number;
  countFaqs?: number;
  countFiles?: number;
  countFromNonNativeDataSource?: number;
  countWebPages?: number;
}

export interface DispositionSet {
  dispositionCodes?: string;
  dispositionsSet?: string;
}

export interface DncList {
  id?: string;
  name: string;
}

export interface DncListInput {
  name: string;
}

export interface EliminatedIntent {
  matchType?: string;
  score?: number;
  scoringCriteria?: string;
  state?: string;
  task?: string;
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

export interface EndOfConversationEvent {
  experience: "chat" | "voice";
  language: string;
  name: "END_OF_CONVERSATION";
  participant: ConversationParticipantInput;
  reason: string;
}

export interface EngagementTrend {
  filters?: {
    aggregationType?: string;
    conversationStatus?: string;
    conversationType?: string;
    dataPointsCount?: number;
    end?: string;
    start?: string;
  };
  summary: {
    avgNewUsersPerDay?: number;
    avgReturningUsersPerDay?: number;
    avgUniqueUsersPerDay?: number;
    newUsers?: number;
    returningUsers?: number;
    uniqueUsers?: number;
  };
  uniqueUsersTrend: {
    dataPoints?: DailyUsers[];
  };
}

export interface EngagementTrendV1 {
  results: (DailyUsers | HourlyUsers)[];
  totalResults: number;
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
  /** Counts only without subTasks. */
  allTasks?: boolean;
  customDashboards?: boolean;
  exportOptions?: BotExportOptions;
  exportType: "latest" | "published";
  subTasks?: BotExportSubTasks;
}

export interface ExportInsightsRequest {
  event?: "thumbsDown" | "thumbsUp";
  filters: {
    from: string;
    to: string;
  };
}

export type ExportRolesResult = Role[];

export interface ExportSearchAppRequest {
  features: SearchAppFeature[];
}

export type ExportedConfiguration = ConfigurationSkillGroup[];

export type ExportedConfigurationV1 = ConfigurationSkillGroup[];

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
  /** JavaScript's own text for a date. */
  createdOn?: string;
  /** JavaScript's own text for a date. */
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
export type FaqsAddFailure = failures1;

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
export type FaqsExtractionsListFailure = failures1;

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
export type FaqsExtractionsQuestionsFailure = failures1;

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
export type FaqsExtractionsStartFailure = failures1;

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
export type FaqsGetKnowledgeTaskFailure = failures1;

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
export type FaqsListFailure = failures1;

/** The input of `faqs.list`. */
export interface FaqsListInput {
  path: {
    botId: string;
  };
  query: FaqsListQuery;
}

/** The query of `faqs.list`. */
export interface FaqsListQuery {
  language: string;
  limit?: number;
  nodeName?: string;
  offset?: number;
  search?: string;
  state: "configured" | "published";
  type?: string;
  withallchild?: boolean;
}

/** The response of `faqs.list`. */
export type FaqsListResponse = FaqList;

/** The documented failures of `faqs.listV1`. */
export type FaqsListV1Failure = failures1;

/** The input of `faqs.listV1`. */
export interface FaqsListV1Input {
  path: {
    botId: string;
  };
  query: FaqsListV1Query;
}

/** The query of `faqs.listV1`. */
export interface FaqsListV1Query {
  ktId: string;
  language: string;
  limit?: number;
  offset?: number;
  parentId?: string;
  search?: string;
  type?: string;
  withallchild?: boolean;
}

/** The response of `faqs.listV1`. */
export type FaqsListV1Response = FaqList;

/** The body of `faqs.train.start`. */
export type FaqsTrainStartBody = TrainFaqsRequest;

/** The documented failures of `faqs.train.start`. */
export type FaqsTrainStartFailure = failures1;

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
export type FaqsTrainStatusFailure = failures1;

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

export interface FeedbackList {
  moreAvailable: boolean;
  result: FeedbackResponse[];
  totalCount: number;
}

/** The body of `feedback.list`. */
export type FeedbackListBody = FeedbackSearch;

/** The documented failures of `feedback.list`. */
export type FeedbackListFailure = failures1;

/** The input of `feedback.list`. */
export interface FeedbackListInput {
  body: FeedbackListBody;
  path: {
    botId: string;
  };
}

/** The response of `feedback.list`. */
export type FeedbackListResponse = FeedbackList;

export interface FeedbackResponse {
  _id: string;
  channel?: string;
  channelUId?: string;
  comments?: string | null;
  language?: string;
  score?: number;
  sessionId?: string;
  surveyName?: string;
  surveyType?: "CSAT" | "NPS" | "THUMB" | (string & {});
  timestamp?: string;
  userId?: string;
}

/** The body of `feedback.save`. */
export type FeedbackSaveBody = SaveFeedbackRequest;

/** The documented failures of `feedback.save`. */
export type FeedbackSaveFailure = failures1;

/** The input of `feedback.save`. */
export interface FeedbackSaveInput {
  body: FeedbackSaveBody;
  path: {
    botId: string;
  };
}

/** The response of `feedback.save`. */
export type FeedbackSaveResponse = SavedFeedback;

export interface FeedbackSearch {
  filters: {
    channel?: string[];
    from: string;
    to: string;
  };
  limit?: number;
  skip?: number;
  sort?: {
    by?: "timestamp";
    order?: "asc" | "desc";
  };
}

/** The body of `files.upload`. */
export type FilesUploadBody = UploadFileRequest;

/** The documented failures of `files.upload`. */
export type FilesUploadFailure = failures1;

/** The input of `files.upload`. */
export interface FilesUploadInput {
  body: FilesUploadBody;
}

/** The response of `files.upload`. */
export type FilesUploadResponse = UploadedFile;

export interface FindIntentRequest {
  input: string;
  parentIntent?: string;
  streamName: string;
}

export interface GenaiTriggerInput {
  _id?: string;
  by: "agent" | "customer";
  frequency?: TriggerFrequencyInput;
  operator?: "and" | "or";
  triggerDesc: string;
  type: "genai";
}

export interface GenerateAnswerRequest {
  IncludeMetaDataAnswers?: string[];
  answerSearch?: boolean;
  customData?: SearchCustomData;
  dynamicPromptSelection?: SearchPromptSelection;
  includeChunksInResponse?: boolean;
  metaFilters?: SearchMetaFilter[];
  query: string;
  raclEntityIds?: string[];
}

export interface GeneratedAnswer {
  chunk_result?: {
    extractive?: SearchHit[];
    generative?: SearchHit[];
  };
  indexPipelineId?: string;
  query: string;
  queryPipelineId?: string;
  requestType?: string;
  response: SearchAnswer;
  resultType?: string;
  searchIndexId?: string;
  searchRequestId: string;
}

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
export type GroupsListFailure = failures1;

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

export interface HourlyUsers {
  "0 - 1"?: number;
  "1 - 2"?: number;
  "10 - 11"?: number;
  "11 - 12"?: number;
  "12 - 13"?: number;
  "13 - 14"?: number;
  "14 - 15"?: number;
  "15 - 16"?: number;
  "16 - 17"?: number;
  "17 - 18"?: number;
  "18 - 19"?: number;
  "19 - 20"?: number;
  "2 - 3"?: number;
  "20 - 21"?: number;
  "21 - 22"?: number;
  "22 - 23"?: number;
  "23 - 0"?: number;
  "3 - 4"?: number;
  "4 - 5"?: number;
  "5 - 6"?: number;
  "6 - 7"?: number;
  "7 - 8"?: number;
  "8 - 9"?: number;
  "9 - 10"?: number;
  date: string;
}

export interface HoursOfOperation {
  createdBy?: string;
  id: string;
  isDefault?: boolean;
  isHoursOfOperationValid?: boolean;
  lname?: string;
  name: string;
  orgId?: string;
  specialDays?: OperatingDays;
  standardDays?: OperatingDays;
  status?: string;
  timezone: string;
}

export interface IceServer {
  credential?: string;
  url?: string;
  urls?: string;
  username?: string;
}

export interface ImportBatchTestSuiteRequest {
  delimiter: string;
  description: string;
  engine?: "dgpt" | "regression";
  /** Id of the uploaded file. */
  fileName: string;
  fileType?: "json";
  importType?: "new" | "update";
  name?: string;
}

export interface ImportBotRequest {
  /** Id of the uploaded file. */
  botDefinition: string;
  /** Ids of uploaded files. */
  botFunctions?: string[];
  /** Id of the uploaded file. */
  configInfo: string;
  importOptions?: BotImportOptions;
}

export interface ImportConfigurationRequest {
  data: ConfigurationSkillGroupInput[];
  metaData: {
    accountId: string;
    orgId: string;
    type: "skillGroups";
    userId: string;
  };
}

export interface ImportConfigurationResult {
  msg: string;
}

export interface ImportConfigurationV1Request {
  /** Described as text that holds the data. */
  Data: string;
  MetaData: {
    accountId: string;
    orgId: string;
    type: string;
    userId: string;
  };
}

export interface ImportContactsRequest {
  /** A CSV file with firstName, lastName, salutation, cellPhoneNumber, cellPhoneCountryCode and cellPhoneExtension. */
  result_file: Uploadable;
}

export interface ImportConversationTestSuiteRequest {
  description?: string;
  /** Id of the uploaded file. */
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
  /** Id of the uploaded file. */
  botDefinition: string;
  /** Ids of uploaded files. */
  botFunctions?: string[];
  /** Id of the uploaded file. */
  configInfo: string;
  /** Id of the uploaded file. */
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
  /** Id of the uploaded archive. */
  zipInfo: string;
}

export type ImportNewBotRequest = ImportNewBotFromJson | ImportNewBotFromZip;

export interface ImportRolesRequest {
  fileId: string;
}

export type ImportRolesResult = ImportedRole[];

export interface ImportSearchAppRequest {
  features?: SearchAppFeature[];
  fileId: string;
}

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
    /** Keys of variables to leave as they are. */
    ignore?: string[];
  };
  patterns?: ImportMerge;
  utterances?: ImportMerge;
}

export interface IngestChunk {
  chunkText?: string;
  chunkTitle?: string;
  recordUrl?: string;
  [key: string]: unknown;
}

export interface IngestChunks {
  documents: IngestChunksDocument[];
  sourceName: string;
  sourceType: "json";
}

export interface IngestChunksDocument {
  chunks: IngestChunk[];
  title: string;
}

export interface IngestFileDocument {
  category?: string;
  fileId: string;
  fileName?: string;
  permissions?: {
    allowedGroups?: string[];
    allowedUsers?: string[];
  };
  priority?: number | string;
  [key: string]: unknown;
}

export interface IngestFiles {
  documents: IngestFileDocument[];
  sourceName: string;
  sourceType: "file";
}

export type IngestRequest = IngestChunks | IngestWebPages | IngestFiles;

export interface IngestWebDocument {
  urls: string[];
}

export interface IngestWebPages {
  documents: IngestWebDocument[];
  sourceName: string;
  sourceType: "web";
}

export interface InsertTableRowRequest {
  data: TableRow;
}

export interface InsertTableRowsRequest {
  data: TableRow[];
}

export interface InsertedTableRows {
  records: StoredTableRow[];
}

export interface InsightsExportStarted {
  _id: string;
  createdOn?: string;
  fileInfo?: {
    ext?: string;
  };
  jobType?: string;
  percentageDone?: number;
  status: "INPROGRESS" | (string & {});
  title?: string;
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

export interface IntentDetection {
  request: {
    input?: string;
    parentIntent?: string;
    streamName?: string;
  };
  response: DetectedIntent;
  streamId: string;
  streamName: string;
}

/** The body of `intents.find`. */
export type IntentsFindBody = FindIntentRequest;

/** The documented failures of `intents.find`. */
export type IntentsFindFailure = failures1;

/** The header of `intents.find`. */
export interface IntentsFindHeaders {
  "bot-language"?: string;
}

/** The input of `intents.find`. */
export interface IntentsFindInput {
  body: IntentsFindBody;
  header?: IntentsFindHeaders;
  path: {
    botId: string;
  };
  query: IntentsFindQuery;
}

/** The query of `intents.find`. */
export interface IntentsFindQuery {
  fetchConfiguredTasks: boolean;
  sync?: boolean;
}

/** The response of `intents.find`. */
export type IntentsFindResponse = IntentDetection;

export interface InteractionCampaign {
  /** A number, or an empty text. */
  attempt?: number | string;
  campaignDialingListId?: string;
  campaignId?: string;
  campaignInstanceId?: string;
  campaignName?: string;
  campaignRunDate?: string;
  contactListName?: string[];
  contactStatus?: string;
}

export interface InteractionCustomer {
  CenterPhone?: string;
  CustomerEmail?: string;
  CustomerFirstName?: string;
  CustomerLastName?: string;
  CustomerPhone?: string;
  Direction?: string;
}

export interface InteractionDestination {
  CallbackOpted?: boolean;
  CallbackOptedTime?: string;
  ConsultingAgents?: ConsultingAgent[];
  EnterTime?: string;
  JoinedUsers?: unknown[];
  acceptedTime?: string;
  afterCallWorkDuration?: number;
  afterCallWorkEndTime?: string;
  /** The fields of an agent's part, where it stands in the list itself. */
  agentId?: string;
  agentNotes?: string[];
  assignedAt?: string;
  destinationType?: "AgentSegment" | "QueueEntry" | (string & {});
  email?: string;
  interactionDuration?: number;
  interactionEndTime?: string;
  name?: string;
  nonRespondingAgents?: AgentSegment[];
  queueId?: string;
  queueName?: string;
  respondingAgent?: AgentSegment;
  status?: string;
  userCallbackAcceptTime?: string;
}

export interface InteractionMetaInfo {
  agentTransferConfig?: {
    automationBotId?: string;
    lastIntentName?: string;
    overrideAgents?: boolean;
    overrideValues?: unknown[];
    skillsIds?: unknown[];
  };
  callee?: string;
  caller?: string;
  dialedNumber?: string;
  identities?: {
    type?: string;
    val?: string;
  }[];
  transcribeConfig?: {
    transcribe?: boolean;
  };
  userId?: string;
}

export interface InteractionRecord {
  Direction?: "Inbound" | "Outbound" | (string & {});
  Reason?: string;
  agentChoseTranslate?: boolean;
  automationBotIDs?: string[];
  botId?: string;
  campaigninfo?: InteractionCampaign;
  channel?: string;
  channelSpecificUserId?: string;
  conversationId?: string;
  csatFeedback?: string;
  csatScore?: number;
  customerinfo?: InteractionCustomer;
  destinations?: InteractionDestination[];
  disconnectingEvent?: string;
  dispositionRemarks?: string[];
  dispositions?: string[];
  errorDetails?: string;
  finalStatus?: string;
  /** YES or NO in the samples, a boolean by the table. */
  isVoicemail?: boolean | string;
  /** The table names 0 and 1 without saying whether they are text. */
  likeDislikeScore?: number | string;
  metaInfo?: InteractionMetaInfo;
  npsScore?: number;
  orgId?: string;
  reason?: string;
  sessionEndTime?: string;
  sessionId?: string;
  /** Local times without a zone. */
  sessionStartTime?: string;
  sessionleveltags?: InteractionTag[];
  skills?: unknown[];
  smartStatus?: string;
  snoozeinfo?: unknown;
  surveyType?: "csat" | "likeDislike" | "nps" | (string & {});
  userId?: string;
  userleveltags?: InteractionTag[];
}

export interface InteractionReport {
  data: InteractionRecord[];
  numResults?: number;
}

export interface InteractionReportQuery {
  channels?: string[];
  direction?: "Both" | "Inbound" | "Outbound";
  endDate: string;
  queues?: string[];
  selectedFields?: ("campaigninfo" | "customerinfo" | "sessionleveltags" | "skills" | "snoozeinfo" | "userleveltags")[];
  /** A day, or a day and a time of day; at most 7 days apart. */
  startDate: string;
  /** Minutes, negative east of Greenwich: -330 for UTC+5:30. */
  timeZoneOffset: number;
}

export interface InteractionTag {
  name?: string;
  value?: string;
}

export interface InternalTransferEvent {
  experience: "chat" | "voice";
  isExtAD: boolean | string;
  language?: string;
  name: "INTERNAL_TRANSFER_EVENT";
  participant: ConversationParticipantInput;
  reason?: string;
  transfertype: "COLD" | "NA" | "WARM" | "redial";
  transition: "entry" | "exit";
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
    /** A boolean as text. */
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
  /** yes or no, not a boolean. */
  isAgentAssistRequired?: string;
  /** yes or no, not a boolean. */
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

export interface LanguageSupport {
  isActive?: boolean;
  language: string;
  proficiency?: ProficiencyLevel;
}

export interface LanguageSupportInput {
  isActive?: boolean;
  language: string;
  proficiency: ProficiencyLevel;
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

export interface LiteMessage {
  _id: string;
  botId: string;
  channels?: LiteMessageChannel[];
  chnl?: string;
  components?: MessageComponent[];
  createdBy?: string;
  createdOn?: string;
  lang?: string;
  sessionId?: string;
  status?: MessageStatus;
  type: MessageDirection;
}

export interface LiteMessageChannel {
  channelUId?: string;
  from?: string;
  to?: string;
}

export interface LiteMessageList {
  messages: LiteMessage[];
  moreAvailable: boolean;
  total: number;
}

export interface LiteMessageSearch {
  channelType?: MessageChannelType;
  channelUId?: string;
  dateFrom?: DayOrMoment;
  dateTo?: DayOrMoment;
  isDeveloper?: boolean;
  limit?: number;
  sessionId?: string;
  skip?: number;
  type?: ("incoming" | "outgoing")[];
  userId: string;
}

export interface LlmPayload {
  "Prompt Name"?: string;
  "Request Payload"?: Record<string, unknown>;
  "Request Tokens"?: number;
  "Response Payload"?: Record<string, unknown>;
  "Response Tokens"?: number;
}

export interface LlmUsageLog {
  "Bot ID"?: string;
  "Channel Name"?: string;
  Description?: string;
  "End Date"?: string;
  "Feature Name "?: string;
  Integration?: string;
  "Model Name"?: string;
  "Payload Details"?: LlmPayload;
  "Prompt Name"?: string;
  Status?: string;
  "Time Taken"?: number;
  "User ID"?: string;
  "start Date"?: string;
  statusCode?: number;
  "task Id"?: string;
}

export interface LlmUsageSearch {
  channel?: string[];
  channelUserIds?: string[];
  dateFrom: DayOrMoment;
  dateTo: DayOrMoment;
  featureName?: string[];
  isDeveloper?: boolean;
  limit: number | string;
  skip?: number | string;
  sort?: {
    field?: string;
    order?: "asc" | "desc";
  };
  taskId?: string;
  userIds?: string[];
}

export interface LocaleValue {
  audioTag?: string;
  hint?: string;
  value?: string;
}

/** The documented failures of `logs.getDebug`. */
export type LogsGetDebugFailure = failures1;

/** The input of `logs.getDebug`. */
export interface LogsGetDebugInput {
  path: {
    botId: string;
    version: string;
  };
  query?: LogsGetDebugQuery;
}

/** The query of `logs.getDebug`. */
export interface LogsGetDebugQuery {
  channelType?:
    | "agentassist"
    | "audiocodes"
    | "genericsms"
    | "genesys"
    | "genesysV2"
    | "ivrVoice"
    | "korevg"
    | "rtm"
    | "smartassist"
    | "twiliosms"
    | "webhook";
  identity?: string;
  limit?: number;
  minimumInfo?: boolean;
  offset?: number;
  timezone?: string;
}

/** The response of `logs.getDebug`. */
export type LogsGetDebugResponse = unknown;

/** The documented failures of `logs.listChanges`. */
export type LogsListChangesFailure = failures1;

/** The input of `logs.listChanges`. */
export interface LogsListChangesInput {
  path: {
    botId: string;
  };
  query?: LogsListChangesQuery;
}

/** The query of `logs.listChanges`. */
export interface LogsListChangesQuery {
  endDate?: DayOrMoment;
  limit?: number;
  offset?: number;
  startDate?: DayOrMoment;
}

/** The response of `logs.listChanges`. */
export type LogsListChangesResponse = ChangeLogEntry[];

/** The body of `logs.listLlmUsage`. */
export type LogsListLlmUsageBody = LlmUsageSearch;

/** The documented failures of `logs.listLlmUsage`. */
export type LogsListLlmUsageFailure = failures1;

/** The input of `logs.listLlmUsage`. */
export interface LogsListLlmUsageInput {
  body: LogsListLlmUsageBody;
  path: {
    botId: string;
  };
}

/** The response of `logs.listLlmUsage`. */
export type LogsListLlmUsageResponse = LlmUsageLog[];

/** The documented failures of `logs.listTranslations`. */
export type LogsListTranslationsFailure = failures1;

/** The header of `logs.listTranslations`. */
export interface LogsListTranslationsHeaders {
  accountId?: string;
}

/** The input of `logs.listTranslations`. */
export interface LogsListTranslationsInput {
  header?: LogsListTranslationsHeaders;
  path: {
    botId: string;
    version: string;
  };
  query?: LogsListTranslationsQuery;
}

/** The query of `logs.listTranslations`. */
export interface LogsListTranslationsQuery {
  fromDate?: DayOrMoment;
  limit?: number;
  offset?: number;
  sessionId?: string;
  toDate?: DayOrMoment;
}

/** The response of `logs.listTranslations`. */
export type LogsListTranslationsResponse = TranslationLog[];

export interface MapQualityQueueRequest {
  conversationSource: ConversationSource;
  customQueueId: string;
  queueName: string;
}

export interface MappedQualityQueue {
  results: {
    conversationSource: "AgentAI" | "QMExpressAI" | (string & {});
    customQueueId: string;
    queueName: string;
  };
}

export interface Message {
  _id: string;
  botId: string;
  channels?: MessageChannel[];
  chnl?: string;
  components?: MessageComponent[];
  createdBy?: string;
  createdOn?: string;
  lang?: string;
  latency?: MessageLatency;
  sessionId?: string;
  status?: MessageStatus;
  tags?: Record<string, unknown>;
  timestampValue?: number;
  traceId?: string;
  type: MessageDirection;
}

export interface MessageChannel {
  channelUId?: string;
  type: string;
}

export type MessageChannelType =
  | "alexa"
  | "email"
  | "facebook"
  | "googleactions"
  | "hangoutchat"
  | "ivr"
  | "ivrVoice"
  | "jabber"
  | "kore"
  | "korevg"
  | "line"
  | "liveperson"
  | "mattermost"
  | "msteams"
  | "rcs"
  | "ringcentral"
  | "rtm"
  | "slack"
  | "smartassist"
  | "sms"
  | "spark"
  | "telegram"
  | "twiliovoice"
  | "twitter"
  | "wfacebook"
  | "yammer"
  | (string & {});

export interface MessageComponent {
  _id?: string;
  cT: string;
  data?: MessageComponentData;
  thumbnails?: unknown[];
}

export interface MessageComponentData {
  text?: string;
}

export type MessageDirection = "incoming" | "outgoing" | (string & {});

export interface MessageLatency {
  asr?: {
    confidenceScore?: number;
    durationMs?: number;
    provider?: string;
  };
  bot?: {
    durationMs?: number;
  };
  totalMs?: number;
  tts?: {
    audioLengthMs?: number;
    durationMs?: number;
    firstByteMs?: number;
    provider?: string;
    streamingEnabled?: boolean;
    utteranceLengthChars?: number;
  };
}

export interface MessageList {
  icon?: string;
  messages: Message[];
  moreAvailable: boolean;
  total: number;
}

export interface MessageSearch {
  dateFrom?: DayOrMoment;
  dateTo?: DayOrMoment;
  direction?: number;
  forward?: boolean;
  getAgentsInfo?: boolean;
  includeLatency?: boolean;
  includeSecureForm?: boolean;
  includeTraceId?: boolean;
  limit?: number;
  msgId?: string;
  offset?: number;
  sessionId?: string[];
  skip?: number;
  userId?: string;
}

export interface MessageSearchV1 {
  dateFrom?: DayOrMoment;
  dateTo?: DayOrMoment;
  direction?: number;
  forward?: boolean;
  getAgentsInfo?: boolean;
  includeLatency?: boolean;
  includeTraceId?: boolean;
  limit?: number;
  msgId?: string;
  offset?: number;
  sessionId?: string[];
  skip?: number;
  userId?: string;
}

export type MessageStatus = "delivered" | "in progress" | "pending" | "queued" | "received" | (string & {});

/** The documented failures of `messages.list`. */
export type MessagesListFailure = failures1;

/** The header of `messages.list`. */
export interface MessagesListHeaders {
  userId?: string;
}

/** The input of `messages.list`. */
export interface MessagesListInput {
  header?: MessagesListHeaders;
  path: {
    botId: string;
  };
  query: MessagesListQuery;
}

/** The documented failures of `messages.listLite`. */
export type MessagesListLiteFailure = failures1;

/** The input of `messages.listLite`. */
export interface MessagesListLiteInput {
  path: {
    botId: string;
  };
  query: MessagesListLiteQuery;
}

/** The query of `messages.listLite`. */
export interface MessagesListLiteQuery {
  channelType?: MessageChannelType;
  channelUId?: string;
  limit?: number;
  offset?: number;
  skip?: number;
  userId: string;
}

/** The response of `messages.listLite`. */
export type MessagesListLiteResponse = LiteMessageList;

/** The query of `messages.list`. */
export interface MessagesListQuery {
  channelType?: MessageChannelType;
  dateFrom?: DayOrMoment;
  dateTo?: DayOrMoment;
  includeLatency?: boolean;
  includeSecureForm: boolean;
  limit?: number;
  skip?: number;
  userId: string;
}

/** The response of `messages.list`. */
export type MessagesListResponse = MessageList;

/** The documented failures of `messages.listV1`. */
export type MessagesListV1Failure = failures1;

/** The header of `messages.listV1`. */
export interface MessagesListV1Headers {
  userId?: string;
}

/** The input of `messages.listV1`. */
export interface MessagesListV1Input {
  header?: MessagesListV1Headers;
  path: {
    botId: string;
  };
  query: MessagesListV1Query;
}

/** The query of `messages.listV1`. */
export interface MessagesListV1Query {
  callId?: string;
  channelType?: MessageChannelType;
  dateFrom?: DayOrMoment;
  dateTo?: DayOrMoment;
  getAgentsInfo?: boolean;
  includeLatency?: boolean;
  limit?: number;
  offset?: number;
  sessionId?: string;
  skip?: number;
  tags?: string;
  userId: string;
}

/** The response of `messages.listV1`. */
export type MessagesListV1Response = MessageList;

/** The body of `messages.search`. */
export type MessagesSearchBody = MessageSearch;

/** The documented failures of `messages.search`. */
export type MessagesSearchFailure = failures1;

/** The body of `messages.searchForAccount`. */
export type MessagesSearchForAccountBody = MessageSearchV1;

/** The documented failures of `messages.searchForAccount`. */
export type MessagesSearchForAccountFailure = failures1;

/** The input of `messages.searchForAccount`. */
export interface MessagesSearchForAccountInput {
  body: MessagesSearchForAccountBody;
}

/** The response of `messages.searchForAccount`. */
export type MessagesSearchForAccountResponse = MessageList;

/** The input of `messages.search`. */
export interface MessagesSearchInput {
  body: MessagesSearchBody;
  path: {
    botId: string;
  };
}

/** The body of `messages.searchLite`. */
export type MessagesSearchLiteBody = LiteMessageSearch;

/** The documented failures of `messages.searchLite`. */
export type MessagesSearchLiteFailure = failures1;

/** The input of `messages.searchLite`. */
export interface MessagesSearchLiteInput {
  body: MessagesSearchLiteBody;
  path: {
    botId: string;
  };
}

/** The response of `messages.searchLite`. */
export type MessagesSearchLiteResponse = LiteMessageList;

/** The response of `messages.search`. */
export type MessagesSearchResponse = MessageList;

/** The body of `messages.searchV1`. */
export type MessagesSearchV1Body = MessageSearchV1;

/** The documented failures of `messages.searchV1`. */
export type MessagesSearchV1Failure = failures1;

/** The header of `messages.searchV1`. */
export interface MessagesSearchV1Headers {
  userId?: string;
}

/** The input of `messages.searchV1`. */
export interface MessagesSearchV1Input {
  body: MessagesSearchV1Body;
  header?: MessagesSearchV1Headers;
  path: {
    botId: string;
  };
}

/** The response of `messages.searchV1`. */
export type MessagesSearchV1Response = MessageList;

export interface MinutesAndSeconds {
  min?: number;
  sec?: number;
}

export interface MinutesAndSecondsInput {
  min?: number | string;
  sec?: number | string;
}

export interface MlConfiguration {
  exactMatchThreshold?: number;
  minThreshold?: number;
  mode: "ml";
  useDependencyParser?: boolean;
}

/** The documented failures of `ml.export.start`. */
export type MlExportStartFailure = failures1;

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
export type MlExportStatusFailure = failures1;

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
export type MlImportStartFailure = failures1;

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
export type MlImportStatusFailure = failures1;

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
export type MlTrainStartFailure = failures1;

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
export type MlTrainStatusFailure = failures1;

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

export interface NaturalLanguageAnalysis {
  faq?: {
    demystify?: Record<string, unknown>;
  };
  finalResolver?: unknown;
  fm?: unknown;
  intentRescoring?: boolean;
  isPreferDefinitiveMatch?: boolean;
  ml?: {
    eliminated?: EliminatedIntent[];
    intentModel?: string;
    namedEntityRecognition?: unknown[];
  };
  nlProcessing?: {
    canonical?: string;
    originalInput?: string;
    spellCorrectedInput?: string | null;
    wordAnalysis?: AnalyzedWord[];
  };
  scoringModel?: string;
  toneAnalysis?: Record<string, unknown>;
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
  /** By language, such as en. */
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
  /** Joins the collection to its variables. */
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
  /** The identity as the request named it. */
  originalId: string;
  requestId?: string;
  status: "FAILURE" | "SUCCESS" | (string & {});
  streamId?: string;
}

export interface NotificationIdentity {
  customMessage?: string;
  /** For ivr. */
  email?: string;
  parameters?: Record<string, string>;
  /** For whatsapp. */
  phoneNumber?: string;
  /** For hangouts. */
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

export interface NotificationMessage {
  type: "script" | "template" | "text";
  value: string | Record<string, unknown>;
}

export type NotificationState = "FAILURE" | "IN_PROGRESS" | "PARTIAL_SUCCESS" | "SUCCESS" | (string & {});

export interface NotificationStatus {
  count?: number;
  status: NotificationState;
  statusLogs: NotificationDelivery[];
  streamId?: string;
}

export interface NotificationV1Status {
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

/** The documented failures of `notifications.devices.list`. */
export type NotificationsDevicesListFailure = failures1;

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
export type NotificationsDevicesSubscribeFailure = failures1;

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
export type NotificationsDevicesUnsubscribeFailure = failures1;

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
export type NotificationsSendStartFailure = failures1;

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
export type NotificationsSendStatusFailure = failures1;

/** The input of `notifications.send.status`. */
export interface NotificationsSendStatusInput {
  path: {
    botId: string;
    requestId: string;
  };
}

/** The response of `notifications.send.status`. */
export type NotificationsSendStatusResponse = NotificationStatus;

/** The body of `notifications.sendV1.start`. */
export type NotificationsSendV1StartBody = SendNotificationV1Request;

/** The documented failures of `notifications.sendV1.start`. */
export type NotificationsSendV1StartFailure = failures1;

/** The input of `notifications.sendV1.start`. */
export interface NotificationsSendV1StartInput {
  body: NotificationsSendV1StartBody;
  path: {
    botId: string;
  };
}

/** The response of `notifications.sendV1.start`. */
export type NotificationsSendV1StartResponse = NotificationJob;

/** The documented failures of `notifications.sendV1.status`. */
export type NotificationsSendV1StatusFailure = failures1;

/** The input of `notifications.sendV1.status`. */
export interface NotificationsSendV1StatusInput {
  path: {
    botId: string;
    requestId: string;
  };
}

/** The response of `notifications.sendV1.status`. */
export type NotificationsSendV1StatusResponse = NotificationV1Status;

export interface OfferedSuggestions {
  answers?: unknown[];
  dialogs?: unknown[];
}

export interface OperatingDays {
  days?: {
    day?: string;
    end?: string;
    /** Times of day such as 9:00 AM. */
    start?: string;
  }[];
  frequency?: string;
}

export interface OutboundCall {
  callId: string;
  sid: string;
}

export interface OutboundCallControl {
  continuousASRTimeoutInMS?: number;
  deepgramEndpointing?: number;
  deepgramUtteranceEndMs?: number;
  interim?: boolean;
  sttLabel?: string;
  sttLanguage: string;
  sttProvider: string;
}

export interface OutboundCallNotification {
  callConnectTime?: number | string;
  callDisconnectTime?: number | string;
  callDuration?: number | string;
  connectDurationInMS?: number;
  conversationId: string;
  machineDetection?:
    | "amd_decision_timeout"
    | "amd_error"
    | "amd_human_detected"
    | "amd_machine_detected"
    | "amd_machine_stopped_speaking"
    | "amd_no_speech_detected"
    | "amd_stopped"
    | "amd_tone_detected"
    | (string & {});
  reason?: number | string;
  reasonCode?: number | string;
  ringDurationInMS?: number;
  sessionId?: string;
  status: "Answered" | "Call-In-Progress" | "Failed" | "completed" | (string & {});
}

export interface OutboundCallRequest {
  amdEventsSubscription?: string[];
  bot: string;
  callControlParameter?: OutboundCallControl;
  caller: string;
  machineDetection?: "detect" | "disabled" | "disconnect";
  metadata?: Record<string, unknown>;
  notifyHeaders?: Record<string, string>;
  notifyurl?: string;
  /** A tel: or sip: address. */
  target: string;
  thresholdWordCount?: number;
  timeoutInMs?: number;
  timers?: OutboundCallTimers;
  trunk?: string;
}

export interface OutboundCallTimers {
  decisionTimeoutMs?: number;
  greetingCompletionTimeoutMs?: number;
  noSpeechTimeoutMs?: number;
  toneTimeoutMs?: number;
}

export interface PauseTranscription {
  action: "pause";
  agentId: string;
  handover: boolean;
}

export interface PermissionEntity {
  _id: string;
  entityId: string;
  meta?: Record<string, unknown>;
  name?: string;
  sourceType?: string;
  type?: string;
  userIds?: string[];
}

export interface PermissionEntityUsers {
  userList: string[];
}

export interface PlainSmsMessageInput {
  message: string;
  /** Empty or left out where the message stands on no template. */
  templateId?: string;
  template_name?: never;
}

export interface PlaybookRun {
  _id?: string;
  adheredSteps?: unknown;
  adherenceRate?: unknown;
  closedAt?: string;
  language?: string;
  openedAt?: string;
  order?: unknown;
  playbookId?: string;
  stages?: unknown[];
  totalStages?: number;
  triggerType?: string;
  type?: string;
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

export interface ProactiveSuggestion {
  countDisplayedAnswers?: DisplayedAnswerCounts;
  displayTime?: string;
  suggestions?: OfferedSuggestions;
  used?: UsedSuggestion[];
  utterance?: string;
}

export type ProficiencyLevel = "average" | "expert" | "good" | "novice" | (string & {});

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

export interface QualityAgent {
  _id: string;
  agentGroups?: {
    groupId?: string;
    role?: string;
  }[];
  agentId: string;
  emailId: string;
  firstName?: string;
  fullName?: string;
  lastName?: string;
  profImage?: string;
  queues?: {
    customQueueId?: string;
    queueId?: string;
    queueName?: string;
  }[];
  skills?: unknown[];
  userId: string;
}

export interface QualityAgentList {
  hasMore: boolean;
  limit: number;
  results: QualityAgent[];
  skip: number;
  totalPages: number;
  totalResults: number;
}

export interface QualityAgentMapping {
  agentEmails: string[];
  customQueueId: string;
}

export type QualityAgentMappingRequest = AssignQualityAgents | UnassignQualityAgents;

export interface QualityAgentsQuery {
  customQueueIds?: string[];
}

/** The body of `qualityAi.agents.list`. */
export type QualityAiAgentsListBody = QualityAgentsQuery;

/** The documented failures of `qualityAi.agents.list`. */
export type QualityAiAgentsListFailure = failures1;

/** The header of `qualityAi.agents.list`. */
export interface QualityAiAgentsListHeaders {
  accountId: string;
  iid: string;
}

/** The input of `qualityAi.agents.list`. */
export interface QualityAiAgentsListInput {
  body: QualityAiAgentsListBody;
  header: QualityAiAgentsListHeaders;
  path: {
    botId: string;
  };
}

/** The response of `qualityAi.agents.list`. */
export type QualityAiAgentsListResponse = QualityAgentList;

/** The body of `qualityAi.queues.create`. */
export type QualityAiQueuesCreateBody = CreateQualityQueuesRequest;

/** The documented failures of `qualityAi.queues.create`. */
export type QualityAiQueuesCreateFailure =
  | APIError<400, QualityQueueJob | ErrorBody | ErrorText>
  | APIError<401, QualityQueueJob | ErrorBody | ErrorText>
  | APIError<403, QualityQueueJob | ErrorBody | ErrorText>
  | APIError<404, QualityQueueJob | ErrorBody | ErrorText>
  | APIError<429, QualityQueueJob | ErrorBody | ErrorText>
  | APIError<500, QualityQueueJob | ErrorBody | ErrorText>;

/** The header of `qualityAi.queues.create`. */
export interface QualityAiQueuesCreateHeaders {
  accountId: string;
  iid: string;
}

/** The input of `qualityAi.queues.create`. */
export interface QualityAiQueuesCreateInput {
  body: QualityAiQueuesCreateBody;
  header: QualityAiQueuesCreateHeaders;
  path: {
    botId: string;
  };
}

/** The response of `qualityAi.queues.create`. */
export type QualityAiQueuesCreateResponse = QualityQueueJob;

/** The documented failures of `qualityAi.queues.jobStatus`. */
export type QualityAiQueuesJobStatusFailure = failures1;

/** The input of `qualityAi.queues.jobStatus`. */
export interface QualityAiQueuesJobStatusInput {
  path: {
    botId: string;
    jobId: string;
  };
}

/** The response of `qualityAi.queues.jobStatus`. */
export type QualityAiQueuesJobStatusResponse = QualityQueueJobStatus;

/** The body of `qualityAi.queues.mapAgents`. */
export type QualityAiQueuesMapAgentsBody = QualityAgentMappingRequest;

/** The documented failures of `qualityAi.queues.mapAgents`. */
export type QualityAiQueuesMapAgentsFailure = failures1;

/** The header of `qualityAi.queues.mapAgents`. */
export interface QualityAiQueuesMapAgentsHeaders {
  accountId: string;
  iid: string;
}

/** The input of `qualityAi.queues.mapAgents`. */
export interface QualityAiQueuesMapAgentsInput {
  body: QualityAiQueuesMapAgentsBody;
  header: QualityAiQueuesMapAgentsHeaders;
  path: {
    botId: string;
  };
}

/** The response of `qualityAi.queues.mapAgents`. */
export type QualityAiQueuesMapAgentsResponse = QualityQueueJob;

/** The body of `qualityAi.queues.map`. */
export type QualityAiQueuesMapBody = MapQualityQueueRequest;

/** The documented failures of `qualityAi.queues.map`. */
export type QualityAiQueuesMapFailure = failures1;

/** The header of `qualityAi.queues.map`. */
export interface QualityAiQueuesMapHeaders {
  accountId: string;
}

/** The input of `qualityAi.queues.map`. */
export interface QualityAiQueuesMapInput {
  body: QualityAiQueuesMapBody;
  header: QualityAiQueuesMapHeaders;
  path: {
    botId: string;
  };
}

/** The response of `qualityAi.queues.map`. */
export type QualityAiQueuesMapResponse = MappedQualityQueue;

/** The body of `qualityAi.reports.rawData`. */
export type QualityAiReportsRawDataBody = RawDataQuery;

/** The documented failures of `qualityAi.reports.rawData`. */
export type QualityAiReportsRawDataFailure = failures1;

/** The header of `qualityAi.reports.rawData`. */
export interface QualityAiReportsRawDataHeaders {
  accountId: string;
  orgId: string;
}

/** The input of `qualityAi.reports.rawData`. */
export interface QualityAiReportsRawDataInput {
  body: QualityAiReportsRawDataBody;
  header: QualityAiReportsRawDataHeaders;
  path: {
    botId: string;
  };
}

/** The response of `qualityAi.reports.rawData`. */
export type QualityAiReportsRawDataResponse = RawDataReport;

/** The body of `qualityAi.reports.scores`. */
export type QualityAiReportsScoresBody = QualityScoresQuery;

/** The documented failures of `qualityAi.reports.scores`. */
export type QualityAiReportsScoresFailure = failures1;

/** The header of `qualityAi.reports.scores`. */
export interface QualityAiReportsScoresHeaders {
  accountId: string;
  orgId: string;
}

/** The input of `qualityAi.reports.scores`. */
export interface QualityAiReportsScoresInput {
  body: QualityAiReportsScoresBody;
  header: QualityAiReportsScoresHeaders;
  path: {
    botId: string;
  };
}

/** The response of `qualityAi.reports.scores`. */
export type QualityAiReportsScoresResponse = QualityScoresReport;

export type QualityDurationStatus = "below_threshold" | "duration_unavailable" | "evaluated" | (string & {}) | null;

export type QualityMetricQualification = "NA" | "NO" | "YES" | (string & {});

export interface QualityQueueInput {
  agentEmails?: string[];
  conversationSource: ConversationSource;
  /** Unlike those of the app's other active queues. */
  customQueueId: string;
  /** Unlike those of other queues of the same source. */
  queueName: string;
}

export interface QualityQueueJob {
  accepted: number;
  action?: string;
  jobId: string;
  mode?: string;
  rejected: number;
  rejectedItems: RejectedQualityQueue[];
  status: QualityQueueJobState;
  /** Relative, and without the prefix that the status operation has. */
  statusUrl?: string;
  total: number;
  type?: "AGENT_MAPPING" | "CREATE_QUEUES" | (string & {});
}

export interface QualityQueueJobEntry {
  counts?: {
    agents?: number;
    assigned?: number;
    failed?: number;
    unassigned?: number;
    unchanged?: number;
  };
  customQueueId?: string;
  index: number;
  processedAt?: string;
  queue?: string;
  queueId?: string;
  status: string;
}

export type QualityQueueJobState = "completed" | "failed" | "inProgress" | "in_progress" | "queued" | (string & {});

export interface QualityQueueJobStatus {
  action?: string;
  createdAt?: string;
  errors: unknown[];
  jobId: string;
  mode?: string;
  progress: {
    done: number;
    failed: number;
    pending: number;
    total: number;
  };
  results: QualityQueueJobEntry[];
  status: QualityQueueJobState;
  type?: "AGENT_MAPPING" | "CREATE_QUEUES" | (string & {});
}

export interface QualityReportQueue {
  "Queue ID"?: string;
  "Queue Name"?: string;
}

export interface QualityScoreMetric {
  "Auditor Response"?: string | null;
  "Metric ID"?: string;
  "Metric Name"?: string;
  "Metric Negative Weight"?: number;
  "Metric Weight"?: number;
  Qualification?: QualityMetricQualification;
  isFatalError?: boolean;
}

export interface QualityScoreRecord {
  Agents?: {
    "Agent ID"?: string;
    "Agent Name"?: string;
  }[];
  AuditDate?: string | null;
  AuditScore?: number;
  AuditStatus?: string;
  AuditorName?: string | null;
  Language?: string;
  Metrics?: QualityScoreMetric[];
  Queues?: QualityReportQueue[];
  audit_date?: string | null;
  audit_status?: string | null;
  auditor?: string | null;
  channel?: string;
  contactDirection?: string;
  contact_direction?: string;
  conversationId: string;
  customConversationId?: string;
  custom_fields?: Record<string, unknown>;
  duration_status?: QualityDurationStatus;
  evaluatedAt?: string | null;
  evaluation_status?: "fail" | "not_evaluated" | "pass" | (string & {});
  fatalErrorCount?: number;
  is_direction_defaulted?: boolean | null;
  koreEvaluationScore?: number | null;
  /** Spelled without the second a in the sample; null below the threshold. */
  koreEvalutionScore?: number | null;
}

export interface QualityScoresQuery {
  contact_direction?: "inbound" | "outbound";
  endDate: string;
  include_below_threshold: boolean;
  limit?: number;
  offset?: number;
  /** UTC, a day and a time of day. */
  startDate: string;
}

export interface QualityScoresReport {
  hasMore?: boolean;
  results: QualityScoreRecord[];
  totalPages?: number;
  totalResults?: number;
}

export interface QueriesWithoutClicks {
  moreavailable: boolean;
  result: QueryWithoutClicks[];
  totalCount?: number;
}

export interface QueryWithoutClicks {
  count: number;
  query: string;
}

export interface Queue {
  advancedSettings?: {
    isAffinityMatchEnabled?: boolean;
    isSkillMatchEnabled?: boolean;
    preferredAgentTimeout?: MinutesAndSeconds;
  };
  agentGroups?: {
    id: string;
    name?: string;
  }[];
  agents?: QueueAgent[];
  createdBy?: string;
  description?: string;
  hoursOfOperation?: {
    id?: string;
    name?: string;
  };
  id: string;
  isActive?: boolean;
  isAdvancedRoutingEnabled?: boolean;
  isDefault?: boolean;
  name: string;
  orgId?: string;
  skills?: QueueSkill[];
  sourceAgentGroups?: string[];
}

export interface QueueAgent {
  /** An agent names its hours by another key than the queue does. */
  hoursOfOperation?: {
    hoursOfOperationId?: string;
    name?: string;
  };
  isPreferredAgent?: boolean;
  name?: string;
  skills?: {
    id: string;
    name?: string;
  }[];
  userId: string;
}

export interface QueueAgentInput {
  aId: string;
  id?: string;
  isPreferredAgent: boolean;
  name?: string;
  userId: string;
}

export interface QueueInput {
  advancedSettings?: {
    isAffinityMatchEnabled?: boolean;
    isSkillMatchEnabled?: boolean;
    preferredAgentTimeout?: MinutesAndSecondsInput;
  };
  /** The page says a list of objects and shows an empty one; the keys are those that an answer has. */
  agentGroups?: {
    id: string;
    name?: string;
  }[];
  agents?: QueueAgentInput[];
  description?: string;
  enableTransferRules?: boolean;
  hoursOfOperation?: {
    id: string;
    name?: string;
  };
  isActive?: boolean;
  isAdvancedRoutingEnabled?: boolean;
  isDefault?: boolean;
  maxTimeout?: MinutesAndSecondsInput;
  name: string;
  orgId?: string;
  skills?: QueueSkillInput[];
  transferQueues?: string[];
}

export interface QueueList {
  hasMore: boolean;
  limit: number;
  page: number;
  results: Queue[];
  totalPages: number;
  totalResults: number;
}

export interface QueueMember {
  aId: string;
  name?: string;
  profImage?: string;
  userId: string;
}

export type QueueMembers = QueueMember[] | string[];

export type QueueMembersQuery = AgentsOfQueuesQuery | QueuesOfAgentsQuery;

export interface QueuePerformance {
  AHT?: number;
  /** Milliseconds. */
  ASA?: number;
  /** Per cent, or N/A where none is kept (outbound, e-mail). */
  SLA?: number | string;
  abandonedInQueue?: number;
  accepted?: number;
  agentStatusCount?: {
    available?: number;
    away?: number;
    busy?: number;
    offline?: number;
  };
  answered?: number;
  channel?: string;
  completed?: number;
  direction?: string;
  expired?: number;
  idle?: number;
  ongoing?: number;
  overdue?: number;
  queueId: string;
  queueLoad?: number;
  queueName?: string;
  /** Per cent. */
  resolved?: number;
  skillsInQueue?: {
    skillId?: string;
    skillName?: string;
  }[];
  systemTermination?: {
    Others?: number;
    networkFailure?: number;
    noAgentsAvailable?: number;
    outOfBusinessHours?: number;
    voiceGatewayError?: number;
  };
  topSkills?: {
    conversationCount?: number;
    /** Text that ends in a percent sign. */
    conversationPercent?: string;
    skillName?: string;
  }[];
  totalConversation?: number;
  transferred?: number;
  waiting?: number;
}

export interface QueuePerformanceQuery {
  channels?: string[];
  direction?: ("Both" | "Inbound" | "Outbound")[];
  endDate: string;
  limit?: number;
  offset?: number;
  projection?: (
    | "AHT"
    | "ASA"
    | "SLA"
    | "abandonedInQueue"
    | "accepted"
    | "agentStatusCount"
    | "answered"
    | "completed"
    | "expired"
    | "idle"
    | "ongoing"
    | "overdue"
    | "queueLoad"
    | "resolved"
    | "skillsInQueue"
    | "systemTermination"
    | "topSkills"
    | "totalConversation"
    | "transferred"
    | "waiting"
  )[];
  queues?: string[];
  /** At most 24 hours apart. */
  startDate: string;
}

export interface QueuePerformanceReport {
  finalResult: QueuePerformance[];
  hasMore: boolean;
  limit: number;
  offset: number;
  totalResults: number;
}

export interface QueuePrioritiesRequest {
  queuePriorityData: QueuePriority[];
}

export interface QueuePrioritiesResult {
  updatedCount: number;
  updatedQueueIds: string[];
}

export interface QueuePriority {
  priority: number;
  queueId: string;
}

export interface QueueSize {
  agentStatus?: {
    available?: number;
    away?: number;
    busy?: number;
    offline?: number;
  };
  dropOff: number;
  engaged: number;
  noOfAgents: number;
  queueId: string;
  queueName?: string;
  queueSummary?: {
    ASA?: number;
    avgWait?: number;
    maxWait?: number;
  };
  skills?: unknown[];
  waiting: number;
}

export interface QueueSizeQuery {
  channels?: string[];
  languages?: string[];
}

export type QueueSizes = QueueSize[];

export interface QueueSkill {
  expireTime?: MinutesAndSeconds;
  id: string;
  isExpireEnabled?: boolean;
  name?: string;
  skillGroupColor?: string;
  skillGroupName?: string;
}

export interface QueueSkillInput {
  expireTime?: MinutesAndSecondsInput;
  id: string;
  isExpireEnabled: boolean;
  name?: string;
}

export interface QueuesOfAgentsQuery {
  agentIds: string[];
  queueIds?: never;
}

export interface RaclResolver {
  source: "body" | "header";
  userMapping: string;
}

export interface RateAnswerRequest {
  comments?: AnswerComments;
  event: "thumbsDown" | "thumbsUp";
  feedbackLevel: "smartAnswer";
  searchRequestId: string;
}

export interface RawDataAgent {
  "Agent Email"?: string;
  "Agent Name"?: string;
  "Agent Start Time"?: string;
  "Empathy Score"?: number;
  agentId?: string;
}

export interface RawDataEmotion {
  duration?: number;
  emotion?: string;
  proportion?: number;
}

export interface RawDataIntent {
  Sentiment?: unknown;
  "Sentiment Score"?: unknown;
  emotions?: string[];
  intent?: string;
  keywords?: string[];
  topic?: string;
}

export interface RawDataJustification {
  AgentEntity?: unknown;
  agentMentionedValue?: unknown;
  justification?: string;
  message_id?: string[];
  sourceSystemValue?: unknown;
  timestamp?: number[];
}

export interface RawDataMetric {
  "Auditor Response"?: string | null;
  "Metric ID"?: string;
  "Metric Name"?: string;
  "Metric Negative Weight"?: number;
  "Metric Weight"?: number;
  Qualification?: QualityMetricQualification;
  isFatalError?: boolean;
  justification?: RawDataJustification[];
  triggerJustification?: unknown[];
}

export interface RawDataQuery {
  contact_direction?: "inbound" | "outbound";
  custom_fields?: Record<string, unknown>;
  endDate: string;
  include_below_threshold?: boolean;
  limit?: number;
  offset: number;
  page?: number;
  /** UTC, a day and a time of day. */
  startDate: string;
}

export interface RawDataRecord {
  "Agent emotions"?: RawDataEmotion[];
  Agents?: RawDataAgent[];
  "Audit Date"?: string | null;
  "Audit Status"?: string;
  "Auditor Name"?: string | null;
  "Conversation End Time"?: string;
  "Conversation ID": string;
  "Conversation Start Time"?: string;
  "Customer emotions"?: RawDataEmotion[];
  /** Text such as "99000 milliseconds"; a number by the table. */
  Duration?: number | string;
  Emotions?: string[];
  "Evaluation Form Name"?: string;
  "Evaluation Form Scoring Type"?: string;
  "Fatal Errors"?: number;
  "Generated Intents"?: RawDataIntent[];
  IsChurnRiskObserved?: boolean;
  IsEscalationObserved?: boolean;
  IsPassed?: boolean;
  /** A number, or NA. */
  "Kore Evaluation Score"?: number | string;
  Language?: string;
  Metrics?: RawDataMetric[];
  "Pass Score"?: number;
  Queues?: QualityReportQueue[];
  "Sentiment Pattern"?: {
    end?: string;
    start?: string;
  };
  "Sentiment Ratio"?: {
    negative?: number;
    neutral?: number;
    positive?: number;
  };
  "Sentiment Score"?: number;
  "Speaking Rate"?: unknown[];
  "Taxonomy Resolution"?: string;
  agentRecordings?: string[];
  /** Topics of up to three levels; named by the table only. */
  configuredIntents?: Record<string, unknown>;
  contactDirection?: string;
  customConversationId?: string;
  custom_fields?: Record<string, string>;
  customerRecordings?: string[];
  duration_status?: QualityDurationStatus;
  is_direction_defaulted?: boolean;
  src?: string;
}

export interface RawDataReport {
  hasMore?: boolean;
  results: RawDataRecord[];
  totalPages?: number;
  totalResults?: number;
}

export interface RecentIntent {
  ANI?: string;
  DNI?: string;
  channel?: string;
  deflectedTo?: string | null;
  endTime?: string;
  intent: string[];
  sessionId: string;
  startTime?: string;
  status?: "Dropoff" | "completed" | (string & {});
  /** Text such as "13m: 8s". */
  timeHandled?: string;
  userId?: string;
}

export type RecentIntents = RecentIntent[];

export interface RecordAnswerRequest {
  aiAnswer?: string;
  chunksSentToLlm?: string[];
  chunksUsedForAnswer?: string[];
  citationClicks?: Record<string, unknown>[];
  comments?: AnswerComments;
  event?: "thumbsDown" | "thumbsUp";
  feedbackLevel?: string;
  llmResponseTime?: number;
  searchRequestId: string;
}

export interface Recording {
  recording?: RecordingFile[];
  status: "call_in_progress" | "media_in_progress" | "media_unavailable" | "success" | (string & {});
}

export interface RecordingFile {
  fileName: string;
  /** Signed, and valid for a while: whoever has it can fetch the file. */
  fileUrl: string;
}

export interface RecordingV1 {
  /** Each is a data: address with the whole audio. */
  recording: string[];
}

export interface RecurringCampaignSchedule {
  endDateTime: CampaignScheduleTime;
  recurrenceObject: CampaignRecurrence;
  startDateTime: CampaignScheduleTime;
}

export interface RejectedQualityQueue {
  customQueueId?: string;
  error: {
    code: string;
    message: string;
  };
  /** Position of the entry in the request. */
  index: number;
}

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
export type RolesAssignAdminRolesFailure = failures1;

/** The input of `roles.assignAdminRoles`. */
export interface RolesAssignAdminRolesInput {
  body: RolesAssignAdminRolesBody;
}

/** The response of `roles.assignAdminRoles`. */
export type RolesAssignAdminRolesResponse = RoleAssignmentResults;

/** The body of `roles.assignBotRoles`. */
export type RolesAssignBotRolesBody = AssignBotRolesRequest;

/** The documented failures of `roles.assignBotRoles`. */
export type RolesAssignBotRolesFailure = failures1;

/** The input of `roles.assignBotRoles`. */
export interface RolesAssignBotRolesInput {
  body: RolesAssignBotRolesBody;
}

/** The response of `roles.assignBotRoles`. */
export type RolesAssignBotRolesResponse = RoleAssignmentResults;

/** The documented failures of `roles.export`. */
export type RolesExportFailure = failures1;

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
export type RolesImportFailure = failures1;

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
export type RolesListFailure = failures1;

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

export interface RtmBotInfo {
  /** Name of the bot. */
  chatBot: string;
  taskBotId: string;
}

export interface RtmGrant {
  authorization: {
    accessToken: string;
    expiresDate: string;
    issuedDate?: string;
    token_type: string;
  };
  userInfo: RtmUser;
}

/** The body of `rtm.grant`. */
export type RtmGrantBody = RtmGrantRequest;

/** The documented failures of `rtm.grant`. */
export type RtmGrantFailure = failures1;

/** The input of `rtm.grant`. */
export interface RtmGrantInput {
  body: RtmGrantBody;
}

export interface RtmGrantRequest {
  assertion: string;
  botInfo: RtmBotInfo;
}

/** The response of `rtm.grant`. */
export type RtmGrantResponse = RtmGrant;

export interface RtmHistory {
  [key: string]: unknown;
}

/** The documented failures of `rtm.history`. */
export type RtmHistoryFailure = failures1;

/** The input of `rtm.history`. */
export interface RtmHistoryInput {
  query: RtmHistoryQuery;
}

/** The query of `rtm.history`. */
export interface RtmHistoryQuery {
  botId: string;
  limit?: number;
  offset?: number;
  skip?: number;
}

/** The response of `rtm.history`. */
export type RtmHistoryResponse = RtmHistory;

export interface RtmSession {
  /** Good for 30 seconds. */
  url: string;
}

/** The body of `rtm.start`. */
export type RtmStartBody = RtmStartRequest;

/** The documented failures of `rtm.start`. */
export type RtmStartFailure = failures1;

/** The input of `rtm.start`. */
export interface RtmStartInput {
  body: RtmStartBody;
}

export interface RtmStartRequest {
  botInfo: RtmBotInfo;
}

/** The response of `rtm.start`. */
export type RtmStartResponse = RtmSession;

export interface RtmUser {
  accountId?: string;
  enrollType?: string;
  fName?: string;
  identity?: string;
  lName?: string;
  managedBy?: string;
  orgId?: string;
  userId: string;
}

export interface RunBatchTestRequest {
  engine?: "dgpt" | "regression";
  version: "inDevelopment" | "published";
}

export interface RunConversationTestRequest {
  userEmailId: string;
  version: "inDevelopment" | "published";
}

export interface RunTranscription {
  action: "end" | "resume" | "start";
  agentId: string;
  handover?: boolean;
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

export interface SaveFeedbackRequest {
  channel: string;
  channelUId: string;
  language: string;
  message: string;
  name: string;
  score: number;
  type: "CSAT" | "NPS" | "THUMB";
}

export interface SavedFeedback {
  __v?: number;
  _id: string;
  accountId?: string;
  botId: string;
  channel?: string;
  channelUId?: string;
  createdOn?: string;
  language?: string;
  name?: string;
  orgId?: string;
  score?: number;
  timestamp?: string;
  timestampValue?: number;
  type?: "CSAT" | "NPS" | "THUMB" | (string & {});
  userId?: string;
}

export type ScheduleCallbacksRequest = CallbackInput[];

/** The body of `searchAi.answers.generate`. */
export type SearchAiAnswersGenerateBody = GenerateAnswerRequest;

/** The documented failures of `searchAi.answers.generate`. */
export type SearchAiAnswersGenerateFailure = failures1;

/** The input of `searchAi.answers.generate`. */
export interface SearchAiAnswersGenerateInput {
  body: SearchAiAnswersGenerateBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.answers.generate`. */
export type SearchAiAnswersGenerateResponse = GeneratedAnswer;

/** The body of `searchAi.answers.rate`. */
export type SearchAiAnswersRateBody = RateAnswerRequest;

/** The documented failures of `searchAi.answers.rate`. */
export type SearchAiAnswersRateFailure = failures1;

/** The input of `searchAi.answers.rate`. */
export interface SearchAiAnswersRateInput {
  body: SearchAiAnswersRateBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.answers.rate`. */
export type SearchAiAnswersRateResponse = unknown;

/** The body of `searchAi.answers.record`. */
export type SearchAiAnswersRecordBody = RecordAnswerRequest;

/** The documented failures of `searchAi.answers.record`. */
export type SearchAiAnswersRecordFailure = failures1;

/** The input of `searchAi.answers.record`. */
export interface SearchAiAnswersRecordInput {
  body: SearchAiAnswersRecordBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.answers.record`. */
export type SearchAiAnswersRecordResponse = unknown;

/** The body of `searchAi.chunks.delete`. */
export type SearchAiChunksDeleteBody = DeleteChunksRequest;

/** The documented failures of `searchAi.chunks.delete`. */
export type SearchAiChunksDeleteFailure = failures1;

/** The input of `searchAi.chunks.delete`. */
export interface SearchAiChunksDeleteInput {
  body: SearchAiChunksDeleteBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.chunks.delete`. */
export type SearchAiChunksDeleteResponse = ChunkDeletion;

/** The body of `searchAi.chunks.list`. */
export type SearchAiChunksListBody = ChunkSearch;

/** The documented failures of `searchAi.chunks.list`. */
export type SearchAiChunksListFailure = failures1;

/** The input of `searchAi.chunks.list`. */
export interface SearchAiChunksListInput {
  body: SearchAiChunksListBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.chunks.list`. */
export type SearchAiChunksListResponse = ChunkList;

/** The body of `searchAi.chunks.update`. */
export type SearchAiChunksUpdateBody = UpdateChunkRequest;

/** The documented failures of `searchAi.chunks.update`. */
export type SearchAiChunksUpdateFailure = failures1;

/** The input of `searchAi.chunks.update`. */
export interface SearchAiChunksUpdateInput {
  body: SearchAiChunksUpdateBody;
  path: {
    botId: string;
    chunkId: string;
  };
}

/** The response of `searchAi.chunks.update`. */
export type SearchAiChunksUpdateResponse = ChunkUpdate;

/** The body of `searchAi.clicks.query`. */
export type SearchAiClicksQueryBody = ClickAnalyticsRequest;

/** The documented failures of `searchAi.clicks.query`. */
export type SearchAiClicksQueryFailure =
  | APIError<400, ClickAnalyticsFailure | ErrorBody | ErrorText>
  | APIError<401, ClickAnalyticsFailure | ErrorBody | ErrorText>
  | APIError<403, ClickAnalyticsFailure | ErrorBody | ErrorText>
  | APIError<404, ClickAnalyticsFailure | ErrorBody | ErrorText>
  | APIError<429, ClickAnalyticsFailure | ErrorBody | ErrorText>
  | APIError<500, ClickAnalyticsFailure | ErrorBody | ErrorText>;

/** The input of `searchAi.clicks.query`. */
export interface SearchAiClicksQueryInput {
  body: SearchAiClicksQueryBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.clicks.query`. */
export type SearchAiClicksQueryResponse = ClickAnalytics;

/** The documented failures of `searchAi.connectors.list`. */
export type SearchAiConnectorsListFailure = failures1;

/** The input of `searchAi.connectors.list`. */
export interface SearchAiConnectorsListInput {
  path: {
    botId: string;
  };
  query?: SearchAiConnectorsListQuery;
}

/** The query of `searchAi.connectors.list`. */
export interface SearchAiConnectorsListQuery {
  limit?: number;
  skip?: number;
}

/** The response of `searchAi.connectors.list`. */
export type SearchAiConnectorsListResponse = SearchConnectorList;

/** The body of `searchAi.content.delete`. */
export type SearchAiContentDeleteBody = DeleteContentRequest;

/** The documented failures of `searchAi.content.delete`. */
export type SearchAiContentDeleteFailure = failures1;

/** The input of `searchAi.content.delete`. */
export interface SearchAiContentDeleteInput {
  body: SearchAiContentDeleteBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.content.delete`. */
export type SearchAiContentDeleteResponse = DeletedContent;

/** The documented failures of `searchAi.content.get`. */
export type SearchAiContentGetFailure = failures1;

/** The input of `searchAi.content.get`. */
export interface SearchAiContentGetInput {
  path: {
    botId: string;
    contentId: string;
  };
}

/** The response of `searchAi.content.get`. */
export type SearchAiContentGetResponse = SearchContent;

/** The body of `searchAi.content.list`. */
export type SearchAiContentListBody = ContentSearch;

/** The body of `searchAi.content.listByStatus`. */
export type SearchAiContentListByStatusBody = ContentStatusSearch;

/** The documented failures of `searchAi.content.listByStatus`. */
export type SearchAiContentListByStatusFailure = failures1;

/** The input of `searchAi.content.listByStatus`. */
export interface SearchAiContentListByStatusInput {
  body: SearchAiContentListByStatusBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.content.listByStatus`. */
export type SearchAiContentListByStatusResponse = ContentStatusList;

/** The documented failures of `searchAi.content.list`. */
export type SearchAiContentListFailure = failures1;

/** The input of `searchAi.content.list`. */
export interface SearchAiContentListInput {
  body: SearchAiContentListBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.content.list`. */
export type SearchAiContentListResponse = ContentList;

/** The body of `searchAi.export.start`. */
export type SearchAiExportStartBody = ExportSearchAppRequest;

/** The documented failures of `searchAi.export.start`. */
export type SearchAiExportStartFailure = failures1;

/** The input of `searchAi.export.start`. */
export interface SearchAiExportStartInput {
  body: SearchAiExportStartBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.export.start`. */
export type SearchAiExportStartResponse = SearchAppJobStarted;

/** The documented failures of `searchAi.export.status`. */
export type SearchAiExportStatusFailure = failures1;

/** The input of `searchAi.export.status`. */
export interface SearchAiExportStatusInput {
  path: {
    botId: string;
    jobId: string;
  };
}

/** The response of `searchAi.export.status`. */
export type SearchAiExportStatusResponse = SearchAppJob;

/** The body of `searchAi.import.start`. */
export type SearchAiImportStartBody = ImportSearchAppRequest;

/** The documented failures of `searchAi.import.start`. */
export type SearchAiImportStartFailure = failures1;

/** The input of `searchAi.import.start`. */
export interface SearchAiImportStartInput {
  body: SearchAiImportStartBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.import.start`. */
export type SearchAiImportStartResponse = SearchAppJobStarted;

/** The body of `searchAi.ingest`. */
export type SearchAiIngestBody = IngestRequest;

/** The documented failures of `searchAi.ingest`. */
export type SearchAiIngestFailure = failures1;

/** The input of `searchAi.ingest`. */
export interface SearchAiIngestInput {
  body: SearchAiIngestBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.ingest`. */
export type SearchAiIngestResponse = unknown;

/** The body of `searchAi.insights.start`. */
export type SearchAiInsightsStartBody = ExportInsightsRequest;

/** The documented failures of `searchAi.insights.start`. */
export type SearchAiInsightsStartFailure = failures1;

/** The input of `searchAi.insights.start`. */
export interface SearchAiInsightsStartInput {
  body: SearchAiInsightsStartBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.insights.start`. */
export type SearchAiInsightsStartResponse = InsightsExportStarted;

/** The documented failures of `searchAi.jobs.get`. */
export type SearchAiJobsGetFailure = failures1;

/** The input of `searchAi.jobs.get`. */
export interface SearchAiJobsGetInput {
  path: {
    botId: string;
    jobId: string;
  };
}

/** The response of `searchAi.jobs.get`. */
export type SearchAiJobsGetResponse = SearchJob;

/** The documented failures of `searchAi.permissionEntities.get`. */
export type SearchAiPermissionEntitiesGetFailure = failures1;

/** The input of `searchAi.permissionEntities.get`. */
export interface SearchAiPermissionEntitiesGetInput {
  path: {
    botId: string;
    connectorId: string;
    entityId: string;
  };
}

/** The response of `searchAi.permissionEntities.get`. */
export type SearchAiPermissionEntitiesGetResponse = PermissionEntity;

/** The documented failures of `searchAi.permissionEntities.list`. */
export type SearchAiPermissionEntitiesListFailure = failures1;

/** The input of `searchAi.permissionEntities.list`. */
export interface SearchAiPermissionEntitiesListInput {
  path: {
    botId: string;
    connectorId: string;
  };
  query?: SearchAiPermissionEntitiesListQuery;
}

/** The query of `searchAi.permissionEntities.list`. */
export interface SearchAiPermissionEntitiesListQuery {
  limit?: number;
  skip?: number;
}

/** The response of `searchAi.permissionEntities.list`. */
export type SearchAiPermissionEntitiesListResponse = PermissionEntity[];

/** The body of `searchAi.permissionEntities.removeUsers`. */
export type SearchAiPermissionEntitiesRemoveUsersBody = PermissionEntityUsers;

/** The documented failures of `searchAi.permissionEntities.removeUsers`. */
export type SearchAiPermissionEntitiesRemoveUsersFailure = failures1;

/** The input of `searchAi.permissionEntities.removeUsers`. */
export interface SearchAiPermissionEntitiesRemoveUsersInput {
  body: SearchAiPermissionEntitiesRemoveUsersBody;
  path: {
    botId: string;
    connectorId: string;
    entityId: string;
  };
}

/** The response of `searchAi.permissionEntities.removeUsers`. */
export type SearchAiPermissionEntitiesRemoveUsersResponse = unknown;

/** The body of `searchAi.permissionEntities.update`. */
export type SearchAiPermissionEntitiesUpdateBody = PermissionEntityUsers;

/** The documented failures of `searchAi.permissionEntities.update`. */
export type SearchAiPermissionEntitiesUpdateFailure = failures1;

/** The input of `searchAi.permissionEntities.update`. */
export interface SearchAiPermissionEntitiesUpdateInput {
  body: SearchAiPermissionEntitiesUpdateBody;
  path: {
    botId: string;
    connectorId: string;
    entityId: string;
  };
}

/** The response of `searchAi.permissionEntities.update`. */
export type SearchAiPermissionEntitiesUpdateResponse = unknown;

/** The documented failures of `searchAi.raclResolver.delete`. */
export type SearchAiRaclResolverDeleteFailure = failures1;

/** The input of `searchAi.raclResolver.delete`. */
export interface SearchAiRaclResolverDeleteInput {
  path: {
    botId: string;
  };
}

/** The response of `searchAi.raclResolver.delete`. */
export type SearchAiRaclResolverDeleteResponse = unknown;

/** The documented failures of `searchAi.raclResolver.get`. */
export type SearchAiRaclResolverGetFailure = failures1;

/** The input of `searchAi.raclResolver.get`. */
export interface SearchAiRaclResolverGetInput {
  path: {
    botId: string;
  };
}

/** The response of `searchAi.raclResolver.get`. */
export type SearchAiRaclResolverGetResponse = unknown;

/** The body of `searchAi.raclResolver.set`. */
export type SearchAiRaclResolverSetBody = RaclResolver;

/** The documented failures of `searchAi.raclResolver.set`. */
export type SearchAiRaclResolverSetFailure = failures1;

/** The input of `searchAi.raclResolver.set`. */
export interface SearchAiRaclResolverSetInput {
  body: SearchAiRaclResolverSetBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.raclResolver.set`. */
export type SearchAiRaclResolverSetResponse = unknown;

/** The body of `searchAi.search`. */
export type SearchAiSearchBody = AdvancedSearchRequest;

/** The documented failures of `searchAi.search`. */
export type SearchAiSearchFailure = failures1;

/** The input of `searchAi.search`. */
export interface SearchAiSearchInput {
  body: SearchAiSearchBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.search`. */
export type SearchAiSearchResponse = AdvancedSearchResult;

/** The body of `searchAi.sources.crawl`. */
export type SearchAiSourcesCrawlBody = CrawlRequest;

/** The documented failures of `searchAi.sources.crawl`. */
export type SearchAiSourcesCrawlFailure = failures1;

/** The input of `searchAi.sources.crawl`. */
export interface SearchAiSourcesCrawlInput {
  body: SearchAiSourcesCrawlBody;
  path: {
    botId: string;
    sourceId: string;
  };
}

/** The response of `searchAi.sources.crawl`. */
export type SearchAiSourcesCrawlResponse = unknown;

/** The body of `searchAi.sources.create`. */
export type SearchAiSourcesCreateBody = CreateWebSourceRequest;

/** The documented failures of `searchAi.sources.create`. */
export type SearchAiSourcesCreateFailure = failures1;

/** The input of `searchAi.sources.create`. */
export interface SearchAiSourcesCreateInput {
  body: SearchAiSourcesCreateBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.sources.create`. */
export type SearchAiSourcesCreateResponse = WebSource;

/** The body of `searchAi.train.start`. */
export type SearchAiTrainStartBody = TrainSearchRequest;

/** The documented failures of `searchAi.train.start`. */
export type SearchAiTrainStartFailure = failures1;

/** The input of `searchAi.train.start`. */
export interface SearchAiTrainStartInput {
  body: SearchAiTrainStartBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.train.start`. */
export type SearchAiTrainStartResponse = SearchTraining;

/** The documented failures of `searchAi.train.status`. */
export type SearchAiTrainStatusFailure = failures1;

/** The input of `searchAi.train.status`. */
export interface SearchAiTrainStatusInput {
  path: {
    botId: string;
    jobGroupId: string;
  };
}

/** The response of `searchAi.train.status`. */
export type SearchAiTrainStatusResponse = SearchTraining;

export interface SearchAnswer {
  answer?: string;
  answer_payload?: {
    center_panel?: AnswerPanel;
  };
  isValidAnswer?: boolean;
}

export interface SearchAppCheck {
  feature?: string;
  status?: string;
}

export type SearchAppFeature =
  | "advancedConfig"
  | "answerConfig"
  | "answerRetrievals"
  | "businessRules"
  | "chunkStages"
  | "searchResultsConfig";

export interface SearchAppFile {
  externalFileURL?: string;
  fileId?: string;
  fileName?: string;
  fileUrl?: string;
}

export interface SearchAppJob {
  _id: string;
  createdOn?: string;
  fileInfo?: SearchAppFile;
  searchIndexId?: string;
  status: "SUCCESS" | (string & {});
  validation?: SearchAppCheck[];
}

export interface SearchAppJobStarted {
  jobId: string;
  status: "success" | (string & {});
}

export interface SearchChunk {
  _id: string;
  chunkContent?: string;
  chunkId?: string;
  chunkMeta?: Record<string, unknown>;
  chunkText?: string;
  chunkTitle?: string;
  chunkType?: string;
  createdOn?: string;
  docId?: string;
  extractionMethod?: string;
  extractionStrategy?: string;
  fileType?: string;
  pageNumber?: number;
  recordTitle?: string;
  recordUrl?: string;
  searchIndexId?: string;
  sourceId?: string;
  sourceName?: string;
  sourceType?: string;
  sourceUrl?: string;
}

export interface SearchConnector {
  _id: string;
  createdBy?: string;
  isActive?: boolean;
  name: string;
  recordsCount?: number;
  resourceid?: string;
  size?: number;
  sourceId?: string;
  type: string;
}

export interface SearchConnectorList {
  connectors: SearchConnector[];
  hasMore: boolean;
}

export interface SearchContent {
  __v?: number;
  _id: string;
  _meta?: SearchContentMeta;
  _source?: Record<string, unknown>;
  connectorId?: string;
  createdBy?: string;
  createdOn?: string;
  externalSourceId?: string;
  extractionSourceId?: string;
  extractionType?: string;
  jobId?: string;
  lMod?: string;
  lModBy?: string;
  searchIndexId?: string;
  streamId?: string;
  updatedOn?: string;
}

export interface SearchContentMeta {
  contentSource?: string;
  file_url?: string;
  isDeleted?: boolean;
  recordsCount?: number;
  size?: number;
  state?: string;
  updateAvailable?: boolean;
}

export interface SearchCustomData {
  previousConversation?: SearchTurn[];
  userContext?: {
    emailId?: string;
    location?: string;
    userId?: string;
    userName?: string;
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

export interface SearchDocument {
  chunkResults?: string[];
  docId?: string;
  recordTitle?: string;
  recordUrl?: string;
}

export interface SearchFacet {
  buckets?: SearchFacetBucket[];
  fieldName?: string;
  multiselect?: boolean;
  name?: string;
  subtype?: string;
}

export interface SearchFacetBucket {
  chunk_count?: number;
  doc_count?: number;
  key?: string;
  name?: string;
}

export interface SearchHit {
  _id?: string;
  _index?: string;
  _score?: number;
  _source?: SearchHitSource;
}

export interface SearchHitSource {
  chunkId?: string;
  chunkQualified?: boolean;
  recordTitle?: string;
  sentToLLM?: boolean;
  sourceType?: string;
  usedInAnswer?: boolean;
}

export interface SearchJob {
  __v?: number;
  _id: string;
  analyticsFragments?: SearchJobFragment[];
  contentId?: string[];
  createdBy?: string;
  createdOn?: string;
  directoryInfo?: unknown;
  error?: unknown[];
  extractionSourceId?: string | null;
  fileInfo?: SearchJobFile;
  hasAnalyticsFragments?: boolean;
  hidden?: boolean;
  jobType?: string;
  lMod?: string;
  message?: string;
  opType?: string;
  parentJobId?: string | null;
  percentageDone?: number;
  read?: boolean;
  searchIndexId?: string;
  startedAt?: string;
  status: "INPROGRESS" | "SUCCESS" | (string & {});
  store?: Record<string, unknown>;
  streamId?: string;
  timedOut?: boolean;
  title?: string;
}

export interface SearchJobFile {
  ext?: string;
  fileId?: string;
  fileName?: string;
  fileUrl?: string;
}

export interface SearchJobFragment {
  fileId?: string;
  fileName?: string;
  fileUrl: string;
  recordCount?: number;
}

export interface SearchMetaFilter {
  condition: "AND" | "OR";
  rules: SearchMetaRule[];
}

export interface SearchMetaRule {
  fieldName: string;
  fieldValue: string[];
  operator: string;
}

export interface SearchPromptSelection {
  integrationName?: string;
  model?: string;
  promptName?: string;
}

export interface SearchResultGroup {
  data?: SearchDocument[];
  doc_count?: number;
}

export interface SearchTraining {
  __v?: number;
  _id: string;
  contentId?: string[];
  createdBy?: string;
  createdOn?: string;
  executionLog?: {
    [key: string]: SearchTrainingStep;
  };
  extractionSourceId?: string | null;
  isHide?: boolean;
  lMod?: string;
  lModBy?: string;
  opType?: string;
  searchIndexId?: string;
  status: "failed" | "in progress" | "running" | "success" | (string & {});
  trackEventLogs?: boolean;
}

export interface SearchTrainingStep {
  errMsg?: string;
  jobId?: string;
  status?: string;
  timeTook?: number;
  type?: string;
}

export interface SearchTurn {
  answer?: string;
  query?: string;
}

export interface SendChannelNotification {
  channel: "hangouts" | "msteams" | "whatsapp";
  identities: NotificationIdentity[];
  message: NotificationMessage;
  userIdentityType?: string;
}

export interface SendIvrContent {
  channel: "ivr";
  content: NotificationMessage;
  identities: NotificationIdentity[];
  message?: never;
  userIdentityType?: string;
  webhookInstanceName?: string;
}

export interface SendIvrMessage {
  channel: "ivr";
  content?: never;
  identities: NotificationIdentity[];
  message: NotificationMessage;
  userIdentityType?: string;
  webhookInstanceName?: string;
}

export type SendNotificationRequest = SendIvrContent | SendIvrMessage | SendChannelNotification;

export interface SendNotificationV1Request {
  channel: "msteams" | "slack";
  identities: string[];
  message: {
    type: "script" | "text";
    val: string;
  };
  userIdentityType: "resolve";
}

export interface SendSmsRequest {
  /** Numbers as in E.164. */
  fromNo: string;
  toNo: string;
}

export interface SendSmsResult {
  message: string;
}

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

export interface Session {
  botId?: string;
  channel?: string;
  containmentType?: "agent" | "dropOff" | "selfService" | (string & {});
  end_time?: string;
  isDeveloper?: boolean;
  noOfMessagesExchanged?: number;
  noOfTasksExecuted?: number;
  sessionId: string;
  sessionStatus?: "closed" | (string & {});
  sessionType?: "interactive" | "non-interactive" | (string & {});
  session_lang?: string[];
  start_time?: string;
  tags?: SessionTags;
  userId?: string;
}

export interface SessionList {
  moreAvailable: boolean;
  sessions: Session[];
  total: number;
}

export interface SessionSearch {
  dateFrom?: DayOrMoment;
  dateTo?: DayOrMoment;
  includeMeta?: boolean;
  limit?: number;
  offset?: number;
  sessionId?: string[];
  sessionType?: "interactive" | "non-interactive";
  skip?: number;
  tags?: Record<string, unknown>;
  userId?: string;
}

export interface SessionTags {
  altText?: unknown[];
  sessionTags?: ConversationTag[];
  userTags?: ConversationTag[];
}

/** The body of `sessions.getDetails`. */
export type SessionsGetDetailsBody = ConversationDetailsRequest;

/** The documented failures of `sessions.getDetails`. */
export type SessionsGetDetailsFailure = failures1;

/** The input of `sessions.getDetails`. */
export interface SessionsGetDetailsInput {
  body: SessionsGetDetailsBody;
  path: {
    botId: string;
  };
}

/** The response of `sessions.getDetails`. */
export type SessionsGetDetailsResponse = ConversationDetails;

/** The body of `sessions.list`. */
export type SessionsListBody = SessionSearch;

/** The documented failures of `sessions.list`. */
export type SessionsListFailure = failures1;

/** The body of `sessions.listForAccount`. */
export type SessionsListForAccountBody = SessionSearch;

/** The documented failures of `sessions.listForAccount`. */
export type SessionsListForAccountFailure = failures1;

/** The input of `sessions.listForAccount`. */
export interface SessionsListForAccountInput {
  body?: SessionsListForAccountBody;
  query?: SessionsListForAccountQuery;
}

/** The query of `sessions.listForAccount`. */
export interface SessionsListForAccountQuery {
  callId?: string;
  containmentType?: "agent" | "dropOff" | "selfService";
}

/** The response of `sessions.listForAccount`. */
export type SessionsListForAccountResponse = SessionList;

/** The input of `sessions.list`. */
export interface SessionsListInput {
  body?: SessionsListBody;
  path: {
    botId: string;
  };
  query?: SessionsListQuery;
}

/** The query of `sessions.list`. */
export interface SessionsListQuery {
  callId?: string;
  containmentType?: "agent" | "dropOff" | "selfService";
}

/** The response of `sessions.list`. */
export type SessionsListResponse = SessionList;

/** The body of `sessions.summarize`. */
export type SessionsSummarizeBody = ConversationSummaryRequest;

/** The documented failures of `sessions.summarize`. */
export type SessionsSummarizeFailure = failures1;

/** The input of `sessions.summarize`. */
export interface SessionsSummarizeInput {
  body: SessionsSummarizeBody;
  path: {
    botId: string;
  };
}

/** The response of `sessions.summarize`. */
export type SessionsSummarizeResponse = ConversationSummary;

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

export interface Skill {
  agents?: number;
  description?: string;
  id: string;
  name: string;
  skillGroupId: string;
}

export interface SkillDetails {
  agents: SkillHolder[];
  createdAt?: string;
  createdBy?: string;
  description?: string;
  id: string;
  name: string;
  skillGroupId: string;
  status?: string;
  updatedAt?: string;
}

export interface SkillGroup {
  color?: string;
  description?: string;
  id: string;
  name: string;
}

export interface SkillGroupList {
  hasMore: boolean;
  limit: number;
  page: number;
  results: SkillGroup[];
  totalPages: number;
  totalResults: number;
}

export interface SkillHolder {
  createdAt?: string;
  createdBy?: string;
  emailId?: string;
  firstName?: string;
  id?: string;
  lastName?: string;
  orgId?: string;
  proficiencyLevel?: ProficiencyLevel;
  skillId?: string;
  updatedAt?: string;
  userId: string;
}

export interface SkillList {
  hasMore: boolean;
  limit: number;
  page: number;
  results: Skill[];
  totalPages: number;
  totalResults: number;
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
export type SsoDisableFailure = failures1;

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
export type SsoEnableFailure = failures1;

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
export type SsoGetFailure = failures1;

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

export interface StoredTableRow {
  Created_By?: string;
  Created_On?: string;
  Updated_By?: string;
  Updated_On?: string;
  _id?: string;
  sys_Id: string;
  [key: string]: unknown;
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

export type SummaryInput = SummaryOfConversation | SummaryOfTranscript;

export interface SummaryOfConversation {
  conversationId: string;
  transcript?: never;
}

export interface SummaryOfTranscript {
  conversationId?: never;
  transcript: string;
}

export interface TableColumn {
  name: string;
  type: string;
}

export interface TableCondition {
  expressions: TableExpression[];
  operator?: "and" | "or";
}

export interface TableExpression {
  field: string;
  operand: "!=" | "<" | "=" | ">";
  value: boolean | number | string | null;
}

export interface TableQueryRequest {
  query?: TableCondition;
}

export interface TableRow {
  [key: string]: unknown;
}

export interface TableRows {
  hasMore: boolean;
  metaInfo?: TableColumn[];
  queryResult: TableRow[];
  total: number;
}

export interface TableViewRows {
  metaInfo?: TableColumn[];
  queryResult: TableRow[];
}

/** The body of `tables.delete`. */
export type TablesDeleteBody = DeleteTableRowsRequest;

/** The documented failures of `tables.delete`. */
export type TablesDeleteFailure = failures1;

/** The input of `tables.delete`. */
export interface TablesDeleteInput {
  body: TablesDeleteBody;
  path: {
    tableName: string;
  };
}

/** The response of `tables.delete`. */
export type TablesDeleteResponse = DeletedTableRows;

/** The body of `tables.insert`. */
export type TablesInsertBody = InsertTableRowRequest;

/** The documented failures of `tables.insert`. */
export type TablesInsertFailure = failures1;

/** The input of `tables.insert`. */
export interface TablesInsertInput {
  body: TablesInsertBody;
  path: {
    tableName: string;
  };
}

/** The body of `tables.insertMany`. */
export type TablesInsertManyBody = InsertTableRowsRequest;

/** The documented failures of `tables.insertMany`. */
export type TablesInsertManyFailure = failures1;

/** The input of `tables.insertMany`. */
export interface TablesInsertManyInput {
  body: TablesInsertManyBody;
  path: {
    tableName: string;
  };
}

/** The response of `tables.insertMany`. */
export type TablesInsertManyResponse = InsertedTableRows;

/** The response of `tables.insert`. */
export type TablesInsertResponse = StoredTableRow;

/** The body of `tables.query`. */
export type TablesQueryBody = TableQueryRequest;

/** The documented failures of `tables.query`. */
export type TablesQueryFailure = failures1;

/** The input of `tables.query`. */
export interface TablesQueryInput {
  body: TablesQueryBody;
  path: {
    tableName: string;
  };
  query?: TablesQueryQuery;
}

/** The query of `tables.query`. */
export interface TablesQueryQuery {
  sys_limit?: number;
  sys_offset?: number;
}

/** The response of `tables.query`. */
export type TablesQueryResponse = TableRows;

/** The body of `tables.queryView`. */
export type TablesQueryViewBody = TableQueryRequest;

/** The documented failures of `tables.queryView`. */
export type TablesQueryViewFailure = failures1;

/** The input of `tables.queryView`. */
export interface TablesQueryViewInput {
  body: TablesQueryViewBody;
  path: {
    viewName: string;
  };
  query?: TablesQueryViewQuery;
}

/** The query of `tables.queryView`. */
export interface TablesQueryViewQuery {
  sys_limit?: number;
  sys_offset?: number;
}

/** The response of `tables.queryView`. */
export type TablesQueryViewResponse = TableViewRows;

/** The body of `tables.update`. */
export type TablesUpdateBody = UpdateTableRowsRequest;

/** The documented failures of `tables.update`. */
export type TablesUpdateFailure = failures1;

/** The input of `tables.update`. */
export interface TablesUpdateInput {
  body: TablesUpdateBody;
  path: {
    tableName: string;
  };
}

/** The response of `tables.update`. */
export type TablesUpdateResponse = UpdatedTableRows;

export interface TaskContainment {
  Status?: string;
  agentTransferSessions?: number;
  agentTransferSessionsInPercentage?: number;
  dateRange?: string;
  dropOffSessions?: number;
  dropOffSessionsInPercentage?: number;
  selfServiceSessions?: number;
  selfServiceSessionsInPercentage?: number;
  taskName: string;
  taskType?: string;
  totalExecution?: number;
  totalSession?: number;
}

export interface TaskExecutionReport {
  data: {
    [key: string]: TaskContainment[];
  };
  total: number;
}

export interface TaskList {
  hasMore: boolean;
  limit: number;
  page: number;
  results: TaskListEntry[];
  totalPages: number;
  totalResults: number;
}

export interface TaskListEntry {
  _id: string;
  caseId: string;
  caseRefId: string;
  createdAt?: string;
  name: string;
  priority?: CasePriority;
  status?: CaseStatus;
  updatedAt?: string;
}

export interface TaskRecord {
  /** Empty text when unset. */
  ETA?: string;
  _id: string;
  accountId?: string;
  activityIds?: string[];
  assigneeType?: "agent" | "queues" | "unassigned" | (string & {});
  attachments?: unknown[];
  caseId: string;
  caseRefId: string;
  channel?: string[];
  commentIds?: string[];
  convIds?: string[];
  conversationType?: string;
  createdAt?: string;
  createdBy?: CasePerson;
  currAssignee?: CaseAssignee;
  desc?: string;
  feedback?: unknown[];
  fields?: CaseField[];
  iId?: string;
  isActive?: boolean;
  isBreached?: boolean;
  isCustTsk?: boolean;
  language?: string;
  lname?: string;
  name: string;
  orgId?: string;
  participants?: CaseParticipant[];
  priority?: CasePriority;
  queues?: unknown[];
  refId?: string;
  resolutionCmts?: unknown[];
  sessIds?: string[];
  source?: string;
  status?: CaseStatus;
  tags?: string[];
  /** The id of the template goes in, its name comes back. */
  taskTmp?: string;
  timestampValue?: number;
  updatedAt?: string;
  updatedBy?: CasePerson;
  userInfo?: CasePerson;
}

export interface TasksQuery {
  ETAlist?: unknown[];
  agents?: unknown[];
  channel?: string[];
  customFields?: unknown[];
  dueDate?: string;
  endDate?: string;
  limit?: number;
  mycase?: boolean;
  mytask?: boolean;
  priority?: string[];
  queues?: string[];
  searchText?: string;
  selectedColumns?: unknown[];
  skip?: number;
  /** Text by the table; the sample sends a field and its direction. */
  sortBy?: string | Record<string, string>;
  startDate?: string;
  status?: string[];
  unassigned?: boolean;
  unresolved?: boolean;
}

export interface TemplateSmsMessageInput {
  /** The template's text in base64. */
  message: string;
  templateId?: never;
  template_name: string;
}

/** The documented failures of `testSuites.batch.delete`. */
export type TestSuitesBatchDeleteFailure = failures1;

/** The header of `testSuites.batch.delete`. */
export interface TestSuitesBatchDeleteHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.batch.delete`. */
export interface TestSuitesBatchDeleteInput {
  header?: TestSuitesBatchDeleteHeaders;
  path: {
    botId: string;
    testSuiteName: string;
  };
}

/** The response of `testSuites.batch.delete`. */
export type TestSuitesBatchDeleteResponse = BatchTestSuiteDeleted;

/** The documented failures of `testSuites.batch.deleteRun`. */
export type TestSuitesBatchDeleteRunFailure = failures1;

/** The header of `testSuites.batch.deleteRun`. */
export interface TestSuitesBatchDeleteRunHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.batch.deleteRun`. */
export interface TestSuitesBatchDeleteRunInput {
  header?: TestSuitesBatchDeleteRunHeaders;
  path: {
    botId: string;
    testRunId: string;
    testSuiteName: string;
  };
}

/** The response of `testSuites.batch.deleteRun`. */
export type TestSuitesBatchDeleteRunResponse = BatchTestRunDeleted;

/** The documented failures of `testSuites.batch.export`. */
export type TestSuitesBatchExportFailure = failures1;

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
export type TestSuitesBatchImportFailure = failures1;

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
export type TestSuitesBatchListFailure = failures1;

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

/** The body of `testSuites.batch.run.start`. */
export type TestSuitesBatchRunStartBody = RunBatchTestRequest;

/** The documented failures of `testSuites.batch.run.start`. */
export type TestSuitesBatchRunStartFailure = failures1;

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
export type TestSuitesBatchRunStatusFailure = failures1;

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

/** The body of `testSuites.conversation.delete`. */
export type TestSuitesConversationDeleteBody = DeleteConversationTestSuitesRequest;

/** The documented failures of `testSuites.conversation.delete`. */
export type TestSuitesConversationDeleteFailure = failures1;

/** The header of `testSuites.conversation.delete`. */
export interface TestSuitesConversationDeleteHeaders {
  "bot-language"?: string;
}

/** The input of `testSuites.conversation.delete`. */
export interface TestSuitesConversationDeleteInput {
  body: TestSuitesConversationDeleteBody;
  header?: TestSuitesConversationDeleteHeaders;
  path: {
    botId: string;
  };
}

/** The response of `testSuites.conversation.delete`. */
export type TestSuitesConversationDeleteResponse = ConversationTestSuitesDeleted;

/** The body of `testSuites.conversation.import.start`. */
export type TestSuitesConversationImportStartBody = ImportConversationTestSuiteRequest;

/** The documented failures of `testSuites.conversation.import.start`. */
export type TestSuitesConversationImportStartFailure = failures1;

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
export type TestSuitesConversationImportStatusFailure = failures1;

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

/** The body of `testSuites.conversation.run.start`. */
export type TestSuitesConversationRunStartBody = RunConversationTestRequest;

/** The documented failures of `testSuites.conversation.run.start`. */
export type TestSuitesConversationRunStartFailure = failures1;

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
export type TestSuitesConversationRunStatusFailure = failures1;

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

export interface TrainSearchRequest {
  contentIds?: string[];
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

export interface TranscriptionControlled {
  status: "success" | (string & {});
}

export type TransferConversationRequest = TransferToAgent | TransferToQueue;

export interface TransferConversationResult {
  agentId?: string;
  queueId?: string;
  /** Milliseconds since 1970. */
  requestCompletedAt?: number;
  sessionId: string;
  status: string;
}

export interface TransferToAgent {
  aId: string;
  botSessionId: string;
  callbackUrl: string;
  orgId: string;
  queueId?: never;
  transferredType?: never;
}

export interface TransferToQueue {
  aId?: never;
  botSessionId: string;
  callbackUrl: string;
  orgId: string;
  queueId: string;
  transferredType: "QUEUE";
}

export interface TranslationInput {
  endPoint?: {
    connectorEnabled?: boolean;
    host?: string;
    method?: string;
    path?: string;
    piiDataEnabled?: boolean;
    port?: string;
    protocol?: string;
  };
  force_proxy?: boolean;
  headerFields?: Record<string, unknown>;
  idp?: string;
  payloadFields?: Record<string, unknown>;
  timeout?: number;
}

export interface TranslationLog {
  batchSize?: number;
  engine?: string;
  inputPayload?: TranslationInput;
  outputPayload?: {
    translations?: string[];
  };
  sessionId?: string;
  statusCode?: number;
  success?: boolean;
  timestamp?: string;
}

export interface TriggerFrequencyInput {
  duration?: string;
  nOccurrences?: number;
}

export interface TriggerSummaryEvent {
  data: {
    language: string;
    locale: string;
    type: string;
  };
  name: "TRIGGER_SUMMARY_EVENT";
}

export interface TriggerUtterance {
  utterance: string;
}

export interface UnassignQualityAgents {
  action: "unassign";
  mappings: QualityAgentMapping[];
  mode?: never;
}

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

export interface UpdateAgentGroupRequest {
  description: string;
  managers: {
    accessLevel: "full" | "view";
    userId: string;
  }[];
  name: string;
}

export interface UpdateAgentRequest {
  accountId: string;
  agentGroupId: string;
  agentGroups?: {
    groupId: string;
    role: string;
  }[];
  attachmentsEnabled?: boolean;
  canSupportCase?: boolean;
  canSupportChat?: boolean;
  canSupportVoice?: boolean;
  canSupportVoiceMail?: boolean;
  caseLanguageSupport?: LanguageSupportInput[];
  chatLanguageSupport?: LanguageSupportInput[];
  createdAt?: string;
  createdBy?: string;
  createdByAId?: string;
  customId?: string;
  dAgentGroups?: unknown[];
  desktopLayouts?: {
    id: string;
    isDefault?: boolean;
  }[];
  emailId: string;
  emojisEnabled?: boolean;
  firstName: string;
  fullName?: string;
  iId: string;
  id: string;
  isAccountOwner?: boolean;
  lFullName?: string;
  lastName: string;
  /** Dates as the server wrote them. */
  lastOnlineAt?: string;
  markedAutoAway?: boolean;
  maxDigitalChatSupport?: number;
  maxEmailChatSupport?: number;
  maxMessagingChatSupport?: number;
  nickName?: string;
  orgId: string;
  phoneNumber?: string;
  queues?: unknown[];
  roleId: string;
  skills?: unknown[];
  status?: string;
  updatedAt?: string;
  userId: string;
  voiceLanguageSupport?: LanguageSupportInput[];
  voiceSupport?: unknown[];
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

export interface UpdateChunkRequest {
  chunkMeta?: Record<string, unknown>;
  chunkText?: string;
  chunkTitle?: string;
  pageNumber?: string;
  recordTitle?: string;
  recordUrl?: string;
  sourceUrl?: string;
}

export interface UpdateCoachingRuleRequest {
  description?: string;
  name: string;
  triggers: CoachingTriggerInput[];
}

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
  /** Id of the uploaded file. */
  fileId: string;
  multiLingualConfigurations: MultiLingualConfigurations;
  /** Code of the language. */
  updateLanguage: string;
}

export interface UpdateNlpSettingsRequest {
  advancedNLPSettings?: AdvancedNlpSetting[];
  configurations?: NlpConfiguration[];
  mlParams?: MlParams;
  nlSettings?: NlSettings;
}

export interface UpdateSkillAgent {
  email?: string;
  firstName?: string;
  lastName?: string;
  proficiencyLevel?: ProficiencyLevel;
  userId?: string;
}

export interface UpdateSkillGroupRequest {
  color?: string;
  description?: string;
  id?: string;
  name: string;
}

export interface UpdateSkillRequest {
  agents?: UpdateSkillAgent[];
  description?: string;
  name: string;
  skillGroupId?: string;
}

export interface UpdateTableRowsRequest {
  data: TableRow;
  query: TableCondition;
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

export interface UpdatedAgentGroup {
  description?: string;
  managers?: {
    accessLevel?: "full" | "view" | (string & {});
    userId: string;
  }[];
  name: string;
}

export interface UpdatedCoachingRule {
  accountId?: string;
  actions?: CoachingAction[];
  botId?: string;
  channels?: AgentExperience[];
  createdOn?: string;
  description?: string;
  id: string;
  isActive?: boolean;
  name: string;
  state?: string;
  status?: string;
  tags?: string[];
  triggers?: CoachingTrigger[];
}

export interface UpdatedContact {
  contact: ContactRecord;
  id: string;
}

export interface UpdatedTableRows {
  nModified: number;
}

export interface UploadFileRequest {
  file: Uploadable;
  /** findly for content of Search AI, bulkImport for everything else. */
  fileContext: "bulkImport" | "findly";
  /** Without a dot. */
  fileExtension: string;
}

export interface UploadedFile {
  fileId: string;
  /** The name that the file has in the store. */
  fileName?: string;
  hash?: string;
}

/** The body of `usage.accountSummary.start`. */
export type UsageAccountSummaryStartBody = UsageSummaryRequest;

/** The documented failures of `usage.accountSummary.start`. */
export type UsageAccountSummaryStartFailure = failures1;

/** The input of `usage.accountSummary.start`. */
export interface UsageAccountSummaryStartInput {
  body: UsageAccountSummaryStartBody;
}

/** The response of `usage.accountSummary.start`. */
export type UsageAccountSummaryStartResponse = UsageSummaryStarted;

/** The documented failures of `usage.accountSummary.status`. */
export type UsageAccountSummaryStatusFailure = failures1;

/** The input of `usage.accountSummary.status`. */
export interface UsageAccountSummaryStatusInput {
  query: UsageAccountSummaryStatusQuery;
}

/** The query of `usage.accountSummary.status`. */
export interface UsageAccountSummaryStatusQuery {
  type: "summary";
}

/** The response of `usage.accountSummary.status`. */
export type UsageAccountSummaryStatusResponse = UsageSummary;

export interface UsageCounts {
  alert_notifications?: number;
  conversations?: number;
  proactive_notifications?: number;
  requests?: number;
  sessions?: number;
}

/** The body of `usage.listBillingSessions`. */
export type UsageListBillingSessionsBody = BillingSessionSearch;

/** The documented failures of `usage.listBillingSessions`. */
export type UsageListBillingSessionsFailure = failures1;

/** The body of `usage.listBillingSessionsForAccount`. */
export type UsageListBillingSessionsForAccountBody = BillingSessionSearch;

/** The documented failures of `usage.listBillingSessionsForAccount`. */
export type UsageListBillingSessionsForAccountFailure = failures1;

/** The input of `usage.listBillingSessionsForAccount`. */
export interface UsageListBillingSessionsForAccountInput {
  body: UsageListBillingSessionsForAccountBody;
}

/** The response of `usage.listBillingSessionsForAccount`. */
export type UsageListBillingSessionsForAccountResponse = BillingSessionList;

/** The input of `usage.listBillingSessions`. */
export interface UsageListBillingSessionsInput {
  body: UsageListBillingSessionsBody;
  path: {
    botId: string;
  };
}

/** The response of `usage.listBillingSessions`. */
export type UsageListBillingSessionsResponse = BillingSessionList;

export interface UsagePeriod {
  date: string;
  val: UsageCounts;
}

export interface UsageReport {
  averageSessions?: number;
  data: BotUsage[];
}

export interface UsageSummary {
  _id: string;
  response?: UsageReport;
  status: "IN_PROGRESS" | "success" | (string & {});
}

export interface UsageSummaryRequest {
  fromDate: DayOrMoment;
  groupByBot: "no" | "yes";
  groupByPeriod: "date_day" | "date_day_hour" | "date_month";
  streamIds?: string[];
  toDate: DayOrMoment;
  unitType: ("alert" | "conversations" | "proactive" | "request" | "session")[];
}

/** The body of `usage.summary.start`. */
export type UsageSummaryStartBody = UsageSummaryRequest;

/** The documented failures of `usage.summary.start`. */
export type UsageSummaryStartFailure = failures1;

/** The input of `usage.summary.start`. */
export interface UsageSummaryStartInput {
  body: UsageSummaryStartBody;
  path: {
    botId: string;
  };
}

/** The response of `usage.summary.start`. */
export type UsageSummaryStartResponse = UsageSummaryStarted;

export interface UsageSummaryStarted {
  __v?: number;
  _id: string;
  action?: string;
  createdBy?: string;
  createdOn?: string;
  jobType?: string;
  lMod?: string;
  orgId?: string;
  percentageComplete?: number;
  reportId?: string;
  status: "IN_PROGRESS" | (string & {});
  statusLogs?: unknown[];
}

/** The documented failures of `usage.summary.status`. */
export type UsageSummaryStatusFailure = failures1;

/** The input of `usage.summary.status`. */
export interface UsageSummaryStatusInput {
  path: {
    botId: string;
  };
  query: UsageSummaryStatusQuery;
}

/** The query of `usage.summary.status`. */
export interface UsageSummaryStatusQuery {
  type: "summary";
}

/** The response of `usage.summary.status`. */
export type UsageSummaryStatusResponse = UsageSummary;

export interface UsedAnswer {
  answerLinkClicked?: unknown[];
  feedback?: {
    comment?: string;
    reasonCode?: string[];
    response?: string;
  };
  positionId?: string;
  showMoreClicked?: boolean;
  status?: string;
  usedTime?: string;
}

export interface UsedSuggestion {
  target?: UsedSuggestionTarget;
  targetType?: "Answer" | "DialogTask" | "FAQ" | "File" | "WebPage" | (string & {});
}

export interface UsedSuggestionTarget {
  answer?: UsedAnswer;
  [key: string]: unknown;
}

/** The body of `userData.erase.start`. */
export type UserDataEraseStartBody = EraseUserDataRequest;

/** The documented failures of `userData.erase.start`. */
export type UserDataEraseStartFailure = failures1;

/** The input of `userData.erase.start`. */
export interface UserDataEraseStartInput {
  body: UserDataEraseStartBody;
}

/** The response of `userData.erase.start`. */
export type UserDataEraseStartResponse = UserDataErasure;

/** The documented failures of `userData.erase.status`. */
export type UserDataEraseStatusFailure = failures1;

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
export type UsersListFailure = failures1;

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
export type UsersUpdateAccessFailure = failures1;

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

export interface UtteranceTriggerInput {
  _id?: string;
  by: "agent" | "customer";
  frequency?: TriggerFrequencyInput;
  operator?: "and" | "or";
  type: "utterance";
  when: {
    addUtterances: TriggerUtterance[];
    utteranceCount?: number;
  };
}

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

export interface VectorWeight {
  vectorName: string;
  weight: number;
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

export interface VoiceSupport {
  isEnabled?: boolean;
  type?: string;
}

export interface Voicemail {
  status: string;
  transcriptions?: VoicemailTranscription[];
  "voicemail recording"?: RecordingFile[];
  voicemail_recording?: RecordingFile[];
}

export interface VoicemailTranscription {
  __v?: number;
  _id: string;
  author?: {
    id?: string;
    type?: string;
  };
  botId?: string;
  channels?: unknown[];
  chnl?: string;
  components?: {
    _id?: string;
    cT?: string;
    data?: {
      text?: string;
    };
    thumbnails?: unknown[];
  }[];
  createdBy?: string;
  createdOn?: string;
  lang?: string;
  resourceid?: string;
  sessionId?: string;
  status?: string;
  timestampValue?: number;
  type?: string;
}

export interface WaitingExperienceRule {
  operator?: string;
  order?: number;
  steps?: {
    entity?: string;
    operator?: string;
    order?: number;
    values?: string[];
  }[];
}

export interface WaitingExperienceSettings {
  agentTransferMessageEnabled?: boolean;
  agentTransferMessageSettings?: Record<string, unknown>;
  callBackEnabled?: boolean;
  callBackSettings?: Record<string, unknown>;
  chatDeflectionEnabled?: boolean;
  chatDeflectionSettings?: Record<string, unknown>;
  holdAudio?: {
    id?: string;
    name?: string;
  };
  initialMessageEnabled?: boolean;
  initialMessageSettings?: Record<string, unknown>;
  periodicMessageEnabled?: boolean;
  periodicMessageSettings?: Record<string, unknown>;
  voiceMailEnabled?: boolean;
  voiceMailSettings?: Record<string, unknown>;
}

export interface WebSource {
  __v?: number;
  _id: string;
  advanceSettings?: Record<string, unknown>;
  authorizationEnabled?: boolean;
  authorizationProfileId?: string | null;
  autoGen?: boolean;
  contentSource?: string;
  createdBy?: string;
  createdOn?: string;
  customCrawler?: CustomCrawler;
  desc?: string;
  display?: boolean;
  extractionType?: string;
  filesMetaData?: unknown[];
  isDeleted?: boolean;
  isURLValid?: boolean;
  jobId?: string;
  lMod?: string;
  lModBy?: string;
  name: string;
  numOfDocs?: number;
  rAcl?: string[];
  recentStatus?: string;
  searchIndexId?: string;
  settings?: WebSourceSettings;
  sitemaps?: unknown[];
  sourceType?: "uploadSitemap" | "url" | (string & {});
  totalSize?: number;
  url?: string;
  validations?: Record<string, unknown>;
}

export interface WebSourceSettings {
  blockHttpsMsgs?: boolean;
  crawlBeyondSitemaps?: boolean;
  crawlDepth?: number;
  isJavaScriptRendered?: boolean;
  maxUrlLimit?: number;
  respectRobotTxtDirectives?: boolean;
  useCookies?: boolean;
}

export interface WebhookAcknowledgement {
  _v?: string;
  status: string;
  traceId: string;
}

export type WebhookAnswer = WebhookReply | WebhookAcknowledgement;

export type WebhookAttachment =
  | {
      fileId?: never;
      fileName?: never;
      fileType?: never;
      url: string;
    }
  | {
      fileId: string;
      fileName: string;
      fileType: string;
      url?: never;
    };

export type WebhookCallback = WebhookReply | WebhookTaskEnd | WebhookV1Message;

/** The body of `webhookChannel.attachments.commit`. */
export type WebhookChannelAttachmentsCommitBody = WebhookUploadCommit;

/** The documented failures of `webhookChannel.attachments.commit`. */
export type WebhookChannelAttachmentsCommitFailure = failures1;

/** The input of `webhookChannel.attachments.commit`. */
export interface WebhookChannelAttachmentsCommitInput {
  body: WebhookChannelAttachmentsCommitBody;
  path: {
    botId: string;
    channelType: string;
    uploadToken: string;
  };
}

/** The response of `webhookChannel.attachments.commit`. */
export type WebhookChannelAttachmentsCommitResponse = WebhookUploadAnswer;

/** The body of `webhookChannel.attachments.sendChunk`. */
export type WebhookChannelAttachmentsSendChunkBody = WebhookUploadChunk;

/** The documented failures of `webhookChannel.attachments.sendChunk`. */
export type WebhookChannelAttachmentsSendChunkFailure = failures1;

/** The input of `webhookChannel.attachments.sendChunk`. */
export interface WebhookChannelAttachmentsSendChunkInput {
  body: WebhookChannelAttachmentsSendChunkBody;
  path: {
    botId: string;
    channelType: string;
    uploadToken: string;
  };
}

/** The response of `webhookChannel.attachments.sendChunk`. */
export type WebhookChannelAttachmentsSendChunkResponse = WebhookUploadAnswer;

/** The body of `webhookChannel.attachments.start`. */
export type WebhookChannelAttachmentsStartBody = WebhookUploadStart;

/** The documented failures of `webhookChannel.attachments.start`. */
export type WebhookChannelAttachmentsStartFailure = failures1;

/** The input of `webhookChannel.attachments.start`. */
export interface WebhookChannelAttachmentsStartInput {
  body?: WebhookChannelAttachmentsStartBody;
  path: {
    botId: string;
    channelType: string;
  };
}

/** The response of `webhookChannel.attachments.start`. */
export type WebhookChannelAttachmentsStartResponse = WebhookUploadAnswer;

/** The body of `webhookChannel.instances.send`. */
export type WebhookChannelInstancesSendBody = WebhookSendRequest;

/** The documented failures of `webhookChannel.instances.send`. */
export type WebhookChannelInstancesSendFailure =
  | APIError<400, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<401, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<403, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<404, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<429, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<500, WebhookRefusal | ErrorBody | ErrorText>;

/** The input of `webhookChannel.instances.send`. */
export interface WebhookChannelInstancesSendInput {
  body: WebhookChannelInstancesSendBody;
  path: {
    botId: string;
    webHookId: string;
  };
}

/** The response of `webhookChannel.instances.send`. */
export type WebhookChannelInstancesSendResponse = WebhookAnswer;

/** The documented failures of `webhookChannel.poll`. */
export type WebhookChannelPollFailure =
  | APIError<400, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<401, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<403, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<404, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<429, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<500, WebhookRefusal | ErrorBody | ErrorText>;

/** The input of `webhookChannel.poll`. */
export interface WebhookChannelPollInput {
  path: {
    botId: string;
    pollId: string;
  };
}

/** The response of `webhookChannel.poll`. */
export type WebhookChannelPollResponse = WebhookPollAnswer;

/** The body of `webhookChannel.send`. */
export type WebhookChannelSendBody = WebhookSendRequest;

/** The documented failures of `webhookChannel.send`. */
export type WebhookChannelSendFailure =
  | APIError<400, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<401, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<403, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<404, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<429, WebhookRefusal | ErrorBody | ErrorText>
  | APIError<500, WebhookRefusal | ErrorBody | ErrorText>;

/** The input of `webhookChannel.send`. */
export interface WebhookChannelSendInput {
  body: WebhookChannelSendBody;
  path: {
    botId: string;
  };
}

/** The response of `webhookChannel.send`. */
export type WebhookChannelSendResponse = WebhookAnswer;

/** The body of `webhookChannel.v1.instances.send`. */
export type WebhookChannelV1InstancesSendBody = WebhookV1SendRequest;

/** The documented failures of `webhookChannel.v1.instances.send`. */
export type WebhookChannelV1InstancesSendFailure = failures1;

/** The input of `webhookChannel.v1.instances.send`. */
export interface WebhookChannelV1InstancesSendInput {
  body: WebhookChannelV1InstancesSendBody;
  path: {
    botId: string;
    webHookId: string;
  };
}

/** The response of `webhookChannel.v1.instances.send`. */
export type WebhookChannelV1InstancesSendResponse = WebhookV1Answer;

/** The body of `webhookChannel.v1.send`. */
export type WebhookChannelV1SendBody = WebhookV1SendRequest;

/** The documented failures of `webhookChannel.v1.send`. */
export type WebhookChannelV1SendFailure = failures1;

/** The input of `webhookChannel.v1.send`. */
export interface WebhookChannelV1SendInput {
  body: WebhookChannelV1SendBody;
  path: {
    botId: string;
  };
}

/** The response of `webhookChannel.v1.send`. */
export type WebhookChannelV1SendResponse = WebhookV1Answer;

export type WebhookEndReason = "Canceled" | "Fulfilled" | "Interrupted" | (string & {});

export interface WebhookEventMessage {
  type: "event";
  val: "ON_CONNECT" | "SESSION_CLOSURE";
}

export interface WebhookForm {
  formDef?: unknown;
  formInitialization?: unknown;
}

export interface WebhookFormMessage {
  type: "formData";
  val: {
    data: {
      componentId: string;
      input: unknown;
    }[];
    formId: string;
    meta?: Record<string, unknown>;
  };
}

export type WebhookMessage = WebhookTextMessage | WebhookEventMessage | WebhookTemplateMessage | WebhookFormMessage;

export interface WebhookMetaTags {
  messageLevelTags?: WebhookTag[];
  sessionLevelTags?: WebhookTag[];
  userLevelTags?: WebhookTag[];
}

export interface WebhookPending {
  _v?: string;
  pollId: string;
  status: string;
}

export type WebhookPollAnswer = WebhookReply | WebhookPending;

export interface WebhookRecipient {
  groupInfo?: {
    id?: string;
    name?: string;
  };
  id: string;
}

export interface WebhookRefusal {
  /** The trace that the platform's operators ask for. */
  _t?: string;
  _v?: string;
  errors: {
    code?: number;
    msg: string;
  }[];
}

export interface WebhookReply {
  _v?: string;
  completedTaskId?: string;
  completedTaskName?: string;
  data: WebhookReplyMessage[];
  endOfTask?: boolean;
  endReason?: WebhookEndReason;
  form?: WebhookForm;
  from?: string;
  /** There while the bot goes on working. */
  pollId?: string;
  to?: string;
}

export interface WebhookReplyMessage {
  createdOn?: string;
  description?: string;
  eventType?: "SESSION_CLOSURE_IGNORED" | "SESSION_CLOSURE_SUCCESS" | (string & {});
  messageId?: string;
  type: "event" | "template" | "text" | (string & {});
  val: string | Record<string, unknown>;
}

export interface WebhookSendRequest {
  customData?: Record<string, unknown>;
  from: WebhookSender;
  /** Code of the language to answer in. */
  interactiveLanguage?: string;
  mergeIdentity?: boolean;
  message: WebhookMessage;
  metaTags?: WebhookMetaTags;
  preferredChannelForResponse?: string;
  session?: WebhookSession;
  to?: WebhookRecipient;
}

export interface WebhookSender {
  /** Identity of the end user. */
  id: string;
  userInfo?: {
    email?: string;
    firstName?: string;
    lastName?: string;
    user_data?: Record<string, unknown>;
  };
}

export interface WebhookSession {
  /** Whether a new session begins. */
  new: boolean;
}

export interface WebhookTag {
  name: string;
  value: string;
}

export interface WebhookTaskEnd {
  _v?: string;
  completedTaskId?: string;
  completedTaskName?: string;
  endOfTask: boolean;
  endReason?: WebhookEndReason;
  from?: string;
  to?: string;
}

export interface WebhookTemplateMessage {
  type: "template";
  val: Record<string, unknown>;
}

export interface WebhookTextMessage {
  attachments?: WebhookAttachment[];
  type: "text";
  val: string;
}

export interface WebhookUploadAnswer {
  [key: string]: unknown;
}

export interface WebhookUploadChunk {
  chunk: string;
  chunkNo: number;
}

export interface WebhookUploadCommit {
  fileContext: string;
  fileExtension: string;
  filename: string;
  /** A whole number as text. */
  totalChunks: string;
}

export interface WebhookUploadStart {
  [key: string]: never;
}

export interface WebhookV1Answer {
  completedTaskId?: string;
  completedTaskName?: string;
  endOfTask?: boolean;
  endReason?: WebhookEndReason;
  from?: string;
  status?: string;
  text?: WebhookV1Text;
  to?: string;
  traceId?: string;
}

export interface WebhookV1Message {
  completedTaskId?: string;
  completedTaskName?: string;
  endOfTask?: boolean;
  endReason?: WebhookEndReason;
  from?: string;
  text: WebhookV1Text;
  to?: string;
}

export interface WebhookV1SendRequest {
  customData?: Record<string, unknown>;
  from: WebhookSender;
  mergeIdentity?: boolean;
  message: {
    attachments?: WebhookAttachment[];
    text: string;
  };
  messageLevelTags?: WebhookTag[];
  preferredChannelForResponse?: string;
  session?: WebhookSession;
  sessionLevelTags?: WebhookTag[];
  userLevelTags?: WebhookTag[];
}

export type WebhookV1Text = string | Record<string, unknown> | (string | Record<string, unknown>)[];

export interface WeeklyCampaignRecurrence {
  dailyDetails?: never;
  recurType: "Weekly";
  weeklyDetails: WeeklyRecurrenceDetails;
}

export interface WeeklyRecurrenceDetails {
  onceEveryNweeks: number;
  whichDays: ("Fri" | "Mon" | "Sat" | "Sun" | "Thu" | "Tue" | "Wed")[];
}

export interface WfmAgent {
  accountId?: string;
  agentId: string;
  firstName?: string;
  lastName?: string;
}

export interface WfmAgentActivity {
  AgentUpdates: WfmAgentUpdate[];
  accountId?: string;
}

export interface WfmAgentUpdate {
  Activity?: string;
  AgentId: string;
  /** Month, day and year, without a zone. */
  EventTime?: string;
  ReasonCode?: string;
}

export type WfmAgents = WfmAgent[];

export interface WfmQueue {
  /** The table writes it in lower case. */
  Description?: string;
  accountId?: string;
  collectionPointId: string;
  description?: string;
}

export type WfmQueues = WfmQueue[];

export interface WidgetData {
  _id: string;
  dimensions?: WidgetDimension[];
  metrics?: unknown[];
  name: string;
  overlay?: unknown[];
  properties?: Record<string, unknown>;
  queryResponse?: WidgetResult;
  row?: unknown[];
  sqlQuery?: WidgetSource;
  type: string;
}

export interface WidgetDimension {
  displayName?: string;
  fieldName?: string;
  type?: string;
}

export interface WidgetFilter {
  fieldName: string;
  filterSource: string;
  values: string[];
}

export interface WidgetQuery {
  customFilters: WidgetFilter[];
}

export interface WidgetResult {
  metaData?: Record<string, string>;
  queryResponse?: Record<string, unknown>[];
}

export interface WidgetSource {
  botId?: string;
  dataSet?: string;
  endDate?: string;
  select?: string;
  startDate?: string;
}

export interface WinningIntent {
  activityType?: string;
  intent: string;
  score?: number;
  state?: string;
  taskId?: string;
}
