import { crash, invalidRecord, unauthorized } from "./answer.ts";
import { columnsIn, requireAdministrator, type Exchange, type Handlers } from "./exchange.ts";
import { isObject, type MockAnswer } from "@truewire/core/testing";
import { showAgents } from "./show-people.ts";
import { find, toId } from "./state.ts";

/** What of a request an inbox keeps as it is. */
const COLUMNS = [
  "name",
  "allow_messages_after_resolved",
  "business_name",
  "csat_survey_enabled",
  "enable_auto_assignment",
  "enable_email_collect",
  "greeting_enabled",
  "greeting_message",
  "lock_to_single_conversation",
  "out_of_office_message",
  "sender_name_type",
  "timezone",
  "working_hours_enabled",
];
const CHANNELS: Readonly<Record<string, string>> = {
  api: "Channel::Api",
  email: "Channel::Email",
  line: "Channel::Line",
  sms: "Channel::Sms",
  telegram: "Channel::Telegram",
  web_widget: "Channel::WebWidget",
  whatsapp: "Channel::Whatsapp",
};

/** Inboxes and who works in them. */
export const inboxes: Handlers = {
  listAllInboxes: ({ state, caller }) => ({
    // An agent sees the inboxes that they work in, an administrator all.
    json: {
      payload: state.inboxes.filter(
        ({ id }) => caller.role === "administrator" || state.inboxMembers.get(id)?.has(caller.id) === true,
      ),
    },
  }),
  GetInbox: ({ state, values }) => ({ json: find(state.inboxes, values["id"]) }),
  inboxCreation: (exchange) => {
    requireAdministrator(exchange);
    const { body, records } = exchange;
    const { channel } = body;
    if (!isObject(channel)) throw crash();
    const columns = columnsIn(body, COLUMNS);
    return {
      json: records.addInbox({ ...columns, channel_type: CHANNELS[String(channel["type"])] ?? "Channel::Api" }),
    };
  },
  updateInbox: (exchange) => {
    const inbox = find(exchange.state.inboxes, exchange.values["id"]);
    requireAdministrator(exchange);
    return { json: Object.assign(inbox, columnsIn(exchange.body, COLUMNS)) };
  },
  "get-inbox-members": (exchange) => {
    const { state, caller, values } = exchange;
    const current = members(exchange, values["inbox_id"]);
    if (caller.role !== "administrator" && !current.has(caller.id)) {
      throw unauthorized("You are not authorized to do this action");
    }
    return { json: { payload: showAgents(state, current) } };
  },
  "add-new-agent-to-inbox": (exchange) => {
    const current = changeable(exchange);
    for (const id of newcomers(exchange, current)) current.add(id);
    return everybody(exchange, current);
  },
  "update-agents-in-inbox": (exchange) => {
    const current = changeable(exchange);
    const wanted = userIds(exchange);
    const leaving = [...current].filter((id) => !wanted.includes(id));
    for (const id of newcomers(exchange, current)) current.add(id);
    for (const id of leaving) current.delete(id);
    return everybody(exchange, current);
  },
  "delete-agent-in-inbox": (exchange) => {
    const current = changeable(exchange);
    const ids: unknown = exchange.body["user_ids"];
    // Ids of nobody, and no ids at all, are answered with success as well.
    for (const id of Array.isArray(ids) ? ids : []) current.delete(toId(id));
    return {};
  },
};

function changeable(exchange: Exchange): Set<number> {
  requireAdministrator(exchange);
  return members(exchange, exchange.body["inbox_id"]);
}

function members({ state }: Exchange, inboxId: unknown): Set<number> {
  const { id } = find(state.inboxes, inboxId);
  const known = state.inboxMembers.get(id) ?? new Set<number>();
  state.inboxMembers.set(id, known);
  return known;
}

function everybody({ state }: Exchange, current: ReadonlySet<number>): MockAnswer {
  return { json: { payload: showAgents(state, current) } };
}

function userIds({ body }: Exchange): readonly unknown[] {
  const ids: unknown = body["user_ids"];
  if (!Array.isArray(ids)) throw crash();
  return ids;
}

/** Ids that are no members yet. One given as text always counts as new and then clashes with the member it names. */
function newcomers(exchange: Exchange, current: ReadonlySet<unknown>): number[] {
  const ids = userIds(exchange)
    .filter((id) => !current.has(id))
    .map(toId);
  if (ids.some((id) => current.has(id))) throw invalidRecord("User has already been taken", ["user_id"]);
  const known = new Set(exchange.state.agents.map((agent) => agent.id));
  if (!ids.every((id) => known.has(id))) throw invalidRecord("User must exist", ["user"]);
  return ids;
}
