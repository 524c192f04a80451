/**
 * How far an exchange had come when it failed.
 *
 * - `connect`: no connection was ready, so the server cannot have seen the request
 * - `request`: the request, or part of it, was handed to the network
 * - `response`: the status and headers had arrived
 */
export type FetchPhase = "connect" | "request" | "response";

/** The `cause` of the `TypeError` that {@link nodeFetch} throws, free of request and response content. */
export interface FetchFailure extends Error {
  /** The system's or node's own code, such as `ECONNREFUSED`, `ENOTFOUND`, `ECONNRESET` or `CERT_HAS_EXPIRED`. */
  readonly code: string | undefined;
  readonly phase: FetchPhase;
  readonly syscall?: string | undefined;
}

/** A failure of node's own that is worth passing on, without what may hold somebody's data. */
function failureOf(error: unknown, phase: FetchPhase): FetchFailure {
  const source: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
  // A fresh error: node's own carry the raw packet of a broken answer, or a whole certificate.
  return Object.assign(new Error(source.message === "" ? (source.code ?? "unknown") : source.message), {
    code: source.code,
    phase,
    ...(source.syscall === undefined ? {} : { syscall: source.syscall }),
  });
}

/** The error of a call that got no answer, shaped like the platform's. */
export function fetchFailed(error: unknown, phase: FetchPhase): TypeError {
  return new TypeError("fetch failed", { cause: failureOf(error, phase) });
}

/** The error of a body that broke off, shaped like the platform's. */
export function bodyTerminated(error: unknown): TypeError {
  return new TypeError("terminated", { cause: failureOf(error, "response") });
}

/** The error of a call that was refused before anything was sent. */
export function refused(message: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: failureOf(Object.assign(new Error(message), { code }), "connect") });
}
