import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";
import { announcedLimit } from "./served.ts";

/** Milliseconds before the announced end at which a connection is given up, so that no request crosses its closing. */
const MARGIN = 1000;

/** What connections are opened and kept by. */
export interface ConnectionSettings {
  /** Connections to one origin at a time. */
  readonly maxSockets: number;
  /** Milliseconds that an idle connection is kept. */
  readonly idleTimeout: number;
  /** Opens a connection. */
  readonly connect: (host: string, port: number) => Socket;
}

interface Connection {
  readonly socket: Socket;
  idle: boolean;
}

/** All that concerns one host and port. */
interface Origin {
  readonly host: string;
  readonly port: number;
  readonly open: Set<Connection>;
  /** The most recently used one is last, and taken first: it is the least likely to have been closed by the server. */
  readonly idle: Connection[];
  readonly waiting: ClientRequest[];
}

/** Ends a request that will never get a connection. Node's types do not know this way of calling it. */
function refuse(request: ClientRequest, error: unknown): void {
  const onSocket = request.onSocket as unknown as (socket: undefined, error: unknown) => void;
  onSocket.call(request, undefined, error);
}

/**
 * Hands connections to requests and takes them back, as node's own agents do, for a quarter of what those cost: they
 * make names and copies of all settings anew for each request, to be ready for any; here all requests are alike.
 */
export class Connections {
  readonly #settings: ConnectionSettings;
  readonly #origins = new Map<string, Origin>();

  constructor(settings: ConnectionSettings) {
    this.#settings = settings;
  }

  /**
   * Gives a request an idle connection, a new one, or a place in the queue for one.
   *
   * @throws whatever the opening of a connection throws, such as unusable TLS settings
   */
  serve(request: ClientRequest, host: string, port: number): void {
    const key = `${host}:${port}`;
    let origin = this.#origins.get(key);
    if (origin === undefined) {
      origin = { host, port, open: new Set(), idle: [], waiting: [] };
      this.#origins.set(key, origin);
    }
    const connection = this.#take(origin) ?? this.#open(origin, key);
    if (connection === undefined) origin.waiting.push(request);
    else request.onSocket(connection.socket);
  }

  /** Closes the idle connections to one place. */
  forget(host: string, port: number): void {
    for (const { socket } of this.#origins.get(`${host}:${port}`)?.idle ?? []) socket.destroy();
  }

  /** Closes all connections and refuses what waits for one. */
  close(): void {
    for (const { open, waiting } of this.#origins.values()) {
      for (const request of waiting.splice(0)) refuse(request, new Error("The connections were closed"));
      for (const { socket } of open) socket.destroy();
    }
  }

  #take({ idle }: Origin): Connection | undefined {
    for (let connection = idle.pop(); connection !== undefined; connection = idle.pop()) {
      connection.idle = false;
      const { socket } = connection;
      if (socket.writable && !socket.readableEnded) {
        socket.ref();
        return connection;
      }
      socket.destroy();
    }
    return undefined;
  }

  #open(origin: Origin, key: string): Connection | undefined {
    const { open, host, port } = origin;
    if (open.size >= this.#settings.maxSockets) return undefined;
    const socket = this.#settings.connect(host, port);
    const connection: Connection = { socket, idle: false };
    open.add(connection);
    // What breaks while a request has it is that request's to tell; an idle one is just gone.
    socket.on("error", () => undefined);
    // Nothing may be said on an idle connection: it would be taken for the answer to the next request.
    const onIdleEvent = (): void => {
      if (connection.idle) socket.destroy();
    };
    socket.on("data", onIdleEvent);
    socket.on("timeout", onIdleEvent);
    socket.on("free", () => this.#release(origin, connection));
    socket.on("close", () => {
      open.delete(connection);
      const at = origin.idle.indexOf(connection);
      if (at >= 0) origin.idle.splice(at, 1);
      this.#replace(origin, key);
    });
    return connection;
  }

  /** A request is done with its connection. */
  #release(origin: Origin, connection: Connection): void {
    const { socket } = connection;
    if (!socket.writable || connection.idle) return;
    const next = this.#nextWaiting(origin);
    if (next !== undefined) {
      next.onSocket(socket);
      return;
    }
    const timeout = Math.min(this.#settings.idleTimeout, announcedLimit(socket) - MARGIN);
    if (timeout <= 0) {
      socket.destroy();
      return;
    }
    connection.idle = true;
    origin.idle.push(connection);
    // Idle connections are no reason for a process to go on.
    socket.unref();
    if (socket.timeout !== timeout) socket.setTimeout(timeout);
  }

  /** A connection is gone: whoever waits gets another one. */
  #replace(origin: Origin, key: string): void {
    const next = this.#nextWaiting(origin);
    if (next === undefined) {
      if (origin.open.size === 0) this.#origins.delete(key);
      return;
    }
    try {
      const connection = this.#take(origin) ?? this.#open(origin, key);
      if (connection === undefined) origin.waiting.unshift(next);
      else next.onSocket(connection.socket);
    } catch (error) {
      refuse(next, error);
    }
  }

  #nextWaiting({ waiting }: Origin): ClientRequest | undefined {
    for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
      if (!request.destroyed) return request;
      refuse(request, new Error("aborted"));
    }
    return undefined;
  }
}
