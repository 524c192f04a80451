// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { APIError, Uploadable } from "@truewire/core";

export interface AccountBrandedEmailLayoutPayload {
  branded_email_layout?: string | null;
}

export interface AccountCreateUpdatePayload {
  custom_attributes?: Record<string, unknown>;
  domain?: string;
  limits?: Record<string, unknown>;
  locale?: string;
  name?: string;
  status?: "active" | "suspended";
  support_email?: string;
}

export interface AccountDetail {
  cache_keys?: Record<string, unknown>;
  created_at?: string;
  custom_attributes?: {
    company_size?: string;
    industry?: string;
    logo?: string;
    marked_for_deletion_at?: string;
    marked_for_deletion_reason?: string;
    onboarding_step?: string;
    plan_name?: string | null;
    subscribed_quantity?: number | null;
    subscription_ends_on?: string | null;
    subscription_status?: string | null;
    timezone?: string;
  };
  domain?: string;
  features?: Record<string, unknown>;
  id?: number;
  locale?: string;
  name?: string;
  settings?: {
    auto_resolve_after?: number;
    auto_resolve_ignore_waiting?: boolean;
    auto_resolve_message?: string;
  };
  status?: string;
  support_email?: string;
}

export interface AccountShowResponse {
  cache_keys?: Record<string, unknown>;
  created_at?: string;
  custom_attributes?: {
    company_size?: string;
    industry?: string;
    logo?: string;
    marked_for_deletion_at?: string;
    marked_for_deletion_reason?: string;
    onboarding_step?: string;
    plan_name?: string | null;
    subscribed_quantity?: number | null;
    subscription_ends_on?: string | null;
    subscription_status?: string | null;
    timezone?: string;
  };
  domain?: string;
  features?: Record<string, unknown>;
  id?: number;
  latest_chatwoot_version?: string | null;
  locale?: string;
  name?: string;
  settings?: {
    auto_resolve_after?: number;
    auto_resolve_ignore_waiting?: boolean;
    auto_resolve_message?: string;
  };
  status?: string;
  subscribed_features?: string[];
  support_email?: string;
}

export interface AccountSummary {
  avg_first_response_time?: string;
  avg_resolution_time?: string;
  conversations_count?: number;
  incoming_messages_count?: number;
  outgoing_messages_count?: number;
  previous?: {
    avg_first_response_time?: string;
    avg_resolution_time?: string;
    conversations_count?: number;
    incoming_messages_count?: number;
    outgoing_messages_count?: number;
    resolutions_count?: number;
  };
  resolutions_count?: number;
}

export interface AccountUpdatePayload {
  auto_resolve_after?: number | null;
  auto_resolve_ignore_waiting?: boolean | null;
  auto_resolve_message?: string | null;
  company_size?: string;
  domain?: string;
  industry?: string;
  locale?: string;
  name?: string;
  support_email?: string;
  timezone?: string;
}

export type AccountUser = {
  account_id?: number;
  role?: string;
  user_id?: number;
}[];

export interface AccountUserCreateUpdatePayload {
  role: string;
  user_id: number;
}

/** The body of `add-new-agent-to-account`. */
export type AddNewAgentToAccountBody = AgentCreatePayload;

/** The documented failures of `add-new-agent-to-account`. */
export type AddNewAgentToAccountFailure = APIError<403, BadRequestError>;

/** The input of `add-new-agent-to-account`. */
export interface AddNewAgentToAccountInput {
  body: AddNewAgentToAccountBody;
  path: {
    account_id: number;
  };
}

/** The response of `add-new-agent-to-account`. */
export type AddNewAgentToAccountResponse = Agent;

/** The body of `add-new-agent-to-inbox`. */
export interface AddNewAgentToInboxBody {
  inbox_id: number;
  user_ids: number[];
}

/** The documented failures of `add-new-agent-to-inbox`. */
export type AddNewAgentToInboxFailure =
  | APIError<403, BadRequestError>
  | APIError<404, BadRequestError>
  | APIError<422, BadRequestError>;

/** The input of `add-new-agent-to-inbox`. */
export interface AddNewAgentToInboxInput {
  body: AddNewAgentToInboxBody;
  path: {
    account_id: number;
  };
}

/** The response of `add-new-agent-to-inbox`. */
export interface AddNewAgentToInboxResponse {
  payload?: Agent[];
}

/** The body of `add-new-agent-to-team`. */
export interface AddNewAgentToTeamBody {
  user_ids: number[];
}

/** The documented failures of `add-new-agent-to-team`. */
export type AddNewAgentToTeamFailure =
  | APIError<403, BadRequestError>
  | APIError<404, BadRequestError>
  | APIError<422, BadRequestError>;

/** The input of `add-new-agent-to-team`. */
export interface AddNewAgentToTeamInput {
  body: AddNewAgentToTeamBody;
  path: {
    account_id: number;
    team_id: number;
  };
}

/** The response of `add-new-agent-to-team`. */
export type AddNewAgentToTeamResponse = Agent[];

/** The body of `add-new-article-to-account`. */
export type AddNewArticleToAccountBody = ArticleCreateUpdatePayload;

/** The documented failures of `add-new-article-to-account`. */
export type AddNewArticleToAccountFailure = APIError<403, BadRequestError>;

/** The input of `add-new-article-to-account`. */
export interface AddNewArticleToAccountInput {
  body: AddNewArticleToAccountBody;
  path: {
    account_id: number;
    id: string;
  };
}

/** The response of `add-new-article-to-account`. */
export type AddNewArticleToAccountResponse = Article;

/** The body of `add-new-automation-rule-to-account`. */
export type AddNewAutomationRuleToAccountBody = AutomationRuleCreateUpdatePayload;

/** The documented failures of `add-new-automation-rule-to-account`. */
export type AddNewAutomationRuleToAccountFailure = APIError<403, BadRequestError>;

/** The input of `add-new-automation-rule-to-account`. */
export interface AddNewAutomationRuleToAccountInput {
  body: AddNewAutomationRuleToAccountBody;
  path: {
    account_id: number;
  };
}

/** The response of `add-new-automation-rule-to-account`. */
export type AddNewAutomationRuleToAccountResponse = AutomationRule;

/** The body of `add-new-canned-response-to-account`. */
export type AddNewCannedResponseToAccountBody = CannedResponseCreateUpdatePayload;

/** The documented failures of `add-new-canned-response-to-account`. */
export type AddNewCannedResponseToAccountFailure = APIError<403, BadRequestError>;

/** The input of `add-new-canned-response-to-account`. */
export interface AddNewCannedResponseToAccountInput {
  body: AddNewCannedResponseToAccountBody;
  path: {
    account_id: number;
  };
}

/** The response of `add-new-canned-response-to-account`. */
export type AddNewCannedResponseToAccountResponse = CannedResponse;

/** The body of `add-new-category-to-account`. */
export type AddNewCategoryToAccountBody = CategoryCreateUpdatePayload;

/** The documented failures of `add-new-category-to-account`. */
export type AddNewCategoryToAccountFailure = APIError<403, BadRequestError>;

/** The input of `add-new-category-to-account`. */
export interface AddNewCategoryToAccountInput {
  body: AddNewCategoryToAccountBody;
  path: {
    account_id: number;
    id: string;
  };
}

/** The response of `add-new-category-to-account`. */
export type AddNewCategoryToAccountResponse = Category;

/** The body of `add-new-custom-attribute-to-account`. */
export type AddNewCustomAttributeToAccountBody = CustomAttributeCreateUpdatePayload;

/** The documented failures of `add-new-custom-attribute-to-account`. */
export type AddNewCustomAttributeToAccountFailure = APIError<403, BadRequestError>;

/** The input of `add-new-custom-attribute-to-account`. */
export interface AddNewCustomAttributeToAccountInput {
  body: AddNewCustomAttributeToAccountBody;
  path: {
    account_id: number;
  };
}

/** The response of `add-new-custom-attribute-to-account`. */
export type AddNewCustomAttributeToAccountResponse = CustomAttribute;

/** The body of `add-new-portal-to-account`. */
export type AddNewPortalToAccountBody = PortalCreateUpdatePayload;

/** The documented failures of `add-new-portal-to-account`. */
export type AddNewPortalToAccountFailure = APIError<403, BadRequestError>;

/** The input of `add-new-portal-to-account`. */
export interface AddNewPortalToAccountInput {
  body: AddNewPortalToAccountBody;
  path: {
    account_id: number;
  };
}

/** The response of `add-new-portal-to-account`. */
export type AddNewPortalToAccountResponse = Portal;

export interface Agent {
  account_id?: number;
  auto_offline?: boolean;
  availability_status?: "busy" | "offline" | "online";
  available_name?: string;
  confirmed?: boolean;
  custom_role_id?: number | null;
  email?: string;
  id?: number;
  name?: string;
  role?: "administrator" | "agent";
  thumbnail?: string;
}

export interface AgentBot {
  access_token?: string;
  account_id?: number;
  bot_config?: Record<string, unknown>;
  bot_type?: string;
  description?: string;
  id?: number;
  name?: string;
  outgoing_url?: string;
  system_bot?: boolean;
  thumbnail?: string;
}

export interface AgentBotCreateUpdatePayload {
  avatar?: Uploadable;
  avatar_url?: string;
  bot_config?: Record<string, unknown>;
  bot_type?: number;
  description?: string;
  name?: string;
  outgoing_url?: string;
}

export interface AgentConversationMetrics {
  availability?: string;
  email?: string;
  id?: number;
  metric?: {
    open?: number;
    unattended?: number;
  };
  name?: string;
  thumbnail?: string;
}

export interface AgentCreatePayload {
  auto_offline?: boolean;
  availability?: "busy" | "offline" | "online";
  email: string;
  name: string;
  role: "administrator" | "agent";
}

export type AgentSummary = {
  avg_first_response_time?: number | null;
  avg_reply_time?: number | null;
  avg_resolution_time?: number | null;
  conversations_count?: number;
  id?: number;
  resolved_conversations_count?: number;
}[];

export interface AgentUpdatePayload {
  auto_offline?: boolean;
  availability?: "busy" | "offline" | "online";
  role: "administrator" | "agent";
}

export interface Article {
  account_id?: number;
  associated_article_id?: number;
  author_id?: number;
  category_id?: number;
  content?: string;
  folder_id?: number;
  id?: number;
  meta?: Record<string, unknown>;
  portal_id?: number;
  position?: number;
  slug?: string;
  status?: "archived" | "draft" | "published" | null;
  title?: string;
  views?: number;
}

export interface ArticleCreateUpdatePayload {
  associated_article_id?: number;
  author_id?: number;
  category_id?: number;
  content?: string;
  description?: string;
  locale?: string;
  meta?: Record<string, unknown>;
  position?: number;
  slug?: string;
  status?: number;
  title?: string;
}

/** The body of `assign-a-conversation`. */
export interface AssignAConversationBody {
  assignee_id?: number;
  team_id?: number;
}

