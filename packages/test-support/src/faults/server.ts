import { createServer } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";

/** One request as it reached a server, kept whether or not it was ever answered. */
export interface RecordedRequest {
  readonly method: string;
  /** Request target as it stood on the request line, path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, in the order and letter case of the wire. */
  readonly rawHeaders: readonly string[];
  /** The connection it came on, counted from 0. */
  readonly connection: number;
  /** Body bytes so far; grows until {@link RecordedRequest.complete}. */
  body: Buffer;
  /** Whether the request arrived to its last byte. */
  complete: boolean;
}

/** A loopback server that misbehaves in one known way. */
export interface FaultServer extends AsyncDisposable {
  /** Origin of the server, without a trailing slash. */
  readonly url: string;
  /** Every request that arrived, in order, answered or not. */
  readonly requests: readonly RecordedRequest[];
  /** Number of connections accepted so far. */
  readonly connections: number;
  /** Number of connections open now. */
  readonly openConnections: number;
  /** Requests being handled now. */
  readonly inFlight: number;
  /** The most requests that were ever handled at once. */
  readonly highWater: number;
  /** Resolves once `count` requests have arrived to their last byte (or to their headers, for a handler that leaves the body). */
  received(count: number): Promise<void>;
  /** Resolves once no connection is open. */
  disconnected(): Promise<void>;
  /** Everything that clients ever sent, as text: what a secret must not be found in. */
  transcript(): string;
  /** Cuts every connection and stops listening. */
  close(): Promise<void>;
}

/** What a handler gets to answer one request. */
export interface Exchange {
  readonly request: RecordedRequest;
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** Which request of this server it is, counted from 0. */
  readonly index: number;
}

/** Answers one request, or does not. */
export type ExchangeHandler = (exchange: Exchange) => void | Promise<void>;

/** How a server is started. */
export interface ServerOptions {
  /** Key and certificate in PEM; makes the server speak TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Leave the request body unread until the handler reads it. The default reads it first. */
  readonly leaveBody?: boolean;
  /** Something else that closes when this server does. */
  readonly companion?: AsyncDisposable;
}

class LoopbackServer implements FaultServer {
  readonly requests: RecordedRequest[] = [];
  connections = 0;
  inFlight = 0;
  highWater = 0;
  url = "";
  readonly #server: Server;
  readonly #sockets = new Map<Socket, number>();
  readonly #waiting = new Set<() => void>();
  readonly #handler: ExchangeHandler;
  readonly #leaveBody: boolean;
  readonly #secure: boolean;
  readonly #companion: AsyncDisposable | undefined;
  #arrived = 0;

  constructor(handler: ExchangeHandler, options: ServerOptions) {
    this.#handler = handler;
    this.#leaveBody = options.leaveBody ?? false;
    this.#secure = options.tls !== undefined;
    this.#companion = options.companion;
    const listener: RequestListener = (incoming, response) => void this.#exchange(incoming, response);
    this.#server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
    // Nothing may happen by the clock of the server: a fault is what its function says and nothing else.
    this.#server.keepAliveTimeout = 0;
    this.#server.requestTimeout = 0;
    this.#server.headersTimeout = 0;
    this.#server.on(this.#secure ? "secureConnection" : "connection", (socket: Socket) => this.#accept(socket));
  }

  get openConnections(): number {
    return this.#sockets.size;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    const { port } = this.#server.address() as AddressInfo;
    this.url = `${this.#secure ? "https" : "http"}://127.0.0.1:${port}`;
  }

  async received(count: number): Promise<void> {
    while (this.#arrived < count) await this.#news();
  }

  async disconnected(): Promise<void> {
    while (this.#sockets.size > 0) await this.#news();
  }

  transcript(): string {
    return this.requests
      .map((r) => `${r.method} ${r.url}\n${r.rawHeaders.join("\n")}\n\n${r.body.toString("latin1")}`)
      .join("\n");
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const socket of this.#sockets.keys()) socket.destroy();
    // A connection that the kernel had accepted is announced only now.
    await nextTurn();
    for (const socket of this.#sockets.keys()) socket.destroy();
    this.#server.closeAllConnections();
    await closed;
    await this.#companion?.[Symbol.asyncDispose]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #accept(socket: Socket): void {
    this.#sockets.set(socket, this.connections++);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      this.#sockets.delete(socket);
      this.#wake();
    });
  }

  #news(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  async #exchange(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request: RecordedRequest = {
      method: incoming.method ?? "",
      url: incoming.url ?? "",
      headers: incoming.headers,
      rawHeaders: incoming.rawHeaders,
      connection: this.#sockets.get(incoming.socket) ?? -1,
      body: Buffer.alloc(0),
      complete: false,
    };
    const index = this.requests.push(request) - 1;
    this.highWater = Math.max(this.highWater, ++this.inFlight);
    response.once("close", () => this.inFlight--);
    // A client that gives up is part of every scenario, so its broken stream is no news.
    incoming.on("error", () => undefined);
    response.on("error", () => undefined);
    if (!this.#leaveBody) {
      await readInto(request, incoming);
      if (!request.complete) return;
    }
    this.#arrived++;
    this.#wake();
    await this.#handler({ request, incoming, response, socket: incoming.socket, index });
  }
}

/** Reads what is left of a request body into its record. Stops silently when the client breaks off. */
export async function readInto(request: RecordedRequest, incoming: IncomingMessage): Promise<void> {
  const chunks: Buffer[] = [request.body];
  await new Promise<void>((resolve) => {
    incoming.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      request.body = Buffer.concat(chunks);
    });
    incoming.once("end", () => {
      request.complete = true;
      resolve();
    });
    incoming.once("close", resolve);
  });
}

/**
 * Starts a loopback server on a free port of 127.0.0.1 that records what arrives.
 *
 * @param handler answers each request
 */
export async function startServer(handler: ExchangeHandler, options: ServerOptions = {}): Promise<FaultServer> {
  const server = new LoopbackServer(handler, options);
  await server.listen();
  return server;
}

/** Adds members to a server, accessors included. */
export function withMembers<Members extends object>(server: FaultServer, members: Members): FaultServer & Members {
  return Object.defineProperties(server, Object.getOwnPropertyDescriptors(members)) as FaultServer & Members;
}
