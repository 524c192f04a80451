import type { WebhookVerificationReason } from "@truewire/core";

/** What to answer to a delivery. */
export interface WebhookAnswer {
  /**
   * 200 done, 400 no event in it, 401 not proven, 405 not a POST, 413 too large, 500 a listener failed. A delivery that
   * was accepted before gets 200: whoever sent it again shall stop, and a message would count as failed otherwise.
   */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty: why a delivery was refused is for the one who receives it. */
  readonly body: "";
}

/** The status that a refused delivery is answered with. */
export const refusalStatus: Readonly<Record<WebhookVerificationReason, number>> = {
  "missing-header": 401,
  "bad-signature": 401,
  stale: 401,
  duplicate: 200,
  malformed: 400,
  "too-large": 413,
};

/** An answer without a body. */
export function answer(status: number, headers: Readonly<Record<string, string>> = {}): WebhookAnswer {
  return { status, headers, body: "" };
}
