// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { Operation } from "@truewire/core";

import type {
  AuditLogsListFailure,
  AuditLogsListInput,
  AuditLogsListResponse,
  BotsListFailure,
  BotsListInput,
  BotsListResponse,
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
  rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
  secrets: ["clientSecret"],
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
  auth: ["admin"],
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
  auth: ["admin"],
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
  auth: ["admin"],
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
  auth: ["admin"],
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
  auth: ["admin"],
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
  auth: ["admin"],
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
  auth: ["admin"],
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
  auth: ["admin"],
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
  auth: ["admin"],
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
  auth: ["admin"],
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
  auth: ["admin"],
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
    auth: ["admin"],
    body: "json",
    rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
  };
