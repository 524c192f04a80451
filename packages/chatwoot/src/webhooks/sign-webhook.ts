import { InvalidArgumentError } from "@truewire/core";
import { refuseUnknown, requireObject } from "../require-object.ts";
import type { UnknownWebhookEvent, WebhookEvent } from "./events.ts";
import { headerNames, signatureOf } from "./signature.ts";

/** How to sign a delivery. */
export interface SignWebhookOptions {
  readonly secret: string;
  /** When it is signed; now unless given. The server counts in whole seconds. */
  readonly signedAt?: Date;
  /** A new one unless given. */
  readonly deliveryId?: string;
}

/** A signed delivery, made to be the second argument of `fetch` or of `new Request`. */
export interface SignedWebhook {
  readonly method: "POST";
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * Signs a delivery as the server does, for tests of what receives it. The same event signed twice within a second is a
 * replay to the receiver, whatever its id: give each a `signedAt` of its own.
 *
 * @param payload - the event, or the text of the body
 * @throws InvalidArgumentError when there is no event, the secret is empty, the time is none, or an option is unknown
 */
export async function signWebhook(
  payload: WebhookEvent | UnknownWebhookEvent | string,
  options: SignWebhookOptions,
): Promise<SignedWebhook> {
  refuseUnknown(options, ["secret", "signedAt", "deliveryId"]);
  const { secret, signedAt = new Date(), deliveryId = crypto.randomUUID() } = requireObject("options", options);
  if (typeof secret !== "string" || secret === "") {
    throw new InvalidArgumentError("secret", "a text that is not empty", secret);
  }
  if (typeof payload !== "string") requireObject("payload", payload);
  const timestamp = String(Math.floor(new Date(signedAt).getTime() / 1000));
  if (timestamp === "NaN") throw new InvalidArgumentError("signedAt", "a time", signedAt);
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  return {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      [headerNames.delivery]: deliveryId,
      [headerNames.timestamp]: timestamp,
      [headerNames.signature]: await signatureOf(secret, timestamp, new TextEncoder().encode(body)),
    },
    body,
  };
}
