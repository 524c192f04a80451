import type { CallOutcome, MiddlewareContext } from "../middleware.ts";
import type { Call } from "./call.ts";

let count = 0;

/** What the middleware of an attempt is told. */
export function contextOf(call: Call, signal: AbortSignal): MiddlewareContext {
  // Counted here, as most calls have no middleware that could ask.
  call.id ??= `call-${(count += 1).toString(36)}`;
  return {
    operation: call.operation,
    attempt: call.attempts,
    callId: call.id,
    signal,
    onEnd: (listener) => void (call.endListeners ??= []).push(listener),
  };
}

/** Tells those who asked how the call ended. */
export function tellCallEnd(call: Call, outcome: CallOutcome): void {
  for (const listener of call.endListeners ?? []) {
    try {
      listener(outcome);
    } catch {
      // The call has ended, and its outcome stands.
    }
  }
}
