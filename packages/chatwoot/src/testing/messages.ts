import type { Attachment, Message } from "@truewire/core/chatwoot";
import { rejected } from "./answer.ts";
import type { Exchange, Handlers } from "./exchange.ts";
import { isObject } from "@truewire/core/testing";
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
  const attachments = attachmentsOf(exchange);
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
  if (attachments.length > 0) {
    message.attachments = attachments.map((one) => Object.assign({}, one, { message_id: message.id }));
  }
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

/** Files, or the signed ids of files that were uploaded before. */
function attachmentsOf({ state, body }: Exchange): readonly Omit<Attachment, "message_id">[] {
  const given: readonly unknown[] = [body["attachments[]"] ?? body["attachments"] ?? []].flat();
  const { accountId: account_id } = state;
  return given.map((file) => Object.assign({ id: state.idFor("attachment"), account_id }, factsOf(file)));
}

/** What the server finds out about a file; of one that was uploaded before nothing is known here. */
function factsOf(file: unknown): Pick<Attachment, "file_type"> & Partial<Attachment> {
  if (!(file instanceof File)) return { file_type: "file" };
  const kind = file.type.split("/")[0];
  const file_type = kind === "image" || kind === "audio" || kind === "video" ? kind : "file";
  const extension = file.name.includes(".") ? (file.name.split(".").at(-1) ?? null) : null;
  return { file_type, extension, file_size: file.size, content_type: file.type };
}
