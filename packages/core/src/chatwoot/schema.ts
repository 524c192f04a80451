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

type responses1<theResponse> = {
  200: answer<json<theResponse>>;
  401: answer1;
  403: answer2;
  404: answer2;
  429: answer3;
};

type responses2<theResponse> = {
  200: answer<json<theResponse>>;
  401: answer1;
  403: answer2;
  404: answer2;
  422: answer5;
  429: answer3;
};

type responses3<theResponse> = {
  200: answer<json<theResponse>>;
  401: answer1;
  403: answer2;
  404: answer2;
  429: answer3;
  500: answer6;
};

type responses4<theResponse> = {
  200: answer<json<theResponse>>;
  401: answer1;
  403: answer2;
  404: answer2;
  422: answer4;
  429: answer3;
};

type responses5<theResponse> = {
  200: answer<json<theResponse>>;
  401: answer1;
  403: answer2;
  404: answer2;
  422: answer4;
  429: answer3;
  500: answer6;
};

type responses6<theResponse> = {
  200: answer<json<theResponse>>;
  401: answer1;
  403: answer2;
  404: answer2;
  422: answer2;
  429: answer3;
};

type responses7 = {
  200: answer7;
  401: answer1;
  403: answer2;
  404: answer2;
  429: answer3;
};

type responses8 = {
  200: answer7;
  401: answer2;
  404: answer6;
  429: answer3;
};

type responses9 = {
  200: answer7;
  401: answer1;
  403: answer2;
  404: answer2;
  429: answer3;
  500: answer6;
};

type responses10<theResponse> = {
  200: answer<json<theResponse>>;
  401: answer1;
  403: answer2;
  404: answer<json<ErrorBody | RailsError>>;
  429: answer3;
};

type responses11<theResponse> = {
  200: answer<json<theResponse>>;
  401: answer1;
  403: answer2;
  404: answer2;
  422: answer7;
  429: answer3;
};

type responses12<theResponse> = {
  200: answer<json<theResponse>>;
  404: answer6;
  429: answer3;
};

type responses13<theResponse> = {
  200: answer<json<theResponse>>;
  401: answer2;
  404: answer6;
  429: answer3;
};

type responses14<theResponse> = {
  200: answer<json<theResponse>>;
  401: answer1;
  403: answer2;
  404: answer2;
  422: answer5;
  429: answer3;
  500: answer6;
};

type operation1<thePath, theResponse> = {
  parameters: inPath<thePath>;
  requestBody?: never;
  responses: responses1<theResponse>;
};

type operation2<thePath, theBody, theResponse> = {
  parameters: inPath<thePath>;
  requestBody: {
    content: json<theBody>;
  };
  responses: responses2<theResponse>;
};

type operation3<thePath, theBody, theResponse> = {
  parameters: inPath<thePath>;
  requestBody: {
    content: json<theBody>;
  };
  responses: responses4<theResponse>;
};

type operation4<theQuery, thePath, theResponse> = {
  parameters: inPathAndQuery<thePath, theQuery>;
  requestBody?: never;
  responses: responses1<theResponse>;
};

type operation5<thePath, theBody, theResponse> = {
  parameters: inPath<thePath>;
  requestBody: {
    content: json<theBody>;
  };
  responses: responses5<theResponse>;
};

type operation6<thePath> = {
  parameters: inPath<thePath>;
  requestBody?: never;
  responses: responses7;
};

type operation7<thePath> = {
  parameters: inPath<thePath>;
  requestBody?: never;
  responses: responses8;
};

type operation8<thePath, theBody> = {
  parameters: inPath<thePath>;
  requestBody: {
    content: json<theBody>;
  };
  responses: responses7;
};

type operation9<theQuery, thePath, theResponse> = {
  parameters: {
    query: theQuery;
    header?: never;
    path: thePath;
    cookie?: never;
  };
  requestBody?: never;
  responses: responses11<theResponse>;
};

type operation10<thePath, theResponse> = {
  parameters: inPath<thePath>;
  requestBody?: never;
  responses: responses12<theResponse>;
};

type operation11<thePath, theResponse> = {
  parameters: inPath<thePath>;
  requestBody?: never;
  responses: responses13<theResponse>;
};

type operation12<thePath, theBody, theResponse> = {
  parameters: inPath<thePath>;
  requestBody: {
    content: json<theBody>;
  };
  responses: responses14<theResponse>;
};

