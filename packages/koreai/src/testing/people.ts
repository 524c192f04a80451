import type { Role } from "@truewire/core/koreai";
import type { MockAnswer } from "@truewire/core/testing";
import type { Exchange, Handlers } from "./exchange.ts";
import { countOf, cut, type Part } from "./paging.ts";
import { badRequest } from "./refusals.ts";
import type { State, StoredGroup, StoredUser } from "./state.ts";

const MOST = 50;

/** The listings of users, roles and groups, and who has which role. */
export const people: Handlers = {
  "users.list": ({ state, query }) => {
    const { items, more, total } = cut(state.users, 0, countOf(query.get("limit"), "limit", MOST));
    return { json: { total, availableMore: more, users: items.map((user) => showUser(state, user)) } };
  },
  "roles.list": ({ state, query }) => {
    const roles = state.roles.filter(({ roleType }) => roleType === query.get("roleType"));
    return listed("roles", cut(roles.map(showRole), 0, limitOf(query)));
  },
  "roles.export": ({ state, query }) => ({
    json: state.roles.filter(({ roleType }) => roleType === query.get("roleType")),
  }),
  "groups.list": ({ state, query }) => {
    const limit = limitOf(query);
    // The offset counts pages here, not groups.
    const start = countOf(query.get("offset"), "offset", 0) * limit;
    return listed(
      "groups",
      cut(
        state.groups.map((group) => showGroup(state, group)),
        start,
        limit,
      ),
    );
  },
  "roles.assignAdminRoles": (exchange) =>
    assign(exchange, (user, roleId, isAdded) => {
      if (isAdded) user.adminRoles.add(roleId);
      else user.adminRoles.delete(roleId);
    }),
  "roles.assignBotRoles": (exchange) =>
    assign(exchange, (user, roleId, isAdded, botId) => {
      changeBotRoles(user, [{ botId: String(botId), roleId }], isAdded);
    }),
};

/** Gives a user roles for bots, or takes them away. */
export function changeBotRoles(
  user: StoredUser,
  roles: readonly { readonly botId: string; readonly roleId: string }[],
  isAdded: boolean,
): void {
  for (const role of roles) {
    const at = user.botRoles.findIndex((one) => one.botId === role.botId && one.roleId === role.roleId);
    if (at >= 0) user.botRoles.splice(at, 1);
    if (isAdded) user.botRoles.push(role);
  }
}

/** The roles of a user, as every answer shows them. */
export function rolesOf(
  state: State,
  user: StoredUser,
): { readonly adminRoles: unknown[]; readonly btRoles: unknown[] } {
  const nameOf = (id: string): string => state.roles.find(({ _id }) => _id === id)?.role ?? id;
  return {
    adminRoles: [...user.adminRoles].map((roleId) => ({ roleId, roleName: nameOf(roleId) })),
    btRoles: user.botRoles.map(({ botId, roleId }) => {
      const botName = state.bots.find(({ summary }) => summary._id === botId)?.summary.name;
      return { botId, ...(botName !== undefined && { botName }), roleId, roleName: nameOf(roleId) };
    }),
  };
}

function limitOf(query: URLSearchParams): number {
  return Math.max(1, countOf(query.get("limit"), "limit", MOST, MOST));
}

function listed(key: string, { items, more, total }: Part<unknown>): MockAnswer {
  return { json: { total, availableMore: more, [key]: items } };
}

function showUser(state: State, user: StoredUser): unknown {
  const { userId, emailId, orgUserId, canCreateBot, isDeveloper } = user;
  const rights = { canCreateBot, isDeveloper };
  return { userId, username: emailId, orgUserId, accountId: state.accountId, ...rights, ...rolesOf(state, user) };
}

/** Roles for the admin console are listed without their ids. */
function showRole({ _id, ...role }: Role): unknown {
  return role.roleType === "bot" && _id !== undefined ? { _id, ...role } : role;
}

function showGroup(state: State, { _id, gN, gDesc, members }: StoredGroup): unknown {
  const users = state.users
    .filter(({ userId }) => members.has(userId))
    .map(({ userId, emailId, firstName, lastName, status }) => ({
      _id: userId,
      emailId,
      firstName,
      lastName,
      activationStatus: status,
      jTitle: null,
    }));
  return { _id, gN, gDesc, groups: [], users, userCount: users.length };
}

type Assign = (user: StoredUser, roleId: string, isAdded: boolean, botId: unknown) => void;

/** One result for each change, in their order; groups hand roles on to their members in the console only. */
function assign({ state, content }: Exchange, change: Assign): MockAnswer {
  const changes = Array.isArray(content) ? (content as Readonly<Record<string, unknown>>[]) : [];
  const json = changes.map((entry) => {
    const roleId = String(entry["roleId"]);
    if (!state.roles.some(({ _id }) => _id === roleId)) throw badRequest(`There is no role ${roleId}`);
    for (const [verb, isAdded] of [
      ["add", true],
      ["remove", false],
    ] as const) {
      const emails = textsIn(entry[`${verb}Users`]);
      const ids = textsIn(entry[`${verb}OrgUserIds`]);
      for (const user of state.users) {
        if (emails.includes(user.emailId) || ids.includes(user.orgUserId))
          change(user, roleId, isAdded, entry["botId"]);
      }
    }
    return { roleId, status: "success" };
  });
  return { json };
}

/** The texts of a list; none where it is no list. */
export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
