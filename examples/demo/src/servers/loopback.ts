import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as an embedded server received it. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query as they stood in the request line. */
  readonly target: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The body as text; empty when there was none. */
  readonly text: string;
}

/** What an embedded server answers. Without `json` the body is empty. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

/** Told of every exchange, in order, before the answer leaves the server. */
export type Observer = (request: ReceivedRequest, answer: Answer) => void;

/** A running embedded server. */
export interface EmbeddedServer extends AsyncDisposable {
  /** Origin without a trailing slash. */
  readonly url: string;
}

/** Answers a request by throwing: the shortest way out of a handler. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly answer: Answer;

  constructor(status: number, json: unknown) {
    super(`refused with ${status}`);
    this.answer = { status, json };
  }
}

/**
 * Starts a server on a free port of the loopback address.
 *
 * @param respond - a {@link Refusal} that it throws is answered, any other error is a 500
 * @param observe - told of every exchange
 */
export async function listen(
  respond: (request: ReceivedRequest) => Answer,
  observe: Observer = () => {},
): Promise<EmbeddedServer> {
  let served = 0;
  const server = createServer(async (message, response) => {
    try {
      const request = await receive(message);
      const answer = answerOf(respond, request);
      observe(request, answer);
      served += 1;
      send(response, answer, `demo-${served}`);
    } catch {
      // The caller hung up while its request was read.
      response.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
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
  const target = message.url ?? "/";
  const url = new URL(target, "http://loopback.invalid");
  return {
    method: message.method ?? "GET",
    target,
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    text: Buffer.concat(chunks).toString("utf8"),
  };
}

function send(response: ServerResponse, answer: Answer, requestId: string): void {
  const hasBody = answer.json !== undefined;
  response.writeHead(answer.status, {
    "x-request-id": requestId,
    ...(hasBody ? { "content-type": "application/json; charset=utf-8" } : {}),
  });
  response.end(hasBody ? JSON.stringify(answer.json) : undefined);
}

function answerOf(respond: (request: ReceivedRequest) => Answer, request: ReceivedRequest): Answer {
  try {
    return respond(request);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    return { status: 500, json: { status: 500, error: "Internal Server Error" } };
  }
}
