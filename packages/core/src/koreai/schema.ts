// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type {
  AddContactsRequest,
  AdminPermissions,
  AdminRole,
  AdminRoleAssignment,
  AdminRoleChange,
  AdvancedSmsCampaignInput,
  AdvancedSmsCampaignV1Input,
  AgentlessCampaignChange,
  AgentlessCampaignInput,
  AgentlessCampaignV1Input,
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
  Callback,
  CallbackInput,
  CallbackResult,
  Campaign,
  CampaignCallStatus,
  CampaignCallerId,
  CampaignCallerIdInput,
  CampaignCallingDay,
  CampaignCallingDayInput,
  CampaignCallingHours,
  CampaignCallingHoursInput,
  CampaignContact,
  CampaignContactFile,
  CampaignContactInput,
  CampaignContactList,
  CampaignContactListChange,
  CampaignContactListResult,
  CampaignContactListSource,
  CampaignContactListStatus,
  CampaignContactListSummary,
  CampaignContactListSync,
  CampaignContactListsResult,
  CampaignContactMapping,
  CampaignContactOutcome,
  CampaignContactPage,
  CampaignContactReport,
  CampaignContacts,
  CampaignContactsRequest,
  CampaignFilters,
  CampaignIdResult,
  CampaignListResult,
  CampaignPriorityInput,
  CampaignRecurrence,
  CampaignReference,
  CampaignResult,
  CampaignScheduleRequest,
  CampaignScheduleTime,
  CampaignScheduled,
  CampaignScheduling,
  CampaignSchedulingInput,
  CampaignSort,
  CampaignSortOrder,
  CampaignState,
  CampaignStatus,
  CampaignStatusReport,
  CampaignStatusResult,
  CampaignSummary,
  CampaignTriggerRequest,
  CampaignTriggerResult,
  CampaignType,
  ChangedContactList,
  Contact,
  ContactCenterCampaignsContactListsAddContactsBody,
  ContactCenterCampaignsContactListsAddContactsResponse,
  ContactCenterCampaignsContactListsCreateBody,
  ContactCenterCampaignsContactListsCreateQuery,
  ContactCenterCampaignsContactListsCreateResponse,
  ContactCenterCampaignsContactListsDeleteQuery,
  ContactCenterCampaignsContactListsDeleteResponse,
  ContactCenterCampaignsContactListsGetQuery,
  ContactCenterCampaignsContactListsGetResponse,
  ContactCenterCampaignsContactListsListContactsQuery,
  ContactCenterCampaignsContactListsListContactsResponse,
  ContactCenterCampaignsContactListsListQuery,
  ContactCenterCampaignsContactListsListResponse,
  ContactCenterCampaignsContactListsUpdateBody,
  ContactCenterCampaignsContactListsUpdateQuery,
  ContactCenterCampaignsContactListsUpdateResponse,
  ContactCenterCampaignsCreateBody,
  ContactCenterCampaignsCreateQuery,
  ContactCenterCampaignsCreateResponse,
  ContactCenterCampaignsDeleteQuery,
  ContactCenterCampaignsDeleteResponse,
  ContactCenterCampaignsGetQuery,
  ContactCenterCampaignsGetResponse,
  ContactCenterCampaignsListBody,
  ContactCenterCampaignsListQuery,
  ContactCenterCampaignsListResponse,
  ContactCenterCampaignsScheduleBody,
  ContactCenterCampaignsScheduleCallbacksBody,
  ContactCenterCampaignsScheduleCallbacksResponse,
  ContactCenterCampaignsScheduleQuery,
  ContactCenterCampaignsScheduleResponse,
  ContactCenterCampaignsStartSmsBody,
  ContactCenterCampaignsStartSmsQuery,
  ContactCenterCampaignsStartSmsResponse,
  ContactCenterCampaignsStatusBody,
  ContactCenterCampaignsStatusQuery,
  ContactCenterCampaignsStatusResponse,
  ContactCenterCampaignsTriggerBody,
  ContactCenterCampaignsTriggerQuery,
  ContactCenterCampaignsTriggerResponse,
  ContactCenterCampaignsUpdateBody,
  ContactCenterCampaignsUpdateQuery,
  ContactCenterCampaignsUpdateResponse,
  ContactCenterCampaignsV1ContactListsCreateBody,
  ContactCenterCampaignsV1ContactListsCreateResponse,
  ContactCenterCampaignsV1ContactListsDeleteResponse,
  ContactCenterCampaignsV1ContactListsGetResponse,
  ContactCenterCampaignsV1ContactListsListContactsQuery,
  ContactCenterCampaignsV1ContactListsListContactsResponse,
  ContactCenterCampaignsV1ContactListsListQuery,
  ContactCenterCampaignsV1ContactListsListResponse,
  ContactCenterCampaignsV1ContactListsUpdateBody,
  ContactCenterCampaignsV1ContactListsUpdateResponse,
  ContactCenterCampaignsV1CreateBody,
  ContactCenterCampaignsV1CreateQuery,
  ContactCenterCampaignsV1CreateResponse,
  ContactCenterCampaignsV1DeleteQuery,
  ContactCenterCampaignsV1DeleteResponse,
  ContactCenterCampaignsV1GetResponse,
  ContactCenterCampaignsV1ListBody,
  ContactCenterCampaignsV1ListResponse,
  ContactCenterCampaignsV1StatusBody,
  ContactCenterCampaignsV1StatusQuery,
  ContactCenterCampaignsV1StatusResponse,
  ContactCenterCampaignsV1TriggerBody,
  ContactCenterCampaignsV1TriggerQuery,
  ContactCenterCampaignsV1TriggerResponse,
  ContactCenterCampaignsV1UpdateBody,
  ContactCenterCampaignsV1UpdateQuery,
  ContactCenterCampaignsV1UpdateResponse,
  ContactCenterContactsBulkDeleteBody,
  ContactCenterContactsBulkDeleteResponse,
  ContactCenterContactsBulkUpdateBody,
  ContactCenterContactsBulkUpdateResponse,
  ContactCenterContactsCreateBody,
  ContactCenterContactsCreateResponse,
  ContactCenterContactsDeleteResponse,
  ContactCenterContactsImportBody,
  ContactCenterContactsImportResponse,
  ContactCenterContactsListResponse,
  ContactCenterContactsUpdateBody,
  ContactCenterContactsUpdateResponse,
  ContactCenterSpeechServicesCreateBody,
  ContactCenterSpeechServicesCreateResponse,
  ContactChange,
  ContactInput,
  ContactPage,
  ContactPhone,
  ContactPhoneInput,
  ContactRecord,
  ContactStatus,
  ContactsAdded,
  ContactsDeletion,
  ContactsUpdate,
  CreateCampaignRequest,
  CreateCampaignV1Request,
  CreateCampaignV1Result,
  CreateContactListRequest,
  CreateContactsRequest,
  CreateSpeechServiceRequest,
  CreateUsersRequest,
  CreatedCampaignId,
  CreatedContacts,
  DailyCampaignRecurrence,
  DailyRecurrenceDetails,
  DeleteContactsRequest,
  DeletedContact,
  DialingMode,
  DncList,
  DncListInput,
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
  FailedContact,
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
  ImportContactsRequest,
  ImportRolesRequest,
  ImportRolesResult,
  ImportedRole,
  JwtApp,
  ListCampaignsRequest,
  NewUser,
  NoCampaignSchedule,
  PlainSmsMessageInput,
  PreCallContact,
  PreCallDecision,
  PreCallHandling,
  PreCallRequest,
  PreviewCampaignInput,
  PreviewCampaignV1Input,
  ProgressiveCampaignInput,
  ProgressiveCampaignV1Input,
  RecurringCampaignSchedule,
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
  ScheduleCallbacksRequest,
  SimpleSmsCampaignInput,
  SimpleSmsCampaignV1Input,
  SmsCampaign,
  SmsCampaignChange,
  SmsCampaignFormat,
  SmsCampaignSummary,
  SmsDialingStrategy,
  SmsDialingStrategyInput,
  SmsMessage,
  SmsMessageInput,
  SpeechServiceCreated,
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
  TemplateSmsMessageInput,
  UpdateCampaignRequest,
  UpdateCampaignV1Request,
  UpdateContactListRequest,
  UpdateContactListV1Request,
  UpdateContactRequest,
  UpdateContactsRequest,
  UpdateUserAccessRequest,
  UpdateUserAccessResult,
  UpdateUsersRequest,
  UpdatedContact,
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
  VoiceCampaign,
  VoiceCampaignSummary,
  VoiceDialingStrategy,
  VoiceDialingStrategyInput,
  WeeklyCampaignRecurrence,
  WeeklyRecurrenceDetails,
} from "./types.ts";

