import type { Answer } from "../loopback.ts";
import type { Route } from "../router.ts";
import { badRequest, reason, type Context } from "./context.ts";
import type { Store, User } from "./records.ts";

/** Removal of users, the one operation whose success may be partial. */
export const removeUsersRoute: Route<Context> = {
  method: "DELETE",
  path: "/api/public/users",
  handle: ({ store, body }) => {
    const key = keyOf(body);
    const ids = body[key];
    if (!Array.isArray(ids) || ids.length === 0) throw badRequest(`${key} can't be empty`);
    const failed = ids.flatMap((id: unknown) => remove(store, key === "deleteEmailIds" ? "emailId" : "orgUserId", id));
    return answer(ids.length, failed);
  },
};

function keyOf(body: Readonly<Record<string, unknown>>): "deleteEmailIds" | "orgUserIds" {
  const byEmail = "deleteEmailIds" in body;
  if (byEmail === "orgUserIds" in body) throw badRequest("Either deleteEmailIds or orgUserIds is needed");
  return byEmail ? "deleteEmailIds" : "orgUserIds";
}

/** Removes one user; the list holds the refusal, if there is one. */
function remove(store: Store, by: "emailId" | "orgUserId", id: unknown): Record<string, unknown>[] {
  const user = store.users.find((one: User) => one[by] === id);
  if (user === undefined) return [{ [by]: id, reason: reason("User not found") }];
  if (user.isOwner) return [{ emailId: user.emailId, reason: reason("Unauthorized to perform this activity") }];
  store.users.splice(store.users.indexOf(user), 1);
  for (const group of store.groups) group.userIds.delete(user.userId);
  return [];
}

/**
 * The documentation shows a full success and a failure and names no status for either. This server takes the statuses
 * that its other operations use, and puts both texts together when only some were removed.
 */
function answer(requested: number, failedUserDetails: readonly Record<string, unknown>[]): Answer {
  if (failedUserDetails.length === requested) return { status: 400, json: { failedUserDetails } };
  const msg = "Users are removed Successfully";
  return { status: 200, json: failedUserDetails.length === 0 ? { msg } : { msg, failedUserDetails } };
}
