import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What answers requests: the `fetch` of a test kit. */
export type Answering = (request: Request) => Promise<Response>;

/** A request as it came over the socket. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query as they stood in the request line. */
  readonly target: string;
  readonly headers: Headers;
  /** The body as text; empty when there was none. */
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What went back over the socket. */
export interface SentAnswer {
  readonly status: number;
  /** The body as text, or what it is where it is none; empty when there was none. */
  readonly text: string;
}

/** Told of every exchange, in order, before the answer leaves the server. */
export type Observer = (request: ReceivedRequest, answer: SentAnswer) => void;

/** A running server. */
export interface LoopbackServer extends AsyncDisposable {
  /** Origin without a trailing slash. */
  readonly url: string;
}

/**
 * Puts what takes a `Request` and gives a `Response` behind a socket, on a free port of the loopback address.
 *
 * @param start - makes it, once the server's own address is known
 * @param observe - told of every exchange
 */
export async function serveOverLoopback(start: (url: string) => Answering, observe: Observer): Promise<LoopbackServer> {
  let served = 0;
  const server = createServer(async (message, response) => {
    try {
      const request = await receive(message);
      const answer = await answering(toRequest(url, request));
      const bytes = new Uint8Array(await answer.arrayBuffer());
      observe(request, { status: answer.status, text: describeBody(bytes, answer.headers.get("content-type") ?? "") });
      served += 1;
      send(response, answer, bytes, `demo-${served}`);
    } catch {
      // The caller hung up while its request was read, or the connection is to break.
      response.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answering = start(url);
  return {
    url,
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function receive(message: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  const { method = "GET", url: target = "/", rawHeaders } = message;
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  const bytes = new Uint8Array(Buffer.concat(chunks));
  return { method, target, headers, bytes, text: describeBody(bytes, headers.get("content-type") ?? "") };
}

function toRequest(url: string, { method, target, headers, bytes }: ReceivedRequest): Request {
  return new Request(url + target, { method, headers, ...(bytes.length > 0 && { body: bytes }) });
}

function describeBody(bytes: Uint8Array, type: string): string {
  if (bytes.length === 0 || /json|text/u.test(type)) return new TextDecoder().decode(bytes);
  return `(${bytes.length} bytes)`;
}

function send(response: ServerResponse, answer: Response, bytes: Uint8Array, requestId: string): void {
  response.writeHead(answer.status, { "x-request-id": requestId, ...Object.fromEntries(answer.headers) });
  response.end(bytes);
}
