import { answer } from "./status.ts";
import { startServer, withMembers } from "./server.ts";
import type { FaultServer } from "./server.ts";
import type { Socket } from "node:net";

/** A server whose kept-alive connections can be cut between two calls. */
export interface IdleClosingServer extends FaultServer {
  /** Cuts every open connection now, and resolves once they are closed on this side. */
  closeIdle(): Promise<void>;
}

/** Answers 200 with the number of the connection, and cuts idle connections when told to. */
export async function closesIdleSockets(): Promise<IdleClosingServer> {
  const sockets = new Set<Socket>();
  const server = await startServer((exchange) => {
    sockets.add(exchange.socket);
    answer(exchange, { body: { connection: exchange.request.connection } });
  });
  return withMembers(server, {
    async closeIdle(): Promise<void> {
      const closing = [...sockets].map(
        (socket) =>
          new Promise<void>((resolve) => {
            if (socket.closed) return resolve();
            socket.once("close", () => resolve());
            socket.destroy();
          }),
      );
      sockets.clear();
      await Promise.all(closing);
    },
  });
}

/**
 * Answers the first request of each connection and resets the connection at the second: what a client meets when
 * the server's idle timeout and its own next call cross on the wire. Requests cut off are recorded like the others.
 */
export function resetsReusedSockets(): Promise<FaultServer> {
  const used = new WeakSet<Socket>();
  return startServer((exchange) => {
    if (used.has(exchange.socket)) {
      exchange.socket.resetAndDestroy();
      return;
    }
    used.add(exchange.socket);
    answer(exchange, { body: { connection: exchange.request.connection } });
  });
}
