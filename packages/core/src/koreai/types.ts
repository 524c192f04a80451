// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { APIError } from "@truewire/core";

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
export type AgentAiCoachingRulesCreateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AgentAiCoachingRulesGetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AgentAiCoachingRulesListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AgentAiCoachingRulesUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AgentAiConversationsListAgenticHistoryFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AgentAiConversationsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AgentAiInteractionsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AgentAiInteractionsSearchFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AgentAiTranscriptionControlFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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

/** The body of `agentAi.transcription.controlV2`. */
export type AgentAiTranscriptionControlV2Body = ControlTranscriptionV2Request;

/** The documented failures of `agentAi.transcription.controlV2`. */
export type AgentAiTranscriptionControlV2Failure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `agentAi.transcription.controlV2`. */
export interface AgentAiTranscriptionControlV2Input {
  body: AgentAiTranscriptionControlV2Body;
  path: {
    botId: string;
  };
  query: AgentAiTranscriptionControlV2Query;
}

/** The query of `agentAi.transcription.controlV2`. */
export interface AgentAiTranscriptionControlV2Query {
  conversationId: string;
}

/** The response of `agentAi.transcription.controlV2`. */
export type AgentAiTranscriptionControlV2Response = TranscriptionControlled;

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

export interface AgentInteraction {
  agent?: InteractionAgent;
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
  tags?: InteractionTag[];
}

export interface AgentInteractionList {
  data: AgentInteraction[];
  hasMore: boolean;
  numResults?: number;
}

export interface AgentInteractionSearch {
  sessionIds?: string[];
}

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

/** The body of `analytics.containment.start`. */
export type AnalyticsContainmentStartBody = ContainmentReportRequest;

/** The documented failures of `analytics.containment.start`. */
export type AnalyticsContainmentStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AnalyticsContainmentStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AnalyticsGetEngagementFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `analytics.getEngagement`. */
export interface AnalyticsGetEngagementInput {
  path: {
    botId: string;
  };
  query: AnalyticsGetEngagementQuery;
}

/** The query of `analytics.getEngagement`. */
export interface AnalyticsGetEngagementQuery {
  aggregation_type?: "Daily" | "Hourly";
  channels?: string;
  end_date: DayOrMoment;
  start_date: DayOrMoment;
}

/** The response of `analytics.getEngagement`. */
export type AnalyticsGetEngagementResponse = EngagementTrend;

/** The documented failures of `analytics.getEngagementV2`. */
export type AnalyticsGetEngagementV2Failure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `analytics.getEngagementV2`. */
export interface AnalyticsGetEngagementV2Input {
  path: {
    botId: string;
  };
  query: AnalyticsGetEngagementV2Query;
}

/** The query of `analytics.getEngagementV2`. */
export interface AnalyticsGetEngagementV2Query {
  aggregation_type?: "daily" | "hourly";
  channels?: string;
  conversationStatus?: "Active" | "All" | "Closed";
  conversationType?: "All" | "Interactive" | "Non Interactive";
  end_date: DayOrMoment;
  start_date: DayOrMoment;
  timeZoneOffset?: string;
}

/** The response of `analytics.getEngagementV2`. */
export type AnalyticsGetEngagementV2Response = EngagementTrendV2;

/** The documented failures of `analytics.getWidget`. */
export type AnalyticsGetWidgetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AnalyticsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type AnalyticsQueryWidgetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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

