import { compose } from "../middleware.ts";
import type { CallOutcome, MiddlewareContext } from "../middleware.ts";
import { isFunction } from "../options/rules.ts";
import type { Call } from "../transport/call.ts";
import { outcomeOf } from "../transport/outcome.ts";
import type { Feature } from "./feature.ts";

let count = 0;

/** Functions of the user's that wrap every attempt, of all calls or of one. */
export const middlewares: Feature<"middleware"> = {
  rules: {
    middleware: ["an array of functions", (value) => Array.isArray(value) && value.every(isFunction)],
  },
  install: (core) => {
    const { run, send } = core;
    core.send = (call, request, signal) => {
      if (call.middleware.length === 0) return send(call, request, signal);
      const last = (changed: typeof request): Promise<Response> => send(call, changed, signal);
      return compose(call.middleware, last, contextOf(call, signal))(request);
    };
    core.run = (call) =>
      call.middleware.length === 0 ? run(call) : outcomeOf(run(call), (outcome) => tellEnd(call, outcome));
  },
};

/** What the middleware of an attempt is told. */
function contextOf(call: Call, signal: AbortSignal): MiddlewareContext {
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
function tellEnd(call: Call, outcome: Omit<CallOutcome, "attempts">): void {
  for (const listener of call.endListeners ?? []) {
    try {
      listener({ attempts: call.attempts, ...outcome });
    } catch {
      // The call has ended, and its outcome stands.
    }
  }
}
