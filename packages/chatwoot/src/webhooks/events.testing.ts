import type { WebhookEvent, WebhookEventName, WebhookEventOf } from "./events.ts";
import type { WebhookConversation } from "./payloads/conversation.ts";
import type { WebhookInbox } from "./payloads/inbox.ts";
import type { WebhookMessage } from "./payloads/message.ts";
import type { WebhookContact } from "./payloads/people.ts";

const account = { id: 1, name: "Example" };
const inbox = { id: 3, name: "Website" };
const changed_attributes = [{ name: { previous_value: null, current_value: "Ada" } }];

export const contact: WebhookContact = {
  account,
  additional_attributes: {},
  avatar: "",
  blocked: false,
  custom_attributes: { plan: "free" },
  email: "ada@example.com",
  id: 42,
  identifier: null,
  name: "Ada",
  phone_number: null,
  thumbnail: "",
};

export const conversation: WebhookConversation = {
  account,
  additional_attributes: null,
  agent_last_seen_at: 0,
  can_reply: true,
  channel: "Channel::WebWidget",
  contact_inbox: null,
  contact_last_seen_at: 1_700_000_000,
  created_at: 1_700_000_000,
  custom_attributes: {},
  first_reply_created_at: null,
  id: 12,
  inbox_id: 3,
  labels: ["vip"],
  last_activity_at: 1_700_000_000,
  messages: [],
  meta: {
    sender: {
      additional_attributes: {},
      blocked: false,
      custom_attributes: {},
      email: null,
      id: 42,
      identifier: null,
      name: "Ada",
      phone_number: null,
      thumbnail: "",
      type: "contact",
    },
    assignee: null,
    assignee_type: null,
    team: null,
    hmac_verified: false,
  },
  priority: null,
  snoozed_until: null,
  status: "open",
  timestamp: 1_700_000_000,
  unread_count: 1,
  updated_at: 1_700_000_000.25,
  waiting_since: 0,
};

export const message: WebhookMessage = {
  account,
  additional_attributes: null,
  content: "Grüße ✓",
  content_attributes: {},
  content_type: "text",
  conversation,
  created_at: "2023-11-14T22:13:20.000Z",
  id: 99,
  inbox,
  message_type: "incoming",
  private: false,
  sender: contact,
  source_id: null,
};

const inboxDetails: WebhookInbox = {
  account,
  allow_messages_after_resolved: true,
  auto_assignment_config: {},
  business_name: null,
  channel: { id: 5, account_id: 1, created_at: message.created_at, updated_at: message.created_at },
  created_at: message.created_at,
  csat_survey_enabled: false,
  enable_auto_assignment: true,
  enable_email_collect: true,
  greeting_enabled: false,
  greeting_message: null,
  lock_to_single_conversation: false,
  out_of_office_message: null,
  sender_name_type: "friendly",
  timezone: "UTC",
  updated_at: message.created_at,
  working_hours: [],
  working_hours_enabled: false,
};

const typing = { user: contact, conversation, is_private: false };

const samples: { [Name in WebhookEventName]: WebhookEventOf<Name> } = {
  conversation_created: { event: "conversation_created", ...conversation },
  conversation_updated: { event: "conversation_updated", ...conversation, changed_attributes },
  conversation_status_changed: { event: "conversation_status_changed", ...conversation, changed_attributes: null },
  conversation_opened: { event: "conversation_opened", ...conversation },
  conversation_resolved: { event: "conversation_resolved", ...conversation },
  conversation_typing_on: { event: "conversation_typing_on", ...typing },
  conversation_typing_off: { event: "conversation_typing_off", ...typing },
  message_created: { event: "message_created", ...message },
  message_updated: { event: "message_updated", ...message },
  webwidget_triggered: {
    event: "webwidget_triggered",
    account,
    contact,
    current_conversation: null,
    event_info: {
      browser: {
        browser_name: "Firefox",
        browser_version: null,
        device_name: null,
        platform_name: null,
        platform_version: null,
      },
      browser_language: "de",
      widget_language: null,
    },
    id: 8,
    inbox,
    source_id: "s",
  },
  contact_created: { event: "contact_created", ...contact },
  contact_updated: { event: "contact_updated", ...contact, changed_attributes },
  inbox_created: { event: "inbox_created", ...inboxDetails },
  inbox_updated: { event: "inbox_updated", ...inboxDetails, changed_attributes },
};

/** One of each event. */
export const events: readonly WebhookEvent[] = Object.values(samples);
export const messageCreated: WebhookEventOf<"message_created"> = samples.message_created;
