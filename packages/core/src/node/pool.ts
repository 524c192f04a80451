import { Agent as HttpAgent } from "node:http";
import type { AgentOptions as HttpAgentOptions, ClientRequestArgs, IncomingMessage } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { AgentOptions as HttpsAgentOptions, RequestOptions } from "node:https";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/**
 * Connections that have answered, with the milliseconds that the server will keep them when idle.
 * Node's own flag for reuse is not set for a request that waited for its connection.
 */
const served = new WeakMap<Duplex, number>();

/** Milliseconds before the announced end at which a connection is given up, so that no request crosses its closing. */
const MARGIN = 1000;

/** Whether a connection has answered before. */
export function hasServed(socket: Socket): boolean {
  return served.has(socket);
}

/** Notes that a connection has given its first answer, and how long that says it will be kept. */
export function noteServed(socket: Socket, { rawHeaders }: IncomingMessage): void {
  const at = rawHeaders.findIndex(
    (name, i) => i % 2 === 0 && name.length === 10 && name.toLowerCase() === "keep-alive",
  );
  const seconds = at < 0 ? undefined : /(?:^|[\s,])timeout=(\d+)/.exec(rawHeaders[at + 1] ?? "")?.[1];
  served.set(socket, seconds === undefined ? Number.POSITIVE_INFINITY : Number(seconds) * 1000);
}

/** Readies a connection for its time in the pool; `false` when it is not worth keeping. */
function keep(socket: Duplex, idleTimeout: number): boolean {
  const connection = socket as Socket;
  const timeout = Math.min(idleTimeout, (served.get(socket) ?? Number.POSITIVE_INFINITY) - MARGIN);
  if (timeout <= 0) return false;
  // Idle connections are no reason for a process to go on.
  connection.unref();
  if (connection.timeout !== timeout) connection.setTimeout(timeout);
  return true;
}

function nameOf({ host, port }: ClientRequestArgs): string {
  return `${host}:${port}:`;
}

/**
 * A pool of plain connections. Names and keeping are what node's own do, for less: all requests of one pool have the
 * same settings, so that host and port tell connections apart, and the server's idle limit is read once for each.
 */
export class HttpPool extends HttpAgent {
  readonly #idleTimeout: number;

  constructor(options: HttpAgentOptions, idleTimeout: number) {
    super({ ...options, timeout: idleTimeout });
    this.#idleTimeout = idleTimeout;
  }

  override getName(options: ClientRequestArgs = {}): string {
    return nameOf(options);
  }

  override keepSocketAlive(socket: Duplex): boolean {
    return keep(socket, this.#idleTimeout);
  }
}

/** The same for TLS. */
export class HttpsPool extends HttpsAgent {
  readonly #idleTimeout: number;

  constructor(options: HttpsAgentOptions, idleTimeout: number) {
    super({ ...options, timeout: idleTimeout });
    this.#idleTimeout = idleTimeout;
  }

  override getName(options: RequestOptions = {}): string {
    return nameOf(options);
  }

  override keepSocketAlive(socket: Duplex): boolean {
    return keep(socket, this.#idleTimeout);
  }
}
