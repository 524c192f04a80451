// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type {
  AdminPermissions,
  AdminRole,
  AdminRoleAssignment,
  AdminRoleChange,
  AssignAdminRolesRequest,
  AssignBotRolesRequest,
  AuditLogEntry,
  AuditLogList,
  AuditLogsListQuery,
  AuditLogsListResponse,
  BotList,
  BotPermissions,
  BotRole,
  BotRoleAssignment,
  BotRoleChange,
  BotSummary,
  BotsListQuery,
  BotsListResponse,
  CreateUsersRequest,
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
  ImportRolesRequest,
  ImportRolesResult,
  ImportedRole,
  JwtApp,
  NewUser,
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
  UpdateUserAccessRequest,
  UpdateUserAccessResult,
  UpdateUsersRequest,
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
} from "./types.ts";

export interface paths {
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
}

export interface components {
  schemas: {
    AdminPermissions: AdminPermissions;
    AdminRole: AdminRole;
    AdminRoleAssignment: AdminRoleAssignment;
    AdminRoleChange: AdminRoleChange;
    AssignAdminRolesRequest: AssignAdminRolesRequest;
    AssignBotRolesRequest: AssignBotRolesRequest;
    AuditLogEntry: AuditLogEntry;
    AuditLogList: AuditLogList;
    BotList: BotList;
    BotPermissions: BotPermissions;
    BotRole: BotRole;
    BotRoleAssignment: BotRoleAssignment;
    BotRoleChange: BotRoleChange;
    BotSummary: BotSummary;
    CreateUsersRequest: CreateUsersRequest;
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
    FailedUser: FailedUser;
    FailureReason: FailureReason;
    GetUsersRequest: GetUsersRequest;
    GetUsersResult: GetUsersResult;
    Group: Group;
    GroupChanges: GroupChanges;
    GroupList: GroupList;
    GroupMember: GroupMember;
    GroupReference: GroupReference;
    ImportRolesRequest: ImportRolesRequest;
    ImportRolesResult: ImportRolesResult;
    ImportedRole: ImportedRole;
    JwtApp: JwtApp;
    NewUser: NewUser;
    RemoveUsersByEmail: RemoveUsersByEmail;
    RemoveUsersByOrgUserId: RemoveUsersByOrgUserId;
    RemoveUsersRequest: RemoveUsersRequest;
    Role: Role;
    RoleAssignmentResult: RoleAssignmentResult;
    RoleAssignmentResults: RoleAssignmentResults;
    RoleChanges: RoleChanges;
    RoleList: RoleList;
    RoleReference: RoleReference;
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
    UpdateUserAccessRequest: UpdateUserAccessRequest;
    UpdateUserAccessResult: UpdateUserAccessResult;
    UpdateUsersRequest: UpdateUsersRequest;
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
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}

type answer<Content> = { headers: Record<string, unknown>; content: Content };

type inPath<Path> = { query?: never; header?: never; path: Path; cookie?: never };

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