/** The documented failures of `assign-a-conversation`. */
export type AssignAConversationFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `assign-a-conversation`. */
export interface AssignAConversationInput {
  body: AssignAConversationBody;
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The response of `assign-a-conversation`. */
export type AssignAConversationResponse = User;

export interface AuditLog {
  action?: "create" | "destroy" | "update";
  associated_id?: number;
  associated_type?: string;
  auditable?: Record<string, unknown>;
  auditable_id?: number;
  auditable_type?: string;
  audited_changes?: Record<string, unknown>;
  comment?: string | null;
  created_at?: number;
  id?: number;
  remote_address?: string | null;
  request_uuid?: string;
  user_id?: number;
  user_type?: string;
  username?: string;
  version?: number;
}

export interface AutomationRule {
  payload?: AutomationRuleItem[] | AutomationRuleItem;
}

export interface AutomationRuleCreateUpdatePayload {
  actions?: Record<string, unknown>[];
  active?: boolean;
  conditions?: Record<string, unknown>[];
  description?: string;
  event_name?: "conversation_created" | "conversation_resolved" | "conversation_updated" | "message_created";
  name?: string;
}

export interface AutomationRuleItem {
  account_id?: number;
  actions?: {
    action_name?: string;
    action_params?: string[];
  }[];
  active?: boolean;
  conditions?: {
    attribute_key?: string;
    filter_operator?: string;
    query_operator?: string;
    values?: string[];
  }[];
  created_on?: number;
  description?: string;
  event_name?: "conversation_created" | "conversation_updated" | "message_created";
  id?: number;
  name?: string;
}

export interface BadRequestError {
  description?: string;
  errors?: RequestError[];
}

export interface BrandedEmailLayout {
  branded_email_layout?: string | null;
}

export interface CannedResponse {
  account_id?: number;
  content?: string;
  created_at?: string;
  id?: number;
  short_code?: string;
  updated_at?: string;
}

export interface CannedResponseCreateUpdatePayload {
  content?: string;
  short_code?: string;
}

export interface Category {
  account_id?: number;
  associated_category_id?: number;
  description?: string;
  id?: number;
  locale?: string;
  name?: string;
  parent_category_id?: number;
  portal_id?: number;
  position?: number;
  slug?: string;
}

export interface CategoryCreateUpdatePayload {
  associated_category_id?: number;
  description?: string;
  icon?: string;
  locale?: string;
  name?: string;
  parent_category_id?: number;
  position?: number;
  slug?: string;
}

export interface ChannelSummary {
  [key: string]: {
    open?: number;
    pending?: number;
    resolved?: number;
    snoozed?: number;
    total?: number;
  };
}

export interface Contact {
  payload?: {
    additional_attributes?: Record<string, unknown>;
    availability_status?: string;
    blocked?: boolean;
    contact_inboxes?: ContactInboxes[];
    created_at?: number;
    custom_attributes?: Record<string, unknown>;
    email?: string;
    id?: number;
    identifier?: string;
    last_activity_at?: number;
    name?: string;
    phone_number?: string;
    thumbnail?: string;
  }[];
}

/** The body of `contact-add-labels`. */
export interface ContactAddLabelsBody {
  labels: string[];
}

/** The documented failures of `contact-add-labels`. */
export type ContactAddLabelsFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `contact-add-labels`. */
export interface ContactAddLabelsInput {
  body: ContactAddLabelsBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `contact-add-labels`. */
export type ContactAddLabelsResponse = ContactLabels;

export interface ContactBase {
  id?: number;
  payload?: {
    additional_attributes?: Record<string, unknown>;
    availability_status?: string;
    blocked?: boolean;
    contact_inboxes?: ContactInboxes[];
    created_at?: number;
    custom_attributes?: Record<string, unknown>;
    email?: string;
    id?: number;
    identifier?: string;
    last_activity_at?: number;
    name?: string;
    phone_number?: string;
    thumbnail?: string;
  }[];
}

/** The documented failures of `contactConversations`. */
export type ContactConversationsFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `contactConversations`. */
export interface ContactConversationsInput {
  path: {
    account_id: number;
    id: number;
  };
}

export interface ContactConversationsResponse {
  payload?: (Conversation & {
    meta?: {
      assignee?: User;
      channel?: string;
      hmac_verified?: boolean;
      sender?: {
        additional_attributes?: Record<string, unknown>;
        availability_status?: string;
        blocked?: boolean;
        created_at?: number;
        custom_attributes?: Record<string, unknown>;
        email?: string | null;
        id?: number;
        identifier?: string | null;
        last_activity_at?: number;
        name?: string;
        phone_number?: string | null;
        thumbnail?: string | null;
      };
    };
  })[];
}

/** The body of `contactCreate`. */
export type ContactCreateBody = ContactCreatePayload;

/** The documented failures of `contactCreate`. */
export type ContactCreateFailure = APIError<400, BadRequestError>;

/** The input of `contactCreate`. */
export interface ContactCreateInput {
  body: ContactCreateBody;
  path: {
    account_id: number;
  };
}

export interface ContactCreatePayload {
  additional_attributes?: Record<string, unknown>;
  avatar?: Uploadable;
  avatar_url?: string;
  blocked?: boolean;
  custom_attributes?: Record<string, unknown>;
  email?: string;
  identifier?: string;
  inbox_id: number;
  name?: string;
  phone_number?: string;
}

/** The response of `contactCreate`. */
export type ContactCreateResponse = ExtendedContact;

/** The documented failures of `contactDelete`. */
export type ContactDeleteFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `contactDelete`. */
export interface ContactDeleteInput {
  path: {
    account_id: number;
    id: number;
  };
}

export interface ContactDetail {
  additional_attributes?: {
    city?: string;
    country?: string;
    country_code?: string | null;
    created_at_ip?: string;
  };
  blocked?: boolean;
  custom_attributes?: Record<string, unknown>;
  email?: string;
  id?: number;
  identifier?: string | null;
  name?: string;
  phone_number?: string | null;
  thumbnail?: string;
  type?: "contact";
}

/** The documented failures of `contactDetails`. */
export type ContactDetailsFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `contactDetails`. */
export interface ContactDetailsInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `contactDetails`. */
export type ContactDetailsResponse = ContactShowResponse;

/** The body of `contactFilter`. */
export interface ContactFilterBody {
  payload?: {
    attribute_key?: string;
    filter_operator?: "contains" | "does_not_contain" | "equal_to" | "not_equal_to";
    query_operator?: "AND" | "OR";
    values?: string[];
  }[];
}

/** The documented failures of `contactFilter`. */
export type ContactFilterFailure = APIError<400, BadRequestError>;

/** The input of `contactFilter`. */
export interface ContactFilterInput {
  body: ContactFilterBody;
  path: {
    account_id: number;
  };
  query?: ContactFilterQuery;
}

/** The query of `contactFilter`. */
export interface ContactFilterQuery {
  page?: number;
}

/** The response of `contactFilter`. */
export type ContactFilterResponse = ContactsListResponse;

export interface ContactInbox {
  inbox?: {
    avatar_url?: string;
    channel_id?: number;
    channel_type?: string;
    id?: number;
    name?: string;
    provider?: string | null;
  };
  source_id?: string;
}

/** The body of `contactInboxCreation`. */
export interface ContactInboxCreationBody {
  inbox_id: number;
  source_id?: string;
}

/** The documented failures of `contactInboxCreation`. */
export type ContactInboxCreationFailure = APIError<401, BadRequestError> | APIError<422, BadRequestError>;

/** The input of `contactInboxCreation`. */
export interface ContactInboxCreationInput {
  body: ContactInboxCreationBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `contactInboxCreation`. */
export type ContactInboxCreationResponse = ContactInboxes;

export interface ContactInboxes {
  inbox?: InboxContact;
  source_id?: string;
}

export interface ContactLabels {
  payload?: string[];
}

/** The documented failures of `contactList`. */
export type ContactListFailure = APIError<400, BadRequestError>;

/** The input of `contactList`. */
export interface ContactListInput {
  path: {
    account_id: number;
  };
  query?: ContactListQuery;
}

export interface ContactListItem {
  additional_attributes?: {
    city?: string;
    country?: string;
    country_code?: string | null;
    created_at_ip?: string;
  };
  availability_status?: "offline" | "online";
  blocked?: boolean;
  contact_inboxes?: ContactInbox[];
  created_at?: number;
  custom_attributes?: Record<string, unknown>;
  email?: string | null;
  id?: number;
  identifier?: string | null;
  last_activity_at?: number | null;
  name?: string;
  phone_number?: string | null;
  thumbnail?: string;
}

/** The query of `contactList`. */
export interface ContactListQuery {
  page?: number;
  sort?:
    | "-email"
    | "-last_activity_at"
    | "-name"
    | "-phone_number"
    | "email"
    | "last_activity_at"
    | "name"
    | "phone_number";
}

/** The response of `contactList`. */
export type ContactListResponse = ContactsListResponse;

/** The body of `contactMerge`. */
export interface ContactMergeBody {
  base_contact_id: number;
  mergee_contact_id: number;
}

/** The documented failures of `contactMerge`. */
export type ContactMergeFailure =
  | APIError<400, BadRequestError>
  | APIError<401, BadRequestError>
  | APIError<404, BadRequestError>;

/** The input of `contactMerge`. */
export interface ContactMergeInput {
  body: ContactMergeBody;
  path: {
    account_id: number;
  };
}

/** The response of `contactMerge`. */
export type ContactMergeResponse = ContactBase;

export interface ContactMeta {
  count?: number;
  current_page?: number | string;
}

/** The documented failures of `contactSearch`. */
export type ContactSearchFailure = APIError<401, BadRequestError>;

/** The input of `contactSearch`. */
export interface ContactSearchInput {
  path: {
    account_id: number;
  };
  query?: ContactSearchQuery;
}

/** The query of `contactSearch`. */
export interface ContactSearchQuery {
  page?: number;
  q?: string;
  sort?:
    | "-email"
    | "-last_activity_at"
    | "-name"
    | "-phone_number"
    | "email"
    | "last_activity_at"
    | "name"
    | "phone_number";
}

/** The response of `contactSearch`. */
export type ContactSearchResponse = ContactsListResponse;

export interface ContactShowResponse {
  payload?: ContactListItem;
}

/** The body of `contactUpdate`. */
export type ContactUpdateBody = ContactUpdatePayload;

/** The documented failures of `contactUpdate`. */
export type ContactUpdateFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `contactUpdate`. */
export interface ContactUpdateInput {
  body: ContactUpdateBody;
  path: {
    account_id: number;
    id: number;
  };
}

export interface ContactUpdatePayload {
  additional_attributes?: Record<string, unknown>;
  avatar?: Uploadable;
  avatar_url?: string;
  blocked?: boolean;
  custom_attributes?: Record<string, unknown>;
  email?: string;
  identifier?: string;
  name?: string;
  phone_number?: string;
}

/** The response of `contactUpdate`. */
export type ContactUpdateResponse = ContactBase;

/** The documented failures of `contactableInboxesGet`. */
export type ContactableInboxesGetFailure = APIError<401, BadRequestError> | APIError<422, BadRequestError>;

/** The input of `contactableInboxesGet`. */
export interface ContactableInboxesGetInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `contactableInboxesGet`. */
export type ContactableInboxesGetResponse = ContactableInboxesResponse;

export interface ContactableInboxesResponse {
  payload?: ContactInbox[];
}

export interface ContactsListResponse {
  meta?: ContactMeta;
  payload?: ContactListItem[];
}

export interface Conversation {
  account_id?: number;
  additional_attributes?: Record<string, unknown>;
  agent_last_seen_at?: number;
  applied_sla?: Record<string, unknown>;
  assignee_last_seen_at?: number;
  can_reply?: boolean;
  contact_last_seen_at?: number;
  created_at?: number;
  custom_attributes?: Record<string, unknown>;
  first_reply_created_at?: number | null;
  id?: number;
  inbox_id?: number;
  labels?: string[];
  last_activity_at?: number;
  last_non_activity_message?: Message | null;
  messages?: Message[];
  muted?: boolean;
  priority?: string | null;
  sla_events?: Record<string, unknown>[];
  sla_policy_id?: number | null;
  snoozed_until?: number | null;
  status?: "open" | "pending" | "resolved";
  timestamp?: number;
  unread_count?: number;
  updated_at?: number;
  uuid?: string;
  waiting_since?: number | null;
}

/** The body of `conversation-add-labels`. */
export interface ConversationAddLabelsBody {
  labels: string[];
}

/** The documented failures of `conversation-add-labels`. */
export type ConversationAddLabelsFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `conversation-add-labels`. */
export interface ConversationAddLabelsInput {
  body: ConversationAddLabelsBody;
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The response of `conversation-add-labels`. */
export type ConversationAddLabelsResponse = ConversationLabels;

export interface ConversationCreatePayload {
  additional_attributes?: Record<string, unknown>;
  assignee_id?: number;
  contact_id?: number;
  custom_attributes?: Record<string, unknown>;
  inbox_id?: number;
  message?: {
    content: string;
    template_params?: {
      category?: string;
      language?: string;
      name?: string;
      processed_params?: Record<string, unknown>;
    };
  };
  snoozed_until?: string;
  source_id: string;
  status?: "open" | "pending" | "resolved";
  team_id?: number;
}

/** The body of `conversationFilter`. */
export interface ConversationFilterBody {
  payload?: {
    attribute_key?: string;
    filter_operator?: "contains" | "does_not_contain" | "equal_to" | "not_equal_to";
    query_operator?: "AND" | "OR";
    values?: string[];
  }[];
}

/** The documented failures of `conversationFilter`. */
export type ConversationFilterFailure = APIError<400, BadRequestError>;

/** The input of `conversationFilter`. */
export interface ConversationFilterInput {
  body: ConversationFilterBody;
  path: {
    account_id: number;
  };
  query?: ConversationFilterQuery;
}

/** The query of `conversationFilter`. */
export interface ConversationFilterQuery {
  page?: number;
}

/** The response of `conversationFilter`. */
export type ConversationFilterResponse = ConversationList;

export interface ConversationLabels {
  payload?: string[];
}

export interface ConversationList {
  data?: {
    meta?: {
      all_count?: number;
      assigned_count?: number;
      mine_count?: number;
      unassigned_count?: number;
    };
    payload?: (GenericId &
      Conversation & {
        meta?: {
          assignee?: User;
          channel?: string;
          hmac_verified?: boolean;
          sender?: {
            additional_attributes?: Record<string, unknown>;
            availability_status?: string;
            blocked?: boolean;
            created_at?: number;
            custom_attributes?: Record<string, unknown>;
            email?: string | null;
            id?: number;
            identifier?: string | null;
            last_activity_at?: number;
            name?: string;
            phone_number?: string | null;
            thumbnail?: string | null;
          };
        };
      })[];
  };
}

/** The documented failures of `conversationList`. */
export type ConversationListFailure = APIError<400, BadRequestError>;

/** The input of `conversationList`. */
export interface ConversationListInput {
  path: {
    account_id: number;
  };
  query?: ConversationListQuery;
}

/** The documented failures of `conversationListMeta`. */
export type ConversationListMetaFailure = APIError<400, BadRequestError>;

/** The input of `conversationListMeta`. */
export interface ConversationListMetaInput {
  path: {
    account_id: number;
  };
  query?: ConversationListMetaQuery;
}

/** The query of `conversationListMeta`. */
export interface ConversationListMetaQuery {
  inbox_id?: number;
  labels?: string[];
  q?: string;
  status?: "all" | "open" | "pending" | "resolved" | "snoozed";
  team_id?: number;
}

/** The response of `conversationListMeta`. */
export interface ConversationListMetaResponse {
  meta?: {
    all_count?: number;
    assigned_count?: number;
    mine_count?: number;
    unassigned_count?: number;
  };
}

/** The query of `conversationList`. */
export interface ConversationListQuery {
  assignee_type?: "all" | "assigned" | "me" | "unassigned";
  inbox_id?: number;
  labels?: string[];
  page?: number;
  q?: string;
  status?: "all" | "open" | "pending" | "resolved" | "snoozed";
  team_id?: number;
}

/** The response of `conversationList`. */
export type ConversationListResponse = ConversationList;

export interface ConversationMessageCreatePayload {
  campaign_id?: number;
  content: string;
  content_attributes?: Record<string, unknown>;
  content_type?: "article" | "cards" | "form" | "input_email" | "input_select" | "text";
  message_type?: "incoming" | "outgoing";
  private?: boolean;
  template_params?: {
    category: "ISSUE_RESOLUTION" | "MARKETING" | "SHIPPING_UPDATE" | "TICKET_UPDATE" | "UTILITY";
    content_mode?: "raw_template" | "rendered";
    language: string;
    name: string;
    processed_params: {
      body?: Record<string, string>;
      buttons?: {
        parameter?: string;
        type?: "copy_code" | "url";
      }[];
      header?: {
        media_type?: "document" | "image" | "video";
        media_url?: string;
      };
    };
  };
}

export interface ConversationMessages {
  meta?: ConversationMeta;
  payload?: MessageDetailed[];
}

export interface ConversationMeta {
  additional_attributes?: {
    browser?: {
      browser_name?: string;
      browser_version?: string;
      device_name?: string;
      platform_name?: string;
      platform_version?: string;
    };
    browser_language?: string;
    conversation_language?: string;
    initiated_at?: {
      timestamp?: string;
    };
    referer?: string;
  };
  agent_last_seen_at?: string | null;
  assignee?: Agent | null;
  assignee_last_seen_at?: string | null;
  contact?: ContactDetail;
  labels?: string[];
}

export interface ConversationShow {
  account_id?: number;
  additional_attributes?: Record<string, unknown>;
  agent_last_seen_at?: number;
  applied_sla?: Record<string, unknown>;
  assignee_last_seen_at?: number;
  can_reply?: boolean;
  contact_last_seen_at?: number;
  created_at?: number;
  custom_attributes?: Record<string, unknown>;
  first_reply_created_at?: number | null;
  id?: number;
  inbox_id?: number;
  labels?: string[];
  last_activity_at?: number;
  last_non_activity_message?: Message | null;
  messages?: Message[];
  meta?: {
    assignee?: User;
    channel?: string;
    hmac_verified?: boolean;
    sender?: {
      additional_attributes?: Record<string, unknown>;
      availability_status?: string;
      blocked?: boolean;
      created_at?: number;
      custom_attributes?: Record<string, unknown>;
      email?: string | null;
      id?: number;
      identifier?: string | null;
      last_activity_at?: number;
      name?: string;
      phone_number?: string | null;
      thumbnail?: string | null;
    };
  };
  muted?: boolean;
  priority?: string | null;
  sla_events?: Record<string, unknown>[];
  sla_policy_id?: number | null;
  snoozed_until?: number | null;
  status?: "open" | "pending" | "resolved";
  timestamp?: number;
  unread_count?: number;
  updated_at?: number;
  uuid?: string;
  waiting_since?: number | null;
}

/** The body of `create-a-contact`. */
export type CreateAContactBody = PublicContactCreateUpdatePayload;

/** The documented failures of `create-a-contact`. */
export type CreateAContactFailure = APIError<401, BadRequestError>;

/** The input of `create-a-contact`. */
export interface CreateAContactInput {
  body: CreateAContactBody;
  path: {
    inbox_identifier: string;
  };
}

/** The response of `create-a-contact`. */
export type CreateAContactResponse = PublicContact;

/** The body of `create-a-conversation`. */
export type CreateAConversationBody = PublicConversationCreatePayload;

/** The documented failures of `create-a-conversation`. */
export type CreateAConversationFailure = APIError<401, BadRequestError>;

/** The input of `create-a-conversation`. */
export interface CreateAConversationInput {
  body: CreateAConversationBody;
  path: {
    contact_identifier: string;
    inbox_identifier: string;
  };
}

/** The response of `create-a-conversation`. */
export type CreateAConversationResponse = PublicConversation;

/** The body of `create-a-custom-filter`. */
export type CreateACustomFilterBody = CustomFilterCreateUpdatePayload;

/** The documented failures of `create-a-custom-filter`. */
export type CreateACustomFilterFailure = APIError<401, BadRequestError>;

/** The input of `create-a-custom-filter`. */
export interface CreateACustomFilterInput {
  body: CreateACustomFilterBody;
  path: {
    account_id: number;
  };
  query?: CreateACustomFilterQuery;
}

/** The query of `create-a-custom-filter`. */
export interface CreateACustomFilterQuery {
  filter_type?: "contact" | "conversation" | "report";
}

/** The response of `create-a-custom-filter`. */
export type CreateACustomFilterResponse = CustomFilter;

/** The body of `create-a-label`. */
export type CreateALabelBody = LabelCreateUpdatePayload;

/** The documented failures of `create-a-label`. */
export type CreateALabelFailure = APIError<401, BadRequestError>;

/** The input of `create-a-label`. */
export interface CreateALabelInput {
  body: CreateALabelBody;
  path: {
    account_id: number;
  };
}

/** The response of `create-a-label`. */
export type CreateALabelResponse = Label;

/** The body of `create-a-message`. */
export type CreateAMessageBody = PublicMessageCreatePayload;

/** The documented failures of `create-a-message`. */
export type CreateAMessageFailure = APIError<401, BadRequestError>;

/** The input of `create-a-message`. */
export interface CreateAMessageInput {
  body: CreateAMessageBody;
  path: {
    contact_identifier: string;
    conversation_id: number;
    inbox_identifier: string;
  };
}

/** The response of `create-a-message`. */
export type CreateAMessageResponse = PublicMessage;

/** The body of `create-a-new-message-in-a-conversation`. */
export type CreateANewMessageInAConversationBody =
  | ConversationMessageCreatePayload
  | CreateANewMessageInAConversationMultipartBody;

/** The documented failures of `create-a-new-message-in-a-conversation`. */
export type CreateANewMessageInAConversationFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `create-a-new-message-in-a-conversation`. */
export interface CreateANewMessageInAConversationInput {
  body: CreateANewMessageInAConversationBody;
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The multipart body of `create-a-new-message-in-a-conversation`. */
export interface CreateANewMessageInAConversationMultipartBody {
  "attachments[]"?: Uploadable[];
  content?: string;
  content_attributes?: Record<string, unknown>;
  content_type?: "article" | "cards" | "form" | "input_email" | "input_select" | "text";
  message_type?: "incoming" | "outgoing";
  private?: boolean;
}

/** The response of `create-a-new-message-in-a-conversation`. */
export interface CreateANewMessageInAConversationResponse {
  account_id?: number;
  additional_attributes?: Record<string, unknown>;
  attachment?: Record<string, unknown> | null;
  content?: string;
  content_attributes?: Record<string, unknown>;
  content_type?:
    | "article"
    | "cards"
    | "form"
    | "incoming_email"
    | "input_csat"
    | "input_email"
    | "input_select"
    | "input_text"
    | "input_textarea"
    | "integrations"
    | "sticker"
    | "text"
    | "voice_call"
    | null;
  conversation?: Record<string, unknown> | null;
  conversation_id?: number;
  created_at?: number;
  external_source_ids?: Record<string, unknown>;
  id?: number;
  inbox_id?: number;
  message_type?: 0 | 1 | 2 | 3;
  private?: boolean;
  processed_message_content?: string | null;
  sender?: Record<string, unknown>;
  sender_id?: number | null;
  sender_type?: "AgentBot" | "Captain::Assistant" | "Contact" | "User" | null;
  sentiment?: Record<string, unknown> | null;
  source_id?: string | null;
  status?: "delivered" | "failed" | "read" | "sent" | null;
  updated_at?: number | string;
}

/** The body of `create-a-team`. */
export type CreateATeamBody = TeamCreateUpdatePayload;

/** The documented failures of `create-a-team`. */
export type CreateATeamFailure = APIError<401, BadRequestError>;

/** The input of `create-a-team`. */
export interface CreateATeamInput {
  body: CreateATeamBody;
  path: {
    account_id: number;
  };
}

/** The response of `create-a-team`. */
export type CreateATeamResponse = Team;

/** The body of `create-a-user`. */
export type CreateAUserBody = UserCreateUpdatePayload;

/** The documented failures of `create-a-user`. */
export type CreateAUserFailure = APIError<401, BadRequestError>;

/** The input of `create-a-user`. */
export interface CreateAUserInput {
  body: CreateAUserBody;
}

/** The response of `create-a-user`. */
export type CreateAUserResponse = User;

/** The body of `create-a-webhook`. */
export type CreateAWebhookBody = WebhookCreateUpdatePayload;

/** The documented failures of `create-a-webhook`. */
export type CreateAWebhookFailure = APIError<401, BadRequestError>;

/** The input of `create-a-webhook`. */
export interface CreateAWebhookInput {
  body: CreateAWebhookBody;
  path: {
    account_id: number;
  };
}

/** The response of `create-a-webhook`. */
export type CreateAWebhookResponse = Webhook;

/** The body of `create-an-account-agent-bot`. */
export type CreateAnAccountAgentBotBody = AgentBotCreateUpdatePayload;

/** The documented failures of `create-an-account-agent-bot`. */
export type CreateAnAccountAgentBotFailure = APIError<401, BadRequestError>;

/** The input of `create-an-account-agent-bot`. */
export interface CreateAnAccountAgentBotInput {
  body: CreateAnAccountAgentBotBody;
  path: {
    account_id: number;
  };
}

/** The response of `create-an-account-agent-bot`. */
export type CreateAnAccountAgentBotResponse = AgentBot;

/** The body of `create-an-account`. */
export type CreateAnAccountBody = AccountCreateUpdatePayload;

/** The documented failures of `create-an-account`. */
export type CreateAnAccountFailure = APIError<401, BadRequestError>;

/** The input of `create-an-account`. */
export interface CreateAnAccountInput {
  body: CreateAnAccountBody;
}

/** The response of `create-an-account`. */
export type CreateAnAccountResponse = PlatformAccount;

/** The body of `create-an-account-user`. */
export type CreateAnAccountUserBody = AccountUserCreateUpdatePayload;

/** The documented failures of `create-an-account-user`. */
export type CreateAnAccountUserFailure = APIError<401, BadRequestError>;

/** The input of `create-an-account-user`. */
export interface CreateAnAccountUserInput {
  body: CreateAnAccountUserBody;
  path: {
    account_id: number;
  };
}

/** The response of `create-an-account-user`. */
export interface CreateAnAccountUserResponse {
  account_id?: number;
  role?: string;
  user_id?: number;
}

/** The body of `create-an-agent-bot`. */
export type CreateAnAgentBotBody = PlatformAgentBotCreateUpdatePayload;

/** The documented failures of `create-an-agent-bot`. */
export type CreateAnAgentBotFailure = APIError<401, BadRequestError>;

/** The input of `create-an-agent-bot`. */
export interface CreateAnAgentBotInput {
  body: CreateAnAgentBotBody;
}

/** The response of `create-an-agent-bot`. */
export type CreateAnAgentBotResponse = AgentBot;

/** The body of `create-an-integration-hook`. */
export type CreateAnIntegrationHookBody = IntegrationsHookCreatePayload;

/** The documented failures of `create-an-integration-hook`. */
export type CreateAnIntegrationHookFailure = APIError<401, BadRequestError>;

/** The input of `create-an-integration-hook`. */
export interface CreateAnIntegrationHookInput {
  body: CreateAnIntegrationHookBody;
  path: {
    account_id: number;
  };
}

/** The response of `create-an-integration-hook`. */
export type CreateAnIntegrationHookResponse = IntegrationsHook;

export interface CustomAttribute {
  attribute_description?: string;
  attribute_display_name?: string;
  attribute_display_type?: string;
  attribute_key?: string;
  attribute_model?: string;
  attribute_values?: string;
  created_at?: string;
  default_value?: string;
  id?: number;
  regex_cue?: string;
  regex_pattern?: string;
  updated_at?: string;
}

export interface CustomAttributeCreateUpdatePayload {
  attribute_description?: string;
  attribute_display_name?: string;
  attribute_display_type?: number;
  attribute_key?: string;
  attribute_model?: number;
  attribute_values?: string[];
  regex_cue?: string;
  regex_pattern?: string;
}

export interface CustomFilter {
  created_at?: string;
  id?: number;
  name?: string;
  query?: Record<string, unknown>;
  type?: "contact" | "conversation" | "report";
  updated_at?: string;
}

export interface CustomFilterCreateUpdatePayload {
  name?: string;
  query?: Record<string, unknown>;
  type?: "contact" | "conversation" | "report";
}

/** The documented failures of `delete-a-custom-filter`. */
export type DeleteACustomFilterFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-a-custom-filter`. */
export interface DeleteACustomFilterInput {
  path: {
    account_id: number;
    custom_filter_id: number;
  };
}

/** The documented failures of `delete-a-label`. */
export type DeleteALabelFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-a-label`. */
export interface DeleteALabelInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The documented failures of `delete-a-message`. */
export type DeleteAMessageFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-a-message`. */
export interface DeleteAMessageInput {
  path: {
    account_id: number;
    conversation_id: number;
    message_id: number;
  };
}

/** The documented failures of `delete-a-team`. */
export type DeleteATeamFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-a-team`. */
export interface DeleteATeamInput {
  path: {
    account_id: number;
    team_id: number;
  };
}

/** The documented failures of `delete-a-user`. */
export type DeleteAUserFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-a-user`. */
export interface DeleteAUserInput {
  path: {
    id: number;
  };
}

/** The error 401 of `delete-a-webhook`. */
export interface DeleteAWebhookError401 {
  [key: string]: unknown;
}

/** The documented failures of `delete-a-webhook`. */
export type DeleteAWebhookFailure = APIError<401, DeleteAWebhookError401> | APIError<404, BadRequestError>;

/** The input of `delete-a-webhook`. */
export interface DeleteAWebhookInput {
  path: {
    account_id: number;
    webhook_id: number;
  };
}

/** The documented failures of `delete-agent-from-account`. */
export type DeleteAgentFromAccountFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-agent-from-account`. */
export interface DeleteAgentFromAccountInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The body of `delete-agent-in-inbox`. */
export interface DeleteAgentInInboxBody {
  inbox_id: string;
  user_ids: number[];
}

/** The documented failures of `delete-agent-in-inbox`. */
export type DeleteAgentInInboxFailure =
  | APIError<403, BadRequestError>
  | APIError<404, BadRequestError>
  | APIError<422, BadRequestError>;

/** The input of `delete-agent-in-inbox`. */
export interface DeleteAgentInInboxInput {
  body: DeleteAgentInInboxBody;
  path: {
    account_id: number;
  };
}

/** The body of `delete-agent-in-team`. */
export interface DeleteAgentInTeamBody {
  user_ids: number[];
}

/** The documented failures of `delete-agent-in-team`. */
export type DeleteAgentInTeamFailure =
  | APIError<403, BadRequestError>
  | APIError<404, BadRequestError>
  | APIError<422, BadRequestError>;

/** The input of `delete-agent-in-team`. */
export interface DeleteAgentInTeamInput {
  body: DeleteAgentInTeamBody;
  path: {
    account_id: number;
    team_id: number;
  };
}

/** The documented failures of `delete-an-account-agent-bot`. */
export type DeleteAnAccountAgentBotFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-an-account-agent-bot`. */
export interface DeleteAnAccountAgentBotInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The documented failures of `delete-an-account`. */
export type DeleteAnAccountFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-an-account`. */
export interface DeleteAnAccountInput {
  path: {
    account_id: number;
  };
}

/** The documented failures of `delete-an-account-user`. */
export type DeleteAnAccountUserFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-an-account-user`. */
export interface DeleteAnAccountUserInput {
  path: {
    account_id: number;
  };
}

/** The documented failures of `delete-an-agent-bot`. */
export type DeleteAnAgentBotFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-an-agent-bot`. */
export interface DeleteAnAgentBotInput {
  path: {
    id: number;
  };
}

/** The documented failures of `delete-an-integration-hook`. */
export type DeleteAnIntegrationHookFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-an-integration-hook`. */
export interface DeleteAnIntegrationHookInput {
  path: {
    account_id: number;
    hook_id: number;
  };
}

/** The documented failures of `delete-automation-rule-from-account`. */
export type DeleteAutomationRuleFromAccountFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-automation-rule-from-account`. */
export interface DeleteAutomationRuleFromAccountInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The documented failures of `delete-canned-response-from-account`. */
export type DeleteCannedResponseFromAccountFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-canned-response-from-account`. */
export interface DeleteCannedResponseFromAccountInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The documented failures of `delete-custom-attribute-from-account`. */
export type DeleteCustomAttributeFromAccountFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `delete-custom-attribute-from-account`. */
export interface DeleteCustomAttributeFromAccountInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The body of `destroy-custom-attributes-of-a-conversation`. */
export interface DestroyCustomAttributesOfAConversationBody {
  custom_attributes: string[];
}

/** The documented failures of `destroy-custom-attributes-of-a-conversation`. */
export type DestroyCustomAttributesOfAConversationFailure =
  | APIError<401, BadRequestError>
  | APIError<404, BadRequestError>;

/** The input of `destroy-custom-attributes-of-a-conversation`. */
export interface DestroyCustomAttributesOfAConversationInput {
  body: DestroyCustomAttributesOfAConversationBody;
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The response of `destroy-custom-attributes-of-a-conversation`. */
export interface DestroyCustomAttributesOfAConversationResponse {
  custom_attributes?: Record<string, unknown>;
}

export interface ExtendedContact {
  availability_status?: "offline" | "online";
  id?: number;
  payload?: {
    additional_attributes?: Record<string, unknown>;
    availability_status?: string;
    blocked?: boolean;
    contact_inboxes?: ContactInboxes[];
    created_at?: number;
    custom_attributes?: Record<string, unknown>;
    email?: string;
    id?: number;
    identifier?: string;
    last_activity_at?: number;
    name?: string;
    phone_number?: string;
    thumbnail?: string;
  }[];
}

/** The documented failures of `fetchProfile`. */
export type FetchProfileFailure = APIError<401, BadRequestError>;

/** The input of `fetchProfile`. */
export interface FetchProfileInput {
  [key: string]: never;
}

/** The response of `fetchProfile`. */
export type FetchProfileResponse = User;

export interface FirstResponseTimeDistribution {
  [key: string]: {
    "0-1h"?: number;
    "1-4h"?: number;
    "24h+"?: number;
    "4-8h"?: number;
    "8-24h"?: number;
  };
}

export interface GenericId {
  id?: number;
}

/** The documented failures of `get-account-agents`. */
export type GetAccountAgentsFailure = APIError<403, BadRequestError>;

/** The input of `get-account-agents`. */
export interface GetAccountAgentsInput {
  path: {
    account_id: number;
  };
}

/** The response of `get-account-agents`. */
export type GetAccountAgentsResponse = Agent[];

/** The documented failures of `get-account-audit-logs`. */
export type GetAccountAuditLogsFailure = APIError<403, BadRequestError> | APIError<422, BadRequestError>;

/** The input of `get-account-audit-logs`. */
export interface GetAccountAuditLogsInput {
  path: {
    account_id: number;
  };
  query?: GetAccountAuditLogsQuery;
}

/** The query of `get-account-audit-logs`. */
export interface GetAccountAuditLogsQuery {
  page?: number;
}

/** The response of `get-account-audit-logs`. */
export interface GetAccountAuditLogsResponse {
  audit_logs?: AuditLog[];
  current_page?: number;
  per_page?: number;
  total_entries?: number;
}

/** The documented failures of `get-account-automation-rule`. */
export type GetAccountAutomationRuleFailure = APIError<403, BadRequestError>;

/** The input of `get-account-automation-rule`. */
export interface GetAccountAutomationRuleInput {
  path: {
    account_id: number;
  };
  query?: GetAccountAutomationRuleQuery;
}

/** The query of `get-account-automation-rule`. */
export interface GetAccountAutomationRuleQuery {
  page?: number;
}

/** The response of `get-account-automation-rule`. */
export type GetAccountAutomationRuleResponse = AutomationRule;

/** The documented failures of `getAccountBrandedEmailLayout`. */
export type GetAccountBrandedEmailLayoutFailure = APIError<401, BadRequestError>;

/** The input of `getAccountBrandedEmailLayout`. */
export interface GetAccountBrandedEmailLayoutInput {
  path: {
    account_id: number;
  };
}

/** The response of `getAccountBrandedEmailLayout`. */
export type GetAccountBrandedEmailLayoutResponse = BrandedEmailLayout;

/** The documented failures of `get-account-canned-response`. */
export type GetAccountCannedResponseFailure = APIError<403, BadRequestError>;

/** The input of `get-account-canned-response`. */
export interface GetAccountCannedResponseInput {
  path: {
    account_id: number;
  };
}

/** The response of `get-account-canned-response`. */
export type GetAccountCannedResponseResponse = CannedResponse[];

/** The documented failures of `get-account-conversation-metrics`. */
export type GetAccountConversationMetricsFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-account-conversation-metrics`. */
export interface GetAccountConversationMetricsInput {
  path: {
    account_id: number;
  };
  query: GetAccountConversationMetricsQuery;
}

/** The query of `get-account-conversation-metrics`. */
export interface GetAccountConversationMetricsQuery {
  type: "account";
}

/** The response of `get-account-conversation-metrics`. */
export interface GetAccountConversationMetricsResponse {
  open?: number;
  unassigned?: number;
  unattended?: number;
}

/** The documented failures of `get-account-custom-attribute`. */
export type GetAccountCustomAttributeFailure = APIError<403, BadRequestError>;

/** The input of `get-account-custom-attribute`. */
export interface GetAccountCustomAttributeInput {
  path: {
    account_id: number;
  };
  query: GetAccountCustomAttributeQuery;
}

/** The query of `get-account-custom-attribute`. */
export interface GetAccountCustomAttributeQuery {
  attribute_model: "0" | "1";
}

/** The response of `get-account-custom-attribute`. */
export type GetAccountCustomAttributeResponse = CustomAttribute[];

/** The documented failures of `get-account-details`. */
export type GetAccountDetailsFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-account-details`. */
export interface GetAccountDetailsInput {
  path: {
    account_id: number;
  };
}

/** The response of `get-account-details`. */
export type GetAccountDetailsResponse = AccountShowResponse;

/** The documented failures of `get-account-reporting-events`. */
export type GetAccountReportingEventsFailure = APIError<403, BadRequestError>;

/** The input of `get-account-reporting-events`. */
export interface GetAccountReportingEventsInput {
  path: {
    account_id: number;
  };
  query?: GetAccountReportingEventsQuery;
}

/** The query of `get-account-reporting-events`. */
export interface GetAccountReportingEventsQuery {
  inbox_id?: number;
  name?: string;
  page?: number;
  since?: string;
  until?: string;
  user_id?: number;
}

/** The response of `get-account-reporting-events`. */
export type GetAccountReportingEventsResponse = ReportingEventsListResponse;

/** The documented failures of `get-agent-conversation-metrics`. */
export type GetAgentConversationMetricsFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-agent-conversation-metrics`. */
export interface GetAgentConversationMetricsInput {
  path: {
    account_id: number;
  };
  query: GetAgentConversationMetricsQuery;
}

/** The query of `get-agent-conversation-metrics`. */
export interface GetAgentConversationMetricsQuery {
  type: "agent";
  user_id?: string;
}

/** The response of `get-agent-conversation-metrics`. */
export type GetAgentConversationMetricsResponse = AgentConversationMetrics[];

/** The documented failures of `get-agent-summary-report`. */
export type GetAgentSummaryReportFailure = APIError<403, BadRequestError>;

/** The input of `get-agent-summary-report`. */
export interface GetAgentSummaryReportInput {
  path: {
    account_id: number;
  };
  query?: GetAgentSummaryReportQuery;
}

/** The query of `get-agent-summary-report`. */
export interface GetAgentSummaryReportQuery {
  business_hours?: boolean;
  since?: string;
  until?: string;
}

/** The response of `get-agent-summary-report`. */
export type GetAgentSummaryReportResponse = AgentSummary;

/** The documented failures of `get-channel-summary-report`. */
export type GetChannelSummaryReportFailure = APIError<400, BadRequestError> | APIError<403, BadRequestError>;

/** The input of `get-channel-summary-report`. */
export interface GetChannelSummaryReportInput {
  path: {
    account_id: number;
  };
  query?: GetChannelSummaryReportQuery;
}

/** The query of `get-channel-summary-report`. */
export interface GetChannelSummaryReportQuery {
  since?: string;
  until?: string;
}

/** The response of `get-channel-summary-report`. */
export type GetChannelSummaryReportResponse = ChannelSummary;

/** The documented failures of `getConversationMessages`. */
export type GetConversationMessagesFailure = APIError<404, unknown>;

/** The input of `getConversationMessages`. */
export interface GetConversationMessagesInput {
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The response of `getConversationMessages`. */
export type GetConversationMessagesResponse = ConversationMessages;

/** The documented failures of `get-conversation-reporting-events`. */
export type GetConversationReportingEventsFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-conversation-reporting-events`. */
export interface GetConversationReportingEventsInput {
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The response of `get-conversation-reporting-events`. */
export type GetConversationReportingEventsResponse = ReportingEvent[];

/** No failure of `get-csat-survey-page` is documented. */
export type GetCsatSurveyPageFailure = never;

/** The input of `get-csat-survey-page`. */
export interface GetCsatSurveyPageInput {
  path: {
    conversation_uuid: number;
  };
}

/** The documented failures of `get-details-of-a-contact`. */
export type GetDetailsOfAContactFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-a-contact`. */
export interface GetDetailsOfAContactInput {
  path: {
    contact_identifier: string;
    inbox_identifier: string;
  };
}

/** The response of `get-details-of-a-contact`. */
export type GetDetailsOfAContactResponse = PublicContact;

/** The documented failures of `get-details-of-a-conversation`. */
export type GetDetailsOfAConversationFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-a-conversation`. */
export interface GetDetailsOfAConversationInput {
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The response of `get-details-of-a-conversation`. */
export type GetDetailsOfAConversationResponse = ConversationShow;

/** The documented failures of `get-details-of-a-inbox`. */
export type GetDetailsOfAInboxFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-a-inbox`. */
export interface GetDetailsOfAInboxInput {
  path: {
    inbox_identifier: string;
  };
}

/** The response of `get-details-of-a-inbox`. */
export type GetDetailsOfAInboxResponse = PublicInbox;

/** The documented failures of `get-details-of-a-single-account-agent-bot`. */
export type GetDetailsOfASingleAccountAgentBotFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-a-single-account-agent-bot`. */
export interface GetDetailsOfASingleAccountAgentBotInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `get-details-of-a-single-account-agent-bot`. */
export type GetDetailsOfASingleAccountAgentBotResponse = AgentBot;

/** The documented failures of `get-details-of-a-single-agent-bot`. */
export type GetDetailsOfASingleAgentBotFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-a-single-agent-bot`. */
export interface GetDetailsOfASingleAgentBotInput {
  path: {
    id: number;
  };
}

/** The response of `get-details-of-a-single-agent-bot`. */
export type GetDetailsOfASingleAgentBotResponse = AgentBot;

/** The documented failures of `get-details-of-a-single-automation-rule`. */
export type GetDetailsOfASingleAutomationRuleFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-a-single-automation-rule`. */
export interface GetDetailsOfASingleAutomationRuleInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `get-details-of-a-single-automation-rule`. */
export type GetDetailsOfASingleAutomationRuleResponse = AutomationRule;

/** The documented failures of `get-details-of-a-single-custom-attribute`. */
export type GetDetailsOfASingleCustomAttributeFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-a-single-custom-attribute`. */
export interface GetDetailsOfASingleCustomAttributeInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `get-details-of-a-single-custom-attribute`. */
export type GetDetailsOfASingleCustomAttributeResponse = CustomAttribute;

/** The documented failures of `get-details-of-a-single-custom-filter`. */
export type GetDetailsOfASingleCustomFilterFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-a-single-custom-filter`. */
export interface GetDetailsOfASingleCustomFilterInput {
  path: {
    account_id: number;
    custom_filter_id: number;
  };
}

/** The response of `get-details-of-a-single-custom-filter`. */
export type GetDetailsOfASingleCustomFilterResponse = CustomFilter;

/** The documented failures of `get-details-of-a-single-label`. */
export type GetDetailsOfASingleLabelFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-a-single-label`. */
export interface GetDetailsOfASingleLabelInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `get-details-of-a-single-label`. */
export type GetDetailsOfASingleLabelResponse = Label;

/** The documented failures of `get-details-of-a-single-team`. */
export type GetDetailsOfASingleTeamFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-a-single-team`. */
export interface GetDetailsOfASingleTeamInput {
  path: {
    account_id: number;
    team_id: number;
  };
}

/** The response of `get-details-of-a-single-team`. */
export type GetDetailsOfASingleTeamResponse = Team;

/** The documented failures of `get-details-of-a-user`. */
export type GetDetailsOfAUserFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-a-user`. */
export interface GetDetailsOfAUserInput {
  path: {
    id: number;
  };
}

/** The response of `get-details-of-a-user`. */
export type GetDetailsOfAUserResponse = User;

/** The documented failures of `get-details-of-all-integrations`. */
export type GetDetailsOfAllIntegrationsFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-all-integrations`. */
export interface GetDetailsOfAllIntegrationsInput {
  path: {
    account_id: number;
  };
}

/** The response of `get-details-of-all-integrations`. */
export interface GetDetailsOfAllIntegrationsResponse {
  payload?: IntegrationsApp[];
}

/** The documented failures of `get-details-of-an-account`. */
export type GetDetailsOfAnAccountFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-details-of-an-account`. */
export interface GetDetailsOfAnAccountInput {
  path: {
    account_id: number;
  };
}

/** The response of `get-details-of-an-account`. */
export type GetDetailsOfAnAccountResponse = PlatformAccount;

/** The documented failures of `get-first-response-time-distribution`. */
export type GetFirstResponseTimeDistributionFailure = APIError<403, BadRequestError>;

/** The input of `get-first-response-time-distribution`. */
export interface GetFirstResponseTimeDistributionInput {
  path: {
    account_id: number;
  };
  query?: GetFirstResponseTimeDistributionQuery;
}

/** The query of `get-first-response-time-distribution`. */
export interface GetFirstResponseTimeDistributionQuery {
  since?: string;
  until?: string;
}

/** The response of `get-first-response-time-distribution`. */
export type GetFirstResponseTimeDistributionResponse = FirstResponseTimeDistribution;

/** The documented failures of `getInboxAgentBot`. */
export type GetInboxAgentBotFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `getInboxAgentBot`. */
export interface GetInboxAgentBotInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `getInboxAgentBot`. */
export type GetInboxAgentBotResponse = AgentBot;

/** The documented failures of `GetInbox`. */
export type GetInboxFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `GetInbox`. */
export interface GetInboxInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The documented failures of `get-inbox-label-matrix`. */
export type GetInboxLabelMatrixFailure = APIError<403, BadRequestError>;

/** The input of `get-inbox-label-matrix`. */
export interface GetInboxLabelMatrixInput {
  path: {
    account_id: number;
  };
  query?: GetInboxLabelMatrixQuery;
}

/** The query of `get-inbox-label-matrix`. */
export interface GetInboxLabelMatrixQuery {
  inbox_ids?: number[];
  label_ids?: number[];
  since?: string;
  until?: string;
}

/** The response of `get-inbox-label-matrix`. */
export type GetInboxLabelMatrixResponse = InboxLabelMatrix;

/** The documented failures of `get-inbox-members`. */
export type GetInboxMembersFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-inbox-members`. */
export interface GetInboxMembersInput {
  path: {
    account_id: number;
    inbox_id: number;
  };
}

/** The response of `get-inbox-members`. */
export interface GetInboxMembersResponse {
  payload?: Agent[];
}

/** The response of `GetInbox`. */
export type GetInboxResponse = Inbox;

/** The documented failures of `get-inbox-summary-report`. */
export type GetInboxSummaryReportFailure = APIError<403, BadRequestError>;

/** The input of `get-inbox-summary-report`. */
export interface GetInboxSummaryReportInput {
  path: {
    account_id: number;
  };
  query?: GetInboxSummaryReportQuery;
}

/** The query of `get-inbox-summary-report`. */
export interface GetInboxSummaryReportQuery {
  business_hours?: boolean;
  since?: string;
  until?: string;
}

/** The response of `get-inbox-summary-report`. */
export type GetInboxSummaryReportResponse = InboxSummary;

/** The documented failures of `get-outgoing-messages-count`. */
export type GetOutgoingMessagesCountFailure = APIError<403, BadRequestError>;

/** The input of `get-outgoing-messages-count`. */
export interface GetOutgoingMessagesCountInput {
  path: {
    account_id: number;
  };
  query: GetOutgoingMessagesCountQuery;
}

/** The query of `get-outgoing-messages-count`. */
export interface GetOutgoingMessagesCountQuery {
  group_by: "agent" | "inbox" | "label" | "team";
  since?: string;
  until?: string;
}

/** The response of `get-outgoing-messages-count`. */
export type GetOutgoingMessagesCountResponse = OutgoingMessagesCount;

/** The documented failures of `get-portal`. */
export type GetPortalFailure = APIError<403, BadRequestError>;

/** The input of `get-portal`. */
export interface GetPortalInput {
  path: {
    account_id: number;
  };
}

/** The response of `get-portal`. */
export type GetPortalResponse = Portal;

/** The documented failures of `get-single-conversation`. */
export type GetSingleConversationFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-single-conversation`. */
export interface GetSingleConversationInput {
  path: {
    contact_identifier: string;
    conversation_id: number;
    inbox_identifier: string;
  };
}

/** The response of `get-single-conversation`. */
export type GetSingleConversationResponse = PublicConversation;

/** The documented failures of `get-sso-url-of-a-user`. */
export type GetSsoUrlOfAUserFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-sso-url-of-a-user`. */
export interface GetSsoUrlOfAUserInput {
  path: {
    id: number;
  };
}

/** The response of `get-sso-url-of-a-user`. */
export interface GetSsoUrlOfAUserResponse {
  url?: string;
}

/** The documented failures of `get-team-members`. */
export type GetTeamMembersFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `get-team-members`. */
export interface GetTeamMembersInput {
  path: {
    account_id: number;
    team_id: number;
  };
}

/** The response of `get-team-members`. */
export type GetTeamMembersResponse = Agent[];

/** The documented failures of `get-team-summary-report`. */
export type GetTeamSummaryReportFailure = APIError<403, BadRequestError>;

/** The input of `get-team-summary-report`. */
export interface GetTeamSummaryReportInput {
  path: {
    account_id: number;
  };
  query?: GetTeamSummaryReportQuery;
}

/** The query of `get-team-summary-report`. */
export interface GetTeamSummaryReportQuery {
  business_hours?: boolean;
  since?: string;
  until?: string;
}

/** The response of `get-team-summary-report`. */
export type GetTeamSummaryReportResponse = TeamSummary;

export interface Inbox {
  allow_messages_after_resolved?: boolean;
  auto_assignment_config?: Record<string, unknown>;
  avatar_url?: string;
  branded_email_layout?: string | null;
  business_name?: string | null;
  callback_webhook_url?: string | null;
  channel_id?: number;
  channel_type?: string;
  csat_survey_enabled?: boolean;
  enable_auto_assignment?: boolean;
  enable_email_collect?: boolean;
  greeting_enabled?: boolean;
  greeting_message?: string | null;
  hmac_mandatory?: boolean;
  id?: number;
  lock_to_single_conversation?: boolean;
  medium?: string;
  messaging_service_sid?: string | null;
  name?: string;
  out_of_office_message?: string | null;
  phone_number?: string | null;
  provider?: string | null;
  reply_time?: string;
  selected_feature_flags?: string[] | null;
  sender_name_type?: string;
  timezone?: string;
  web_widget_script?: string;
  website_token?: string;
  website_url?: string;
  welcome_tagline?: string | null;
  welcome_title?: string | null;
  widget_color?: string;
  working_hours?: {
    close_hour?: number | null;
    close_minutes?: number | null;
    closed_all_day?: boolean;
    day_of_week?: number;
    open_all_day?: boolean;
    open_hour?: number | null;
    open_minutes?: number | null;
  }[];
  working_hours_enabled?: boolean;
}

export interface InboxContact {
  avatar_url?: string;
  channel_id?: number;
  channel_type?: string;
  id?: number;
  name?: string;
  provider?: string;
}

export interface InboxCreateApiChannelPayload {
  additional_attributes?: Record<string, unknown>;
  hmac_mandatory?: boolean;
  type: "api";
  webhook_url?: string;
}

export interface InboxCreateEmailChannelPayload {
  email: string;
  imap_address?: string;
  imap_authentication?: string;
  imap_enable_ssl?: boolean;
  imap_enabled?: boolean;
  imap_login?: string;
  imap_password?: string;
  imap_port?: number;
  provider?: string;
  smtp_address?: string;
  smtp_authentication?: string;
  smtp_domain?: string;
  smtp_enable_ssl_tls?: boolean;
  smtp_enable_starttls_auto?: boolean;
  smtp_enabled?: boolean;
  smtp_login?: string;
  smtp_openssl_verify_mode?: string;
  smtp_password?: string;
  smtp_port?: number;
  type: "email";
  verified_for_sending?: boolean;
}

export interface InboxCreateLineChannelPayload {
  line_channel_id: string;
  line_channel_secret: string;
  line_channel_token: string;
  type: "line";
}

export interface InboxCreatePayload {
  allow_messages_after_resolved?: boolean;
  avatar?: Uploadable;
  business_name?: string;
  channel?:
    | InboxCreateWebWidgetChannelPayload
    | InboxCreateApiChannelPayload
    | InboxCreateEmailChannelPayload
    | InboxCreateLineChannelPayload
    | InboxCreateTelegramChannelPayload
    | InboxCreateWhatsappChannelPayload
    | InboxCreateSmsChannelPayload;
  csat_config?: {
    button_text?: string;
    display_type?: "emoji" | "star";
    language?: string;
    message?: string;
    survey_rules?: {
      operator?: string;
      values?: string[];
    };
  };
  csat_survey_enabled?: boolean;
  enable_auto_assignment?: boolean;
  enable_email_collect?: boolean;
  greeting_enabled?: boolean;
  greeting_message?: string;
  lock_to_single_conversation?: boolean;
  name?: string;
  out_of_office_message?: string;
  portal_id?: number;
  sender_name_type?: "friendly" | "professional";
  timezone?: string;
  working_hours_enabled?: boolean;
}

export interface InboxCreateSmsChannelPayload {
  phone_number: string;
  provider_config?: Record<string, unknown>;
  type: "sms";
}

export interface InboxCreateTelegramChannelPayload {
  bot_token: string;
  type: "telegram";
}

export interface InboxCreateWebWidgetChannelPayload {
  allowed_domains?: string;
  continuity_via_email?: boolean;
  hmac_mandatory?: boolean;
  pre_chat_form_enabled?: boolean;
  pre_chat_form_options?: Record<string, unknown>;
  reply_time?: "in_a_day" | "in_a_few_hours" | "in_a_few_minutes";
  selected_feature_flags?: (
    | "allow_mobile_webview"
    | "attachments"
    | "emoji_picker"
    | "end_conversation"
    | "use_inbox_avatar_for_bot"
  )[];
  type: "web_widget";
  website_url: string;
  welcome_tagline?: string;
  welcome_title?: string;
  widget_color?: string;
}

export type InboxCreateWhatsappChannelPayload =
  | {
      phone_number: string;
      provider: "whatsapp_cloud";
      provider_config: {
        api_key: string;
        business_account_id: string;
        phone_number_id: string;
      };
      type: "whatsapp";
    }
  | {
      phone_number: string;
      /** @deprecated */
      provider?: "default";
      provider_config: {
        api_key: string;
      };
      type: "whatsapp";
    };

/** The body of `inboxCreation`. */
export type InboxCreationBody = InboxCreatePayload;

/** The documented failures of `inboxCreation`. */
export type InboxCreationFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `inboxCreation`. */
export interface InboxCreationInput {
  body: InboxCreationBody;
  path: {
    account_id: number;
  };
}

/** The response of `inboxCreation`. */
export type InboxCreationResponse = Inbox;

export interface InboxLabelMatrix {
  inboxes?: {
    id?: number;
    name?: string;
  }[];
  labels?: {
    id?: number;
    title?: string;
  }[];
  matrix?: number[][];
}

export type InboxSummary = {
  avg_first_response_time?: number | null;
  avg_reply_time?: number | null;
  avg_resolution_time?: number | null;
  conversations_count?: number;
  id?: number;
  resolved_conversations_count?: number;
}[];

export interface InboxUpdateApiChannelPayload {
  additional_attributes?: Record<string, unknown>;
  hmac_mandatory?: boolean;
  webhook_url?: string;
}

export interface InboxUpdateEmailChannelPayload {
  email?: string;
  imap_address?: string;
  imap_authentication?: string;
  imap_enable_ssl?: boolean;
  imap_enabled?: boolean;
  imap_login?: string;
  imap_password?: string;
  imap_port?: number;
  provider?: string;
  smtp_address?: string;
  smtp_authentication?: string;
  smtp_domain?: string;
  smtp_enable_ssl_tls?: boolean;
  smtp_enable_starttls_auto?: boolean;
  smtp_enabled?: boolean;
  smtp_login?: string;
  smtp_openssl_verify_mode?: string;
  smtp_password?: string;
  smtp_port?: number;
  verified_for_sending?: boolean;
}

export interface InboxUpdateLineChannelPayload {
  line_channel_id?: string;
  line_channel_secret?: string;
  line_channel_token?: string;
}

export interface InboxUpdatePayload {
  allow_messages_after_resolved?: boolean;
  avatar?: Uploadable;
  branded_email_layout?: string | null;
  business_name?: string;
  channel?:
    | InboxUpdateWebWidgetChannelPayload
    | InboxUpdateApiChannelPayload
    | InboxUpdateEmailChannelPayload
    | InboxUpdateLineChannelPayload
    | InboxUpdateTelegramChannelPayload
    | InboxUpdateWhatsappChannelPayload
    | InboxUpdateSmsChannelPayload;
  csat_config?: {
    button_text?: string;
    display_type?: "emoji" | "star";
    language?: string;
    message?: string;
    survey_rules?: {
      operator?: string;
      values?: string[];
    };
  };
  csat_survey_enabled?: boolean;
  enable_auto_assignment?: boolean;
  enable_email_collect?: boolean;
  greeting_enabled?: boolean;
  greeting_message?: string;
  lock_to_single_conversation?: boolean;
  name?: string;
  out_of_office_message?: string;
  portal_id?: number;
  sender_name_type?: "friendly" | "professional";
  timezone?: string;
  working_hours_enabled?: boolean;
}

export interface InboxUpdateSmsChannelPayload {
  phone_number?: string;
  provider_config?: Record<string, unknown>;
}

export interface InboxUpdateTelegramChannelPayload {
  bot_token?: string;
}

export interface InboxUpdateWebWidgetChannelPayload {
  allowed_domains?: string;
  continuity_via_email?: boolean;
  hmac_mandatory?: boolean;
  pre_chat_form_enabled?: boolean;
  pre_chat_form_options?: Record<string, unknown>;
  reply_time?: "in_a_day" | "in_a_few_hours" | "in_a_few_minutes";
  selected_feature_flags?: (
    | "allow_mobile_webview"
    | "attachments"
    | "emoji_picker"
    | "end_conversation"
    | "use_inbox_avatar_for_bot"
  )[];
  website_url?: string;
  welcome_tagline?: string;
  welcome_title?: string;
  widget_color?: string;
}

export interface InboxUpdateWhatsappChannelPayload {
  phone_number?: string;
  provider?: "default" | "whatsapp_cloud";
  provider_config?: {
    api_key?: string;
    business_account_id?: string;
    phone_number_id?: string;
  };
}

export interface IntegrationsApp {
  allow_multiple_hooks?: boolean;
  description?: string;
  enabled?: boolean;
  hook_type?: string;
  hooks?: Record<string, unknown>[];
  id?: string;
  name?: string;
}

export interface IntegrationsHook {
  account_id?: string;
  app_id?: string;
  hook_type?: boolean;
  id?: string;
  inbox_id?: string;
  settings?: Record<string, unknown>;
  status?: boolean;
}

export interface IntegrationsHookCreatePayload {
  app_id?: number;
  inbox_id?: number;
  settings?: Record<string, unknown>;
  status?: number;
}

export interface IntegrationsHookUpdatePayload {
  settings?: Record<string, unknown>;
  status?: number;
}

export interface Label {
  color?: string;
  description?: string;
  id?: number;
  show_on_sidebar?: boolean;
  title?: string;
}

export interface LabelCreateUpdatePayload {
  color?: string;
  description?: string;
  show_on_sidebar?: boolean;
  title?: string;
}

/** The documented failures of `list-all-account-agent-bots`. */
export type ListAllAccountAgentBotsFailure = APIError<401, BadRequestError>;

/** The input of `list-all-account-agent-bots`. */
export interface ListAllAccountAgentBotsInput {
  path: {
    account_id: number;
  };
}

/** The response of `list-all-account-agent-bots`. */
export type ListAllAccountAgentBotsResponse = AgentBot[];

/** The documented failures of `list-all-account-users`. */
export type ListAllAccountUsersFailure = APIError<401, BadRequestError>;

/** The input of `list-all-account-users`. */
export interface ListAllAccountUsersInput {
  path: {
    account_id: number;
  };
}

/** The response of `list-all-account-users`. */
export type ListAllAccountUsersResponse = AccountUser;

/** The documented failures of `list-all-agent-bots`. */
export type ListAllAgentBotsFailure = APIError<401, BadRequestError>;

/** The input of `list-all-agent-bots`. */
export interface ListAllAgentBotsInput {
  [key: string]: never;
}

/** The response of `list-all-agent-bots`. */
export type ListAllAgentBotsResponse = AgentBot[];

/** The documented failures of `list-all-contact-conversations`. */
export type ListAllContactConversationsFailure = APIError<401, BadRequestError>;

/** The input of `list-all-contact-conversations`. */
export interface ListAllContactConversationsInput {
  path: {
    contact_identifier: string;
    inbox_identifier: string;
  };
}

/** The response of `list-all-contact-conversations`. */
export type ListAllContactConversationsResponse = PublicConversation[];

/** The documented failures of `list-all-conversation-messages`. */
export type ListAllConversationMessagesFailure = APIError<401, BadRequestError>;

/** The input of `list-all-conversation-messages`. */
export interface ListAllConversationMessagesInput {
  path: {
    contact_identifier: string;
    conversation_id: number;
    inbox_identifier: string;
  };
}

/** The response of `list-all-conversation-messages`. */
export type ListAllConversationMessagesResponse = PublicMessage[];

/** The documented failures of `list-all-conversation-statistics`. */
export type ListAllConversationStatisticsFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `list-all-conversation-statistics`. */
export interface ListAllConversationStatisticsInput {
  path: {
    account_id: number;
  };
  query: ListAllConversationStatisticsQuery;
}

/** The query of `list-all-conversation-statistics`. */
export interface ListAllConversationStatisticsQuery {
  id?: string;
  metric:
    | "avg_first_response_time"
    | "avg_resolution_time"
    | "conversations_count"
    | "incoming_messages_count"
    | "outgoing_messages_count"
    | "resolutions_count";
  since?: string;
  type: "account" | "agent" | "inbox" | "label" | "team";
  until?: string;
}

/** The response of `list-all-conversation-statistics`. */
export type ListAllConversationStatisticsResponse = {
  timestamp?: number;
  value?: string;
}[];

/** The documented failures of `list-all-conversation-statistics-summary`. */
export type ListAllConversationStatisticsSummaryFailure =
  | APIError<403, BadRequestError>
  | APIError<404, BadRequestError>;

/** The input of `list-all-conversation-statistics-summary`. */
export interface ListAllConversationStatisticsSummaryInput {
  path: {
    account_id: number;
  };
  query: ListAllConversationStatisticsSummaryQuery;
}

/** The query of `list-all-conversation-statistics-summary`. */
export interface ListAllConversationStatisticsSummaryQuery {
  id?: string;
  since?: string;
  type: "account" | "agent" | "inbox" | "label" | "team";
  until?: string;
}

/** The response of `list-all-conversation-statistics-summary`. */
export type ListAllConversationStatisticsSummaryResponse = AccountSummary;

/** The documented failures of `list-all-filters`. */
export type ListAllFiltersFailure = APIError<401, BadRequestError>;

/** The input of `list-all-filters`. */
export interface ListAllFiltersInput {
  path: {
    account_id: number;
  };
  query?: ListAllFiltersQuery;
}

/** The query of `list-all-filters`. */
export interface ListAllFiltersQuery {
  filter_type?: "contact" | "conversation" | "report";
}

/** The response of `list-all-filters`. */
export type ListAllFiltersResponse = CustomFilter[];

/** The documented failures of `listAllInboxes`. */
export type ListAllInboxesFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `listAllInboxes`. */
export interface ListAllInboxesInput {
  path: {
    account_id: number;
  };
}

/** The response of `listAllInboxes`. */
export interface ListAllInboxesResponse {
  payload?: Inbox[];
}

/** The documented failures of `list-all-labels`. */
export type ListAllLabelsFailure = APIError<401, BadRequestError>;

/** The input of `list-all-labels`. */
export interface ListAllLabelsInput {
  path: {
    account_id: number;
  };
}

/** The documented failures of `list-all-labels-of-a-contact`. */
export type ListAllLabelsOfAContactFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `list-all-labels-of-a-contact`. */
export interface ListAllLabelsOfAContactInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `list-all-labels-of-a-contact`. */
export type ListAllLabelsOfAContactResponse = ContactLabels;

/** The documented failures of `list-all-labels-of-a-conversation`. */
export type ListAllLabelsOfAConversationFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `list-all-labels-of-a-conversation`. */
export interface ListAllLabelsOfAConversationInput {
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The response of `list-all-labels-of-a-conversation`. */
export type ListAllLabelsOfAConversationResponse = ConversationLabels;

/** The response of `list-all-labels`. */
export interface ListAllLabelsResponse {
  payload?: Label[];
}

/** The documented failures of `list-all-messages`. */
export type ListAllMessagesFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `list-all-messages`. */
export interface ListAllMessagesInput {
  path: {
    account_id: number;
    conversation_id: number;
  };
  query?: ListAllMessagesQuery;
}

/** The query of `list-all-messages`. */
export interface ListAllMessagesQuery {
  after?: number;
  before?: number;
}

/** The response of `list-all-messages`. */
export interface ListAllMessagesResponse {
  meta?: {
    additional_attributes?: Record<string, unknown>;
    agent_last_seen_at?: string | null;
    assignee?: Agent;
    assignee_last_seen_at?: string | null;
    contact?: Contact;
    labels?: string[];
  };
  payload?: Message[];
}

/** The documented failures of `list-all-teams`. */
export type ListAllTeamsFailure = APIError<401, BadRequestError>;

/** The input of `list-all-teams`. */
export interface ListAllTeamsInput {
  path: {
    account_id: number;
  };
}

/** The response of `list-all-teams`. */
export type ListAllTeamsResponse = Team[];

/** The documented failures of `list-all-webhooks`. */
export type ListAllWebhooksFailure = APIError<401, BadRequestError>;

/** The input of `list-all-webhooks`. */
export interface ListAllWebhooksInput {
  path: {
    account_id: number;
  };
}

/** The response of `list-all-webhooks`. */
export type ListAllWebhooksResponse = Webhook[];

/** The documented failures of `listWhatsappMessageTemplates`. */
export type ListWhatsappMessageTemplatesFailure =
  | APIError<403, BadRequestError>
  | APIError<404, BadRequestError>
  | APIError<422, BadRequestError>;

/** The input of `listWhatsappMessageTemplates`. */
export interface ListWhatsappMessageTemplatesInput {
  path: {
    account_id: number;
    id: number;
  };
  query?: ListWhatsappMessageTemplatesQuery;
}

/** The query of `listWhatsappMessageTemplates`. */
export interface ListWhatsappMessageTemplatesQuery {
  name?: string;
}

/** The response of `listWhatsappMessageTemplates`. */
export interface ListWhatsappMessageTemplatesResponse {
  meta?: {
    last_sync_attempt_at?: string | null;
  };
  payload?: Record<string, unknown>[];
}

export interface Message {
  account_id?: number;
  additional_attributes?: Record<string, unknown>;
  attachment?: Record<string, unknown> | null;
  content?: string;
  content_attributes?: Record<string, unknown>;
  content_type?:
    | "article"
    | "cards"
    | "form"
    | "incoming_email"
    | "input_csat"
    | "input_email"
    | "input_select"
    | "input_text"
    | "input_textarea"
    | "integrations"
    | "sticker"
    | "text"
    | "voice_call"
    | null;
  conversation?: Record<string, unknown> | null;
  conversation_id?: number;
  created_at?: number;
  external_source_ids?: Record<string, unknown>;
  id?: number;
  inbox_id?: number;
  message_type?: 0 | 1 | 2 | 3;
  private?: boolean;
  processed_message_content?: string | null;
  sender?: Record<string, unknown>;
  sender_id?: number | null;
  sender_type?: "AgentBot" | "Captain::Assistant" | "Contact" | "User" | null;
  sentiment?: Record<string, unknown> | null;
  source_id?: string | null;
  status?: "delivered" | "failed" | "read" | "sent" | null;
  updated_at?: number | string;
}

export interface MessageDetailed {
  attachments?: {
    account_id?: number;
    data_url?: string;
    file_size?: number;
    file_type?:
      | "audio"
      | "contact"
      | "fallback"
      | "file"
      | "ig_reel"
      | "image"
      | "location"
      | "share"
      | "story_mention"
      | "video";
    id?: number;
    message_id?: number;
    thumb_url?: string;
  }[];
  content?: string;
  content_attributes?: {
    in_reply_to?: string | null;
  };
  content_type?:
    | "article"
    | "cards"
    | "form"
    | "incoming_email"
    | "input_csat"
    | "input_email"
    | "input_select"
    | "input_text"
    | "input_textarea"
    | "integrations"
    | "sticker"
    | "text"
    | "voice_call";
  conversation_id?: number;
  created_at?: number;
  echo_id?: string | null;
  id?: number;
  inbox_id?: number;
  message_type?: 0 | 1 | 2 | 3;
  private?: boolean;
  sender?: ContactDetail;
  source_id?: string | null;
  status?: "delivered" | "failed" | "read" | "sent";
}

/** The body of `newConversation`. */
export type NewConversationBody = ConversationCreatePayload;

/** The documented failures of `newConversation`. */
export type NewConversationFailure = APIError<403, BadRequestError>;

/** The input of `newConversation`. */
export interface NewConversationInput {
  body: NewConversationBody;
  path: {
    account_id: number;
  };
}

/** The response of `newConversation`. */
export interface NewConversationResponse {
  account_id?: number;
  id?: number;
  inbox_id?: number;
}

export type OutgoingMessagesCount = {
  id?: number;
  name?: string;
  outgoing_messages_count?: number;
}[];

export interface PlatformAccount {
  id?: number;
  name?: string;
}

export interface PlatformAgentBotCreateUpdatePayload {
  account_id?: number;
  avatar?: Uploadable;
  avatar_url?: string;
  description?: string;
  name?: string;
  outgoing_url?: string;
}

export interface Portal {
  payload?: PortalItem[];
}

export interface PortalConfig {
  allowed_locales?: {
    articles_count?: number;
    categories_count?: number;
    code?: string;
  }[];
}

export interface PortalCreateUpdatePayload {
  archived?: boolean;
  color?: string;
  config?: Record<string, unknown>;
  custom_domain?: string;
  header_text?: string;
  homepage_link?: string;
  name?: string;
  page_title?: string;
  slug?: string;
}

export interface PortalItem {
  account_id?: number;
  archived?: boolean;
  color?: string;
  config?: PortalConfig;
  custom_domain?: string;
  header_text?: string;
  homepage_link?: string;
  id?: number;
  inbox?: Inbox;
  logo?: PortalLogo;
  meta?: PortalMeta;
  name?: string;
  page_title?: string;
  slug?: string;
}

export interface PortalLogo {
  account_id?: number;
  blob_id?: number;
  file_type?: string;
  file_url?: string;
  filename?: string;
  id?: number;
  portal_id?: number;
}

export interface PortalMeta {
  all_articles_count?: number;
  archived_articles_count?: number | null;
  categories_count?: number;
  default_locale?: string;
  draft_articles_count?: number | null;
  published_count?: number | null;
}

export interface PortalSingle {
  payload?: PortalItem;
}

export interface PublicContact {
  email?: string | null;
  id?: number;
  name?: string | null;
  phone_number?: string | null;
  pubsub_token?: string;
  source_id?: string;
}

export interface PublicContactCreateUpdatePayload {
  avatar?: Uploadable;
  custom_attributes?: Record<string, unknown>;
  email?: string;
  identifier?: string;
  identifier_hash?: string;
  name?: string;
  phone_number?: string;
}

export interface PublicContactRecord {
  account_id?: number;
  additional_attributes?: Record<string, unknown> | null;
  blocked?: boolean;
  company_id?: number | null;
  contact_type?: string | null;
  country_code?: string | null;
  created_at?: string | null;
  custom_attributes?: Record<string, unknown> | null;
  email?: string | null;
  id?: number;
  identifier?: string | null;
  label_list?: string[];
  last_activity_at?: string | null;
  last_name?: string | null;
  location?: string | null;
  middle_name?: string | null;
  name?: string | null;
  phone_number?: string | null;
  updated_at?: string | null;
  [key: string]: unknown;
}

export interface PublicConversation {
  agent_last_seen_at?: number;
  contact?: PublicContactRecord;
  contact_last_seen_at?: number;
  id?: number;
  inbox_id?: number;
  messages?: PublicMessage[];
  status?: "open" | "pending" | "resolved" | "snoozed";
  uuid?: string;
}

export interface PublicConversationCreatePayload {
  custom_attributes?: Record<string, unknown>;
}

export interface PublicInbox {
  csat_survey_enabled?: boolean;
  greeting_enabled?: boolean;
  identifier?: string;
  identity_validation_enabled?: boolean;
  name?: string;
  timezone?: string;
  working_hours?: {
    close_hour?: number;
    close_minutes?: number;
    closed_all_day?: boolean;
    day_of_week?: number;
    open_all_day?: boolean;
    open_hour?: number;
    open_minutes?: number;
  }[];
  working_hours_enabled?: boolean;
}

export interface PublicMessage {
  attachments?: PublicMessageAttachment[];
  content?: string | null;
  content_attributes?: Record<string, unknown>;
  content_type?: string;
  conversation_id?: number;
  created_at?: number;
  id?: number;
  message_type?: number;
  sender?: PublicMessageSender;
}

export interface PublicMessageAttachment {
  account_id?: number;
  coordinates_lat?: number;
  coordinates_long?: number;
  data_url?: string | null;
  extension?: string | null;
  fallback_title?: string | null;
  file_size?: number;
  file_type?:
    | "audio"
    | "contact"
    | "embed"
    | "fallback"
    | "file"
    | "ig_post"
    | "ig_reel"
    | "ig_story"
    | "image"
    | "location"
    | "share"
    | "story_mention"
    | "video";
  height?: number | null;
  id?: number;
  message_id?: number;
  meta?: Record<string, unknown>;
  thumb_url?: string;
  transcribed_text?: string;
  width?: number | null;
  [key: string]: unknown;
}

export interface PublicMessageCreatePayload {
  content?: string;
  echo_id?: string;
}

export interface PublicMessageSender {
  additional_attributes?: Record<string, unknown> | null;
  availability_status?: string | null;
  available_name?: string | null;
  avatar_url?: string;
  blocked?: boolean;
  created_at?: string | null;
  custom_attributes?: Record<string, unknown> | null;
  description?: string | null;
  email?: string | null;
  id?: number;
  identifier?: string | null;
  name?: string | null;
  phone_number?: string | null;
  thumbnail?: string;
  type?: "agent_bot" | "captain_assistant" | "contact" | "user";
  [key: string]: unknown;
}

export interface PublicMessageUpdatePayload {
  submitted_values?: {
    csat_survey_response?: {
      feedback_message?: string;
      rating?: number;
    };
    name?: string;
    title?: string;
    value?: string;
  };
}

export interface ReportingEvent {
  account_id?: number;
  conversation_id?: number | null;
  created_at?: string;
  event_end_time?: string;
  event_start_time?: string;
  id?: number;
  inbox_id?: number | null;
  name?: string;
  updated_at?: string;
  user_id?: number | null;
  value?: number;
  value_in_business_hours?: number;
}

export interface ReportingEventMeta {
  count?: number;
  current_page?: number;
  total_pages?: number;
}

export interface ReportingEventsListResponse {
  meta?: ReportingEventMeta;
  payload?: ReportingEvent[];
}

export interface RequestError {
  code?: string;
  field?: string;
  message?: string;
}

/** The documented failures of `resolve-conversation`. */
export type ResolveConversationFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `resolve-conversation`. */
export interface ResolveConversationInput {
  path: {
    contact_identifier: string;
    conversation_id: number;
    inbox_identifier: string;
  };
}

/** The response of `resolve-conversation`. */
export type ResolveConversationResponse = PublicConversation;

export interface Team {
  account_id?: number;
  allow_auto_assign?: boolean;
  description?: string | null;
  id?: number;
  is_member?: boolean;
  name?: string;
}

export interface TeamCreateUpdatePayload {
  allow_auto_assign?: boolean;
  description?: string;
  name?: string;
}

export type TeamSummary = {
  avg_first_response_time?: number | null;
  avg_reply_time?: number | null;
  avg_resolution_time?: number | null;
  conversations_count?: number;
  id?: number;
  resolved_conversations_count?: number;
}[];

/** The body of `toggle-priority-of-a-conversation`. */
export interface TogglePriorityOfAConversationBody {
  priority: "high" | "low" | "medium" | "none" | "urgent";
}

/** The documented failures of `toggle-priority-of-a-conversation`. */
export type TogglePriorityOfAConversationFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `toggle-priority-of-a-conversation`. */
export interface TogglePriorityOfAConversationInput {
  body: TogglePriorityOfAConversationBody;
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The body of `toggle-status-of-a-conversation`. */
export interface ToggleStatusOfAConversationBody {
  snoozed_until?: number;
  status: "open" | "pending" | "resolved" | "snoozed";
}

/** The documented failures of `toggle-status-of-a-conversation`. */
export type ToggleStatusOfAConversationFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `toggle-status-of-a-conversation`. */
export interface ToggleStatusOfAConversationInput {
  body: ToggleStatusOfAConversationBody;
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The response of `toggle-status-of-a-conversation`. */
export interface ToggleStatusOfAConversationResponse {
  meta?: Record<string, unknown>;
  payload?: {
    conversation_id?: number;
    current_status?: "open" | "pending" | "resolved" | "snoozed";
    success?: boolean;
  };
}

/** The body of `toggle-typing-status`. */
export interface ToggleTypingStatusBody {
  typing_status?: "off" | "on";
}

/** The documented failures of `toggle-typing-status`. */
export type ToggleTypingStatusFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `toggle-typing-status`. */
export interface ToggleTypingStatusInput {
  body: ToggleTypingStatusBody;
  path: {
    contact_identifier: string;
    conversation_id: number;
    inbox_identifier: string;
  };
  query: ToggleTypingStatusQuery;
}

/** The body of `toggle-typing-status-of-a-conversation`. */
export interface ToggleTypingStatusOfAConversationBody {
  is_private?: boolean;
  typing_status: "off" | "on";
}

/** The documented failures of `toggle-typing-status-of-a-conversation`. */
export type ToggleTypingStatusOfAConversationFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `toggle-typing-status-of-a-conversation`. */
export interface ToggleTypingStatusOfAConversationInput {
  body: ToggleTypingStatusOfAConversationBody;
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The query of `toggle-typing-status`. */
export interface ToggleTypingStatusQuery {
  typing_status: string;
}

/** The body of `update-a-contact`. */
export type UpdateAContactBody = PublicContactCreateUpdatePayload;

/** The documented failures of `update-a-contact`. */
export type UpdateAContactFailure = APIError<401, BadRequestError>;

/** The input of `update-a-contact`. */
export interface UpdateAContactInput {
  body: UpdateAContactBody;
  path: {
    contact_identifier: string;
    inbox_identifier: string;
  };
}

/** The response of `update-a-contact`. */
export type UpdateAContactResponse = PublicContactRecord;

/** The body of `update-a-custom-filter`. */
export type UpdateACustomFilterBody = CustomFilterCreateUpdatePayload;

/** The documented failures of `update-a-custom-filter`. */
export type UpdateACustomFilterFailure = APIError<401, BadRequestError>;

/** The input of `update-a-custom-filter`. */
export interface UpdateACustomFilterInput {
  body: UpdateACustomFilterBody;
  path: {
    account_id: number;
    custom_filter_id: number;
  };
}

/** The response of `update-a-custom-filter`. */
export type UpdateACustomFilterResponse = CustomFilter;

/** The body of `update-a-label`. */
export type UpdateALabelBody = LabelCreateUpdatePayload;

/** The documented failures of `update-a-label`. */
export type UpdateALabelFailure = APIError<401, BadRequestError>;

/** The input of `update-a-label`. */
export interface UpdateALabelInput {
  body: UpdateALabelBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `update-a-label`. */
export type UpdateALabelResponse = Label;

/** The body of `update-a-message`. */
export type UpdateAMessageBody = PublicMessageUpdatePayload;

/** The documented failures of `update-a-message`. */
export type UpdateAMessageFailure = APIError<401, BadRequestError>;

/** The input of `update-a-message`. */
export interface UpdateAMessageInput {
  body: UpdateAMessageBody;
  path: {
    contact_identifier: string;
    conversation_id: number;
    inbox_identifier: string;
    message_id: number;
  };
}

/** The response of `update-a-message`. */
export type UpdateAMessageResponse = PublicMessage;

/** The body of `update-a-team`. */
export type UpdateATeamBody = TeamCreateUpdatePayload;

/** The documented failures of `update-a-team`. */
export type UpdateATeamFailure = APIError<401, BadRequestError>;

/** The input of `update-a-team`. */
export interface UpdateATeamInput {
  body: UpdateATeamBody;
  path: {
    account_id: number;
    team_id: number;
  };
}

/** The response of `update-a-team`. */
export type UpdateATeamResponse = Team;

/** The body of `update-a-user`. */
export type UpdateAUserBody = UserCreateUpdatePayload;

/** The documented failures of `update-a-user`. */
export type UpdateAUserFailure = APIError<401, BadRequestError>;

/** The input of `update-a-user`. */
export interface UpdateAUserInput {
  body: UpdateAUserBody;
  path: {
    id: number;
  };
}

/** The response of `update-a-user`. */
export type UpdateAUserResponse = User;

/** The body of `update-a-webhook`. */
export type UpdateAWebhookBody = WebhookCreateUpdatePayload;

/** The documented failures of `update-a-webhook`. */
export type UpdateAWebhookFailure = APIError<401, BadRequestError>;

/** The input of `update-a-webhook`. */
export interface UpdateAWebhookInput {
  body: UpdateAWebhookBody;
  path: {
    account_id: number;
    webhook_id: number;
  };
}

/** The response of `update-a-webhook`. */
export type UpdateAWebhookResponse = Webhook;

/** The body of `update-account`. */
export type UpdateAccountBody = AccountUpdatePayload;

/** The body of `updateAccountBrandedEmailLayout`. */
export type UpdateAccountBrandedEmailLayoutBody = AccountBrandedEmailLayoutPayload;

/** The documented failures of `updateAccountBrandedEmailLayout`. */
export type UpdateAccountBrandedEmailLayoutFailure = APIError<401, BadRequestError> | APIError<422, BadRequestError>;

/** The input of `updateAccountBrandedEmailLayout`. */
export interface UpdateAccountBrandedEmailLayoutInput {
  body: UpdateAccountBrandedEmailLayoutBody;
  path: {
    account_id: number;
  };
}

/** The response of `updateAccountBrandedEmailLayout`. */
export type UpdateAccountBrandedEmailLayoutResponse = BrandedEmailLayout;

/** The documented failures of `update-account`. */
export type UpdateAccountFailure =
  | APIError<401, BadRequestError>
  | APIError<404, BadRequestError>
  | APIError<422, BadRequestError>;

/** The input of `update-account`. */
export interface UpdateAccountInput {
  body: UpdateAccountBody;
  path: {
    account_id: number;
  };
}

/** The response of `update-account`. */
export type UpdateAccountResponse = AccountDetail;

/** The body of `updateAgentBot`. */
export interface UpdateAgentBotBody {
  agent_bot: number;
}

/** The documented failures of `updateAgentBot`. */
export type UpdateAgentBotFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `updateAgentBot`. */
export interface UpdateAgentBotInput {
  body: UpdateAgentBotBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The body of `update-agent-in-account`. */
export type UpdateAgentInAccountBody = AgentUpdatePayload;

/** The documented failures of `update-agent-in-account`. */
export type UpdateAgentInAccountFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `update-agent-in-account`. */
export interface UpdateAgentInAccountInput {
  body: UpdateAgentInAccountBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `update-agent-in-account`. */
export type UpdateAgentInAccountResponse = Agent;

/** The body of `update-agents-in-inbox`. */
export interface UpdateAgentsInInboxBody {
  inbox_id: string;
  user_ids: number[];
}

/** The documented failures of `update-agents-in-inbox`. */
export type UpdateAgentsInInboxFailure =
  | APIError<403, BadRequestError>
  | APIError<404, BadRequestError>
  | APIError<422, BadRequestError>;

/** The input of `update-agents-in-inbox`. */
export interface UpdateAgentsInInboxInput {
  body: UpdateAgentsInInboxBody;
  path: {
    account_id: number;
  };
}

/** The response of `update-agents-in-inbox`. */
export interface UpdateAgentsInInboxResponse {
  payload?: Agent[];
}

/** The body of `update-agents-in-team`. */
export interface UpdateAgentsInTeamBody {
  user_ids: number[];
}

/** The documented failures of `update-agents-in-team`. */
export type UpdateAgentsInTeamFailure =
  | APIError<403, BadRequestError>
  | APIError<404, BadRequestError>
  | APIError<422, BadRequestError>;

/** The input of `update-agents-in-team`. */
export interface UpdateAgentsInTeamInput {
  body: UpdateAgentsInTeamBody;
  path: {
    account_id: number;
    team_id: number;
  };
}

/** The response of `update-agents-in-team`. */
export type UpdateAgentsInTeamResponse = Agent[];

/** The body of `update-an-account-agent-bot`. */
export type UpdateAnAccountAgentBotBody = AgentBotCreateUpdatePayload;

/** The documented failures of `update-an-account-agent-bot`. */
export type UpdateAnAccountAgentBotFailure = APIError<401, BadRequestError>;

/** The input of `update-an-account-agent-bot`. */
export interface UpdateAnAccountAgentBotInput {
  body: UpdateAnAccountAgentBotBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `update-an-account-agent-bot`. */
export type UpdateAnAccountAgentBotResponse = AgentBot;

/** The body of `update-an-account`. */
export type UpdateAnAccountBody = AccountCreateUpdatePayload;

/** The documented failures of `update-an-account`. */
export type UpdateAnAccountFailure = APIError<401, BadRequestError>;

/** The input of `update-an-account`. */
export interface UpdateAnAccountInput {
  body: UpdateAnAccountBody;
  path: {
    account_id: number;
  };
}

/** The response of `update-an-account`. */
export type UpdateAnAccountResponse = PlatformAccount;

/** The body of `update-an-agent-bot`. */
export type UpdateAnAgentBotBody = PlatformAgentBotCreateUpdatePayload;

/** The documented failures of `update-an-agent-bot`. */
export type UpdateAnAgentBotFailure = APIError<401, BadRequestError>;

/** The input of `update-an-agent-bot`. */
export interface UpdateAnAgentBotInput {
  body: UpdateAnAgentBotBody;
  path: {
    id: number;
  };
}

/** The response of `update-an-agent-bot`. */
export type UpdateAnAgentBotResponse = AgentBot;

/** The body of `update-an-integrations-hook`. */
export type UpdateAnIntegrationsHookBody = IntegrationsHookUpdatePayload;

/** The documented failures of `update-an-integrations-hook`. */
export type UpdateAnIntegrationsHookFailure = APIError<401, BadRequestError>;

/** The input of `update-an-integrations-hook`. */
export interface UpdateAnIntegrationsHookInput {
  body: UpdateAnIntegrationsHookBody;
  path: {
    account_id: number;
    hook_id: number;
  };
}

/** The response of `update-an-integrations-hook`. */
export type UpdateAnIntegrationsHookResponse = IntegrationsHook;

/** The body of `update-automation-rule-in-account`. */
export type UpdateAutomationRuleInAccountBody = AutomationRuleCreateUpdatePayload;

/** The documented failures of `update-automation-rule-in-account`. */
export type UpdateAutomationRuleInAccountFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `update-automation-rule-in-account`. */
export interface UpdateAutomationRuleInAccountInput {
  body: UpdateAutomationRuleInAccountBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `update-automation-rule-in-account`. */
export type UpdateAutomationRuleInAccountResponse = AutomationRule;

/** The body of `update-canned-response-in-account`. */
export type UpdateCannedResponseInAccountBody = CannedResponseCreateUpdatePayload;

/** The documented failures of `update-canned-response-in-account`. */
export type UpdateCannedResponseInAccountFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `update-canned-response-in-account`. */
export interface UpdateCannedResponseInAccountInput {
  body: UpdateCannedResponseInAccountBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `update-canned-response-in-account`. */
export type UpdateCannedResponseInAccountResponse = CannedResponse;

/** The body of `update-conversation`. */
export interface UpdateConversationBody {
  priority?: "high" | "low" | "medium" | "none" | "urgent";
  sla_policy_id?: number;
}

/** The documented failures of `update-conversation`. */
export type UpdateConversationFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `update-conversation`. */
export interface UpdateConversationInput {
  body: UpdateConversationBody;
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The response of `update-conversation`. */
export type UpdateConversationResponse = Conversation;

/** The body of `update-custom-attribute-in-account`. */
export type UpdateCustomAttributeInAccountBody = CustomAttributeCreateUpdatePayload;

/** The documented failures of `update-custom-attribute-in-account`. */
export type UpdateCustomAttributeInAccountFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `update-custom-attribute-in-account`. */
export interface UpdateCustomAttributeInAccountInput {
  body: UpdateCustomAttributeInAccountBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `update-custom-attribute-in-account`. */
export type UpdateCustomAttributeInAccountResponse = CustomAttribute;

/** The body of `update-custom-attributes-of-a-conversation`. */
export interface UpdateCustomAttributesOfAConversationBody {
  custom_attributes: Record<string, unknown>;
  merge?: boolean;
}

/** The documented failures of `update-custom-attributes-of-a-conversation`. */
export type UpdateCustomAttributesOfAConversationFailure =
  | APIError<401, BadRequestError>
  | APIError<404, BadRequestError>;

/** The input of `update-custom-attributes-of-a-conversation`. */
export interface UpdateCustomAttributesOfAConversationInput {
  body: UpdateCustomAttributesOfAConversationBody;
  path: {
    account_id: number;
    conversation_id: number;
  };
}

/** The response of `update-custom-attributes-of-a-conversation`. */
export interface UpdateCustomAttributesOfAConversationResponse {
  custom_attributes?: Record<string, unknown>;
}

/** The body of `updateInbox`. */
export type UpdateInboxBody = InboxUpdatePayload;

/** The documented failures of `updateInbox`. */
export type UpdateInboxFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `updateInbox`. */
export interface UpdateInboxInput {
  body: UpdateInboxBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `updateInbox`. */
export type UpdateInboxResponse = Inbox;

/** The documented failures of `update-last-seen`. */
export type UpdateLastSeenFailure = APIError<401, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `update-last-seen`. */
export interface UpdateLastSeenInput {
  path: {
    contact_identifier: string;
    conversation_id: number;
    inbox_identifier: string;
  };
}

/** The body of `update-portal-to-account`. */
export type UpdatePortalToAccountBody = PortalCreateUpdatePayload;

/** The documented failures of `update-portal-to-account`. */
export type UpdatePortalToAccountFailure = APIError<403, BadRequestError> | APIError<404, BadRequestError>;

/** The input of `update-portal-to-account`. */
export interface UpdatePortalToAccountInput {
  body: UpdatePortalToAccountBody;
  path: {
    account_id: number;
    id: string;
  };
}

/** The response of `update-portal-to-account`. */
export type UpdatePortalToAccountResponse = PortalSingle;

/** The body of `updateProfile`. */
export type UpdateProfileBody = UpdateProfileJsonBody | UpdateProfileMultipartBody;

/** The documented failures of `updateProfile`. */
export type UpdateProfileFailure = APIError<401, unknown>;

/** The input of `updateProfile`. */
export interface UpdateProfileInput {
  body: UpdateProfileBody;
}

/** The json body of `updateProfile`. */
export interface UpdateProfileJsonBody {
  profile: {
    current_password?: string;
    display_name?: string;
    email?: string;
    message_signature?: string;
    name?: string;
    password?: string;
    password_confirmation?: string;
    phone_number?: string;
    ui_settings?: Record<string, unknown>;
  };
}

/** The multipart body of `updateProfile`. */
export interface UpdateProfileMultipartBody {
  profile: {
    avatar?: Uploadable;
    current_password?: string;
    display_name?: string;
    email?: string;
    message_signature?: string;
    name?: string;
    password?: string;
    password_confirmation?: string;
    phone_number?: string;
    ui_settings?: Record<string, unknown>;
  };
}

/** The response of `updateProfile`. */
export type UpdateProfileResponse = User;

export interface User {
  access_token?: string;
  account_id?: number;
  accounts?: {
    active_at?: string | null;
    auto_offline?: boolean;
    availability?: string;
    availability_status?: string;
    custom_role?: Record<string, unknown> | null;
    custom_role_id?: number | null;
    id?: number;
    name?: string;
    permissions?: string[];
    role?: "administrator" | "agent";
    status?: string;
  }[];
  available_name?: string;
  avatar_url?: string;
  confirmed?: boolean;
  custom_attributes?: Record<string, unknown>;
  display_name?: string | null;
  email?: string;
  hmac_identifier?: string;
  id?: number;
  inviter_id?: number | null;
  message_signature?: string | null;
  name?: string;
  provider?: string;
  pubsub_token?: string;
  role?: "administrator" | "agent";
  type?: string | null;
  ui_settings?: Record<string, unknown>;
  uid?: string;
}

export interface UserCreateUpdatePayload {
  custom_attributes?: Record<string, unknown>;
  display_name?: string;
  email?: string;
  name?: string;
  password?: string;
}

export interface Webhook {
  account_id?: number;
  id?: number;
  name?: string;
  secret?: string | null;
  subscriptions?: (
    | "contact_created"
    | "contact_updated"
    | "conversation_created"
    | "conversation_status_changed"
    | "conversation_typing_off"
    | "conversation_typing_on"
    | "conversation_updated"
    | "message_created"
    | "message_updated"
    | "webwidget_triggered"
  )[];
  url?: string;
}

export interface WebhookCreateUpdatePayload {
  name?: string;
  subscriptions?: (
    | "contact_created"
    | "contact_updated"
    | "conversation_created"
    | "conversation_status_changed"
    | "conversation_typing_off"
    | "conversation_typing_on"
    | "conversation_updated"
    | "message_created"
    | "message_updated"
    | "webwidget_triggered"
  )[];
  url?: string;
}
