import type { Webhook } from "@truewire/core/chatwoot";
import { invalidRecord } from "./answer.ts";
import { columnsIn, requireAdministrator, type Exchange, type Handlers } from "./exchange.ts";
import { showAgent } from "./show-people.ts";
import { find, removeWhere } from "./state.ts";

const USUAL_SUBSCRIPTIONS = [
  "conversation_status_changed",
  "conversation_updated",
  "conversation_created",
  "contact_created",
  "contact_updated",
  "message_created",
  "message_updated",
  "webwidget_triggered",
];

/** The caller's profile, and the agents, labels and webhooks of the account. */
export const settings: Handlers = {
  fetchProfile: ({ sample, state, caller: { id, name, email, role, accessToken = "" } }) => {
    const own = { id, name, available_name: name, email, uid: email, role, access_token: accessToken };
    return { json: Object.assign({}, sample(), own, { account_id: state.accountId }) };
  },
  "get-account-agents": ({ state }) => ({
    json: state.agents
      .toSorted((left, right) => left.name.localeCompare(right.name))
      .map((agent) => showAgent(state, agent)),
  }),
  "add-new-agent-to-account": (exchange) => {
    const { state, body } = exchange;
    requireAdministrator(exchange);
    const email = String(body["email"]).toLowerCase();
    if (state.agents.some((one) => one.email === email)) throw invalidRecord("Email has already been taken", ["email"]);
    const agent = {
      id: state.idFor("agent"),
      name: typeof body["name"] === "string" ? body["name"] : (email.split("@")[0] ?? ""),
      email,
      role: body["role"] === "administrator" ? ("administrator" as const) : ("agent" as const),
      availability_status: typeof body["availability"] === "string" ? body["availability"] : "offline",
      accessToken: undefined,
    };
    state.agents.push(agent);
    return { json: showAgent(state, agent) };
  },
  "update-agent-in-account": (exchange) => {
    const { state, values, body } = exchange;
    requireAdministrator(exchange);
    const agent = find(state.agents, values["id"]);
    Object.assign(agent, columnsIn(body, ["name", "role"]));
    if (typeof body["availability"] === "string") agent.availability_status = body["availability"];
    return { json: showAgent(state, agent) };
  },
  "delete-agent-from-account": (exchange) => {
    const { state, values } = exchange;
    requireAdministrator(exchange);
    const agent = find(state.agents, values["id"]);
    removeWhere(state.agents, (one) => one === agent);
    for (const members of [...state.teamMembers.values(), ...state.inboxMembers.values()]) members.delete(agent.id);
    for (const one of state.conversations) if (one.assignee_id === agent.id) one.assignee_id = null;
    return {};
  },
  "list-all-labels": ({ state }) => ({ json: { payload: state.labels } }),
  "get-details-of-a-single-label": ({ state, values }) => ({ json: find(state.labels, values["id"]) }),
  "create-a-label": (exchange) => {
    requireAdministrator(exchange);
    return { json: exchange.records.addLabel(labelChanges(exchange)) };
  },
  "update-a-label": (exchange) => {
    requireAdministrator(exchange);
    const label = find(exchange.state.labels, exchange.values["id"]);
    return { json: Object.assign(label, labelChanges(exchange, label.id)) };
  },
  "delete-a-label": (exchange) => {
    requireAdministrator(exchange);
    const label = find(exchange.state.labels, exchange.values["id"]);
    removeWhere(exchange.state.labels, (one) => one === label);
    return {};
  },
  "list-all-webhooks": (exchange) => {
    requireAdministrator(exchange);
    return { json: { payload: { webhooks: exchange.state.webhooks } } };
  },
  "create-a-webhook": (exchange) => {
    requireAdministrator(exchange);
    const usual = { subscriptions: USUAL_SUBSCRIPTIONS };
    return { json: { payload: { webhook: exchange.records.addWebhook({ ...usual, ...webhookChanges(exchange) }) } } };
  },
  "update-a-webhook": (exchange) => {
    requireAdministrator(exchange);
    const webhook = find(exchange.state.webhooks, exchange.values["webhook_id"]);
    return { json: { payload: { webhook: Object.assign(webhook, webhookChanges(exchange, webhook)) } } };
  },
  "delete-a-webhook": (exchange) => {
    requireAdministrator(exchange);
    const webhook = find(exchange.state.webhooks, exchange.values["webhook_id"]);
    removeWhere(exchange.state.webhooks, (one) => one === webhook);
    return {};
  },
};

/** Titles are kept in lower case and are unique in the account. */
function labelChanges({ state, body }: Exchange, ownId?: number): Record<string, unknown> {
  const columns = columnsIn(body, ["title", "description", "color", "show_on_sidebar"]);
  if (columns["title"] === undefined) return columns;
  const title = String(columns["title"]).toLowerCase();
  const isTaken = state.labels.some((one) => one.title === title && one.id !== ownId);
  if (isTaken) throw invalidRecord("Title has already been taken", ["title"]);
  return { ...columns, title };
}

function webhookChanges({ state, body }: Exchange, before?: Webhook): Partial<Webhook> {
  const columns: Partial<Webhook> = columnsIn(body, ["url", "name", "subscriptions"]);
  if (columns.url !== undefined && !/^https?:\/\//u.test(columns.url)) throw invalidRecord("Url is invalid", ["url"]);
  const isTaken = state.webhooks.some((one) => one.url === columns.url && one !== before);
  if (isTaken) throw invalidRecord("Url has already been taken", ["url"]);
  if (typeof body["inbox_id"] !== "number") return columns;
  const { id, name } = find(state.inboxes, body["inbox_id"]);
  return { ...columns, inbox: { id, name } };
}
