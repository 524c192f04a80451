import type { Answer } from "../loopback.ts";
import type { Route } from "../router.ts";
import { agentJson, agentsOf, idsIn, toId } from "./agents.ts";
import { requireAdministrator, type Context } from "./context.ts";
import { unauthorized } from "./errors.ts";
import type { Team } from "./records.ts";
import { teamOf } from "./teams.ts";

const PATH = "/api/v1/accounts/{account_id}/teams/{team_id}/team_members";

/** The members of a team: list, add, set, remove. */
export const teamMemberRoutes: readonly Route<Context>[] = [
  {
    method: "GET",
    path: PATH,
    handle: (context, values) => agents(context, teamOf(context, values).memberIds),
  },
  {
    method: "POST",
    path: PATH,
    handle: (context, values) => {
      const { team, ids } = change(context, teamOf(context, values));
      const added = ids.map(toId).filter((id) => !team.memberIds.has(id));
      for (const id of added) team.memberIds.add(id);
      return agents(context, new Set(added));
    },
  },
  {
    method: "PATCH",
    path: PATH,
    handle: (context, values) => {
      const { team, ids } = change(context, teamOf(context, values));
      const wanted = new Set(ids);
      // Members are compared with the ids as they were sent: a string equals none of them, so everybody leaves, and
      // those whom the strings name leave with them.
      for (const id of ids.map(toId)) team.memberIds.add(id);
      for (const id of team.memberIds) if (!wanted.has(id)) team.memberIds.delete(id);
      return agents(context, team.memberIds);
    },
  },
  {
    method: "DELETE",
    path: PATH,
    handle: (context, values) => {
      const { team, ids } = change(context, teamOf(context, values));
      for (const id of ids.map(toId)) team.memberIds.delete(id);
      return { status: 200 };
    },
  },
];

/** An id of nobody in the account is answered 401, as if the token were bad. */
function change(context: Context, team: Team): { readonly team: Team; readonly ids: readonly unknown[] } {
  requireAdministrator(context);
  const ids = idsIn(context.body);
  const known = new Set(context.store.users.filter((user) => user.role !== null).map((user) => user.id));
  if (!ids.every((id) => known.has(toId(id)))) throw unauthorized("Invalid User IDs");
  return { team, ids };
}

function agents({ store }: Context, ids: ReadonlySet<number>): Answer {
  return { status: 200, json: agentsOf(store, ids).map((user) => agentJson(store, user)) };
}
