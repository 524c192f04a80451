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
  DeleteAMessageResponse,
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

const secrets_1 = ["auth_token", "hmac_token", "imap_password", "provider_config", "secret", "smtp_password"] as const;

const auth_1 = ["user", "agent_bot"] as const;

const secrets_2 = ["access_token", "secret"] as const;

const secrets_3 = ["access_token"] as const;

/**
 * Invite an agent to the account
 *
 * Answers 402 when all seats of the plan are taken.
 *
 * Answers 422 when the user is an agent of the account already.
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
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Add members to an inbox
 *
 * Agents from elsewhere are taken without complaint, but never listed.
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
  auth: ["user"],
  body: "json",
  envelope: "payload",
};

/**
 * Add members to a team
 *
 * Answers 401 when one of the ids names nobody in the account.
 *
 * Answers 500 when `user_ids` is missing.
 *
 * `POST /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
 */
export const addNewAgentToTeam: Operation<AddNewAgentToTeamInput, AddNewAgentToTeamResponse, AddNewAgentToTeamFailure> =
  {
    id: "add-new-agent-to-team",
    method: "POST",
    path: "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
    auth: ["user"],
    body: "json",
    shape: "array",
  };

/**
 * Create an article in a portal
 *
 * On the enterprise edition a custom role that may manage the knowledge base may call this, too.
 *
 * Answers 404 when there is no portal with this slug, or no article with `associated_article_id` in it; then the article is made nevertheless.
 *
 * Answers 422 when the author is no member of the account, or a field is not valid.
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
  auth: ["user"],
  body: "json",
  envelope: "payload",
  shape: "object",
  secrets: secrets_1,
};

/**
 * Create an automation rule
 *
 * Answers 422 when an attachment or the delay is refused, or a field is not valid.
 *
 * Answers 500 when name, event, conditions or actions are missing.
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
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Create a canned response
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
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Create a category in a portal
 *
 * On the enterprise edition a custom role that may manage the knowledge base may call this, too.
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
  auth: ["user"],
  body: "json",
  envelope: "payload",
  shape: "object",
};

/**
 * Define a custom attribute
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
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Create a portal
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
  auth: ["user"],
  body: "json",
  shape: "object",
  secrets: secrets_1,
};

/**
 * Assign a conversation to an agent, a bot or a team
 *
 * Assigning an agent bot makes the conversation pending. With an unknown bot nothing changes, and the answer is `null`.
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
  idempotent: true,
  auth: auth_1,
  body: "json",
};

/**
 * Set the labels of a contact
 *
 * Replaces the whole set, although the operation's id says add.
 *
 * `POST /api/v1/accounts/{account_id}/contacts/{id}/labels`
 */
export const contactAddLabels: Operation<ContactAddLabelsInput, ContactAddLabelsResponse, ContactAddLabelsFailure> = {
  id: "contact-add-labels",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/contacts/{id}/labels",
  idempotent: true,
  auth: ["user"],
  body: "json",
  envelope: "payload",
  shape: "array",
};

/**
 * List a contact's latest conversations
 *
 * Holds the 20 conversations with the latest activity that the caller may see; there are no further pages.
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
  auth: ["user"],
  envelope: "payload",
  shape: "array",
};

/**
 * Create a contact
 *
 * Answers 422 when the inbox's channel needs an e-mail address or phone number that the contact lacks.
 *
 * Answers 500 when the inbox's channel cannot make up a `source_id`.
 *
 * `POST /api/v1/accounts/{account_id}/contacts`
 */
export const contactCreate: Operation<ContactCreateInput, ContactCreateResponse, ContactCreateFailure> = {
  id: "contactCreate",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/contacts",
  auth: ["user"],
  body: "auto",
  envelope: "payload",
  shape: "object",
};

/**
 * Delete a contact
 *
 * Answers 422 when the contact is online.
 *
 * `DELETE /api/v1/accounts/{account_id}/contacts/{id}`
 */
export const contactDelete: Operation<ContactDeleteInput, undefined, ContactDeleteFailure> = {
  id: "contactDelete",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/contacts/{id}",
  idempotent: true,
  auth: ["user"],
  response: "none",
};

/**
 * Get a contact
 *
 * `GET /api/v1/accounts/{account_id}/contacts/{id}`
 */
export const contactDetails: Operation<ContactDetailsInput, ContactDetailsResponse, ContactDetailsFailure> = {
  id: "contactDetails",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/contacts/{id}",
  safe: true,
  auth: ["user"],
  envelope: "payload",
  shape: "object",
};

/**
 * Find the contacts that meet a list of conditions
 *
 * Finds only contacts with an e-mail address, phone number or identifier.
 *
 * Answers 422 when an attribute, operator or value is not known.
 *
 * Answers 500 when `payload` is missing, or `query_operator` is missing between two conditions.
 *
 * `POST /api/v1/accounts/{account_id}/contacts/filter`
 */
export const contactFilter: Operation<ContactFilterInput, ContactFilterResponse, ContactFilterFailure> = {
  id: "contactFilter",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/contacts/filter",
  safe: true,
  auth: ["user"],
  body: "json",
  pagination: {
    items: "payload",
    pageSize: 15,
    param: "page",
    sort: { param: "sort", value: "created_at" },
    style: "page",
    total: "meta.count",
  },
  shape: "object",
};

/**
 * Make a contact reachable through an inbox
 *
 * A pair that exists already is answered as it is.
 *
 * Answers 401 when the caller may not see the inbox.
 *
 * Answers 422 when the contact lacks the phone number or e-mail address that the channel needs.
 *
 * Answers 500 when the channel cannot make up a `source_id`, or another contact has it.
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
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * List the contacts of the account, page by page
 *
 * Lists only contacts with an e-mail address, phone number or identifier.
 *
 * A page beyond the last is empty.
 *
 * `GET /api/v1/accounts/{account_id}/contacts`
 */
