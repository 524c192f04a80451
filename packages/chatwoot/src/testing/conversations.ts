import { crash, rejected } from "./answer.ts";
import { columnsIn, type Exchange, type Handlers } from "./exchange.ts";
import { isObject, type MockAnswer } from "@truewire/core/testing";
import { showAgent } from "./show-people.ts";
import { showConversation } from "./show-conversation.ts";
import { startConversation } from "./start-conversation.ts";
import { find, toId, type State, type StoredConversation } from "./state.ts";
import { labelsIn } from "./contacts.ts";
import { storeMessage } from "./messages.ts";

const STATUSES: readonly unknown[] = ["open", "pending", "resolved", "snoozed"];

/** One conversation: open, look at, change. */
export const conversations: Handlers = {
  newConversation: (exchange) => {
    const { state, records, body, caller } = exchange;
    const link = state.contactInboxes.find((one) => one.sourceId === body["source_id"]);
    const inbox = find(state.inboxes, body["inbox_id"] ?? link?.inboxId);
    const contact = find(state.contacts, body["contact_id"] ?? link?.contactId);
    if (link !== undefined && link.contactId !== contact.id) throw rejected("source_id should be unique");
    if (body["status"] !== undefined && !STATUSES.includes(body["status"])) throw crash();
    if (body["team_id"] !== undefined && body["team_id"] !== null) find(state.teams, body["team_id"]);
    const given = columnsIn(body, [
      "status",
      "assignee_id",
      "team_id",
      "snoozed_until",
      "custom_attributes",
      "additional_attributes",
    ]);
    const conversation = startConversation(state, records, {
      ...given,
      inbox_id: inbox.id,
      contact_id: contact.id,
      source_id: link?.inboxId === inbox.id ? link.sourceId : undefined,
    });
    if (isObject(body["message"])) storeMessage({ ...exchange, body: body["message"] }, conversation);
    return { json: showConversation(state, conversation, caller) };
  },
  "get-details-of-a-conversation": (exchange) => show(exchange, conversationOf(exchange)),
  "update-conversation": (exchange) => {
    const conversation = conversationOf(exchange);
    Object.assign(conversation, columnsIn(exchange.body, ["priority", "sla_policy_id"]));
    return show(exchange, conversation);
  },
  "toggle-status-of-a-conversation": (exchange) => {
    const { body, caller } = exchange;
    const conversation = conversationOf(exchange);
    const wanted = body["status"] ?? (conversation.status === "open" ? "resolved" : "open");
    if (!STATUSES.includes(wanted)) throw crash();
    conversation.status = String(wanted);
    const until = body["snoozed_until"];
    // It goes in as unix seconds and comes back as ISO time.
    conversation.snoozed_until =
      wanted === "snoozed" && typeof until === "number" ? new Date(until * 1000).toISOString() : null;
    if (wanted === "open" && caller.role === "agent") conversation.assignee_id = caller.id;
    const { id, status, snoozed_until } = conversation;
    return { json: { payload: { success: true, conversation_id: id, current_status: status, snoozed_until } } };
  },
  "toggle-priority-of-a-conversation": (exchange) => {
    const { body } = exchange;
    // `none` is a priority to the server's own pages only; here it makes the server fail.
    if (body["priority"] === "none") throw crash();
    conversationOf(exchange).priority = typeof body["priority"] === "string" ? body["priority"] : null;
    return {};
  },
  "toggle-typing-status-of-a-conversation": (exchange) => {
    conversationOf(exchange);
    return {};
  },
  "assign-a-conversation": (exchange) => assign(exchange, conversationOf(exchange)),
  "update-custom-attributes-of-a-conversation": (exchange) => {
    const { body } = exchange;
    const conversation = conversationOf(exchange);
    const given = isObject(body["custom_attributes"]) ? body["custom_attributes"] : {};
    conversation.custom_attributes = body["merge"] === true ? { ...conversation.custom_attributes, ...given } : given;
    return { json: { custom_attributes: conversation.custom_attributes } };
  },
  "destroy-custom-attributes-of-a-conversation": (exchange) => {
    const { body } = exchange;
    const conversation = conversationOf(exchange);
    const names: readonly unknown[] = Array.isArray(body["custom_attributes"]) ? body["custom_attributes"] : [];
    conversation.custom_attributes = Object.fromEntries(
      Object.entries(conversation.custom_attributes).filter(([name]) => !names.includes(name)),
    );
    return { json: { custom_attributes: conversation.custom_attributes } };
  },
  "list-all-labels-of-a-conversation": (exchange) => ({ json: { payload: conversationOf(exchange).labels } }),
  "conversation-add-labels": (exchange) => {
    const conversation = conversationOf(exchange);
    // Whatever the operation is called: the labels that it names replace all others.
    conversation.labels = labelsIn(exchange.body);
    return { json: { payload: conversation.labels } };
  },
  "get-conversation-reporting-events": (exchange) => {
    conversationOf(exchange);
    return { json: [] };
  },
};

function show({ state, caller }: Exchange, conversation: StoredConversation): MockAnswer {
  return { json: showConversation(state, conversation, caller) };
}

/** @throws Refusal 404 when the account has no such conversation */
export function conversationOf({ state, values }: Exchange): StoredConversation {
  return find(state.conversations, values["conversation_id"]);
}

/** An agent whom nobody knows is no mistake to the server: nobody is assigned then. */
function assign({ state, body }: Exchange, conversation: StoredConversation): MockAnswer {
  if ("assignee_id" in body) {
    const agent = state.agents.find((one) => one.id === toId(body["assignee_id"]));
    conversation.assignee_id = agent?.id ?? null;
    return { json: agent === undefined ? null : showAgent(state, agent) };
  }
  if (!("team_id" in body)) return { json: null };
  if (body["team_id"] === null || toId(body["team_id"]) === 0) {
    conversation.team_id = null;
    return { json: null };
  }
  const team = find(state.teams, body["team_id"]);
  conversation.team_id = team.id;
  return { json: teamRecord(team) };
}

/** Here the server shows the team as it is stored. */
function teamRecord(team: State["teams"][number]): Record<string, unknown> {
  const moment = "2026-01-05T09:00:00.000Z";
  return { ...team, created_at: moment, updated_at: moment };
}
