import { once } from "node:events";
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { recordRequest, type RecordedRequest } from "./recorded-request.ts";

/** What the handler wants sent back; an empty object is a 200 without a body. */
export interface Reply {
  /** HTTP status; 200 unless said otherwise. */
  readonly status?: number;
  readonly headers?: OutgoingHttpHeaders;
  /** Sent as JSON, with that content type unless `headers` names another. Not to be combined with `body`. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly body?: string | Uint8Array;
}

/** Decides the reply to one recorded request. */
export type ReplyHandler = (request: RecordedRequest) => Reply | Promise<Reply>;

/** A request, and what was sent back. */
export interface RecordedExchange {
  readonly request: RecordedRequest;
  readonly reply: Reply;
}

/** A running loopback server that keeps what it was sent. */
export interface RecordingServer extends AsyncDisposable {
  /** Origin without a trailing slash, such as `http://127.0.0.1:41234`. */
  readonly url: string;
  /** Every request so far, in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** Every request that was replied to, with the reply, in the order of the replies. */
  readonly exchanges: readonly RecordedExchange[];
  /**
   * The most recent request.
   *
   * @throws Error when none has arrived
   */
  last(): RecordedRequest;
  /**
   * Drops open connections and stops listening.
   *
   * @throws AggregateError with whatever the handler threw, so that a broken handler cannot pass for a server error
   */
  close(): Promise<void>;
}

/**
 * Starts a server on a free loopback port, best held with `await using`.
 *
 * A handler that throws answers 500 with the message, and the error is thrown again at {@link RecordingServer.close}.
 */
export async function recordingServer(handler: ReplyHandler): Promise<RecordingServer> {
  const requests: RecordedRequest[] = [];
  const exchanges: RecordedExchange[] = [];
  const failures: unknown[] = [];
  const server = createServer(async (message, response) => {
    try {
      const request = await recordRequest(message);
      requests.push(request);
      const reply = await handler(request);
      exchanges.push({ request, reply });
      send(response, reply);
    } catch (error) {
      // A caller that hangs up while its request is read is a thing tests do on purpose.
      if (message.destroyed && !message.complete) return;
      failures.push(error);
      if (!response.headersSent) send(response, { status: 500, body: `handler failed: ${String(error)}` });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  const close = async (): Promise<void> => {
    if (server.listening) {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    }
    if (failures.length > 0) throw new AggregateError(failures.splice(0), "the handler of a recording server threw");
  };

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    exchanges,
    last: () => {
      const request = requests.at(-1);
      if (request === undefined) throw new Error("no request has arrived at the recording server");
      return request;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function send(response: ServerResponse, reply: Reply): void {
  const isJson = reply.json !== undefined;
  const body = isJson ? JSON.stringify(reply.json) : reply.body;
  response.writeHead(reply.status ?? 200, {
    ...(isJson ? { "content-type": "application/json; charset=utf-8" } : {}),
    ...reply.headers,
  });
  response.end(body);
}
