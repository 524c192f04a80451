import { Refusal } from "../loopback.ts";
import type { PathValues, Route } from "../router.ts";
import { toId } from "./agents.ts";
import { requireAdministrator, type Context } from "./context.ts";
import { invalidRecord, notFound } from "./errors.ts";
import type { Team, TeamColumns } from "./records.ts";

const BASE = "/api/v1/accounts/{account_id}/teams";
const COLUMNS = ["name", "description", "allow_auto_assign", "icon", "icon_color"] as const;

/** Teams: list, create, get, update, delete. */
export const teamRoutes: readonly Route<Context>[] = [
  {
    method: "GET",
    path: BASE,
    handle: (context) => ({ status: 200, json: context.store.teams.map((team) => teamJson(context, team)) }),
  },
  {
    method: "POST",
    path: BASE,
    handle: (context) => {
      requireAdministrator(context);
      const empty = { name: "", description: null, allow_auto_assign: true, icon: null, icon_color: null };
      const columns = validated(context, { ...empty, ...columnsIn(context.body) });
      const id = Math.max(0, ...context.store.teams.map((team) => team.id)) + 1;
      const team: Team = { ...columns, id, memberIds: new Set() };
      context.store.teams.push(team);
      return { status: 200, json: teamJson(context, team) };
    },
  },
  {
    method: "GET",
    path: `${BASE}/{team_id}`,
    handle: (context, values) => ({ status: 200, json: teamJson(context, teamOf(context, values)) }),
  },
  {
    method: "PATCH",
    path: `${BASE}/{team_id}`,
    handle: (context, values) => {
      const team = teamOf(context, values);
      requireAdministrator(context);
      Object.assign(team, validated(context, { ...team, ...columnsIn(context.body) }, team.id));
      return { status: 200, json: teamJson(context, team) };
    },
  },
  {
    method: "DELETE",
    path: `${BASE}/{team_id}`,
    handle: (context, values) => {
      const team = teamOf(context, values);
      requireAdministrator(context);
      context.store.teams.splice(context.store.teams.indexOf(team), 1);
      return { status: 200 };
    },
  },
];

/**
 * Finds the team that a path names.
 *
 * @throws Refusal 404 when there is none
 */
export function teamOf({ store }: Context, values: PathValues): Team {
  const team = store.teams.find((one) => one.id === toId(values["team_id"]));
  if (team === undefined) throw notFound();
  return team;
}

/** The columns stand in the body itself or under the key `team`. */
function columnsIn(body: Readonly<Record<string, unknown>>): Partial<TeamColumns> {
  const inner = body["team"] ?? body;
  const entries = Object.entries(inner as Record<string, unknown>).filter(([key]) =>
    COLUMNS.some((one) => one === key),
  );
  if (entries.length === 0) throw new Refusal(422, { error: "param is missing or the value is empty: team" });
  return Object.fromEntries(entries) as Partial<TeamColumns>;
}

/** Names are kept in lower case and are unique in the account. */
function validated({ store }: Context, columns: TeamColumns, ownId?: number): TeamColumns {
  const name = String(columns.name).toLowerCase();
  if (name.trim() === "") throw invalidRecord("Name must not be blank", ["name"]);
  const taken = store.teams.some((team) => team.name === name && team.id !== ownId);
  if (taken) throw invalidRecord("Name has already been taken", ["name"]);
  return { ...columns, name };
}

function teamJson({ store, user }: Context, team: Team): Record<string, unknown> {
  return {
    id: team.id,
    name: team.name,
    description: team.description,
    allow_auto_assign: team.allow_auto_assign,
    icon: team.icon,
    icon_color: team.icon_color,
    account_id: store.account.id,
    is_member: team.memberIds.has(user.id),
  };
}
