/** Answers of the platform API as the wire facts say, on plainly made-up accounts and people. */

export const account = {
  id: 1,
  name: "Example",
  locale: "en",
  domain: null,
  support_email: null,
  features: { macros: true },
  custom_attributes: {},
  limits: {},
  status: "active",
} as const;

export const membership = {
  id: 31,
  account_id: 1,
  user_id: 7,
  role: "administrator",
  inviter_id: null,
  created_at: "2026-01-02T03:04:05.678Z",
  updated_at: "2026-01-02T03:04:05.678Z",
  active_at: null,
  availability: "online",
  auto_offline: true,
  custom_role_id: null,
  agent_capacity_policy_id: null,
} as const;

export const agentBot = {
  id: 9,
  name: "Bot",
  description: null,
  outgoing_url: "https://bot.example.com/hook",
  account_id: 1,
  access_token: "bot-access-token",
} as const;

export const user = {
  access_token: "user-access-token",
  account_id: null,
  available_name: "Agent",
  avatar_url: "",
  confirmed: true,
  display_name: null,
  message_signature: null,
  email: "agent@example.com",
  id: 7,
  name: "Agent",
  provider: "email",
  pubsub_token: "user-pubsub-token",
  role: null,
  ui_settings: null,
  uid: "agent@example.com",
  accounts: [],
} as const;
