import { TruewireError } from "./truewire-error.ts";

/**
 * Why a delivery was not accepted.
 *
 * - `missing-header`: it came without a header that a signed delivery has
 * - `bad-signature`: no secret gives its signature: it is forged, was changed on its way, or belongs to another secret
 * - `stale`: it was signed too long ago, or in a future that no clock's error explains
 * - `duplicate`: it was accepted before
 * - `malformed`: it is signed, but no event can be read from it
 * - `too-large`: its body exceeds the limit
 */
export type WebhookVerificationReason =
  | "missing-header"
  | "bad-signature"
  | "stale"
  | "duplicate"
  | "malformed"
  | "too-large";

/** A webhook delivery did not prove where it comes from; do not act on it. */
export class WebhookVerificationError extends TruewireError {
  /** No HTTP answer belongs to this error. */
  declare readonly status: undefined;
  readonly reason: WebhookVerificationReason;

  constructor(message: string, reason: WebhookVerificationReason) {
    super(message);
    this.reason = reason;
  }

  override get name(): "WebhookVerificationError" {
    return "WebhookVerificationError";
  }
}
