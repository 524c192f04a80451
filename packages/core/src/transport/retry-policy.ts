import { isTruewireError } from "../errors/truewire-error.ts";
import type { Call } from "./call.ts";

/**
 * Whether a failed attempt may be repeated.
 *
 * Always after a 429, as the server did nothing, and when there was no connection yet. After what leaves open whether
 * the server acted (408, 502, 503, 504, a broken connection, an attempt's timeout) only what does no harm twice. Never
 * once a success status came, whatever happened to its body, and never with a body that is gone.
 */
export function mayRepeat({ core, operation, encoded, reached }: Call, error: unknown): boolean {
  if (encoded?.replayable === false || reached === "applied") return false;
  const harmless = operation.safe === true || operation.idempotent === true;
  if (isTruewireError(error, "APIError")) {
    return error.status === 429 || (harmless && [408, 502, 503, 504].includes(error.status));
  }
  if (isTruewireError(error, "ConnectionError")) {
    return error.phase === "connect" ? !core.isFinal?.(error.code) : harmless;
  }
  return harmless && isTruewireError(error, "TimeoutError") && error.kind === "attempt";
}

/**
 * Whether a 404 means that the thing is gone because of an earlier attempt at this very DELETE, whose outcome nobody
 * could tell. Only for one that names a single thing by its path and answers nothing: with a body it names others, and
 * where an answer is promised there would be none to give.
 */
export function isGoneByUs({ operation, ambiguous, encoded }: Call, status: number): boolean {
  const isPlain = encoded === undefined && operation.response === "none";
  return status === 404 && operation.method === "DELETE" && isPlain && ambiguous;
}

/** Whether a server that answers so may have acted: with 5xx and 408 nobody knows, with others it refused. */
export function mayHaveActed(status: number): boolean {
  return status >= 500 || status === 408;
}
