import { listen, type Answer, type EmbeddedServer, type Observer, type ReceivedRequest } from "../loopback.ts";
import { match, type Route } from "../router.ts";
import { contactRoutes } from "./contacts.ts";
import { contextOf, requireAccount, type Context } from "./context.ts";
import { inboxMemberRoutes } from "./inbox-members.ts";
import { profileRoutes } from "./profile.ts";
import type { Store } from "./records.ts";
import { seed } from "./seed.ts";
import { teamMemberRoutes } from "./team-members.ts";
import { teamRoutes } from "./teams.ts";

const ROUTES: readonly Route<Context>[] = [
  ...inboxMemberRoutes,
  ...teamRoutes,
  ...teamMemberRoutes,
  ...contactRoutes,
  ...profileRoutes,
];

/** A running in-memory Chatwoot. */
export interface ChatwootServer extends EmbeddedServer {
  /** What the server remembers, for looking behind the API. */
  readonly store: Store;
}

/** Starts an in-memory Chatwoot with seeded records, which behaves as the real one's code does. */
export async function startChatwoot(observe?: Observer): Promise<ChatwootServer> {
  const store = seed();
  return { ...(await listen((request) => answer(store, request), observe)), store };
}

function answer(store: Store, request: ReceivedRequest): Answer {
  const found = match(ROUTES, request.method, request.path);
  if (found === undefined) return { status: 404, json: { status: 404, error: "Not Found" } };
  const context = contextOf(store, request);
  if ("account_id" in found.values) requireAccount(context, found.values["account_id"]);
  return found.route.handle(context, found.values);
}
