import { TruewireError } from "./truewire-error.ts";
import type { ErrorDetails } from "./truewire-error.ts";

/**
 * Why the server does not let the program listen.
 *
 * - `rejected`: it refused the subscription
 * - `unanswered`: it said nothing to it, several times; some servers' word for wrong credentials
 * - `dismissed`: it told the program to go and not to come back
 */
export type RealtimeErrorReason = "rejected" | "unanswered" | "dismissed";

/** The server does not let the program listen; trying again with the same credentials will not help. */
export class RealtimeError extends TruewireError {
  /** No HTTP answer belongs to this error. */
  declare readonly status: undefined;
  declare readonly reason: RealtimeErrorReason;

  // oxlint-disable-next-line no-useless-constructor -- narrows what has to be given
  constructor(message: string, details: ErrorDetails & { readonly reason: RealtimeErrorReason }) {
    super(message, details);
  }

  override get name(): "RealtimeError" {
    return "RealtimeError";
  }
}