export interface ChunkCondition {
  key: string;
  op: string;
  value: boolean | number | string;
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

export interface ChunkRemoval {
  Data: {
    notFoundChunkIds: string[];
    totalDeleted: number;
    totalNotFound: number;
    totalRequested: number;
  };
  Status: string;
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

export type ControlTranscriptionRequest = PauseTranscription | RunTranscription;

export interface ControlTranscriptionV2Request {
  recording_action?: "pause" | "resume" | "start" | "stop";
  transcription_action?: "end" | "pause" | "resume" | "start";
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

export interface ConversationMessage {
  components?: MessageComponent[];
  createdOn?: string;
  status?: MessageStatus;
  type: MessageDirection;
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

export interface CrawlOptions {
  crawlDepth?: number;
  maxUrlLimit?: number;
}

export interface CrawlRequest {
  forceRecrawl: boolean;
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

export interface CustomCrawler {
  authDetails?: {
    reqHeaders?: unknown[];
  };
  enabled?: boolean;
  useProfile?: boolean;
}

export interface DailyUsers {
  date: string;
  users: number;
}

export type DayOrMoment = string;

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

export interface DisplayedAnswerCounts {
  countAnswers?: number;
  countDialogTasks?: number;
  countFaqs?: number;
  countFiles?: number;
  countFromNonNativeDataSource?: number;
  countWebPages?: number;
}

export interface EliminatedIntent {
  matchType?: string;
  score?: number;
  scoringCriteria?: string;
  state?: string;
  task?: string;
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

export interface EndOfConversationEvent {
  experience: "chat" | "voice";
  language: string;
  name: "END_OF_CONVERSATION";
  participant: ConversationParticipantInput;
  reason: string;
}

export interface EngagementTrend {
  results: (DailyUsers | HourlyUsers)[];
  totalResults: number;
}

export interface EngagementTrendV2 {
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

export interface FeedbackList {
  moreAvailable: boolean;
  result: FeedbackResponse[];
  totalCount: number;
}

/** The body of `feedback.list`. */
export type FeedbackListBody = FeedbackSearch;

/** The documented failures of `feedback.list`. */
export type FeedbackListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type FeedbackSaveFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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

export interface ImportRolesRequest {
  fileId: string;
}

export type ImportRolesResult = ImportedRole[];

export interface ImportSearchAppRequest {
  features?: SearchAppFeature[];
  fileId: string;
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
export type IntentsFindFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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

export interface InteractionAgent {
  agentId?: string;
  email?: string;
  firstName?: string;
  lastName?: string;
  name?: string;
}

export interface InteractionTag {
  createdAt?: string;
  messageID?: string;
  name?: string;
  type?: "message" | "session" | "user" | (string & {});
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

/** The documented failures of `logs.getDebug`. */
export type LogsGetDebugFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type LogsListChangesFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type LogsListLlmUsageFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type LogsListTranslationsFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
  includeTraceId?: boolean;
  limit?: number;
  msgId?: string;
  offset?: number;
  sessionId?: string[];
  skip?: number;
  userId?: string;
}

export interface MessageSearchV2 {
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

export type MessageStatus = "delivered" | "in progress" | "pending" | "queued" | "received" | (string & {});

/** The documented failures of `messages.list`. */
export type MessagesListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type MessagesListLiteFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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

/** The response of `messages.list`. */
export type MessagesListResponse = MessageList;

/** The documented failures of `messages.listV2`. */
export type MessagesListV2Failure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The header of `messages.listV2`. */
export interface MessagesListV2Headers {
  userId?: string;
}

/** The input of `messages.listV2`. */
export interface MessagesListV2Input {
  header?: MessagesListV2Headers;
  path: {
    botId: string;
  };
  query: MessagesListV2Query;
}

/** The query of `messages.listV2`. */
export interface MessagesListV2Query {
  channelType?: MessageChannelType;
  dateFrom?: DayOrMoment;
  dateTo?: DayOrMoment;
  includeLatency?: boolean;
  includeSecureForm: boolean;
  limit?: number;
  skip?: number;
  userId: string;
}

/** The response of `messages.listV2`. */
export type MessagesListV2Response = MessageList;

/** The body of `messages.search`. */
export type MessagesSearchBody = MessageSearch;

/** The documented failures of `messages.search`. */
export type MessagesSearchFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The body of `messages.searchForAccount`. */
export type MessagesSearchForAccountBody = MessageSearch;

/** The documented failures of `messages.searchForAccount`. */
export type MessagesSearchForAccountFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `messages.searchForAccount`. */
export interface MessagesSearchForAccountInput {
  body: MessagesSearchForAccountBody;
}

/** The response of `messages.searchForAccount`. */
export type MessagesSearchForAccountResponse = MessageList;

/** The header of `messages.search`. */
export interface MessagesSearchHeaders {
  userId?: string;
}

/** The input of `messages.search`. */
export interface MessagesSearchInput {
  body: MessagesSearchBody;
  header?: MessagesSearchHeaders;
  path: {
    botId: string;
  };
}

/** The body of `messages.searchLite`. */
export type MessagesSearchLiteBody = LiteMessageSearch;

/** The documented failures of `messages.searchLite`. */
export type MessagesSearchLiteFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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

/** The body of `messages.searchV2`. */
export type MessagesSearchV2Body = MessageSearchV2;

/** The documented failures of `messages.searchV2`. */
export type MessagesSearchV2Failure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `messages.searchV2`. */
export interface MessagesSearchV2Input {
  body: MessagesSearchV2Body;
  path: {
    botId: string;
  };
}

/** The response of `messages.searchV2`. */
export type MessagesSearchV2Response = MessageList;

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

export interface OfferedSuggestions {
  answers?: unknown[];
  dialogs?: unknown[];
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

export interface ProactiveSuggestion {
  countDisplayedAnswers?: DisplayedAnswerCounts;
  displayTime?: string;
  suggestions?: OfferedSuggestions;
  used?: UsedSuggestion[];
  utterance?: string;
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

export interface RemoveChunksRequest {
  chunkId: string[];
}

export interface RemoveContentRequest {
  docIds: string[];
}

export interface RemoveTableRowsRequest {
  query: TableCondition;
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

export interface RemovedContent {
  deletedCount: number;
}

export interface RemovedTableRows {
  nDeleted: number;
}

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

export interface RunTranscription {
  action: "end" | "resume" | "start";
  agentId: string;
  handover?: boolean;
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

/** The body of `searchAi.answers.generate`. */
export type SearchAiAnswersGenerateBody = GenerateAnswerRequest;

/** The documented failures of `searchAi.answers.generate`. */
export type SearchAiAnswersGenerateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiAnswersRateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiAnswersRecordFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `searchAi.answers.record`. */
export interface SearchAiAnswersRecordInput {
  body: SearchAiAnswersRecordBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.answers.record`. */
export type SearchAiAnswersRecordResponse = unknown;

/** The body of `searchAi.chunks.list`. */
export type SearchAiChunksListBody = ChunkSearch;

/** The documented failures of `searchAi.chunks.list`. */
export type SearchAiChunksListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `searchAi.chunks.list`. */
export interface SearchAiChunksListInput {
  body: SearchAiChunksListBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.chunks.list`. */
export type SearchAiChunksListResponse = ChunkList;

/** The body of `searchAi.chunks.remove`. */
export type SearchAiChunksRemoveBody = RemoveChunksRequest;

/** The documented failures of `searchAi.chunks.remove`. */
export type SearchAiChunksRemoveFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `searchAi.chunks.remove`. */
export interface SearchAiChunksRemoveInput {
  body: SearchAiChunksRemoveBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.chunks.remove`. */
export type SearchAiChunksRemoveResponse = ChunkRemoval;

/** The body of `searchAi.chunks.update`. */
export type SearchAiChunksUpdateBody = UpdateChunkRequest;

/** The documented failures of `searchAi.chunks.update`. */
export type SearchAiChunksUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiConnectorsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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

/** The documented failures of `searchAi.content.get`. */
export type SearchAiContentGetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiContentListByStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiContentListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `searchAi.content.list`. */
export interface SearchAiContentListInput {
  body: SearchAiContentListBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.content.list`. */
export type SearchAiContentListResponse = ContentList;

/** The body of `searchAi.content.remove`. */
export type SearchAiContentRemoveBody = RemoveContentRequest;

/** The documented failures of `searchAi.content.remove`. */
export type SearchAiContentRemoveFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `searchAi.content.remove`. */
export interface SearchAiContentRemoveInput {
  body: SearchAiContentRemoveBody;
  path: {
    botId: string;
  };
}

/** The response of `searchAi.content.remove`. */
export type SearchAiContentRemoveResponse = RemovedContent;

/** The body of `searchAi.export.start`. */
export type SearchAiExportStartBody = ExportSearchAppRequest;

/** The documented failures of `searchAi.export.start`. */
export type SearchAiExportStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiExportStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiImportStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiIngestFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiInsightsStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiJobsGetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiPermissionEntitiesGetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiPermissionEntitiesListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiPermissionEntitiesRemoveUsersFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiPermissionEntitiesUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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

/** The documented failures of `searchAi.raclResolver.get`. */
export type SearchAiRaclResolverGetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `searchAi.raclResolver.get`. */
export interface SearchAiRaclResolverGetInput {
  path: {
    botId: string;
  };
}

/** The response of `searchAi.raclResolver.get`. */
export type SearchAiRaclResolverGetResponse = unknown;

/** The documented failures of `searchAi.raclResolver.remove`. */
export type SearchAiRaclResolverRemoveFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `searchAi.raclResolver.remove`. */
export interface SearchAiRaclResolverRemoveInput {
  path: {
    botId: string;
  };
}

/** The response of `searchAi.raclResolver.remove`. */
export type SearchAiRaclResolverRemoveResponse = unknown;

/** The body of `searchAi.raclResolver.set`. */
export type SearchAiRaclResolverSetBody = RaclResolver;

/** The documented failures of `searchAi.raclResolver.set`. */
export type SearchAiRaclResolverSetFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiSearchFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiSourcesCrawlFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiSourcesCreateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiTrainStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SearchAiTrainStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SessionsGetDetailsFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SessionsListFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The body of `sessions.listForAccount`. */
export type SessionsListForAccountBody = SessionSearch;

/** The documented failures of `sessions.listForAccount`. */
export type SessionsListForAccountFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type SessionsSummarizeFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `sessions.summarize`. */
export interface SessionsSummarizeInput {
  body: SessionsSummarizeBody;
  path: {
    botId: string;
  };
}

/** The response of `sessions.summarize`. */
export type SessionsSummarizeResponse = ConversationSummary;

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

export interface StoredTableRow {
  Created_By?: string;
  Created_On?: string;
  Updated_By?: string;
  Updated_On?: string;
  _id?: string;
  sys_Id: string;
  [key: string]: unknown;
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

/** The body of `tables.insert`. */
export type TablesInsertBody = InsertTableRowRequest;

/** The documented failures of `tables.insert`. */
export type TablesInsertFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type TablesInsertManyFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type TablesQueryFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type TablesQueryViewFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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

/** The body of `tables.remove`. */
export type TablesRemoveBody = RemoveTableRowsRequest;

/** The documented failures of `tables.remove`. */
export type TablesRemoveFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `tables.remove`. */
export interface TablesRemoveInput {
  body: TablesRemoveBody;
  path: {
    tableName: string;
  };
}

/** The response of `tables.remove`. */
export type TablesRemoveResponse = RemovedTableRows;

/** The body of `tables.update`. */
export type TablesUpdateBody = UpdateTableRowsRequest;

/** The documented failures of `tables.update`. */
export type TablesUpdateFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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

export interface TrainSearchRequest {
  contentIds?: string[];
}

export interface TranscriptionControlled {
  status: "success" | (string & {});
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

export interface UpdatedTableRows {
  nModified: number;
}

/** The body of `usage.accountSummary.start`. */
export type UsageAccountSummaryStartBody = UsageSummaryRequest;

/** The documented failures of `usage.accountSummary.start`. */
export type UsageAccountSummaryStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The input of `usage.accountSummary.start`. */
export interface UsageAccountSummaryStartInput {
  body: UsageAccountSummaryStartBody;
}

/** The response of `usage.accountSummary.start`. */
export type UsageAccountSummaryStartResponse = UsageSummaryStarted;

/** The documented failures of `usage.accountSummary.status`. */
export type UsageAccountSummaryStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type UsageListBillingSessionsFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

/** The body of `usage.listBillingSessionsForAccount`. */
export type UsageListBillingSessionsForAccountBody = BillingSessionSearch;

/** The documented failures of `usage.listBillingSessionsForAccount`. */
export type UsageListBillingSessionsForAccountFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type UsageSummaryStartFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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
export type UsageSummaryStatusFailure =
  | APIError<400, ErrorBody | ErrorText>
  | APIError<401, ErrorBody | ErrorText>
  | APIError<403, ErrorBody | ErrorText>
  | APIError<404, ErrorBody | ErrorText>
  | APIError<429, ErrorBody | ErrorText>
  | APIError<500, ErrorBody | ErrorText>;

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

export interface VectorWeight {
  vectorName: string;
  weight: number;
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
