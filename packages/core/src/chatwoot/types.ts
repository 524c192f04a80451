// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

import type { APIError, Uploadable } from "@truewire/core";

type failures1 =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, RecordInvalid>
  | APIError<429, string>;

type failures2 =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<429, string>
  | APIError<500, RailsError>;

type failures3 =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody | RecordInvalid>
  | APIError<429, string>;

type failures4 =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<429, string>;

type failures5 = APIError<401, ErrorBody> | APIError<404, RailsError> | APIError<429, string>;

type failures6 = APIError<404, RailsError> | APIError<429, string>;

export interface AccessToken {
  /** ISO 8601 time. */
  created_at?: string;
  id?: number;
  owner_id?: number | null;
  owner_type?: string | null;
  token?: string;
  /** ISO 8601 time. */
  updated_at?: string;
}

export interface Account {
  cache_keys: {
    canned_response: string;
    inbox: string;
    label: string;
    team: string;
  };
  /** ISO 8601 time. */
  created_at: string;
  /** Absent when there are none. */
  custom_attributes?: {
    billing_currency?: string;
    brand_info?: unknown;
    company_size?: string;
    help_center_generation_id?: unknown;
    industry?: string;
    logo?: string;
    marked_for_deletion_at?: string;
    marked_for_deletion_reason?: string;
    onboarding_step?: string;
    plan_name: string | null;
    referral_source?: string;
    subscribed_quantity: number | string | null;
    subscription_ends_on: string | null;
    subscription_status: string | null;
    timezone?: string;
    website?: string;
  };
  domain: string | null;
  /** Only features that are on are listed. */
  features: {
    [key: string]: true;
  };
  id: number;
  locale: string | null;
  name: string;
  settings: {
    audio_transcriptions?: boolean | null;
    /** In minutes. */
    auto_resolve_after?: number | null;
    auto_resolve_ignore_waiting?: boolean | null;
    auto_resolve_label?: string | null;
    auto_resolve_message?: string | null;
    captain_auto_resolve_mode?: "disabled" | "evaluated" | "legacy" | (string & {}) | null;
    captain_false_promise_harness_enabled?: boolean | null;
    captain_features?: Record<string, unknown> | null;
    captain_models?: Record<string, unknown> | null;
    conversation_required_attributes?: string[] | null;
    keep_pending_on_bot_failure?: boolean | null;
    reporting_timezone?: string | null;
    [key: string]: unknown;
  };
  status: "active" | "suspended" | (string & {}) | null;
  support_email: string | null;
}

export interface AccountShowResponse {
  cache_keys: {
    canned_response: string;
    inbox: string;
    label: string;
    team: string;
  };
  /** ISO 8601 time. */
  created_at: string;
  /** Absent when there are none. */
  custom_attributes?: {
    billing_currency?: string;
    brand_info?: unknown;
    company_size?: string;
    help_center_generation_id?: unknown;
    industry?: string;
    logo?: string;
    marked_for_deletion_at?: string;
    marked_for_deletion_reason?: string;
    onboarding_step?: string;
    plan_name: string | null;
    referral_source?: string;
    subscribed_quantity: number | string | null;
    subscription_ends_on: string | null;
    subscription_status: string | null;
    timezone?: string;
    website?: string;
  };
  domain: string | null;
  /** Only features that are on are listed. */
  features: {
    [key: string]: true;
  };
  id: number;
  latest_chatwoot_version: string | null;
  locale: string | null;
  name: string;
  settings: {
    audio_transcriptions?: boolean | null;
    /** In minutes. */
    auto_resolve_after?: number | null;
    auto_resolve_ignore_waiting?: boolean | null;
    auto_resolve_label?: string | null;
    auto_resolve_message?: string | null;
    captain_auto_resolve_mode?: "disabled" | "evaluated" | "legacy" | (string & {}) | null;
    captain_false_promise_harness_enabled?: boolean | null;
    captain_features?: Record<string, unknown> | null;
    captain_models?: Record<string, unknown> | null;
    conversation_required_attributes?: string[] | null;
    keep_pending_on_bot_failure?: boolean | null;
    reporting_timezone?: string | null;
    [key: string]: unknown;
  };
  status: "active" | "suspended" | (string & {}) | null;
  /** Enterprise edition only. */
  subscribed_features?: string[] | null;
  support_email: string | null;
}

export interface AccountSummary {
  /** In seconds. */
  avg_first_response_time?: number | null;
  /** In seconds. */
  avg_resolution_time?: number | null;
  conversations_count?: number;
  incoming_messages_count?: number;
  outgoing_messages_count?: number;
  /** The same for the period of equal length before. */
  previous?: {
    avg_first_response_time?: number | null;
    avg_resolution_time?: number | null;
    conversations_count?: number;
    incoming_messages_count?: number;
    outgoing_messages_count?: number;
    reply_time?: number | null;
    resolutions_count?: number;
  };
  /** In seconds. */
  reply_time?: number | null;
  resolutions_count?: number;
}

/** A user's membership in an account. */
export interface AccountUser {
  account_id: number | null;
  /** ISO 8601 time. */
  active_at: string | null;
  agent_capacity_policy_id: number | null;
  auto_offline: boolean;
  availability: "busy" | "offline" | "online" | (string & {});
  /** ISO 8601 time. */
  created_at: string;
  custom_role_id: number | null;
  id: number;
  inviter_id: number | null;
  role: "administrator" | "agent" | (string & {}) | null;
  /** ISO 8601 time. */
  updated_at: string;
  user_id: number | null;
}

/** The body of `add-new-agent-to-account`. */
export interface AddNewAgentToAccountBody {
  auto_offline?: boolean;
  availability?: "busy" | "offline" | "online";
  /** Enterprise edition only. Without it the agent has no custom role. */
  custom_role_id?: number | null;
  email: string;
  /** The part of the address before the &#64; unless given; ignored when the user exists already. */
  name?: string;
  role?: "administrator" | "agent";
}

/** The documented failures of `add-new-agent-to-account`. */
export type AddNewAgentToAccountFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<402, ErrorBody>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody | RecordInvalid>
  | APIError<429, ErrorBody | string>;

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
  /** Ids of agents to add. They must be JSON integers. */
  user_ids: number[];
}

/** The documented failures of `add-new-agent-to-inbox`. */
export type AddNewAgentToInboxFailure = failures1;

/** The input of `add-new-agent-to-inbox`. */
export interface AddNewAgentToInboxInput {
  body: AddNewAgentToInboxBody;
  path: {
    account_id: number;
  };
}

/** The response of `add-new-agent-to-inbox`. */
export interface AddNewAgentToInboxResponse {
  payload: Agent[];
}

/** The body of `add-new-agent-to-team`. */
export interface AddNewAgentToTeamBody {
  /** Ids of agents to add. They must be JSON integers. */
  user_ids: number[];
}

/** The documented failures of `add-new-agent-to-team`. */
export type AddNewAgentToTeamFailure = failures2;

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
export interface AddNewArticleToAccountBody {
  associated_article_id?: number | null;
  /** A user of the account. */
  author_id: number;
  category_id?: number | null;
  /** Up to 20,000 characters; required by published articles. */
  content?: string | null;
  description?: string | null;
  draft_content?: string | null;
  draft_title?: string | null;
  /** Of no effect beside a category, whose locale counts. */
  locale?: string;
  meta?: {
    description?: string;
    tags?: string[];
    title?: string;
  };
  position?: number | null;
  /** Made from the time and the title unless given. */
  slug?: string;
  /** A name, or its position among the names. */
  status?: 0 | 1 | 2 | "archived" | "draft" | "published";
  title: string;
}

/** The documented failures of `add-new-article-to-account`. */
export type AddNewArticleToAccountFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody | FieldErrors | RecordInvalid>
  | APIError<429, string>;

/** The input of `add-new-article-to-account`. */
export interface AddNewArticleToAccountInput {
  body: AddNewArticleToAccountBody;
  path: {
    account_id: number;
    /** Slug of the portal, not its number. */
    id: string;
  };
}

/** The response of `add-new-article-to-account`. */
export interface AddNewArticleToAccountResponse {
  payload: Article;
}

/** The body of `add-new-automation-rule-to-account`. */
export interface AddNewAutomationRuleToAccountBody {
  /** `send_attachment` takes the signed id of an uploaded file. */
  actions: AutomationAction[];
  active?: boolean;
  conditions: AutomationCondition[];
  description?: string | null;
  event_name:
    | "conversation_created"
    | "conversation_opened"
    | "conversation_resolved"
    | "conversation_updated"
    | "message_created";
  /** In minutes. Accepted only while the feature for delayed automations is on. */
  execution_delay?: number | null;
  name: string;
}

/** The documented failures of `add-new-automation-rule-to-account`. */
export type AddNewAutomationRuleToAccountFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody | FieldErrors>
  | APIError<429, string>
  | APIError<500, RailsError>;

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
export interface AddNewCannedResponseToAccountBody {
  content: string;
  /** Unique in the account. */
  short_code: string;
}

/** The documented failures of `add-new-canned-response-to-account`. */
export type AddNewCannedResponseToAccountFailure = failures3;

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
export interface AddNewCategoryToAccountBody {
  category: {
    associated_category_id?: number | null;
    description?: string | null;
    icon?: string | null;
    icon_color?: string | null;
    /** One of the portal's locales; English unless given. */
    locale?: string;
    name: string;
    parent_category_id?: number | null;
    position?: number | null;
    /** Categories of the same portal that are shown beside this one. */
    related_category_ids?: number[];
    slug: string;
  };
}

/** The documented failures of `add-new-category-to-account`. */
export type AddNewCategoryToAccountFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody | FieldErrors | RecordInvalid>
  | APIError<429, string>;

/** The input of `add-new-category-to-account`. */
export interface AddNewCategoryToAccountInput {
  body: AddNewCategoryToAccountBody;
  path: {
    account_id: number;
    /** Slug of the portal, not its number. */
    id: string;
  };
}

/** The response of `add-new-category-to-account`. */
export interface AddNewCategoryToAccountResponse {
  payload: Category;
}

/** The body of `add-new-custom-attribute-to-account`. */
export interface AddNewCustomAttributeToAccountBody {
  attribute_description?: string | null;
  attribute_display_name: string;
  /** A name, or its position among the names. */
  attribute_display_type?:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | "checkbox"
    | "currency"
    | "date"
    | "link"
    | "list"
    | "number"
    | "percent"
    | "text";
  /** Letters, digits, underscores, dots and dashes; unique, and not the name of a standard attribute. */
  attribute_key: string;
  /** A name, or its position among the names. */
  attribute_model?: 0 | 1 | 2 | "company_attribute" | "contact_attribute" | "conversation_attribute";
  /** The choices of a list. */
  attribute_values?: string[];
  regex_cue?: string | null;
  regex_pattern?: string | null;
}

/** The documented failures of `add-new-custom-attribute-to-account`. */
export type AddNewCustomAttributeToAccountFailure = failures3;

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
export interface AddNewPortalToAccountBody {
  archived?: boolean;
  /** Signed id of an uploaded logo. */
  blob_id?: string;
  /** As `#rgb` or `#rrggbb`. */
  color?: string | null;
  config?: PortalConfigInput;
  /** Of a full URL only the host is kept. */
  custom_domain?: string | null;
  header_text?: string | null;
  homepage_link?: string | null;
  /** A website inbox to link to. */
  inbox_id?: number | null;
  name: string;
  page_title?: string | null;
  /** Unique; names the portal in paths from then on. */
  slug: string;
}

/** The documented failures of `add-new-portal-to-account`. */
export type AddNewPortalToAccountFailure = failures3;

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
  account_id: number;
  /** `null` for a user who has left the account. */
  auto_offline: boolean | null;
  /** Follows the agent's presence while `auto_offline` is on. `null` for a user who has left the account. */
  availability_status: "busy" | "offline" | "online" | (string & {}) | null;
  /** The display name, or the full name where there is none. */
  available_name: string;
  /** Whether the e-mail address is confirmed. */
  confirmed: boolean;
  /** Absent when there are none. */
  custom_attributes?: Record<string, unknown>;
  /** Enterprise edition only. */
  custom_role_id?: number | null;
  email: string;
  id: number;
  name: string;
  /** How the user signs in. */
  provider: string;
  /** `null` for a user who has left the account. */
  role: "administrator" | "agent" | (string & {}) | null;
  /** URL of the avatar; empty when there is none. */
  thumbnail: string;
}

export interface AgentBot {
  /** Shown to administrators only, for bots of their account. */
  access_token?: string;
  /** `null` for system bots, which every account may use. */
  account_id: number | null;
  bot_config: Record<string, unknown> | null;
  bot_type: "webhook" | (string & {});
  description: string | null;
  id: number;
  name: string | null;
  /** Absent for system bots. */
  outgoing_url?: string | null;
  /** Key of the signature that deliveries carry. Shown to administrators only, for bots of their account. */
  secret?: string | null;
  system_bot: boolean;
  /** Empty when there is no avatar. */
  thumbnail: string;
}

/** An agent bot as it is shown where somebody is assigned. */
export interface AgentBotAssignee {
  bot_type: "webhook" | (string & {});
  description: string | null;
  id: number;
  name: string | null;
  /** Absent for system bots. */
  outgoing_url?: string | null;
  /** Empty when there is no avatar. */
  thumbnail: string;
}

export interface AgentBotSender {
  /** Empty when there is no avatar. */
  avatar_url: string;
  id: number;
  name: string | null;
  type: "agent_bot";
}

export interface AgentConversationMetrics {
  availability: "busy" | "offline" | "online" | (string & {});
  email: string;
  id: number;
  metric: {
    open: number;
    unattended: number;
  };
  name: string;
  thumbnail: string;
}

export interface AppliedSla {
  /** Unix time in seconds. */
  created_at: number;
  id: number;
  /** Unix time in seconds. */
  sla_completed_at: number | null;
  sla_description: string | null;
  sla_first_response_time_threshold: number | null;
  /** Unix time in seconds. */
  sla_frt_due_at: number | null;
  sla_id: number;
  sla_name: string;
  sla_next_response_time_threshold: number | null;
  /** Unix time in seconds. */
  sla_nrt_due_at: number | null;
  sla_only_during_business_hours: boolean | null;
  sla_resolution_time_threshold: number | null;
  /** Unix time in seconds. */
  sla_rt_due_at: number | null;
  sla_status: "active" | "active_with_misses" | "hit" | "missed" | (string & {}) | null;
  /** Unix time in seconds. */
  updated_at: number;
}

export interface Article {
  account_id: number;
  /** Absent when there are none. */
  associated_articles?: AssociatedArticle[];
  /** Absent when the author has left the account. */
  author?: Agent;
  /** Always an object; its members are `null` when the article has no category. */
  category: {
    icon: string | null;
    icon_color: string | null;
    id: number | null;
    locale: string | null;
    name: string | null;
    slug: string | null;
  };
  content: string | null;
  description: string | null;
  draft_content: string | null;
  draft_title: string | null;
  id: number;
  meta: Record<string, unknown> | null;
  position: number | null;
  slug: string;
  status: "archived" | "draft" | "published" | (string & {}) | null;
  title: string;
  /** Unix time in seconds. */
  updated_at: number;
  views: number | null;
}

/** The body of `assign-a-conversation`. */
export interface AssignAConversationBody {
  /** `null` unassigns, and so does the id of nobody in the account, without a word. */
  assignee_id?: number | null;
  /** What `assignee_id` names; a user unless said otherwise. */
  assignee_type?: "AgentBot" | "User";
  /** `null` or 0 removes the team. Of no effect beside `assignee_id`. */
  team_id?: number | null;
}

/** The documented failures of `assign-a-conversation`. */
export type AssignAConversationFailure = failures1;

