import { answer, sequence } from "./status.ts";
import { startServer, withMembers } from "./server.ts";
import type { FaultServer } from "./server.ts";

/** Redirect statuses that fetch knows. */
export type RedirectStatus = 301 | 302 | 303 | 307 | 308;

/** Sends every path but `/landed` there, on the same origin; `/landed` answers 200 with the method it saw. */
export function redirectSameOrigin(status: RedirectStatus = 307): Promise<FaultServer> {
  return startServer((exchange) => {
    if (exchange.request.url.startsWith("/landed")) {
      return answer(exchange, { body: { landed: true, method: exchange.request.method } });
    }
    answer(exchange, { status, headers: { location: "/landed" } });
  });
}

/** Sends every path to itself for ever. */
export function redirectLoop(status: RedirectStatus = 307): Promise<FaultServer> {
  return startServer((exchange) => answer(exchange, { status, headers: { location: exchange.request.url } }));
}

/** A redirecting server and the one it points to. */
export interface CrossOriginRedirect extends FaultServer {
  /** The second origin; it answers 200 and records what reached it. */
  readonly other: FaultServer;
}

/** Redirects every request to a second origin. */
export async function redirectCrossOrigin(status: RedirectStatus = 302): Promise<CrossOriginRedirect> {
  const other = await sequence({ body: { other: true } });
  const headers = { location: `${other.url}/elsewhere` };
  const first = await startServer((exchange) => answer(exchange, { status, headers }), { companion: other });
  return withMembers(first, { other });
}
