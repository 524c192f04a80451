import type { Contact } from "@truewire/core/chatwoot";

/** Answers of the server as the wire facts say, on plainly made-up people. */

export const agent = {
  id: 7,
  account_id: 1,
  availability_status: "online",
  auto_offline: true,
  confirmed: true,
  email: "agent@example.com",
  provider: "email",
  available_name: "Agent",
  name: "Agent",
  role: "agent",
  thumbnail: "",
} as const;

export const team = {
  id: 5,
  name: "sales",
  description: null,
  allow_auto_assign: true,
  icon: null,
  icon_color: null,
  account_id: 1,
  is_member: false,
} as const;

export function contact(id: number): Contact {
  return {
    id,
    name: `Contact ${id}`,
    additional_attributes: {},
    availability_status: "offline",
    email: `contact-${id}@example.com`,
    phone_number: null,
    blocked: false,
    identifier: null,
    thumbnail: "",
    custom_attributes: {},
    created_at: 1_700_000_000,
  };
}

export const user = {
  access_token: "user-access-token",
  account_id: 1,
  available_name: "Agent",
  avatar_url: "",
  confirmed: true,
  display_name: null,
  message_signature: null,
  email: "agent@example.com",
  id: 7,
  inviter_id: null,
  name: "Agent",
  provider: "email",
  pubsub_token: "user-pubsub-token",
  role: "administrator",
  ui_settings: null,
  uid: "agent@example.com",
  type: null,
  accounts: [
    {
      id: 1,
      name: "Example",
      status: "active",
      onboarding_step: null,
      active_at: null,
      role: "administrator",
      permissions: ["administrator"],
      availability: "online",
      availability_status: "online",
      auto_offline: true,
      api_and_webhooks: true,
    },
  ],
} as const;
