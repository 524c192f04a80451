import type { Call } from "./call.ts";

let count = 0;
const ids = /* @__PURE__ */ new WeakMap<Call, string>();

/** An id for all attempts of a call, made only when somebody looks. */
export function callIdOf(call: Call): string {
  let id = ids.get(call);
  if (id === undefined) {
    count += 1;
    id = `call-${count.toString(36)}`;
    ids.set(call, id);
  }
  return id;
}
