import type { PublicConversation, PublicMessage } from "@truewire/core/chatwoot";

/** Answers of the client API as the wire facts say, on plainly made-up people. */

export const inbox = {
  identifier: "inbox-identifier",
  identity_validation_enabled: false,
  name: "Website",
  timezone: "UTC",
  working_hours: [
    {
      day_of_week: 0,
      closed_all_day: true,
      open_hour: null,
      open_minutes: null,
      close_hour: null,
      close_minutes: null,
      open_all_day: false,
    },
  ],
  working_hours_enabled: false,
  csat_survey_enabled: false,
  greeting_enabled: true,
} as const;

export const contact = {
  source_id: "contact-source-id",
  pubsub_token: "contact-pubsub-token",
  id: 42,
  name: "Ada",
  email: "ada@example.com",
  phone_number: null,
} as const;

export function message(id: number): PublicMessage {
  return {
    id,
    content: `Message ${id}`,
    message_type: 0,
    content_type: "text",
    content_attributes: {},
    created_at: 1_700_000_000 + id,
    conversation_id: 12,
  };
}

export const conversation: PublicConversation = {
  id: 12,
  uuid: "6f1c8f0e-0000-4000-8000-000000000012",
  inbox_id: 3,
  contact_last_seen_at: 0,
  status: "open",
  agent_last_seen_at: 0,
  messages: [message(1)],
  contact: {
    id: 42,
    name: "Ada",
    email: "ada@example.com",
    phone_number: null,
    account_id: 1,
    created_at: "2026-01-02T03:04:05.678Z",
    updated_at: "2026-01-02T03:04:05.678Z",
    additional_attributes: {},
    identifier: null,
    custom_attributes: {},
    last_activity_at: null,
    contact_type: "lead",
    middle_name: "",
    last_name: "",
    location: "",
    country_code: "",
    blocked: false,
    company_id: null,
    label_list: [],
  },
};
