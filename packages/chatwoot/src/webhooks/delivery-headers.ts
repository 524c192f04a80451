import { refusal } from "./refuse.ts";
import { headerNames } from "./signature.ts";
import type { VerifySettings } from "./verify-options.ts";

/** Headers as the platform, Node and frameworks hand them over. Names may be in any case. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the headers of a delivery say. */
export interface DeliveryHeaders {
  readonly signature: string;
  readonly timestamp: string;
  /** Empty when there is none. */
  readonly deliveryId: string;
}

function read(headers: WebhookHeaders, name: string): string {
  if (typeof headers.get === "function") return (headers as Headers).get(name) ?? "";
  const wanted = name.toLowerCase();
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() === wanted) return typeof value === "string" ? value : (value?.join(", ") ?? "");
  }
  return "";
}

/**
 * Reads what a delivery says about itself. Needs no body, so that a delivery without proof is refused before its body is
 * taken in.
 *
 * @throws WebhookVerificationError `missing-header`
 */
export function readDeliveryHeaders(headers: WebhookHeaders, settings: VerifySettings): DeliveryHeaders {
  const signature = read(headers, headerNames.signature);
  const timestamp = read(headers, headerNames.timestamp);
  const deliveryId = read(headers, headerNames.delivery);
  if (settings.secrets.length > 0) {
    if (signature === "" || timestamp === "") throw refusal("missing-header");
    if (deliveryId === "" && settings.replayStore !== undefined) throw refusal("missing-header");
  }
  return { signature, timestamp, deliveryId };
}
