// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type {
  AccessToken,
  Account,
  AccountShowResponse,
  AccountSummary,
  AccountUser,
  AddNewAgentToAccountBody,
  AddNewAgentToAccountResponse,
  AddNewAgentToInboxBody,
  AddNewAgentToInboxResponse,
  AddNewAgentToTeamBody,
  AddNewAgentToTeamResponse,
  AddNewArticleToAccountBody,
  AddNewArticleToAccountResponse,
  AddNewAutomationRuleToAccountBody,
  AddNewAutomationRuleToAccountResponse,
  AddNewCannedResponseToAccountBody,
  AddNewCannedResponseToAccountResponse,
  AddNewCategoryToAccountBody,
  AddNewCategoryToAccountResponse,
  AddNewCustomAttributeToAccountBody,
  AddNewCustomAttributeToAccountResponse,
  AddNewPortalToAccountBody,
  AddNewPortalToAccountResponse,
  Agent,
  AgentBot,
  AgentBotAssignee,
  AgentBotSender,
  AgentConversationMetrics,
  AppliedSla,
  Article,
  AssignAConversationBody,
  AssignAConversationResponse,
  AssociatedArticle,
  AssociatedCategory,
  Attachment,
  AuditLog,
  AutomationAction,
  AutomationCondition,
  AutomationRule,
  BrandedEmailLayout,
  Call,
  CannedResponse,
  CaptainAssistantSender,
  Category,
  ChannelSummary,
  Contact,
  ContactAddLabelsBody,
  ContactAddLabelsResponse,
  ContactConversationsResponse,
  ContactCreateJsonBody,
  ContactCreateMultipartBody,
  ContactCreateResponse,
  ContactDetailsQuery,
  ContactDetailsResponse,
  ContactFilterBody,
  ContactFilterCondition,
  ContactFilterQuery,
  ContactFilterResponse,
  ContactInbox,
  ContactInboxCreationBody,
  ContactInboxCreationResponse,
  ContactLabels,
  ContactListQuery,
  ContactListResponse,
  ContactMergeBody,
  ContactMergeResponse,
  ContactSearchQuery,
  ContactSearchResponse,
  ContactSender,
  ContactUpdateJsonBody,
  ContactUpdateMultipartBody,
  ContactUpdateQuery,
  ContactUpdateResponse,
  ContactWithInboxes,
  ContactableInboxesGetResponse,
  Conversation,
  ConversationAddLabelsBody,
  ConversationAddLabelsResponse,
  ConversationCounts,
  ConversationFilterBody,
  ConversationFilterCondition,
  ConversationFilterQuery,
  ConversationFilterResponse,
  ConversationLabels,
  ConversationListMetaQuery,
  ConversationListMetaResponse,
  ConversationListQuery,
  ConversationListResponse,
  ConversationMessage,
  CreateAContactBody,
  CreateAContactResponse,
  CreateAConversationBody,
  CreateAConversationResponse,
  CreateACustomFilterBody,
  CreateACustomFilterResponse,
  CreateALabelBody,
  CreateALabelResponse,
  CreateAMessageJsonBody,
  CreateAMessageMultipartBody,
  CreateAMessageResponse,
  CreateANewMessageInAConversationJsonBody,
  CreateANewMessageInAConversationMultipartBody,
  CreateANewMessageInAConversationResponse,
  CreateATeamBody,
  CreateATeamResponse,
  CreateAUserBody,
  CreateAUserResponse,
  CreateAWebhookBody,
  CreateAWebhookResponse,
  CreateAnAccountAgentBotJsonBody,
  CreateAnAccountAgentBotMultipartBody,
  CreateAnAccountAgentBotResponse,
  CreateAnAccountBody,
  CreateAnAccountResponse,
  CreateAnAccountUserBody,
  CreateAnAccountUserResponse,
  CreateAnAgentBotJsonBody,
  CreateAnAgentBotMultipartBody,
  CreateAnAgentBotResponse,
  CreateAnIntegrationHookBody,
  CreateAnIntegrationHookResponse,
  CsatConfig,
  CsatConfigInput,
  CustomAttribute,
  CustomFilter,
  DeleteAMessageResponse,
  DeleteAgentInInboxBody,
  DeleteAgentInTeamBody,
  DeleteAnAccountUserBody,
  DeleteAnAccountUserQuery,
  DestroyCustomAttributesOfAConversationBody,
  DestroyCustomAttributesOfAConversationResponse,
  EntitySummary,
  ErrorBody,
  FetchProfileResponse,
  FieldErrors,
  FirstResponseTimeDistribution,
  GetAccountAgentsResponse,
  GetAccountAuditLogsQuery,
  GetAccountAuditLogsResponse,
  GetAccountAutomationRuleResponse,
  GetAccountBrandedEmailLayoutResponse,
  GetAccountCannedResponseQuery,
  GetAccountCannedResponseResponse,
  GetAccountConversationMetricsQuery,
  GetAccountConversationMetricsResponse,
  GetAccountCustomAttributeQuery,
  GetAccountCustomAttributeResponse,
  GetAccountDetailsResponse,
  GetAccountReportingEventsQuery,
  GetAccountReportingEventsResponse,
  GetAgentConversationMetricsQuery,
  GetAgentConversationMetricsResponse,
  GetAgentSummaryReportQuery,
  GetAgentSummaryReportResponse,
  GetChannelSummaryReportQuery,
  GetChannelSummaryReportResponse,
  GetConversationReportingEventsResponse,
  GetDetailsOfAContactQuery,
  GetDetailsOfAContactResponse,
  GetDetailsOfAConversationResponse,
  GetDetailsOfAInboxResponse,
  GetDetailsOfASingleAccountAgentBotResponse,
  GetDetailsOfASingleAgentBotResponse,
  GetDetailsOfASingleAutomationRuleResponse,
  GetDetailsOfASingleCustomAttributeResponse,
  GetDetailsOfASingleCustomFilterResponse,
  GetDetailsOfASingleLabelResponse,
  GetDetailsOfASingleTeamResponse,
  GetDetailsOfAUserResponse,
  GetDetailsOfAllIntegrationsResponse,
  GetDetailsOfAnAccountResponse,
  GetFirstResponseTimeDistributionQuery,
  GetFirstResponseTimeDistributionResponse,
  GetInboxAgentBotResponse,
  GetInboxLabelMatrixQuery,
  GetInboxLabelMatrixResponse,
  GetInboxMembersResponse,
  GetInboxResponse,
  GetInboxSummaryReportQuery,
  GetInboxSummaryReportResponse,
  GetOutgoingMessagesCountQuery,
  GetOutgoingMessagesCountResponse,
  GetPortalQuery,
  GetPortalResponse,
  GetSingleConversationResponse,
  GetSsoUrlOfAUserResponse,
  GetTeamMembersResponse,
  GetTeamSummaryReportQuery,
  GetTeamSummaryReportResponse,
  Inbox,
  InboxAgentBot,
  InboxCreateApiChannelPayload,
  InboxCreateEmailChannelPayload,
  InboxCreateLineChannelPayload,
  InboxCreatePayload,
  InboxCreateSmsChannelPayload,
  InboxCreateTelegramChannelPayload,
  InboxCreateWebWidgetChannelPayload,
  InboxCreateWhatsappChannelPayload,
  InboxCreationMultipartBody,
  InboxCreationResponse,
  InboxLabelMatrix,
  InboxRecord,
  InboxUpdateApiChannelPayload,
  InboxUpdateEmailChannelPayload,
  InboxUpdateLineChannelPayload,
  InboxUpdatePayload,
  InboxUpdateSmsChannelPayload,
  InboxUpdateTelegramChannelPayload,
  InboxUpdateTwilioChannelPayload,
  InboxUpdateWebWidgetChannelPayload,
  InboxUpdateWhatsappChannelPayload,
  IntegrationsApp,
  IntegrationsHook,
  Label,
  ListAllAccountAgentBotsResponse,
  ListAllAccountUsersResponse,
  ListAllAgentBotsResponse,
  ListAllContactConversationsResponse,
  ListAllConversationMessagesQuery,
  ListAllConversationMessagesResponse,
  ListAllConversationStatisticsQuery,
  ListAllConversationStatisticsResponse,
  ListAllConversationStatisticsSummaryQuery,
  ListAllConversationStatisticsSummaryResponse,
  ListAllFiltersQuery,
  ListAllFiltersResponse,
  ListAllInboxesResponse,
  ListAllLabelsOfAContactResponse,
  ListAllLabelsOfAConversationResponse,
  ListAllLabelsResponse,
  ListAllMessagesQuery,
  ListAllMessagesResponse,
  ListAllTeamsResponse,
  ListAllWebhooksResponse,
  ListWhatsappMessageTemplatesQuery,
  ListWhatsappMessageTemplatesResponse,
  Message,
  MessageBody,
  MessageContentAttributes,
  MessageSender,
  NewConversationBody,
  NewConversationResponse,
  OutgoingMessagesCount,
  PlatformAccount,
  PlatformAgentBot,
  PlatformUser,
  Portal,
  PortalConfig,
  PortalConfigInput,
  PortalLogo,
  PortalMeta,
  PublicContact,
  PublicContactRecord,
  PublicConversation,
  PublicInbox,
  PublicMessage,
  RailsError,
  RecordInvalid,
  ReportPoint,
  ReportingEvent,
  ReportingEventMeta,
  ReportingEventsListResponse,
  ResolveConversationResponse,
  SignInRequired,
  SlaEvent,
  Team,
  TeamRecord,
  TogglePriorityOfAConversationBody,
  ToggleStatusOfAConversationBody,
  ToggleStatusOfAConversationResponse,
  ToggleTypingStatusBody,
  ToggleTypingStatusOfAConversationBody,
  ToggleTypingStatusQuery,
  UpdateAContactBody,
  UpdateAContactResponse,
  UpdateACustomFilterBody,
  UpdateACustomFilterResponse,
  UpdateALabelBody,
  UpdateALabelResponse,
  UpdateAMessageBody,
  UpdateAMessageResponse,
  UpdateATeamBody,
  UpdateATeamResponse,
  UpdateAUserBody,
  UpdateAUserResponse,
  UpdateAWebhookBody,
  UpdateAWebhookResponse,
  UpdateAccountBody,
  UpdateAccountBrandedEmailLayoutBody,
  UpdateAccountBrandedEmailLayoutResponse,
  UpdateAccountResponse,
  UpdateAgentBotBody,
  UpdateAgentInAccountBody,
  UpdateAgentInAccountResponse,
  UpdateAgentsInInboxBody,
  UpdateAgentsInInboxResponse,
  UpdateAgentsInTeamBody,
  UpdateAgentsInTeamResponse,
  UpdateAnAccountAgentBotJsonBody,
  UpdateAnAccountAgentBotMultipartBody,
  UpdateAnAccountAgentBotResponse,
  UpdateAnAccountBody,
  UpdateAnAccountResponse,
  UpdateAnAgentBotJsonBody,
  UpdateAnAgentBotMultipartBody,
  UpdateAnAgentBotResponse,
  UpdateAnIntegrationsHookBody,
  UpdateAnIntegrationsHookResponse,
  UpdateAutomationRuleInAccountBody,
  UpdateAutomationRuleInAccountResponse,
  UpdateCannedResponseInAccountBody,
  UpdateCannedResponseInAccountResponse,
  UpdateConversationBody,
  UpdateConversationResponse,
  UpdateCustomAttributeInAccountBody,
  UpdateCustomAttributeInAccountResponse,
  UpdateCustomAttributesOfAConversationBody,
  UpdateCustomAttributesOfAConversationResponse,
  UpdateInboxMultipartBody,
  UpdateInboxResponse,
  UpdatePortalToAccountBody,
  UpdatePortalToAccountResponse,
  UpdateProfileJsonBody,
  UpdateProfileMultipartBody,
  UpdateProfileResponse,
  User,
  UserSender,
  Webhook,
  WorkingHour,
} from "./types.ts";

