import { isObject, type JsonObject, type MockAnswer } from "@truewire/core/testing";
import type { Exchange, Handlers } from "./exchange.ts";
import { changeBotRoles, rolesOf, textsIn } from "./people.ts";
import { badRequest, notFound, reason } from "./refusals.ts";
import type { State, StoredUser } from "./state.ts";

/** Users one by one and in bulk; of a bulk call some may fail while others succeed. */
export const users: Handlers = {
  "users.create": (exchange) => eachUser(exchange, "created", create),
  "users.update": (exchange) => eachUser(exchange, "updated", update),
  "users.get": ({ state, body }) => {
    const emailIds = textsIn(body["emailIds"]);
    if (emailIds.length === 0) throw badRequest("emailIds can't be empty");
    const { status = "all" } = body;
    const isAsked = (user: StoredUser | undefined): boolean =>
      user === undefined || status === "all" || user.status === status;
    const found = emailIds.map((emailId) => ({ emailId, user: find(state, "emailId", emailId) }));
    return { json: found.filter(({ user }) => isAsked(user)).map((one) => lookUp(state, one.emailId, one.user)) };
  },
  "users.remove": ({ state, body }) => {
    const key = "deleteEmailIds" in body ? "deleteEmailIds" : "orgUserIds";
    if ("deleteEmailIds" in body === "orgUserIds" in body) {
      throw badRequest("Either deleteEmailIds or orgUserIds is needed");
    }
    const ids = new Set(textsIn(body[key]));
    if (ids.size === 0) throw badRequest(`${key} can't be empty`);
    const failed = [...ids].flatMap((id) => remove(state, key === "deleteEmailIds" ? "emailId" : "orgUserId", id));
    if (failed.length === ids.size) return { status: 400, json: { failedUserDetails: failed } };
    const msg = "Users are removed Successfully";
    return { json: failed.length === 0 ? { msg } : { msg, failedUserDetails: failed } };
  },
  "users.updateAccess": ({ state, body }) => {
    const emailIds = textsIn(body["emailIds"]);
    if (emailIds.length === 0) throw badRequest("emailIds can't be empty");
    if (body["canCreateBot"] === true && body["isDeveloper"] === false) {
      throw badRequest("canCreateBot needs isDeveloper");
    }
    const found = emailIds.map((emailId) => find(state, "emailId", emailId));
    // One address of nobody fails the whole call.
    if (found.includes(undefined)) throw notFound("User not found");
    for (const user of found) if (user !== undefined) takeRights(user, body);
    return { json: ["SUCCESS"] };
  },
};

type Change = (state: State, entry: JsonObject, info: JsonObject) => string | undefined;

/** Users who were changed are listed under `failedUserDetails` as well; the status of an entry tells them apart. */
function eachUser({ state, body }: Exchange, done: string, change: Change): MockAnswer {
  const entries: readonly unknown[] = Array.isArray(body["users"]) ? body["users"] : [];
  if (entries.length === 0) throw badRequest("users can't be empty");
  const failedUserDetails = entries.map((entry) => {
    const info = isObject(entry) && isObject(entry["userInfo"]) ? entry["userInfo"] : {};
    const problem = isObject(entry) ? change(state, entry, info) : "INVALID_EMAIL";
    const { emailId, orgUserId, firstName } = info;
    const outcome = problem === undefined ? { status: "success" } : { status: "failure", reason: reason(problem) };
    return { userInfo: { emailId, orgUserId, firstName, ...outcome } };
  });
  const failed = failedUserDetails.filter(({ userInfo }) => userInfo.status === "failure");
  if (failed.length === entries.length) return { status: 400, json: { failedUserDetails } };
  return { json: { msg: `User is ${done} Successfully.`, failedUserDetails } };
}

