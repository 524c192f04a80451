// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { Operation } from "@truewire/core";

import type {
  AddNewAgentToAccountFailure,
  AddNewAgentToAccountInput,
  AddNewAgentToAccountResponse,
  AddNewAgentToInboxFailure,
  AddNewAgentToInboxInput,
  AddNewAgentToInboxResponse,
  AddNewAgentToTeamFailure,
  AddNewAgentToTeamInput,
  AddNewAgentToTeamResponse,
  AddNewArticleToAccountFailure,
  AddNewArticleToAccountInput,
  AddNewArticleToAccountResponse,
  AddNewAutomationRuleToAccountFailure,
  AddNewAutomationRuleToAccountInput,
  AddNewAutomationRuleToAccountResponse,
  AddNewCannedResponseToAccountFailure,
  AddNewCannedResponseToAccountInput,
  AddNewCannedResponseToAccountResponse,
  AddNewCategoryToAccountFailure,
  AddNewCategoryToAccountInput,
  AddNewCategoryToAccountResponse,
  AddNewCustomAttributeToAccountFailure,
  AddNewCustomAttributeToAccountInput,
  AddNewCustomAttributeToAccountResponse,
  AddNewPortalToAccountFailure,
  AddNewPortalToAccountInput,
  AddNewPortalToAccountResponse,
  AssignAConversationFailure,
  AssignAConversationInput,
  AssignAConversationResponse,
  ContactAddLabelsFailure,
  ContactAddLabelsInput,
  ContactAddLabelsResponse,
  ContactConversationsFailure,
  ContactConversationsInput,
  ContactConversationsResponse,
  ContactCreateFailure,
  ContactCreateInput,
  ContactCreateResponse,
  ContactDeleteFailure,
  ContactDeleteInput,
  ContactDetailsFailure,
  ContactDetailsInput,
  ContactDetailsResponse,
  ContactFilterFailure,
  ContactFilterInput,
  ContactFilterResponse,
  ContactInboxCreationFailure,
  ContactInboxCreationInput,
  ContactInboxCreationResponse,
  ContactListFailure,
  ContactListInput,
  ContactListResponse,
  ContactMergeFailure,
  ContactMergeInput,
  ContactMergeResponse,
  ContactSearchFailure,
  ContactSearchInput,
  ContactSearchResponse,
  ContactUpdateFailure,
  ContactUpdateInput,
  ContactUpdateResponse,
  ContactableInboxesGetFailure,
  ContactableInboxesGetInput,
  ContactableInboxesGetResponse,
  ConversationAddLabelsFailure,
  ConversationAddLabelsInput,
  ConversationAddLabelsResponse,
  ConversationFilterFailure,
  ConversationFilterInput,
  ConversationFilterResponse,
  ConversationListFailure,
  ConversationListInput,
  ConversationListMetaFailure,
  ConversationListMetaInput,
  ConversationListMetaResponse,
  ConversationListResponse,
  CreateAContactFailure,
  CreateAContactInput,
  CreateAContactResponse,
  CreateAConversationFailure,
  CreateAConversationInput,
  CreateAConversationResponse,
  CreateACustomFilterFailure,
  CreateACustomFilterInput,
  CreateACustomFilterResponse,
  CreateALabelFailure,
  CreateALabelInput,
  CreateALabelResponse,
  CreateAMessageFailure,
  CreateAMessageInput,
  CreateAMessageResponse,
  CreateANewMessageInAConversationFailure,
  CreateANewMessageInAConversationInput,
  CreateANewMessageInAConversationResponse,
  CreateATeamFailure,
  CreateATeamInput,
  CreateATeamResponse,
  CreateAUserFailure,
  CreateAUserInput,
  CreateAUserResponse,
  CreateAWebhookFailure,
  CreateAWebhookInput,
  CreateAWebhookResponse,
  CreateAnAccountAgentBotFailure,
  CreateAnAccountAgentBotInput,
  CreateAnAccountAgentBotResponse,
  CreateAnAccountFailure,
  CreateAnAccountInput,
  CreateAnAccountResponse,
  CreateAnAccountUserFailure,
  CreateAnAccountUserInput,
  CreateAnAccountUserResponse,
  CreateAnAgentBotFailure,
  CreateAnAgentBotInput,
  CreateAnAgentBotResponse,
  CreateAnIntegrationHookFailure,
  CreateAnIntegrationHookInput,
  CreateAnIntegrationHookResponse,
  DeleteACustomFilterFailure,
  DeleteACustomFilterInput,
  DeleteALabelFailure,
  DeleteALabelInput,
  DeleteAMessageFailure,
  DeleteAMessageInput,
  DeleteATeamFailure,
  DeleteATeamInput,
  DeleteAUserFailure,
  DeleteAUserInput,
  DeleteAWebhookFailure,
  DeleteAWebhookInput,
  DeleteAgentFromAccountFailure,
  DeleteAgentFromAccountInput,
  DeleteAgentInInboxFailure,
  DeleteAgentInInboxInput,
  DeleteAgentInTeamFailure,
  DeleteAgentInTeamInput,
  DeleteAnAccountAgentBotFailure,
  DeleteAnAccountAgentBotInput,
  DeleteAnAccountFailure,
  DeleteAnAccountInput,
  DeleteAnAccountUserFailure,
  DeleteAnAccountUserInput,
  DeleteAnAgentBotFailure,
  DeleteAnAgentBotInput,
  DeleteAnIntegrationHookFailure,
  DeleteAnIntegrationHookInput,
  DeleteAutomationRuleFromAccountFailure,
  DeleteAutomationRuleFromAccountInput,
  DeleteCannedResponseFromAccountFailure,
  DeleteCannedResponseFromAccountInput,
  DeleteCustomAttributeFromAccountFailure,
  DeleteCustomAttributeFromAccountInput,
  DestroyCustomAttributesOfAConversationFailure,
  DestroyCustomAttributesOfAConversationInput,
  DestroyCustomAttributesOfAConversationResponse,
  FetchProfileFailure,
  FetchProfileInput,
  FetchProfileResponse,
  GetAccountAgentsFailure,
  GetAccountAgentsInput,
  GetAccountAgentsResponse,
  GetAccountAuditLogsFailure,
  GetAccountAuditLogsInput,
  GetAccountAuditLogsResponse,
  GetAccountAutomationRuleFailure,
  GetAccountAutomationRuleInput,
  GetAccountAutomationRuleResponse,
  GetAccountBrandedEmailLayoutFailure,
  GetAccountBrandedEmailLayoutInput,
  GetAccountBrandedEmailLayoutResponse,
  GetAccountCannedResponseFailure,
  GetAccountCannedResponseInput,
  GetAccountCannedResponseResponse,
  GetAccountConversationMetricsFailure,
  GetAccountConversationMetricsInput,
  GetAccountConversationMetricsResponse,
  GetAccountCustomAttributeFailure,
  GetAccountCustomAttributeInput,
  GetAccountCustomAttributeResponse,
  GetAccountDetailsFailure,
  GetAccountDetailsInput,
  GetAccountDetailsResponse,
  GetAccountReportingEventsFailure,
  GetAccountReportingEventsInput,
  GetAccountReportingEventsResponse,
  GetAgentConversationMetricsFailure,
  GetAgentConversationMetricsInput,
  GetAgentConversationMetricsResponse,
  GetAgentSummaryReportFailure,
  GetAgentSummaryReportInput,
  GetAgentSummaryReportResponse,
  GetChannelSummaryReportFailure,
  GetChannelSummaryReportInput,
  GetChannelSummaryReportResponse,
  GetConversationMessagesFailure,
  GetConversationMessagesInput,
  GetConversationMessagesResponse,
  GetConversationReportingEventsFailure,
  GetConversationReportingEventsInput,
  GetConversationReportingEventsResponse,
  GetCsatSurveyPageFailure,
  GetCsatSurveyPageInput,
  GetDetailsOfAContactFailure,
  GetDetailsOfAContactInput,
  GetDetailsOfAContactResponse,
  GetDetailsOfAConversationFailure,
  GetDetailsOfAConversationInput,
  GetDetailsOfAConversationResponse,
  GetDetailsOfAInboxFailure,
  GetDetailsOfAInboxInput,
  GetDetailsOfAInboxResponse,
  GetDetailsOfASingleAccountAgentBotFailure,
  GetDetailsOfASingleAccountAgentBotInput,
  GetDetailsOfASingleAccountAgentBotResponse,
  GetDetailsOfASingleAgentBotFailure,
  GetDetailsOfASingleAgentBotInput,
  GetDetailsOfASingleAgentBotResponse,
  GetDetailsOfASingleAutomationRuleFailure,
  GetDetailsOfASingleAutomationRuleInput,
  GetDetailsOfASingleAutomationRuleResponse,
  GetDetailsOfASingleCustomAttributeFailure,
  GetDetailsOfASingleCustomAttributeInput,
  GetDetailsOfASingleCustomAttributeResponse,
  GetDetailsOfASingleCustomFilterFailure,
  GetDetailsOfASingleCustomFilterInput,
  GetDetailsOfASingleCustomFilterResponse,
  GetDetailsOfASingleLabelFailure,
  GetDetailsOfASingleLabelInput,
  GetDetailsOfASingleLabelResponse,
  GetDetailsOfASingleTeamFailure,
  GetDetailsOfASingleTeamInput,
  GetDetailsOfASingleTeamResponse,
  GetDetailsOfAUserFailure,
  GetDetailsOfAUserInput,
  GetDetailsOfAUserResponse,
  GetDetailsOfAllIntegrationsFailure,
  GetDetailsOfAllIntegrationsInput,
  GetDetailsOfAllIntegrationsResponse,
  GetDetailsOfAnAccountFailure,
  GetDetailsOfAnAccountInput,
  GetDetailsOfAnAccountResponse,
  GetFirstResponseTimeDistributionFailure,
  GetFirstResponseTimeDistributionInput,
  GetFirstResponseTimeDistributionResponse,
  GetInboxAgentBotFailure,
  GetInboxAgentBotInput,
  GetInboxAgentBotResponse,
  GetInboxFailure,
  GetInboxInput,
  GetInboxLabelMatrixFailure,
  GetInboxLabelMatrixInput,
  GetInboxLabelMatrixResponse,
  GetInboxMembersFailure,
  GetInboxMembersInput,
  GetInboxMembersResponse,
  GetInboxResponse,
  GetInboxSummaryReportFailure,
  GetInboxSummaryReportInput,
  GetInboxSummaryReportResponse,
  GetOutgoingMessagesCountFailure,
  GetOutgoingMessagesCountInput,
  GetOutgoingMessagesCountResponse,
  GetPortalFailure,
  GetPortalInput,
  GetPortalResponse,
  GetSingleConversationFailure,
  GetSingleConversationInput,
  GetSingleConversationResponse,
  GetSsoUrlOfAUserFailure,
  GetSsoUrlOfAUserInput,
  GetSsoUrlOfAUserResponse,
  GetTeamMembersFailure,
  GetTeamMembersInput,
  GetTeamMembersResponse,
  GetTeamSummaryReportFailure,
  GetTeamSummaryReportInput,
  GetTeamSummaryReportResponse,
  InboxCreationFailure,
  InboxCreationInput,
  InboxCreationResponse,
  ListAllAccountAgentBotsFailure,
  ListAllAccountAgentBotsInput,
  ListAllAccountAgentBotsResponse,
  ListAllAccountUsersFailure,
  ListAllAccountUsersInput,
  ListAllAccountUsersResponse,
  ListAllAgentBotsFailure,
  ListAllAgentBotsInput,
  ListAllAgentBotsResponse,
  ListAllContactConversationsFailure,
  ListAllContactConversationsInput,
  ListAllContactConversationsResponse,
  ListAllConversationMessagesFailure,
  ListAllConversationMessagesInput,
  ListAllConversationMessagesResponse,
  ListAllConversationStatisticsFailure,
  ListAllConversationStatisticsInput,
  ListAllConversationStatisticsResponse,
  ListAllConversationStatisticsSummaryFailure,
  ListAllConversationStatisticsSummaryInput,
  ListAllConversationStatisticsSummaryResponse,
  ListAllFiltersFailure,
  ListAllFiltersInput,
  ListAllFiltersResponse,
  ListAllInboxesFailure,
  ListAllInboxesInput,
  ListAllInboxesResponse,
  ListAllLabelsFailure,
  ListAllLabelsInput,
  ListAllLabelsOfAContactFailure,
  ListAllLabelsOfAContactInput,
  ListAllLabelsOfAContactResponse,
  ListAllLabelsOfAConversationFailure,
  ListAllLabelsOfAConversationInput,
  ListAllLabelsOfAConversationResponse,
  ListAllLabelsResponse,
  ListAllMessagesFailure,
  ListAllMessagesInput,
  ListAllMessagesResponse,
  ListAllTeamsFailure,
  ListAllTeamsInput,
  ListAllTeamsResponse,
  ListAllWebhooksFailure,
  ListAllWebhooksInput,
  ListAllWebhooksResponse,
  ListWhatsappMessageTemplatesFailure,
  ListWhatsappMessageTemplatesInput,
  ListWhatsappMessageTemplatesResponse,
  NewConversationFailure,
  NewConversationInput,
  NewConversationResponse,
  ResolveConversationFailure,
  ResolveConversationInput,
  ResolveConversationResponse,
  TogglePriorityOfAConversationFailure,
  TogglePriorityOfAConversationInput,
  ToggleStatusOfAConversationFailure,
  ToggleStatusOfAConversationInput,
  ToggleStatusOfAConversationResponse,
  ToggleTypingStatusFailure,
  ToggleTypingStatusInput,
  ToggleTypingStatusOfAConversationFailure,
  ToggleTypingStatusOfAConversationInput,
  UpdateAContactFailure,
  UpdateAContactInput,
  UpdateAContactResponse,
  UpdateACustomFilterFailure,
  UpdateACustomFilterInput,
  UpdateACustomFilterResponse,
  UpdateALabelFailure,
  UpdateALabelInput,
  UpdateALabelResponse,
  UpdateAMessageFailure,
  UpdateAMessageInput,
  UpdateAMessageResponse,
  UpdateATeamFailure,
  UpdateATeamInput,
  UpdateATeamResponse,
  UpdateAUserFailure,
  UpdateAUserInput,
  UpdateAUserResponse,
  UpdateAWebhookFailure,
  UpdateAWebhookInput,
  UpdateAWebhookResponse,
  UpdateAccountBrandedEmailLayoutFailure,
  UpdateAccountBrandedEmailLayoutInput,
  UpdateAccountBrandedEmailLayoutResponse,
  UpdateAccountFailure,
  UpdateAccountInput,
  UpdateAccountResponse,
  UpdateAgentBotFailure,
  UpdateAgentBotInput,
  UpdateAgentInAccountFailure,
  UpdateAgentInAccountInput,
  UpdateAgentInAccountResponse,
  UpdateAgentsInInboxFailure,
  UpdateAgentsInInboxInput,
  UpdateAgentsInInboxResponse,
  UpdateAgentsInTeamFailure,
  UpdateAgentsInTeamInput,
  UpdateAgentsInTeamResponse,
  UpdateAnAccountAgentBotFailure,
  UpdateAnAccountAgentBotInput,
  UpdateAnAccountAgentBotResponse,
  UpdateAnAccountFailure,
  UpdateAnAccountInput,
  UpdateAnAccountResponse,
  UpdateAnAgentBotFailure,
  UpdateAnAgentBotInput,
  UpdateAnAgentBotResponse,
  UpdateAnIntegrationsHookFailure,
  UpdateAnIntegrationsHookInput,
  UpdateAnIntegrationsHookResponse,
  UpdateAutomationRuleInAccountFailure,
  UpdateAutomationRuleInAccountInput,
  UpdateAutomationRuleInAccountResponse,
  UpdateCannedResponseInAccountFailure,
  UpdateCannedResponseInAccountInput,
  UpdateCannedResponseInAccountResponse,
  UpdateConversationFailure,
  UpdateConversationInput,
  UpdateConversationResponse,
  UpdateCustomAttributeInAccountFailure,
  UpdateCustomAttributeInAccountInput,
  UpdateCustomAttributeInAccountResponse,
  UpdateCustomAttributesOfAConversationFailure,
  UpdateCustomAttributesOfAConversationInput,
  UpdateCustomAttributesOfAConversationResponse,
  UpdateInboxFailure,
  UpdateInboxInput,
  UpdateInboxResponse,
  UpdateLastSeenFailure,
  UpdateLastSeenInput,
  UpdatePortalToAccountFailure,
  UpdatePortalToAccountInput,
  UpdatePortalToAccountResponse,
  UpdateProfileFailure,
  UpdateProfileInput,
  UpdateProfileResponse,
} from "./types.ts";

