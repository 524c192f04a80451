import type { Message } from "@truewire/core/chatwoot";
import { rejected } from "./answer.ts";
import type { Exchange, Handlers } from "./exchange.ts";
import { isObject } from "@truewire/core/testing";
import { attach, attachmentsOf, excessOf } from "./message-content.ts";
import { contactSender, userSender } from "./show-people.ts";
import { addMessage } from "./start-conversation.ts";
import { find, type StoredConversation } from "./state.ts";

const TYPES: Readonly<Record<string, 0 | 1 | 2 | 3>> = { incoming: 0, outgoing: 1, activity: 2, template: 3 };

/** The messages of a conversation. */
export const messages: Handlers = {
  "list-all-messages": ({ state, values, query }) => {
    const conversation = find(state.conversations, values["conversation_id"]);
    const contact = find(state.contacts, conversation.contact_id);
    const assignee = state.agents.find((one) => one.id === conversation.assignee_id);
    const own = state.messages
      .filter((one) => one.conversation_id === conversation.id)
      .filter((one) => !query.has("filter_internal_messages") || (!one.private && one.message_type !== 2));
    const meta = {
      additional_attributes: conversation.additional_attributes,
      agent_last_seen_at: null,
      assignee_last_seen_at: null,
      contact: contactSender(contact),
      labels: conversation.labels,
      ...(assignee !== undefined && { assignee: userSender(assignee) }),
    };
    return { json: { meta, payload: windowOf(own, query) } };
  },
  "create-a-new-message-in-a-conversation": (exchange) => {
    const conversation = find(exchange.state.conversations, exchange.values["conversation_id"]);
    return { json: storeMessage(exchange, conversation) };
  },
  "delete-a-message": ({ state, values }) => {
    const conversation = find(state.conversations, values["conversation_id"]);
    const own = state.messages.filter((one) => one.conversation_id === conversation.id);
    const message = find(own, values["message_id"]);
    // The message stays in its place and says only that it is gone.
    const content = "This message was deleted";
    Object.assign(message, { content, content_type: "text", content_attributes: { deleted: true } });
    delete message.attachments;
    return { json: message };
  },
};

/** The latest 20; 20 before one; up to 100 after one; or all between two, the first included. Oldest first, always. */
function windowOf(own: readonly Message[], query: URLSearchParams): readonly Message[] {
  const after = query.get("after");
  const before = query.get("before");
  if (after !== null && before !== null) {
    return own.filter(({ id }) => id >= Number(after) && id < Number(before)).slice(0, 1000);
  }
  if (after !== null) return own.filter(({ id }) => id > Number(after)).slice(0, 100);
  return own.filter(({ id }) => before === null || id < Number(before)).slice(-20);
}

/** Stores the message that a body describes. */
export function storeMessage(exchange: Exchange, conversation: StoredConversation): Message {
  const { state, body, caller } = exchange;
  const type = String(body["message_type"] ?? "outgoing");
  const inbox = find(state.inboxes, conversation.inbox_id);
  if (type === "incoming" && inbox.channel_type !== "Channel::Api") {
    throw rejected("Incoming messages are only allowed in Api inboxes");
  }
  // Every failure of this operation has this one shape.
  const excess = excessOf(body);
  if (excess !== undefined) throw rejected(excess.message);
  const message = addMessage(
    state,
    conversation,
    {
      message_type: TYPES[type] ?? 1,
      content: typeof body["content"] === "string" ? body["content"] : null,
      content_type: typeof body["content_type"] === "string" ? body["content_type"] : "text",
      content_attributes: contentAttributes(body["content_attributes"]),
      // A form carries text only.
      private: body["private"] === true || body["private"] === "true",
      source_id: typeof body["source_id"] === "string" ? body["source_id"] : null,
      ...(body["echo_id"] !== undefined && { echo_id: body["echo_id"] }),
    },
    type === "incoming" ? null : caller,
  );
  attach(message, attachmentsOf(state, body));
  return message;
}

/** An object, or one written as JSON text, as forms carry it. */
function contentAttributes(given: unknown): Record<string, unknown> {
  if (typeof given !== "string") return isObject(given) ? given : {};
  try {
    const parsed: unknown = JSON.parse(given);
    return isObject(parsed) ? parsed : {};
  } catch {
    return {};
  }
}
