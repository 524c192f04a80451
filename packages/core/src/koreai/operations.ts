// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { Operation } from "@truewire/core";

import type {
  AuditLogsListFailure,
  AuditLogsListInput,
  AuditLogsListResponse,
  BotsListFailure,
  BotsListInput,
  BotsListResponse,
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
  GroupsListFailure,
  GroupsListInput,
  GroupsListResponse,
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
