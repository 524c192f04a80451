import type { Message } from "@truewire/core/chatwoot";
import type { Records } from "./records.ts";
import type { ConversationSeed } from "./seeds.ts";
import type { State, StoredAgent, StoredConversation } from "./state.ts";
import { contactSender, userSender } from "./show-people.ts";

/** What a new conversation is made of. */
export interface ConversationStart extends Omit<ConversationSeed, "messages" | "inbox_id" | "contact_id"> {
  readonly inbox_id: number;
  readonly contact_id: number;
  /** One that the contact is reached by already. @default the first one of the inbox, or a new one */
  readonly source_id?: string | undefined;
  readonly additional_attributes?: Record<string, unknown>;
  readonly snoozed_until?: string | null;
}

/** Opens a conversation; the contact becomes reachable through the inbox. */
export function startConversation(state: State, records: Records, start: ConversationStart): StoredConversation {
  const { inbox_id, contact_id, status = "open" } = start;
  const link = state.contactInboxes.find((one) => one.contactId === contact_id && one.inboxId === inbox_id);
  const source_id = start.source_id ?? (link ?? records.link(contact_id, inbox_id)).sourceId;
  const now = state.now();
  const conversation: StoredConversation = {
    id: state.idFor("conversation", start.id),
    uuid: crypto.randomUUID(),
    inbox_id,
    contact_id,
    source_id,
    status,
    priority: start.priority ?? null,
    assignee_id: start.assignee_id ?? null,
    team_id: start.team_id ?? null,
    labels: [...(start.labels ?? [])],
    snoozed_until: status === "snoozed" ? (start.snoozed_until ?? null) : null,
    sla_policy_id: null,
    custom_attributes: start.custom_attributes ?? {},
    additional_attributes: start.additional_attributes ?? {},
    created_at: now,
    last_activity_at: now,
    contact_last_seen_at: 0,
  };
  state.conversations.push(conversation);
  return conversation;
}

/** Stores a message; it is the contact's where no agent is named. */
export function addMessage(
  state: State,
  conversation: StoredConversation,
  given: Partial<Message> & Pick<Message, "message_type">,
  agent: StoredAgent | null | undefined,
): Message {
  const contact = state.contacts.find((one) => one.id === conversation.contact_id);
  const created_at = given.created_at ?? state.now();
  const sender = agent ? userSender(agent) : contact && contactSender(contact);
  const message: Message = {
    content: null,
    content_attributes: {},
    content_type: "text",
    private: false,
    source_id: null,
    status: "sent",
    ...given,
    id: state.idFor("message", given.id),
    conversation_id: conversation.id,
    inbox_id: conversation.inbox_id,
    created_at,
    ...(sender !== undefined && { sender }),
  };
  state.messages.push(message);
  conversation.last_activity_at = Math.max(conversation.last_activity_at, created_at);
  return message;
}