export interface paths {
  "/agentassist/api/v1/public/{botId}/campaign": {
    post: operations["contactCenter.campaignsV1.create"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/contactList/createContactList": {
    post: operations["contactCenter.campaignsV1.contactLists.create"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/contactList/getAllListDetails": {
    post: operations["contactCenter.campaignsV1.contactLists.list"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}": {
    get: operations["contactCenter.campaignsV1.contactLists.get"];
    put: operations["contactCenter.campaignsV1.contactLists.update"];
    delete: operations["contactCenter.campaignsV1.contactLists.delete"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}/getAllContacts": {
    get: operations["contactCenter.campaignsV1.contactLists.listContacts"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/getAllCampaignDetails": {
    post: operations["contactCenter.campaignsV1.list"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/{campaignId}": {
    get: operations["contactCenter.campaignsV1.get"];
    put: operations["contactCenter.campaignsV1.update"];
    delete: operations["contactCenter.campaignsV1.delete"];
  };
  "/agentassist/api/v1/public/{botId}/campaign/{campaignId}/status": {
    post: operations["contactCenter.campaignsV1.status"];
  };
  "/agentassist/api/v1/public/{botId}/contacts": {
    get: operations["contactCenter.contacts.list"];
    post: operations["contactCenter.contacts.create"];
  };
  "/agentassist/api/v1/public/{botId}/contacts/bulk-delete": {
    delete: operations["contactCenter.contacts.bulkDelete"];
  };
  "/agentassist/api/v1/public/{botId}/contacts/bulk-update": {
    put: operations["contactCenter.contacts.bulkUpdate"];
  };
  "/agentassist/api/v1/public/{botId}/contacts/import-contacts": {
    post: operations["contactCenter.contacts.import"];
  };
  "/agentassist/api/v1/public/{botId}/contacts/{contactId}": {
    put: operations["contactCenter.contacts.update"];
    delete: operations["contactCenter.contacts.delete"];
  };
  "/api/1.1/public/bot/{botId}/speech-services": {
    post: operations["contactCenter.speechServices.create"];
  };
  "/api/1.1/public/{botId}/campaign/contactList/addContacts": {
    post: operations["contactCenter.campaigns.contactLists.addContacts"];
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
  "/campaign/api/v1/public/{botId}/campaign/{campaignId}": {
    post: operations["contactCenter.campaignsV1.trigger"];
  };
  "/campaign/api/v2/public/{botId}/campaign": {
    post: operations["contactCenter.campaigns.create"];
  };
  "/campaign/api/v2/public/{botId}/campaign/contactList/createContactList": {
    post: operations["contactCenter.campaigns.contactLists.create"];
  };
  "/campaign/api/v2/public/{botId}/campaign/contactList/getAllListDetails": {
    post: operations["contactCenter.campaigns.contactLists.list"];
  };
  "/campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}": {
    get: operations["contactCenter.campaigns.contactLists.get"];
    put: operations["contactCenter.campaigns.contactLists.update"];
    delete: operations["contactCenter.campaigns.contactLists.delete"];
  };
  "/campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}/getAllContacts": {
    get: operations["contactCenter.campaigns.contactLists.listContacts"];
  };
  "/campaign/api/v2/public/{botId}/campaign/getAllCampaignDetails": {
    post: operations["contactCenter.campaigns.list"];
  };
  "/campaign/api/v2/public/{botId}/campaign/schedule": {
    post: operations["contactCenter.campaigns.schedule"];
  };
  "/campaign/api/v2/public/{botId}/campaign/trigger/{campaignId}": {
    post: operations["contactCenter.campaigns.trigger"];
  };
  "/campaign/api/v2/public/{botId}/campaign/{campaignId}": {
    get: operations["contactCenter.campaigns.get"];
    put: operations["contactCenter.campaigns.update"];
    post: operations["contactCenter.campaigns.startSms"];
    delete: operations["contactCenter.campaigns.delete"];
  };
  "/campaign/api/v2/public/{botId}/campaign/{campaignId}/status": {
    post: operations["contactCenter.campaigns.status"];
  };
  "/campaign/api/v2/public/{botId}/campaign/{campaignInstanceId}/callContactAt": {
    post: operations["contactCenter.campaigns.scheduleCallbacks"];
  };
}

export interface components {
  schemas: {
    AddContactsRequest: AddContactsRequest;
    AdminPermissions: AdminPermissions;
    AdminRole: AdminRole;
    AdminRoleAssignment: AdminRoleAssignment;
    AdminRoleChange: AdminRoleChange;
    AdvancedSmsCampaignInput: AdvancedSmsCampaignInput;
    AdvancedSmsCampaignV1Input: AdvancedSmsCampaignV1Input;
    AgentlessCampaignChange: AgentlessCampaignChange;
    AgentlessCampaignInput: AgentlessCampaignInput;
    AgentlessCampaignV1Input: AgentlessCampaignV1Input;
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
    Callback: Callback;
    CallbackInput: CallbackInput;
    CallbackResult: CallbackResult;
    Campaign: Campaign;
    CampaignCallStatus: CampaignCallStatus;
    CampaignCallerId: CampaignCallerId;
    CampaignCallerIdInput: CampaignCallerIdInput;
    CampaignCallingDay: CampaignCallingDay;
    CampaignCallingDayInput: CampaignCallingDayInput;
    CampaignCallingHours: CampaignCallingHours;
    CampaignCallingHoursInput: CampaignCallingHoursInput;
    CampaignContact: CampaignContact;
    CampaignContactFile: CampaignContactFile;
    CampaignContactInput: CampaignContactInput;
    CampaignContactList: CampaignContactList;
    CampaignContactListChange: CampaignContactListChange;
    CampaignContactListResult: CampaignContactListResult;
    CampaignContactListSource: CampaignContactListSource;
    CampaignContactListStatus: CampaignContactListStatus;
    CampaignContactListSummary: CampaignContactListSummary;
    CampaignContactListSync: CampaignContactListSync;
    CampaignContactListsResult: CampaignContactListsResult;
    CampaignContactMapping: CampaignContactMapping;
    CampaignContactOutcome: CampaignContactOutcome;
    CampaignContactPage: CampaignContactPage;
    CampaignContactReport: CampaignContactReport;
    CampaignContacts: CampaignContacts;
    CampaignContactsRequest: CampaignContactsRequest;
    CampaignFilters: CampaignFilters;
    CampaignIdResult: CampaignIdResult;
    CampaignListResult: CampaignListResult;
    CampaignPriorityInput: CampaignPriorityInput;
    CampaignRecurrence: CampaignRecurrence;
    CampaignReference: CampaignReference;
    CampaignResult: CampaignResult;
    CampaignScheduleRequest: CampaignScheduleRequest;
    CampaignScheduleTime: CampaignScheduleTime;
    CampaignScheduled: CampaignScheduled;
    CampaignScheduling: CampaignScheduling;
    CampaignSchedulingInput: CampaignSchedulingInput;
    CampaignSort: CampaignSort;
    CampaignSortOrder: CampaignSortOrder;
    CampaignState: CampaignState;
    CampaignStatus: CampaignStatus;
    CampaignStatusReport: CampaignStatusReport;
    CampaignStatusResult: CampaignStatusResult;
    CampaignSummary: CampaignSummary;
    CampaignTriggerRequest: CampaignTriggerRequest;
    CampaignTriggerResult: CampaignTriggerResult;
    CampaignType: CampaignType;
    ChangedContactList: ChangedContactList;
    Contact: Contact;
    ContactChange: ContactChange;
    ContactInput: ContactInput;
    ContactPage: ContactPage;
    ContactPhone: ContactPhone;
    ContactPhoneInput: ContactPhoneInput;
    ContactRecord: ContactRecord;
    ContactStatus: ContactStatus;
    ContactsAdded: ContactsAdded;
    ContactsDeletion: ContactsDeletion;
    ContactsUpdate: ContactsUpdate;
    CreateCampaignRequest: CreateCampaignRequest;
    CreateCampaignV1Request: CreateCampaignV1Request;
    CreateCampaignV1Result: CreateCampaignV1Result;
    CreateContactListRequest: CreateContactListRequest;
    CreateContactsRequest: CreateContactsRequest;
    CreateSpeechServiceRequest: CreateSpeechServiceRequest;
    CreateUsersRequest: CreateUsersRequest;
    CreatedCampaignId: CreatedCampaignId;
    CreatedContacts: CreatedContacts;
    DailyCampaignRecurrence: DailyCampaignRecurrence;
    DailyRecurrenceDetails: DailyRecurrenceDetails;
    DeleteContactsRequest: DeleteContactsRequest;
    DeletedContact: DeletedContact;
    DialingMode: DialingMode;
    DncList: DncList;
    DncListInput: DncListInput;
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
    FailedContact: FailedContact;
    FailedUser: FailedUser;
    FailureReason: FailureReason;
    GetUsersRequest: GetUsersRequest;
    GetUsersResult: GetUsersResult;
    Group: Group;
    GroupChanges: GroupChanges;
    GroupList: GroupList;
    GroupMember: GroupMember;
    GroupReference: GroupReference;
    ImportContactsRequest: ImportContactsRequest;
    ImportRolesRequest: ImportRolesRequest;
    ImportRolesResult: ImportRolesResult;
    ImportedRole: ImportedRole;
    JwtApp: JwtApp;
    ListCampaignsRequest: ListCampaignsRequest;
    NewUser: NewUser;
    NoCampaignSchedule: NoCampaignSchedule;
    PlainSmsMessageInput: PlainSmsMessageInput;
    PreCallContact: PreCallContact;
    PreCallDecision: PreCallDecision;
    PreCallHandling: PreCallHandling;
    PreCallRequest: PreCallRequest;
    PreviewCampaignInput: PreviewCampaignInput;
    PreviewCampaignV1Input: PreviewCampaignV1Input;
    ProgressiveCampaignInput: ProgressiveCampaignInput;
    ProgressiveCampaignV1Input: ProgressiveCampaignV1Input;
    RecurringCampaignSchedule: RecurringCampaignSchedule;
    RemoveUsersByEmail: RemoveUsersByEmail;
    RemoveUsersByOrgUserId: RemoveUsersByOrgUserId;
    RemoveUsersRequest: RemoveUsersRequest;
    Role: Role;
    RoleAssignmentResult: RoleAssignmentResult;
    RoleAssignmentResults: RoleAssignmentResults;
    RoleChanges: RoleChanges;
    RoleList: RoleList;
    RoleReference: RoleReference;
    ScheduleCallbacksRequest: ScheduleCallbacksRequest;
    SimpleSmsCampaignInput: SimpleSmsCampaignInput;
    SimpleSmsCampaignV1Input: SimpleSmsCampaignV1Input;
    SmsCampaign: SmsCampaign;
    SmsCampaignChange: SmsCampaignChange;
    SmsCampaignFormat: SmsCampaignFormat;
    SmsCampaignSummary: SmsCampaignSummary;
    SmsDialingStrategy: SmsDialingStrategy;
    SmsDialingStrategyInput: SmsDialingStrategyInput;
    SmsMessage: SmsMessage;
    SmsMessageInput: SmsMessageInput;
    SpeechServiceCreated: SpeechServiceCreated;
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
    TemplateSmsMessageInput: TemplateSmsMessageInput;
    UpdateCampaignRequest: UpdateCampaignRequest;
    UpdateCampaignV1Request: UpdateCampaignV1Request;
    UpdateContactListRequest: UpdateContactListRequest;
    UpdateContactListV1Request: UpdateContactListV1Request;
    UpdateContactRequest: UpdateContactRequest;
    UpdateContactsRequest: UpdateContactsRequest;
    UpdateUserAccessRequest: UpdateUserAccessRequest;
    UpdateUserAccessResult: UpdateUserAccessResult;
    UpdateUsersRequest: UpdateUsersRequest;
    UpdatedContact: UpdatedContact;
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
    VoiceCampaign: VoiceCampaign;
    VoiceCampaignSummary: VoiceCampaignSummary;
    VoiceDialingStrategy: VoiceDialingStrategy;
    VoiceDialingStrategyInput: VoiceDialingStrategyInput;
    WeeklyCampaignRecurrence: WeeklyCampaignRecurrence;
    WeeklyRecurrenceDetails: WeeklyRecurrenceDetails;
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
  "contactCenter.campaigns.contactLists.addContacts": {
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
      content: json<ContactCenterCampaignsContactListsAddContactsBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsAddContactsResponse>>;
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
  "contactCenter.campaigns.contactLists.create": {
    parameters: {
      query: ContactCenterCampaignsContactListsCreateQuery;
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
      content: json<ContactCenterCampaignsContactListsCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsCreateResponse>>;
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
  "contactCenter.campaigns.contactLists.delete": {
    parameters: {
      query: ContactCenterCampaignsContactListsDeleteQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsDeleteResponse>>;
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
  "contactCenter.campaigns.contactLists.get": {
    parameters: {
      query: ContactCenterCampaignsContactListsGetQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsGetResponse>>;
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
  "contactCenter.campaigns.contactLists.list": {
    parameters: {
      query: ContactCenterCampaignsContactListsListQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsListResponse>>;
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
  "contactCenter.campaigns.contactLists.listContacts": {
    parameters: {
      query: ContactCenterCampaignsContactListsListContactsQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsListContactsResponse>>;
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
  "contactCenter.campaigns.contactLists.update": {
    parameters: {
      query: ContactCenterCampaignsContactListsUpdateQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterCampaignsContactListsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsContactListsUpdateResponse>>;
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
  "contactCenter.campaigns.create": {
    parameters: {
      query: ContactCenterCampaignsCreateQuery;
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
      content: json<ContactCenterCampaignsCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsCreateResponse>>;
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
  "contactCenter.campaigns.delete": {
    parameters: {
      query: ContactCenterCampaignsDeleteQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsDeleteResponse>>;
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
  "contactCenter.campaigns.get": {
    parameters: {
      query: ContactCenterCampaignsGetQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsGetResponse>>;
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
  "contactCenter.campaigns.list": {
    parameters: {
      query: ContactCenterCampaignsListQuery;
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
      content: json<ContactCenterCampaignsListBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsListResponse>>;
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
  "contactCenter.campaigns.schedule": {
    parameters: {
      query: ContactCenterCampaignsScheduleQuery;
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
      content: json<ContactCenterCampaignsScheduleBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsScheduleResponse>>;
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
  "contactCenter.campaigns.scheduleCallbacks": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignInstanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterCampaignsScheduleCallbacksBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsScheduleCallbacksResponse>>;
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
  "contactCenter.campaigns.startSms": {
    parameters: {
      query: ContactCenterCampaignsStartSmsQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterCampaignsStartSmsBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsStartSmsResponse>>;
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
  "contactCenter.campaigns.status": {
    parameters: {
      query: ContactCenterCampaignsStatusQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: json<ContactCenterCampaignsStatusBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsStatusResponse>>;
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
  "contactCenter.campaigns.trigger": {
    parameters: {
      query: ContactCenterCampaignsTriggerQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterCampaignsTriggerBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsTriggerResponse>>;
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
  "contactCenter.campaigns.update": {
    parameters: {
      query: ContactCenterCampaignsUpdateQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterCampaignsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsUpdateResponse>>;
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
  "contactCenter.campaignsV1.contactLists.create": {
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
      content: json<ContactCenterCampaignsV1ContactListsCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsCreateResponse>>;
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
  "contactCenter.campaignsV1.contactLists.delete": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsDeleteResponse>>;
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
  "contactCenter.campaignsV1.contactLists.get": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsGetResponse>>;
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
  "contactCenter.campaignsV1.contactLists.list": {
    parameters: {
      query?: ContactCenterCampaignsV1ContactListsListQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsListResponse>>;
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
  "contactCenter.campaignsV1.contactLists.listContacts": {
    parameters: {
      query: ContactCenterCampaignsV1ContactListsListContactsQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsListContactsResponse>>;
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
  "contactCenter.campaignsV1.contactLists.update": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterCampaignsV1ContactListsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1ContactListsUpdateResponse>>;
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
  "contactCenter.campaignsV1.create": {
    parameters: {
      query: ContactCenterCampaignsV1CreateQuery;
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
      content: json<ContactCenterCampaignsV1CreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1CreateResponse>>;
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
  "contactCenter.campaignsV1.delete": {
    parameters: {
      query: ContactCenterCampaignsV1DeleteQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsV1DeleteResponse>>;
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
  "contactCenter.campaignsV1.get": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterCampaignsV1GetResponse>>;
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
  "contactCenter.campaignsV1.list": {
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
      content: json<ContactCenterCampaignsV1ListBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1ListResponse>>;
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
  "contactCenter.campaignsV1.status": {
    parameters: {
      query?: ContactCenterCampaignsV1StatusQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: json<ContactCenterCampaignsV1StatusBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1StatusResponse>>;
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
  "contactCenter.campaignsV1.trigger": {
    parameters: {
      query: ContactCenterCampaignsV1TriggerQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterCampaignsV1TriggerBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1TriggerResponse>>;
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
  "contactCenter.campaignsV1.update": {
    parameters: {
      query: ContactCenterCampaignsV1UpdateQuery;
      header: {
        accountId: string;
        iid: string;
      };
      path: {
        botId: string;
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterCampaignsV1UpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterCampaignsV1UpdateResponse>>;
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
  "contactCenter.contacts.bulkDelete": {
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
      content: json<ContactCenterContactsBulkDeleteBody>;
    };
    responses: {
      200: answer<json<ContactCenterContactsBulkDeleteResponse>>;
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
  "contactCenter.contacts.bulkUpdate": {
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
      content: json<ContactCenterContactsBulkUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterContactsBulkUpdateResponse>>;
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
  "contactCenter.contacts.create": {
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
      content: json<ContactCenterContactsCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterContactsCreateResponse>>;
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
  "contactCenter.contacts.delete": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
        contactId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: answer<json<ContactCenterContactsDeleteResponse>>;
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
  "contactCenter.contacts.import": {
    parameters: {
      query?: never;
      header: {
        accountid: string;
      };
      path: {
        botId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": ContactCenterContactsImportBody;
      };
    };
    responses: {
      200: answer<json<ContactCenterContactsImportResponse>>;
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
  "contactCenter.contacts.list": {
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
      200: answer<json<ContactCenterContactsListResponse>>;
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
  "contactCenter.contacts.update": {
    parameters: {
      query?: never;
      header: {
        accountId: string;
      };
      path: {
        botId: string;
        contactId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: json<ContactCenterContactsUpdateBody>;
    };
    responses: {
      200: answer<json<ContactCenterContactsUpdateResponse>>;
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
  "contactCenter.speechServices.create": {
    parameters: inPath<{
      botId: string;
    }>;
    requestBody: {
      content: json<ContactCenterSpeechServicesCreateBody>;
    };
    responses: {
      200: answer<json<ContactCenterSpeechServicesCreateResponse>>;
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
