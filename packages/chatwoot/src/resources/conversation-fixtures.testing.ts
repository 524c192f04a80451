import type { ContactInbox, Conversation, ConversationMessage, Message } from "@truewire/core/chatwoot";
import { agent, contact } from "./fixtures.testing.ts";

/** Conversations and what belongs to them, as the wire facts say, about plainly made-up people. */

export const contactInbox: ContactInbox = {
  source_id: "source-1",
  inbox: {
    id: 3,
    avatar_url: "",
    channel_id: 30,
    name: "Website",
    channel_type: "Channel::WebWidget",
    provider: null,
  },
};

export function message(id: number): Message {
  return {
    id,
    content: `Message ${id}`,
    inbox_id: 3,
    conversation_id: 9,
    message_type: 1,
    content_type: "text",
    status: "sent",
    content_attributes: {},
    created_at: 1_700_000_000 + id,
    private: false,
    source_id: null,
  };
}

const newest: ConversationMessage = {
  ...message(90),
  account_id: 1,
  updated_at: "2024-01-01T00:00:00.000Z",
  sender_type: null,
  sender_id: null,
  external_source_ids: null,
  additional_attributes: null,
  processed_message_content: "Message 90",
  sentiment: null,
  conversation: {
    assignee_id: null,
    unread_count: 0,
    last_activity_at: 1_700_000_090,
    contact_inbox: { source_id: "source-1" },
  },
};

export function conversation(id: number): Conversation {
  return {
    meta: {
      sender: contact(42),
      channel: "Channel::WebWidget",
      hmac_verified: false,
      assignee: agent,
      assignee_type: "User",
    },
    id,
    messages: [newest],
    account_id: 1,
    uuid: `conversation-${id}`,
    additional_attributes: {},
    agent_last_seen_at: 0,
    assignee_last_seen_at: 0,
    can_reply: true,
    contact_last_seen_at: 0,
    custom_attributes: {},
    inbox_id: 3,
    labels: [],
    muted: false,
    snoozed_until: null,
    status: "open",
    created_at: 1_700_000_000,
    updated_at: 1_700_000_000.5,
    timestamp: 1_700_000_090,
    first_reply_created_at: 0,
    unread_count: 0,
    last_non_activity_message: newest,
    last_activity_at: 1_700_000_090,
    priority: null,
    waiting_since: 0,
    sla_policy_id: null,
  };
}
