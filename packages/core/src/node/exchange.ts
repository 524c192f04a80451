import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { bodyTerminated, fetchFailed } from "./fetch-error.ts";
import type { FetchPhase } from "./fetch-error.ts";
import { hasServed, noteServed } from "./served.ts";
import type { PreparedRequest } from "./prepare.ts";
import type { OutgoingHeaders } from "./request-headers.ts";
import { writeBody } from "./write-body.ts";

/** An answer whose headers have arrived. */
export interface Answer {
  readonly message: IncomingMessage;
  /** What a reader of the body gets instead of its end, once it has broken off. */
  failure(): { readonly error: unknown } | undefined;
}

/** A connection that had served before was found closed, and the same request may be sent on another one. */
export class StaleConnection extends Error {
  override readonly name = "StaleConnection";

  constructor(cause: unknown) {
    super("The connection was closed", { cause });
  }
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
  #connected = false;
  #reused = false;
  /** Bytes that the connection had carried for others before. */
  #before = 0;
  #socket: Socket | undefined;

  constructor(request: ClientRequest, secure: boolean) {
    request.on("socket", (socket) => {
      this.#socket = socket;
      this.#reused = hasServed(socket);
      if (this.#reused) this.#before = socket.bytesWritten;
      if (this.#reused || !socket.connecting) this.#connected = true;
      else socket.once(secure ? "secureConnect" : "connect", () => (this.#connected = true));
    });
  }

  /** The connection has answered. */
  answered(message: IncomingMessage): void {
    if (!this.#reused && this.#socket !== undefined) noteServed(this.#socket, message);
  }

  get phase(): FetchPhase {
    return this.#connected ? "request" : "connect";
  }

  /** Whether the server may have closed the connection before the request could reach it. */
  isStale(method: string, error: unknown): boolean {
    if (!this.#reused || !CLOSED.has((error as NodeJS.ErrnoException).code)) return false;
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
    let breakage: { readonly error: unknown } | undefined;
    let message: IncomingMessage | undefined;
    let request: ClientRequest;
    try {
      request = (secure ? httpsRequest : httpRequest)({
        protocol: url.protocol,
        // The brackets of an IPv6 address belong to the URL, not to the address.
        hostname: url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname,
        port: url.port,
        path: url.pathname + url.search,
        method,
        headers: own ? flat(headers, url) : headers,
        agent,
      });
    } catch (error) {
      // Unusable TLS settings, for instance, show only when a connection is opened.
      return reject(fetchFailed(error, "connect"));
    }
    const progress = new Progress(request, secure);
    const fail = (unanswered: unknown, answered: unknown): void => {
      if (breakage !== undefined) return;
      breakage = { error: answered };
      release();
      if (message === undefined) reject(unanswered);
    };
    const onError = (error: unknown): void => {
      const again = (body?.replayable ?? true) && progress.isStale(method, error);
      fail(again ? new StaleConnection(error) : fetchFailed(error, progress.phase), bodyTerminated(error));
    };
    const onAbort = (): void => {
      fail(signal?.reason, signal?.reason);
      // Destroyed without an error, the answer would look like one that nobody is waiting for.
      if (message === undefined) request.destroy();
      else message.destroy(new Error("aborted"));
    };
    const release = (): void => signal?.removeEventListener("abort", onAbort);
    if (signal !== undefined) {
      signal.addEventListener("abort", onAbort, { once: true });
      request.on("close", release);
    }
    // Stays for the whole exchange: node reports a malformed body on the request, after its answer began.
    request.on("error", onError);
    request.on("response", (incoming) => {
      message = incoming;
      progress.answered(incoming);
      incoming.on("error", onError);
      resolve({ message: incoming, failure: () => breakage });
    });
    if (body === undefined) request.end();
    else if (body.open === undefined) request.end(body.bytes);
    else {
      const announced = headers["content-length"];
      writeBody(request, body.open(), announced === undefined ? undefined : Number(announced)).catch(
        (error: unknown) => {
          const failed = new TypeError("fetch failed", { cause: error });
          fail(failed, failed);
          (message ?? request).destroy(new Error("the body failed"));
        },
      );
    }
  });
}
