import type { Answer } from "../loopback.ts";
import type { Route } from "../router.ts";
import { badRequest, type Context } from "./context.ts";
import type { Group, Role, Store } from "./records.ts";

const MAX_LIMIT = 50;

/** The two listings: roles, of which only the first page can be asked for, and groups. */
export const roleAndGroupRoutes: readonly Route<Context>[] = [
  {
    method: "GET",
    path: "/api/public/roles",
    handle: ({ store, query }) => {
      const type = query.get("roleType");
      if (type !== "admin" && type !== "bot") throw badRequest("roleType must be admin or bot");
      const roles = store.roles.filter((role) => role.type === type);
      return page("roles", roles.map(roleJson), 0, query);
    },
  },
  {
    method: "GET",
    path: "/api/public/groups",
    // The offset counts pages here, not groups.
    handle: ({ store, query }) =>
      page(
        "groups",
        store.groups.map((group) => groupJson(store, group)),
        number(query, "offset", 0),
        query,
      ),
  },
];

function page(key: string, items: readonly unknown[], index: number, query: URLSearchParams): Answer {
  const limit = Math.min(MAX_LIMIT, Math.max(1, number(query, "limit", MAX_LIMIT)));
  const start = index * limit;
  const availableMore = start + limit < items.length;
  return { status: 200, json: { total: items.length, availableMore, [key]: items.slice(start, start + limit) } };
}

function number(query: URLSearchParams, name: string, otherwise: number): number {
  const value = Number(query.get(name) ?? otherwise);
  if (!Number.isInteger(value) || value < 0) throw badRequest(`${name} must be a number`);
  return value;
}

/** Admin roles are listed without their ids. */
function roleJson(role: Role): Record<string, unknown> {
  const id = role.type === "bot" ? { _id: role.id } : {};
  return { roleType: role.type, ...id, role: role.name, rDesc: "", permissions: role.permissions };
}

function groupJson(store: Store, group: Group): Record<string, unknown> {
  const users = store.users.filter((user) => group.userIds.has(user.userId));
  return {
    _id: group.id,
    gN: group.name,
    gDesc: group.description,
    groups: [],
    users: users.map((user) => ({
      _id: user.userId,
      emailId: user.emailId,
      firstName: user.firstName,
      lastName: user.lastName,
      activationStatus: "active",
      jTitle: null,
    })),
    userCount: users.length,
  };
}