/** The input of `assign-a-conversation`. */
export interface AssignAConversationInput {
  body: AssignAConversationBody;
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The response of `assign-a-conversation`. */
export type AssignAConversationResponse = Agent | AgentBotAssignee | TeamRecord | null;

export interface AssociatedArticle {
  account_id: number;
  author?: Agent;
  category_id: number | null;
  content: string | null;
  description: string | null;
  id: number;
  portal?: Portal;
  status: "archived" | "draft" | "published" | (string & {}) | null;
  title: string;
  views: number | null;
}

export interface AssociatedCategory {
  account_id: number;
  description: string | null;
  id: number;
  locale: string;
  name: string;
  position: number | null;
  slug: string;
}

/** Which fields are present depends on `file_type`. */
export interface Attachment {
  account_id: number;
  content_type?: string | null;
  coordinates_lat?: number | null;
  coordinates_long?: number | null;
  data_url?: string | null;
  extension?: string | null;
  fallback_title?: string | null;
  /** In bytes. */
  file_size?: number;
  file_type:
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
    | "video"
    | (string & {});
  height?: number | null;
  id: number;
  message_id: number;
  meta?: Record<string, unknown>;
  thumb_url?: string | null;
  transcribed_text?: string;
  width?: number | null;
}

export interface AuditLog {
  /** create, update, destroy, sign_in, sign_out and others. */
  action?: string | null;
  associated_id?: number | null;
  associated_type?: string | null;
  /** `null` for most types. */
  auditable?: Record<string, unknown> | null;
  auditable_id?: number | null;
  auditable_type?: string | null;
  audited_changes?: Record<string, unknown> | null;
  comment?: string | null;
  /** Unix time in seconds. */
  created_at?: number;
  id?: number;
  remote_address?: string | null;
  request_uuid?: string | null;
  user_id?: number | null;
  user_type?: string | null;
  username?: string | null;
  version?: number | null;
}

export interface AutomationAction {
  action_name?: string;
  action_params?: unknown[] | null;
  [key: string]: unknown;
}

export interface AutomationCondition {
  attribute_key?: string;
  custom_attribute_type?: string | null;
  filter_operator?: string;
  query_operator?: string | null;
  values?: unknown[] | string;
  [key: string]: unknown;
}

export interface AutomationRule {
  account_id: number;
  actions: AutomationAction[];
  active: boolean;
  conditions: AutomationCondition[];
  /** Unix time in seconds. */
  created_on: number;
  description: string | null;
  /** conversation_created, conversation_updated, conversation_opened, conversation_resolved or message_created. Not checked by the server. */
  event_name: string;
  /** In minutes. */
  execution_delay: number | null;
  /** Absent when nothing is attached. */
  files?: {
    account_id: number;
    automation_rule_id: number;
    blob_id: number;
    file_type: string | null;
    file_url: string;
    filename: string;
    id: number;
  }[];
  id: number;
  name: string;
}

export interface BrandedEmailLayout {
  branded_email_layout: string | null;
}

/** A phone call that a message stands for. Enterprise edition only. */
export interface Call {
  accepted_by_agent_id: number | null;
  accepted_by_agent_name: string | null;
  conference_sid: string | null;
  direction: "incoming" | "outgoing" | (string & {});
  duration_seconds: number | null;
  end_reason: string | null;
  ended_at: number | string | null;
  from_number: string | null;
  id: number;
  provider: "twilio" | "whatsapp" | (string & {});
  provider_call_id: string;
  recording_url: string | null;
  /** Unix time in seconds. */
  started_at: number | null;
  status: "completed" | "failed" | "in-progress" | "no-answer" | "rejected" | "ringing" | (string & {});
  to_number: string | null;
  transcript: string | null;
}

export interface CannedResponse {
  account_id: number;
  content: string;
  /** ISO 8601 time. */
  created_at: string;
  id: number;
  short_code: string;
  /** ISO 8601 time. */
  updated_at: string;
}

export interface CaptainAssistantSender {
  avatar_url: string | null;
  /** ISO 8601 time. */
  created_at: string;
  description: string | null;
  id: number;
  name: string;
  type: "captain_assistant";
}

export interface Category {
  account_id: number;
  description: string | null;
  icon: string | null;
  icon_color: string | null;
  id: number;
  locale: string;
  meta: {
    articles_count: number;
  };
  name: string;
  parent_category?: AssociatedCategory;
  position: number | null;
  related_categories?: AssociatedCategory[];
  root_category?: AssociatedCategory;
  slug: string;
}

/** Conversations by status, for each type of channel, such as `Channel::WebWidget`. */
export interface ChannelSummary {
  [key: string]: {
    open: number;
    pending: number;
    resolved: number;
    snoozed: number;
    total: number;
  };
}

export interface Contact {
  additional_attributes: Record<string, unknown>;
  availability_status: "offline" | "online" | (string & {});
  blocked: boolean;
  /** Sent while the companies feature is on. */
  company_id?: number | null;
  /** Left out when the request asked for it, and in answers of a merge. */
  contact_inboxes?: ContactInbox[];
  /** Unix time in seconds. */
  created_at: number;
  custom_attributes: Record<string, unknown>;
  email: string | null;
  id: number;
  /** The contact's id in your own system. */
  identifier: string | null;
  /** Absent until the contact was first active. Unix time in seconds. */
  last_activity_at?: number;
  name: string | null;
  /** In E.164 form, with a leading plus. */
  phone_number: string | null;
  /** URL of the avatar; empty when there is none. */
  thumbnail: string;
}

/** The body of `contact-add-labels`. */
export interface ContactAddLabelsBody {
  /** All labels the contact shall have; the others are taken away. Anything but an array takes all away. */
  labels: string[];
}

/** The documented failures of `contact-add-labels`. */
export type ContactAddLabelsFailure = failures1;

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

/** The documented failures of `contactConversations`. */
export type ContactConversationsFailure = failures4;

/** The input of `contactConversations`. */
export interface ContactConversationsInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `contactConversations`. */
export interface ContactConversationsResponse {
  payload: Conversation[];
}

/** The body of `contactCreate`. */
export type ContactCreateBody = ContactCreateJsonBody | ContactCreateMultipartBody;

/** The documented failures of `contactCreate`. */
export type ContactCreateFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody | RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `contactCreate`. */
export interface ContactCreateInput {
  body: ContactCreateBody;
  path: {
    account_id: number;
  };
}

/** The json body of `contactCreate`. */
export interface ContactCreateJsonBody {
  additional_attributes?: Record<string, unknown>;
  /** Fetched later, in the background. */
  avatar_url?: string;
  blocked?: boolean;
  /** Enterprise edition with the companies feature only. */
  company_id?: number | null;
  custom_attributes?: Record<string, unknown>;
  email?: string | null;
  /** The contact's id in your own system; unique in the account. */
  identifier?: string | null;
  /** Makes the contact reachable through this inbox at once. */
  inbox_id?: number;
  name?: string | null;
  /** In E.164 form, with a leading plus. */
  phone_number?: string | null;
  /** Identifies the contact within the inbox. Most channels make one up when it is left out. */
  source_id?: string;
}

/** The multipart body of `contactCreate`. */
export interface ContactCreateMultipartBody {
  additional_attributes?: Record<string, unknown>;
  avatar?: Uploadable;
  /** Fetched later, in the background. */
  avatar_url?: string;
  blocked?: boolean;
  /** Enterprise edition with the companies feature only. */
  company_id?: number | null;
  custom_attributes?: Record<string, unknown>;
  email?: string | null;
  /** The contact's id in your own system; unique in the account. */
  identifier?: string | null;
  /** Makes the contact reachable through this inbox at once. */
  inbox_id?: number;
  name?: string | null;
  /** In E.164 form, with a leading plus. */
  phone_number?: string | null;
  /** Identifies the contact within the inbox. Most channels make one up when it is left out. */
  source_id?: string;
}

/** The response of `contactCreate`. */
export interface ContactCreateResponse {
  payload: {
    contact: ContactWithInboxes;
    contact_inbox: {
      /** `null` unless `inbox_id` was sent. */
      inbox: InboxRecord | null;
      /** `null` unless `inbox_id` was sent. */
      source_id: string | null;
    };
  };
}

/** The documented failures of `contactDelete`. */
export type ContactDeleteFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, MessageBody>
  | APIError<429, string>;

/** The input of `contactDelete`. */
export interface ContactDeleteInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The documented failures of `contactDetails`. */
export type ContactDetailsFailure = failures4;

/** The input of `contactDetails`. */
export interface ContactDetailsInput {
  path: {
    account_id: number;
    id: number;
  };
  query?: ContactDetailsQuery;
}

/** The query of `contactDetails`. */
export interface ContactDetailsQuery {
  /** `false` leaves `contact_inboxes` out of each contact. */
  include_contact_inboxes?: boolean;
}

/** The response of `contactDetails`. */
export interface ContactDetailsResponse {
  payload: Contact;
}

/** The body of `contactFilter`. */
export interface ContactFilterBody {
  /** Same as in the query. */
  page?: number;
  /** No condition finds all contacts. */
  payload: ContactFilterCondition[];
}

/** One condition of a contact filter. */
export interface ContactFilterCondition {
  /** name, phone_number, email, identifier, country_code, city, company_name, labels, created_at, last_activity_at, blocked, or the key of a custom attribute of contacts. */
  attribute_key: string;
  custom_attribute_type?: string | null;
  /** Which operators fit depends on the attribute. `days_before` takes 1 to 998. */
  filter_operator:
    | "contains"
    | "days_before"
    | "does_not_contain"
    | "equal_to"
    | "is_greater_than"
    | "is_less_than"
    | "is_not_present"
    | "is_present"
    | "not_equal_to"
    | "starts_with";
  /** Joins this condition to the next one. Required on every condition but the last, where it must be `null` or absent. */
  query_operator?: "AND" | "OR" | null;
  /** Not needed by `is_present` and `is_not_present`. */
  values?: (boolean | number | string | null)[] | string;
}

/** The documented failures of `contactFilter`. */
export type ContactFilterFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody>
  | APIError<429, string>
  | APIError<500, RailsError>;

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
  /** `false` leaves `contact_inboxes` out of each contact. */
  include_contact_inboxes?: boolean;
  /** Number of the page, from 1. */
  page?: number;
  /** Field to sort by, descending with a leading minus. Without it the order is arbitrary, and pages may repeat or skip contacts. */
  sort?:
    | "-city"
    | "-company_name"
    | "-country"
    | "-created_at"
    | "-email"
    | "-last_activity_at"
    | "-name"
    | "-phone_number"
    | "city"
    | "company_name"
    | "country"
    | "created_at"
    | "email"
    | "last_activity_at"
    | "name"
    | "phone_number";
}

/** The response of `contactFilter`. */
export interface ContactFilterResponse {
  meta: {
    /** All contacts that match, not only those of this page. */
    count: number;
    /** The page as it was asked for; the integer 1 when it was not asked for. */
    current_page: number | string;
  };
  payload: Contact[];
}

/** How a contact is reached through one inbox. */
export interface ContactInbox {
  inbox: {
    /** Empty when there is no avatar. */
    avatar_url: string;
    channel_id: number;
    channel_type: string;
    id: number;
    name: string;
    provider: string | null;
  };
  /** Identifies the contact within the inbox. */
  source_id: string;
}

/** The body of `contactInboxCreation`. */
export interface ContactInboxCreationBody {
  hmac_verified?: boolean;
  inbox_id: number;
  /** Identifies the contact within the inbox; most channels make one up when it is left out. */
  source_id?: string;
}

