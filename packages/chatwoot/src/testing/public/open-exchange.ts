import type { MockAnswer } from "@truewire/core/testing";
import { missing } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import type { OperationId } from "../generated/operation-ids.ts";
import type { State, StoredContactInbox, StoredConversation } from "../state.ts";

/** What a handler of the client API knows of its request: nobody logs in there. */
export type OpenExchange = Omit<Exchange, "caller">;

/** Answers an operation of the client API out of the state. */
export type OpenHandler = (exchange: OpenExchange) => MockAnswer;

/** Handlers of the client API by operation. */
export type OpenHandlers = Readonly<Partial<Record<OperationId, OpenHandler>>>;

/** @throws Refusal 404 when no inbox of the API channel, the only one with identifiers, has the one of the path */
export function inboxOf({ state, values }: OpenExchange): State["inboxes"][number] {
  const wanted = values["inbox_identifier"];
  const inbox = state.inboxes.find((one) => one.channel_type === "Channel::Api" && one.inbox_identifier === wanted);
  if (inbox === undefined) throw missing();
  return inbox;
}

/** @throws Refusal 404 when nobody is reached through the inbox by the source id of the path */
export function linkOf(exchange: OpenExchange): StoredContactInbox {
  const { id } = inboxOf(exchange);
  const wanted = exchange.values["contact_identifier"];
  const link = exchange.state.contactInboxes.find((one) => one.inboxId === id && one.sourceId === wanted);
  if (link === undefined) throw missing();
  return link;
}

/** The conversations that are held by a source id. The same contact's under another one are not among them. */
export function conversationsOf({ state }: OpenExchange, link: StoredContactInbox): StoredConversation[] {
  return state.conversations.filter((one) => one.inbox_id === link.inboxId && one.source_id === link.sourceId);
}

/** @throws Refusal 404 when the source id of the path holds no such conversation */
export function conversationOf(exchange: OpenExchange): StoredConversation {
  const wanted = exchange.values["conversation_id"];
  const found = conversationsOf(exchange, linkOf(exchange)).find((one) => String(one.id) === wanted);
  if (found === undefined) throw missing();
  return found;
}
