import { listen, type Answer, type EmbeddedServer, type Observer, type ReceivedRequest } from "../loopback.ts";
import { match, type Route } from "../router.ts";
import { contextOf, type Context } from "./context.ts";
import type { Store } from "./records.ts";
import { removeUsersRoute } from "./remove-users.ts";
import { roleAndGroupRoutes } from "./roles-and-groups.ts";
import { seed } from "./seed.ts";
import { userRoutes } from "./users.ts";

const ROUTES: readonly Route<Context>[] = [removeUsersRoute, ...userRoutes, ...roleAndGroupRoutes];

/** A running in-memory Kore.ai platform. */
export interface KoreaiServer extends EmbeddedServer {
  /** What the server remembers, for looking behind the API. */
  readonly store: Store;
}

/** Starts an in-memory Kore.ai platform with seeded records, which behaves as the documentation says. */
export async function startKoreai(observe?: Observer): Promise<KoreaiServer> {
  const store = seed();
  return { ...(await listen((request) => answer(store, request), observe)), store };
}

function answer(store: Store, request: ReceivedRequest): Answer {
  const found = match(ROUTES, request.method, request.path);
  if (found === undefined) return { status: 404, json: { errors: [{ msg: "Not found", code: 404 }] } };
  return found.route.handle(contextOf(store, request), found.values);
}
