import { answer } from "./status.ts";
import { startServer, withMembers } from "./server.ts";
import type { FaultServer } from "./server.ts";

/** A server that acts and then breaks the connection, so that the client cannot know whether it did. */
export interface AmbiguousServer extends FaultServer {
  /** How often a request was carried out. */
  readonly applied: number;
}

/** Carries out the first DELETE of each path and resets; a later one of the same path finds nothing and gets a 404. */
export async function deleteAppliedThenReset(): Promise<AmbiguousServer> {
  const gone = new Set<string>();
  const server = await startServer((exchange) => {
    const { url } = exchange.request;
    if (gone.has(url)) return answer(exchange, { status: 404, body: { error: "Resource could not be found" } });
    gone.add(url);
    exchange.socket.resetAndDestroy();
  });
  return withMembers(server, {
    get applied(): number {
      return gone.size;
    },
  });
}

/** Carries out every request and resets the connection without answering. */
export async function processedThenReset(): Promise<AmbiguousServer> {
  let applied = 0;
  const server = await startServer(({ socket }) => {
    applied++;
    socket.resetAndDestroy();
  });
  return withMembers(server, {
    get applied(): number {
      return applied;
    },
  });
}
