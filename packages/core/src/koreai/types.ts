// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { APIError, Uploadable } from "@truewire/core";

export interface AddContactsRequest {
  contact_list_name: string;
  data: CampaignContactInput[];
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
export type ContactCenterCampaignsContactListsListResponse = CampaignContactListsResult;

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
export type ContactCenterCampaignsV1ContactListsListResponse = CampaignContactListsResult;

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
export type ContactCenterContactsCreateResponse = CreatedContacts;

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
export type ContactCenterContactsImportResponse = CreatedContacts;

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
export type ContactCenterContactsListResponse = ContactPage;

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

export type CreatedContacts = Contact[];

export interface DailyCampaignRecurrence {
  dailyDetails: DailyRecurrenceDetails;
  recurType: "Daily";
  weeklyDetails?: never;
}

export interface DailyRecurrenceDetails {
  onceEveryNdays: number;
}

export interface DeleteContactsRequest {
  ids: string[];
}

export interface DeletedContact {
  id: string;
}

export type DialingMode = "Agentless" | "Preview" | "Progressive" | (string & {});

export interface DncList {
  id?: string;
  name: string;
}

export interface DncListInput {
  name: string;
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

export type ExportRolesResult = Role[];

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

export interface ImportContactsRequest {
  /** A CSV file with firstName, lastName, salutation, cellPhoneNumber, cellPhoneCountryCode and cellPhoneExtension. */
  result_file: Uploadable;
}

export interface ImportRolesRequest {
  fileId: string;
}

export type ImportRolesResult = ImportedRole[];

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

export interface JwtApp {
  clientId: string;
  clientSecret?: string;
  createdOn?: string;
  jtiClaimEnforced?: boolean;
  jweEncryptionEnforced?: boolean;
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

export interface NoCampaignSchedule {
  [key: string]: never;
}

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

export interface RecurringCampaignSchedule {
  endDateTime: CampaignScheduleTime;
  recurrenceObject: CampaignRecurrence;
  startDateTime: CampaignScheduleTime;
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

export type ScheduleCallbacksRequest = CallbackInput[];

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

export interface TemplateSmsMessageInput {
  /** The template's text in base64. */
  message: string;
  templateId?: never;
  template_name: string;
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
