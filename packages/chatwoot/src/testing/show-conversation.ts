import type { Conversation, ConversationMessage, Message } from "@truewire/core/chatwoot";
import { showAgent, showContact, showTeam } from "./show-people.ts";
import { find, type State, type StoredAgent, type StoredConversation } from "./state.ts";

/** A conversation as the server shows it: with its last message only. */
export function showConversation(state: State, stored: StoredConversation, caller: StoredAgent): Conversation {
  const { contact_id, assignee_id, team_id, source_id: _inside, ...own } = stored;
  const messages = state.messages.filter((one) => one.conversation_id === stored.id);
  const last = messages.at(-1);
  const spoken = messages.findLast((one) => one.message_type !== 2);
  const inbox = find(state.inboxes, stored.inbox_id);
  const assignee = state.agents.find((one) => one.id === assignee_id);
  const team = state.teams.find((one) => one.id === team_id);
  return {
    ...own,
    account_id: state.accountId,
    agent_last_seen_at: 0,
    assignee_last_seen_at: 0,
    can_reply: true,
    first_reply_created_at: messages.find((one) => one.message_type === 1)?.created_at ?? 0,
    last_non_activity_message: spoken === undefined ? null : showInside(state, stored, spoken),
    messages: last === undefined ? [] : [showInside(state, stored, last)],
    meta: {
      sender: showContact(state, find(state.contacts, contact_id), false),
      channel: inbox.channel_type,
      hmac_verified: false,
      ...(assignee !== undefined && { assignee: showAgent(state, assignee), assignee_type: "User" }),
      ...(team !== undefined && { team: showTeam(state, team, caller) }),
    },
    muted: false,
    timestamp: stored.last_activity_at,
    unread_count: unread(messages),
    updated_at: stored.last_activity_at,
    waiting_since: waitingSince(messages),
  };
}

/** Nobody reads here, so that what came since the last answer is unread. */
function unread(messages: readonly Message[]): number {
  const answered = messages.findLastIndex((one) => one.message_type === 1);
  return messages.slice(answered + 1).filter((one) => one.message_type === 0).length;
}

function waitingSince(messages: readonly Message[]): number {
  const answered = messages.findLastIndex((one) => one.message_type === 1 && !one.private);
  return messages.slice(answered + 1).find((one) => one.message_type === 0)?.created_at ?? 0;
}

/** A message as it stands inside of a conversation, where more is told of it than in a list of messages. */
function showInside(state: State, stored: StoredConversation, message: Message): ConversationMessage {
  const isContact = message.message_type === 0;
  return {
    ...message,
    account_id: state.accountId,
    additional_attributes: {},
    conversation: {
      assignee_id: stored.assignee_id,
      contact_inbox: { source_id: stored.source_id },
      last_activity_at: stored.last_activity_at,
      unread_count: unread(state.messages.filter((one) => one.conversation_id === stored.id)),
    },
    external_source_ids: {},
    processed_message_content: message.content,
    sender_id: message.sender?.id ?? null,
    sender_type: isContact ? "Contact" : "User",
    sentiment: {},
    updated_at: new Date(message.created_at * 1000).toISOString(),
  };
}
