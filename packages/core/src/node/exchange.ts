import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { fetchFailed } from "./fetch-error.ts";
import type { FetchPhase } from "./fetch-error.ts";
import type { PreparedRequest } from "./prepare.ts";
import type { OutgoingHeaders } from "./request-headers.ts";
import { writeBody } from "./write-body.ts";

/** An answer whose headers have arrived. */
export interface Answer {
  readonly message: IncomingMessage;
  /** Why the body broke off, once it did: the caller's reason or the network's error. */
  failure(): Breakage | undefined;
}

/** How a body ended before its end. */
export interface Breakage {
  readonly aborted: boolean;
  readonly error: unknown;
}

/** A connection that had served before and was found closed. */
export class StaleConnection extends Error {
  override readonly name = "StaleConnection";
}

/** Methods that a client may repeat unasked, because they ask for nothing but an answer. */
const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** How a connection that the other side has closed shows itself. */
const CLOSED: ReadonlySet<unknown> = new Set(["ECONNRESET", "EPIPE", "ECONNABORTED"]);

/**
 * Headers as a flat list, which node writes out at once instead of keeping them for changes. An agent of the caller's
 * gets them changeable: proxy agents add to them and rewrite the request line.
 */
function flat(headers: OutgoingHeaders, url: URL): string[] {
  const list = headers["host"] === undefined ? ["host", url.host] : [];
  for (const name in headers) list.push(name, headers[name] as string);
  return list;
}

/** What one exchange knows about its way so far. */
class Progress {
  readonly #request: ClientRequest;
  #connected = false;
  /** Bytes that the connection had carried for others before. */
  #before = 0;
  #socket: Socket | undefined;

  constructor(request: ClientRequest, secure: boolean) {
    this.#request = request;
    request.once("socket", (socket) => {
      this.#socket = socket;
      this.#before = request.reusedSocket ? socket.bytesWritten : 0;
      if (request.reusedSocket || !socket.connecting) this.#connected = true;
      else socket.once(secure ? "secureConnect" : "connect", () => (this.#connected = true));
    });
  }

  get phase(): FetchPhase {
    return this.#connected ? "request" : "connect";
  }

  /** Whether the server may have closed the connection before the request could reach it. */
  isStale(method: string, error: unknown): boolean {
    if (!this.#request.reusedSocket || !CLOSED.has((error as NodeJS.ErrnoException).code)) return false;
    return SAFE.has(method) || this.#socket === undefined || this.#socket.bytesWritten === this.#before;
  }
}

/**
 * Sends one request and waits for the headers of its answer. Rejects with the signal's reason, a {@link StaleConnection}
 * when the same request may be sent again on another connection, or a `TypeError` like the platform's.
 *
 * @param agent - pool of connections
 * @param own - whether the pool is ours and not the caller's
 */
export function exchange(prepared: PreparedRequest, agent: Agent, own: boolean): Promise<Answer> {
  const { url, method, headers, body, signal } = prepared;
  const secure = url.protocol === "https:";
  return new Promise((resolve, reject) => {
    let breakage: Breakage | undefined;
    let message: IncomingMessage | undefined;
    const request = (secure ? httpsRequest : httpRequest)({
      protocol: url.protocol,
      // The brackets of an IPv6 address belong to the URL, not to the address.
      hostname: url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname,
      port: url.port,
      path: url.pathname + url.search,
      method,
      headers: own ? flat(headers, url) : headers,
      agent,
    });
    const progress = new Progress(request, secure);
    const fail = (aborted: boolean, error: unknown): void => {
      if (breakage !== undefined) return;
      breakage = { aborted, error };
      if (message !== undefined) return;
      if (!aborted && (body?.replayable ?? true) && progress.isStale(method, error))
        reject(new StaleConnection("The connection was closed", { cause: error }));
      else reject(aborted ? error : fetchFailed(error, progress.phase));
    };
    if (signal !== undefined) {
      const onAbort = (): void => {
        fail(true, signal.reason);
        // Destroyed without an error, the answer would look like one that nobody is waiting for.
        if (message === undefined) request.destroy();
        else message.destroy(new Error("aborted"));
      };
      signal.addEventListener("abort", onAbort, { once: true });
      request.once("close", () => signal.removeEventListener("abort", onAbort));
    }
    // Stays for the whole exchange: node reports a malformed body on the request, after its answer began.
    request.on("error", (error) => fail(false, error));
    request.once("response", (incoming) => {
      message = incoming;
      incoming.on("error", (error) => fail(false, error));
      resolve({ message: incoming, failure: () => breakage });
    });
    if (body === undefined) request.end();
    else if (body.open === undefined) request.end(body.bytes);
    else {
      writeBody(request, body.open()).catch((error: unknown) => {
        fail(false, error);
        request.destroy();
      });
    }
  });
}
