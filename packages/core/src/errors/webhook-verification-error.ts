import { TruewireError } from "./truewire-error.ts";

/** Why a delivery was not accepted. */
export type WebhookVerificationReason = "missing-header" | "bad-signature" | "stale" | "duplicate" | "malformed";

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
