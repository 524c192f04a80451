import { Refusal, type ReceivedRequest } from "../loopback.ts";
import { notFound, unauthorized } from "./errors.ts";
import type { Store, User } from "./records.ts";

/** What a handler knows of its request. */
export interface Context {
  readonly store: Store;
  readonly user: User;
  readonly query: URLSearchParams;
  /** The parsed JSON object, or an empty one. */
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Reads credentials and body.
 *
 * @throws Refusal without a token, with a wrong one, and for broken JSON
 */
export function contextOf(store: Store, request: ReceivedRequest): Context {
  return { store, user: authenticate(store, request), query: request.query, body: readBody(request) };
}

/** Rails reads a header and its underscore spelling alike; nginx in front of it drops the latter. */
function authenticate(store: Store, request: ReceivedRequest): User {
  const token = request.headers["api-access-token"] ?? request.headers["api_access_token"];
  if (token === undefined) {
    throw new Refusal(401, { errors: ["You need to sign in or sign up before continuing."] });
  }
  const user = store.users.find((one) => one.accessToken === token);
  if (user === undefined) throw unauthorized("Invalid Access Token");
  return user;
}

function readBody(request: ReceivedRequest): Readonly<Record<string, unknown>> {
  const isJson = /^application\/json\b/u.test(request.headers["content-type"] ?? "");
  if (!isJson || request.text === "") return {};
  let body: unknown;
  try {
    body = JSON.parse(request.text);
  } catch {
    throw new Refusal(400, { status: 400, error: "Bad Request" });
  }
  return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
}

/**
 * Checks that the account in the path is the store's and that the caller belongs to it.
 *
 * @throws Refusal 404 for an unknown account, 401 for a stranger
 */
export function requireAccount({ store, user }: Context, accountId: string | undefined): void {
  if (accountId !== String(store.account.id)) throw notFound();
  if (user.role === null) throw unauthorized("You are not authorized to access this account");
}

/**
 * @throws Refusal 401 for anybody but an administrator
 */
export function requireAdministrator({ user }: Context): void {
  if (user.role !== "administrator") throw unauthorized("You are not authorized to do this action");
}
