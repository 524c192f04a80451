import { crash, invalidRecord, unauthorized } from "./answer.ts";
import { columnsIn, requireAdministrator, type Exchange, type Handlers } from "./exchange.ts";
import { showAgents, showTeam } from "./show-people.ts";
import { find, removeWhere, toId, type State } from "./state.ts";

const COLUMNS = ["name", "description", "allow_auto_assign", "icon", "icon_color"];

type StoredTeam = State["teams"][number];

/** Teams and who is in them. */
export const teams: Handlers = {
  "list-all-teams": ({ state, caller }) => ({ json: state.teams.map((team) => showTeam(state, team, caller)) }),
  "create-a-team": (exchange) => {
    requireAdministrator(exchange);
    const team = exchange.records.addTeam(changes(exchange));
    return { json: showTeam(exchange.state, team, exchange.caller) };
  },
  "get-details-of-a-single-team": ({ state, values, caller }) => ({
    json: showTeam(state, find(state.teams, values["team_id"]), caller),
  }),
  "update-a-team": (exchange) => {
    const { state, values, caller } = exchange;
    const team = find(state.teams, values["team_id"]);
    requireAdministrator(exchange);
    Object.assign(team, changes(exchange, team));
    return { json: showTeam(state, team, caller) };
  },
  "delete-a-team": (exchange) => {
    const { state, values } = exchange;
    const team = find(state.teams, values["team_id"]);
    requireAdministrator(exchange);
    removeWhere(state.teams, (one) => one === team);
    state.teamMembers.delete(team.id);
    for (const one of state.conversations) if (one.team_id === team.id) one.team_id = null;
    return {};
  },
  "get-team-members": ({ state, values }) => ({ json: showAgents(state, members(state, values)) }),
  "add-new-agent-to-team": (exchange) => {
    const { state, values } = exchange;
    const current = members(state, values);
    const added = userIds(exchange)
      .map(toId)
      .filter((id) => !current.has(id));
    for (const id of added) current.add(id);
    // Only those who are new, not the whole team.
    return { json: showAgents(state, new Set(added)) };
  },
  "update-agents-in-team": (exchange) => {
    const { state, values } = exchange;
    const current = members(state, values);
    const ids = userIds(exchange);
    const wanted = new Set(ids);
    // Members are compared with the ids as they were sent: text equals none of them, so that everybody leaves, and
    // those whom the texts name leave with them.
    for (const id of ids.map(toId)) current.add(id);
    for (const id of current) if (!wanted.has(id)) current.delete(id);
    return { json: showAgents(state, current) };
  },
  "delete-agent-in-team": (exchange) => {
    const current = members(exchange.state, exchange.values);
    for (const id of userIds(exchange).map(toId)) current.delete(id);
    return {};
  },
};

function members(state: State, values: Exchange["values"]): Set<number> {
  const { id } = find(state.teams, values["team_id"]);
  const known = state.teamMembers.get(id) ?? new Set<number>();
  state.teamMembers.set(id, known);
  return known;
}

/** An id of nobody in the account is answered with 401, as if the token were bad. */
function userIds(exchange: Exchange): readonly unknown[] {
  requireAdministrator(exchange);
  const ids: unknown = exchange.body["user_ids"];
  if (!Array.isArray(ids)) throw crash();
  const known = new Set(exchange.state.agents.map((agent) => agent.id));
  if (!ids.every((id) => known.has(toId(id)))) throw unauthorized("Invalid User IDs");
  return ids;
}

/** Names are kept in lower case and are unique in the account. */
function changes({ state, body }: Exchange, before?: StoredTeam): Partial<StoredTeam> {
  const columns: Partial<StoredTeam> = columnsIn(body, COLUMNS);
  if (columns.name === undefined) {
    if (before === undefined) throw invalidRecord("Name must not be blank", ["name"]);
    return columns;
  }
  const name = String(columns.name).toLowerCase();
  if (name.trim() === "") throw invalidRecord("Name must not be blank", ["name"]);
  const isTaken = state.teams.some((team) => team.name === name && team !== before);
  if (isTaken) throw invalidRecord("Name has already been taken", ["name"]);
  return { ...columns, name };
}
