import { expectValidRequest, expectValidResponse, type Vendor } from "@truewire/test-support";
import type { ReceivedRequest } from "./loopback.ts";

/** What a test sends; `body` becomes JSON unless it is a string. */
export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The request is wrong on purpose, so it is not judged by the description; the answer still is. */
  readonly wrong?: boolean;
}

/** What a test got back; `body` is the parsed JSON, undefined when there was none. */
export interface Got {
  readonly status: number;
  readonly body: unknown;
}

/** Sends real requests to an embedded server and judges both sides of each exchange by the vendor's description. */
export type Exchange = (method: string, target: string, sent?: Sent) => Promise<Got>;

/**
 * @param received - the requests as the server saw them, the most recent last
 */
export function exchangeWith(vendor: Vendor, url: string, received: readonly ReceivedRequest[]): Exchange {
  return async (method, target, { headers = {}, body, wrong = false } = {}) => {
    const content = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
    const typed = body === undefined ? headers : { "content-type": "application/json", ...headers };
    const response = await fetch(url + target, { method, headers: typed, ...content });
    const text = await response.text();
    const answer = text === "" ? undefined : (JSON.parse(text) as unknown);
    const request = received.at(-1);
    if (request === undefined) throw new Error("the server has seen no request");
    if (!wrong) await expectValidRequest(vendor, asRecorded(request));
    await expectValidResponse(vendor, method, request.path, response.status, answer);
    return { status: response.status, body: answer };
  };
}

function asRecorded(request: ReceivedRequest): Parameters<typeof expectValidRequest>[1] {
  const { method, path, target, text } = request;
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]),
  );
  const query = target.includes("?") ? target.slice(target.indexOf("?") + 1) : "";
  return { method, path, query, headers, text, body: Buffer.from(text) };
}