export interface operations {
  GetInbox: operation1<
    {
      account_id: number;
      id: number;
    },
    GetInboxResponse
  >;
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
  "add-new-agent-to-inbox": operation2<
    {
      account_id: number;
    },
    AddNewAgentToInboxBody,
    AddNewAgentToInboxResponse
  >;
  "add-new-agent-to-team": {
    parameters: inPath<{
      account_id: number;
      team_id: number;
    }>;
    requestBody: {
      content: json<AddNewAgentToTeamBody>;
    };
    responses: responses3<AddNewAgentToTeamResponse>;
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
  "add-new-canned-response-to-account": operation3<
    {
      account_id: number;
    },
    AddNewCannedResponseToAccountBody,
    AddNewCannedResponseToAccountResponse
  >;
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
  "add-new-custom-attribute-to-account": operation3<
    {
      account_id: number;
    },
    AddNewCustomAttributeToAccountBody,
    AddNewCustomAttributeToAccountResponse
  >;
  "add-new-portal-to-account": operation3<
    {
      account_id: number;
    },
    AddNewPortalToAccountBody,
    AddNewPortalToAccountResponse
  >;
  "assign-a-conversation": operation2<
    {
      account_id: number;
      conversation_id: number;
    },
    AssignAConversationBody,
    AssignAConversationResponse
  >;
  "contact-add-labels": operation2<
    {
      account_id: number;
      id: number;
    },
    ContactAddLabelsBody,
    ContactAddLabelsResponse
  >;
  contactConversations: operation1<
    {
      account_id: number;
      id: number;
    },
    ContactConversationsResponse
  >;
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
    responses: responses5<ContactCreateResponse>;
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
  contactDetails: operation4<
    ContactDetailsQuery,
    {
      account_id: number;
      id: number;
    },
    ContactDetailsResponse
  >;
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
  contactInboxCreation: operation5<
    {
      account_id: number;
      id: number;
    },
    ContactInboxCreationBody,
    ContactInboxCreationResponse
  >;
  contactList: operation4<
    ContactListQuery,
    {
      account_id: number;
    },
    ContactListResponse
  >;
  contactMerge: operation2<
    {
      account_id: number;
    },
    ContactMergeBody,
    ContactMergeResponse
  >;
  contactSearch: operation4<
    ContactSearchQuery,
    {
      account_id: number;
    },
    ContactSearchResponse
  >;
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
    responses: responses2<ContactUpdateResponse>;
  };
  contactableInboxesGet: operation1<
    {
      account_id: number;
      id: number;
    },
    ContactableInboxesGetResponse
  >;
  "conversation-add-labels": operation2<
    {
      account_id: number;
      conversation_id: number;
    },
    ConversationAddLabelsBody,
    ConversationAddLabelsResponse
  >;
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
  conversationList: operation4<
    ConversationListQuery,
    {
      account_id: number;
    },
    ConversationListResponse
  >;
  conversationListMeta: operation4<
    ConversationListMetaQuery,
    {
      account_id: number;
    },
    ConversationListMetaResponse
  >;
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
  "create-a-custom-filter": operation3<
    {
      account_id: number;
    },
    CreateACustomFilterBody,
    CreateACustomFilterResponse
  >;
  "create-a-label": operation3<
    {
      account_id: number;
    },
    CreateALabelBody,
    CreateALabelResponse
  >;
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
    responses: responses6<CreateANewMessageInAConversationResponse>;
  };
  "create-a-team": operation3<
    {
      account_id: number;
    },
    CreateATeamBody,
    CreateATeamResponse
  >;
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
  "create-a-webhook": operation3<
    {
      account_id: number;
    },
    CreateAWebhookBody,
    CreateAWebhookResponse
  >;
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
    responses: responses2<CreateAnAccountAgentBotResponse>;
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
  "create-an-integration-hook": operation3<
    {
      account_id: number;
    },
    CreateAnIntegrationHookBody,
    CreateAnIntegrationHookResponse
  >;
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
  "delete-a-label": operation6<{
    account_id: number;
    id: number;
  }>;
  "delete-a-message": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
      message_id: number;
    }>;
    requestBody?: never;
    responses: responses2<DeleteAMessageResponse>;
  };
  "delete-a-team": operation6<{
    account_id: number;
    team_id: number;
  }>;
  "delete-a-user": operation7<{
    id: number;
  }>;
  "delete-a-webhook": operation6<{
    account_id: number;
    webhook_id: number;
  }>;
  "delete-agent-from-account": operation6<{
    account_id: number;
    id: number;
  }>;
  "delete-agent-in-inbox": operation8<
    {
      account_id: number;
    },
    DeleteAgentInInboxBody
  >;
  "delete-agent-in-team": {
    parameters: inPath<{
      account_id: number;
      team_id: number;
    }>;
    requestBody: {
      content: json<DeleteAgentInTeamBody>;
    };
    responses: responses9;
  };
  "delete-an-account": operation7<{
    account_id: number;
  }>;
  "delete-an-account-agent-bot": operation6<{
    account_id: number;
    id: number;
  }>;
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
    responses: responses8;
  };
  "delete-an-agent-bot": operation7<{
    id: number;
  }>;
  "delete-an-integration-hook": operation6<{
    account_id: number;
    hook_id: number;
  }>;
  "delete-automation-rule-from-account": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: responses9;
  };
  "delete-canned-response-from-account": operation6<{
    account_id: number;
    id: number;
  }>;
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
  "destroy-custom-attributes-of-a-conversation": operation2<
    {
      account_id: number;
      conversation_id: number;
    },
    DestroyCustomAttributesOfAConversationBody,
    DestroyCustomAttributesOfAConversationResponse
  >;
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
  "get-account-agents": operation1<
    {
      account_id: number;
    },
    GetAccountAgentsResponse
  >;
  "get-account-audit-logs": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetAccountAuditLogsQuery
    >;
    requestBody?: never;
    responses: responses10<GetAccountAuditLogsResponse>;
  };
  "get-account-automation-rule": operation1<
    {
      account_id: number;
    },
    GetAccountAutomationRuleResponse
  >;
  "get-account-canned-response": operation4<
    GetAccountCannedResponseQuery,
    {
      account_id: number;
    },
    GetAccountCannedResponseResponse
  >;
  "get-account-conversation-metrics": operation9<
    GetAccountConversationMetricsQuery,
    {
      account_id: number;
    },
    GetAccountConversationMetricsResponse
  >;
  "get-account-custom-attribute": operation4<
    GetAccountCustomAttributeQuery,
    {
      account_id: number;
    },
    GetAccountCustomAttributeResponse
  >;
  "get-account-details": operation1<
    {
      account_id: number;
    },
    GetAccountDetailsResponse
  >;
  "get-account-reporting-events": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetAccountReportingEventsQuery
    >;
    requestBody?: never;
    responses: responses10<GetAccountReportingEventsResponse>;
  };
  "get-agent-conversation-metrics": operation9<
    GetAgentConversationMetricsQuery,
    {
      account_id: number;
    },
    GetAgentConversationMetricsResponse
  >;
  "get-agent-summary-report": operation4<
    GetAgentSummaryReportQuery,
    {
      account_id: number;
    },
    GetAgentSummaryReportResponse
  >;
  "get-channel-summary-report": {
    parameters: inPathAndQuery<
      {
        account_id: number;
      },
      GetChannelSummaryReportQuery
    >;
    requestBody?: never;
    responses: responses6<GetChannelSummaryReportResponse>;
  };
  "get-conversation-reporting-events": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody?: never;
    responses: responses10<GetConversationReportingEventsResponse>;
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
  "get-details-of-a-conversation": operation1<
    {
      account_id: number;
      conversation_id: number;
    },
    GetDetailsOfAConversationResponse
  >;
  "get-details-of-a-inbox": operation10<
    {
      inbox_identifier: string;
    },
    GetDetailsOfAInboxResponse
  >;
  "get-details-of-a-single-account-agent-bot": operation1<
    {
      account_id: number;
      id: number;
    },
    GetDetailsOfASingleAccountAgentBotResponse
  >;
  "get-details-of-a-single-agent-bot": operation11<
    {
      id: number;
    },
    GetDetailsOfASingleAgentBotResponse
  >;
  "get-details-of-a-single-automation-rule": {
    parameters: inPath<{
      account_id: number;
      id: number;
    }>;
    requestBody?: never;
    responses: responses3<GetDetailsOfASingleAutomationRuleResponse>;
  };
  "get-details-of-a-single-custom-attribute": operation1<
    {
      account_id: number;
      id: number;
    },
    GetDetailsOfASingleCustomAttributeResponse
  >;
  "get-details-of-a-single-custom-filter": operation1<
    {
      account_id: number;
      custom_filter_id: number;
    },
    GetDetailsOfASingleCustomFilterResponse
  >;
  "get-details-of-a-single-label": operation1<
    {
      account_id: number;
      id: number;
    },
    GetDetailsOfASingleLabelResponse
  >;
  "get-details-of-a-single-team": operation1<
    {
      account_id: number;
      team_id: number;
    },
    GetDetailsOfASingleTeamResponse
  >;
  "get-details-of-a-user": operation11<
    {
      id: number;
    },
    GetDetailsOfAUserResponse
  >;
  "get-details-of-all-integrations": operation1<
    {
      account_id: number;
    },
    GetDetailsOfAllIntegrationsResponse
  >;
  "get-details-of-an-account": operation11<
    {
      account_id: number;
    },
    GetDetailsOfAnAccountResponse
  >;
  "get-first-response-time-distribution": operation4<
    GetFirstResponseTimeDistributionQuery,
    {
      account_id: number;
    },
    GetFirstResponseTimeDistributionResponse
  >;
  "get-inbox-label-matrix": operation4<
    GetInboxLabelMatrixQuery,
    {
      account_id: number;
    },
    GetInboxLabelMatrixResponse
  >;
  "get-inbox-members": operation1<
    {
      account_id: number;
      inbox_id: number;
    },
    GetInboxMembersResponse
  >;
  "get-inbox-summary-report": operation4<
    GetInboxSummaryReportQuery,
    {
      account_id: number;
    },
    GetInboxSummaryReportResponse
  >;
  "get-outgoing-messages-count": operation9<
    GetOutgoingMessagesCountQuery,
    {
      account_id: number;
    },
    GetOutgoingMessagesCountResponse
  >;
  "get-portal": operation4<
    GetPortalQuery,
    {
      account_id: number;
    },
    GetPortalResponse
  >;
  "get-single-conversation": operation10<
    {
      contact_identifier: string;
      conversation_id: number;
      inbox_identifier: string;
    },
    GetSingleConversationResponse
  >;
  "get-sso-url-of-a-user": operation11<
    {
      id: number;
    },
    GetSsoUrlOfAUserResponse
  >;
  "get-team-members": operation1<
    {
      account_id: number;
      team_id: number;
    },
    GetTeamMembersResponse
  >;
  "get-team-summary-report": operation4<
    GetTeamSummaryReportQuery,
    {
      account_id: number;
    },
    GetTeamSummaryReportResponse
  >;
  getAccountBrandedEmailLayout: operation1<
    {
      account_id: number;
    },
    GetAccountBrandedEmailLayoutResponse
  >;
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
  getInboxAgentBot: operation1<
    {
      account_id: number;
      id: number;
    },
    GetInboxAgentBotResponse
  >;
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
  "list-all-account-agent-bots": operation1<
    {
      account_id: number;
    },
    ListAllAccountAgentBotsResponse
  >;
  "list-all-account-users": operation11<
    {
      account_id: number;
    },
    ListAllAccountUsersResponse
  >;
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
  "list-all-contact-conversations": operation10<
    {
      contact_identifier: string;
      inbox_identifier: string;
    },
    ListAllContactConversationsResponse
  >;
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
    responses: responses12<ListAllConversationMessagesResponse>;
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
    responses: responses1<ListAllConversationStatisticsResponse>;
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
    responses: responses1<ListAllConversationStatisticsSummaryResponse>;
  };
  "list-all-filters": operation4<
    ListAllFiltersQuery,
    {
      account_id: number;
    },
    ListAllFiltersResponse
  >;
  "list-all-labels": operation1<
    {
      account_id: number;
    },
    ListAllLabelsResponse
  >;
  "list-all-labels-of-a-contact": operation1<
    {
      account_id: number;
      id: number;
    },
    ListAllLabelsOfAContactResponse
  >;
  "list-all-labels-of-a-conversation": operation1<
    {
      account_id: number;
      conversation_id: number;
    },
    ListAllLabelsOfAConversationResponse
  >;
  "list-all-messages": operation4<
    ListAllMessagesQuery,
    {
      account_id: number;
      conversation_id: number;
    },
    ListAllMessagesResponse
  >;
  "list-all-teams": operation1<
    {
      account_id: number;
    },
    ListAllTeamsResponse
  >;
  "list-all-webhooks": operation1<
    {
      account_id: number;
    },
    ListAllWebhooksResponse
  >;
  listAllInboxes: operation1<
    {
      account_id: number;
    },
    ListAllInboxesResponse
  >;
  listWhatsappMessageTemplates: {
    parameters: inPathAndQuery<
      {
        account_id: number;
        id: number;
      },
      ListWhatsappMessageTemplatesQuery
    >;
    requestBody?: never;
    responses: responses6<ListWhatsappMessageTemplatesResponse>;
  };
  newConversation: operation5<
    {
      account_id: number;
    },
    NewConversationBody,
    NewConversationResponse
  >;
  "resolve-conversation": operation10<
    {
      contact_identifier: string;
      conversation_id: number;
      inbox_identifier: string;
    },
    ResolveConversationResponse
  >;
  "toggle-priority-of-a-conversation": {
    parameters: inPath<{
      account_id: number;
      conversation_id: number;
    }>;
    requestBody: {
      content: json<TogglePriorityOfAConversationBody>;
    };
    responses: responses9;
  };
  "toggle-status-of-a-conversation": operation12<
    {
      account_id: number;
      conversation_id: number;
    },
    ToggleStatusOfAConversationBody,
    ToggleStatusOfAConversationResponse
  >;
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
  "toggle-typing-status-of-a-conversation": operation8<
    {
      account_id: number;
      conversation_id: number;
    },
    ToggleTypingStatusOfAConversationBody
  >;
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
  "update-a-custom-filter": operation3<
    {
      account_id: number;
      custom_filter_id: number;
    },
    UpdateACustomFilterBody,
    UpdateACustomFilterResponse
  >;
  "update-a-label": operation3<
    {
      account_id: number;
      id: number;
    },
    UpdateALabelBody,
    UpdateALabelResponse
  >;
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
  "update-a-team": operation3<
    {
      account_id: number;
      team_id: number;
    },
    UpdateATeamBody,
    UpdateATeamResponse
  >;
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
  "update-a-webhook": operation3<
    {
      account_id: number;
      webhook_id: number;
    },
    UpdateAWebhookBody,
    UpdateAWebhookResponse
  >;
  "update-account": operation2<
    {
      account_id: number;
    },
    UpdateAccountBody,
    UpdateAccountResponse
  >;
  "update-agent-in-account": operation3<
    {
      account_id: number;
      id: number;
    },
    UpdateAgentInAccountBody,
    UpdateAgentInAccountResponse
  >;
  "update-agents-in-inbox": operation2<
    {
      account_id: number;
    },
    UpdateAgentsInInboxBody,
    UpdateAgentsInInboxResponse
  >;
  "update-agents-in-team": {
    parameters: inPath<{
      account_id: number;
      team_id: number;
    }>;
    requestBody: {
      content: json<UpdateAgentsInTeamBody>;
    };
    responses: responses3<UpdateAgentsInTeamResponse>;
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
    responses: responses2<UpdateAnAccountAgentBotResponse>;
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
  "update-an-integrations-hook": operation3<
    {
      account_id: number;
      hook_id: number;
    },
    UpdateAnIntegrationsHookBody,
    UpdateAnIntegrationsHookResponse
  >;
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
  "update-canned-response-in-account": operation3<
    {
      account_id: number;
      id: number;
    },
    UpdateCannedResponseInAccountBody,
    UpdateCannedResponseInAccountResponse
  >;
  "update-conversation": operation12<
    {
      account_id: number;
      conversation_id: number;
    },
    UpdateConversationBody,
    UpdateConversationResponse
  >;
  "update-custom-attribute-in-account": operation3<
    {
      account_id: number;
      id: number;
    },
    UpdateCustomAttributeInAccountBody,
    UpdateCustomAttributeInAccountResponse
  >;
  "update-custom-attributes-of-a-conversation": operation12<
    {
      account_id: number;
      conversation_id: number;
    },
    UpdateCustomAttributesOfAConversationBody,
    UpdateCustomAttributesOfAConversationResponse
  >;
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
  "update-portal-to-account": operation5<
    {
      account_id: number;
      id: string;
    },
    UpdatePortalToAccountBody,
    UpdatePortalToAccountResponse
  >;
  updateAccountBrandedEmailLayout: {
    parameters: inPath<{
      account_id: number;
    }>;
    requestBody: {
      content: json<UpdateAccountBrandedEmailLayoutBody>;
    };
    responses: responses6<UpdateAccountBrandedEmailLayoutResponse>;
  };
  updateAgentBot: operation8<
    {
      account_id: number;
      id: number;
    },
    UpdateAgentBotBody
  >;
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