/** The documented failures of `contactInboxCreation`. */
export type ContactInboxCreationFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody | RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `contactInboxCreation`. */
export interface ContactInboxCreationInput {
  body: ContactInboxCreationBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `contactInboxCreation`. */
export type ContactInboxCreationResponse = ContactInbox;

export interface ContactLabels {
  /** All labels of the contact. */
  payload: string[];
}

/** The documented failures of `contactList`. */
export type ContactListFailure = failures4;

/** The input of `contactList`. */
export interface ContactListInput {
  path: {
    account_id: number;
  };
  query?: ContactListQuery;
}

/** The query of `contactList`. */
export interface ContactListQuery {
  /** `false` leaves `contact_inboxes` out of each contact. */
  include_contact_inboxes?: boolean;
  /** Only contacts that carry one of these labels. */
  "labels[]"?: string[];
  /** Number of the page, from 1. */
  page?: number;
  /** Field to sort by, descending with a leading minus. Without it the order is arbitrary, and pages may repeat or skip contacts. */
  sort?:
    | "-city"
    | "-company_name"
    | "-country"
    | "-created_at"
    | "-email"
    | "-last_activity_at"
    | "-name"
    | "-phone_number"
    | "city"
    | "company_name"
    | "country"
    | "created_at"
    | "email"
    | "last_activity_at"
    | "name"
    | "phone_number";
}

/** The response of `contactList`. */
export interface ContactListResponse {
  meta: {
    /** All contacts, not only those of this page. */
    count: number;
    /** The page as it was asked for, which makes it text; the integer 1 when it was not asked for. */
    current_page: number | string;
  };
  payload: Contact[];
}

/** The body of `contactMerge`. */
export interface ContactMergeBody {
  /** The contact that stays. */
  base_contact_id: number;
  /** The contact that is merged into it and deleted. */
  mergee_contact_id: number;
}

/** The documented failures of `contactMerge`. */
export type ContactMergeFailure = failures1;

/** The input of `contactMerge`. */
export interface ContactMergeInput {
  body: ContactMergeBody;
  path: {
    account_id: number;
  };
}

/** The response of `contactMerge`. */
export type ContactMergeResponse = Contact;

/** The documented failures of `contactSearch`. */
export type ContactSearchFailure = failures4;

/** The input of `contactSearch`. */
export interface ContactSearchInput {
  path: {
    account_id: number;
  };
  query?: ContactSearchQuery;
}

/** The query of `contactSearch`. */
export interface ContactSearchQuery {
  /** `false` leaves `contact_inboxes` out of each contact. */
  include_contact_inboxes?: boolean;
  /** Number of the page, from 1. */
  page?: number;
  /** Part of a name, e-mail address or phone number in any case, or of an identifier in exactly this case. When it is blank the answer is empty and the counts are `null`. */
  q?: string;
  /** Field to sort by, descending with a leading minus. Without it the order is arbitrary, and pages may repeat or skip contacts. */
  sort?:
    | "-city"
    | "-company_name"
    | "-country"
    | "-created_at"
    | "-email"
    | "-last_activity_at"
    | "-name"
    | "-phone_number"
    | "city"
    | "company_name"
    | "country"
    | "created_at"
    | "email"
    | "last_activity_at"
    | "name"
    | "phone_number";
}

/** The response of `contactSearch`. */
export interface ContactSearchResponse {
  meta: {
    /** Contacts on this page, not all that match. `null` when `q` is blank. */
    count: number | null;
    /** The page as it was asked for, which makes it text; the integer 1 when it was not asked for. */
    current_page: number | string;
    /** Whether there is a further page. `null` when `q` is blank. */
    has_more: boolean | null;
  };
  payload: Contact[];
}

export interface ContactSender {
  additional_attributes: Record<string, unknown> | null;
  blocked: boolean;
  company_id?: number | null;
  custom_attributes: Record<string, unknown> | null;
  email: string | null;
  id: number;
  identifier: string | null;
  name: string | null;
  phone_number: string | null;
  /** Empty when there is no avatar. */
  thumbnail: string;
  type: "contact";
}

/** The body of `contactUpdate`. */
export type ContactUpdateBody = ContactUpdateJsonBody | ContactUpdateMultipartBody;

/** The documented failures of `contactUpdate`. */
export type ContactUpdateFailure = failures1;

/** The input of `contactUpdate`. */
export interface ContactUpdateInput {
  body: ContactUpdateBody;
  path: {
    account_id: number;
    id: number;
  };
  query?: ContactUpdateQuery;
}

/** The json body of `contactUpdate`. */
export interface ContactUpdateJsonBody {
  /** Merged key by key into what is stored; no key is ever removed. */
  additional_attributes?: Record<string, unknown>;
  /** Fetched later, in the background. */
  avatar_url?: string;
  blocked?: boolean;
  /** Enterprise edition with the companies feature only. */
  company_id?: number | null;
  /** Merged key by key into what is stored; no key is ever removed. */
  custom_attributes?: Record<string, unknown>;
  /** Empty text becomes `null`. */
  email?: string | null;
  /** The contact's id in your own system; unique in the account. */
  identifier?: string | null;
  name?: string | null;
  /** In E.164 form, with a leading plus. */
  phone_number?: string | null;
}

/** The multipart body of `contactUpdate`. */
export interface ContactUpdateMultipartBody {
  /** Merged key by key into what is stored; no key is ever removed. */
  additional_attributes?: Record<string, unknown>;
  avatar?: Uploadable;
  /** Fetched later, in the background. */
  avatar_url?: string;
  blocked?: boolean;
  /** Enterprise edition with the companies feature only. */
  company_id?: number | null;
  /** Merged key by key into what is stored; no key is ever removed. */
  custom_attributes?: Record<string, unknown>;
  /** Empty text becomes `null`. */
  email?: string | null;
  /** The contact's id in your own system; unique in the account. */
  identifier?: string | null;
  name?: string | null;
  /** In E.164 form, with a leading plus. */
  phone_number?: string | null;
}

/** The query of `contactUpdate`. */
export interface ContactUpdateQuery {
  /** `false` leaves `contact_inboxes` out of each contact. */
  include_contact_inboxes?: boolean;
}

/** The response of `contactUpdate`. */
export interface ContactUpdateResponse {
  payload: Contact;
}

/** A contact that certainly carries its inboxes. */
export interface ContactWithInboxes {
  additional_attributes: Record<string, unknown>;
  availability_status: "offline" | "online" | (string & {});
  blocked: boolean;
  /** Sent while the companies feature is on. */
  company_id?: number | null;
  /** How the contact is reached, inbox by inbox. */
  contact_inboxes: ContactInbox[];
  /** Unix time in seconds. */
  created_at: number;
  custom_attributes: Record<string, unknown>;
  email: string | null;
  id: number;
  /** The contact's id in your own system. */
  identifier: string | null;
  /** Absent until the contact was first active. Unix time in seconds. */
  last_activity_at?: number;
  name: string | null;
  /** In E.164 form, with a leading plus. */
  phone_number: string | null;
  /** URL of the avatar; empty when there is none. */
  thumbnail: string;
}

/** The documented failures of `contactableInboxesGet`. */
export type ContactableInboxesGetFailure = failures4;

/** The input of `contactableInboxesGet`. */
export interface ContactableInboxesGetInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `contactableInboxesGet`. */
export interface ContactableInboxesGetResponse {
  payload: ContactInbox[];
}

export interface Conversation {
  account_id: number;
  additional_attributes: Record<string, unknown>;
  /** 0 when never. Unix time in seconds. */
  agent_last_seen_at: number;
  /** Enterprise edition with the SLA feature only. */
  applied_sla?: AppliedSla | null;
  /** 0 when never. Unix time in seconds. */
  assignee_last_seen_at: number;
  /** Whether the channel still lets agents answer. */
  can_reply: boolean;
  /** 0 when never. Unix time in seconds. */
  contact_last_seen_at: number;
  /** Unix time in seconds. */
  created_at: number;
  custom_attributes: Record<string, unknown>;
  /** 0 until the first reply. Unix time in seconds. */
  first_reply_created_at: number;
  /** Number of the conversation within its account; not its database id. */
  id: number;
  inbox_id: number;
  labels: string[];
  /** Unix time in seconds. */
  last_activity_at: number;
  last_non_activity_message: ConversationMessage | null;
  /** The newest message, or nothing. */
  messages: ConversationMessage[];
  meta: {
    /** Absent when nobody is assigned. */
    assignee?: Agent | AgentBotAssignee;
    /** Absent when nobody is assigned. */
    assignee_type?: "AgentBot" | "User" | (string & {});
    channel: string | null;
    hmac_verified: boolean | null;
    sender: Contact;
    /** Absent when no team is assigned. */
    team?: Team;
  };
  muted: boolean;
  priority: "high" | "low" | "medium" | "urgent" | (string & {}) | null;
  /** Enterprise edition with the SLA feature only. */
  sla_events?: SlaEvent[];
  sla_policy_id: number | null;
  /** ISO 8601 time. */
  snoozed_until: string | null;
  status: "open" | "pending" | "resolved" | "snoozed" | (string & {});
  /** Same as `last_activity_at`. Unix time in seconds. */
  timestamp: number;
  /** Never more than 10. */
  unread_count: number;
  /** Unix time in seconds, with a fraction. */
  updated_at: number;
  uuid: string;
  /** 0 when nobody waits. Unix time in seconds. */
  waiting_since: number;
}

/** The body of `conversation-add-labels`. */
export interface ConversationAddLabelsBody {
  /** All labels the conversation shall have; the others are taken away. Anything but an array takes all away. */
  labels: string[];
}

/** The documented failures of `conversation-add-labels`. */
export type ConversationAddLabelsFailure = failures1;

/** The input of `conversation-add-labels`. */
export interface ConversationAddLabelsInput {
  body: ConversationAddLabelsBody;
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The response of `conversation-add-labels`. */
export type ConversationAddLabelsResponse = ConversationLabels;

export interface ConversationCounts {
  all_count: number;
  assigned_count: number;
  mine_count: number;
  unassigned_count: number;
}

/** The body of `conversationFilter`. */
export interface ConversationFilterBody {
  /** Same as in the query. */
  page?: number;
  /** No condition finds all conversations. */
  payload: ConversationFilterCondition[];
}

/** One condition of a conversation filter. */
export interface ConversationFilterCondition {
  /** status, assignee_id, inbox_id, team_id, contact_id, priority, display_id, campaign_id, labels, browser_language, conversation_language, referer, created_at, last_activity_at, mail_subject, or the key of a custom attribute of conversations. */
  attribute_key: string;
  custom_attribute_type?: string | null;
  /** Which operators fit depends on the attribute. `days_before` takes 1 to 998. */
  filter_operator:
    | "contains"
    | "days_before"
    | "does_not_contain"
    | "equal_to"
    | "is_greater_than"
    | "is_less_than"
    | "is_not_present"
    | "is_present"
    | "not_equal_to"
    | "starts_with";
  /** Joins this condition to the next one. Required on every condition but the last, where it must be `null` or absent. */
  query_operator?: "AND" | "OR" | null;
  /** Not needed by `is_present` and `is_not_present`. */
  values?: (boolean | number | string | null)[] | string;
}

/** The documented failures of `conversationFilter`. */
export type ConversationFilterFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody>
  | APIError<429, string>
  | APIError<500, RailsError>;

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
  /** Number of the page, from 1. */
  page?: number;
}

/** The response of `conversationFilter`. */
export interface ConversationFilterResponse {
  meta: {
    all_count: number;
    mine_count: number;
    unassigned_count: number;
  };
  payload: Conversation[];
}

export interface ConversationLabels {
  /** All labels of the conversation. */
  payload: string[];
}

/** The documented failures of `conversationList`. */
export type ConversationListFailure = failures4;

/** The input of `conversationList`. */
export interface ConversationListInput {
  path: {
    account_id: number;
  };
  query?: ConversationListQuery;
}

/** The documented failures of `conversationListMeta`. */
export type ConversationListMetaFailure = failures4;

/** The input of `conversationListMeta`. */
export interface ConversationListMetaInput {
  path: {
    account_id: number;
  };
  query?: ConversationListMetaQuery;
}

/** The query of `conversationListMeta`. */
export interface ConversationListMetaQuery {
  /** Has no effect here. */
  assignee_type?: "all" | "assigned" | "me" | "unassigned";
  /** Only those that mention the caller, that the caller takes part in, or that wait for an answer. */
  conversation_type?: "mention" | "participating" | "unattended";
  /** Only conversations of this inbox. */
  inbox_id?: number;
  /** Only conversations that carry one of these labels. */
  "labels[]"?: string[];
  /** Part of a message's content. */
  q?: string;
  /** Only conversations of the contact that has this `source_id` in its inbox. */
  source_id?: string;
  /** Has no effect together with `q`. */
  status?: "all" | "open" | "pending" | "resolved" | "snoozed";
  /** Only conversations of this team; an unknown one is a 404. */
  team_id?: number;
}

/** The response of `conversationListMeta`. */
export interface ConversationListMetaResponse {
  meta: ConversationCounts;
}

/** The query of `conversationList`. */
export interface ConversationListQuery {
  /** Whose conversations, seen from the caller. */
  assignee_type?: "all" | "assigned" | "me" | "unassigned";
  /** Only those that mention the caller, that the caller takes part in, or that wait for an answer. */
  conversation_type?: "mention" | "participating" | "unattended";
  /** Only conversations of this inbox. */
  inbox_id?: number;
  /** Only conversations that carry one of these labels. */
  "labels[]"?: string[];
  /** Number of the page, from 1. */
  page?: number;
  /** Part of a message's content. Conversations of every status are searched. */
  q?: string;
  /** Any other value counts as the default. */
  sort_by?:
    | "created_at_asc"
    | "created_at_desc"
    | "last_activity_at_asc"
    | "last_activity_at_desc"
    | "latest"
    | "priority_asc"
    | "priority_desc"
    | "priority_desc_created_at_asc"
    | "sort_on_created_at"
    | "sort_on_priority"
    | "sort_on_waiting_since"
    | "unread"
    | "waiting_since_asc"
    | "waiting_since_desc";
  /** Only conversations of the contact that has this `source_id` in its inbox. */
  source_id?: string;
  /** Has no effect together with `q`. */
  status?: "all" | "open" | "pending" | "resolved" | "snoozed";
  /** Only conversations of this team; an unknown one is a 404. */
  team_id?: number;
  /** Only conversations updated within this many seconds; all of them at once, without pages. */
  updated_within?: number;
}

/** The response of `conversationList`. */
export interface ConversationListResponse {
  data: {
    meta: ConversationCounts;
    payload: Conversation[];
  };
}

/** A message as it comes inside a conversation. */
export interface ConversationMessage {
  account_id: number;
  additional_attributes: Record<string, unknown> | null;
  /** Absent when there are none. */
  attachments?: Attachment[];
  /** Only in messages about a call. */
  call?: Call;
  content: string | null;
  content_attributes: MessageContentAttributes;
  content_type:
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
    | (string & {});
  conversation: {
    assignee_id: number | null;
    contact_inbox: {
      source_id: string;
    };
    /** Unix time in seconds. */
    last_activity_at: number;
    unread_count: number;
  };
  /** Number of the conversation within its account. */
  conversation_id: number;
  /** Unix time in seconds. */
  created_at: number;
  echo_id?: unknown;
  external_source_ids: Record<string, unknown> | null;
  id: number;
  inbox_id: number;
  /** 0 incoming, 1 outgoing, 2 activity, 3 template. */
  message_type: 0 | 1 | 2 | 3 | (number & {});
  /** Whether it is a note among agents. */
  private: boolean;
  processed_message_content: string | null;
  /** Absent when nobody sent it. */
  sender?: MessageSender;
  sender_id: number | null;
  sender_type: string | null;
  sentiment: Record<string, unknown> | null;
  source_id: string | null;
  status: "delivered" | "failed" | "read" | "sent" | (string & {}) | null;
  /** ISO 8601 time. */
  updated_at: string;
}

/** The body of `create-a-contact`. */
export interface CreateAContactBody {
  /** Fetched later, in the background. */
  avatar_url?: string;
  custom_attributes?: Record<string, unknown>;
  email?: string | null;
  identifier?: string | null;
  /** HMAC-SHA256 of the identifier in hexadecimal digits; needed when the inbox insists on verified identities. */
  identifier_hash?: string;
  /** Made up by the server unless given. */
  name?: string | null;
  /** In E.164 form, with a leading plus. */
  phone_number?: string | null;
  /** Made up by the server unless given. */
  source_id?: string;
}

/** The documented failures of `create-a-contact`. */
export type CreateAContactFailure =
  | APIError<404, RailsError>
  | APIError<422, RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `create-a-contact`. */
export interface CreateAContactInput {
  body: CreateAContactBody;
  path: {
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
}

/** The response of `create-a-contact`. */
export type CreateAContactResponse = PublicContact;

/** The body of `create-a-conversation`. */
export interface CreateAConversationBody {
  custom_attributes?: Record<string, unknown>;
}

/** The documented failures of `create-a-conversation`. */
export type CreateAConversationFailure =
  | APIError<404, RailsError>
  | APIError<422, RecordInvalid>
  | APIError<429, string>;

/** The input of `create-a-conversation`. */
export interface CreateAConversationInput {
  body: CreateAConversationBody;
  path: {
    /** The contact's `source_id` in this inbox. Whoever knows it can read and write the contact's conversations. */
    contact_identifier: string;
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
}

/** The response of `create-a-conversation`. */
export type CreateAConversationResponse = PublicConversation;

/** The body of `create-a-custom-filter`. */
export interface CreateACustomFilterBody {
  /** The documented `type` is ignored. */
  filter_type?: "contact" | "conversation" | "report";
  name: string;
  query?: Record<string, unknown>;
}

/** The documented failures of `create-a-custom-filter`. */
export type CreateACustomFilterFailure = failures3;

/** The input of `create-a-custom-filter`. */
export interface CreateACustomFilterInput {
  body: CreateACustomFilterBody;
  path: {
    account_id: number;
  };
}

/** The response of `create-a-custom-filter`. */
export type CreateACustomFilterResponse = CustomFilter;

/** The body of `create-a-label`. */
export interface CreateALabelBody {
  color?: string;
  description?: string | null;
  show_on_sidebar?: boolean | null;
  /** Letters, digits, dashes and underscores; unique in the account; stored in lower case. */
  title: string;
}

/** The documented failures of `create-a-label`. */
export type CreateALabelFailure = failures3;

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
export type CreateAMessageBody = CreateAMessageJsonBody | CreateAMessageMultipartBody;

/** The documented failures of `create-a-message`. */
export type CreateAMessageFailure = APIError<404, RailsError> | APIError<422, RecordInvalid> | APIError<429, string>;

/** The input of `create-a-message`. */
export interface CreateAMessageInput {
  body: CreateAMessageBody;
  path: {
    /** The contact's `source_id` in this inbox. Whoever knows it can read and write the contact's conversations. */
    contact_identifier: string;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
}

/** The json body of `create-a-message`. */
export interface CreateAMessageJsonBody {
  /** Up to 150,000 characters. */
  content?: string | null;
  /** Comes back in realtime events, not in the answer. */
  echo_id?: string;
}

/** The multipart body of `create-a-message`. */
export interface CreateAMessageMultipartBody {
  /** At most 15 files. */
  "attachments[]"?: Uploadable[];
  /** Up to 150,000 characters. */
  content?: string | null;
  /** Comes back in realtime events, not in the answer. */
  echo_id?: string;
}

/** The response of `create-a-message`. */
export type CreateAMessageResponse = PublicMessage;

/** The body of `create-a-new-message-in-a-conversation`. */
export type CreateANewMessageInAConversationBody =
  | CreateANewMessageInAConversationJsonBody
  | CreateANewMessageInAConversationMultipartBody;

/** The documented failures of `create-a-new-message-in-a-conversation`. */
export type CreateANewMessageInAConversationFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody>
  | APIError<429, string>;

/** The input of `create-a-new-message-in-a-conversation`. */
export interface CreateANewMessageInAConversationInput {
  body: CreateANewMessageInAConversationBody;
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The json body of `create-a-new-message-in-a-conversation`. */
export interface CreateANewMessageInAConversationJsonBody {
  /** Signed ids of uploaded files, at most 15. Files themselves go as multipart. */
  attachments?: string[];
  /** Addresses separated by commas. E-mail inboxes only. */
  bcc_emails?: string;
  /** Forgotten beside `template_params`. */
  campaign_id?: number;
  /** Addresses separated by commas. E-mail inboxes only. */
  cc_emails?: string;
  /** Up to 150,000 characters. */
  content?: string | null;
  /** An object, or one written as JSON text. */
  content_attributes?:
    | {
        /** Id of the message this one answers. */
        in_reply_to?: number;
        items?: unknown[];
        [key: string]: unknown;
      }
    | string;
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
  /** Comes back in the answer. */
  echo_id?: unknown;
  email_html_content?: string;
  /** When it was written elsewhere, in unix seconds as `created_at`. The server does not look at it, but keeps it among the content attributes as it is given; dashboards since version 4.4 do not show it. */
  external_created_at?: number | string;
  is_voice_message?: boolean;
  /** Incoming messages are accepted in API inboxes only. All but outgoing ones are sent in the contact's name. */
  message_type?: "activity" | "incoming" | "outgoing" | "template";
  /** Whether it is a note among agents. */
  private?: boolean;
  sender_id?: number;
  /** Together with `sender_id`, sends in the name of that bot. */
  sender_type?: "AgentBot";
  source_id?: string;
  /** A message template of a WhatsApp inbox. */
  template_params?: {
    category?: string;
    content_mode?: "raw_template" | "rendered";
    language?: string;
    name: string;
    namespace?: string;
    processed_params?: Record<string, unknown>;
  };
  /** Addresses separated by commas. E-mail inboxes only. */
  to_emails?: string;
}

/** The multipart body of `create-a-new-message-in-a-conversation`. */
export interface CreateANewMessageInAConversationMultipartBody {
  /** At most 15 files. */
  "attachments[]"?: Uploadable[];
  /** Addresses separated by commas. E-mail inboxes only. */
  bcc_emails?: string;
  /** Forgotten beside `template_params`. */
  campaign_id?: number;
  /** Addresses separated by commas. E-mail inboxes only. */
  cc_emails?: string;
  /** Up to 150,000 characters. */
  content?: string | null;
  /** An object written as JSON text. */
  content_attributes?: string;
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
  /** Comes back in the answer. */
  echo_id?: unknown;
  email_html_content?: string;
  /** When it was written elsewhere, in unix seconds as `created_at`. The server does not look at it, but keeps it among the content attributes as it is given; dashboards since version 4.4 do not show it. */
  external_created_at?: number | string;
  is_voice_message?: boolean;
  /** Incoming messages are accepted in API inboxes only. All but outgoing ones are sent in the contact's name. */
  message_type?: "activity" | "incoming" | "outgoing" | "template";
  /** Whether it is a note among agents. */
  private?: boolean;
  sender_id?: number;
  /** Together with `sender_id`, sends in the name of that bot. */
  sender_type?: "AgentBot";
  source_id?: string;
  /** A message template of a WhatsApp inbox. */
  template_params?: {
    category?: string;
    content_mode?: "raw_template" | "rendered";
    language?: string;
    name: string;
    namespace?: string;
    processed_params?: Record<string, unknown>;
  };
  /** Addresses separated by commas. E-mail inboxes only. */
  to_emails?: string;
}

/** The response of `create-a-new-message-in-a-conversation`. */
export type CreateANewMessageInAConversationResponse = Message;

/** The body of `create-a-team`. */
export interface CreateATeamBody {
  allow_auto_assign?: boolean;
  description?: string | null;
  icon?: string | null;
  icon_color?: string | null;
  /** Unique in the account; stored in lower case. */
  name: string;
}

/** The documented failures of `create-a-team`. */
export type CreateATeamFailure = failures3;

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
export interface CreateAUserBody {
  custom_attributes?: Record<string, unknown>;
  display_name?: string | null;
  email: string;
  name: string;
  /** Must satisfy the server's rules for passwords. */
  password: string;
}

/** The documented failures of `create-a-user`. */
export type CreateAUserFailure = APIError<401, ErrorBody> | APIError<422, RecordInvalid> | APIError<429, string>;

/** The input of `create-a-user`. */
export interface CreateAUserInput {
  body: CreateAUserBody;
}

/** The response of `create-a-user`. */
export type CreateAUserResponse = PlatformUser;

/** The body of `create-a-webhook`. */
export interface CreateAWebhookBody {
  /** Deliver only events of this inbox. */
  inbox_id?: number | null;
  name?: string | null;
  /** Events to deliver. */
  subscriptions?: (
    | "contact_created"
    | "contact_updated"
    | "conversation_created"
    | "conversation_status_changed"
    | "conversation_typing_off"
    | "conversation_typing_on"
    | "conversation_updated"
    | "inbox_created"
    | "inbox_updated"
    | "message_created"
    | "message_updated"
    | "webwidget_triggered"
  )[];
  /** An http or https address, unique in the account. */
  url: string;
}

/** The documented failures of `create-a-webhook`. */
export type CreateAWebhookFailure = failures3;

/** The input of `create-a-webhook`. */
export interface CreateAWebhookInput {
  body: CreateAWebhookBody;
  path: {
    account_id: number;
  };
}

/** The response of `create-a-webhook`. */
export interface CreateAWebhookResponse {
  payload: {
    webhook: Webhook;
  };
}

/** The body of `create-an-account-agent-bot`. */
export type CreateAnAccountAgentBotBody = CreateAnAccountAgentBotJsonBody | CreateAnAccountAgentBotMultipartBody;

/** The documented failures of `create-an-account-agent-bot`. */
export type CreateAnAccountAgentBotFailure = failures1;

/** The input of `create-an-account-agent-bot`. */
export interface CreateAnAccountAgentBotInput {
  body: CreateAnAccountAgentBotBody;
  path: {
    account_id: number;
  };
}

/** The json body of `create-an-account-agent-bot`. */
export interface CreateAnAccountAgentBotJsonBody {
  /** Fetched later, in the background. */
  avatar_url?: string;
  bot_config?: Record<string, unknown>;
  bot_type?: 0 | "webhook";
  description?: string | null;
  name?: string | null;
  outgoing_url?: string | null;
}

/** The multipart body of `create-an-account-agent-bot`. */
export interface CreateAnAccountAgentBotMultipartBody {
  avatar?: Uploadable;
  /** Fetched later, in the background. */
  avatar_url?: string;
  bot_config?: Record<string, unknown>;
  bot_type?: 0 | "webhook";
  description?: string | null;
  name?: string | null;
  outgoing_url?: string | null;
}

/** The response of `create-an-account-agent-bot`. */
export type CreateAnAccountAgentBotResponse = AgentBot;

/** The body of `create-an-account`. */
export interface CreateAnAccountBody {
  custom_attributes?: Record<string, unknown>;
  /** Domain of incoming e-mail. */
  domain?: string | null;
  /** Features to switch on or off. An unknown name makes the server fail. */
  features?: Record<string, boolean>;
  /** On the enterprise edition only inboxes, agents, captain_responses, captain_documents and emails, each a number. */
  limits?: Record<string, unknown>;
  /** Code of a language the server knows. Any other makes the server fail. */
  locale?: string;
  name: string;
  status?: "active" | "suspended";
  support_email?: string | null;
}

/** The documented failures of `create-an-account`. */
export type CreateAnAccountFailure =
  | APIError<401, ErrorBody>
  | APIError<422, RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `create-an-account`. */
export interface CreateAnAccountInput {
  body: CreateAnAccountBody;
}

/** The response of `create-an-account`. */
export type CreateAnAccountResponse = PlatformAccount;

/** The body of `create-an-account-user`. */
export interface CreateAnAccountUserBody {
  role?: "administrator" | "agent";
  user_id: number;
}

/** The documented failures of `create-an-account-user`. */
export type CreateAnAccountUserFailure =
  | APIError<401, ErrorBody>
  | APIError<404, RailsError>
  | APIError<422, RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `create-an-account-user`. */
export interface CreateAnAccountUserInput {
  body: CreateAnAccountUserBody;
  path: {
    account_id: number;
  };
}

/** The response of `create-an-account-user`. */
export type CreateAnAccountUserResponse = AccountUser;

/** The body of `create-an-agent-bot`. */
export type CreateAnAgentBotBody = CreateAnAgentBotJsonBody | CreateAnAgentBotMultipartBody;

/** The documented failures of `create-an-agent-bot`. */
export type CreateAnAgentBotFailure = APIError<401, ErrorBody> | APIError<422, RecordInvalid> | APIError<429, string>;

/** The input of `create-an-agent-bot`. */
export interface CreateAnAgentBotInput {
  body: CreateAnAgentBotBody;
}

/** The json body of `create-an-agent-bot`. */
export interface CreateAnAgentBotJsonBody {
  /** Without it the bot is a system bot. */
  account_id?: number | null;
  /** Fetched later, in the background. */
  avatar_url?: string;
  description?: string | null;
  name?: string | null;
  outgoing_url?: string | null;
}

/** The multipart body of `create-an-agent-bot`. */
export interface CreateAnAgentBotMultipartBody {
  /** Without it the bot is a system bot. */
  account_id?: number | null;
  /** JPEG, PNG, GIF or WebP, at most 15 MB. */
  avatar?: Uploadable;
  /** Fetched later, in the background. */
  avatar_url?: string;
  description?: string | null;
  name?: string | null;
  outgoing_url?: string | null;
}

/** The response of `create-an-agent-bot`. */
export type CreateAnAgentBotResponse = PlatformAgentBot;

/** The body of `create-an-integration-hook`. */
export interface CreateAnIntegrationHookBody {
  app_id: string;
  /** Needed by apps that work on one inbox. */
  inbox_id?: number | null;
  /** Checked against the app's own schema. */
  settings?: Record<string, unknown>;
  status?: 0 | 1 | "disabled" | "enabled";
}

/** The documented failures of `create-an-integration-hook`. */
export type CreateAnIntegrationHookFailure = failures3;

/** The input of `create-an-integration-hook`. */
export interface CreateAnIntegrationHookInput {
  body: CreateAnIntegrationHookBody;
  path: {
    account_id: number;
  };
}

/** The response of `create-an-integration-hook`. */
export type CreateAnIntegrationHookResponse = IntegrationsHook;

export interface CsatConfig {
  button_text?: string | null;
  display_type?: "emoji" | "star" | (string & {});
  language?: string | null;
  message?: string | null;
  survey_rules?: {
    operator?: string | null;
    values?: string[];
  };
  template?: Record<string, unknown>;
  [key: string]: unknown;
}

export interface CsatConfigInput {
  button_text?: string;
  display_type?: "emoji" | "star";
  language?: string;
  message?: string;
  survey_rules?: {
    operator?: string;
    values?: string[];
  };
  template?: Record<string, unknown>;
}

/** Defines a custom attribute of contacts, conversations or companies. */
export interface CustomAttribute {
  attribute_description: string | null;
  attribute_display_name: string;
  attribute_display_type:
    | "checkbox"
    | "currency"
    | "date"
    | "link"
    | "list"
    | "number"
    | "percent"
    | "text"
    | (string & {});
  attribute_key: string;
  attribute_model: "company_attribute" | "contact_attribute" | "conversation_attribute" | (string & {});
  /** The choices of a list. */
  attribute_values: string[] | null;
  /** ISO 8601 time. */
  created_at: string;
  default_value: number | null;
  id: number;
  regex_cue: string | null;
  regex_pattern: string | null;
  /** ISO 8601 time. */
  updated_at: string;
}

export interface CustomFilter {
  /** ISO 8601 time. */
  created_at: string;
  filter_type: "contact" | "conversation" | "report" | (string & {});
  id: number;
  name: string;
  /** The text `{}` until it was first set. */
  query: Record<string, unknown> | string;
  /** ISO 8601 time. */
  updated_at: string;
}

/** The documented failures of `delete-a-custom-filter`. */
export type DeleteACustomFilterFailure = failures4;

/** The input of `delete-a-custom-filter`. */
export interface DeleteACustomFilterInput {
  path: {
    account_id: number;
    custom_filter_id: number;
  };
}

/** The documented failures of `delete-a-label`. */
export type DeleteALabelFailure = failures4;

/** The input of `delete-a-label`. */
export interface DeleteALabelInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The documented failures of `delete-a-message`. */
export type DeleteAMessageFailure = failures1;

/** The input of `delete-a-message`. */
export interface DeleteAMessageInput {
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
    message_id: number;
  };
}

/** The response of `delete-a-message`. */
export type DeleteAMessageResponse = Message;

/** The documented failures of `delete-a-team`. */
export type DeleteATeamFailure = failures4;

/** The input of `delete-a-team`. */
export interface DeleteATeamInput {
  path: {
    account_id: number;
    team_id: number;
  };
}

/** The documented failures of `delete-a-user`. */
export type DeleteAUserFailure = failures5;

/** The input of `delete-a-user`. */
export interface DeleteAUserInput {
  path: {
    id: number;
  };
}

/** The documented failures of `delete-a-webhook`. */
export type DeleteAWebhookFailure = failures4;

/** The input of `delete-a-webhook`. */
export interface DeleteAWebhookInput {
  path: {
    account_id: number;
    webhook_id: number;
  };
}

/** The documented failures of `delete-agent-from-account`. */
export type DeleteAgentFromAccountFailure = failures4;

/** The input of `delete-agent-from-account`. */
export interface DeleteAgentFromAccountInput {
  path: {
    account_id: number;
    /** Id of the user. */
    id: number;
  };
}

/** The body of `delete-agent-in-inbox`. */
export interface DeleteAgentInInboxBody {
  inbox_id: number;
  /** Ids of agents to remove. Ids that are no members are ignored. */
  user_ids: number[];
}

/** The documented failures of `delete-agent-in-inbox`. */
export type DeleteAgentInInboxFailure = failures4;

/** The input of `delete-agent-in-inbox`. */
export interface DeleteAgentInInboxInput {
  body: DeleteAgentInInboxBody;
  path: {
    account_id: number;
  };
}

/** The body of `delete-agent-in-team`. */
export interface DeleteAgentInTeamBody {
  /** Ids of agents to remove. They must be JSON integers. */
  user_ids: number[];
}

/** The documented failures of `delete-agent-in-team`. */
export type DeleteAgentInTeamFailure = failures2;

/** The input of `delete-agent-in-team`. */
export interface DeleteAgentInTeamInput {
  body: DeleteAgentInTeamBody;
  path: {
    account_id: number;
    team_id: number;
  };
}

/** The documented failures of `delete-an-account-agent-bot`. */
export type DeleteAnAccountAgentBotFailure = failures4;

/** The input of `delete-an-account-agent-bot`. */
export interface DeleteAnAccountAgentBotInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The documented failures of `delete-an-account`. */
export type DeleteAnAccountFailure = failures5;

/** The input of `delete-an-account`. */
export interface DeleteAnAccountInput {
  path: {
    account_id: number;
  };
}

/** The body of `delete-an-account-user`. */
export interface DeleteAnAccountUserBody {
  /** The user to remove. Without it, or with an unknown one, nobody is removed and the answer is 200 all the same. */
  user_id: number;
}

/** The documented failures of `delete-an-account-user`. */
export type DeleteAnAccountUserFailure = failures5;

/** The input of `delete-an-account-user`. */
export interface DeleteAnAccountUserInput {
  body: DeleteAnAccountUserBody;
  path: {
    account_id: number;
  };
  query?: DeleteAnAccountUserQuery;
}

/** The query of `delete-an-account-user`. */
export interface DeleteAnAccountUserQuery {
  /** Read where the body does not tell. */
  user_id?: number;
}

/** The documented failures of `delete-an-agent-bot`. */
export type DeleteAnAgentBotFailure = failures5;

/** The input of `delete-an-agent-bot`. */
export interface DeleteAnAgentBotInput {
  path: {
    id: number;
  };
}

/** The documented failures of `delete-an-integration-hook`. */
export type DeleteAnIntegrationHookFailure = failures4;

/** The input of `delete-an-integration-hook`. */
export interface DeleteAnIntegrationHookInput {
  path: {
    account_id: number;
    hook_id: number;
  };
}

/** The documented failures of `delete-automation-rule-from-account`. */
export type DeleteAutomationRuleFromAccountFailure = failures2;

/** The input of `delete-automation-rule-from-account`. */
export interface DeleteAutomationRuleFromAccountInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The documented failures of `delete-canned-response-from-account`. */
export type DeleteCannedResponseFromAccountFailure = failures4;

/** The input of `delete-canned-response-from-account`. */
export interface DeleteCannedResponseFromAccountInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The documented failures of `delete-custom-attribute-from-account`. */
export type DeleteCustomAttributeFromAccountFailure = failures4;

/** The input of `delete-custom-attribute-from-account`. */
export interface DeleteCustomAttributeFromAccountInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The body of `destroy-custom-attributes-of-a-conversation`. */
export interface DestroyCustomAttributesOfAConversationBody {
  /** Keys to remove. */
  custom_attributes: string[];
}

/** The documented failures of `destroy-custom-attributes-of-a-conversation`. */
export type DestroyCustomAttributesOfAConversationFailure = failures1;

/** The input of `destroy-custom-attributes-of-a-conversation`. */
export interface DestroyCustomAttributesOfAConversationInput {
  body: DestroyCustomAttributesOfAConversationBody;
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The response of `destroy-custom-attributes-of-a-conversation`. */
export interface DestroyCustomAttributesOfAConversationResponse {
  custom_attributes: Record<string, unknown>;
}

/** One agent, inbox or team in a summary report. Times are averages in seconds. */
export interface EntitySummary {
  avg_first_response_time: number | null;
  avg_reply_time: number | null;
  avg_resolution_time: number | null;
  conversations_count: number;
  id: number;
  resolved_conversations_count: number;
}

/** What most refusals look like. */
export interface ErrorBody {
  error: string;
}

/** The documented failures of `fetchProfile`. */
export type FetchProfileFailure = APIError<401, ErrorBody | SignInRequired> | APIError<429, string>;

/** The input of `fetchProfile`. */
export interface FetchProfileInput {
  [key: string]: never;
}

/** The response of `fetchProfile`. */
export type FetchProfileResponse = User;

/** A record failed validation; the complaints are listed by field. */
export interface FieldErrors {
  error: {
    [key: string]: string[];
  };
}

/** Conversations by the time to the first response, for each type of channel. */
export interface FirstResponseTimeDistribution {
  [key: string]: {
    "0-1h": number;
    "1-4h": number;
    "24h+": number;
    "4-8h": number;
    "8-24h": number;
  };
}

/** The documented failures of `get-account-agents`. */
export type GetAccountAgentsFailure = failures4;

/** The input of `get-account-agents`. */
export interface GetAccountAgentsInput {
  path: {
    account_id: number;
  };
}

/** The response of `get-account-agents`. */
export type GetAccountAgentsResponse = Agent[];

/** The documented failures of `get-account-audit-logs`. */
export type GetAccountAuditLogsFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody | RailsError>
  | APIError<429, string>;

/** The input of `get-account-audit-logs`. */
export interface GetAccountAuditLogsInput {
  path: {
    account_id: number;
  };
  query?: GetAccountAuditLogsQuery;
}

/** The query of `get-account-audit-logs`. */
export interface GetAccountAuditLogsQuery {
  /** Number of the page, from 1. */
  page?: number;
}

/** The response of `get-account-audit-logs`. */
export interface GetAccountAuditLogsResponse {
  audit_logs: AuditLog[];
  current_page: number;
  per_page: number;
  total_entries: number;
}

/** The documented failures of `get-account-automation-rule`. */
export type GetAccountAutomationRuleFailure = failures4;

/** The input of `get-account-automation-rule`. */
export interface GetAccountAutomationRuleInput {
  path: {
    account_id: number;
  };
}

/** The response of `get-account-automation-rule`. */
export interface GetAccountAutomationRuleResponse {
  payload: AutomationRule[];
}

/** The documented failures of `getAccountBrandedEmailLayout`. */
export type GetAccountBrandedEmailLayoutFailure = failures4;

/** The input of `getAccountBrandedEmailLayout`. */
export interface GetAccountBrandedEmailLayoutInput {
  path: {
    account_id: number;
  };
}

/** The response of `getAccountBrandedEmailLayout`. */
export type GetAccountBrandedEmailLayoutResponse = BrandedEmailLayout;

/** The documented failures of `get-account-canned-response`. */
export type GetAccountCannedResponseFailure = failures4;

/** The input of `get-account-canned-response`. */
export interface GetAccountCannedResponseInput {
  path: {
    account_id: number;
  };
  query?: GetAccountCannedResponseQuery;
}

/** The query of `get-account-canned-response`. */
export interface GetAccountCannedResponseQuery {
  /** Part of a short code or content; matching short codes come first. */
  search?: string;
}

/** The response of `get-account-canned-response`. */
export type GetAccountCannedResponseResponse = CannedResponse[];

/** The documented failures of `get-account-conversation-metrics`. */
export type GetAccountConversationMetricsFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, unknown>
  | APIError<429, string>;

/** The input of `get-account-conversation-metrics`. */
export interface GetAccountConversationMetricsInput {
  path: {
    account_id: number;
  };
  query: GetAccountConversationMetricsQuery;
}

/** The query of `get-account-conversation-metrics`. */
export interface GetAccountConversationMetricsQuery {
  /** The whole account. */
  type: "account";
}

/** The response of `get-account-conversation-metrics`. */
export interface GetAccountConversationMetricsResponse {
  open: number;
  /** Always 0. */
  pending: number;
  unassigned: number;
  unattended: number;
}

/** The documented failures of `get-account-custom-attribute`. */
export type GetAccountCustomAttributeFailure = failures4;

/** The input of `get-account-custom-attribute`. */
export interface GetAccountCustomAttributeInput {
  path: {
    account_id: number;
  };
  query?: GetAccountCustomAttributeQuery;
}

/** The query of `get-account-custom-attribute`. */
export interface GetAccountCustomAttributeQuery {
  /** Only attributes of one kind. The digits stand for the names, in this order. */
  attribute_model?: "0" | "1" | "2" | "company_attribute" | "contact_attribute" | "conversation_attribute";
}

/** The response of `get-account-custom-attribute`. */
export type GetAccountCustomAttributeResponse = CustomAttribute[];

/** The documented failures of `get-account-details`. */
export type GetAccountDetailsFailure = failures4;

/** The input of `get-account-details`. */
export interface GetAccountDetailsInput {
  path: {
    account_id: number;
  };
}

/** The response of `get-account-details`. */
export type GetAccountDetailsResponse = AccountShowResponse;

/** The documented failures of `get-account-reporting-events`. */
export type GetAccountReportingEventsFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody | RailsError>
  | APIError<429, string>;

/** The input of `get-account-reporting-events`. */
export interface GetAccountReportingEventsInput {
  path: {
    account_id: number;
  };
  query?: GetAccountReportingEventsQuery;
}

/** The query of `get-account-reporting-events`. */
export interface GetAccountReportingEventsQuery {
  /** Only events of this inbox. */
  inbox_id?: number;
  /** Only events of this name. */
  name?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Start of the period, together with `until` only; all times unless given. Unix time in seconds. */
  since?: number;
  /** End of the period. Counts only together with `since`. Unix time in seconds. */
  until?: number;
  /** Only events of this agent. */
  user_id?: number;
}

/** The response of `get-account-reporting-events`. */
export type GetAccountReportingEventsResponse = ReportingEventsListResponse;

/** The documented failures of `get-agent-conversation-metrics`. */
export type GetAgentConversationMetricsFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, unknown>
  | APIError<429, string>;

/** The input of `get-agent-conversation-metrics`. */
export interface GetAgentConversationMetricsInput {
  path: {
    account_id: number;
  };
  query: GetAgentConversationMetricsQuery;
}

/** The query of `get-agent-conversation-metrics`. */
export interface GetAgentConversationMetricsQuery {
  /** Number of the page, from 1. */
  page?: number;
  /** Agent by agent. */
  type: "agent";
}

/** The response of `get-agent-conversation-metrics`. */
export type GetAgentConversationMetricsResponse = AgentConversationMetrics[];

/** The documented failures of `get-agent-summary-report`. */
export type GetAgentSummaryReportFailure = failures4;

/** The input of `get-agent-summary-report`. */
export interface GetAgentSummaryReportInput {
  path: {
    account_id: number;
  };
  query?: GetAgentSummaryReportQuery;
}

/** The query of `get-agent-summary-report`. */
export interface GetAgentSummaryReportQuery {
  /** Measure times in business hours of the inbox instead of on the clock. */
  business_hours?: boolean;
  /** Start of the period. Counts only together with `until`; without both the report is empty or zero. Unix time in seconds. */
  since?: number;
  /** End of the period. Counts only together with `since`. Unix time in seconds. */
  until?: number;
}

/** The response of `get-agent-summary-report`. */
export type GetAgentSummaryReportResponse = EntitySummary[];

/** The documented failures of `get-channel-summary-report`. */
export type GetChannelSummaryReportFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody>
  | APIError<429, string>;

/** The input of `get-channel-summary-report`. */
export interface GetChannelSummaryReportInput {
  path: {
    account_id: number;
  };
  query?: GetChannelSummaryReportQuery;
}

/** The query of `get-channel-summary-report`. */
export interface GetChannelSummaryReportQuery {
  /** Start of the period. Counts only together with `until`; without both the report is empty or zero. Unix time in seconds. */
  since?: number;
  /** End of the period. Counts only together with `since`. Unix time in seconds. */
  until?: number;
}

/** The response of `get-channel-summary-report`. */
export type GetChannelSummaryReportResponse = ChannelSummary;

/** The documented failures of `getConversationMessages`. */
export type GetConversationMessagesFailure = APIError<404, RailsError>;

/** The input of `getConversationMessages`. */
export interface GetConversationMessagesInput {
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The documented failures of `get-conversation-reporting-events`. */
export type GetConversationReportingEventsFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody | RailsError>
  | APIError<429, string>;

/** The input of `get-conversation-reporting-events`. */
export interface GetConversationReportingEventsInput {
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The response of `get-conversation-reporting-events`. */
export type GetConversationReportingEventsResponse = ReportingEvent[];

/** The documented failures of `get-csat-survey-page`. */
export type GetCsatSurveyPageFailure = APIError<429, string>;

/** The input of `get-csat-survey-page`. */
export interface GetCsatSurveyPageInput {
  path: {
    /** The conversation's `uuid`. */
    conversation_uuid: string;
  };
}

/** The documented failures of `get-details-of-a-contact`. */
export type GetDetailsOfAContactFailure = APIError<404, RailsError> | APIError<429, string> | APIError<500, RailsError>;

/** The input of `get-details-of-a-contact`. */
export interface GetDetailsOfAContactInput {
  path: {
    /** The contact's `source_id` in this inbox. Whoever knows it can read and write the contact's conversations. */
    contact_identifier: string;
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
  query?: GetDetailsOfAContactQuery;
}

/** The query of `get-details-of-a-contact`. */
export interface GetDetailsOfAContactQuery {
  /** Your own id of the contact, to prove together with `identifier_hash` who asks. */
  identifier?: string;
  /** Needed, with `identifier`, when the inbox insists on verified identities. */
  identifier_hash?: string;
}

/** The response of `get-details-of-a-contact`. */
export type GetDetailsOfAContactResponse = PublicContact;

/** The documented failures of `get-details-of-a-conversation`. */
export type GetDetailsOfAConversationFailure = failures4;

/** The input of `get-details-of-a-conversation`. */
export interface GetDetailsOfAConversationInput {
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The response of `get-details-of-a-conversation`. */
export type GetDetailsOfAConversationResponse = Conversation;

/** The documented failures of `get-details-of-a-inbox`. */
export type GetDetailsOfAInboxFailure = failures6;

/** The input of `get-details-of-a-inbox`. */
export interface GetDetailsOfAInboxInput {
  path: {
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
}

/** The response of `get-details-of-a-inbox`. */
export type GetDetailsOfAInboxResponse = PublicInbox;

/** The documented failures of `get-details-of-a-single-account-agent-bot`. */
export type GetDetailsOfASingleAccountAgentBotFailure = failures4;

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
export type GetDetailsOfASingleAgentBotFailure = failures5;

/** The input of `get-details-of-a-single-agent-bot`. */
export interface GetDetailsOfASingleAgentBotInput {
  path: {
    id: number;
  };
}

/** The response of `get-details-of-a-single-agent-bot`. */
export type GetDetailsOfASingleAgentBotResponse = PlatformAgentBot;

/** The documented failures of `get-details-of-a-single-automation-rule`. */
export type GetDetailsOfASingleAutomationRuleFailure = failures2;

/** The input of `get-details-of-a-single-automation-rule`. */
export interface GetDetailsOfASingleAutomationRuleInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `get-details-of-a-single-automation-rule`. */
export interface GetDetailsOfASingleAutomationRuleResponse {
  payload: AutomationRule;
}

/** The documented failures of `get-details-of-a-single-custom-attribute`. */
export type GetDetailsOfASingleCustomAttributeFailure = failures4;

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
export type GetDetailsOfASingleCustomFilterFailure = failures4;

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
export type GetDetailsOfASingleLabelFailure = failures4;

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
export type GetDetailsOfASingleTeamFailure = failures4;

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
export type GetDetailsOfAUserFailure = failures5;

/** The input of `get-details-of-a-user`. */
export interface GetDetailsOfAUserInput {
  path: {
    id: number;
  };
}

/** The response of `get-details-of-a-user`. */
export type GetDetailsOfAUserResponse = PlatformUser;

/** The documented failures of `get-details-of-all-integrations`. */
export type GetDetailsOfAllIntegrationsFailure = failures4;

/** The input of `get-details-of-all-integrations`. */
export interface GetDetailsOfAllIntegrationsInput {
  path: {
    account_id: number;
  };
}

/** The response of `get-details-of-all-integrations`. */
export interface GetDetailsOfAllIntegrationsResponse {
  payload: IntegrationsApp[];
}

/** The documented failures of `get-details-of-an-account`. */
export type GetDetailsOfAnAccountFailure = failures5;

/** The input of `get-details-of-an-account`. */
export interface GetDetailsOfAnAccountInput {
  path: {
    account_id: number;
  };
}

/** The response of `get-details-of-an-account`. */
export type GetDetailsOfAnAccountResponse = PlatformAccount;

/** The documented failures of `get-first-response-time-distribution`. */
export type GetFirstResponseTimeDistributionFailure = failures4;

/** The input of `get-first-response-time-distribution`. */
export interface GetFirstResponseTimeDistributionInput {
  path: {
    account_id: number;
  };
  query?: GetFirstResponseTimeDistributionQuery;
}

/** The query of `get-first-response-time-distribution`. */
export interface GetFirstResponseTimeDistributionQuery {
  /** Start of the period; of all times unless given. Unix time in seconds. */
  since?: number;
  /** End of the period. Unix time in seconds. */
  until?: number;
}

/** The response of `get-first-response-time-distribution`. */
export type GetFirstResponseTimeDistributionResponse = FirstResponseTimeDistribution;

/** The documented failures of `getInboxAgentBot`. */
export type GetInboxAgentBotFailure = failures4;

/** The input of `getInboxAgentBot`. */
export interface GetInboxAgentBotInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `getInboxAgentBot`. */
export interface GetInboxAgentBotResponse {
  agent_bot?: InboxAgentBot;
}

/** The documented failures of `GetInbox`. */
export type GetInboxFailure = failures4;

/** The input of `GetInbox`. */
export interface GetInboxInput {
  path: {
    account_id: number;
    id: number;
  };
}

/** The documented failures of `get-inbox-label-matrix`. */
export type GetInboxLabelMatrixFailure = failures4;

/** The input of `get-inbox-label-matrix`. */
export interface GetInboxLabelMatrixInput {
  path: {
    account_id: number;
  };
  query?: GetInboxLabelMatrixQuery;
}

/** The query of `get-inbox-label-matrix`. */
export interface GetInboxLabelMatrixQuery {
  /** Only these inboxes; all of them unless given. */
  "inbox_ids[]"?: number[];
  /** Only these labels, by their ids; all of them unless given. */
  "label_ids[]"?: number[];
  /** Start of the period. Unix time in seconds. */
  since?: number;
  /** End of the period. Unix time in seconds. */
  until?: number;
}

/** The response of `get-inbox-label-matrix`. */
export type GetInboxLabelMatrixResponse = InboxLabelMatrix;

/** The documented failures of `get-inbox-members`. */
export type GetInboxMembersFailure = failures4;

/** The input of `get-inbox-members`. */
export interface GetInboxMembersInput {
  path: {
    account_id: number;
    inbox_id: number;
  };
}

/** The response of `get-inbox-members`. */
export interface GetInboxMembersResponse {
  payload: Agent[];
}

/** The response of `GetInbox`. */
export type GetInboxResponse = Inbox;

/** The documented failures of `get-inbox-summary-report`. */
export type GetInboxSummaryReportFailure = failures4;

/** The input of `get-inbox-summary-report`. */
export interface GetInboxSummaryReportInput {
  path: {
    account_id: number;
  };
  query?: GetInboxSummaryReportQuery;
}

/** The query of `get-inbox-summary-report`. */
export interface GetInboxSummaryReportQuery {
  /** Measure times in business hours of the inbox instead of on the clock. */
  business_hours?: boolean;
  /** Start of the period. Counts only together with `until`; without both the report is empty or zero. Unix time in seconds. */
  since?: number;
  /** End of the period. Counts only together with `since`. Unix time in seconds. */
  until?: number;
}

/** The response of `get-inbox-summary-report`. */
export type GetInboxSummaryReportResponse = EntitySummary[];

/** The documented failures of `get-outgoing-messages-count`. */
export type GetOutgoingMessagesCountFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, unknown>
  | APIError<429, string>;

/** The input of `get-outgoing-messages-count`. */
export interface GetOutgoingMessagesCountInput {
  path: {
    account_id: number;
  };
  query: GetOutgoingMessagesCountQuery;
}

/** The query of `get-outgoing-messages-count`. */
export interface GetOutgoingMessagesCountQuery {
  /** What the messages are counted by. */
  group_by: "agent" | "inbox" | "label" | "team";
  /** Start of the period. Counts only together with `until`; without both the report is empty or zero. Unix time in seconds. */
  since?: number;
  /** End of the period. Counts only together with `since`. Unix time in seconds. */
  until?: number;
}

/** The response of `get-outgoing-messages-count`. */
export type GetOutgoingMessagesCountResponse = OutgoingMessagesCount;

/** The documented failures of `get-portal`. */
export type GetPortalFailure = failures4;

/** The input of `get-portal`. */
export interface GetPortalInput {
  path: {
    account_id: number;
  };
  query?: GetPortalQuery;
}

/** The query of `get-portal`. */
export interface GetPortalQuery {
  /** Comes back in the answer; there are no pages. */
  page?: number;
}

/** The response of `get-portal`. */
export interface GetPortalResponse {
  meta: {
    current_page: number | string;
    portals_count: number;
  };
  payload: Portal[];
}

/** The documented failures of `get-single-conversation`. */
export type GetSingleConversationFailure = failures6;

/** The input of `get-single-conversation`. */
export interface GetSingleConversationInput {
  path: {
    /** The contact's `source_id` in this inbox. Whoever knows it can read and write the contact's conversations. */
    contact_identifier: string;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
}

/** The response of `get-single-conversation`. */
export type GetSingleConversationResponse = PublicConversation;

/** The documented failures of `get-sso-url-of-a-user`. */
export type GetSsoUrlOfAUserFailure = failures5;

/** The input of `get-sso-url-of-a-user`. */
export interface GetSsoUrlOfAUserInput {
  path: {
    id: number;
  };
}

/** The response of `get-sso-url-of-a-user`. */
export interface GetSsoUrlOfAUserResponse {
  /** Signs the user in. Valid for five minutes, and only once. */
  url: string;
}

/** The documented failures of `get-team-members`. */
export type GetTeamMembersFailure = failures4;

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
export type GetTeamSummaryReportFailure = failures4;

/** The input of `get-team-summary-report`. */
export interface GetTeamSummaryReportInput {
  path: {
    account_id: number;
  };
  query?: GetTeamSummaryReportQuery;
}

/** The query of `get-team-summary-report`. */
export interface GetTeamSummaryReportQuery {
  /** Measure times in business hours of the inbox instead of on the clock. */
  business_hours?: boolean;
  /** Start of the period. Counts only together with `until`; without both the report is empty or zero. Unix time in seconds. */
  since?: number;
  /** End of the period. Counts only together with `since`. Unix time in seconds. */
  until?: number;
}

/** The response of `get-team-summary-report`. */
export type GetTeamSummaryReportResponse = EntitySummary[];

/** An inbox. Which of the optional fields are present depends on its channel; secrets are shown to administrators only. */
export interface Inbox {
  account_sid?: string;
  additional_attributes?: Record<string, unknown> | null;
  allow_messages_after_resolved: boolean | null;
  allowed_domains: string | null;
  api_key_sid?: string | null;
  auth_token?: string;
  auto_assignment_config: Record<string, unknown> | null;
  /** Empty when there is no avatar. */
  avatar_url: string;
  bot_name?: string | null;
  /** E-mail inboxes with the feature only, and never in lists. */
  branded_email_layout?: string | null;
  business_management_token_configured?: boolean;
  business_name: string | null;
  /** Where the provider delivers to; only for Twilio, SMS, Line and WhatsApp. */
  callback_webhook_url: string | null;
  channel_id: number;
  channel_type:
    | "Channel::Api"
    | "Channel::Email"
    | "Channel::FacebookPage"
    | "Channel::Instagram"
    | "Channel::Line"
    | "Channel::Sms"
    | "Channel::Telegram"
    | "Channel::Tiktok"
    | "Channel::TwilioSms"
    | "Channel::TwitterProfile"
    | "Channel::WebWidget"
    | "Channel::Whatsapp"
    | (string & {});
  content_templates?: Record<string, unknown> | null;
  continuity_via_email?: boolean;
  csat_config: CsatConfig;
  csat_survey_enabled: boolean | null;
  email?: string;
  enable_auto_assignment: boolean | null;
  enable_email_collect: boolean | null;
  forward_to_email?: string;
  forwarding_enabled?: boolean;
  greeting_enabled: boolean | null;
  greeting_message: string | null;
  has_api_key_secret?: boolean;
  help_center?: {
    name: string;
    slug: string;
  };
  hmac_mandatory: boolean | null;
  hmac_token?: string | null;
  id: number;
  imap_address?: string | null;
  imap_authentication?: string | null;
  imap_enable_ssl?: boolean | null;
  imap_enabled?: boolean | null;
  imap_login?: string | null;
  imap_password?: string | null;
  imap_port?: number | null;
  inbound_calls_enabled?: boolean;
  inbox_identifier?: string;
  instagram_id?: string | null;
  lock_to_single_conversation: boolean;
  /** Twilio inboxes only. */
  medium?: "sms" | "whatsapp" | (string & {}) | null;
  message_templates?: Record<string, unknown>[];
  messaging_service_sid: string | null;
  name: string;
  out_of_office_message: string | null;
  page_id?: string;
  phone_number: string | null;
  pre_chat_form_enabled?: boolean | null;
  pre_chat_form_options?: Record<string, unknown> | null;
  provider: string | null;
  provider_config?: Record<string, unknown> | null;
  reauthorization_required?: boolean | null;
  reply_time: "in_a_day" | "in_a_few_hours" | "in_a_few_minutes" | (string & {}) | null;
  secret?: string | null;
  selected_feature_flags:
    | (
        | "allow_mobile_webview"
        | "attachments"
        | "emoji_picker"
        | "end_conversation"
        | "use_inbox_avatar_for_bot"
        | (string & {})
      )[]
    | null;
  sender_name_type: "friendly" | "professional" | (string & {});
  smtp_address?: string | null;
  smtp_authentication?: string | null;
  smtp_domain?: string | null;
  smtp_enable_ssl_tls?: boolean | null;
  smtp_enable_starttls_auto?: boolean | null;
  smtp_enabled?: boolean | null;
  smtp_login?: string | null;
  smtp_openssl_verify_mode?: string | null;
  smtp_password?: string | null;
  smtp_port?: number | null;
  timezone: string | null;
  tweets_enabled?: boolean | null;
  voice_call_webhook_url?: string | null;
  voice_configured?: boolean;
  voice_enabled?: boolean | null;
  voice_status_webhook_url?: string | null;
  web_widget_script: string | null;
  webhook_url?: string | null;
  website_token: string | null;
  website_url: string | null;
  welcome_tagline: string | null;
  welcome_title: string | null;
  widget_color: string | null;
  working_hours: WorkingHour[];
  working_hours_enabled: boolean | null;
}

/** The agent bot of an inbox. */
export interface InboxAgentBot {
  /** Shown to administrators only. A record here, while other operations answer the bare token. */
  access_token?: AccessToken | string;
  /** `null` for system bots. */
  account_id: number | null;
  bot_config: Record<string, unknown> | null;
  bot_type: "webhook" | (string & {}) | null;
  description: string | null;
  id: number;
  name: string | null;
  /** Absent for system bots. */
  outgoing_url?: string | null;
  /** Shown to administrators only, and not for system bots. */
  secret?: string | null;
  system_bot: boolean;
  thumbnail: string;
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
  /** Enterprise edition only. */
  auto_assignment_config?: {
    max_assignment_limit?: number;
  };
  business_name?: string | null;
  channel:
    | InboxCreateWebWidgetChannelPayload
    | InboxCreateApiChannelPayload
    | InboxCreateEmailChannelPayload
    | InboxCreateLineChannelPayload
    | InboxCreateTelegramChannelPayload
    | InboxCreateWhatsappChannelPayload
    | InboxCreateSmsChannelPayload;
  csat_config?: CsatConfigInput;
  csat_survey_enabled?: boolean;
  enable_auto_assignment?: boolean;
  enable_email_collect?: boolean;
  greeting_enabled?: boolean;
  greeting_message?: string | null;
  lock_to_single_conversation?: boolean;
  /** Ignored by Telegram inboxes, which take the bot's name. */
  name: string;
  out_of_office_message?: string | null;
  portal_id?: number | null;
  sender_name_type?: "friendly" | "professional";
  /** Name from the tz database. */
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
export type InboxCreationBody = InboxCreatePayload | InboxCreationMultipartBody;

/** The documented failures of `inboxCreation`. */
export type InboxCreationFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody | MessageBody>
  | APIError<404, ErrorBody>
  | APIError<422, RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `inboxCreation`. */
export interface InboxCreationInput {
  body: InboxCreationBody;
  path: {
    account_id: number;
  };
}

/** The multipart body of `inboxCreation`. */
export interface InboxCreationMultipartBody {
  allow_messages_after_resolved?: boolean;
  /** Enterprise edition only. */
  auto_assignment_config?: {
    max_assignment_limit?: number;
  };
  avatar?: Uploadable;
  business_name?: string | null;
  channel:
    | InboxCreateWebWidgetChannelPayload
    | InboxCreateApiChannelPayload
    | InboxCreateEmailChannelPayload
    | InboxCreateLineChannelPayload
    | InboxCreateTelegramChannelPayload
    | InboxCreateWhatsappChannelPayload
    | InboxCreateSmsChannelPayload;
  csat_config?: CsatConfigInput;
  csat_survey_enabled?: boolean;
  enable_auto_assignment?: boolean;
  enable_email_collect?: boolean;
  greeting_enabled?: boolean;
  greeting_message?: string | null;
  lock_to_single_conversation?: boolean;
  /** Ignored by Telegram inboxes, which take the bot's name. */
  name: string;
  out_of_office_message?: string | null;
  portal_id?: number | null;
  sender_name_type?: "friendly" | "professional";
  /** Name from the tz database. */
  timezone?: string;
  working_hours_enabled?: boolean;
}

/** The response of `inboxCreation`. */
export type InboxCreationResponse = Inbox;

export interface InboxLabelMatrix {
  inboxes: {
    id: number;
    name: string;
  }[];
  labels: {
    id: number;
    title: string;
  }[];
  /** One row for each inbox, one column for each label. */
  matrix: number[][];
}

/** An inbox as the database holds it. */
export interface InboxRecord {
  account_id: number;
  allow_messages_after_resolved: boolean | null;
  auto_assignment_config: Record<string, unknown> | null;
  business_name: string | null;
  channel_id: number;
  channel_type: string | null;
  /** ISO 8601 time. */
  created_at: string;
  csat_config: Record<string, unknown>;
  csat_survey_enabled: boolean | null;
  email_address: string | null;
  enable_auto_assignment: boolean | null;
  enable_email_collect: boolean | null;
  greeting_enabled: boolean | null;
  greeting_message: string | null;
  id: number;
  lock_to_single_conversation: boolean;
  name: string;
  out_of_office_message: string | null;
  portal_id: number | null;
  sender_name_type: "friendly" | "professional" | (string & {});
  timezone: string | null;
  /** ISO 8601 time. */
  updated_at: string;
  working_hours_enabled: boolean | null;
}

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
  /** Enterprise edition only. */
  auto_assignment_config?: {
    max_assignment_limit?: number;
  };
  branded_email_layout?: string | null;
  business_name?: string | null;
  channel?:
    | InboxUpdateWebWidgetChannelPayload
    | InboxUpdateApiChannelPayload
    | InboxUpdateEmailChannelPayload
    | InboxUpdateLineChannelPayload
    | InboxUpdateTelegramChannelPayload
    | InboxUpdateWhatsappChannelPayload
    | InboxUpdateSmsChannelPayload
    | InboxUpdateTwilioChannelPayload;
  csat_config?: CsatConfigInput;
  csat_survey_enabled?: boolean;
  enable_auto_assignment?: boolean;
  enable_email_collect?: boolean;
  greeting_enabled?: boolean;
  greeting_message?: string | null;
  lock_to_single_conversation?: boolean;
  /** Ignored by Telegram inboxes, which take the bot's name. */
  name?: string;
  out_of_office_message?: string | null;
  portal_id?: number | null;
  sender_name_type?: "friendly" | "professional";
  /** Name from the tz database. */
  timezone?: string;
  /** Days that make no sense are ignored without a word. */
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

export interface InboxUpdateSmsChannelPayload {
  phone_number?: string;
  provider_config?: Record<string, unknown>;
}

export interface InboxUpdateTelegramChannelPayload {
  bot_token?: string;
}

export interface InboxUpdateTwilioChannelPayload {
  account_sid?: string;
  auth_token?: string;
  /** Enterprise edition only. */
  voice_enabled?: boolean;
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
  action?: string | null;
  allow_multiple_hooks?: boolean;
  button?: string | null;
  description: string;
  enabled: boolean;
  feature_flag?: string;
  hook_type?: "account" | "inbox" | (string & {});
  hooks: IntegrationsHook[];
  i18n_key?: string;
  /** webhook, dashboard_apps, openai, linear, notion, slack, dialogflow, google_translate, dyte, shopify or leadsquared. Apps that the server is not set up for are left out. */
  id: string;
  /** This and what follows is shown to administrators only. */
  logo?: string;
  name: string;
  settings_form_schema?: Record<string, unknown>[];
  settings_json_schema?: Record<string, unknown>;
  short_description: string | null;
  visible_properties?: string[];
}

export interface IntegrationsHook {
  account_id: number;
  app_id: string;
  hook_type: "account" | "inbox" | (string & {}) | null;
  id: number;
  inbox: {
    id: number;
    name: string;
  } | null;
  /** Shown to administrators only. */
  reference_id?: string | null;
  /** Shown to administrators only, without secrets. */
  settings?: Record<string, unknown>;
  /** Whether it is enabled. */
  status: boolean;
}

export interface Label {
  color: string;
  description: string | null;
  id: number;
  show_on_sidebar: boolean | null;
  /** Stored in lower case, whatever was sent. */
  title: string;
}

/** The documented failures of `list-all-account-agent-bots`. */
export type ListAllAccountAgentBotsFailure = failures4;

/** The input of `list-all-account-agent-bots`. */
export interface ListAllAccountAgentBotsInput {
  path: {
    account_id: number;
  };
}

/** The response of `list-all-account-agent-bots`. */
export type ListAllAccountAgentBotsResponse = AgentBot[];

/** The documented failures of `list-all-account-users`. */
export type ListAllAccountUsersFailure = failures5;

/** The input of `list-all-account-users`. */
export interface ListAllAccountUsersInput {
  path: {
    account_id: number;
  };
}

/** The response of `list-all-account-users`. */
export type ListAllAccountUsersResponse = AccountUser[];

/** The documented failures of `list-all-agent-bots`. */
export type ListAllAgentBotsFailure = APIError<401, ErrorBody> | APIError<429, string>;

/** The input of `list-all-agent-bots`. */
export interface ListAllAgentBotsInput {
  [key: string]: never;
}

/** The response of `list-all-agent-bots`. */
export type ListAllAgentBotsResponse = PlatformAgentBot[];

/** The documented failures of `list-all-contact-conversations`. */
export type ListAllContactConversationsFailure = failures6;

/** The input of `list-all-contact-conversations`. */
export interface ListAllContactConversationsInput {
  path: {
    /** The contact's `source_id` in this inbox. Whoever knows it can read and write the contact's conversations. */
    contact_identifier: string;
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
}

/** The response of `list-all-contact-conversations`. */
export type ListAllContactConversationsResponse = PublicConversation[];

/** The documented failures of `list-all-conversation-messages`. */
export type ListAllConversationMessagesFailure = failures6;

/** The input of `list-all-conversation-messages`. */
export interface ListAllConversationMessagesInput {
  path: {
    /** The contact's `source_id` in this inbox. Whoever knows it can read and write the contact's conversations. */
    contact_identifier: string;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
  query?: ListAllConversationMessagesQuery;
}

/** The query of `list-all-conversation-messages`. */
export interface ListAllConversationMessagesQuery {
  /** Id of a message. The 20 messages that precede it. */
  before?: number;
}

/** The response of `list-all-conversation-messages`. */
export type ListAllConversationMessagesResponse = PublicMessage[];

/** The documented failures of `list-all-conversation-statistics`. */
export type ListAllConversationStatisticsFailure = failures4;

/** The input of `list-all-conversation-statistics`. */
export interface ListAllConversationStatisticsInput {
  path: {
    account_id: number;
  };
  query: ListAllConversationStatisticsQuery;
}

/** The query of `list-all-conversation-statistics`. */
export interface ListAllConversationStatisticsQuery {
  /** Measure times in business hours of the inbox instead of on the clock. */
  business_hours?: boolean;
  /** How long the steps of the series are. */
  group_by?: "day" | "hour" | "month" | "week" | "year";
  /** Which agent, inbox, label or team; without meaning for the whole account. */
  id?: number;
  /** What is measured. An unknown metric is answered with `{}` and 200. */
  metric:
    | "avg_first_response_time"
    | "avg_resolution_time"
    | "bot_handoffs_count"
    | "bot_resolutions_count"
    | "conversations_count"
    | "incoming_messages_count"
    | "outgoing_messages_count"
    | "reply_time"
    | "resolutions_count";
  /** Start of the period. Counts only together with `until`; without both the report is empty or zero. Unix time in seconds. */
  since?: number;
  /** Offset from UTC in hours, by which days are cut. */
  timezone_offset?: number;
  /** What the report is about. Anything else makes the server fail. */
  type: "account" | "agent" | "inbox" | "label" | "team";
  /** End of the period. Counts only together with `since`. Unix time in seconds. */
  until?: number;
}

/** The response of `list-all-conversation-statistics`. */
export type ListAllConversationStatisticsResponse = ReportPoint[] | Record<string, unknown>;

/** The documented failures of `list-all-conversation-statistics-summary`. */
export type ListAllConversationStatisticsSummaryFailure = failures4;

/** The input of `list-all-conversation-statistics-summary`. */
export interface ListAllConversationStatisticsSummaryInput {
  path: {
    account_id: number;
  };
  query: ListAllConversationStatisticsSummaryQuery;
}

/** The query of `list-all-conversation-statistics-summary`. */
export interface ListAllConversationStatisticsSummaryQuery {
  /** Measure times in business hours of the inbox instead of on the clock. */
  business_hours?: boolean;
  /** Which agent, inbox, label or team; without meaning for the whole account. */
  id?: number;
  /** Start of the period. Counts only together with `until`; without both the report is empty or zero. Unix time in seconds. */
  since?: number;
  /** Offset from UTC in hours, by which days are cut. */
  timezone_offset?: number;
  /** What the report is about. Anything else makes the server fail. */
  type: "account" | "agent" | "inbox" | "label" | "team";
  /** End of the period. Counts only together with `since`. Unix time in seconds. */
  until?: number;
}

/** The response of `list-all-conversation-statistics-summary`. */
export type ListAllConversationStatisticsSummaryResponse = AccountSummary;

/** The documented failures of `list-all-filters`. */
export type ListAllFiltersFailure = failures4;

/** The input of `list-all-filters`. */
export interface ListAllFiltersInput {
  path: {
    account_id: number;
  };
  query?: ListAllFiltersQuery;
}

/** The query of `list-all-filters`. */
export interface ListAllFiltersQuery {
  /** What the filters are for. */
  filter_type?: "contact" | "conversation" | "report";
}

/** The response of `list-all-filters`. */
export type ListAllFiltersResponse = CustomFilter[];

/** The documented failures of `listAllInboxes`. */
export type ListAllInboxesFailure = failures4;

/** The input of `listAllInboxes`. */
export interface ListAllInboxesInput {
  path: {
    account_id: number;
  };
}

/** The response of `listAllInboxes`. */
export interface ListAllInboxesResponse {
  payload: Inbox[];
}

/** The documented failures of `list-all-labels`. */
export type ListAllLabelsFailure = failures4;

/** The input of `list-all-labels`. */
export interface ListAllLabelsInput {
  path: {
    account_id: number;
  };
}

/** The documented failures of `list-all-labels-of-a-contact`. */
export type ListAllLabelsOfAContactFailure = failures4;

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
export type ListAllLabelsOfAConversationFailure = failures4;

/** The input of `list-all-labels-of-a-conversation`. */
export interface ListAllLabelsOfAConversationInput {
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The response of `list-all-labels-of-a-conversation`. */
export type ListAllLabelsOfAConversationResponse = ConversationLabels;

/** The response of `list-all-labels`. */
export interface ListAllLabelsResponse {
  payload: Label[];
}

/** The documented failures of `list-all-messages`. */
export type ListAllMessagesFailure = failures4;

/** The input of `list-all-messages`. */
export interface ListAllMessagesInput {
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
  query?: ListAllMessagesQuery;
}

/** The query of `list-all-messages`. */
export interface ListAllMessagesQuery {
  /** Id of a message. Up to 100 messages that follow it, the oldest first. */
  after?: number;
  /** Id of a message. The 20 messages that precede it. */
  before?: number;
  /** Any text leaves private notes and activities out. */
  filter_internal_messages?: string;
}

/** The response of `list-all-messages`. */
export interface ListAllMessagesResponse {
  meta: {
    additional_attributes: Record<string, unknown>;
    /** ISO 8601 time. */
    agent_last_seen_at: string | null;
    /** Absent when nobody, or a bot, is assigned. */
    assignee?: UserSender;
    /** ISO 8601 time. */
    assignee_last_seen_at: string | null;
    contact: ContactSender;
    labels: string[];
  };
  payload: Message[];
}

/** The documented failures of `list-all-teams`. */
export type ListAllTeamsFailure = failures4;

/** The input of `list-all-teams`. */
export interface ListAllTeamsInput {
  path: {
    account_id: number;
  };
}

/** The response of `list-all-teams`. */
export type ListAllTeamsResponse = Team[];

/** The documented failures of `list-all-webhooks`. */
export type ListAllWebhooksFailure = failures4;

/** The input of `list-all-webhooks`. */
export interface ListAllWebhooksInput {
  path: {
    account_id: number;
  };
}

/** The response of `list-all-webhooks`. */
export interface ListAllWebhooksResponse {
  payload: {
    webhooks: Webhook[];
  };
}

/** The documented failures of `listWhatsappMessageTemplates`. */
export type ListWhatsappMessageTemplatesFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody>
  | APIError<429, string>;

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
  /** Exact name; with Twilio the friendly name. */
  name?: string;
}

/** The response of `listWhatsappMessageTemplates`. */
export interface ListWhatsappMessageTemplatesResponse {
  meta: {
    /** ISO 8601 time. */
    last_sync_attempt_at: string | null;
  };
  payload: Record<string, unknown>[];
}

/** A message as listing, sending and deleting messages answer it. */
export interface Message {
  /** Absent when there are none. */
  attachments?: Attachment[];
  /** Only in messages about a call. */
  call?: Call;
  content: string | null;
  content_attributes: MessageContentAttributes;
  content_type:
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
    | (string & {});
  /** Number of the conversation within its account. */
  conversation_id: number;
  /** Unix time in seconds. */
  created_at: number;
  /** What was sent as `echo_id`; only in the answer to sending. */
  echo_id?: unknown;
  id: number;
  inbox_id: number;
  /** 0 incoming, 1 outgoing, 2 activity, 3 template. */
  message_type: 0 | 1 | 2 | 3 | (number & {});
  /** Whether it is a note among agents. */
  private: boolean;
  /** Absent when nobody sent it. */
  sender?: MessageSender;
  source_id: string | null;
  status: "delivered" | "failed" | "read" | "sent" | (string & {}) | null;
}

/** A refusal by a single message. */
export interface MessageBody {
  message: string;
}

export interface MessageContentAttributes {
  automation_rule_id?: unknown;
  bcc_emails?: string[];
  cc_emails?: string[];
  data?: Record<string, unknown> | null;
  /** Set on what is left of a deleted message. */
  deleted?: boolean;
  email?: Record<string, unknown> | null;
  /** When it was written elsewhere, as whoever sent it gave it; in unix seconds, if they went by `created_at`. */
  external_created_at?: unknown;
  external_error?: string | null;
  /** Id of the message this one answers. */
  in_reply_to?: number | null;
  in_reply_to_external_id?: string | null;
  is_unsupported?: boolean;
  items?: unknown[] | null;
  story_id?: unknown;
  story_sender?: unknown;
  story_url?: unknown;
  submitted_email?: string | null;
  submitted_values?: unknown;
  to_emails?: string[];
  translations?: Record<string, unknown> | null;
  [key: string]: unknown;
}

/** Who sent a message, told apart by `type`. */
export type MessageSender = ContactSender | UserSender | AgentBotSender | CaptainAssistantSender;

/** The body of `newConversation`. */
export interface NewConversationBody {
  additional_attributes?: Record<string, unknown>;
  assignee_id?: number | null;
  contact_id?: number;
  custom_attributes?: Record<string, unknown>;
  hmac_verified?: boolean;
  /** Together with `contact_id` the usual way to say where the conversation takes place. */
  inbox_id?: number;
  /** The first message. Takes the same fields as sending one. */
  message?: {
    /** Signed ids of uploaded files. */
    attachments?: string[];
    content?: string;
    content_attributes?: Record<string, unknown>;
    content_type?: string;
    message_type?: "incoming" | "outgoing";
    private?: boolean;
    template_params?: Record<string, unknown>;
  };
  /** Counts only when `status` is snoozed. ISO 8601 time. */
  snoozed_until?: string | null;
  /** Not needed beside `inbox_id` and `contact_id`; alone it must be one the contact already has in an inbox. */
  source_id?: string;
  status?: "open" | "pending" | "resolved" | "snoozed";
  team_id?: number | null;
}

/** The documented failures of `newConversation`. */
export type NewConversationFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody | RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `newConversation`. */
export interface NewConversationInput {
  body: NewConversationBody;
  path: {
    account_id: number;
  };
}

/** The response of `newConversation`. */
export type NewConversationResponse = Conversation;

export type OutgoingMessagesCount = {
  /** `null` for a label that no longer exists. */
  id: number | null;
  /** `null` for an agent or team that no longer exists. */
  name: string | null;
  outgoing_messages_count: number;
}[];

export interface PlatformAccount {
  custom_attributes: Record<string, unknown> | null;
  domain: string | null;
  /** Only features that are on are listed. */
  features: {
    [key: string]: true;
  };
  id: number;
  limits: Record<string, unknown> | null;
  locale: string | null;
  name: string;
  status: "active" | "suspended" | (string & {}) | null;
  support_email: string | null;
}

export interface PlatformAgentBot {
  access_token: string;
  /** `null` for system bots, which every account may use. */
  account_id: number | null;
  description: string | null;
  id: number;
  name: string | null;
  outgoing_url: string | null;
}

export interface PlatformUser {
  access_token: string;
  /** `null` while the user has no account. */
  account_id: number | null;
  accounts: {
    /** ISO 8601 time. */
    active_at: string | null;
    id: number;
    name: string;
    role: "administrator" | "agent" | (string & {}) | null;
  }[];
  available_name: string;
  avatar_url: string;
  confirmed: boolean;
  /** Absent when there are none. */
  custom_attributes?: Record<string, unknown>;
  display_name: string | null;
  email: string;
  id: number;
  message_signature: string | null;
  name: string;
  provider: string;
  pubsub_token: string;
  /** `null` while the user has no account. */
  role: "administrator" | "agent" | (string & {}) | null;
  ui_settings: Record<string, unknown> | null;
  uid: string;
}

export interface Portal {
  account_id: number;
  archived: boolean | null;
  color: string;
  config: PortalConfig;
  custom_domain: string | null;
  header_text: string | null;
  homepage_link: string | null;
  id: number;
  /** The linked website inbox; absent when there is none. */
  inbox?: Inbox;
  /** Absent when there is none. */
  logo?: PortalLogo;
  meta: PortalMeta;
  name: string;
  page_title: string | null;
  /** Names the portal in paths. */
  slug: string;
  /** Absent until set. */
  ssl_settings?: {
    status: string | null;
    verification_errors: unknown;
  };
}

export interface PortalConfig {
  allowed_locales: {
    articles_count: number;
    categories_count: number;
    code: string;
    draft: boolean;
  }[];
  analytics: {
    [key: string]: string | null;
  };
  default_locale: string;
  layout: string;
  locale_translations: {
    [key: string]: {
      header_text?: string | null;
      name?: string | null;
      page_title?: string | null;
    };
  };
  popular_content: {
    [key: string]: {
      article_ids?: number[] | null;
      category_ids?: number[] | null;
    };
  };
  social_profiles: Record<string, unknown>;
}

export interface PortalConfigInput {
  allowed_locales?: string[];
  analytics?: Record<string, unknown>;
  default_locale?: string;
  draft_locales?: string[];
  layout?: "classic" | "documentation";
  locale_translations?: Record<string, unknown>;
  popular_content?: Record<string, unknown>;
  social_profiles?: {
    facebook?: string;
    github?: string;
    instagram?: string;
    linkedin?: string;
    tiktok?: string;
    whatsapp?: string;
    x?: string;
    youtube?: string;
  };
  [key: string]: unknown;
}

export interface PortalLogo {
  account_id: number;
  /** A signed id. */
  blob_id: string;
  file_type: string | null;
  file_url: string;
  filename: string;
  id: number;
  portal_id: number;
}

/** Counts in the portal. Those that may be `null` are, in all answers described here. */
export interface PortalMeta {
  all_articles_count: number;
  archived_articles_count: number | null;
  categories_count: number;
  default_locale: string;
  draft_articles_count: number | null;
  mine_articles_count?: number;
  published_count: number | null;
}

export interface PublicContact {
  email: string | null;
  id: number;
  name: string | null;
  phone_number: string | null;
  /** Subscribes to the contact's realtime events. */
  pubsub_token: string;
  /** Identifies the contact in further calls. Whoever knows it can read and write the contact's conversations. */
  source_id: string;
}

/** A contact as the database holds it. */
export interface PublicContactRecord {
  account_id: number;
  additional_attributes: Record<string, unknown>;
  blocked: boolean;
  company_id: number | null;
  contact_type: "customer" | "lead" | "visitor" | (string & {}) | null;
  country_code: string | null;
  /** ISO 8601 time. */
  created_at: string;
  custom_attributes: Record<string, unknown>;
  email: string | null;
  id: number;
  identifier: string | null;
  label_list: string[];
  /** ISO 8601 time. */
  last_activity_at: string | null;
  last_name: string | null;
  location: string | null;
  middle_name: string | null;
  name: string | null;
  phone_number: string | null;
  /** ISO 8601 time. */
  updated_at: string;
  [key: string]: unknown;
}

export interface PublicConversation {
  /** 0 when never. Unix time in seconds. */
  agent_last_seen_at: number;
  contact: PublicContactRecord;
  /** 0 when never. Unix time in seconds. */
  contact_last_seen_at: number;
  /** Number of the conversation within its account. */
  id: number;
  inbox_id: number;
  /** All messages the contact may see. */
  messages: PublicMessage[];
  status: "open" | "pending" | "resolved" | "snoozed" | (string & {});
  uuid: string;
}

export interface PublicInbox {
  csat_survey_enabled: boolean | null;
  greeting_enabled: boolean | null;
  identifier: string;
  /** Whether the inbox insists on verified identities. */
  identity_validation_enabled: boolean | null;
  name: string;
  timezone: string;
  working_hours: WorkingHour[];
  working_hours_enabled: boolean | null;
}

export interface PublicMessage {
  /** Absent when there are none. */
  attachments?: Attachment[];
  content: string | null;
  content_attributes: Record<string, unknown>;
  content_type:
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
    | (string & {});
  /** Number of the conversation within its account. */
  conversation_id: number;
  /** Unix time in seconds. */
  created_at: number;
  id: number;
  /** 0 incoming, 1 outgoing, 2 activity, 3 template. */
  message_type: 0 | 1 | 2 | 3 | (number & {});
  /** Absent when nobody sent it. */
  sender?: MessageSender;
}

/** The framework's own error page, as JSON. */
export interface RailsError {
  error: string;
  status: number;
}

/** A record failed validation. */
export interface RecordInvalid {
  /** Names of the fields complained about. */
  attributes: string[];
  /** All complaints in one sentence, separated by commas. */
  message: string;
}

export interface ReportPoint {
  /** How many were averaged; only in times. */
  count?: number;
  /** Unix time in seconds. */
  timestamp?: number;
  /** A count, or a time in seconds. */
  value?: number;
}

export interface ReportingEvent {
  account_id: number | null;
  /** The conversation's database id, not its number within the account. */
  conversation_id: number | null;
  /** ISO 8601 time. */
  created_at: string;
  /** ISO 8601 time. */
  event_end_time: string | null;
  /** ISO 8601 time. */
  event_start_time: string | null;
  id: number;
  inbox_id: number | null;
  name: string | null;
  /** ISO 8601 time. */
  updated_at: string;
  user_id: number | null;
  /** In seconds. */
  value: number | null;
  /** In seconds. */
  value_in_business_hours: number | null;
}

export interface ReportingEventMeta {
  count: number;
  current_page: number;
  total_pages: number;
}

export interface ReportingEventsListResponse {
  meta: ReportingEventMeta;
  payload: ReportingEvent[];
}

/** The documented failures of `resolve-conversation`. */
export type ResolveConversationFailure = failures6;

/** The input of `resolve-conversation`. */
export interface ResolveConversationInput {
  path: {
    /** The contact's `source_id` in this inbox. Whoever knows it can read and write the contact's conversations. */
    contact_identifier: string;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
}

/** The response of `resolve-conversation`. */
export type ResolveConversationResponse = PublicConversation;

/** Sent when a request carries no token at all, also when a proxy dropped the header on the way. */
export interface SignInRequired {
  errors: string[];
}

export interface SlaEvent {
  /** Unix time in seconds. */
  created_at: number;
  /** First response, next response or resolution time. */
  event_type: "frt" | "nrt" | "rt" | (string & {}) | null;
  id: number;
  meta: Record<string, unknown> | null;
  /** Unix time in seconds. */
  updated_at: number;
}

export interface Team {
  account_id: number;
  allow_auto_assign: boolean | null;
  description: string | null;
  icon: string | null;
  icon_color: string | null;
  id: number;
  /** Whether the caller is in the team. */
  is_member: boolean;
  /** Stored in lower case, whatever was sent. */
  name: string;
}

/** A team as the database holds it, without the caller's membership. */
export interface TeamRecord {
  account_id: number;
  allow_auto_assign: boolean | null;
  /** ISO 8601 time. */
  created_at: string;
  description: string | null;
  icon: string | null;
  icon_color: string | null;
  id: number;
  name: string;
  /** ISO 8601 time. */
  updated_at: string;
}

/** The body of `toggle-priority-of-a-conversation`. */
export interface TogglePriorityOfAConversationBody {
  /** `null` clears it, and so does leaving it out. The documented `none` makes the server fail. */
  priority?: "high" | "low" | "medium" | "urgent" | null;
}

/** The documented failures of `toggle-priority-of-a-conversation`. */
export type TogglePriorityOfAConversationFailure = failures2;

/** The input of `toggle-priority-of-a-conversation`. */
export interface TogglePriorityOfAConversationInput {
  body: TogglePriorityOfAConversationBody;
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The body of `toggle-status-of-a-conversation`. */
export interface ToggleStatusOfAConversationBody {
  /** Goes in as a number, comes back as text. Unix time in seconds. */
  snoozed_until?: number | null;
  /** When it is left out an open conversation is resolved, and any other is opened. */
  status?: "open" | "pending" | "resolved" | "snoozed";
}

/** The documented failures of `toggle-status-of-a-conversation`. */
export type ToggleStatusOfAConversationFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `toggle-status-of-a-conversation`. */
export interface ToggleStatusOfAConversationInput {
  body: ToggleStatusOfAConversationBody;
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The response of `toggle-status-of-a-conversation`. */
export interface ToggleStatusOfAConversationResponse {
  payload: {
    conversation_id: number;
    current_status: "open" | "pending" | "resolved" | "snoozed" | (string & {});
    /** ISO 8601 time. */
    snoozed_until: string | null;
    /** `null` after a bot passed a pending conversation on. */
    success: boolean | null;
  };
}

/** The body of `toggle-typing-status`. */
export interface ToggleTypingStatusBody {
  /** Any other value does nothing. */
  typing_status?: "off" | "on";
}

/** The documented failures of `toggle-typing-status`. */
export type ToggleTypingStatusFailure = failures6;

/** The input of `toggle-typing-status`. */
export interface ToggleTypingStatusInput {
  body?: ToggleTypingStatusBody;
  path: {
    /** The contact's `source_id` in this inbox. Whoever knows it can read and write the contact's conversations. */
    contact_identifier: string;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
  query?: ToggleTypingStatusQuery;
}

/** The body of `toggle-typing-status-of-a-conversation`. */
export interface ToggleTypingStatusOfAConversationBody {
  /** Whether a private note is being written. */
  is_private?: boolean;
  /** Any other value does nothing. */
  typing_status: "off" | "on";
}

/** The documented failures of `toggle-typing-status-of-a-conversation`. */
export type ToggleTypingStatusOfAConversationFailure = failures4;

/** The input of `toggle-typing-status-of-a-conversation`. */
export interface ToggleTypingStatusOfAConversationInput {
  body: ToggleTypingStatusOfAConversationBody;
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The query of `toggle-typing-status`. */
export interface ToggleTypingStatusQuery {
  /** Same as in the body; one of them is enough. */
  typing_status?: "off" | "on";
}

/** The body of `update-a-contact`. */
export interface UpdateAContactBody {
  /** Fetched later, in the background. */
  avatar_url?: string;
  /** Merged into what is stored. */
  custom_attributes?: Record<string, unknown>;
  email?: string | null;
  /** Only checked against `identifier_hash`, never stored. */
  identifier?: string;
  /** HMAC-SHA256 of the identifier in hexadecimal digits; needed when the inbox insists on verified identities. */
  identifier_hash?: string;
  name?: string | null;
  /** In E.164 form, with a leading plus. */
  phone_number?: string | null;
}

/** The documented failures of `update-a-contact`. */
export type UpdateAContactFailure =
  | APIError<404, RailsError>
  | APIError<422, RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `update-a-contact`. */
export interface UpdateAContactInput {
  body: UpdateAContactBody;
  path: {
    /** The contact's `source_id` in this inbox. Whoever knows it can read and write the contact's conversations. */
    contact_identifier: string;
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
}

/** The response of `update-a-contact`. */
export type UpdateAContactResponse = PublicContact;

/** The body of `update-a-custom-filter`. */
export interface UpdateACustomFilterBody {
  filter_type?: "contact" | "conversation" | "report";
  name?: string;
  query?: Record<string, unknown>;
}

/** The documented failures of `update-a-custom-filter`. */
export type UpdateACustomFilterFailure = failures3;

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
export interface UpdateALabelBody {
  color?: string;
  description?: string | null;
  show_on_sidebar?: boolean | null;
  /** Letters, digits, dashes and underscores; unique in the account; stored in lower case. */
  title?: string;
}

/** The documented failures of `update-a-label`. */
export type UpdateALabelFailure = failures3;

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
export interface UpdateAMessageBody {
  /** Answers to a form, or to a satisfaction survey. */
  submitted_values?:
    | {
        csat_survey_response?: {
          feedback_message?: string;
          rating?: number;
        };
        name?: string;
        title?: string;
        value?: string;
      }
    | {
        name?: string;
        title?: string;
        value?: string;
      }[];
}

/** The documented failures of `update-a-message`. */
export type UpdateAMessageFailure =
  | APIError<404, RailsError>
  | APIError<422, ErrorBody>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `update-a-message`. */
export interface UpdateAMessageInput {
  body: UpdateAMessageBody;
  path: {
    /** The contact's `source_id` in this inbox. Whoever knows it can read and write the contact's conversations. */
    contact_identifier: string;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
    message_id: number;
  };
}

/** The response of `update-a-message`. */
export type UpdateAMessageResponse = PublicMessage;

/** The body of `update-a-team`. */
export interface UpdateATeamBody {
  allow_auto_assign?: boolean;
  description?: string | null;
  icon?: string | null;
  icon_color?: string | null;
  /** Unique in the account; stored in lower case. */
  name?: string;
}

/** The documented failures of `update-a-team`. */
export type UpdateATeamFailure = failures3;

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
export interface UpdateAUserBody {
  /** Merged into what is stored. */
  custom_attributes?: Record<string, unknown>;
  display_name?: string | null;
  email?: string;
  name?: string;
  /** Must satisfy the server's rules for passwords. */
  password?: string;
}

/** The documented failures of `update-a-user`. */
export type UpdateAUserFailure =
  | APIError<401, ErrorBody>
  | APIError<404, RailsError>
  | APIError<422, RecordInvalid>
  | APIError<429, string>;

/** The input of `update-a-user`. */
export interface UpdateAUserInput {
  body: UpdateAUserBody;
  path: {
    id: number;
  };
}

/** The response of `update-a-user`. */
export type UpdateAUserResponse = PlatformUser;

/** The body of `update-a-webhook`. */
export interface UpdateAWebhookBody {
  inbox_id?: number | null;
  name?: string | null;
  subscriptions?: (
    | "contact_created"
    | "contact_updated"
    | "conversation_created"
    | "conversation_status_changed"
    | "conversation_typing_off"
    | "conversation_typing_on"
    | "conversation_updated"
    | "inbox_created"
    | "inbox_updated"
    | "message_created"
    | "message_updated"
    | "webwidget_triggered"
  )[];
  /** An http or https address, unique in the account. */
  url?: string;
}

/** The documented failures of `update-a-webhook`. */
export type UpdateAWebhookFailure = failures3;

/** The input of `update-a-webhook`. */
export interface UpdateAWebhookInput {
  body: UpdateAWebhookBody;
  path: {
    account_id: number;
    webhook_id: number;
  };
}

/** The response of `update-a-webhook`. */
export interface UpdateAWebhookResponse {
  payload: {
    webhook: Webhook;
  };
}

/** The body of `update-account`. */
export interface UpdateAccountBody {
  audio_transcriptions?: boolean | null;
  /** In minutes. */
  auto_resolve_after?: number | null;
  auto_resolve_ignore_waiting?: boolean | null;
  auto_resolve_label?: string | null;
  auto_resolve_message?: string | null;
  company_size?: string;
  /** Enterprise edition only. */
  conversation_required_attributes?: string[];
  domain?: string | null;
  industry?: string;
  /** Code of a language that is switched on, such as `en` or `pt_BR`. Any other makes the server fail. */
  locale?: string;
  name?: string;
  referral_source?: string;
  support_email?: string | null;
  timezone?: string;
  /** Stored, but never answered. */
  user_role?: string;
  website?: string;
}

/** The body of `updateAccountBrandedEmailLayout`. */
export interface UpdateAccountBrandedEmailLayoutBody {
  /** `null` or blank text removes the layout; leaving it out changes nothing. */
  branded_email_layout?: string | null;
}

/** The documented failures of `updateAccountBrandedEmailLayout`. */
export type UpdateAccountBrandedEmailLayoutFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody>
  | APIError<429, string>;

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
export type UpdateAccountFailure = failures1;

/** The input of `update-account`. */
export interface UpdateAccountInput {
  body: UpdateAccountBody;
  path: {
    account_id: number;
  };
}

/** The response of `update-account`. */
export type UpdateAccountResponse = Account;

/** The body of `updateAgentBot`. */
export interface UpdateAgentBotBody {
  /** Id of the bot. `null`, or nothing, takes the bot away. */
  agent_bot?: number | null;
}

/** The documented failures of `updateAgentBot`. */
export type UpdateAgentBotFailure = failures4;

/** The input of `updateAgentBot`. */
export interface UpdateAgentBotInput {
  body: UpdateAgentBotBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The body of `update-agent-in-account`. */
export interface UpdateAgentInAccountBody {
  auto_offline?: boolean;
  availability?: "busy" | "offline" | "online";
  /** Enterprise edition only. Leaving it out takes the custom role away. */
  custom_role_id?: number | null;
  name?: string;
  role?: "administrator" | "agent";
}

/** The documented failures of `update-agent-in-account`. */
export type UpdateAgentInAccountFailure = failures3;

/** The input of `update-agent-in-account`. */
export interface UpdateAgentInAccountInput {
  body: UpdateAgentInAccountBody;
  path: {
    account_id: number;
    /** Id of the user. */
    id: number;
  };
}

/** The response of `update-agent-in-account`. */
export type UpdateAgentInAccountResponse = Agent;

/** The body of `update-agents-in-inbox`. */
export interface UpdateAgentsInInboxBody {
  inbox_id: number;
  /** Ids of all agents that shall be members. They must be JSON integers: ids sent as text count as new members and clash with the present ones. */
  user_ids: number[];
}

/** The documented failures of `update-agents-in-inbox`. */
export type UpdateAgentsInInboxFailure = failures1;

/** The input of `update-agents-in-inbox`. */
export interface UpdateAgentsInInboxInput {
  body: UpdateAgentsInInboxBody;
  path: {
    account_id: number;
  };
}

/** The response of `update-agents-in-inbox`. */
export interface UpdateAgentsInInboxResponse {
  payload: Agent[];
}

/** The body of `update-agents-in-team`. */
export interface UpdateAgentsInTeamBody {
  /** Ids of all agents that shall be in the team. They must be JSON integers: ids sent as text empty the team, because none of them is recognised as a member. */
  user_ids: number[];
}

/** The documented failures of `update-agents-in-team`. */
export type UpdateAgentsInTeamFailure = failures2;

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
export type UpdateAnAccountAgentBotBody = UpdateAnAccountAgentBotJsonBody | UpdateAnAccountAgentBotMultipartBody;

/** The documented failures of `update-an-account-agent-bot`. */
export type UpdateAnAccountAgentBotFailure = failures1;

/** The input of `update-an-account-agent-bot`. */
export interface UpdateAnAccountAgentBotInput {
  body: UpdateAnAccountAgentBotBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The json body of `update-an-account-agent-bot`. */
export interface UpdateAnAccountAgentBotJsonBody {
  /** Fetched later, in the background. */
  avatar_url?: string;
  bot_config?: Record<string, unknown>;
  bot_type?: 0 | "webhook";
  description?: string | null;
  name?: string | null;
  outgoing_url?: string | null;
}

/** The multipart body of `update-an-account-agent-bot`. */
export interface UpdateAnAccountAgentBotMultipartBody {
  avatar?: Uploadable;
  /** Fetched later, in the background. */
  avatar_url?: string;
  bot_config?: Record<string, unknown>;
  bot_type?: 0 | "webhook";
  description?: string | null;
  name?: string | null;
  outgoing_url?: string | null;
}

/** The response of `update-an-account-agent-bot`. */
export type UpdateAnAccountAgentBotResponse = AgentBot;

/** The body of `update-an-account`. */
export interface UpdateAnAccountBody {
  /** Replaces what is stored. */
  custom_attributes?: Record<string, unknown>;
  /** Domain of incoming e-mail. */
  domain?: string | null;
  /** Features to switch on or off. An unknown name makes the server fail. */
  features?: Record<string, boolean>;
  /** On the enterprise edition only inboxes, agents, captain_responses, captain_documents and emails, each a number. */
  limits?: Record<string, unknown>;
  /** Code of a language the server knows. Any other makes the server fail. */
  locale?: string;
  name?: string;
  status?: "active" | "suspended";
  support_email?: string | null;
}

/** The documented failures of `update-an-account`. */
export type UpdateAnAccountFailure =
  | APIError<401, ErrorBody>
  | APIError<404, RailsError>
  | APIError<422, RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

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
export type UpdateAnAgentBotBody = UpdateAnAgentBotJsonBody | UpdateAnAgentBotMultipartBody;

/** The documented failures of `update-an-agent-bot`. */
export type UpdateAnAgentBotFailure =
  | APIError<401, ErrorBody>
  | APIError<404, RailsError>
  | APIError<422, RecordInvalid>
  | APIError<429, string>;

/** The input of `update-an-agent-bot`. */
export interface UpdateAnAgentBotInput {
  body: UpdateAnAgentBotBody;
  path: {
    id: number;
  };
}

/** The json body of `update-an-agent-bot`. */
export interface UpdateAnAgentBotJsonBody {
  account_id?: number | null;
  /** Fetched later, in the background. */
  avatar_url?: string;
  description?: string | null;
  name?: string | null;
  outgoing_url?: string | null;
}

/** The multipart body of `update-an-agent-bot`. */
export interface UpdateAnAgentBotMultipartBody {
  account_id?: number | null;
  /** JPEG, PNG, GIF or WebP, at most 15 MB. */
  avatar?: Uploadable;
  /** Fetched later, in the background. */
  avatar_url?: string;
  description?: string | null;
  name?: string | null;
  outgoing_url?: string | null;
}

/** The response of `update-an-agent-bot`. */
export type UpdateAnAgentBotResponse = PlatformAgentBot;

/** The body of `update-an-integrations-hook`. */
export interface UpdateAnIntegrationsHookBody {
  /** Replaces what is stored. */
  settings?: Record<string, unknown>;
  status?: 0 | 1 | "disabled" | "enabled";
}

/** The documented failures of `update-an-integrations-hook`. */
export type UpdateAnIntegrationsHookFailure = failures3;

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
export interface UpdateAutomationRuleInAccountBody {
  /** `send_attachment` takes the signed id of an uploaded file. */
  actions?: AutomationAction[];
  active?: boolean;
  conditions?: AutomationCondition[];
  description?: string | null;
  event_name?:
    | "conversation_created"
    | "conversation_opened"
    | "conversation_resolved"
    | "conversation_updated"
    | "message_created";
  /** In minutes. Accepted only while the feature for delayed automations is on. */
  execution_delay?: number | null;
  name?: string;
}

/** The documented failures of `update-automation-rule-in-account`. */
export type UpdateAutomationRuleInAccountFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody | FieldErrors>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `update-automation-rule-in-account`. */
export interface UpdateAutomationRuleInAccountInput {
  body: UpdateAutomationRuleInAccountBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The response of `update-automation-rule-in-account`. */
export interface UpdateAutomationRuleInAccountResponse {
  payload: AutomationRule;
}

/** The body of `update-canned-response-in-account`. */
export interface UpdateCannedResponseInAccountBody {
  content?: string;
  /** Unique in the account. */
  short_code?: string;
}

/** The documented failures of `update-canned-response-in-account`. */
export type UpdateCannedResponseInAccountFailure = failures3;

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
  /** `null` clears it. The documented `none` makes the server fail. */
  priority?: "high" | "low" | "medium" | "urgent" | null;
  /** Enterprise edition with the SLA feature only; ignored elsewhere. */
  sla_policy_id?: number | null;
}

/** The documented failures of `update-conversation`. */
export type UpdateConversationFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `update-conversation`. */
export interface UpdateConversationInput {
  body: UpdateConversationBody;
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The response of `update-conversation`. */
export type UpdateConversationResponse = Conversation;

/** The body of `update-custom-attribute-in-account`. */
export interface UpdateCustomAttributeInAccountBody {
  attribute_description?: string | null;
  attribute_display_name?: string;
  /** A name, or its position among the names. */
  attribute_display_type?:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | "checkbox"
    | "currency"
    | "date"
    | "link"
    | "list"
    | "number"
    | "percent"
    | "text";
  attribute_key?: string;
  /** A name, or its position among the names. */
  attribute_model?: 0 | 1 | 2 | "company_attribute" | "contact_attribute" | "conversation_attribute";
  attribute_values?: string[];
  regex_cue?: string | null;
  regex_pattern?: string | null;
}

/** The documented failures of `update-custom-attribute-in-account`. */
export type UpdateCustomAttributeInAccountFailure = failures3;

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
  /** Whether to keep attributes that are not sent. Unless it is set, they are removed. */
  merge?: boolean;
}

/** The documented failures of `update-custom-attributes-of-a-conversation`. */
export type UpdateCustomAttributesOfAConversationFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `update-custom-attributes-of-a-conversation`. */
export interface UpdateCustomAttributesOfAConversationInput {
  body: UpdateCustomAttributesOfAConversationBody;
  path: {
    account_id: number;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
  };
}

/** The response of `update-custom-attributes-of-a-conversation`. */
export interface UpdateCustomAttributesOfAConversationResponse {
  custom_attributes: Record<string, unknown>;
}

/** The body of `updateInbox`. */
export type UpdateInboxBody = InboxUpdatePayload | UpdateInboxMultipartBody;

/** The documented failures of `updateInbox`. */
export type UpdateInboxFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody | MessageBody | RecordInvalid>
  | APIError<429, string>;

/** The input of `updateInbox`. */
export interface UpdateInboxInput {
  body: UpdateInboxBody;
  path: {
    account_id: number;
    id: number;
  };
}

/** The multipart body of `updateInbox`. */
export interface UpdateInboxMultipartBody {
  allow_messages_after_resolved?: boolean;
  /** Enterprise edition only. */
  auto_assignment_config?: {
    max_assignment_limit?: number;
  };
  avatar?: Uploadable;
  branded_email_layout?: string | null;
  business_name?: string | null;
  channel?:
    | InboxUpdateWebWidgetChannelPayload
    | InboxUpdateApiChannelPayload
    | InboxUpdateEmailChannelPayload
    | InboxUpdateLineChannelPayload
    | InboxUpdateTelegramChannelPayload
    | InboxUpdateWhatsappChannelPayload
    | InboxUpdateSmsChannelPayload
    | InboxUpdateTwilioChannelPayload;
  csat_config?: CsatConfigInput;
  csat_survey_enabled?: boolean;
  enable_auto_assignment?: boolean;
  enable_email_collect?: boolean;
  greeting_enabled?: boolean;
  greeting_message?: string | null;
  lock_to_single_conversation?: boolean;
  /** Ignored by Telegram inboxes, which take the bot's name. */
  name?: string;
  out_of_office_message?: string | null;
  portal_id?: number | null;
  sender_name_type?: "friendly" | "professional";
  /** Name from the tz database. */
  timezone?: string;
  /** Days that make no sense are ignored without a word. */
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

/** The response of `updateInbox`. */
export type UpdateInboxResponse = Inbox;

/** The documented failures of `update-last-seen`. */
export type UpdateLastSeenFailure = failures6;

/** The input of `update-last-seen`. */
export interface UpdateLastSeenInput {
  path: {
    /** The contact's `source_id` in this inbox. Whoever knows it can read and write the contact's conversations. */
    contact_identifier: string;
    /** Number of the conversation within its account, the one the dashboard shows; not its database id. */
    conversation_id: number;
    /** Identifier of an API inbox, shown in its settings. */
    inbox_identifier: string;
  };
}

/** The body of `update-portal-to-account`. */
export interface UpdatePortalToAccountBody {
  archived?: boolean;
  /** Signed id of an uploaded logo. */
  blob_id?: string;
  /** As `#rgb` or `#rrggbb`. */
  color?: string | null;
  /** Merged over what is stored. */
  config?: PortalConfigInput;
  custom_domain?: string | null;
  header_text?: string | null;
  homepage_link?: string | null;
  /** A website inbox to link to; `null` unlinks. */
  inbox_id?: number | null;
  name?: string;
  page_title?: string | null;
  /** Unique; names the portal in paths from then on. */
  slug?: string;
}

/** The documented failures of `update-portal-to-account`. */
export type UpdatePortalToAccountFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<403, ErrorBody>
  | APIError<404, ErrorBody>
  | APIError<422, ErrorBody | RecordInvalid>
  | APIError<429, string>
  | APIError<500, RailsError>;

/** The input of `update-portal-to-account`. */
export interface UpdatePortalToAccountInput {
  body: UpdatePortalToAccountBody;
  path: {
    account_id: number;
    /** Slug of the portal, not its number. */
    id: string;
  };
}

/** The response of `update-portal-to-account`. */
export type UpdatePortalToAccountResponse = Portal;

/** The body of `updateProfile`. */
export type UpdateProfileBody = UpdateProfileJsonBody | UpdateProfileMultipartBody;

/** The documented failures of `updateProfile`. */
export type UpdateProfileFailure =
  | APIError<401, ErrorBody | SignInRequired>
  | APIError<422, ErrorBody | RecordInvalid>
  | APIError<429, string>;

/** The input of `updateProfile`. */
export interface UpdateProfileInput {
  body: UpdateProfileBody;
}

/** The json body of `updateProfile`. */
export interface UpdateProfileJsonBody {
  profile: {
    /** Needed to change the password. */
    current_password?: string;
    display_name?: string | null;
    /** Changes only after the new address has been confirmed. */
    email?: string;
    message_signature?: string | null;
    name?: string;
    password?: string;
    password_confirmation?: string;
    /** Kept among the custom attributes. */
    phone_number?: string | null;
    /** Replaces what is stored. */
    ui_settings?: Record<string, unknown>;
  };
}

/** The multipart body of `updateProfile`. */
export interface UpdateProfileMultipartBody {
  profile: {
    avatar?: Uploadable;
    /** Needed to change the password. */
    current_password?: string;
    display_name?: string | null;
    /** Changes only after the new address has been confirmed. */
    email?: string;
    message_signature?: string | null;
    name?: string;
    password?: string;
    password_confirmation?: string;
    /** Kept among the custom attributes. */
    phone_number?: string | null;
    /** Replaces what is stored. */
    ui_settings?: Record<string, unknown>;
  };
}

/** The response of `updateProfile`. */
export type UpdateProfileResponse = User;

/** The caller, with all accounts the caller belongs to. */
export interface User {
  /** The user's API token; blank unless some account of the user's lets API tokens in. */
  access_token: string;
  /** The account used last; `null` while the user has no account. */
  account_id: number | null;
  accounts: {
    /** ISO 8601 time. */
    active_at: string | null;
    /** Whether the account allows access by API token. */
    api_and_webhooks: boolean;
    auto_offline: boolean;
    /** What the user chose. */
    availability: "busy" | "offline" | "online" | (string & {});
    /** What others see. */
    availability_status: "busy" | "offline" | "online" | (string & {});
    /** Enterprise edition only. */
    custom_role?: {
      description: string | null;
      id: number;
      name: string | null;
      permissions: string[];
    } | null;
    /** Enterprise edition only. */
    custom_role_id?: number | null;
    id: number;
    name: string;
    onboarding_step: string | null;
    permissions: string[];
    role: "administrator" | "agent" | (string & {}) | null;
    status: "active" | "suspended" | (string & {}) | null;
  }[];
  /** The display name, or the full name where there is none. */
  available_name: string;
  /** Empty when there is no avatar. */
  avatar_url: string;
  /** Whether the e-mail address is confirmed. */
  confirmed: boolean;
  /** Absent when there are none. */
  custom_attributes?: Record<string, unknown>;
  display_name: string | null;
  email: string;
  /** Present only where the installation has an identification key. */
  hmac_identifier?: string;
  id: number;
  inviter_id: number | null;
  message_signature: string | null;
  name: string;
  /** How the user signs in. */
  provider: string;
  /** Subscribes to the user's realtime events. */
  pubsub_token: string;
  /** Role in the account used last. */
  role: "administrator" | "agent" | (string & {}) | null;
  type: string | null;
  ui_settings: Record<string, unknown> | null;
  uid: string;
}

export interface UserSender {
  availability_status: "busy" | "offline" | "online" | (string & {}) | null;
  available_name: string;
  /** Empty when there is no avatar. */
  avatar_url: string;
  id: number;
  name: string;
  thumbnail: string;
  type: "user";
}

export interface Webhook {
  account_id: number;
  id: number;
  /** Only when the webhook is bound to one inbox. */
  inbox?: {
    id: number;
    name: string;
  };
  name: string | null;
  /** Key of the signature that deliveries carry. */
  secret: string | null;
  subscriptions: (
    | "contact_created"
    | "contact_updated"
    | "conversation_created"
    | "conversation_status_changed"
    | "conversation_typing_off"
    | "conversation_typing_on"
    | "conversation_updated"
    | "inbox_created"
    | "inbox_updated"
    | "message_created"
    | "message_updated"
    | "webwidget_triggered"
    | (string & {})
  )[];
  url: string;
}

/** Opening times of one day of the week; hours are `null` when the inbox is closed. */
export interface WorkingHour {
  close_hour: number | null;
  close_minutes: number | null;
  closed_all_day: boolean | null;
  /** 0 is Sunday. */
  day_of_week: number;
  open_all_day: boolean | null;
  open_hour: number | null;
  open_minutes: number | null;
}
