import type { AnyOperation } from "../operation.ts";
import { isTruewireError } from "../errors/truewire-error.ts";
import type { Call } from "./call.ts";
import { isCertificateCode } from "./connection-phase.ts";

/** Repeating it does no harm: it only reads, or leaves the server as one call would. */
const repeatable = (operation: AnyOperation): boolean => operation.safe === true || operation.idempotent === true;

/** Statuses with which a gateway or an overloaded server says "not now", without saying whether it acted. */
const passing = (status: number): boolean => status === 408 || status === 502 || status === 503 || status === 504;

/** Whether an error status may be answered with another attempt: 429 always, as the server did nothing. */
export function mayRepeatStatus(operation: AnyOperation, status: number): boolean {
  return status === 429 || (passing(status) && repeatable(operation));
}

/**
 * Whether a failed attempt may be repeated. Not once a success status came, whatever happened to its body: the server
 * has acted. Not with a body that is gone.
 */
export function mayRepeat(call: Call, error: unknown): boolean {
  if (!call.replayable) return false;
  if (isTruewireError(error, "APIError")) return mayRepeatStatus(call.operation, error.status);
  if (call.reached === "applied") return false;
  if (isTruewireError(error, "ConnectionError")) {
    return error.phase === "connect" ? !isCertificateCode(error.code) : repeatable(call.operation);
  }
  return isTruewireError(error, "TimeoutError") && error.kind === "attempt" && repeatable(call.operation);
}

/**
 * Whether a 404 means that the thing is gone because of an earlier attempt at this very DELETE, whose outcome nobody
 * could tell.
 */
export function isGoneByUs(call: Call, status: number): boolean {
  return status === 404 && call.operation.method === "DELETE" && call.ambiguous;
}

/** Whether a server that answers so may have acted: with 5xx and 408 nobody knows, with others it refused. */
export function mayHaveActed(status: number): boolean {
  return status >= 500 || status === 408;
}
