import { isObject, type MockAnswer } from "@truewire/core/testing";
import { startConversation } from "../start-conversation.ts";
import type { StoredConversation } from "../state.ts";
import {
  conversationOf,
  conversationsOf,
  inboxOf,
  linkOf,
  type OpenExchange,
  type OpenHandlers,
} from "./open-exchange.ts";
import { showOpenConversation } from "./show-open.ts";

/** The conversations that a contact holds by one source id. */
export const openConversations: OpenHandlers = {
  "list-all-contact-conversations": (exchange) => ({
    json: conversationsOf(exchange, linkOf(exchange)).map((one) => showOpenConversation(exchange.state, one)),
  }),
  "create-a-conversation": (exchange) => {
    const { state, records, body } = exchange;
    const link = linkOf(exchange);
    const latest = conversationsOf(exchange, link).at(-1);
    if (latest !== undefined && inboxOf(exchange).lock_to_single_conversation) return show(exchange, latest);
    const conversation = startConversation(state, records, {
      inbox_id: link.inboxId,
      contact_id: link.contactId,
      source_id: link.sourceId,
      ...(isObject(body["custom_attributes"]) && { custom_attributes: body["custom_attributes"] }),
    });
    return show(exchange, conversation);
  },
  "get-single-conversation": (exchange) => show(exchange, conversationOf(exchange)),
  "resolve-conversation": (exchange) => {
    const conversation = conversationOf(exchange);
    // Whatever the route is called: it never opens a conversation again.
    Object.assign(conversation, { status: "resolved", snoozed_until: null });
    return show(exchange, conversation);
  },
  "toggle-typing-status": (exchange) => {
    conversationOf(exchange);
    return {};
  },
  "update-last-seen": (exchange) => {
    conversationOf(exchange).contact_last_seen_at = exchange.state.now();
    return {};
  },
};

function show({ state }: OpenExchange, conversation: StoredConversation): MockAnswer {
  return { json: showOpenConversation(state, conversation) };
}