export const contactList: Operation<ContactListInput, ContactListResponse, ContactListFailure> = {
  id: "contactList",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/contacts",
  safe: true,
  auth: ["user"],
  pagination: {
    items: "payload",
    pageSize: 15,
    param: "page",
    sort: { param: "sort", value: "created_at" },
    style: "page",
    total: "meta.count",
  },
  shape: "object",
};

/**
 * Merge one contact into another
 *
 * `POST /api/v1/accounts/{account_id}/actions/contact_merge`
 */
export const contactMerge: Operation<ContactMergeInput, ContactMergeResponse, ContactMergeFailure> = {
  id: "contactMerge",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/actions/contact_merge",
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Search contacts by name, e-mail address, phone number or identifier
 *
 * Finds contacts without e-mail address, phone number and identifier, too.
 *
 * `GET /api/v1/accounts/{account_id}/contacts/search`
 */
export const contactSearch: Operation<ContactSearchInput, ContactSearchResponse, ContactSearchFailure> = {
  id: "contactSearch",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/contacts/search",
  safe: true,
  auth: ["user"],
  pagination: {
    items: "payload",
    more: "meta.has_more",
    pageSize: 15,
    param: "page",
    sort: { param: "sort", value: "created_at" },
    style: "page",
  },
  shape: "object",
  rateLimit: { perMinute: 100, scope: "account" },
};

/**
 * Update a contact
 *
 * `PUT /api/v1/accounts/{account_id}/contacts/{id}`
 */
export const contactUpdate: Operation<ContactUpdateInput, ContactUpdateResponse, ContactUpdateFailure> = {
  id: "contactUpdate",
  method: "PUT",
  path: "/api/v1/accounts/{account_id}/contacts/{id}",
  idempotent: true,
  auth: ["user"],
  body: "auto",
  envelope: "payload",
  shape: "object",
};

/**
 * List the inboxes through which a contact can be reached
 *
 * For an API inbox the contact is not yet linked to, `source_id` is made up afresh on every call.
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
  auth: ["user"],
  envelope: "payload",
  shape: "array",
};

/**
 * Set the labels of a conversation
 *
 * Replaces the whole set, although the operation's id says add.
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
  idempotent: true,
  auth: auth_1,
  body: "json",
  envelope: "payload",
  shape: "array",
};

/**
 * Find the conversations that meet a list of conditions
 *
 * The conversations with the latest activity come first.
 *
 * Answers 422 when an attribute, operator or value is not known.
 *
 * Answers 500 when `payload` is missing, or `query_operator` is missing between two conditions.
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
  safe: true,
  auth: ["user"],
  body: "json",
  pagination: { items: "payload", pageSize: 25, param: "page", style: "page", total: "meta.all_count" },
  shape: "object",
};

/**
 * List conversations, page by page
 *
 * A page holds 25 conversations unless the server is set up otherwise. A page beyond the last is empty.
 *
 * `GET /api/v1/accounts/{account_id}/conversations`
 */
export const conversationList: Operation<ConversationListInput, ConversationListResponse, ConversationListFailure> = {
  id: "conversationList",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/conversations",
  safe: true,
  auth: ["user"],
  pagination: {
    items: "data.payload",
    param: "page",
    sort: { param: "sort_by", value: "created_at_desc" },
    style: "page",
  },
  shape: "object",
};

/**
 * Count conversations by who is assigned
 *
 * A user may call this 30 times a minute.
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
  auth: ["user"],
  envelope: "meta",
  shape: "object",
};

/**
 * Create a contact in an inbox
 *
 * A contact that is known by `source_id`, identifier, e-mail address or phone number is answered as it is.
 *
 * Answers 422 when the e-mail address or phone number is not valid.
 *
 * Answers 500 when the inbox insists on verified identities, and `identifier_hash` is wrong or missing.
 *
 * `POST /public/api/v1/inboxes/{inbox_identifier}/contacts`
 */
export const createAContact: Operation<CreateAContactInput, CreateAContactResponse, CreateAContactFailure> = {
  id: "create-a-contact",
  method: "POST",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts",
  body: "json",
  shape: "object",
  secrets: ["identifier_hash", "pubsub_token", "source_id"],
};

/**
 * Start a conversation as a contact
 *
 * An inbox that keeps to a single conversation answers the one that exists.
 *
 * Answers 422 when a custom attribute is too long.
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
  shape: "object",
};

/**
 * Save a filter
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
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Create a label
 *
 * `POST /api/v1/accounts/{account_id}/labels`
 */
export const createALabel: Operation<CreateALabelInput, CreateALabelResponse, CreateALabelFailure> = {
  id: "create-a-label",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/labels",
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Send a message as a contact
 *
 * Answers 422 when the content or a file is too large, or there are too many files or messages.
 *
 * `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages`
 */
export const createAMessage: Operation<CreateAMessageInput, CreateAMessageResponse, CreateAMessageFailure> = {
  id: "create-a-message",
  method: "POST",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
  body: "auto",
  shape: "object",
};

/**
 * Send a message in a conversation
 *
 * Answers 422 when the message was refused, or the conversation received more than 200 messages within a minute.
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
  auth: auth_1,
  body: "auto",
  shape: "object",
};

/**
 * Create a team
 *
 * `POST /api/v1/accounts/{account_id}/teams`
 */
export const createATeam: Operation<CreateATeamInput, CreateATeamResponse, CreateATeamFailure> = {
  id: "create-a-team",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/teams",
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Create a user
 *
 * A user with this e-mail address who exists already is answered unchanged, and can be managed by this platform app from then on.
 *
 * `POST /platform/api/v1/users`
 */
export const createAUser: Operation<CreateAUserInput, CreateAUserResponse, CreateAUserFailure> = {
  id: "create-a-user",
  method: "POST",
  path: "/platform/api/v1/users",
  auth: ["platform"],
  body: "json",
  shape: "object",
  secrets: ["access_token", "password", "pubsub_token"],
};

/**
 * Create a webhook
 *
 * `POST /api/v1/accounts/{account_id}/webhooks`
 */
export const createAWebhook: Operation<CreateAWebhookInput, CreateAWebhookResponse, CreateAWebhookFailure> = {
  id: "create-a-webhook",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/webhooks",
  auth: ["user"],
  body: "json",
  envelope: "payload.webhook",
  shape: "object",
  secrets: ["secret"],
};

/**
 * Create an account
 *
 * Answers 500 when the locale, the status or a feature is not offered.
 *
 * `POST /platform/api/v1/accounts`
 */
export const createAnAccount: Operation<CreateAnAccountInput, CreateAnAccountResponse, CreateAnAccountFailure> = {
  id: "create-an-account",
  method: "POST",
  path: "/platform/api/v1/accounts",
  auth: ["platform"],
  body: "json",
  shape: "object",
};

/**
 * Create an agent bot
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
  auth: ["user"],
  body: "auto",
  shape: "object",
  secrets: secrets_2,
};

/**
 * Add a user to an account, or change the user's role
 *
 * A user who is a member already gets the role that is sent.
 *
 * Answers 422 when there is no such user.
 *
 * Answers 500 when the role is not offered.
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
  idempotent: true,
  auth: ["platform"],
  body: "json",
  shape: "object",
};

/**
 * Create an agent bot for one account or all of them
 *
 * `POST /platform/api/v1/agent_bots`
 */
export const createAnAgentBot: Operation<CreateAnAgentBotInput, CreateAnAgentBotResponse, CreateAnAgentBotFailure> = {
  id: "create-an-agent-bot",
  method: "POST",
  path: "/platform/api/v1/agent_bots",
  auth: ["platform"],
  body: "auto",
  shape: "object",
  secrets: secrets_3,
};

/**
 * Connect an integration
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
  auth: ["user"],
  body: "json",
  shape: "object",
  secrets: ["settings"],
};

/**
 * Delete a saved filter
 *
 * `DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
 */
export const deleteACustomFilter: Operation<DeleteACustomFilterInput, undefined, DeleteACustomFilterFailure> = {
  id: "delete-a-custom-filter",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
  idempotent: true,
  auth: ["user"],
  response: "none",
};

/**
 * Delete a label
 *
 * `DELETE /api/v1/accounts/{account_id}/labels/{id}`
 */
export const deleteALabel: Operation<DeleteALabelInput, undefined, DeleteALabelFailure> = {
  id: "delete-a-label",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/labels/{id}",
  idempotent: true,
  auth: ["user"],
  response: "none",
};

/**
 * Delete a message's content
 *
 * The message stays with a placeholder for its content and `deleted` among its content attributes; its attachments go.
 *
 * `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}`
 */
export const deleteAMessage: Operation<DeleteAMessageInput, DeleteAMessageResponse, DeleteAMessageFailure> = {
  id: "delete-a-message",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}",
  idempotent: true,
  auth: ["user"],
  shape: "object",
};

/**
 * Delete a team
 *
 * `DELETE /api/v1/accounts/{account_id}/teams/{team_id}`
 */
export const deleteATeam: Operation<DeleteATeamInput, undefined, DeleteATeamFailure> = {
  id: "delete-a-team",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/teams/{team_id}",
  idempotent: true,
  auth: ["user"],
  response: "none",
};

/**
 * Delete a user
 *
 * The user is deleted in the background.
 *
 * `DELETE /platform/api/v1/users/{id}`
 */
export const deleteAUser: Operation<DeleteAUserInput, undefined, DeleteAUserFailure> = {
  id: "delete-a-user",
  method: "DELETE",
  path: "/platform/api/v1/users/{id}",
  idempotent: true,
  auth: ["platform"],
  response: "none",
};

/**
 * Delete a webhook
 *
 * `DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}`
 */
export const deleteAWebhook: Operation<DeleteAWebhookInput, undefined, DeleteAWebhookFailure> = {
  id: "delete-a-webhook",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
  idempotent: true,
  auth: ["user"],
  response: "none",
};

/**
 * Remove an agent from the account
 *
 * A user who belongs to no other account is deleted later, in the background.
 *
 * `DELETE /api/v1/accounts/{account_id}/agents/{id}`
 */
export const deleteAgentFromAccount: Operation<DeleteAgentFromAccountInput, undefined, DeleteAgentFromAccountFailure> =
  {
    id: "delete-agent-from-account",
    method: "DELETE",
    path: "/api/v1/accounts/{account_id}/agents/{id}",
    idempotent: true,
    auth: ["user"],
    response: "none",
  };

/**
 * Remove members from an inbox
 *
 * `DELETE /api/v1/accounts/{account_id}/inbox_members`
 */
export const deleteAgentInInbox: Operation<DeleteAgentInInboxInput, undefined, DeleteAgentInInboxFailure> = {
  id: "delete-agent-in-inbox",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/inbox_members",
  idempotent: true,
  auth: ["user"],
  body: "json",
  response: "none",
};

/**
 * Remove members from a team
 *
 * Answers 401 when one of the ids names nobody in the account.
 *
 * Answers 500 when `user_ids` is missing.
 *
 * `DELETE /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
 */
export const deleteAgentInTeam: Operation<DeleteAgentInTeamInput, undefined, DeleteAgentInTeamFailure> = {
  id: "delete-agent-in-team",
  method: "DELETE",
  path: "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
  idempotent: true,
  auth: ["user"],
  body: "json",
  response: "none",
};

/**
 * Delete an account
 *
 * The account is deleted in the background and can be read for a while.
 *
 * `DELETE /platform/api/v1/accounts/{account_id}`
 */
export const deleteAnAccount: Operation<DeleteAnAccountInput, undefined, DeleteAnAccountFailure> = {
  id: "delete-an-account",
  method: "DELETE",
  path: "/platform/api/v1/accounts/{account_id}",
  idempotent: true,
  auth: ["platform"],
  response: "none",
};

/**
 * Delete an agent bot
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
  auth: ["user"],
  response: "none",
};

/**
 * Remove a user from an account
 *
 * `DELETE /platform/api/v1/accounts/{account_id}/account_users`
 */
export const deleteAnAccountUser: Operation<DeleteAnAccountUserInput, undefined, DeleteAnAccountUserFailure> = {
  id: "delete-an-account-user",
  method: "DELETE",
  path: "/platform/api/v1/accounts/{account_id}/account_users",
  idempotent: true,
  auth: ["platform"],
  body: "json",
  response: "none",
};

/**
 * Delete an agent bot of the platform app
 *
 * `DELETE /platform/api/v1/agent_bots/{id}`
 */
export const deleteAnAgentBot: Operation<DeleteAnAgentBotInput, undefined, DeleteAnAgentBotFailure> = {
  id: "delete-an-agent-bot",
  method: "DELETE",
  path: "/platform/api/v1/agent_bots/{id}",
  idempotent: true,
  auth: ["platform"],
  response: "none",
};

/**
 * Disconnect an integration
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
  auth: ["user"],
  response: "none",
};

/**
 * Delete an automation rule
 *
 * Answers 500 when there is no such rule.
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
  auth: ["user"],
  response: "none",
};

/**
 * Delete a canned response
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
  auth: ["user"],
  response: "none",
};

/**
 * Delete the definition of a custom attribute
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
  auth: ["user"],
  response: "none",
};

/**
 * Remove custom attributes of a conversation
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
  idempotent: true,
  auth: ["user"],
  body: "json",
  envelope: "custom_attributes",
  shape: "object",
};

/**
 * Get the caller's profile and accounts
 *
 * `GET /api/v1/profile`
 */
export const fetchProfile: Operation<FetchProfileInput, FetchProfileResponse, FetchProfileFailure> = {
  id: "fetchProfile",
  method: "GET",
  path: "/api/v1/profile",
  safe: true,
  auth: ["user"],
  shape: "object",
  secrets: ["access_token", "hmac_identifier", "pubsub_token"],
};

/**
 * List the agents of the account
 *
 * Ordered by name. Administrators are agents too.
 *
 * `GET /api/v1/accounts/{account_id}/agents`
 */
export const getAccountAgents: Operation<GetAccountAgentsInput, GetAccountAgentsResponse, GetAccountAgentsFailure> = {
  id: "get-account-agents",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/agents",
  safe: true,
  auth: ["user"],
  shape: "array",
};

/**
 * List the account's audit log
 *
 * Enterprise edition only. While the feature is off the list is empty.
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
  auth: ["user"],
  pagination: { items: "audit_logs", pageSize: 25, param: "page", style: "page", total: "total_entries" },
};

/**
 * List the automation rules of the account
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
  auth: ["user"],
  envelope: "payload",
  shape: "array",
};

/**
 * Get the layout of the account's e-mails
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
  auth: ["user"],
  shape: "object",
};

/**
 * List the canned responses of the account
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
  auth: ["user"],
  shape: "array",
};

/**
 * Count the open conversations of the account
 *
 * On the enterprise edition a custom role that may manage reports may call this, too.
 *
 * Answers 422 when `type` is missing.
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
  auth: ["user"],
  shape: "object",
};

/**
 * List the definitions of custom attributes
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
  auth: ["user"],
  shape: "array",
};

/**
 * Get the account
 *
 * Answers 404 when there is no such account, or the caller is no member of it.
 *
 * `GET /api/v1/accounts/{account_id}`
 */
export const getAccountDetails: Operation<GetAccountDetailsInput, GetAccountDetailsResponse, GetAccountDetailsFailure> =
  {
    id: "get-account-details",
    method: "GET",
    path: "/api/v1/accounts/{account_id}",
    safe: true,
    auth: ["user"],
    shape: "object",
  };

/**
 * List the reporting events of the account
 *
 * Enterprise edition only.
 *
 * The newest event comes first.
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
  auth: ["user"],
  pagination: {
    items: "payload",
    pageSize: 25,
    param: "page",
    style: "page",
    total: "meta.count",
    totalPages: "meta.total_pages",
  },
  shape: "object",
};

/**
 * Count the open conversations of each agent
 *
 * Agents are ordered by open conversations within a page only.
 *
 * On the enterprise edition a custom role that may manage reports may call this, too.
 *
 * Answers 422 when `type` is missing.
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
  auth: ["user"],
  pagination: { items: "", pageSize: 25, param: "page", style: "page" },
  shape: "array",
};

/**
 * Sum up conversations by agent
 *
 * Lists every agent of the account.
 *
 * On the enterprise edition a custom role that may manage reports may call this, too.
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
  auth: ["user"],
  shape: "array",
};

/**
 * Sum up conversations by type of channel
 *
 * On the enterprise edition a custom role that may manage reports may call this, too.
 *
 * Answers 422 when the period is longer than six months.
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
  auth: ["user"],
  shape: "object",
};

/**
 * Describes a path that the server does not route
 *
 * The server has no such route. `list-all-messages` is the one meant.
 *
 * `GET /accounts/{account_id}/conversations/{conversation_id}/messages`
 *
 * @deprecated
 */
export const getConversationMessages: Operation<
  GetConversationMessagesInput,
  undefined,
  GetConversationMessagesFailure
> = {
  id: "getConversationMessages",
  method: "GET",
  path: "/accounts/{account_id}/conversations/{conversation_id}/messages",
  safe: true,
  response: "none",
};

/**
 * List the reporting events of a conversation
 *
 * Enterprise edition only.
 *
 * The oldest event comes first.
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
  auth: ["user"],
  shape: "array",
};

/**
 * Get the page of a satisfaction survey
 *
 * Answers a web page, also for a conversation that does not exist. A server that serves the API only has no such page.
 *
 * `GET /survey/responses/{conversation_uuid}`
 */
export const getCsatSurveyPage: Operation<GetCsatSurveyPageInput, string, GetCsatSurveyPageFailure> = {
  id: "get-csat-survey-page",
  method: "GET",
  path: "/survey/responses/{conversation_uuid}",
  safe: true,
  response: "text",
};

/**
 * Get a contact of an inbox
 *
 * Answers 500 when the inbox insists on verified identities, and `identifier_hash` is wrong or missing.
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
  shape: "object",
  secrets: ["pubsub_token", "source_id"],
};

/**
 * Get a conversation
 *
 * A bot's token may make the server fail where a team is assigned.
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
  auth: auth_1,
  shape: "object",
};

/**
 * Get what contacts may know of an inbox
 *
 * Only API inboxes have an identifier.
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
  shape: "object",
};

/**
 * Get an agent bot
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
  auth: ["user"],
  shape: "object",
  secrets: secrets_2,
};

/**
 * Get an agent bot of the platform app
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
  auth: ["platform"],
  shape: "object",
  secrets: secrets_3,
};

/**
 * Get an automation rule
 *
 * Answers 500 when there is no such rule.
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
  auth: ["user"],
  envelope: "payload",
  shape: "object",
};

/**
 * Get the definition of a custom attribute
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
  auth: ["user"],
  shape: "object",
};

/**
 * Get a saved filter
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
  auth: ["user"],
  shape: "object",
};

/**
 * Get a label
 *
 * Only administrators may read a single label, although everybody may list them.
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
  auth: ["user"],
  shape: "object",
};

/**
 * Get a team
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
  auth: ["user"],
  shape: "object",
};

/**
 * Get a user
 *
 * `GET /platform/api/v1/users/{id}`
 */
export const getDetailsOfAUser: Operation<GetDetailsOfAUserInput, GetDetailsOfAUserResponse, GetDetailsOfAUserFailure> =
  {
    id: "get-details-of-a-user",
    method: "GET",
    path: "/platform/api/v1/users/{id}",
    safe: true,
    auth: ["platform"],
    shape: "object",
    secrets: ["access_token", "pubsub_token"],
  };

/**
 * List the integrations and how they are connected
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
  auth: ["user"],
  envelope: "payload",
  shape: "array",
};

/**
 * Get an account
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
  auth: ["platform"],
  shape: "object",
};

/**
 * Count conversations by the time to the first response
 *
 * On the enterprise edition a custom role that may manage reports may call this, too.
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
  auth: ["user"],
  shape: "object",
};

/**
 * Get an inbox
 *
 * Answers 401 when the caller is an agent who is no member of the inbox.
 *
 * `GET /api/v1/accounts/{account_id}/inboxes/{id}`
 */
export const getInbox: Operation<GetInboxInput, GetInboxResponse, GetInboxFailure> = {
  id: "GetInbox",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/inboxes/{id}",
  safe: true,
  auth: ["user"],
  shape: "object",
  secrets: secrets_1,
};

/**
 * Get the agent bot of an inbox
 *
 * `GET /api/v1/accounts/{account_id}/inboxes/{id}/agent_bot`
 */
export const getInboxAgentBot: Operation<GetInboxAgentBotInput, GetInboxAgentBotResponse, GetInboxAgentBotFailure> = {
  id: "getInboxAgentBot",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/inboxes/{id}/agent_bot",
  safe: true,
  auth: ["user"],
  envelope: "agent_bot",
  secrets: ["access_token", "secret", "token"],
};

/**
 * Count conversations by inbox and label
 *
 * On the enterprise edition a custom role that may manage reports may call this, too.
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
  auth: ["user"],
  shape: "object",
};

/**
 * List the members of an inbox
 *
 * Any agent with access to the inbox may list its members.
 *
 * `GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}`
 */
export const getInboxMembers: Operation<GetInboxMembersInput, GetInboxMembersResponse, GetInboxMembersFailure> = {
  id: "get-inbox-members",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/inbox_members/{inbox_id}",
  safe: true,
  auth: ["user"],
  envelope: "payload",
  shape: "array",
};

/**
 * Sum up conversations by inbox
 *
 * Lists every inbox of the account.
 *
 * On the enterprise edition a custom role that may manage reports may call this, too.
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
  auth: ["user"],
  shape: "array",
};

/**
 * Count outgoing messages by agent, team, inbox or label
 *
 * On the enterprise edition a custom role that may manage reports may call this, too.
 *
 * Answers 422 when `group_by` is missing or not offered.
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
  auth: ["user"],
  shape: "array",
};

/**
 * List the help center portals of the account
 *
 * Lists all portals, although the operation's id names one. Counts of articles are 0 or `null` here.
 *
 * `GET /api/v1/accounts/{account_id}/portals`
 */
export const getPortal: Operation<GetPortalInput, GetPortalResponse, GetPortalFailure> = {
  id: "get-portal",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/portals",
  safe: true,
  auth: ["user"],
  envelope: "payload",
  shape: "array",
  secrets: secrets_1,
};

/**
 * Get a contact's conversation
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
  shape: "object",
};

/**
 * Make a link that signs a user in
 *
 * `GET /platform/api/v1/users/{id}/login`
 */
export const getSsoUrlOfAUser: Operation<GetSsoUrlOfAUserInput, GetSsoUrlOfAUserResponse, GetSsoUrlOfAUserFailure> = {
  id: "get-sso-url-of-a-user",
  method: "GET",
  path: "/platform/api/v1/users/{id}/login",
  safe: true,
  auth: ["platform"],
  envelope: "url",
  secrets: ["url"],
};

/**
 * List the members of a team
 *
 * `GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
 */
export const getTeamMembers: Operation<GetTeamMembersInput, GetTeamMembersResponse, GetTeamMembersFailure> = {
  id: "get-team-members",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
  safe: true,
  auth: ["user"],
  shape: "array",
};

/**
 * Sum up conversations by team
 *
 * Lists every team of the account.
 *
 * On the enterprise edition a custom role that may manage reports may call this, too.
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
  auth: ["user"],
  shape: "array",
};

/**
 * Create an inbox
 *
 * Inboxes for Facebook, Instagram, Twilio and TikTok cannot be made here.
 *
 * Answers 403 when the plan's number of inboxes is reached.
 *
 * Answers 500 when `channel` is missing.
 *
 * `POST /api/v1/accounts/{account_id}/inboxes`
 */
export const inboxCreation: Operation<InboxCreationInput, InboxCreationResponse, InboxCreationFailure> = {
  id: "inboxCreation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/inboxes",
  auth: ["user"],
  body: "auto",
  shape: "object",
  secrets: [
    "api_key",
    "auth_token",
    "bot_token",
    "hmac_token",
    "imap_password",
    "line_channel_secret",
    "line_channel_token",
    "provider_config",
    "secret",
    "smtp_password",
  ],
};

/**
 * List the agent bots that the account may use
 *
 * System bots are listed, too.
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
  auth: ["user"],
  shape: "array",
  secrets: secrets_2,
};

/**
 * List the users of an account
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
  auth: ["platform"],
  shape: "array",
};

/**
 * List the platform app's agent bots
 *
 * Lists only bots that belong to this platform app.
 *
 * `GET /platform/api/v1/agent_bots`
 */
export const listAllAgentBots: Operation<ListAllAgentBotsInput, ListAllAgentBotsResponse, ListAllAgentBotsFailure> = {
  id: "list-all-agent-bots",
  method: "GET",
  path: "/platform/api/v1/agent_bots",
  safe: true,
  auth: ["platform"],
  shape: "array",
  secrets: secrets_3,
};

/**
 * List a contact's conversations
 *
 * All conversations come at once, each with all its messages.
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
  shape: "array",
};

/**
 * List the messages of a contact's conversation, from the latest backwards
 *
 * Without `before` the latest 20 messages. They are always in the order of their creation.
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
  pagination: { direction: "before", items: "", pageSize: 20, param: "before", style: "id" },
  shape: "array",
};

/**
 * Report one metric over time
 *
 * On the enterprise edition a custom role that may manage reports may call this, too.
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
  auth: ["user"],
};

/**
 * Sum up all metrics of a period and the one before
 *
 * On the enterprise edition a custom role that may manage reports may call this, too.
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
  auth: ["user"],
};

/**
 * List the caller's saved filters
 *
 * Lists only the caller's own filters, of one kind.
 *
 * `GET /api/v1/accounts/{account_id}/custom_filters`
 */
export const listAllFilters: Operation<ListAllFiltersInput, ListAllFiltersResponse, ListAllFiltersFailure> = {
  id: "list-all-filters",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/custom_filters",
  safe: true,
  auth: ["user"],
  shape: "array",
};

/**
 * List the inboxes that the caller may see
 *
 * Agents see only the inboxes they are members of.
 *
 * `GET /api/v1/accounts/{account_id}/inboxes`
 */
export const listAllInboxes: Operation<ListAllInboxesInput, ListAllInboxesResponse, ListAllInboxesFailure> = {
  id: "listAllInboxes",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/inboxes",
  safe: true,
  auth: ["user"],
  envelope: "payload",
  shape: "array",
  secrets: secrets_1,
};

/**
 * List the labels of the account
 *
 * Ordered by title.
 *
 * `GET /api/v1/accounts/{account_id}/labels`
 */
export const listAllLabels: Operation<ListAllLabelsInput, ListAllLabelsResponse, ListAllLabelsFailure> = {
  id: "list-all-labels",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/labels",
  safe: true,
  auth: ["user"],
  envelope: "payload",
  shape: "array",
};

/**
 * List the labels of a contact
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
  auth: ["user"],
  envelope: "payload",
  shape: "array",
};

/**
 * List the labels of a conversation
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
  auth: auth_1,
  envelope: "payload",
  shape: "array",
};

/**
 * List the messages of a conversation, from the latest backwards
 *
 * Without `after` and `before` the latest 20 messages; with both up to 1,000, `after` itself included.
 *
 * Messages are always in the order of their creation.
 *
 * `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages`
 */
export const listAllMessages: Operation<ListAllMessagesInput, ListAllMessagesResponse, ListAllMessagesFailure> = {
  id: "list-all-messages",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
  safe: true,
  auth: ["user"],
  pagination: { direction: "before", items: "payload", pageSize: 20, param: "before", style: "id" },
  shape: "object",
};

/**
 * List the teams of the account
 *
 * `GET /api/v1/accounts/{account_id}/teams`
 */
export const listAllTeams: Operation<ListAllTeamsInput, ListAllTeamsResponse, ListAllTeamsFailure> = {
  id: "list-all-teams",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/teams",
  safe: true,
  auth: ["user"],
  shape: "array",
};

/**
 * List the webhooks of the account
 *
 * `GET /api/v1/accounts/{account_id}/webhooks`
 */
export const listAllWebhooks: Operation<ListAllWebhooksInput, ListAllWebhooksResponse, ListAllWebhooksFailure> = {
  id: "list-all-webhooks",
  method: "GET",
  path: "/api/v1/accounts/{account_id}/webhooks",
  safe: true,
  auth: ["user"],
  envelope: "payload.webhooks",
  shape: "array",
  secrets: ["secret"],
};

/**
 * List the message templates of a WhatsApp inbox
 *
 * Answers 422 when the inbox is no WhatsApp inbox.
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
  auth: ["user"],
  envelope: "payload",
  shape: "array",
};

/**
 * Start a conversation
 *
 * An inbox that keeps to a single conversation answers the one that exists.
 *
 * A conversation with a blocked contact starts resolved; with an active bot, pending.
 *
 * A bot's token may make the server fail where a team is assigned.
 *
 * Answers 404 when inbox, contact or `source_id` is not known.
 *
 * Answers 422 when the `source_id` belongs to another contact, or the contact lacks what the channel needs.
 *
 * Answers 500 when the status is not offered, or the first message was refused.
 *
 * `POST /api/v1/accounts/{account_id}/conversations`
 */
export const newConversation: Operation<NewConversationInput, NewConversationResponse, NewConversationFailure> = {
  id: "newConversation",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/conversations",
  auth: auth_1,
  body: "json",
  shape: "object",
};

/**
 * Resolve a contact's conversation
 *
 * Never opens a conversation again.
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
  idempotent: true,
  shape: "object",
};

/**
 * Set or clear a conversation's priority
 *
 * Answers 500 when the priority is not offered.
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
  idempotent: true,
  auth: auth_1,
  body: "json",
  response: "none",
};

/**
 * Set or switch a conversation's status
 *
 * An agent who opens a conversation, and is no administrator, becomes its assignee.
 *
 * Answers 500 when the status is not offered, or `snoozed_until` is text.
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
  auth: auth_1,
  body: "json",
  envelope: "payload",
  shape: "object",
};

/**
 * Show or hide that a contact is typing
 *
 * `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing`
 */
export const toggleTypingStatus: Operation<ToggleTypingStatusInput, undefined, ToggleTypingStatusFailure> = {
  id: "toggle-typing-status",
  method: "POST",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing",
  idempotent: true,
  body: "json",
  bodyOptional: true,
  response: "none",
};

/**
 * Show or hide that somebody is typing
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
  idempotent: true,
  auth: auth_1,
  body: "json",
  response: "none",
};

/**
 * Update a contact of an inbox
 *
 * The contact may be merged with another one of the same e-mail address or phone number; then the id in the answer is another.
 *
 * Answers 422 when the e-mail address or phone number is not valid.
 *
 * Answers 500 when the inbox insists on verified identities, and `identifier_hash` is wrong or missing.
 *
 * `PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}`
 */
export const updateAContact: Operation<UpdateAContactInput, UpdateAContactResponse, UpdateAContactFailure> = {
  id: "update-a-contact",
  method: "PATCH",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
  body: "json",
  secrets: ["identifier_hash", "pubsub_token", "source_id"],
};

/**
 * Update a saved filter
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
  idempotent: true,
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Update a label
 *
 * `PATCH /api/v1/accounts/{account_id}/labels/{id}`
 */
export const updateALabel: Operation<UpdateALabelInput, UpdateALabelResponse, UpdateALabelFailure> = {
  id: "update-a-label",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/labels/{id}",
  idempotent: true,
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Submit what a contact entered in a form or survey
 *
 * Answers 422 when the survey is older than 14 days.
 *
 * Answers 500 when a value is not valid.
 *
 * `PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}`
 */
export const updateAMessage: Operation<UpdateAMessageInput, UpdateAMessageResponse, UpdateAMessageFailure> = {
  id: "update-a-message",
  method: "PATCH",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}",
  idempotent: true,
  body: "json",
};

/**
 * Update a team
 *
 * `PATCH /api/v1/accounts/{account_id}/teams/{team_id}`
 */
export const updateATeam: Operation<UpdateATeamInput, UpdateATeamResponse, UpdateATeamFailure> = {
  id: "update-a-team",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/teams/{team_id}",
  idempotent: true,
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Update a user
 *
 * `PATCH /platform/api/v1/users/{id}`
 */
export const updateAUser: Operation<UpdateAUserInput, UpdateAUserResponse, UpdateAUserFailure> = {
  id: "update-a-user",
  method: "PATCH",
  path: "/platform/api/v1/users/{id}",
  idempotent: true,
  auth: ["platform"],
  body: "json",
  shape: "object",
  secrets: ["access_token", "password", "pubsub_token"],
};

/**
 * Update a webhook
 *
 * `PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}`
 */
export const updateAWebhook: Operation<UpdateAWebhookInput, UpdateAWebhookResponse, UpdateAWebhookFailure> = {
  id: "update-a-webhook",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
  idempotent: true,
  auth: ["user"],
  body: "json",
  envelope: "payload.webhook",
  shape: "object",
  secrets: ["secret"],
};

/**
 * Update the account's settings
 *
 * Settings and custom attributes that are not sent stay as they are.
 *
 * Answers 404 when there is no such account, or the caller is no member of it.
 *
 * `PATCH /api/v1/accounts/{account_id}`
 */
export const updateAccount: Operation<UpdateAccountInput, UpdateAccountResponse, UpdateAccountFailure> = {
  id: "update-account",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}",
  idempotent: true,
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Set or remove the layout of the account's e-mails
 *
 * Answers 422 when the feature is off, or the layout is not valid.
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
  idempotent: true,
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Set or remove the agent bot of an inbox
 *
 * Answers 404 when there is no such bot, or it belongs to another account.
 *
 * `POST /api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot`
 */
export const updateAgentBot: Operation<UpdateAgentBotInput, undefined, UpdateAgentBotFailure> = {
  id: "updateAgentBot",
  method: "POST",
  path: "/api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot",
  idempotent: true,
  auth: ["user"],
  body: "json",
  response: "none",
};

/**
 * Update an agent's role and availability
 *
 * On the enterprise edition the agent loses the custom role unless `custom_role_id` is sent.
 *
 * Other fields that are left out, or `null`, stay as they are. The e-mail address cannot be changed.
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
  idempotent: true,
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Replace the members of an inbox
 *
 * Replaces the whole list of members; agents that are not listed leave the inbox.
 *
 * Answers 422 when ids were sent as text.
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
  idempotent: true,
  auth: ["user"],
  body: "json",
  envelope: "payload",
  shape: "array",
};

/**
 * Replace the members of a team
 *
 * Replaces the whole team; agents that are not listed leave it.
 *
 * Answers 401 when one of the ids names nobody in the account.
 *
 * Answers 500 when `user_ids` is missing.
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
  idempotent: true,
  auth: ["user"],
  body: "json",
  shape: "array",
};

/**
 * Update an account
 *
 * Answers 500 when the locale, the status or a feature is not offered.
 *
 * `PATCH /platform/api/v1/accounts/{account_id}`
 */
export const updateAnAccount: Operation<UpdateAnAccountInput, UpdateAnAccountResponse, UpdateAnAccountFailure> = {
  id: "update-an-account",
  method: "PATCH",
  path: "/platform/api/v1/accounts/{account_id}",
  idempotent: true,
  auth: ["platform"],
  body: "json",
  shape: "object",
};

/**
 * Update an agent bot
 *
 * System bots cannot be changed.
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
  idempotent: true,
  auth: ["user"],
  body: "auto",
  shape: "object",
  secrets: secrets_2,
};

/**
 * Update an agent bot of the platform app
 *
 * `PATCH /platform/api/v1/agent_bots/{id}`
 */
export const updateAnAgentBot: Operation<UpdateAnAgentBotInput, UpdateAnAgentBotResponse, UpdateAnAgentBotFailure> = {
  id: "update-an-agent-bot",
  method: "PATCH",
  path: "/platform/api/v1/agent_bots/{id}",
  idempotent: true,
  auth: ["platform"],
  body: "auto",
  shape: "object",
  secrets: secrets_3,
};

/**
 * Update how an integration is connected
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
  idempotent: true,
  auth: ["user"],
  body: "json",
  shape: "object",
  secrets: ["settings"],
};

/**
 * Update an automation rule
 *
 * Answers 422 when an attachment or the delay is refused, or a field is not valid.
 *
 * Answers 500 when there is no such rule.
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
  auth: ["user"],
  body: "json",
  envelope: "payload",
  shape: "object",
};

/**
 * Update a canned response
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
  idempotent: true,
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Set a conversation's priority or service level
 *
 * Answers 500 when the priority is not offered.
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
  idempotent: true,
  auth: auth_1,
  body: "json",
  shape: "object",
};

/**
 * Update the definition of a custom attribute
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
  idempotent: true,
  auth: ["user"],
  body: "json",
  shape: "object",
};

/**
 * Replace or extend a conversation's custom attributes
 *
 * Answers 500 when `custom_attributes` is missing.
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
  idempotent: true,
  auth: auth_1,
  body: "json",
  envelope: "custom_attributes",
  shape: "object",
};

/**
 * Update an inbox
 *
 * Answers 422 when the mail server could not be reached with the new settings, which may be stored nevertheless.
 *
 * `PATCH /api/v1/accounts/{account_id}/inboxes/{id}`
 */
export const updateInbox: Operation<UpdateInboxInput, UpdateInboxResponse, UpdateInboxFailure> = {
  id: "updateInbox",
  method: "PATCH",
  path: "/api/v1/accounts/{account_id}/inboxes/{id}",
  idempotent: true,
  auth: ["user"],
  body: "auto",
  secrets: [
    "api_key",
    "auth_token",
    "bot_token",
    "hmac_token",
    "imap_password",
    "line_channel_secret",
    "line_channel_token",
    "provider_config",
    "secret",
    "smtp_password",
  ],
};

/**
 * Note that a contact has seen the conversation
 *
 * `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen`
 */
export const updateLastSeen: Operation<UpdateLastSeenInput, undefined, UpdateLastSeenFailure> = {
  id: "update-last-seen",
  method: "POST",
  path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen",
  idempotent: true,
  response: "none",
};

/**
 * Update a portal
 *
 * On the enterprise edition a custom role that may manage the knowledge base may call this, too.
 *
 * Answers 500 when there is no portal with this slug.
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
  idempotent: true,
  auth: ["user"],
  body: "json",
  secrets: secrets_1,
};

/**
 * Update the caller's profile
 *
 * Answers 422 when `current_password` is wrong, or `profile` is missing or empty.
 *
 * `PUT /api/v1/profile`
 */
export const updateProfile: Operation<UpdateProfileInput, UpdateProfileResponse, UpdateProfileFailure> = {
  id: "updateProfile",
  method: "PUT",
  path: "/api/v1/profile",
  idempotent: true,
  auth: ["user"],
  body: "auto",
  shape: "object",
  secrets: ["access_token", "current_password", "hmac_identifier", "password", "password_confirmation", "pubsub_token"],
};