const create: Change = (state, entry, info) => {
  const { emailId, orgUserId } = info;
  if (typeof emailId !== "string" || !/^[^@\s]+@[^@\s]+$/u.test(emailId)) return "INVALID_EMAIL";
  if (find(state, "emailId", emailId) !== undefined) return "User already exists";
  const userId = state.newId("u", (id) => find(state, "userId", id) !== undefined);
  const user: StoredUser = {
    userId,
    emailId,
    orgUserId: typeof orgUserId === "string" ? orgUserId : `org-${userId}`,
    firstName: "",
    lastName: "",
    status: "not active",
    canCreateBot: true,
    isDeveloper: true,
    isOwner: false,
    adminRoles: new Set(),
    botRoles: [],
  };
  state.users.push(user);
  takeNames(user, info);
  takeRights(user, entry);
  join(state, user, textsIn(entry["groups"]), true);
  takeRoles(user, entry["roles"], true);
  return undefined;
};

const update: Change = (state, entry, info) => {
  const { emailId, orgUserId } = info;
  const user =
    (typeof emailId === "string" ? find(state, "emailId", emailId) : undefined) ??
    (typeof orgUserId === "string" ? find(state, "orgUserId", orgUserId) : undefined);
  if (user === undefined) return "User not found";
  takeNames(user, info);
  takeRights(user, entry);
  const { groups, roles } = entry;
  for (const [key, isAdded] of [
    ["addTo", true],
    ["removeFrom", false],
  ] as const) {
    if (isObject(groups)) join(state, user, textsIn(groups[key]), isAdded);
    if (isObject(roles)) takeRoles(user, roles[key], isAdded);
  }
  return undefined;
};

/** Removes one user; gives the refusal, if there is one. */
function remove(state: State, by: "emailId" | "orgUserId", id: string): object[] {
  const user = find(state, by, id);
  if (user === undefined) return [{ [by]: id, reason: reason("User not found") }];
  if (user.isOwner) return [{ [by]: id, reason: reason("Unauthorized to perform this activity") }];
  state.users.splice(state.users.indexOf(user), 1);
  for (const group of state.groups) group.members.delete(user.userId);
  return [];
}

/** An address of nobody is an item of the list, not an error of the call. */
function lookUp(state: State, asked: string, user: StoredUser | undefined): unknown {
  if (user === undefined) {
    return { userInfo: { emailId: asked, status: "failure", reason: reason("User not found") } };
  }
  const { userId, emailId, firstName, lastName, status, canCreateBot, isDeveloper } = user;
  const groups = state.groups
    .filter(({ members }) => members.has(userId))
    .map(({ _id, gN }) => ({ groupId: _id, groupName: gN }));
  const userInfo = { emailId, userId, firstName, lastName, status };
  return { canCreateBot, isDeveloper, userInfo, roles: rolesOf(state, user), groups };
}

/** Addresses are the same in capitals. */
function find(state: State, by: "emailId" | "orgUserId" | "userId", id: string): StoredUser | undefined {
  return by === "emailId"
    ? state.users.find(({ emailId }) => emailId.toLowerCase() === id.toLowerCase())
    : state.users.find((user) => user[by] === id);
}

function takeNames(user: StoredUser, { firstName, lastName, orgUserId }: JsonObject): void {
  if (typeof firstName === "string") user.firstName = firstName;
  if (typeof lastName === "string") user.lastName = lastName;
  if (typeof orgUserId === "string") user.orgUserId = orgUserId;
}

function takeRights(user: StoredUser, { canCreateBot, isDeveloper }: JsonObject): void {
  if (typeof canCreateBot === "boolean") user.canCreateBot = canCreateBot;
  if (typeof isDeveloper === "boolean") user.isDeveloper = isDeveloper;
}

/** A role that names no bot is one for the admin console. */
function takeRoles(user: StoredUser, roles: unknown, isAdded: boolean): void {
  for (const { roleId, botId } of Array.isArray(roles) ? roles.filter(isObject) : []) {
    if (typeof botId === "string") changeBotRoles(user, [{ botId, roleId: String(roleId) }], isAdded);
    else if (isAdded) user.adminRoles.add(String(roleId));
    else user.adminRoles.delete(String(roleId));
  }
}

function join(state: State, user: StoredUser, groupIds: readonly string[], isAdded: boolean): void {
  for (const group of state.groups) {
    if (!groupIds.includes(group._id)) continue;
    if (isAdded) group.members.add(user.userId);
    else group.members.delete(user.userId);
  }
}
