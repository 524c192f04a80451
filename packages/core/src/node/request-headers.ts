import { ACCEPT_ENCODING } from "./decode.ts";
import type { RequestBody } from "./request-body.ts";

/** Headers of a request by name in lower case. */
export type OutgoingHeaders = Record<string, string>;

/** These say how the connection is used and how the body is framed, which is for this function alone to know. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  "connection",
  "expect",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Methods whose requests say so when they have no body. */
const BODY_EXPECTED: ReadonlySet<string> = new Set(["PATCH", "POST", "PUT"]);

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** What may not stand in a value: line breaks would begin another header, and node sends one byte per character. */
const NOT_IN_VALUE = /[^\t\x20-\x7e\x80-\xff]/;

function add(headers: OutgoingHeaders, name: string, value: unknown): void {
  if (!TOKEN.test(name)) throw new TypeError("A header name must be an HTTP token");
  const key = name.toLowerCase();
  if (FORBIDDEN.has(key)) throw new TypeError(`The header ${key} is not the caller's to set`);
  const text = String(value).trim();
  // The value may be a secret, so the name alone is told.
  if (NOT_IN_VALUE.test(text)) throw new TypeError(`The header ${key} holds a character that headers cannot carry`);
  const before = headers[key];
  headers[key] = before === undefined ? text : `${before}, ${text}`;
}

/** Collects what fetch takes as `headers`: an object, pairs, or `Headers` of any make. */
function collect(init: HeadersInit | undefined): OutgoingHeaders {
  const headers: OutgoingHeaders = {};
  if (init === undefined || init === null) return headers;
  if (Symbol.iterator in init) {
    for (const pair of init as Iterable<readonly [string, string]>) add(headers, pair[0], pair[1]);
  } else {
    for (const name in init) add(headers, name, (init as Record<string, string>)[name]);
  }
  return headers;
}

/** The length to be announced. A stream has the one that its sender says; it is held to it while it is written. */
function contentLength(claimed: string | undefined, method: string, body: RequestBody | undefined): number | undefined {
  const own = body === undefined ? (BODY_EXPECTED.has(method) ? 0 : undefined) : body.length;
  if (claimed === undefined || claimed === String(own)) return own;
  if (body !== undefined && own === undefined && /^\d{1,15}$/.test(claimed)) return Number(claimed);
  throw new TypeError("The header content-length does not match the body");
}

/**
 * Headers as they will be sent, with what the platform adds.
 *
 * @throws TypeError for a name or value that HTTP cannot carry, a header that frames the message, or a
 * `content-length` that is not the body's
 */
export function requestHeaders(
  init: HeadersInit | undefined,
  method: string,
  body: RequestBody | undefined,
): OutgoingHeaders {
  const headers = collect(init);
  headers["accept"] ??= "*/*";
  headers["accept-encoding"] ??= ACCEPT_ENCODING;
  headers["user-agent"] ??= "node";
  const length = contentLength(headers["content-length"], method, body);
  if (length !== undefined) headers["content-length"] = String(length);
  if (body !== undefined) {
    if (length === undefined) headers["transfer-encoding"] = "chunked";
    if (body.type !== undefined) headers["content-type"] ??= body.type;
  }
  return headers;
}
