import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a request asked for. */
export interface Seen {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
}

/** Answers a request. */
export type Handler = (seen: Seen, response: ServerResponse) => void;

/** A server on loopback that notes what it was asked. */
export class Loopback implements AsyncDisposable {
  readonly seen: Seen[] = [];
  /** Answers; may be replaced between requests. */
  handler: Handler;
  readonly #server: Server;
  /** Its address, also when it has stopped. */
  url: string = "";

  private constructor(handler: Handler) {
    this.handler = handler;
    this.#server = createServer((request, response) => {
      const seen = { method: request.method ?? "", target: request.url ?? "", headers: request.headers };
      this.seen.push(seen);
      this.handler(seen, response);
    });
  }

  /** Starts one on a free port. */
  static async start(handler: Handler): Promise<Loopback> {
    const server = new Loopback(handler);
    await new Promise<void>((resolve) => {
      server.#server.listen(0, "127.0.0.1", resolve);
    });
    server.url = `http://127.0.0.1:${(server.#server.address() as AddressInfo).port}`;
    return server;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
  }
}

/** Answers with a text. */
export function send(
  response: ServerResponse,
  text: string,
  type: string = "text/plain; charset=utf-8",
  status: number = 200,
): void {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(text) });
  response.end(text);
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, value: unknown, status: number = 200): void {
  send(response, JSON.stringify(value), "application/json", status);
}
