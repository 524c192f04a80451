import type { IncomingMessage } from "node:http";

/** One request exactly as a loopback server received it. */
export interface RecordedRequest {
  readonly method: string;
  /** The request target, path and query together, still percent-encoded. */
  readonly target: string;
  /** The path alone, still percent-encoded. */
  readonly path: string;
  /** The query without its question mark, still percent-encoded; empty when there is none. */
  readonly query: string;
  /** Header values under lower-case names; repeated headers are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Header names and values in the order and spelling of the wire. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** The body decoded as UTF-8. */
  readonly text: string;
  /** The body as JSON; undefined when it is empty or is not JSON, whatever the content type claims. */
  readonly json: unknown;
}

/** Reads a request to its end and keeps every byte of it. */
export async function recordRequest(message: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const text = body.toString("utf8");
  const target = message.url ?? "";
  const queryAt = target.indexOf("?");
  return {
    method: message.method ?? "",
    target,
    path: queryAt === -1 ? target : target.slice(0, queryAt),
    query: queryAt === -1 ? "" : target.slice(queryAt + 1),
    headers: Object.fromEntries(
      Object.entries(message.headersDistinct).map(([name, values]) => [name, (values ?? []).join(", ")]),
    ),
    rawHeaders: pairs(message.rawHeaders),
    body,
    text,
    json: parseJson(text),
  };
}

function pairs(flat: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) found.push([flat[at] ?? "", flat[at + 1] ?? ""]);
  return found;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
