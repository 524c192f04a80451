import { requestBody } from "./request-body.ts";
import type { RequestBody } from "./request-body.ts";
import { requestHeaders } from "./request-headers.ts";
import type { OutgoingHeaders } from "./request-headers.ts";
import { refused } from "./fetch-error.ts";

/** What is done about a redirect. */
export type RedirectMode = "follow" | "error" | "manual";

/** One request, checked and ready to be sent. */
export interface PreparedRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: OutgoingHeaders;
  readonly body: RequestBody | undefined;
  readonly signal: AbortSignal | undefined;
  readonly redirect: RedirectMode;
}

/** Methods that fetch writes in capitals however they are spelled; others are sent as they are. */
const NORMALISED: ReadonlySet<string> = new Set(["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH"]);
const FORBIDDEN_METHODS: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/**
 * Parses and checks an address. The address itself stays out of the errors, as queries and user parts hold secrets.
 *
 * @throws TypeError for one that is not absolute, has user or password, or is not http(s)
 */
export function checkedUrl(address: string | URL, base?: URL): URL {
  let url: URL;
  try {
    url = typeof address === "string" ? new URL(address, base) : address;
  } catch {
    throw refused("The URL is not a valid absolute address", "ERR_INVALID_URL");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw refused(`The URL begins with ${url.protocol}, not with http: or https:`, "ERR_INVALID_PROTOCOL");
  }
  if (url.username !== "" || url.password !== "") {
    throw refused("The URL holds a user or password", "ERR_INVALID_URL");
  }
  return url;
}

function checkedMethod(given: string | undefined): string {
  if (given === undefined || given === "GET") return "GET";
  const upper = given.toUpperCase();
  const method = NORMALISED.has(upper) ? upper : given;
  if (!TOKEN.test(method)) throw new TypeError("A method must be an HTTP token");
  if (FORBIDDEN_METHODS.has(upper)) throw new TypeError(`The method ${upper} cannot be fetched`);
  return method;
}

/** What of a `Request` counts beside `init`, which wins. Told by shape, as its class belongs to the platform's fetch. */
function initOf(input: string | URL | Request, init: RequestInit | undefined): RequestInit {
  if (typeof input === "string" || input instanceof URL) return init ?? {};
  const { method, headers, signal, redirect, body } = input;
  if (init === undefined) return { method, headers, signal, redirect, body };
  // A body that init replaces is left unread.
  return { method, headers, signal, redirect, ...("body" in init ? {} : { body }), ...init };
}

/**
 * Turns fetch's arguments into one checked request.
 *
 * @throws TypeError for anything that cannot be sent; nothing has left by then
 */
export function prepare(input: string | URL | Request, given: RequestInit | undefined): PreparedRequest {
  const url = checkedUrl(typeof input === "string" || input instanceof URL ? input : input.url);
  const init = initOf(input, given);
  const method = checkedMethod(init.method);
  const body = requestBody(init.body);
  // The platform refuses it with GET as well, which some APIs read a body with all the same.
  if (body !== undefined && method === "HEAD") throw new TypeError("A HEAD request cannot have a body");
  const redirect = init.redirect ?? "follow";
  return {
    url,
    method,
    headers: requestHeaders(init.headers, method, body),
    body,
    signal: init.signal ?? undefined,
    redirect,
  };
}
