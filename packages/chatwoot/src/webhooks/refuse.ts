import { WebhookVerificationError } from "@truewire/core";
import type { WebhookVerificationReason } from "@truewire/core";

// Neither the delivery nor what was expected is quoted: whoever sees the message may be who forged it.
const messages: Readonly<Record<WebhookVerificationReason, string>> = {
  "missing-header": "The delivery lacks a header that signed deliveries have",
  "bad-signature": "The signature of the delivery fits no secret",
  stale: "The delivery was not signed within the tolerated time",
  duplicate: "The delivery was accepted before",
  malformed: "The delivery holds no event",
  "too-large": "The body of the delivery exceeds the limit",
};

/** The error of a delivery that is not accepted. */
export function refusal(reason: WebhookVerificationReason): WebhookVerificationError {
  return new WebhookVerificationError(messages[reason], reason);
}
