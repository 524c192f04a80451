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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["roles.assignAdminRoles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/alluserroles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["users.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/auditlogs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["auditLogs.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/bot/eraseUsersData": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations["userData.erase.start"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/bot/eraseUsersData/status/{reqId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["userData.erase.status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/bots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["bots.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/btroles/assignments/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["roles.assignBotRoles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["groups.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["roles.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/roles/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["roles.export"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/roles/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["roles.import"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/ssoconfig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["sso.get"];
    put?: never;
    post: operations["sso.enable"];
    delete: operations["sso.disable"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/useraccess": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["users.updateAccess"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["users.update"];
    post: operations["users.create"];
    delete: operations["users.remove"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/public/usersInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["users.get"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
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
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AuditLogsListResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": BotsListResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GroupsListResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      content: {
        "application/json": RolesAssignAdminRolesBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RolesAssignAdminRolesResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      content: {
        "application/json": RolesAssignBotRolesBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RolesAssignBotRolesResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RolesExportResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      content: {
        "application/json": RolesImportBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RolesImportResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RolesListResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": SsoDisableResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      content: {
        "application/json": SsoEnableBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": SsoEnableResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": SsoGetResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      content: {
        "application/json": UserDataEraseStartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserDataEraseStartResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
    };
  };
  "userData.erase.status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reqId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserDataEraseStatusResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      content: {
        "application/json": UsersCreateBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UsersCreateResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      content: {
        "application/json": UsersGetBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UsersGetResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetUsersResult | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetUsersResult | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetUsersResult | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetUsersResult | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetUsersResult | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetUsersResult | ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UsersListResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      content: {
        "application/json": UsersRemoveBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UsersRemoveResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserRemovalPartial | UserRemovalFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      content: {
        "application/json": UsersUpdateBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UsersUpdateResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UserWriteFailure | ErrorBody;
          "text/plain": ErrorText;
        };
      };
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
      content: {
        "application/json": UsersUpdateAccessBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UsersUpdateAccessResponse;
        };
      };
      400: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": ErrorText;
        };
      };
    };
  };
}
