import { refused } from "./fetch-error.ts";
import { checkedUrl } from "./prepare.ts";
import type { PreparedRequest } from "./prepare.ts";

/** Statuses that send a client elsewhere. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What may travel to another origin. Everything else may be a credential, however it is called. */
const HARMLESS: ReadonlySet<string> = new Set(["accept", "accept-encoding", "accept-language", "user-agent"]);

/** Headers that speak of a body. */
const OF_BODY: ReadonlySet<string> = new Set([
  "content-encoding",
  "content-language",
  "content-length",
  "content-location",
  "content-type",
  "transfer-encoding",
]);

/** Whether an answer sends its client elsewhere. */
export function isRedirect(status: number | undefined): boolean {
  return status !== undefined && REDIRECTS.has(status);
}

function without(headers: PreparedRequest["headers"], drop: (name: string) => boolean): PreparedRequest["headers"] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !drop(name)));
}

/**
 * The request that follows a redirect. Stricter than the platform: another origin gets no header of the caller's and
 * no body, and nobody is led from HTTPS to HTTP.
 *
 * @throws TypeError for a redirect that is not followed
 */
export function redirected(request: PreparedRequest, status: number, location: string): PreparedRequest {
  const url = checkedUrl(location, request.url);
  if (url.hash === "") url.hash = request.url.hash;
  const sameOrigin = url.origin === request.url.origin;
  if (request.url.protocol === "https:" && url.protocol !== "https:") {
    throw refused("A redirect from HTTPS to HTTP is not followed", "ERR_REDIRECT_INSECURE");
  }
  const toGet =
    (status === 303 && request.method !== "HEAD" && request.method !== "GET") ||
    ((status === 301 || status === 302) && request.method === "POST");
  const body = toGet ? undefined : request.body;
  if (body !== undefined && !sameOrigin) {
    throw refused("A redirect to another origin does not get the body", "ERR_REDIRECT_BODY");
  }
  if (body?.replayable === false) {
    throw refused("A redirect cannot be followed with a body that was a stream", "ERR_REDIRECT_STREAM");
  }
  let { headers } = request;
  if (toGet) headers = without(headers, (name) => OF_BODY.has(name));
  if (!sameOrigin) headers = without(headers, (name) => !HARMLESS.has(name));
  return { ...request, url, method: toGet ? "GET" : request.method, body, headers };
}
