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

export interface CreateUsersRequest {
  users: NewUser[];
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
