import type { Effect } from "./truewire-error.ts";

/** What to do after a failure, by what the server may have done. Ends without a full stop. */
export const advice: Readonly<Record<Effect, string>> = {
  none: "Nothing was changed; it may be sent again",
  unknown: "The server may have acted: look before sending it again",
  applied: "The server took the request as done; do not repeat it blindly",
};
