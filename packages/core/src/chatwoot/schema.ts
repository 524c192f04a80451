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
    get: operations["getConversationMessages"];
  };
  "/api/v1/accounts/{account_id}": {
    get: operations["get-account-details"];
    patch: operations["update-account"];
  };
  "/api/v1/accounts/{account_id}/actions/contact_merge": {
    post: operations["contactMerge"];
  };
  "/api/v1/accounts/{account_id}/agent_bots": {
    get: operations["list-all-account-agent-bots"];
    post: operations["create-an-account-agent-bot"];
  };
  "/api/v1/accounts/{account_id}/agent_bots/{id}": {
    get: operations["get-details-of-a-single-account-agent-bot"];
    delete: operations["delete-an-account-agent-bot"];
    patch: operations["update-an-account-agent-bot"];
  };
  "/api/v1/accounts/{account_id}/agents": {
    get: operations["get-account-agents"];
    post: operations["add-new-agent-to-account"];
  };
  "/api/v1/accounts/{account_id}/agents/{id}": {
    delete: operations["delete-agent-from-account"];
    patch: operations["update-agent-in-account"];
  };
  "/api/v1/accounts/{account_id}/audit_logs": {
    get: operations["get-account-audit-logs"];
  };
  "/api/v1/accounts/{account_id}/automation_rules": {
    get: operations["get-account-automation-rule"];
    post: operations["add-new-automation-rule-to-account"];
  };
  "/api/v1/accounts/{account_id}/automation_rules/{id}": {
    get: operations["get-details-of-a-single-automation-rule"];
    delete: operations["delete-automation-rule-from-account"];
    patch: operations["update-automation-rule-in-account"];
  };
  "/api/v1/accounts/{account_id}/branded_email_layout": {
    get: operations["getAccountBrandedEmailLayout"];
    patch: operations["updateAccountBrandedEmailLayout"];
  };
  "/api/v1/accounts/{account_id}/canned_responses": {
    get: operations["get-account-canned-response"];
    post: operations["add-new-canned-response-to-account"];
  };
  "/api/v1/accounts/{account_id}/canned_responses/{id}": {
    delete: operations["delete-canned-response-from-account"];
    patch: operations["update-canned-response-in-account"];
  };
  "/api/v1/accounts/{account_id}/contacts": {
    get: operations["contactList"];
    post: operations["contactCreate"];
  };
  "/api/v1/accounts/{account_id}/contacts/filter": {
    post: operations["contactFilter"];
  };
  "/api/v1/accounts/{account_id}/contacts/search": {
    get: operations["contactSearch"];
  };
  "/api/v1/accounts/{account_id}/contacts/{id}": {
    get: operations["contactDetails"];
    put: operations["contactUpdate"];
    delete: operations["contactDelete"];
  };
  "/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes": {
    post: operations["contactInboxCreation"];
  };
  "/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes": {
    get: operations["contactableInboxesGet"];
  };
  "/api/v1/accounts/{account_id}/contacts/{id}/conversations": {
    get: operations["contactConversations"];
  };
  "/api/v1/accounts/{account_id}/contacts/{id}/labels": {
    get: operations["list-all-labels-of-a-contact"];
    post: operations["contact-add-labels"];
  };
  "/api/v1/accounts/{account_id}/conversations": {
    get: operations["conversationList"];
    post: operations["newConversation"];
  };
  "/api/v1/accounts/{account_id}/conversations/filter": {
    post: operations["conversationFilter"];
  };
  "/api/v1/accounts/{account_id}/conversations/meta": {
    get: operations["conversationListMeta"];
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}": {
    get: operations["get-details-of-a-conversation"];
    patch: operations["update-conversation"];
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments": {
    post: operations["assign-a-conversation"];
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes": {
    post: operations["update-custom-attributes-of-a-conversation"];
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/destroy_custom_attributes": {
    post: operations["destroy-custom-attributes-of-a-conversation"];
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels": {
    get: operations["list-all-labels-of-a-conversation"];
    post: operations["conversation-add-labels"];
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages": {
    get: operations["list-all-messages"];
    post: operations["create-a-new-message-in-a-conversation"];
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}": {
    delete: operations["delete-a-message"];
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events": {
    get: operations["get-conversation-reporting-events"];
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority": {
    post: operations["toggle-priority-of-a-conversation"];
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status": {
    post: operations["toggle-status-of-a-conversation"];
  };
  "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status": {
    post: operations["toggle-typing-status-of-a-conversation"];
  };
  "/api/v1/accounts/{account_id}/custom_attribute_definitions": {
    get: operations["get-account-custom-attribute"];
    post: operations["add-new-custom-attribute-to-account"];
  };
  "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}": {
    get: operations["get-details-of-a-single-custom-attribute"];
    delete: operations["delete-custom-attribute-from-account"];
    patch: operations["update-custom-attribute-in-account"];
  };
  "/api/v1/accounts/{account_id}/custom_filters": {
    get: operations["list-all-filters"];
    post: operations["create-a-custom-filter"];
  };
  "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}": {
    get: operations["get-details-of-a-single-custom-filter"];
    delete: operations["delete-a-custom-filter"];
    patch: operations["update-a-custom-filter"];
  };
  "/api/v1/accounts/{account_id}/inbox_members": {
    post: operations["add-new-agent-to-inbox"];
    delete: operations["delete-agent-in-inbox"];
    patch: operations["update-agents-in-inbox"];
  };
  "/api/v1/accounts/{account_id}/inbox_members/{inbox_id}": {
    get: operations["get-inbox-members"];
  };
  "/api/v1/accounts/{account_id}/inboxes": {
    get: operations["listAllInboxes"];
    post: operations["inboxCreation"];
  };
  "/api/v1/accounts/{account_id}/inboxes/{id}": {
    get: operations["GetInbox"];
    patch: operations["updateInbox"];
  };
  "/api/v1/accounts/{account_id}/inboxes/{id}/agent_bot": {
    get: operations["getInboxAgentBot"];
  };
  "/api/v1/accounts/{account_id}/inboxes/{id}/message_templates": {
    get: operations["listWhatsappMessageTemplates"];
  };
  "/api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot": {
    post: operations["updateAgentBot"];
  };
  "/api/v1/accounts/{account_id}/integrations/apps": {
    get: operations["get-details-of-all-integrations"];
  };
  "/api/v1/accounts/{account_id}/integrations/hooks": {
    post: operations["create-an-integration-hook"];
  };
  "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}": {
    delete: operations["delete-an-integration-hook"];
    patch: operations["update-an-integrations-hook"];
  };
  "/api/v1/accounts/{account_id}/labels": {
    get: operations["list-all-labels"];
    post: operations["create-a-label"];
  };
  "/api/v1/accounts/{account_id}/labels/{id}": {
    get: operations["get-details-of-a-single-label"];
    delete: operations["delete-a-label"];
    patch: operations["update-a-label"];
  };
  "/api/v1/accounts/{account_id}/portals": {
    get: operations["get-portal"];
    post: operations["add-new-portal-to-account"];
  };
  "/api/v1/accounts/{account_id}/portals/{id}": {
    patch: operations["update-portal-to-account"];
  };
  "/api/v1/accounts/{account_id}/portals/{id}/articles": {
    post: operations["add-new-article-to-account"];
  };
  "/api/v1/accounts/{account_id}/portals/{id}/categories": {
    post: operations["add-new-category-to-account"];
  };
  "/api/v1/accounts/{account_id}/reporting_events": {
    get: operations["get-account-reporting-events"];
  };
  "/api/v1/accounts/{account_id}/teams": {
    get: operations["list-all-teams"];
    post: operations["create-a-team"];
  };
  "/api/v1/accounts/{account_id}/teams/{team_id}": {
    get: operations["get-details-of-a-single-team"];
    delete: operations["delete-a-team"];
    patch: operations["update-a-team"];
  };
  "/api/v1/accounts/{account_id}/teams/{team_id}/team_members": {
    get: operations["get-team-members"];
    post: operations["add-new-agent-to-team"];
    delete: operations["delete-agent-in-team"];
    patch: operations["update-agents-in-team"];
  };
  "/api/v1/accounts/{account_id}/webhooks": {
    get: operations["list-all-webhooks"];
    post: operations["create-a-webhook"];
  };
  "/api/v1/accounts/{account_id}/webhooks/{webhook_id}": {
    delete: operations["delete-a-webhook"];
    patch: operations["update-a-webhook"];
  };
  "/api/v1/profile": {
    get: operations["fetchProfile"];
    put: operations["updateProfile"];
  };
  "/api/v2/accounts/{account_id}/reports": {
    get: operations["list-all-conversation-statistics"];
  };
  "/api/v2/accounts/{account_id}/reports/conversations": {
    get: operations["get-account-conversation-metrics"];
  };
  "/api/v2/accounts/{account_id}/reports/conversations.json": {
    get: operations["get-agent-conversation-metrics"];
  };
  "/api/v2/accounts/{account_id}/reports/first_response_time_distribution": {
    get: operations["get-first-response-time-distribution"];
  };
  "/api/v2/accounts/{account_id}/reports/inbox_label_matrix": {
    get: operations["get-inbox-label-matrix"];
  };
  "/api/v2/accounts/{account_id}/reports/outgoing_messages_count": {
    get: operations["get-outgoing-messages-count"];
  };
  "/api/v2/accounts/{account_id}/reports/summary": {
    get: operations["list-all-conversation-statistics-summary"];
  };
  "/api/v2/accounts/{account_id}/summary_reports/agent": {
    get: operations["get-agent-summary-report"];
  };
  "/api/v2/accounts/{account_id}/summary_reports/channel": {
    get: operations["get-channel-summary-report"];
  };
  "/api/v2/accounts/{account_id}/summary_reports/inbox": {
    get: operations["get-inbox-summary-report"];
  };
  "/api/v2/accounts/{account_id}/summary_reports/team": {
    get: operations["get-team-summary-report"];
  };
  "/platform/api/v1/accounts": {
    post: operations["create-an-account"];
  };
  "/platform/api/v1/accounts/{account_id}": {
    get: operations["get-details-of-an-account"];
    delete: operations["delete-an-account"];
    patch: operations["update-an-account"];
  };
  "/platform/api/v1/accounts/{account_id}/account_users": {
    get: operations["list-all-account-users"];
    post: operations["create-an-account-user"];
    delete: operations["delete-an-account-user"];
  };
  "/platform/api/v1/agent_bots": {
    get: operations["list-all-agent-bots"];
    post: operations["create-an-agent-bot"];
  };
  "/platform/api/v1/agent_bots/{id}": {
    get: operations["get-details-of-a-single-agent-bot"];
    delete: operations["delete-an-agent-bot"];
    patch: operations["update-an-agent-bot"];
  };
  "/platform/api/v1/users": {
    post: operations["create-a-user"];
  };
  "/platform/api/v1/users/{id}": {
    get: operations["get-details-of-a-user"];
    delete: operations["delete-a-user"];
    patch: operations["update-a-user"];
  };
  "/platform/api/v1/users/{id}/login": {
    get: operations["get-sso-url-of-a-user"];
  };
  "/public/api/v1/inboxes/{inbox_identifier}": {
    get: operations["get-details-of-a-inbox"];
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts": {
    post: operations["create-a-contact"];
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}": {
    get: operations["get-details-of-a-contact"];
    patch: operations["update-a-contact"];
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations": {
    get: operations["list-all-contact-conversations"];
    post: operations["create-a-conversation"];
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}": {
    get: operations["get-single-conversation"];
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages": {
    get: operations["list-all-conversation-messages"];
    post: operations["create-a-message"];
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}": {
    patch: operations["update-a-message"];
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status": {
    post: operations["resolve-conversation"];
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing": {
    post: operations["toggle-typing-status"];
  };
  "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen": {
    post: operations["update-last-seen"];
  };
  "/survey/responses/{conversation_uuid}": {
    get: operations["get-csat-survey-page"];
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

type answer<Content> = { headers: Record<string, unknown>; content: Content };

type inPath<Path> = { query?: never; header?: never; path: Path; cookie?: never };

type inPathAndQuery<Path, Query> = { query?: Query; header?: never; path: Path; cookie?: never };

type json<Body> = { "application/json": Body };

type jsonOrText<Body, Text> = { "application/json": Body; "text/plain": Text };

type text = { "text/plain": string };

type answer1 = answer<json<ErrorBody | SignInRequired>>;

type answer2 = answer<json<ErrorBody>>;

type answer3 = answer<text>;

type answer4 = answer<json<ErrorBody | RecordInvalid>>;

type answer5 = answer<json<RecordInvalid>>;

type answer6 = answer<json<RailsError>>;

type answer7 = {
  headers: Record<string, unknown>;
  content?: never;
};

export interface operations {
  GetInbox: {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetInboxResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "add-new-agent-to-account": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<AddNewAgentToAccountBody>;
    };
    responses: {
      200: answer<json<AddNewAgentToAccountResponse>>;
      401: answer1;
      402: answer2;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer<jsonOrText<ErrorBody, string>>;
    };
  };
  "add-new-agent-to-inbox": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<AddNewAgentToInboxBody>;
    };
    responses: {
      200: answer<json<AddNewAgentToInboxResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
    };
  };
  "add-new-agent-to-team": {
    parameters: inPath<{
      account_id: number;
      team_id: number;
    }>;
    requestBody: {
      content: json<AddNewAgentToTeamBody>;
    };
    responses: {
      200: answer<json<AddNewAgentToTeamResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
      500: answer6;
    };
  };
  "add-new-article-to-account": {
    parameters: inPath<{
      account_id: number;
      id: string;
    }>;
    requestBody: {
      content: json<AddNewArticleToAccountBody>;
    };
    responses: {
      200: answer<json<AddNewArticleToAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer<json<ErrorBody | FieldErrors | RecordInvalid>>;
      429: answer3;
    };
  };
  "add-new-automation-rule-to-account": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<AddNewAutomationRuleToAccountBody>;
    };
    responses: {
      200: answer<json<AddNewAutomationRuleToAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer<json<ErrorBody | FieldErrors>>;
      429: answer3;
      500: answer6;
    };
  };
  "add-new-canned-response-to-account": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<AddNewCannedResponseToAccountBody>;
    };
    responses: {
      200: answer<json<AddNewCannedResponseToAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "add-new-category-to-account": {
    parameters: inPath<{
      account_id: number;
      id: string;
    }>;
    requestBody: {
      content: json<AddNewCategoryToAccountBody>;
    };
    responses: {
      200: answer<json<AddNewCategoryToAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer<json<ErrorBody | FieldErrors | RecordInvalid>>;
      429: answer3;
    };
  };
  "add-new-custom-attribute-to-account": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<AddNewCustomAttributeToAccountBody>;
    };
    responses: {
      200: answer<json<AddNewCustomAttributeToAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "add-new-portal-to-account": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<AddNewPortalToAccountBody>;
    };
    responses: {
      200: answer<json<AddNewPortalToAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "assign-a-conversation": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody: {
      content: json<AssignAConversationBody>;
    };
    responses: {
      200: answer<json<AssignAConversationResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
    };
  };
  "contact-add-labels": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody: {
      content: json<ContactAddLabelsBody>;
    };
    responses: {
      200: answer<json<ContactAddLabelsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
    };
  };
  contactConversations: {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ContactConversationsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  contactCreate: {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: {
        "application/json": ContactCreateJsonBody;
        "multipart/form-data": ContactCreateMultipartBody;
      };
    };
    responses: {
      200: answer<json<ContactCreateResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
      500: answer6;
    };
  };
  contactDelete: {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer<json<MessageBody>>;
      429: answer3;
    };
  };
  contactDetails: {
    parameters: inPathAndQuery<
      {
        account_id: number;
        id: number;
      },
      ContactDetailsQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<ContactDetailsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  contactFilter: {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      ContactFilterQuery
    >;
    requestBody: {
      content: json<ContactFilterBody>;
    };
    responses: {
      200: answer<json<ContactFilterResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer2;
      429: answer3;
      500: answer6;
    };
  };
  contactInboxCreation: {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody: {
      content: json<ContactInboxCreationBody>;
    };
    responses: {
      200: answer<json<ContactInboxCreationResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
      500: answer6;
    };
  };
  contactList: {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      ContactListQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<ContactListResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  contactMerge: {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<ContactMergeBody>;
    };
    responses: {
      200: answer<json<ContactMergeResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
    };
  };
  contactSearch: {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      ContactSearchQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<ContactSearchResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  contactUpdate: {
    parameters: inPathAndQuery<
      {
        account_id: number;
        id: number;
      },
      ContactUpdateQuery
    >;
    requestBody: {
      content: {
        "application/json": ContactUpdateJsonBody;
        "multipart/form-data": ContactUpdateMultipartBody;
      };
    };
    responses: {
      200: answer<json<ContactUpdateResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
    };
  };
  contactableInboxesGet: {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ContactableInboxesGetResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "conversation-add-labels": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody: {
      content: json<ConversationAddLabelsBody>;
    };
    responses: {
      200: answer<json<ConversationAddLabelsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
    };
  };
  conversationFilter: {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      ConversationFilterQuery
    >;
    requestBody: {
      content: json<ConversationFilterBody>;
    };
    responses: {
      200: answer<json<ConversationFilterResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer2;
      429: answer3;
      500: answer6;
    };
  };
  conversationList: {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      ConversationListQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<ConversationListResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  conversationListMeta: {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      ConversationListMetaQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<ConversationListMetaResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "create-a-contact": {
    parameters: inPath<{
      inbox_identifier: string;
    }>;
    requestBody: {
      content: json<CreateAContactBody>;
    };
    responses: {
      200: answer<json<CreateAContactResponse>>;
      404: answer6;
      422: answer5;
      429: answer3;
      500: answer6;
    };
  };
  "create-a-conversation": {
    parameters: inPath<{
      contact_identifier: string;
      inbox_identifier: string;
    }>;
    requestBody: {
      content: json<CreateAConversationBody>;
    };
    responses: {
      200: answer<json<CreateAConversationResponse>>;
      404: answer6;
      422: answer5;
      429: answer3;
    };
  };
  "create-a-custom-filter": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<CreateACustomFilterBody>;
    };
    responses: {
      200: answer<json<CreateACustomFilterResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "create-a-label": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<CreateALabelBody>;
    };
    responses: {
      200: answer<json<CreateALabelResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "create-a-message": {
    parameters: inPath<{
      contact_identifier: string;
      conversation_id: number;
      inbox_identifier: string;
    }>;
    requestBody: {
      content: {
        "application/json": CreateAMessageJsonBody;
        "multipart/form-data": CreateAMessageMultipartBody;
      };
    };
    responses: {
      200: answer<json<CreateAMessageResponse>>;
      404: answer6;
      422: answer5;
      429: answer3;
    };
  };
  "create-a-new-message-in-a-conversation": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody: {
      content: {
        "application/json": CreateANewMessageInAConversationJsonBody;
        "multipart/form-data": CreateANewMessageInAConversationMultipartBody;
      };
    };
    responses: {
      200: answer<json<CreateANewMessageInAConversationResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer2;
      429: answer3;
    };
  };
  "create-a-team": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<CreateATeamBody>;
    };
    responses: {
      200: answer<json<CreateATeamResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
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
      content: json<CreateAUserBody>;
    };
    responses: {
      200: answer<json<CreateAUserResponse>>;
      401: answer2;
      422: answer5;
      429: answer3;
    };
  };
  "create-a-webhook": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<CreateAWebhookBody>;
    };
    responses: {
      200: answer<json<CreateAWebhookResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
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
      content: json<CreateAnAccountBody>;
    };
    responses: {
      200: answer<json<CreateAnAccountResponse>>;
      401: answer2;
      422: answer5;
      429: answer3;
      500: answer6;
    };
  };
  "create-an-account-agent-bot": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: {
        "application/json": CreateAnAccountAgentBotJsonBody;
        "multipart/form-data": CreateAnAccountAgentBotMultipartBody;
      };
    };
    responses: {
      200: answer<json<CreateAnAccountAgentBotResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
    };
  };
  "create-an-account-user": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<CreateAnAccountUserBody>;
    };
    responses: {
      200: answer<json<CreateAnAccountUserResponse>>;
      401: answer2;
      404: answer6;
      422: answer5;
      429: answer3;
      500: answer6;
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
      200: answer<json<CreateAnAgentBotResponse>>;
      401: answer2;
      422: answer5;
      429: answer3;
    };
  };
  "create-an-integration-hook": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<CreateAnIntegrationHookBody>;
    };
    responses: {
      200: answer<json<CreateAnIntegrationHookResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "delete-a-custom-filter": {
    parameters: inPath<{
      account_id: number;
      custom_filter_id: number;
    }>;
    requestBody?: never;
    responses: {
      204: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "delete-a-label": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "delete-a-message": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
      message_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<DeleteAMessageResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
    };
  };
  "delete-a-team": {
    parameters: inPath<{
      account_id: number;
      team_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "delete-a-user": {
    parameters: inPath<{
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer2;
      404: answer6;
      429: answer3;
    };
  };
  "delete-a-webhook": {
    parameters: inPath<{
      account_id: number;
      webhook_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "delete-agent-from-account": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "delete-agent-in-inbox": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<DeleteAgentInInboxBody>;
    };
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "delete-agent-in-team": {
    parameters: inPath<{
      account_id: number;
      team_id: number;
    }>;
    requestBody: {
      content: json<DeleteAgentInTeamBody>;
    };
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
      500: answer6;
    };
  };
  "delete-an-account": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer2;
      404: answer6;
      429: answer3;
    };
  };
  "delete-an-account-agent-bot": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "delete-an-account-user": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      DeleteAnAccountUserQuery
    >;
    requestBody: {
      content: json<DeleteAnAccountUserBody>;
    };
    responses: {
      200: answer7;
      401: answer2;
      404: answer6;
      429: answer3;
    };
  };
  "delete-an-agent-bot": {
    parameters: inPath<{
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer2;
      404: answer6;
      429: answer3;
    };
  };
  "delete-an-integration-hook": {
    parameters: inPath<{
      account_id: number;
      hook_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "delete-automation-rule-from-account": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
      500: answer6;
    };
  };
  "delete-canned-response-from-account": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "delete-custom-attribute-from-account": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      204: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "destroy-custom-attributes-of-a-conversation": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody: {
      content: json<DestroyCustomAttributesOfAConversationBody>;
    };
    responses: {
      200: answer<json<DestroyCustomAttributesOfAConversationResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
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
      200: answer<json<FetchProfileResponse>>;
      401: answer1;
      429: answer3;
    };
  };
  "get-account-agents": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetAccountAgentsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-account-audit-logs": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetAccountAuditLogsQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetAccountAuditLogsResponse>>;
      401: answer1;
      403: answer2;
      404: answer<json<ErrorBody | RailsError>>;
      429: answer3;
    };
  };
  "get-account-automation-rule": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetAccountAutomationRuleResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-account-canned-response": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetAccountCannedResponseQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetAccountCannedResponseResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
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
      200: answer<json<GetAccountConversationMetricsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer7;
      429: answer3;
    };
  };
  "get-account-custom-attribute": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetAccountCustomAttributeQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetAccountCustomAttributeResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-account-details": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetAccountDetailsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-account-reporting-events": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetAccountReportingEventsQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetAccountReportingEventsResponse>>;
      401: answer1;
      403: answer2;
      404: answer<json<ErrorBody | RailsError>>;
      429: answer3;
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
      200: answer<json<GetAgentConversationMetricsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer7;
      429: answer3;
    };
  };
  "get-agent-summary-report": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetAgentSummaryReportQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetAgentSummaryReportResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-channel-summary-report": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetChannelSummaryReportQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetChannelSummaryReportResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer2;
      429: answer3;
    };
  };
  "get-conversation-reporting-events": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetConversationReportingEventsResponse>>;
      401: answer1;
      403: answer2;
      404: answer<json<ErrorBody | RailsError>>;
      429: answer3;
    };
  };
  "get-csat-survey-page": {
    parameters: inPath<{
      conversation_uuid: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<{
        "text/html": string;
      }>;
      429: answer3;
    };
  };
  "get-details-of-a-contact": {
    parameters: inPathAndQuery<
      {
        contact_identifier: string;
        inbox_identifier: string;
      },
      GetDetailsOfAContactQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfAContactResponse>>;
      404: answer6;
      429: answer3;
      500: answer6;
    };
  };
  "get-details-of-a-conversation": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfAConversationResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-details-of-a-inbox": {
    parameters: inPath<{
      inbox_identifier: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfAInboxResponse>>;
      404: answer6;
      429: answer3;
    };
  };
  "get-details-of-a-single-account-agent-bot": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfASingleAccountAgentBotResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-details-of-a-single-agent-bot": {
    parameters: inPath<{
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfASingleAgentBotResponse>>;
      401: answer2;
      404: answer6;
      429: answer3;
    };
  };
  "get-details-of-a-single-automation-rule": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfASingleAutomationRuleResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
      500: answer6;
    };
  };
  "get-details-of-a-single-custom-attribute": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfASingleCustomAttributeResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-details-of-a-single-custom-filter": {
    parameters: inPath<{
      account_id: number;
      custom_filter_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfASingleCustomFilterResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-details-of-a-single-label": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfASingleLabelResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-details-of-a-single-team": {
    parameters: inPath<{
      account_id: number;
      team_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfASingleTeamResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-details-of-a-user": {
    parameters: inPath<{
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfAUserResponse>>;
      401: answer2;
      404: answer6;
      429: answer3;
    };
  };
  "get-details-of-all-integrations": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfAllIntegrationsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-details-of-an-account": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetDetailsOfAnAccountResponse>>;
      401: answer2;
      404: answer6;
      429: answer3;
    };
  };
  "get-first-response-time-distribution": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetFirstResponseTimeDistributionQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetFirstResponseTimeDistributionResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-inbox-label-matrix": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetInboxLabelMatrixQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetInboxLabelMatrixResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-inbox-members": {
    parameters: inPath<{
      account_id: number;
      inbox_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetInboxMembersResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-inbox-summary-report": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetInboxSummaryReportQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetInboxSummaryReportResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
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
      200: answer<json<GetOutgoingMessagesCountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer7;
      429: answer3;
    };
  };
  "get-portal": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetPortalQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetPortalResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-single-conversation": {
    parameters: inPath<{
      contact_identifier: string;
      conversation_id: number;
      inbox_identifier: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetSingleConversationResponse>>;
      404: answer6;
      429: answer3;
    };
  };
  "get-sso-url-of-a-user": {
    parameters: inPath<{
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetSsoUrlOfAUserResponse>>;
      401: answer2;
      404: answer6;
      429: answer3;
    };
  };
  "get-team-members": {
    parameters: inPath<{
      account_id: number;
      team_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetTeamMembersResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "get-team-summary-report": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetTeamSummaryReportQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<GetTeamSummaryReportResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  getAccountBrandedEmailLayout: {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetAccountBrandedEmailLayoutResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  getConversationMessages: {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody?: never;
    responses: {
      404: answer6;
    };
  };
  getInboxAgentBot: {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<GetInboxAgentBotResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  inboxCreation: {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: {
        "application/json": InboxCreatePayload;
        "multipart/form-data": InboxCreationMultipartBody;
      };
    };
    responses: {
      200: answer<json<InboxCreationResponse>>;
      401: answer1;
      403: answer<json<ErrorBody | MessageBody>>;
      404: answer2;
      422: answer5;
      429: answer3;
      500: answer6;
    };
  };
  "list-all-account-agent-bots": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllAccountAgentBotsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "list-all-account-users": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllAccountUsersResponse>>;
      401: answer2;
      404: answer6;
      429: answer3;
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
      200: answer<json<ListAllAgentBotsResponse>>;
      401: answer2;
      429: answer3;
    };
  };
  "list-all-contact-conversations": {
    parameters: inPath<{
      contact_identifier: string;
      inbox_identifier: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllContactConversationsResponse>>;
      404: answer6;
      429: answer3;
    };
  };
  "list-all-conversation-messages": {
    parameters: inPathAndQuery<
      {
        contact_identifier: string;
        conversation_id: number;
        inbox_identifier: string;
      },
      ListAllConversationMessagesQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllConversationMessagesResponse>>;
      404: answer6;
      429: answer3;
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
      200: answer<json<ListAllConversationStatisticsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
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
      200: answer<json<ListAllConversationStatisticsSummaryResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "list-all-filters": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      ListAllFiltersQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllFiltersResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "list-all-labels": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllLabelsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "list-all-labels-of-a-contact": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllLabelsOfAContactResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "list-all-labels-of-a-conversation": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllLabelsOfAConversationResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "list-all-messages": {
    parameters: inPathAndQuery<
      {
        account_id: number;
        conversation_id: number;
      },
      ListAllMessagesQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllMessagesResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "list-all-teams": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllTeamsResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "list-all-webhooks": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllWebhooksResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  listAllInboxes: {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ListAllInboxesResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  listWhatsappMessageTemplates: {
    parameters: inPathAndQuery<
      {
        account_id: number;
        id: number;
      },
      ListWhatsappMessageTemplatesQuery
    >;
    requestBody?: never;
    responses: {
      200: answer<json<ListWhatsappMessageTemplatesResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer2;
      429: answer3;
    };
  };
  newConversation: {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<NewConversationBody>;
    };
    responses: {
      200: answer<json<NewConversationResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
      500: answer6;
    };
  };
  "resolve-conversation": {
    parameters: inPath<{
      contact_identifier: string;
      conversation_id: number;
      inbox_identifier: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer<json<ResolveConversationResponse>>;
      404: answer6;
      429: answer3;
    };
  };
  "toggle-priority-of-a-conversation": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody: {
      content: json<TogglePriorityOfAConversationBody>;
    };
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
      500: answer6;
    };
  };
  "toggle-status-of-a-conversation": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody: {
      content: json<ToggleStatusOfAConversationBody>;
    };
    responses: {
      200: answer<json<ToggleStatusOfAConversationResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
      500: answer6;
    };
  };
  "toggle-typing-status": {
    parameters: inPathAndQuery<
      {
        contact_identifier: string;
        conversation_id: number;
        inbox_identifier: string;
      },
      ToggleTypingStatusQuery
    >;
    requestBody?: {
      content: json<ToggleTypingStatusBody>;
    };
    responses: {
      200: answer7;
      404: answer6;
      429: answer3;
    };
  };
  "toggle-typing-status-of-a-conversation": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody: {
      content: json<ToggleTypingStatusOfAConversationBody>;
    };
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  "update-a-contact": {
    parameters: inPath<{
      contact_identifier: string;
      inbox_identifier: string;
    }>;
    requestBody: {
      content: json<UpdateAContactBody>;
    };
    responses: {
      200: answer<json<UpdateAContactResponse>>;
      404: answer6;
      422: answer5;
      429: answer3;
      500: answer6;
    };
  };
  "update-a-custom-filter": {
    parameters: inPath<{
      account_id: number;
      custom_filter_id: number;
    }>;
    requestBody: {
      content: json<UpdateACustomFilterBody>;
    };
    responses: {
      200: answer<json<UpdateACustomFilterResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "update-a-label": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody: {
      content: json<UpdateALabelBody>;
    };
    responses: {
      200: answer<json<UpdateALabelResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "update-a-message": {
    parameters: inPath<{
      contact_identifier: string;
      conversation_id: number;
      inbox_identifier: string;
      message_id: number;
    }>;
    requestBody: {
      content: json<UpdateAMessageBody>;
    };
    responses: {
      200: answer<json<UpdateAMessageResponse>>;
      404: answer6;
      422: answer2;
      429: answer3;
      500: answer6;
    };
  };
  "update-a-team": {
    parameters: inPath<{
      account_id: number;
      team_id: number;
    }>;
    requestBody: {
      content: json<UpdateATeamBody>;
    };
    responses: {
      200: answer<json<UpdateATeamResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "update-a-user": {
    parameters: inPath<{
      id: number;
    }>;
    requestBody: {
      content: json<UpdateAUserBody>;
    };
    responses: {
      200: answer<json<UpdateAUserResponse>>;
      401: answer2;
      404: answer6;
      422: answer5;
      429: answer3;
    };
  };
  "update-a-webhook": {
    parameters: inPath<{
      account_id: number;
      webhook_id: number;
    }>;
    requestBody: {
      content: json<UpdateAWebhookBody>;
    };
    responses: {
      200: answer<json<UpdateAWebhookResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "update-account": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<UpdateAccountBody>;
    };
    responses: {
      200: answer<json<UpdateAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
    };
  };
  "update-agent-in-account": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody: {
      content: json<UpdateAgentInAccountBody>;
    };
    responses: {
      200: answer<json<UpdateAgentInAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "update-agents-in-inbox": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<UpdateAgentsInInboxBody>;
    };
    responses: {
      200: answer<json<UpdateAgentsInInboxResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
    };
  };
  "update-agents-in-team": {
    parameters: inPath<{
      account_id: number;
      team_id: number;
    }>;
    requestBody: {
      content: json<UpdateAgentsInTeamBody>;
    };
    responses: {
      200: answer<json<UpdateAgentsInTeamResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
      500: answer6;
    };
  };
  "update-an-account": {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<UpdateAnAccountBody>;
    };
    responses: {
      200: answer<json<UpdateAnAccountResponse>>;
      401: answer2;
      404: answer6;
      422: answer5;
      429: answer3;
      500: answer6;
    };
  };
  "update-an-account-agent-bot": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody: {
      content: {
        "application/json": UpdateAnAccountAgentBotJsonBody;
        "multipart/form-data": UpdateAnAccountAgentBotMultipartBody;
      };
    };
    responses: {
      200: answer<json<UpdateAnAccountAgentBotResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
    };
  };
  "update-an-agent-bot": {
    parameters: inPath<{
      id: number;
    }>;
    requestBody: {
      content: {
        "application/json": UpdateAnAgentBotJsonBody;
        "multipart/form-data": UpdateAnAgentBotMultipartBody;
      };
    };
    responses: {
      200: answer<json<UpdateAnAgentBotResponse>>;
      401: answer2;
      404: answer6;
      422: answer5;
      429: answer3;
    };
  };
  "update-an-integrations-hook": {
    parameters: inPath<{
      account_id: number;
      hook_id: number;
    }>;
    requestBody: {
      content: json<UpdateAnIntegrationsHookBody>;
    };
    responses: {
      200: answer<json<UpdateAnIntegrationsHookResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "update-automation-rule-in-account": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody: {
      content: json<UpdateAutomationRuleInAccountBody>;
    };
    responses: {
      200: answer<json<UpdateAutomationRuleInAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer<json<ErrorBody | FieldErrors>>;
      429: answer3;
      500: answer6;
    };
  };
  "update-canned-response-in-account": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody: {
      content: json<UpdateCannedResponseInAccountBody>;
    };
    responses: {
      200: answer<json<UpdateCannedResponseInAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "update-conversation": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody: {
      content: json<UpdateConversationBody>;
    };
    responses: {
      200: answer<json<UpdateConversationResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
      500: answer6;
    };
  };
  "update-custom-attribute-in-account": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody: {
      content: json<UpdateCustomAttributeInAccountBody>;
    };
    responses: {
      200: answer<json<UpdateCustomAttributeInAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
    };
  };
  "update-custom-attributes-of-a-conversation": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody: {
      content: json<UpdateCustomAttributesOfAConversationBody>;
    };
    responses: {
      200: answer<json<UpdateCustomAttributesOfAConversationResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer5;
      429: answer3;
      500: answer6;
    };
  };
  "update-last-seen": {
    parameters: inPath<{
      contact_identifier: string;
      conversation_id: number;
      inbox_identifier: string;
    }>;
    requestBody?: never;
    responses: {
      200: answer7;
      404: answer6;
      429: answer3;
    };
  };
  "update-portal-to-account": {
    parameters: inPath<{
      account_id: number;
      id: string;
    }>;
    requestBody: {
      content: json<UpdatePortalToAccountBody>;
    };
    responses: {
      200: answer<json<UpdatePortalToAccountResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer4;
      429: answer3;
      500: answer6;
    };
  };
  updateAccountBrandedEmailLayout: {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<UpdateAccountBrandedEmailLayoutBody>;
    };
    responses: {
      200: answer<json<UpdateAccountBrandedEmailLayoutResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer2;
      429: answer3;
    };
  };
  updateAgentBot: {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody: {
      content: json<UpdateAgentBotBody>;
    };
    responses: {
      200: answer7;
      401: answer1;
      403: answer2;
      404: answer2;
      429: answer3;
    };
  };
  updateInbox: {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody: {
      content: {
        "application/json": InboxUpdatePayload;
        "multipart/form-data": UpdateInboxMultipartBody;
      };
    };
    responses: {
      200: answer<json<UpdateInboxResponse>>;
      401: answer1;
      403: answer2;
      404: answer2;
      422: answer<json<ErrorBody | MessageBody | RecordInvalid>>;
      429: answer3;
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
      200: answer<json<UpdateProfileResponse>>;
      401: answer1;
      422: answer4;
      429: answer3;
    };
  };
}
