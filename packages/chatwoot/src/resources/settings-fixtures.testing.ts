import type { IntegrationsApp } from "@truewire/core/chatwoot";

/** Answers of the server as the wire facts say, on plainly made-up settings of an account. */

export const account = {
  id: 1,
  name: "Example",
  locale: "en",
  domain: null,
  support_email: null,
  status: "active",
  created_at: "2026-01-02T03:04:05.678Z",
  features: { macros: true },
  settings: { auto_resolve_after: 60, auto_resolve_message: null },
  cache_keys: { label: "1", inbox: "2", team: "3", canned_response: "4" },
} as const;

export const agentBot = {
  id: 11,
  name: "Helper",
  description: null,
  thumbnail: "",
  bot_type: "webhook",
  bot_config: {},
  account_id: 1,
  system_bot: false,
  outgoing_url: "https://bot.example.com/hook",
  access_token: "bot-access-token",
  secret: "bot-secret",
} as const;

export const systemBot = {
  id: 12,
  name: "Assistant",
  description: null,
  thumbnail: "",
  bot_type: "webhook",
  bot_config: null,
  account_id: null,
  system_bot: true,
} as const;

export const automationRule = {
  id: 21,
  account_id: 1,
  name: "Greet",
  description: null,
  event_name: "conversation_created",
  conditions: [{ attribute_key: "status", filter_operator: "equal_to", query_operator: null, values: ["open"] }],
  actions: [{ action_name: "add_label", action_params: ["vip"] }],
  created_on: 1_700_000_000,
  active: true,
  execution_delay: null,
} as const;

export const cannedResponse = {
  id: 22,
  account_id: 1,
  short_code: "hello",
  content: "Hello, how can we help?",
  created_at: "2026-01-02T03:04:05.678Z",
  updated_at: "2026-01-02T03:04:05.678Z",
} as const;

export const customAttribute = {
  id: 23,
  attribute_display_name: "Plan",
  attribute_display_type: "list",
  attribute_description: null,
  attribute_key: "plan",
  regex_pattern: null,
  regex_cue: null,
  attribute_values: ["free", "paid"],
  attribute_model: "contact_attribute",
  default_value: null,
  created_at: "2026-01-02T03:04:05.678Z",
  updated_at: "2026-01-02T03:04:05.678Z",
} as const;

export const customFilter = {
  id: 24,
  name: "Paying",
  filter_type: "contact",
  query: { payload: [] },
  created_at: "2026-01-02T03:04:05.678Z",
  updated_at: "2026-01-02T03:04:05.678Z",
} as const;

export const label = { id: 25, title: "vip", description: null, color: "#1f93ff", show_on_sidebar: null } as const;

export const webhook = {
  id: 26,
  name: null,
  url: "https://example.com/hook",
  account_id: 1,
  subscriptions: ["message_created", "inbox_updated"],
  secret: "webhook-secret",
} as const;

export const hook = {
  id: 27,
  app_id: "slack",
  status: true,
  inbox: null,
  account_id: 1,
  hook_type: "account",
} as const;

export const app: IntegrationsApp = {
  id: "slack",
  name: "Slack",
  description: "Answer from Slack.",
  short_description: null,
  enabled: true,
  hooks: [hook],
};

export const portal = {
  id: 28,
  color: "#1f93ff",
  custom_domain: null,
  header_text: null,
  homepage_link: null,
  name: "Help",
  page_title: null,
  slug: "help",
  archived: false,
  account_id: 1,
  config: {
    allowed_locales: [{ code: "en", articles_count: 0, categories_count: 0, draft: false }],
    default_locale: "en",
    layout: "classic",
    social_profiles: {},
    locale_translations: {},
    popular_content: {},
    analytics: {},
  },
  meta: {
    all_articles_count: 0,
    archived_articles_count: null,
    published_count: null,
    draft_articles_count: null,
    categories_count: 0,
    default_locale: "en",
  },
} as const;

export const category = {
  id: 29,
  name: "Basics",
  slug: "basics",
  locale: "en",
  description: null,
  position: null,
  account_id: 1,
  icon: null,
  icon_color: null,
  meta: { articles_count: 0 },
} as const;

export const article = {
  id: 30,
  slug: "1700000000-start",
  title: "Start",
  content: null,
  description: null,
  status: "draft",
  draft_title: null,
  draft_content: null,
  position: null,
  account_id: 1,
  updated_at: 1_700_000_000,
  meta: {},
  category: { id: null, name: null, slug: null, locale: null, icon: null, icon_color: null },
  views: 0,
} as const;
