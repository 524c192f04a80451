import type { Message, PublicContact, PublicContactRecord, PublicConversation } from "@truewire/core/chatwoot";
import type { PublicInbox, PublicMessage } from "@truewire/core/chatwoot";
import { find, type State, type StoredContactInbox, type StoredConversation } from "../state.ts";

/** An inbox as its contacts see it. */
export function showOpenInbox(inbox: State["inboxes"][number]): PublicInbox {
  const { name, timezone, working_hours = [], working_hours_enabled, csat_survey_enabled, greeting_enabled } = inbox;
  return {
    identifier: inbox.inbox_identifier ?? "",
    identity_validation_enabled: inbox.hmac_mandatory,
    name,
    timezone: timezone ?? "UTC",
    working_hours,
    working_hours_enabled,
    csat_survey_enabled,
    greeting_enabled,
  };
}

/** A contact as it sees itself. */
export function showOpenContact(state: State, { contactId, sourceId }: StoredContactInbox): PublicContact {
  const { id, name, email, phone_number } = find(state.contacts, contactId);
  return { source_id: sourceId, pubsub_token: `pubsub-${sourceId}`, id, name, email, phone_number };
}

/** A conversation as its contact sees it: with all messages that are for the contact. */
export function showOpenConversation(state: State, conversation: StoredConversation): PublicConversation {
  const { id, uuid, inbox_id, contact_last_seen_at, status } = conversation;
  return {
    id,
    uuid,
    inbox_id,
    contact_last_seen_at,
    status,
    agent_last_seen_at: 0,
    messages: visibleMessages(state, conversation).map(showOpenMessage),
    contact: contactRecord(state, conversation.contact_id),
  };
}

/** The messages of a conversation that are for the contact: neither private notes nor the server's own remarks. */
export function visibleMessages(state: State, { id }: StoredConversation): Message[] {
  return state.messages.filter((one) => one.conversation_id === id && !one.private && one.message_type !== 2);
}

/** A message as the contact sees it. */
export function showOpenMessage(message: Message): PublicMessage {
  const { id, content, message_type, content_type, content_attributes, created_at, conversation_id } = message;
  const { attachments, sender } = message;
  return {
    id,
    content,
    message_type,
    content_type,
    content_attributes,
    created_at,
    conversation_id,
    ...(attachments !== undefined && { attachments }),
    // Contacts are not told whether an agent is there.
    ...(sender !== undefined && { sender: sender.type === "user" ? { ...sender, availability_status: null } : sender }),
  };
}

/** The contact's row of the database, which the server hands out as it is. */
function contactRecord(state: State, contactId: number): PublicContactRecord {
  const contact = find(state.contacts, contactId);
  const { id, name, email, phone_number, additional_attributes, identifier, custom_attributes, blocked } = contact;
  const own = { id, name, email, phone_number, additional_attributes, identifier, custom_attributes, blocked };
  const created_at = new Date((contact.created_at ?? 0) * 1000).toISOString();
  return {
    ...own,
    account_id: state.accountId,
    created_at,
    updated_at: created_at,
    last_activity_at: null,
    contact_type: "visitor",
    middle_name: null,
    last_name: null,
    location: null,
    country_code: null,
    company_id: null,
    label_list: state.contactLabels.get(id) ?? [],
  };
}
