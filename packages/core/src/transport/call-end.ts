import type { CallOutcome } from "../middleware.ts";
import type { Call } from "./call.ts";

type Listener = (outcome: CallOutcome) => void;

const listeners = /* @__PURE__ */ new WeakMap<Call, Listener[]>();

/** Registers a listener for the end of a call. Kept aside, as hardly any call has one. */
export function onCallEnd(call: Call, listener: Listener): void {
  const all = listeners.get(call);
  if (all === undefined) listeners.set(call, [listener]);
  else all.push(listener);
}

/** Tells everyone who asked. An observer that throws does not disturb the call. */
export function tellCallEnd(call: Call, outcome: CallOutcome): void {
  for (const listener of listeners.get(call) ?? []) {
    try {
      listener(outcome);
    } catch {
      // The call has ended, and its outcome stands.
    }
  }
}
