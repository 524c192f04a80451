import { ConnectionError, InvalidArgumentError } from "@truewire/core";
import { joined } from "./fetch-body.ts";
import { bytesOf } from "./raw-body.ts";
import { refusal } from "./refuse.ts";
import type { WebhookAnswer } from "./webhook-answer.ts";

/** What is needed of a request of Node's `http`, and of those that Express and its like make of it. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly destroyed: boolean;
  readonly readableEnded: boolean;
  /** The body as received, where a body parser has kept it. */
  readonly rawBody?: unknown;
  /** The body, where a parser has read it; used while it is bytes or text. */
  readonly body?: unknown;
  on(event: string, listener: (value: unknown) => void): unknown;
  off(event: string, listener: (value: unknown) => void): unknown;
  resume(): unknown;
}

/** What is needed of an answer of Node's `http`. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/**
 * The body of a request as received: from a parser that has kept it, or from the request itself.
 *
 * @throws WebhookVerificationError `too-large`
 * @throws ConnectionError when the sender went away
 * @throws InvalidArgumentError when a parser has read it and has not kept it
 */
export async function readNodeBody(request: NodeRequest, maxBytes: number): Promise<Uint8Array> {
  for (const kept of [request.rawBody, request.body]) {
    const bytes = bytesOf(kept);
    if (bytes === undefined) continue;
    if (bytes.length > maxBytes) throw refusal("too-large");
    return bytes;
  }
  if (request.readableEnded) {
    const accepted = "kept by the body parser, as it has read the request (or mount the webhook before the parser)";
    throw new InvalidArgumentError("request.rawBody", accepted, request.rawBody);
  }
  if (request.destroyed) throw gone();
  if (Number(request.headers["content-length"]) > maxBytes) throw refusal("too-large");
  return readStream(request, maxBytes);
}

function readStream(request: NodeRequest, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const listeners = {
      data: (chunk: unknown): void => {
        const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
        size += bytes.length;
        if (size > maxBytes) return settle(() => reject(refusal("too-large")));
        chunks.push(bytes);
      },
      end: (): void => settle(() => resolve(joined(chunks, size))),
      error: (cause: unknown): void => settle(() => reject(gone(cause))),
      close: (): void => settle(() => reject(gone())),
    };
    function settle(finish: () => void): void {
      for (const [event, listener] of Object.entries(listeners)) request.off(event, listener);
      // The rest of a body that is too large is let go, so that the sender can read the answer. A broken connection may
      // tell so more than once.
      request.on("error", () => undefined);
      request.resume();
      finish();
    }
    for (const [event, listener] of Object.entries(listeners)) request.on(event, listener);
  });
}

function gone(cause?: unknown): ConnectionError {
  return new ConnectionError("The sender went away before the delivery was complete", { phase: "exchange", cause });
}

/** Writes an answer, unless somebody else has. */
export function writeNodeAnswer(response: NodeResponse, { status, headers, body }: WebhookAnswer): void {
  if (response.headersSent) return;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
}
