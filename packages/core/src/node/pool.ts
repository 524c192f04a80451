import { Agent as HttpAgent } from "node:http";
import type { ClientRequest } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { connect, isIP } from "node:net";
import type { Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { Connections } from "./connections.ts";
import type { CheckedOptions, NodeFetchTlsOptions } from "./options.ts";

/** What node's client tells an agent about a request, as far as it matters here. */
interface Target {
  readonly host: string;
  readonly port: number | string;
}

/** As node's agents set up their connections. */
const SOCKET = { noDelay: true, keepAlive: true, keepAliveInitialDelay: 1000 } as const;

/** TLS sessions that are remembered, to make the next handshake with the same server short. */
const MAX_SESSIONS = 100;

/** A pool of plain connections. An agent by its class, it takes none of its connections from node's. */
export class HttpPool extends HttpAgent {
  readonly connections: Connections;

  constructor({ maxSockets, idleTimeout }: CheckedOptions) {
    super({ keepAlive: true });
    this.connections = new Connections({
      maxSockets,
      idleTimeout,
      connect: (host, port) => connect({ host, port, ...SOCKET }),
    });
  }

  /** Called by node's client for every request. */
  addRequest(request: ClientRequest, { host, port }: Target): void {
    this.connections.serve(request, host, Number(port));
  }
}

/** A pool of TLS connections. */
export class HttpsPool extends HttpsAgent {
  readonly connections: Connections;

  constructor({ maxSockets, idleTimeout, tls }: CheckedOptions) {
    super({ keepAlive: true });
    this.connections = new Connections({ maxSockets, idleTimeout, connect: tlsConnector(tls) });
  }

  /** Called by node's client for every request. */
  addRequest(request: ClientRequest, { host, port }: Target): void {
    this.connections.serve(request, host, Number(port));
  }
}

function tlsConnector(tls: NodeFetchTlsOptions): (host: string, port: number) => Socket {
  const sessions = new Map<string, Buffer>();
  return (host, port) => {
    const key = `${host}:${port}`;
    // An address is no server name.
    const servername = isIP(host) === 0 ? host : "";
    const session = sessions.get(key);
    const socket = connectTls({
      host,
      port,
      servername,
      ALPNProtocols: ["http/1.1"],
      ...SOCKET,
      ...tls,
      ...(session === undefined ? {} : { session }),
    });
    socket.on("session", (fresh) => {
      sessions.delete(key);
      sessions.set(key, fresh);
      const [oldest] = sessions.keys();
      if (sessions.size > MAX_SESSIONS && oldest !== undefined) sessions.delete(oldest);
    });
    // A session may be what the server took offence at.
    socket.once("close", (failed) => {
      if (failed) sessions.delete(key);
    });
    return socket;
  };
}