/**
 * POST /api/v1/accounts/{account_id}/agents
 *
 * `POST /api/v1/accounts/{account_id}/agents`
 */
export const addNewAgentToAccount: Operation<
  AddNewAgentToAccountInput,
  AddNewAgentToAccountResponse,
  AddNewAgentToAccountFailure
> = {
  id: "add-new-agent-to-account",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/agents",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/inbox_members
 *
 * `POST /api/v1/accounts/{account_id}/inbox_members`
 */
export const addNewAgentToInbox: Operation<
  AddNewAgentToInboxInput,
  AddNewAgentToInboxResponse,
  AddNewAgentToInboxFailure
> = {
  id: "add-new-agent-to-inbox",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/inbox_members",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/teams/{team_id}/team_members
 *
 * `POST /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
 */
export const addNewAgentToTeam: Operation<AddNewAgentToTeamInput, AddNewAgentToTeamResponse, AddNewAgentToTeamFailure> =
  {
    id: "add-new-agent-to-team",
    method: "POST",
    path: "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
    auth: ["userApiKey"],
    body: "json",
  };

/**
 * POST /api/v1/accounts/{account_id}/portals/{id}/articles
 *
 * `POST /api/v1/accounts/{account_id}/portals/{id}/articles`
 */
export const addNewArticleToAccount: Operation<
  AddNewArticleToAccountInput,
  AddNewArticleToAccountResponse,
  AddNewArticleToAccountFailure
> = {
  id: "add-new-article-to-account",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/portals/{id}/articles",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/automation_rules
 *
 * `POST /api/v1/accounts/{account_id}/automation_rules`
 */
export const addNewAutomationRuleToAccount: Operation<
  AddNewAutomationRuleToAccountInput,
  AddNewAutomationRuleToAccountResponse,
  AddNewAutomationRuleToAccountFailure
> = {
  id: "add-new-automation-rule-to-account",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/automation_rules",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/canned_responses
 *
 * `POST /api/v1/accounts/{account_id}/canned_responses`
 */
export const addNewCannedResponseToAccount: Operation<
  AddNewCannedResponseToAccountInput,
  AddNewCannedResponseToAccountResponse,
  AddNewCannedResponseToAccountFailure
> = {
  id: "add-new-canned-response-to-account",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/canned_responses",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/portals/{id}/categories
 *
 * `POST /api/v1/accounts/{account_id}/portals/{id}/categories`
 */
export const addNewCategoryToAccount: Operation<
  AddNewCategoryToAccountInput,
  AddNewCategoryToAccountResponse,
  AddNewCategoryToAccountFailure
> = {
  id: "add-new-category-to-account",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/portals/{id}/categories",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/custom_attribute_definitions
 *
 * `POST /api/v1/accounts/{account_id}/custom_attribute_definitions`
 */
export const addNewCustomAttributeToAccount: Operation<
  AddNewCustomAttributeToAccountInput,
  AddNewCustomAttributeToAccountResponse,
  AddNewCustomAttributeToAccountFailure
> = {
  id: "add-new-custom-attribute-to-account",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/custom_attribute_definitions",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/portals
 *
 * `POST /api/v1/accounts/{account_id}/portals`
 */
export const addNewPortalToAccount: Operation<
  AddNewPortalToAccountInput,
  AddNewPortalToAccountResponse,
  AddNewPortalToAccountFailure
> = {
  id: "add-new-portal-to-account",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/portals",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments
 *
 * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments`
 */
export const assignAConversation: Operation<
  AssignAConversationInput,
  AssignAConversationResponse,
  AssignAConversationFailure
> = {
  id: "assign-a-conversation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments",
  auth: ["agentBotApiKey", "userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/contacts/{id}/labels
 *
 * `POST /api/v1/accounts/{account_id}/contacts/{id}/labels`
 */
export const contactAddLabels: Operation<ContactAddLabelsInput, ContactAddLabelsResponse, ContactAddLabelsFailure> = {
  id: "contact-add-labels",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/contacts/{id}/labels",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * GET /api/v1/accounts/{account_id}/contacts/{id}/conversations
 *
 * `GET /api/v1/accounts/{account_id}/contacts/{id}/conversations`
 */
export const contactConversations: Operation<
  ContactConversationsInput,
  ContactConversationsResponse,
  ContactConversationsFailure
> = {
  id: "contactConversations",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/contacts/{id}/conversations",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * POST /api/v1/accounts/{account_id}/contacts
 *
 * `POST /api/v1/accounts/{account_id}/contacts`
 */
export const contactCreate: Operation<ContactCreateInput, ContactCreateResponse, ContactCreateFailure> = {
  id: "contactCreate",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/contacts",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * DELETE /api/v1/accounts/{account_id}/contacts/{id}
 *
 * `DELETE /api/v1/accounts/{account_id}/contacts/{id}`
 */
export const contactDelete: Operation<ContactDeleteInput, undefined, ContactDeleteFailure> = {
  id: "contactDelete",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/contacts/{id}",
  idempotent: true,
  auth: ["userApiKey"],
  response: "none",
};

/**
 * GET /api/v1/accounts/{account_id}/contacts/{id}
 *
 * `GET /api/v1/accounts/{account_id}/contacts/{id}`
 */
export const contactDetails: Operation<ContactDetailsInput, ContactDetailsResponse, ContactDetailsFailure> = {
  id: "contactDetails",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/contacts/{id}",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * POST /api/v1/accounts/{account_id}/contacts/filter
 *
 * `POST /api/v1/accounts/{account_id}/contacts/filter`
 */
export const contactFilter: Operation<ContactFilterInput, ContactFilterResponse, ContactFilterFailure> = {
  id: "contactFilter",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/contacts/filter",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes
 *
 * `POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes`
 */
export const contactInboxCreation: Operation<
  ContactInboxCreationInput,
  ContactInboxCreationResponse,
  ContactInboxCreationFailure
> = {
  id: "contactInboxCreation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * GET /api/v1/accounts/{account_id}/contacts
 *
 * `GET /api/v1/accounts/{account_id}/contacts`
 */
export const contactList: Operation<ContactListInput, ContactListResponse, ContactListFailure> = {
  id: "contactList",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/contacts",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * POST /api/v1/accounts/{account_id}/actions/contact_merge
 *
 * `POST /api/v1/accounts/{account_id}/actions/contact_merge`
 */
export const contactMerge: Operation<ContactMergeInput, ContactMergeResponse, ContactMergeFailure> = {
  id: "contactMerge",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/actions/contact_merge",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * GET /api/v1/accounts/{account_id}/contacts/search
 *
 * `GET /api/v1/accounts/{account_id}/contacts/search`
 */
export const contactSearch: Operation<ContactSearchInput, ContactSearchResponse, ContactSearchFailure> = {
  id: "contactSearch",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/contacts/search",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * PUT /api/v1/accounts/{account_id}/contacts/{id}
 *
 * `PUT /api/v1/accounts/{account_id}/contacts/{id}`
 */
export const contactUpdate: Operation<ContactUpdateInput, ContactUpdateResponse, ContactUpdateFailure> = {
  id: "contactUpdate",
  method: "PUT",
  path: "/api/v1/accounts/{account_id}/contacts/{id}",
  idempotent: true,
  auth: ["userApiKey"],
  body: "json",
};

/**
 * GET /api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes
 *
 * `GET /api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes`
 */
export const contactableInboxesGet: Operation<
  ContactableInboxesGetInput,
  ContactableInboxesGetResponse,
  ContactableInboxesGetFailure
> = {
  id: "contactableInboxesGet",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
 *
 * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels`
 */
export const conversationAddLabels: Operation<
  ConversationAddLabelsInput,
  ConversationAddLabelsResponse,
  ConversationAddLabelsFailure
> = {
  id: "conversation-add-labels",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/conversations/filter
 *
 * `POST /api/v1/accounts/{account_id}/conversations/filter`
 */
export const conversationFilter: Operation<
  ConversationFilterInput,
  ConversationFilterResponse,
  ConversationFilterFailure
> = {
  id: "conversationFilter",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations/filter",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * GET /api/v1/accounts/{account_id}/conversations
 *
 * `GET /api/v1/accounts/{account_id}/conversations`
 */
export const conversationList: Operation<ConversationListInput, ConversationListResponse, ConversationListFailure> = {
  id: "conversationList",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/conversations",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/conversations/meta
 *
 * `GET /api/v1/accounts/{account_id}/conversations/meta`
 */
export const conversationListMeta: Operation<
  ConversationListMetaInput,
  ConversationListMetaResponse,
  ConversationListMetaFailure
> = {
  id: "conversationListMeta",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/conversations/meta",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * POST /public/api/v1/inboxes/{inbox_identifier}/contacts
 *
 * `POST /public/api/v1/inboxes/{inbox_identifier}/contacts`
 */
export const createAContact: Operation<CreateAContactInput, CreateAContactResponse, CreateAContactFailure> = {
  id: "create-a-contact",
  method: "POST",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts",
  body: "json",
};

/**
 * POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations
 *
 * `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations`
 */
export const createAConversation: Operation<
  CreateAConversationInput,
  CreateAConversationResponse,
  CreateAConversationFailure
> = {
  id: "create-a-conversation",
  method: "POST",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/custom_filters
 *
 * `POST /api/v1/accounts/{account_id}/custom_filters`
 */
export const createACustomFilter: Operation<
  CreateACustomFilterInput,
  CreateACustomFilterResponse,
  CreateACustomFilterFailure
> = {
  id: "create-a-custom-filter",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/custom_filters",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/labels
 *
 * `POST /api/v1/accounts/{account_id}/labels`
 */
export const createALabel: Operation<CreateALabelInput, CreateALabelResponse, CreateALabelFailure> = {
  id: "create-a-label",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/labels",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages
 *
 * `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages`
 */
export const createAMessage: Operation<CreateAMessageInput, CreateAMessageResponse, CreateAMessageFailure> = {
  id: "create-a-message",
  method: "POST",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
 *
 * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages`
 */
export const createANewMessageInAConversation: Operation<
  CreateANewMessageInAConversationInput,
  CreateANewMessageInAConversationResponse,
  CreateANewMessageInAConversationFailure
> = {
  id: "create-a-new-message-in-a-conversation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
  auth: ["agentBotApiKey", "userApiKey"],
  body: "auto",
};

/**
 * POST /api/v1/accounts/{account_id}/teams
 *
 * `POST /api/v1/accounts/{account_id}/teams`
 */
export const createATeam: Operation<CreateATeamInput, CreateATeamResponse, CreateATeamFailure> = {
  id: "create-a-team",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/teams",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /platform/api/v1/users
 *
 * `POST /platform/api/v1/users`
 */
export const createAUser: Operation<CreateAUserInput, CreateAUserResponse, CreateAUserFailure> = {
  id: "create-a-user",
  method: "POST",
  path: "/platform/api/v1/users",
  auth: ["platformAppApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/webhooks
 *
 * `POST /api/v1/accounts/{account_id}/webhooks`
 */
export const createAWebhook: Operation<CreateAWebhookInput, CreateAWebhookResponse, CreateAWebhookFailure> = {
  id: "create-a-webhook",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/webhooks",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /platform/api/v1/accounts
 *
 * `POST /platform/api/v1/accounts`
 */
export const createAnAccount: Operation<CreateAnAccountInput, CreateAnAccountResponse, CreateAnAccountFailure> = {
  id: "create-an-account",
  method: "POST",
  path: "/platform/api/v1/accounts",
  auth: ["platformAppApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/agent_bots
 *
 * `POST /api/v1/accounts/{account_id}/agent_bots`
 */
export const createAnAccountAgentBot: Operation<
  CreateAnAccountAgentBotInput,
  CreateAnAccountAgentBotResponse,
  CreateAnAccountAgentBotFailure
> = {
  id: "create-an-account-agent-bot",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/agent_bots",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /platform/api/v1/accounts/{account_id}/account_users
 *
 * `POST /platform/api/v1/accounts/{account_id}/account_users`
 */
export const createAnAccountUser: Operation<
  CreateAnAccountUserInput,
  CreateAnAccountUserResponse,
  CreateAnAccountUserFailure
> = {
  id: "create-an-account-user",
  method: "POST",
  path: "/platform/api/v1/accounts/{account_id}/account_users",
  auth: ["platformAppApiKey"],
  body: "json",
};

/**
 * POST /platform/api/v1/agent_bots
 *
 * `POST /platform/api/v1/agent_bots`
 */
export const createAnAgentBot: Operation<CreateAnAgentBotInput, CreateAnAgentBotResponse, CreateAnAgentBotFailure> = {
  id: "create-an-agent-bot",
  method: "POST",
  path: "/platform/api/v1/agent_bots",
  auth: ["platformAppApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/integrations/hooks
 *
 * `POST /api/v1/accounts/{account_id}/integrations/hooks`
 */
export const createAnIntegrationHook: Operation<
  CreateAnIntegrationHookInput,
  CreateAnIntegrationHookResponse,
  CreateAnIntegrationHookFailure
> = {
  id: "create-an-integration-hook",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/integrations/hooks",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}
 *
 * `DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
 */
export const deleteACustomFilter: Operation<DeleteACustomFilterInput, undefined, DeleteACustomFilterFailure> = {
  id: "delete-a-custom-filter",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
  idempotent: true,
  auth: ["userApiKey"],
  response: "none",
};

/**
 * DELETE /api/v1/accounts/{account_id}/labels/{id}
 *
 * `DELETE /api/v1/accounts/{account_id}/labels/{id}`
 */
export const deleteALabel: Operation<DeleteALabelInput, undefined, DeleteALabelFailure> = {
  id: "delete-a-label",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/labels/{id}",
  idempotent: true,
  auth: ["userApiKey"],
  response: "none",
};

/**
 * DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}
 *
 * `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}`
 */
export const deleteAMessage: Operation<DeleteAMessageInput, undefined, DeleteAMessageFailure> = {
  id: "delete-a-message",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}",
  idempotent: true,
  auth: ["userApiKey"],
  response: "none",
};

/**
 * DELETE /api/v1/accounts/{account_id}/teams/{team_id}
 *
 * `DELETE /api/v1/accounts/{account_id}/teams/{team_id}`
 */
export const deleteATeam: Operation<DeleteATeamInput, undefined, DeleteATeamFailure> = {
  id: "delete-a-team",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/teams/{team_id}",
  idempotent: true,
  auth: ["userApiKey"],
  response: "none",
};

/**
 * DELETE /platform/api/v1/users/{id}
 *
 * `DELETE /platform/api/v1/users/{id}`
 */
export const deleteAUser: Operation<DeleteAUserInput, undefined, DeleteAUserFailure> = {
  id: "delete-a-user",
  method: "DELETE",
  path: "/platform/api/v1/users/{id}",
  idempotent: true,
  auth: ["platformAppApiKey"],
  response: "none",
};

/**
 * DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}
 *
 * `DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}`
 */
export const deleteAWebhook: Operation<DeleteAWebhookInput, undefined, DeleteAWebhookFailure> = {
  id: "delete-a-webhook",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
  idempotent: true,
  auth: ["userApiKey"],
  response: "none",
};

/**
 * DELETE /api/v1/accounts/{account_id}/agents/{id}
 *
 * `DELETE /api/v1/accounts/{account_id}/agents/{id}`
 */
export const deleteAgentFromAccount: Operation<DeleteAgentFromAccountInput, undefined, DeleteAgentFromAccountFailure> =
  {
    id: "delete-agent-from-account",
    method: "DELETE",
    path: "/api/v1/accounts/{account_id}/agents/{id}",
    idempotent: true,
    auth: ["userApiKey"],
    response: "none",
  };

/**
 * DELETE /api/v1/accounts/{account_id}/inbox_members
 *
 * `DELETE /api/v1/accounts/{account_id}/inbox_members`
 */
export const deleteAgentInInbox: Operation<DeleteAgentInInboxInput, undefined, DeleteAgentInInboxFailure> = {
  id: "delete-agent-in-inbox",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/inbox_members",
  idempotent: true,
  auth: ["userApiKey"],
  body: "json",
  response: "none",
};

/**
 * DELETE /api/v1/accounts/{account_id}/teams/{team_id}/team_members
 *
 * `DELETE /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
 */
export const deleteAgentInTeam: Operation<DeleteAgentInTeamInput, undefined, DeleteAgentInTeamFailure> = {
  id: "delete-agent-in-team",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
  idempotent: true,
  auth: ["userApiKey"],
  body: "json",
  response: "none",
};

/**
 * DELETE /platform/api/v1/accounts/{account_id}
 *
 * `DELETE /platform/api/v1/accounts/{account_id}`
 */
export const deleteAnAccount: Operation<DeleteAnAccountInput, undefined, DeleteAnAccountFailure> = {
  id: "delete-an-account",
  method: "DELETE",
  path: "/platform/api/v1/accounts/{account_id}",
  idempotent: true,
  auth: ["platformAppApiKey"],
  response: "none",
};

/**
 * DELETE /api/v1/accounts/{account_id}/agent_bots/{id}
 *
 * `DELETE /api/v1/accounts/{account_id}/agent_bots/{id}`
 */
export const deleteAnAccountAgentBot: Operation<
  DeleteAnAccountAgentBotInput,
  undefined,
  DeleteAnAccountAgentBotFailure
> = {
  id: "delete-an-account-agent-bot",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/agent_bots/{id}",
  idempotent: true,
  auth: ["userApiKey"],
  response: "none",
};

/**
 * DELETE /platform/api/v1/accounts/{account_id}/account_users
 *
 * `DELETE /platform/api/v1/accounts/{account_id}/account_users`
 */
export const deleteAnAccountUser: Operation<DeleteAnAccountUserInput, undefined, DeleteAnAccountUserFailure> = {
  id: "delete-an-account-user",
  method: "DELETE",
  path: "/platform/api/v1/accounts/{account_id}/account_users",
  idempotent: true,
  auth: ["platformAppApiKey"],
  response: "none",
};

/**
 * DELETE /platform/api/v1/agent_bots/{id}
 *
 * `DELETE /platform/api/v1/agent_bots/{id}`
 */
export const deleteAnAgentBot: Operation<DeleteAnAgentBotInput, undefined, DeleteAnAgentBotFailure> = {
  id: "delete-an-agent-bot",
  method: "DELETE",
  path: "/platform/api/v1/agent_bots/{id}",
  idempotent: true,
  auth: ["platformAppApiKey"],
  response: "none",
};

/**
 * DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}
 *
 * `DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`
 */
export const deleteAnIntegrationHook: Operation<
  DeleteAnIntegrationHookInput,
  undefined,
  DeleteAnIntegrationHookFailure
> = {
  id: "delete-an-integration-hook",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
  idempotent: true,
  auth: ["userApiKey"],
  response: "none",
};

/**
 * DELETE /api/v1/accounts/{account_id}/automation_rules/{id}
 *
 * `DELETE /api/v1/accounts/{account_id}/automation_rules/{id}`
 */
export const deleteAutomationRuleFromAccount: Operation<
  DeleteAutomationRuleFromAccountInput,
  undefined,
  DeleteAutomationRuleFromAccountFailure
> = {
  id: "delete-automation-rule-from-account",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/automation_rules/{id}",
  idempotent: true,
  auth: ["userApiKey"],
  response: "none",
};

/**
 * DELETE /api/v1/accounts/{account_id}/canned_responses/{id}
 *
 * `DELETE /api/v1/accounts/{account_id}/canned_responses/{id}`
 */
export const deleteCannedResponseFromAccount: Operation<
  DeleteCannedResponseFromAccountInput,
  undefined,
  DeleteCannedResponseFromAccountFailure
> = {
  id: "delete-canned-response-from-account",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/canned_responses/{id}",
  idempotent: true,
  auth: ["userApiKey"],
  response: "none",
};

/**
 * DELETE /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}
 *
 * `DELETE /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
 */
export const deleteCustomAttributeFromAccount: Operation<
  DeleteCustomAttributeFromAccountInput,
  undefined,
  DeleteCustomAttributeFromAccountFailure
> = {
  id: "delete-custom-attribute-from-account",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
  idempotent: true,
  auth: ["userApiKey"],
  response: "none",
};

/**
 * POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/destroy_custom_attributes
 *
 * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/destroy_custom_attributes`
 */
export const destroyCustomAttributesOfAConversation: Operation<
  DestroyCustomAttributesOfAConversationInput,
  DestroyCustomAttributesOfAConversationResponse,
  DestroyCustomAttributesOfAConversationFailure
> = {
  id: "destroy-custom-attributes-of-a-conversation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/destroy_custom_attributes",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * GET /api/v1/profile
 *
 * `GET /api/v1/profile`
 */
export const fetchProfile: Operation<FetchProfileInput, FetchProfileResponse, FetchProfileFailure> = {
  id: "fetchProfile",
  method: "GET",
  path: "/api/v1/profile",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/agents
 *
 * `GET /api/v1/accounts/{account_id}/agents`
 */
export const getAccountAgents: Operation<GetAccountAgentsInput, GetAccountAgentsResponse, GetAccountAgentsFailure> = {
  id: "get-account-agents",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/agents",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/audit_logs
 *
 * `GET /api/v1/accounts/{account_id}/audit_logs`
 */
export const getAccountAuditLogs: Operation<
  GetAccountAuditLogsInput,
  GetAccountAuditLogsResponse,
  GetAccountAuditLogsFailure
> = {
  id: "get-account-audit-logs",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/audit_logs",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/automation_rules
 *
 * `GET /api/v1/accounts/{account_id}/automation_rules`
 */
export const getAccountAutomationRule: Operation<
  GetAccountAutomationRuleInput,
  GetAccountAutomationRuleResponse,
  GetAccountAutomationRuleFailure
> = {
  id: "get-account-automation-rule",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/automation_rules",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/branded_email_layout
 *
 * `GET /api/v1/accounts/{account_id}/branded_email_layout`
 */
export const getAccountBrandedEmailLayout: Operation<
  GetAccountBrandedEmailLayoutInput,
  GetAccountBrandedEmailLayoutResponse,
  GetAccountBrandedEmailLayoutFailure
> = {
  id: "getAccountBrandedEmailLayout",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/branded_email_layout",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/canned_responses
 *
 * `GET /api/v1/accounts/{account_id}/canned_responses`
 */
export const getAccountCannedResponse: Operation<
  GetAccountCannedResponseInput,
  GetAccountCannedResponseResponse,
  GetAccountCannedResponseFailure
> = {
  id: "get-account-canned-response",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/canned_responses",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v2/accounts/{account_id}/reports/conversations
 *
 * `GET /api/v2/accounts/{account_id}/reports/conversations`
 */
export const getAccountConversationMetrics: Operation<
  GetAccountConversationMetricsInput,
  GetAccountConversationMetricsResponse,
  GetAccountConversationMetricsFailure
> = {
  id: "get-account-conversation-metrics",
  method: "GET",
  path: "/api/v2/accounts/{account_id}/reports/conversations",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/custom_attribute_definitions
 *
 * `GET /api/v1/accounts/{account_id}/custom_attribute_definitions`
 */
export const getAccountCustomAttribute: Operation<
  GetAccountCustomAttributeInput,
  GetAccountCustomAttributeResponse,
  GetAccountCustomAttributeFailure
> = {
  id: "get-account-custom-attribute",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/custom_attribute_definitions",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}
 *
 * `GET /api/v1/accounts/{account_id}`
 */
export const getAccountDetails: Operation<GetAccountDetailsInput, GetAccountDetailsResponse, GetAccountDetailsFailure> =
  {
    id: "get-account-details",
    method: "GET",
    path: "/api/v1/accounts/{account_id}",
    safe: true,
    auth: ["userApiKey"],
  };

/**
 * GET /api/v1/accounts/{account_id}/reporting_events
 *
 * `GET /api/v1/accounts/{account_id}/reporting_events`
 */
export const getAccountReportingEvents: Operation<
  GetAccountReportingEventsInput,
  GetAccountReportingEventsResponse,
  GetAccountReportingEventsFailure
> = {
  id: "get-account-reporting-events",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/reporting_events",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v2/accounts/{account_id}/reports/conversations.json
 *
 * `GET /api/v2/accounts/{account_id}/reports/conversations.json`
 */
export const getAgentConversationMetrics: Operation<
  GetAgentConversationMetricsInput,
  GetAgentConversationMetricsResponse,
  GetAgentConversationMetricsFailure
> = {
  id: "get-agent-conversation-metrics",
  method: "GET",
  path: "/api/v2/accounts/{account_id}/reports/conversations.json",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v2/accounts/{account_id}/summary_reports/agent
 *
 * `GET /api/v2/accounts/{account_id}/summary_reports/agent`
 */
export const getAgentSummaryReport: Operation<
  GetAgentSummaryReportInput,
  GetAgentSummaryReportResponse,
  GetAgentSummaryReportFailure
> = {
  id: "get-agent-summary-report",
  method: "GET",
  path: "/api/v2/accounts/{account_id}/summary_reports/agent",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v2/accounts/{account_id}/summary_reports/channel
 *
 * `GET /api/v2/accounts/{account_id}/summary_reports/channel`
 */
export const getChannelSummaryReport: Operation<
  GetChannelSummaryReportInput,
  GetChannelSummaryReportResponse,
  GetChannelSummaryReportFailure
> = {
  id: "get-channel-summary-report",
  method: "GET",
  path: "/api/v2/accounts/{account_id}/summary_reports/channel",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * A path that the server does not route
 *
 * The server answers 404. The messages of a conversation are at `list-all-messages`.
 *
 * `GET /accounts/{account_id}/conversations/{conversation_id}/messages`
 *
 * @deprecated
 */
export const getConversationMessages: Operation<
  GetConversationMessagesInput,
  GetConversationMessagesResponse,
  GetConversationMessagesFailure
> = {
  id: "getConversationMessages",
  method: "GET",
  path: "/accounts/{account_id}/conversations/{conversation_id}/messages",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events
 *
 * `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events`
 */
export const getConversationReportingEvents: Operation<
  GetConversationReportingEventsInput,
  GetConversationReportingEventsResponse,
  GetConversationReportingEventsFailure
> = {
  id: "get-conversation-reporting-events",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /survey/responses/{conversation_uuid}
 *
 * `GET /survey/responses/{conversation_uuid}`
 */
export const getCsatSurveyPage: Operation<GetCsatSurveyPageInput, undefined, GetCsatSurveyPageFailure> = {
  id: "get-csat-survey-page",
  method: "GET",
  path: "/survey/responses/{conversation_uuid}",
  safe: true,
  response: "none",
};

/**
 * GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}
 *
 * `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}`
 */
export const getDetailsOfAContact: Operation<
  GetDetailsOfAContactInput,
  GetDetailsOfAContactResponse,
  GetDetailsOfAContactFailure
> = {
  id: "get-details-of-a-contact",
  method: "GET",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
  safe: true,
};

/**
 * GET /api/v1/accounts/{account_id}/conversations/{conversation_id}
 *
 * `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}`
 */
export const getDetailsOfAConversation: Operation<
  GetDetailsOfAConversationInput,
  GetDetailsOfAConversationResponse,
  GetDetailsOfAConversationFailure
> = {
  id: "get-details-of-a-conversation",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /public/api/v1/inboxes/{inbox_identifier}
 *
 * `GET /public/api/v1/inboxes/{inbox_identifier}`
 */
export const getDetailsOfAInbox: Operation<
  GetDetailsOfAInboxInput,
  GetDetailsOfAInboxResponse,
  GetDetailsOfAInboxFailure
> = {
  id: "get-details-of-a-inbox",
  method: "GET",
  path: "/public/api/v1/inboxes/{inbox_identifier}",
  safe: true,
};

/**
 * GET /api/v1/accounts/{account_id}/agent_bots/{id}
 *
 * `GET /api/v1/accounts/{account_id}/agent_bots/{id}`
 */
export const getDetailsOfASingleAccountAgentBot: Operation<
  GetDetailsOfASingleAccountAgentBotInput,
  GetDetailsOfASingleAccountAgentBotResponse,
  GetDetailsOfASingleAccountAgentBotFailure
> = {
  id: "get-details-of-a-single-account-agent-bot",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/agent_bots/{id}",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /platform/api/v1/agent_bots/{id}
 *
 * `GET /platform/api/v1/agent_bots/{id}`
 */
export const getDetailsOfASingleAgentBot: Operation<
  GetDetailsOfASingleAgentBotInput,
  GetDetailsOfASingleAgentBotResponse,
  GetDetailsOfASingleAgentBotFailure
> = {
  id: "get-details-of-a-single-agent-bot",
  method: "GET",
  path: "/platform/api/v1/agent_bots/{id}",
  safe: true,
  auth: ["platformAppApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/automation_rules/{id}
 *
 * `GET /api/v1/accounts/{account_id}/automation_rules/{id}`
 */
export const getDetailsOfASingleAutomationRule: Operation<
  GetDetailsOfASingleAutomationRuleInput,
  GetDetailsOfASingleAutomationRuleResponse,
  GetDetailsOfASingleAutomationRuleFailure
> = {
  id: "get-details-of-a-single-automation-rule",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/automation_rules/{id}",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}
 *
 * `GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
 */
export const getDetailsOfASingleCustomAttribute: Operation<
  GetDetailsOfASingleCustomAttributeInput,
  GetDetailsOfASingleCustomAttributeResponse,
  GetDetailsOfASingleCustomAttributeFailure
> = {
  id: "get-details-of-a-single-custom-attribute",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}
 *
 * `GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
 */
export const getDetailsOfASingleCustomFilter: Operation<
  GetDetailsOfASingleCustomFilterInput,
  GetDetailsOfASingleCustomFilterResponse,
  GetDetailsOfASingleCustomFilterFailure
> = {
  id: "get-details-of-a-single-custom-filter",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/labels/{id}
 *
 * `GET /api/v1/accounts/{account_id}/labels/{id}`
 */
export const getDetailsOfASingleLabel: Operation<
  GetDetailsOfASingleLabelInput,
  GetDetailsOfASingleLabelResponse,
  GetDetailsOfASingleLabelFailure
> = {
  id: "get-details-of-a-single-label",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/labels/{id}",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/teams/{team_id}
 *
 * `GET /api/v1/accounts/{account_id}/teams/{team_id}`
 */
export const getDetailsOfASingleTeam: Operation<
  GetDetailsOfASingleTeamInput,
  GetDetailsOfASingleTeamResponse,
  GetDetailsOfASingleTeamFailure
> = {
  id: "get-details-of-a-single-team",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/teams/{team_id}",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /platform/api/v1/users/{id}
 *
 * `GET /platform/api/v1/users/{id}`
 */
export const getDetailsOfAUser: Operation<GetDetailsOfAUserInput, GetDetailsOfAUserResponse, GetDetailsOfAUserFailure> =
  {
    id: "get-details-of-a-user",
    method: "GET",
    path: "/platform/api/v1/users/{id}",
    safe: true,
    auth: ["platformAppApiKey"],
  };

/**
 * GET /api/v1/accounts/{account_id}/integrations/apps
 *
 * `GET /api/v1/accounts/{account_id}/integrations/apps`
 */
export const getDetailsOfAllIntegrations: Operation<
  GetDetailsOfAllIntegrationsInput,
  GetDetailsOfAllIntegrationsResponse,
  GetDetailsOfAllIntegrationsFailure
> = {
  id: "get-details-of-all-integrations",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/integrations/apps",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /platform/api/v1/accounts/{account_id}
 *
 * `GET /platform/api/v1/accounts/{account_id}`
 */
export const getDetailsOfAnAccount: Operation<
  GetDetailsOfAnAccountInput,
  GetDetailsOfAnAccountResponse,
  GetDetailsOfAnAccountFailure
> = {
  id: "get-details-of-an-account",
  method: "GET",
  path: "/platform/api/v1/accounts/{account_id}",
  safe: true,
  auth: ["platformAppApiKey"],
};

/**
 * GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution
 *
 * `GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution`
 */
export const getFirstResponseTimeDistribution: Operation<
  GetFirstResponseTimeDistributionInput,
  GetFirstResponseTimeDistributionResponse,
  GetFirstResponseTimeDistributionFailure
> = {
  id: "get-first-response-time-distribution",
  method: "GET",
  path: "/api/v2/accounts/{account_id}/reports/first_response_time_distribution",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/inboxes/{id}
 *
 * `GET /api/v1/accounts/{account_id}/inboxes/{id}`
 */
export const getInbox: Operation<GetInboxInput, GetInboxResponse, GetInboxFailure> = {
  id: "GetInbox",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/inboxes/{id}",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/inboxes/{id}/agent_bot
 *
 * `GET /api/v1/accounts/{account_id}/inboxes/{id}/agent_bot`
 */
export const getInboxAgentBot: Operation<GetInboxAgentBotInput, GetInboxAgentBotResponse, GetInboxAgentBotFailure> = {
  id: "getInboxAgentBot",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/inboxes/{id}/agent_bot",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix
 *
 * `GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix`
 */
export const getInboxLabelMatrix: Operation<
  GetInboxLabelMatrixInput,
  GetInboxLabelMatrixResponse,
  GetInboxLabelMatrixFailure
> = {
  id: "get-inbox-label-matrix",
  method: "GET",
  path: "/api/v2/accounts/{account_id}/reports/inbox_label_matrix",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}
 *
 * `GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}`
 */
export const getInboxMembers: Operation<GetInboxMembersInput, GetInboxMembersResponse, GetInboxMembersFailure> = {
  id: "get-inbox-members",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/inbox_members/{inbox_id}",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v2/accounts/{account_id}/summary_reports/inbox
 *
 * `GET /api/v2/accounts/{account_id}/summary_reports/inbox`
 */
export const getInboxSummaryReport: Operation<
  GetInboxSummaryReportInput,
  GetInboxSummaryReportResponse,
  GetInboxSummaryReportFailure
> = {
  id: "get-inbox-summary-report",
  method: "GET",
  path: "/api/v2/accounts/{account_id}/summary_reports/inbox",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count
 *
 * `GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count`
 */
export const getOutgoingMessagesCount: Operation<
  GetOutgoingMessagesCountInput,
  GetOutgoingMessagesCountResponse,
  GetOutgoingMessagesCountFailure
> = {
  id: "get-outgoing-messages-count",
  method: "GET",
  path: "/api/v2/accounts/{account_id}/reports/outgoing_messages_count",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/portals
 *
 * `GET /api/v1/accounts/{account_id}/portals`
 */
export const getPortal: Operation<GetPortalInput, GetPortalResponse, GetPortalFailure> = {
  id: "get-portal",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/portals",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}
 *
 * `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}`
 */
export const getSingleConversation: Operation<
  GetSingleConversationInput,
  GetSingleConversationResponse,
  GetSingleConversationFailure
> = {
  id: "get-single-conversation",
  method: "GET",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}",
  safe: true,
};

/**
 * GET /platform/api/v1/users/{id}/login
 *
 * `GET /platform/api/v1/users/{id}/login`
 */
export const getSsoUrlOfAUser: Operation<GetSsoUrlOfAUserInput, GetSsoUrlOfAUserResponse, GetSsoUrlOfAUserFailure> = {
  id: "get-sso-url-of-a-user",
  method: "GET",
  path: "/platform/api/v1/users/{id}/login",
  safe: true,
  auth: ["platformAppApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members
 *
 * `GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
 */
export const getTeamMembers: Operation<GetTeamMembersInput, GetTeamMembersResponse, GetTeamMembersFailure> = {
  id: "get-team-members",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v2/accounts/{account_id}/summary_reports/team
 *
 * `GET /api/v2/accounts/{account_id}/summary_reports/team`
 */
export const getTeamSummaryReport: Operation<
  GetTeamSummaryReportInput,
  GetTeamSummaryReportResponse,
  GetTeamSummaryReportFailure
> = {
  id: "get-team-summary-report",
  method: "GET",
  path: "/api/v2/accounts/{account_id}/summary_reports/team",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * POST /api/v1/accounts/{account_id}/inboxes
 *
 * `POST /api/v1/accounts/{account_id}/inboxes`
 */
export const inboxCreation: Operation<InboxCreationInput, InboxCreationResponse, InboxCreationFailure> = {
  id: "inboxCreation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/inboxes",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * GET /api/v1/accounts/{account_id}/agent_bots
 *
 * `GET /api/v1/accounts/{account_id}/agent_bots`
 */
export const listAllAccountAgentBots: Operation<
  ListAllAccountAgentBotsInput,
  ListAllAccountAgentBotsResponse,
  ListAllAccountAgentBotsFailure
> = {
  id: "list-all-account-agent-bots",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/agent_bots",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /platform/api/v1/accounts/{account_id}/account_users
 *
 * `GET /platform/api/v1/accounts/{account_id}/account_users`
 */
export const listAllAccountUsers: Operation<
  ListAllAccountUsersInput,
  ListAllAccountUsersResponse,
  ListAllAccountUsersFailure
> = {
  id: "list-all-account-users",
  method: "GET",
  path: "/platform/api/v1/accounts/{account_id}/account_users",
  safe: true,
  auth: ["platformAppApiKey"],
};

/**
 * GET /platform/api/v1/agent_bots
 *
 * `GET /platform/api/v1/agent_bots`
 */
export const listAllAgentBots: Operation<ListAllAgentBotsInput, ListAllAgentBotsResponse, ListAllAgentBotsFailure> = {
  id: "list-all-agent-bots",
  method: "GET",
  path: "/platform/api/v1/agent_bots",
  safe: true,
  auth: ["platformAppApiKey"],
};

/**
 * GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations
 *
 * `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations`
 */
export const listAllContactConversations: Operation<
  ListAllContactConversationsInput,
  ListAllContactConversationsResponse,
  ListAllContactConversationsFailure
> = {
  id: "list-all-contact-conversations",
  method: "GET",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
  safe: true,
};

/**
 * GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages
 *
 * `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages`
 */
export const listAllConversationMessages: Operation<
  ListAllConversationMessagesInput,
  ListAllConversationMessagesResponse,
  ListAllConversationMessagesFailure
> = {
  id: "list-all-conversation-messages",
  method: "GET",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
  safe: true,
};

/**
 * GET /api/v2/accounts/{account_id}/reports
 *
 * `GET /api/v2/accounts/{account_id}/reports`
 */
export const listAllConversationStatistics: Operation<
  ListAllConversationStatisticsInput,
  ListAllConversationStatisticsResponse,
  ListAllConversationStatisticsFailure
> = {
  id: "list-all-conversation-statistics",
  method: "GET",
  path: "/api/v2/accounts/{account_id}/reports",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v2/accounts/{account_id}/reports/summary
 *
 * `GET /api/v2/accounts/{account_id}/reports/summary`
 */
export const listAllConversationStatisticsSummary: Operation<
  ListAllConversationStatisticsSummaryInput,
  ListAllConversationStatisticsSummaryResponse,
  ListAllConversationStatisticsSummaryFailure
> = {
  id: "list-all-conversation-statistics-summary",
  method: "GET",
  path: "/api/v2/accounts/{account_id}/reports/summary",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/custom_filters
 *
 * `GET /api/v1/accounts/{account_id}/custom_filters`
 */
export const listAllFilters: Operation<ListAllFiltersInput, ListAllFiltersResponse, ListAllFiltersFailure> = {
  id: "list-all-filters",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/custom_filters",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/inboxes
 *
 * `GET /api/v1/accounts/{account_id}/inboxes`
 */
export const listAllInboxes: Operation<ListAllInboxesInput, ListAllInboxesResponse, ListAllInboxesFailure> = {
  id: "listAllInboxes",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/inboxes",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/labels
 *
 * `GET /api/v1/accounts/{account_id}/labels`
 */
export const listAllLabels: Operation<ListAllLabelsInput, ListAllLabelsResponse, ListAllLabelsFailure> = {
  id: "list-all-labels",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/labels",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/contacts/{id}/labels
 *
 * `GET /api/v1/accounts/{account_id}/contacts/{id}/labels`
 */
export const listAllLabelsOfAContact: Operation<
  ListAllLabelsOfAContactInput,
  ListAllLabelsOfAContactResponse,
  ListAllLabelsOfAContactFailure
> = {
  id: "list-all-labels-of-a-contact",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/contacts/{id}/labels",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
 *
 * `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels`
 */
export const listAllLabelsOfAConversation: Operation<
  ListAllLabelsOfAConversationInput,
  ListAllLabelsOfAConversationResponse,
  ListAllLabelsOfAConversationFailure
> = {
  id: "list-all-labels-of-a-conversation",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
 *
 * `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages`
 */
export const listAllMessages: Operation<ListAllMessagesInput, ListAllMessagesResponse, ListAllMessagesFailure> = {
  id: "list-all-messages",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/teams
 *
 * `GET /api/v1/accounts/{account_id}/teams`
 */
export const listAllTeams: Operation<ListAllTeamsInput, ListAllTeamsResponse, ListAllTeamsFailure> = {
  id: "list-all-teams",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/teams",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/webhooks
 *
 * `GET /api/v1/accounts/{account_id}/webhooks`
 */
export const listAllWebhooks: Operation<ListAllWebhooksInput, ListAllWebhooksResponse, ListAllWebhooksFailure> = {
  id: "list-all-webhooks",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/webhooks",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * GET /api/v1/accounts/{account_id}/inboxes/{id}/message_templates
 *
 * `GET /api/v1/accounts/{account_id}/inboxes/{id}/message_templates`
 */
export const listWhatsappMessageTemplates: Operation<
  ListWhatsappMessageTemplatesInput,
  ListWhatsappMessageTemplatesResponse,
  ListWhatsappMessageTemplatesFailure
> = {
  id: "listWhatsappMessageTemplates",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/inboxes/{id}/message_templates",
  safe: true,
  auth: ["userApiKey"],
};

/**
 * POST /api/v1/accounts/{account_id}/conversations
 *
 * `POST /api/v1/accounts/{account_id}/conversations`
 */
export const newConversation: Operation<NewConversationInput, NewConversationResponse, NewConversationFailure> = {
  id: "newConversation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations",
  auth: ["agentBotApiKey", "userApiKey"],
  body: "json",
};

/**
 * POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status
 *
 * `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status`
 */
export const resolveConversation: Operation<
  ResolveConversationInput,
  ResolveConversationResponse,
  ResolveConversationFailure
> = {
  id: "resolve-conversation",
  method: "POST",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status",
};

/**
 * POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority
 *
 * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority`
 */
export const togglePriorityOfAConversation: Operation<
  TogglePriorityOfAConversationInput,
  undefined,
  TogglePriorityOfAConversationFailure
> = {
  id: "toggle-priority-of-a-conversation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority",
  auth: ["agentBotApiKey", "userApiKey"],
  body: "json",
  response: "none",
};

/**
 * POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
 *
 * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status`
 */
export const toggleStatusOfAConversation: Operation<
  ToggleStatusOfAConversationInput,
  ToggleStatusOfAConversationResponse,
  ToggleStatusOfAConversationFailure
> = {
  id: "toggle-status-of-a-conversation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status",
  auth: ["agentBotApiKey", "userApiKey"],
  body: "json",
};

/**
 * POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing
 *
 * `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing`
 */
export const toggleTypingStatus: Operation<ToggleTypingStatusInput, undefined, ToggleTypingStatusFailure> = {
  id: "toggle-typing-status",
  method: "POST",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing",
  body: "json",
  response: "none",
};

/**
 * POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status
 *
 * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status`
 */
export const toggleTypingStatusOfAConversation: Operation<
  ToggleTypingStatusOfAConversationInput,
  undefined,
  ToggleTypingStatusOfAConversationFailure
> = {
  id: "toggle-typing-status-of-a-conversation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status",
  auth: ["agentBotApiKey", "userApiKey"],
  body: "json",
  response: "none",
};

/**
 * PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}
 *
 * `PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}`
 */
export const updateAContact: Operation<UpdateAContactInput, UpdateAContactResponse, UpdateAContactFailure> = {
  id: "update-a-contact",
  method: "PATCH",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}
 *
 * `PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
 */
export const updateACustomFilter: Operation<
  UpdateACustomFilterInput,
  UpdateACustomFilterResponse,
  UpdateACustomFilterFailure
> = {
  id: "update-a-custom-filter",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/labels/{id}
 *
 * `PATCH /api/v1/accounts/{account_id}/labels/{id}`
 */
export const updateALabel: Operation<UpdateALabelInput, UpdateALabelResponse, UpdateALabelFailure> = {
  id: "update-a-label",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/labels/{id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}
 *
 * `PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}`
 */
export const updateAMessage: Operation<UpdateAMessageInput, UpdateAMessageResponse, UpdateAMessageFailure> = {
  id: "update-a-message",
  method: "PATCH",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}",
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/teams/{team_id}
 *
 * `PATCH /api/v1/accounts/{account_id}/teams/{team_id}`
 */
export const updateATeam: Operation<UpdateATeamInput, UpdateATeamResponse, UpdateATeamFailure> = {
  id: "update-a-team",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/teams/{team_id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /platform/api/v1/users/{id}
 *
 * `PATCH /platform/api/v1/users/{id}`
 */
export const updateAUser: Operation<UpdateAUserInput, UpdateAUserResponse, UpdateAUserFailure> = {
  id: "update-a-user",
  method: "PATCH",
  path: "/platform/api/v1/users/{id}",
  auth: ["platformAppApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}
 *
 * `PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}`
 */
export const updateAWebhook: Operation<UpdateAWebhookInput, UpdateAWebhookResponse, UpdateAWebhookFailure> = {
  id: "update-a-webhook",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}
 *
 * `PATCH /api/v1/accounts/{account_id}`
 */
export const updateAccount: Operation<UpdateAccountInput, UpdateAccountResponse, UpdateAccountFailure> = {
  id: "update-account",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/branded_email_layout
 *
 * `PATCH /api/v1/accounts/{account_id}/branded_email_layout`
 */
export const updateAccountBrandedEmailLayout: Operation<
  UpdateAccountBrandedEmailLayoutInput,
  UpdateAccountBrandedEmailLayoutResponse,
  UpdateAccountBrandedEmailLayoutFailure
> = {
  id: "updateAccountBrandedEmailLayout",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/branded_email_layout",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot
 *
 * `POST /api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot`
 */
export const updateAgentBot: Operation<UpdateAgentBotInput, undefined, UpdateAgentBotFailure> = {
  id: "updateAgentBot",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot",
  auth: ["userApiKey"],
  body: "json",
  response: "none",
};

/**
 * PATCH /api/v1/accounts/{account_id}/agents/{id}
 *
 * `PATCH /api/v1/accounts/{account_id}/agents/{id}`
 */
export const updateAgentInAccount: Operation<
  UpdateAgentInAccountInput,
  UpdateAgentInAccountResponse,
  UpdateAgentInAccountFailure
> = {
  id: "update-agent-in-account",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/agents/{id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/inbox_members
 *
 * `PATCH /api/v1/accounts/{account_id}/inbox_members`
 */
export const updateAgentsInInbox: Operation<
  UpdateAgentsInInboxInput,
  UpdateAgentsInInboxResponse,
  UpdateAgentsInInboxFailure
> = {
  id: "update-agents-in-inbox",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/inbox_members",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members
 *
 * `PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
 */
export const updateAgentsInTeam: Operation<
  UpdateAgentsInTeamInput,
  UpdateAgentsInTeamResponse,
  UpdateAgentsInTeamFailure
> = {
  id: "update-agents-in-team",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /platform/api/v1/accounts/{account_id}
 *
 * `PATCH /platform/api/v1/accounts/{account_id}`
 */
export const updateAnAccount: Operation<UpdateAnAccountInput, UpdateAnAccountResponse, UpdateAnAccountFailure> = {
  id: "update-an-account",
  method: "PATCH",
  path: "/platform/api/v1/accounts/{account_id}",
  auth: ["platformAppApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/agent_bots/{id}
 *
 * `PATCH /api/v1/accounts/{account_id}/agent_bots/{id}`
 */
export const updateAnAccountAgentBot: Operation<
  UpdateAnAccountAgentBotInput,
  UpdateAnAccountAgentBotResponse,
  UpdateAnAccountAgentBotFailure
> = {
  id: "update-an-account-agent-bot",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/agent_bots/{id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /platform/api/v1/agent_bots/{id}
 *
 * `PATCH /platform/api/v1/agent_bots/{id}`
 */
export const updateAnAgentBot: Operation<UpdateAnAgentBotInput, UpdateAnAgentBotResponse, UpdateAnAgentBotFailure> = {
  id: "update-an-agent-bot",
  method: "PATCH",
  path: "/platform/api/v1/agent_bots/{id}",
  auth: ["platformAppApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}
 *
 * `PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`
 */
export const updateAnIntegrationsHook: Operation<
  UpdateAnIntegrationsHookInput,
  UpdateAnIntegrationsHookResponse,
  UpdateAnIntegrationsHookFailure
> = {
  id: "update-an-integrations-hook",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/automation_rules/{id}
 *
 * `PATCH /api/v1/accounts/{account_id}/automation_rules/{id}`
 */
export const updateAutomationRuleInAccount: Operation<
  UpdateAutomationRuleInAccountInput,
  UpdateAutomationRuleInAccountResponse,
  UpdateAutomationRuleInAccountFailure
> = {
  id: "update-automation-rule-in-account",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/automation_rules/{id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/canned_responses/{id}
 *
 * `PATCH /api/v1/accounts/{account_id}/canned_responses/{id}`
 */
export const updateCannedResponseInAccount: Operation<
  UpdateCannedResponseInAccountInput,
  UpdateCannedResponseInAccountResponse,
  UpdateCannedResponseInAccountFailure
> = {
  id: "update-canned-response-in-account",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/canned_responses/{id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}
 *
 * `PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}`
 */
export const updateConversation: Operation<
  UpdateConversationInput,
  UpdateConversationResponse,
  UpdateConversationFailure
> = {
  id: "update-conversation",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}",
  auth: ["agentBotApiKey", "userApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}
 *
 * `PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
 */
export const updateCustomAttributeInAccount: Operation<
  UpdateCustomAttributeInAccountInput,
  UpdateCustomAttributeInAccountResponse,
  UpdateCustomAttributeInAccountFailure
> = {
  id: "update-custom-attribute-in-account",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes
 *
 * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes`
 */
export const updateCustomAttributesOfAConversation: Operation<
  UpdateCustomAttributesOfAConversationInput,
  UpdateCustomAttributesOfAConversationResponse,
  UpdateCustomAttributesOfAConversationFailure
> = {
  id: "update-custom-attributes-of-a-conversation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PATCH /api/v1/accounts/{account_id}/inboxes/{id}
 *
 * `PATCH /api/v1/accounts/{account_id}/inboxes/{id}`
 */
export const updateInbox: Operation<UpdateInboxInput, UpdateInboxResponse, UpdateInboxFailure> = {
  id: "updateInbox",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/inboxes/{id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen
 *
 * `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen`
 */
export const updateLastSeen: Operation<UpdateLastSeenInput, undefined, UpdateLastSeenFailure> = {
  id: "update-last-seen",
  method: "POST",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen",
  response: "none",
};

/**
 * PATCH /api/v1/accounts/{account_id}/portals/{id}
 *
 * `PATCH /api/v1/accounts/{account_id}/portals/{id}`
 */
export const updatePortalToAccount: Operation<
  UpdatePortalToAccountInput,
  UpdatePortalToAccountResponse,
  UpdatePortalToAccountFailure
> = {
  id: "update-portal-to-account",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/portals/{id}",
  auth: ["userApiKey"],
  body: "json",
};

/**
 * PUT /api/v1/profile
 *
 * `PUT /api/v1/profile`
 */
export const updateProfile: Operation<UpdateProfileInput, UpdateProfileResponse, UpdateProfileFailure> = {
  id: "updateProfile",
  method: "PUT",
  path: "/api/v1/profile",
  idempotent: true,
  auth: ["userApiKey"],
  body: "auto",
};
