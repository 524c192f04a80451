import { SyncFailure } from "../frame/failure.ts";

/** Longest wait that a server can ask for; beyond it the run ends instead. */
export const LONGEST_WAIT = 60_000;

/** Milliseconds that the server asks to wait, if it does. */
export function retryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const text = headers.get("retry-after");
  if (text === null) return undefined;
  const wait = /^\d+$/u.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** A 403 may be a limit and no refusal: GitHub says so in its headers. */
function isRateLimit(status: number, headers: Headers): boolean {
  if (status === 429) return true;
  return status === 403 && (headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after"));
}

function lifted(headers: Headers): string {
  const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN);
  if (Number.isFinite(reset) && reset > 0 && reset < 4e9) return ` until ${new Date(reset * 1000).toISOString()}`;
  const wait = retryAfter(headers);
  return wait === undefined ? "" : ` for ${Math.ceil(wait / 1000)} s`;
}

/** What a status other than 200 means. */
export function failureOfStatus(status: number, headers: Headers, url: URL): SyncFailure {
  if (isRateLimit(status, headers)) {
    return new SyncFailure("rate-limited", url.href, `refuses further requests${lifted(headers)} (${status})`);
  }
  if (status === 404 || status === 410) return new SyncFailure("not-found", url.href, `is not there (${status})`);
  if (status === 401 || status === 403)
    return new SyncFailure("forbidden", url.href, `refuses the request (${status})`);
  if (status >= 500 || status === 408) return new SyncFailure("unavailable", url.href, `fails (${status})`);
  return new SyncFailure("unexpected-answer", url.href, `answers ${status}`);
}

/** Whether the same request may do better later. A long limit does not pass while we wait. */
export function isRetriedStatus(status: number, headers: Headers): boolean {
  if ([408, 500, 502, 503, 504].includes(status)) return true;
  return isRateLimit(status, headers) && (retryAfter(headers) ?? Number.POSITIVE_INFINITY) <= LONGEST_WAIT;
}

function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause)
    if ("code" in at && typeof at.code === "string") return at.code;
  return "no connection";
}

/** The connection broke while the answer came. */
const BROKEN: ReadonlySet<string> = new Set([
  "ECONNRESET",
  "EPIPE",
  "UND_ERR_SOCKET",
  "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
]);

/** What it means that there was no answer, and whether another attempt is worth it: where nobody listens, it is not. */
export function failureOfError(error: unknown, url: URL, timeout: number): { failure: SyncFailure; again: boolean } {
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return { failure: new SyncFailure("timeout", url.href, `has not answered within ${timeout} ms`), again: true };
  }
  const code = codeOf(error);
  if (BROKEN.has(code) || (error instanceof TypeError && error.message === "terminated")) {
    return {
      failure: new SyncFailure("truncated", url.href, `broke off before the answer was complete (${code})`),
      again: true,
    };
  }
  return { failure: new SyncFailure("offline", url.host, `cannot be reached (${code})`), again: false };
}