export interface paths {
  "/accounts/{account_id}/conversations/{conversation_id}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getConversationMessages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-account-details"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations["update-account"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/actions/contact_merge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["contactMerge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/agent_bots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-account-agent-bots"];
    put?: never;
    post: operations["create-an-account-agent-bot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/agent_bots/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-a-single-account-agent-bot"];
    put?: never;
    post?: never;
    delete: operations["delete-an-account-agent-bot"];
    options?: never;
    head?: never;
    patch: operations["update-an-account-agent-bot"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/agents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-account-agents"];
    put?: never;
    post: operations["add-new-agent-to-account"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/agents/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations["delete-agent-from-account"];
    options?: never;
    head?: never;
    patch: operations["update-agent-in-account"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/audit_logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-account-audit-logs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/automation_rules": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-account-automation-rule"];
    put?: never;
    post: operations["add-new-automation-rule-to-account"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/automation_rules/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-a-single-automation-rule"];
    put?: never;
    post?: never;
    delete: operations["delete-automation-rule-from-account"];
    options?: never;
    head?: never;
    patch: operations["update-automation-rule-in-account"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/branded_email_layout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getAccountBrandedEmailLayout"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations["updateAccountBrandedEmailLayout"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/canned_responses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-account-canned-response"];
    put?: never;
    post: operations["add-new-canned-response-to-account"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/canned_responses/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations["delete-canned-response-from-account"];
    options?: never;
    head?: never;
    patch: operations["update-canned-response-in-account"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["contactList"];
    put?: never;
    post: operations["contactCreate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/contacts/filter": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["contactFilter"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/contacts/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["contactSearch"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/contacts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["contactDetails"];
    put: operations["contactUpdate"];
    post?: never;
    delete: operations["contactDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["contactInboxCreation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["contactableInboxesGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/contacts/{id}/conversations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["contactConversations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/contacts/{id}/labels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-labels-of-a-contact"];
    put?: never;
    post: operations["contact-add-labels"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["conversationList"];
    put?: never;
    post: operations["newConversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/filter": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["conversationFilter"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/meta": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["conversationListMeta"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-a-conversation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations["update-conversation"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["assign-a-conversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["update-custom-attributes-of-a-conversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/destroy_custom_attributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["destroy-custom-attributes-of-a-conversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-labels-of-a-conversation"];
    put?: never;
    post: operations["conversation-add-labels"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-messages"];
    put?: never;
    post: operations["create-a-new-message-in-a-conversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations["delete-a-message"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-conversation-reporting-events"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["toggle-priority-of-a-conversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["toggle-status-of-a-conversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["toggle-typing-status-of-a-conversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/custom_attribute_definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-account-custom-attribute"];
    put?: never;
    post: operations["add-new-custom-attribute-to-account"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-a-single-custom-attribute"];
    put?: never;
    post?: never;
    delete: operations["delete-custom-attribute-from-account"];
    options?: never;
    head?: never;
    patch: operations["update-custom-attribute-in-account"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/custom_filters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-filters"];
    put?: never;
    post: operations["create-a-custom-filter"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-a-single-custom-filter"];
    put?: never;
    post?: never;
    delete: operations["delete-a-custom-filter"];
    options?: never;
    head?: never;
    patch: operations["update-a-custom-filter"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/inbox_members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["add-new-agent-to-inbox"];
    delete: operations["delete-agent-in-inbox"];
    options?: never;
    head?: never;
    patch: operations["update-agents-in-inbox"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/inbox_members/{inbox_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-inbox-members"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/inboxes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listAllInboxes"];
    put?: never;
    post: operations["inboxCreation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/inboxes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["GetInbox"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations["updateInbox"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/inboxes/{id}/agent_bot": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getInboxAgentBot"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/inboxes/{id}/message_templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listWhatsappMessageTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["updateAgentBot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/integrations/apps": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-all-integrations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/integrations/hooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["create-an-integration-hook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations["delete-an-integration-hook"];
    options?: never;
    head?: never;
    patch: operations["update-an-integrations-hook"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/labels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-labels"];
    put?: never;
    post: operations["create-a-label"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/labels/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-a-single-label"];
    put?: never;
    post?: never;
    delete: operations["delete-a-label"];
    options?: never;
    head?: never;
    patch: operations["update-a-label"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/portals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-portal"];
    put?: never;
    post: operations["add-new-portal-to-account"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/portals/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations["update-portal-to-account"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/portals/{id}/articles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["add-new-article-to-account"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/portals/{id}/categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["add-new-category-to-account"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/reporting_events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-account-reporting-events"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/teams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-teams"];
    put?: never;
    post: operations["create-a-team"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/teams/{team_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-a-single-team"];
    put?: never;
    post?: never;
    delete: operations["delete-a-team"];
    options?: never;
    head?: never;
    patch: operations["update-a-team"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/teams/{team_id}/team_members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-team-members"];
    put?: never;
    post: operations["add-new-agent-to-team"];
    delete: operations["delete-agent-in-team"];
    options?: never;
    head?: never;
    patch: operations["update-agents-in-team"];
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-webhooks"];
    put?: never;
    post: operations["create-a-webhook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{account_id}/webhooks/{webhook_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations["delete-a-webhook"];
    options?: never;
    head?: never;
    patch: operations["update-a-webhook"];
    trace?: never;
  };
  "/api/v1/profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["fetchProfile"];
    put: operations["updateProfile"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/accounts/{account_id}/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-conversation-statistics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/accounts/{account_id}/reports/conversations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-account-conversation-metrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/accounts/{account_id}/reports/conversations.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-agent-conversation-metrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/accounts/{account_id}/reports/first_response_time_distribution": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-first-response-time-distribution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/accounts/{account_id}/reports/inbox_label_matrix": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-inbox-label-matrix"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/accounts/{account_id}/reports/outgoing_messages_count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-outgoing-messages-count"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/accounts/{account_id}/reports/summary": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-conversation-statistics-summary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/accounts/{account_id}/summary_reports/agent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-agent-summary-report"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/accounts/{account_id}/summary_reports/channel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-channel-summary-report"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/accounts/{account_id}/summary_reports/inbox": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-inbox-summary-report"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/accounts/{account_id}/summary_reports/team": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-team-summary-report"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/api/v1/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["create-an-account"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/api/v1/accounts/{account_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-an-account"];
    put?: never;
    post?: never;
    delete: operations["delete-an-account"];
    options?: never;
    head?: never;
    patch: operations["update-an-account"];
    trace?: never;
  };
  "/platform/api/v1/accounts/{account_id}/account_users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-account-users"];
    put?: never;
    post: operations["create-an-account-user"];
    delete: operations["delete-an-account-user"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/api/v1/agent_bots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-agent-bots"];
    put?: never;
    post: operations["create-an-agent-bot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/api/v1/agent_bots/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-a-single-agent-bot"];
    put?: never;
    post?: never;
    delete: operations["delete-an-agent-bot"];
    options?: never;
    head?: never;
    patch: operations["update-an-agent-bot"];
    trace?: never;
  };
  "/platform/api/v1/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["create-a-user"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/api/v1/users/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-a-user"];
    put?: never;
    post?: never;
    delete: operations["delete-a-user"];
    options?: never;
    head?: never;
    patch: operations["update-a-user"];
    trace?: never;
  };
  "/platform/api/v1/users/{id}/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-sso-url-of-a-user"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/public/api/v1/inboxes/{inbox_identifier}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-a-inbox"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["create-a-contact"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-details-of-a-contact"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations["update-a-contact"];
    trace?: never;
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-contact-conversations"];
    put?: never;
    post: operations["create-a-conversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-single-conversation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list-all-conversation-messages"];
    put?: never;
    post: operations["create-a-message"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations["update-a-message"];
    trace?: never;
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["resolve-conversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["toggle-typing-status"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["update-last-seen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/survey/responses/{conversation_uuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get-csat-survey-page"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    access_token: AccessToken;
    account: Account;
    account_show_response: AccountShowResponse;
    account_summary: AccountSummary;
    account_user: AccountUser;
    agent: Agent;
    agent_bot: AgentBot;
    agent_bot_assignee: AgentBotAssignee;
    agent_bot_sender: AgentBotSender;
    agent_conversation_metrics: AgentConversationMetrics;
    applied_sla: AppliedSla;
    article: Article;
    associated_article: AssociatedArticle;
    associated_category: AssociatedCategory;
    attachment: Attachment;
    audit_log: AuditLog;
    automation_action: AutomationAction;
    automation_condition: AutomationCondition;
    automation_rule: AutomationRule;
    branded_email_layout: BrandedEmailLayout;
    call: Call;
    canned_response: CannedResponse;
    captain_assistant_sender: CaptainAssistantSender;
    category: Category;
    channel_summary: ChannelSummary;
    contact: Contact;
    contact_filter_condition: ContactFilterCondition;
    contact_inbox: ContactInbox;
    contact_labels: ContactLabels;
    contact_sender: ContactSender;
    contact_with_inboxes: ContactWithInboxes;
    conversation: Conversation;
    conversation_counts: ConversationCounts;
    conversation_filter_condition: ConversationFilterCondition;
    conversation_labels: ConversationLabels;
    conversation_message: ConversationMessage;
    csat_config: CsatConfig;
    csat_config_input: CsatConfigInput;
    custom_attribute: CustomAttribute;
    custom_filter: CustomFilter;
    entity_summary: EntitySummary;
    error_body: ErrorBody;
    field_errors: FieldErrors;
    first_response_time_distribution: FirstResponseTimeDistribution;
    inbox: Inbox;
    inbox_agent_bot: InboxAgentBot;
    inbox_create_api_channel_payload: InboxCreateApiChannelPayload;
    inbox_create_email_channel_payload: InboxCreateEmailChannelPayload;
    inbox_create_line_channel_payload: InboxCreateLineChannelPayload;
    inbox_create_payload: InboxCreatePayload;
    inbox_create_sms_channel_payload: InboxCreateSmsChannelPayload;
    inbox_create_telegram_channel_payload: InboxCreateTelegramChannelPayload;
    inbox_create_web_widget_channel_payload: InboxCreateWebWidgetChannelPayload;
    inbox_create_whatsapp_channel_payload: InboxCreateWhatsappChannelPayload;
    inbox_label_matrix: InboxLabelMatrix;
    inbox_record: InboxRecord;
    inbox_update_api_channel_payload: InboxUpdateApiChannelPayload;
    inbox_update_email_channel_payload: InboxUpdateEmailChannelPayload;
    inbox_update_line_channel_payload: InboxUpdateLineChannelPayload;
    inbox_update_payload: InboxUpdatePayload;
    inbox_update_sms_channel_payload: InboxUpdateSmsChannelPayload;
    inbox_update_telegram_channel_payload: InboxUpdateTelegramChannelPayload;
    inbox_update_twilio_channel_payload: InboxUpdateTwilioChannelPayload;
    inbox_update_web_widget_channel_payload: InboxUpdateWebWidgetChannelPayload;
    inbox_update_whatsapp_channel_payload: InboxUpdateWhatsappChannelPayload;
    integrations_app: IntegrationsApp;
    integrations_hook: IntegrationsHook;
    label: Label;
    message: Message;
    message_body: MessageBody;
    message_content_attributes: MessageContentAttributes;
    message_sender: MessageSender;
    outgoing_messages_count: OutgoingMessagesCount;
    platform_account: PlatformAccount;
    platform_agent_bot: PlatformAgentBot;
    platform_user: PlatformUser;
    portal: Portal;
    portal_config: PortalConfig;
    portal_config_input: PortalConfigInput;
    portal_logo: PortalLogo;
    portal_meta: PortalMeta;
    public_contact: PublicContact;
    public_contact_record: PublicContactRecord;
    public_conversation: PublicConversation;
    public_inbox: PublicInbox;
    public_message: PublicMessage;
    rails_error: RailsError;
    record_invalid: RecordInvalid;
    report_point: ReportPoint;
    reporting_event: ReportingEvent;
    reporting_event_meta: ReportingEventMeta;
    reporting_events_list_response: ReportingEventsListResponse;
    sign_in_required: SignInRequired;
    sla_event: SlaEvent;
    team: Team;
    team_record: TeamRecord;
    user: User;
    user_sender: UserSender;
    webhook: Webhook;
    working_hour: WorkingHour;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export interface operations {
  GetInbox: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetInboxResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "add-new-agent-to-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddNewAgentToAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AddNewAgentToAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      402: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
          "text/plain": string;
        };
      };
    };
  };
  "add-new-agent-to-inbox": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddNewAgentToInboxBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AddNewAgentToInboxResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "add-new-agent-to-team": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        team_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddNewAgentToTeamBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AddNewAgentToTeamResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "add-new-article-to-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddNewArticleToAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AddNewArticleToAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | FieldErrors | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "add-new-automation-rule-to-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddNewAutomationRuleToAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AddNewAutomationRuleToAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | FieldErrors;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "add-new-canned-response-to-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddNewCannedResponseToAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AddNewCannedResponseToAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "add-new-category-to-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddNewCategoryToAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AddNewCategoryToAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | FieldErrors | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "add-new-custom-attribute-to-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddNewCustomAttributeToAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AddNewCustomAttributeToAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "add-new-portal-to-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddNewPortalToAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AddNewPortalToAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "assign-a-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssignAConversationBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AssignAConversationResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "contact-add-labels": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ContactAddLabelsBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ContactAddLabelsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  contactConversations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ContactConversationsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  contactCreate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ContactCreateJsonBody;
        "multipart/form-data": ContactCreateMultipartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ContactCreateResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  contactDelete: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": MessageBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  contactDetails: {
    parameters: {
      query?: ContactDetailsQuery;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ContactDetailsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  contactFilter: {
    parameters: {
      query?: ContactFilterQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ContactFilterBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ContactFilterResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  contactInboxCreation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ContactInboxCreationBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ContactInboxCreationResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  contactList: {
    parameters: {
      query?: ContactListQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ContactListResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  contactMerge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ContactMergeBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ContactMergeResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  contactSearch: {
    parameters: {
      query?: ContactSearchQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ContactSearchResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  contactUpdate: {
    parameters: {
      query?: ContactUpdateQuery;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ContactUpdateJsonBody;
        "multipart/form-data": ContactUpdateMultipartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ContactUpdateResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  contactableInboxesGet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ContactableInboxesGetResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "conversation-add-labels": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConversationAddLabelsBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ConversationAddLabelsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  conversationFilter: {
    parameters: {
      query?: ConversationFilterQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConversationFilterBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ConversationFilterResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  conversationList: {
    parameters: {
      query?: ConversationListQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ConversationListResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  conversationListMeta: {
    parameters: {
      query?: ConversationListMetaQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ConversationListMetaResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "create-a-contact": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAContactBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateAContactResponse;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "create-a-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contact_identifier: string;
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAConversationBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateAConversationResponse;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "create-a-custom-filter": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateACustomFilterBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateACustomFilterResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "create-a-label": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateALabelBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateALabelResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "create-a-message": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contact_identifier: string;
        conversation_id: number;
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAMessageJsonBody;
        "multipart/form-data": CreateAMessageMultipartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateAMessageResponse;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "create-a-new-message-in-a-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateANewMessageInAConversationJsonBody;
        "multipart/form-data": CreateANewMessageInAConversationMultipartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateANewMessageInAConversationResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "create-a-team": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateATeamBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateATeamResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "create-a-user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAUserBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateAUserResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "create-a-webhook": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAWebhookBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateAWebhookResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "create-an-account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAnAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateAnAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "create-an-account-agent-bot": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAnAccountAgentBotJsonBody;
        "multipart/form-data": CreateAnAccountAgentBotMultipartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateAnAccountAgentBotResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "create-an-account-user": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAnAccountUserBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateAnAccountUserResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "create-an-agent-bot": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAnAgentBotJsonBody;
        "multipart/form-data": CreateAnAgentBotMultipartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateAnAgentBotResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "create-an-integration-hook": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAnIntegrationHookBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CreateAnIntegrationHookResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-a-custom-filter": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        custom_filter_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-a-label": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-a-message": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
        message_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": DeleteAMessageResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-a-team": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        team_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-a-user": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-a-webhook": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        webhook_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-agent-from-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-agent-in-inbox": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeleteAgentInInboxBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-agent-in-team": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        team_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeleteAgentInTeamBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "delete-an-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-an-account-agent-bot": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-an-account-user": {
    parameters: {
      query?: DeleteAnAccountUserQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeleteAnAccountUserBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-an-agent-bot": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-an-integration-hook": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        hook_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-automation-rule-from-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "delete-canned-response-from-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "delete-custom-attribute-from-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "destroy-custom-attributes-of-a-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DestroyCustomAttributesOfAConversationBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": DestroyCustomAttributesOfAConversationResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  fetchProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": FetchProfileResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-account-agents": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetAccountAgentsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-account-audit-logs": {
    parameters: {
      query?: GetAccountAuditLogsQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetAccountAuditLogsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-account-automation-rule": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetAccountAutomationRuleResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-account-canned-response": {
    parameters: {
      query?: GetAccountCannedResponseQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetAccountCannedResponseResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-account-conversation-metrics": {
    parameters: {
      query: GetAccountConversationMetricsQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetAccountConversationMetricsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content?: never;
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-account-custom-attribute": {
    parameters: {
      query?: GetAccountCustomAttributeQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetAccountCustomAttributeResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-account-details": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetAccountDetailsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-account-reporting-events": {
    parameters: {
      query?: GetAccountReportingEventsQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetAccountReportingEventsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-agent-conversation-metrics": {
    parameters: {
      query: GetAgentConversationMetricsQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetAgentConversationMetricsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content?: never;
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-agent-summary-report": {
    parameters: {
      query?: GetAgentSummaryReportQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetAgentSummaryReportResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-channel-summary-report": {
    parameters: {
      query?: GetChannelSummaryReportQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetChannelSummaryReportResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-conversation-reporting-events": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetConversationReportingEventsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-csat-survey-page": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        conversation_uuid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "text/html": string;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-details-of-a-contact": {
    parameters: {
      query?: GetDetailsOfAContactQuery;
      header?: never;
      path: {
        contact_identifier: string;
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfAContactResponse;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "get-details-of-a-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfAConversationResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-details-of-a-inbox": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfAInboxResponse;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-details-of-a-single-account-agent-bot": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfASingleAccountAgentBotResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-details-of-a-single-agent-bot": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfASingleAgentBotResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-details-of-a-single-automation-rule": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfASingleAutomationRuleResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "get-details-of-a-single-custom-attribute": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfASingleCustomAttributeResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-details-of-a-single-custom-filter": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        custom_filter_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfASingleCustomFilterResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-details-of-a-single-label": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfASingleLabelResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-details-of-a-single-team": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        team_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfASingleTeamResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-details-of-a-user": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfAUserResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-details-of-all-integrations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfAllIntegrationsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-details-of-an-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetDetailsOfAnAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-first-response-time-distribution": {
    parameters: {
      query?: GetFirstResponseTimeDistributionQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetFirstResponseTimeDistributionResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-inbox-label-matrix": {
    parameters: {
      query?: GetInboxLabelMatrixQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetInboxLabelMatrixResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-inbox-members": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        inbox_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetInboxMembersResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-inbox-summary-report": {
    parameters: {
      query?: GetInboxSummaryReportQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetInboxSummaryReportResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-outgoing-messages-count": {
    parameters: {
      query: GetOutgoingMessagesCountQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetOutgoingMessagesCountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content?: never;
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-portal": {
    parameters: {
      query?: GetPortalQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetPortalResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-single-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contact_identifier: string;
        conversation_id: number;
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetSingleConversationResponse;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-sso-url-of-a-user": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetSsoUrlOfAUserResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-team-members": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        team_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetTeamMembersResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "get-team-summary-report": {
    parameters: {
      query?: GetTeamSummaryReportQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetTeamSummaryReportResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  getAccountBrandedEmailLayout: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetAccountBrandedEmailLayoutResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  getConversationMessages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  getInboxAgentBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": GetInboxAgentBotResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  inboxCreation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InboxCreatePayload;
        "multipart/form-data": InboxCreationMultipartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": InboxCreationResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | MessageBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "list-all-account-agent-bots": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllAccountAgentBotsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-account-users": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllAccountUsersResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-agent-bots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllAgentBotsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-contact-conversations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contact_identifier: string;
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllContactConversationsResponse;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-conversation-messages": {
    parameters: {
      query?: ListAllConversationMessagesQuery;
      header?: never;
      path: {
        contact_identifier: string;
        conversation_id: number;
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllConversationMessagesResponse;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-conversation-statistics": {
    parameters: {
      query: ListAllConversationStatisticsQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllConversationStatisticsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-conversation-statistics-summary": {
    parameters: {
      query: ListAllConversationStatisticsSummaryQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllConversationStatisticsSummaryResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-filters": {
    parameters: {
      query?: ListAllFiltersQuery;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllFiltersResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-labels": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllLabelsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-labels-of-a-contact": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllLabelsOfAContactResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-labels-of-a-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllLabelsOfAConversationResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-messages": {
    parameters: {
      query?: ListAllMessagesQuery;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllMessagesResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-teams": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllTeamsResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "list-all-webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllWebhooksResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  listAllInboxes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListAllInboxesResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  listWhatsappMessageTemplates: {
    parameters: {
      query?: ListWhatsappMessageTemplatesQuery;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ListWhatsappMessageTemplatesResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  newConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": NewConversationBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": NewConversationResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "resolve-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contact_identifier: string;
        conversation_id: number;
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ResolveConversationResponse;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "toggle-priority-of-a-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TogglePriorityOfAConversationBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "toggle-status-of-a-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ToggleStatusOfAConversationBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ToggleStatusOfAConversationResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "toggle-typing-status": {
    parameters: {
      query?: ToggleTypingStatusQuery;
      header?: never;
      path: {
        contact_identifier: string;
        conversation_id: number;
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": ToggleTypingStatusBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "toggle-typing-status-of-a-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ToggleTypingStatusOfAConversationBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-a-contact": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contact_identifier: string;
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAContactBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAContactResponse;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "update-a-custom-filter": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        custom_filter_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateACustomFilterBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateACustomFilterResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-a-label": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateALabelBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateALabelResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-a-message": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contact_identifier: string;
        conversation_id: number;
        inbox_identifier: string;
        message_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAMessageBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAMessageResponse;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "update-a-team": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        team_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateATeamBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateATeamResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-a-user": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAUserBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAUserResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-a-webhook": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        webhook_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAWebhookBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAWebhookResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-agent-in-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAgentInAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAgentInAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-agents-in-inbox": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAgentsInInboxBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAgentsInInboxResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-agents-in-team": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        team_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAgentsInTeamBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAgentsInTeamResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "update-an-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAnAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAnAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "update-an-account-agent-bot": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAnAccountAgentBotJsonBody;
        "multipart/form-data": UpdateAnAccountAgentBotMultipartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAnAccountAgentBotResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-an-agent-bot": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAnAgentBotJsonBody;
        "multipart/form-data": UpdateAnAgentBotMultipartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAnAgentBotResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-an-integrations-hook": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        hook_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAnIntegrationsHookBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAnIntegrationsHookResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-automation-rule-in-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAutomationRuleInAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAutomationRuleInAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | FieldErrors;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "update-canned-response-in-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateCannedResponseInAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateCannedResponseInAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateConversationBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateConversationResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "update-custom-attribute-in-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateCustomAttributeInAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateCustomAttributeInAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-custom-attributes-of-a-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateCustomAttributesOfAConversationBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateCustomAttributesOfAConversationResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  "update-last-seen": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contact_identifier: string;
        conversation_id: number;
        inbox_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  "update-portal-to-account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdatePortalToAccountBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdatePortalToAccountResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
      500: {
        headers: Record<string, unknown>;
        content: {
          "application/json": RailsError;
        };
      };
    };
  };
  updateAccountBrandedEmailLayout: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAccountBrandedEmailLayoutBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateAccountBrandedEmailLayoutResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  updateAgentBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAgentBotBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content?: never;
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  updateInbox: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account_id: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InboxUpdatePayload;
        "multipart/form-data": UpdateInboxMultipartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateInboxResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      403: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      404: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | MessageBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
  updateProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateProfileJsonBody;
        "multipart/form-data": UpdateProfileMultipartBody;
      };
    };
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": UpdateProfileResponse;
        };
      };
      401: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | SignInRequired;
        };
      };
      422: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ErrorBody | RecordInvalid;
        };
      };
      429: {
        headers: Record<string, unknown>;
        content: {
          "text/plain": string;
        };
      };
    };
  };
}
