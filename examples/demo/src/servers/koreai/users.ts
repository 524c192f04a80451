import type { Answer } from "../loopback.ts";
import type { Route } from "../router.ts";
import { badRequest, isRecord, reason, type Context } from "./context.ts";
import type { Store, User } from "./records.ts";

/** Users: create, update, and the look-up that is a POST. */
export const userRoutes: readonly Route<Context>[] = [
  { method: "POST", path: "/api/public/users", handle: (context) => eachUser(context, "created", create) },
  { method: "PUT", path: "/api/public/users", handle: (context) => eachUser(context, "updated", update) },
  {
    method: "POST",
    path: "/api/public/usersInfo",
    handle: ({ store, body }) => {
      const { emailIds, status = "all" } = body;
      if (!Array.isArray(emailIds) || emailIds.length === 0) throw badRequest("emailIds can't be empty");
      const found = emailIds.map((id: unknown) => lookUp(store, id));
      const items = found.filter(
        (item) => status === "all" || !("userId" in item.userInfo) || item.userInfo["status"] === status,
      );
      return { status: 200, json: items };
    },
  },
];

type Change = (
  store: Store,
  entry: Readonly<Record<string, unknown>>,
  info: Readonly<Record<string, unknown>>,
) => string | undefined;

/** Users who were changed are listed under `failedUserDetails` as well; the status of an entry tells them apart. */
function eachUser({ store, body }: Context, done: string, change: Change): Answer {
  const { users } = body;
  if (!Array.isArray(users)) throw badRequest("users can't be empty");
  const failedUserDetails = users.map((entry: unknown) => {
    const info = isRecord(entry) && isRecord(entry["userInfo"]) ? entry["userInfo"] : {};
    const problem = isRecord(entry) ? change(store, entry, info) : "INVALID_EMAIL";
    const { emailId, orgUserId, firstName } = info;
    const outcome = problem === undefined ? { status: "success" } : { status: "failure", reason: reason(problem) };
    return { userInfo: { emailId, orgUserId, firstName, ...outcome } };
  });
  const failed = failedUserDetails.filter((one) => one.userInfo.status === "failure");
  if (failed.length === users.length) return { status: 400, json: { failedUserDetails } };
  return { status: 200, json: { msg: `User is ${done} Successfully.`, failedUserDetails } };
}

const create: Change = (store, entry, info) => {
  const { emailId, orgUserId } = info;
  if (typeof emailId !== "string" || !/^[^@\s]+@[^@\s]+$/u.test(emailId)) return "INVALID_EMAIL";
  if (store.users.some((user) => user.emailId === emailId)) return "User already exists";
  const number = Math.max(0, ...store.users.map((user) => Number(user.userId.split("-").at(-1)))) + 1;
  const user: User = {
    userId: `u-demo-${number}`,
    emailId,
    orgUserId: typeof orgUserId === "string" ? orgUserId : `staff-${number}`,
    firstName: "",
    lastName: "",
    status: "not active",
    canCreateBot: true,
    isDeveloper: true,
    isOwner: false,
  };
  store.users.push(user);
  applyColumns(user, entry, info);
  join(store, user, entry["groups"]);
  return undefined;
};

const update: Change = (store, entry, info) => {
  const user = store.users.find((one) => one.emailId === info["emailId"] || one.orgUserId === info["orgUserId"]);
  if (user === undefined) return "User not found";
  applyColumns(user, entry, info);
  if (isRecord(entry["groups"])) {
    join(store, user, entry["groups"]["addTo"]);
    leave(store, user, entry["groups"]["removeFrom"]);
  }
  return undefined;
};

function applyColumns(
  user: User,
  entry: Readonly<Record<string, unknown>>,
  info: Readonly<Record<string, unknown>>,
): void {
  if (typeof info["firstName"] === "string") user.firstName = info["firstName"];
  if (typeof info["lastName"] === "string") user.lastName = info["lastName"];
  if (typeof entry["canCreateBot"] === "boolean") user.canCreateBot = entry["canCreateBot"];
  if (typeof entry["isDeveloper"] === "boolean") user.isDeveloper = entry["isDeveloper"];
}

function join(store: Store, user: User, groupIds: unknown): void {
  for (const group of store.groups) if (isIn(groupIds, group.id)) group.userIds.add(user.userId);
}

function leave(store: Store, user: User, groupIds: unknown): void {
  for (const group of store.groups) if (isIn(groupIds, group.id)) group.userIds.delete(user.userId);
}

function isIn(ids: unknown, id: string): boolean {
  return Array.isArray(ids) && ids.includes(id);
}

/** An address of nobody is an item of the list, not an error of the call. */
function lookUp(store: Store, emailId: unknown): { readonly userInfo: Readonly<Record<string, unknown>> } {
  const user = store.users.find((one) => one.emailId === emailId);
  if (user === undefined) return { userInfo: { emailId, status: "failure", reason: reason("User not found") } };
  const { userId, firstName, lastName, status, canCreateBot, isDeveloper } = user;
  const groups = store.groups.filter((group) => group.userIds.has(userId));
  const details = {
    canCreateBot,
    isDeveloper,
    userInfo: { emailId, userId, firstName, lastName, status },
    roles: { btRoles: [], adminRoles: user.isOwner ? [{ roleId: "r-demo-1", roleName: "admin" }] : [] },
    groups: groups.map((group) => ({ groupId: group.id, groupName: group.name })),
  };
  return details;
}
