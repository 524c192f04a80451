import { advice } from "../errors/advice.ts";
import {
  AbortError,
  ConnectionError,
  RedirectError,
  ResponseParseError,
  TimeoutError,
} from "../errors/transport-errors.ts";
import type { TimeoutKind } from "../errors/transport-errors.ts";
import type { Effect } from "../errors/truewire-error.ts";
import { cleanCause } from "../security/clean-cause.ts";
import { scrubber } from "../security/redact.ts";
import type { Bounds } from "./bounded.ts";
import { effectOf } from "./call.ts";
import type { Call } from "./call.ts";
import type { ExecutionFacts } from "./execution.ts";

interface Details {
  readonly operation: string;
  readonly attempts: number;
  readonly effect: Effect;
}

/** The message of a failure, with what to do about it, and the facts that every error holds. */
function describe(call: Call, what: string): [message: string, details: Details] {
  const effect = effectOf(call);
  const { operation, attempts } = call;
  return [
    `${operation.id}: ${what} (attempt ${attempts}). ${advice[effect]}.`,
    { operation: operation.id, attempts, effect },
  ];
}

/** The time limit of the given kind ran out. */
export function timedOut(call: Call, kind: TimeoutKind): TimeoutError {
  const option = kind === "attempt" ? "timeout" : kind === "deadline" ? kind : (`${kind}Timeout` as const);
  const limitMs = call.limits[option];
  const [message, details] = describe(call, `no answer in time, ${option} is ${limitMs} ms`);
  const cause = kind === "deadline" ? call.lastFailure : undefined;
  return new TimeoutError(message, { ...details, kind, limitMs, cause });
}

/** Ends work on a call after so many milliseconds, which a limit of the given kind allows, or when the caller aborts. */
export function boundsOf(call: Call, ms: number, kind: TimeoutKind): Bounds {
  return { ms, signal: call.signal, onTimeout: () => timedOut(call, kind), onAbort: () => aborted(call) };
}

/** The caller's signal was aborted. */
export function aborted(call: Call): AbortError {
  return new AbortError(...describe(call, "aborted by the caller"), call.signal?.reason);
}

/** The platform could not send the request or lost the connection. */
export function disconnected(call: Call, thrown: unknown): ConnectionError {
  const { code, early } = call.core.readConnection?.(thrown) ?? {};
  const phase = early && call.reached !== "applied" ? "connect" : "exchange";
  if (phase === "connect") call.reached = "none";
  const cause = cleanCause(thrown, scrubber(call));
  const root = cause?.cause instanceof Error ? cause.cause : cause;
  const what = phase === "connect" ? "no connection could be made" : "the connection broke";
  const [message, details] = describe(call, `${what}, ${root?.message}`);
  return new ConnectionError(message, { ...details, code, phase, cause });
}

/** The server pointed elsewhere, and the request does not go there. */
export function redirected(call: Call, { status, headers }: Response, why: string): RedirectError {
  const target = headers.get("location") ?? undefined;
  // The query may hold what the server means for its user's eyes only.
  const location = target && scrubber(call)(target.replace(/[?#].*$/s, ""));
  const what = `redirected (${status}) to ${location ?? "an unknown place"}, ${why}`;
  const [message, details] = describe(call, what);
  return new RedirectError(message, { ...details, httpStatus: status, location });
}

/**
 * A success came with a body that is of no use. The body itself is not told: it may hold secrets that can be masked in
 * well-formed JSON only.
 */
export function unusable(response: Response, facts: ExecutionFacts, what: string, cause?: unknown): ResponseParseError {
  const { operation, attempts, requestId } = facts;
  const effect = operation.safe === true ? "none" : "applied";
  const contentType = response.headers.get("content-type") ?? undefined;
  return new ResponseParseError(
    `${operation.id}: the server answered ${response.status} with ${what} (${contentType}). ${advice[effect]}.`,
    { operation: operation.id, attempts, effect, httpStatus: response.status, contentType, requestId, cause },
  );
}
