import type { Answer } from "../loopback.ts";
import type { Route } from "../router.ts";
import { agentJson, agentsOf, idsIn, toId } from "./agents.ts";
import { requireAdministrator, type Context } from "./context.ts";
import { invalidRecord, notFound, unauthorized } from "./errors.ts";
import type { Inbox } from "./records.ts";

const BASE = "/api/v1/accounts/{account_id}/inbox_members";

/** The agents of an inbox: list, add, set, remove. */
export const inboxMemberRoutes: readonly Route<Context>[] = [
  {
    method: "GET",
    path: `${BASE}/{inbox_id}`,
    handle: (context, values) => {
      const inbox = inboxOf(context, values["inbox_id"]);
      const mayLook = context.user.role === "administrator" || inbox.memberIds.has(context.user.id);
      if (!mayLook) throw unauthorized("You are not authorized to do this action");
      return members(context, inbox);
    },
  },
  {
    method: "POST",
    path: BASE,
    handle: (context) => {
      const inbox = changeable(context);
      for (const id of newcomers(context, inbox)) inbox.memberIds.add(id);
      return members(context, inbox);
    },
  },
  {
    method: "PATCH",
    path: BASE,
    handle: (context) => {
      const inbox = changeable(context);
      const wanted = idsIn(context.body);
      const leaving = [...inbox.memberIds].filter((id) => !wanted.includes(id));
      for (const id of newcomers(context, inbox)) inbox.memberIds.add(id);
      for (const id of leaving) inbox.memberIds.delete(id);
      return members(context, inbox);
    },
  },
  {
    method: "DELETE",
    path: BASE,
    handle: (context) => {
      const inbox = changeable(context);
      const ids = context.body["user_ids"];
      // Ids of nobody, and no ids at all, are answered with success as well.
      for (const id of Array.isArray(ids) ? ids : []) inbox.memberIds.delete(toId(id));
      return { status: 200 };
    },
  },
];

function changeable(context: Context): Inbox {
  requireAdministrator(context);
  return inboxOf(context, context.body["inbox_id"]);
}

function inboxOf({ store }: Context, id: unknown): Inbox {
  const inbox = store.inboxes.find((one) => one.id === toId(id));
  if (inbox === undefined) throw notFound();
  return inbox;
}

/** Ids that are no members yet. One given as a string always counts as new and then clashes with the member it names. */
function newcomers({ store, body }: Context, inbox: Inbox): number[] {
  const current: ReadonlySet<unknown> = inbox.memberIds;
  const ids = idsIn(body)
    .filter((id) => !current.has(id))
    .map(toId);
  if (ids.some((id) => inbox.memberIds.has(id))) throw invalidRecord("User has already been taken", ["user_id"]);
  if (ids.some((id) => !store.users.some((user) => user.id === id))) throw invalidRecord("User must exist", ["user"]);
  return ids;
}

/** Agents of other accounts may be members, but are not shown. */
function members({ store }: Context, inbox: Inbox): Answer {
  const payload = agentsOf(store, inbox.memberIds).map((user) => agentJson(store, user));
  return { status: 200, json: { payload } };
}
