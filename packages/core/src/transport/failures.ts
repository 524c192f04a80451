import { AbortError, ConnectionError, RedirectError, TimeoutError } from "../errors/transport-errors.ts";
import type { TimeoutKind } from "../errors/transport-errors.ts";
import { cleanCause } from "../security/clean-cause.ts";
import { scrub } from "../security/redact.ts";
import { effectOf } from "./call.ts";
import type { Call } from "./call.ts";
import { connectPhase, errorCode } from "./connection-phase.ts";

/** What a call can tell about itself in an error. */
function detailsOf(call: Call): { operation: string; attempts: number; effect: ReturnType<typeof effectOf> } {
  return { operation: call.operation.id, attempts: call.attempts, effect: effectOf(call) };
}

const advice = {
  none: "Nothing was changed, so it may be sent again.",
  unknown: "The server may have acted: look before sending it again.",
  applied: "The server took the request as done, so do not repeat it blindly.",
};

const limitNames = { attempt: "timeout", deadline: "deadline", queue: "queueTimeout", idle: "idleTimeout" };

/** The time limit of the given kind ran out. */
export function timedOut(call: Call, kind: TimeoutKind, limitMs: number): TimeoutError {
  const details = detailsOf(call);
  const tries = `attempt ${call.attempts}`;
  return new TimeoutError(
    `${details.operation}: no complete answer within ${limitMs} ms (${limitNames[kind]}, ${tries}). ${advice[details.effect]}`,
    { ...details, kind, limitMs },
  );
}

/** The caller's signal was aborted. */
export function aborted(call: Call): AbortError {
  const details = detailsOf(call);
  return new AbortError(
    `${details.operation}: aborted by the caller (attempt ${call.attempts}). ${advice[details.effect]}`,
    {
      ...details,
      reason: call.signal?.reason,
    },
  );
}

/** The platform could not send the request or lost the connection. */
export function disconnected(call: Call, thrown: unknown): ConnectionError {
  const phase = call.reached !== "applied" && connectPhase(thrown) ? "connect" : "exchange";
  if (phase === "connect") call.reached = "none";
  const details = detailsOf(call);
  const code = errorCode(thrown);
  const cause = cleanCause(thrown, call.secrets);
  const inner = cause?.cause instanceof Error ? cause.cause.message : cause?.message;
  const what = phase === "connect" ? "no connection could be made" : "the connection broke";
  return new ConnectionError(
    `${details.operation}: ${what} (${[code, inner].filter(Boolean).join(", ")}; attempt ${call.attempts}). ${advice[details.effect]}`,
    { ...details, code, phase, cause },
  );
}

/** The server pointed elsewhere, and the request does not go there. */
export function redirected(call: Call, httpStatus: number, location: string | undefined): RedirectError {
  const details = detailsOf(call);
  // The query may hold what the server means for its user's eyes only.
  const place = location === undefined ? undefined : scrub(location.replace(/[?#].*$/s, ""), call.secrets);
  return new RedirectError(
    `${details.operation}: the server redirects (${httpStatus || "status hidden"}) to ${place ?? "an unknown place"}, ` +
      `which is not followed with credentials. Check the base URL. ${advice[details.effect]}`,
    { ...details, httpStatus, location: place },
  );
}
