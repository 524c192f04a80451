import { requireObject } from "../require-object.ts";
import { readDeliveryHeaders } from "./delivery-headers.ts";
import type { DeliveryHeaders, WebhookHeaders } from "./delivery-headers.ts";
import { isKnownEvent } from "./events.ts";
import type { UnknownWebhookEvent, WebhookEvent } from "./events.ts";
import { requireBytes } from "./raw-body.ts";
import type { RawBody } from "./raw-body.ts";
import { refusal } from "./refuse.ts";
import { fitsOneOf } from "./signature.ts";
import { verifySettings } from "./verify-options.ts";
import type { VerifyOptions, VerifySettings } from "./verify-options.ts";

/** A delivery as it was received. */
export interface ReceivedDelivery {
  /** The body before any parser: parsed and written again, it no longer fits its signature. */
  readonly rawBody: RawBody;
  readonly headers: WebhookHeaders;
}

/** A delivery, and how it shall prove where it comes from. */
export interface VerifyWebhookOptions extends ReceivedDelivery, VerifyOptions {}

/** What is known of every accepted delivery. */
export interface DeliveryFacts {
  /** `undefined` where an unsigned delivery names none. */
  readonly deliveryId: string | undefined;
  /** When it was signed; `undefined` for unsigned deliveries. */
  readonly signedAt: Date | undefined;
  /**
   * Forgets that it was accepted, so that it may come again; for when it could not be worked on. The server repeats
   * deliveries to agent bots that were answered with 429 or 500, twice, and no others.
   */
  release(): Promise<void>;
}

/** An accepted delivery. `known` tells whether `payload` is one of the events that this version has types for. */
export type WebhookDelivery =
  | (DeliveryFacts & { readonly known: true; readonly payload: WebhookEvent })
  | (DeliveryFacts & { readonly known: false; readonly payload: UnknownWebhookEvent });

/**
 * Accepts a delivery if it is signed with one of the secrets, was signed just now, and was not accepted before.
 *
 * @throws WebhookVerificationError with a `reason` when it is not accepted
 * @throws InvalidArgumentError when the options are unusable, `rawBody` was parsed already or `headers` are missing
 */
export async function verifyWebhook(options: VerifyWebhookOptions): Promise<WebhookDelivery> {
  return verifyDelivery(options, verifySettings(options, ["rawBody", "headers"]));
}

/** {@link verifyWebhook} with options that were checked before. */
export async function verifyDelivery(
  { rawBody, headers }: ReceivedDelivery,
  settings: VerifySettings,
): Promise<WebhookDelivery> {
  const bytes = requireBytes(rawBody);
  requireObject("headers", headers);
  const stated = readDeliveryHeaders(headers, settings);
  const signedAt = settings.secrets.length > 0 ? await checkSignature(bytes, stated, settings) : undefined;
  const event = parseEvent(bytes);
  const keys = await claim(stated, settings);
  const facts: DeliveryFacts = {
    deliveryId: stated.deliveryId === "" ? undefined : stated.deliveryId,
    signedAt,
    release: async () => {
      for (const key of keys) await settings.replayStore?.release(key);
    },
  };
  return isKnownEvent(event) ? { ...facts, known: true, payload: event } : { ...facts, known: false, payload: event };
}

/** Looks at the time only once it is known to be the sender's, so that nobody else learns about the clock. */
async function checkSignature(body: Uint8Array, stated: DeliveryHeaders, settings: VerifySettings): Promise<Date> {
  const { signature, timestamp } = stated;
  if (!(await fitsOneOf(settings.secrets, signature, timestamp, body))) throw refusal("bad-signature");
  if (!/^\d{1,12}$/.test(timestamp)) throw refusal("malformed");
  const signedAt = Number(timestamp) * 1000;
  // Asked this way round: a clock that gives no number must not let everything in.
  if (!(Math.abs(settings.now() - signedAt) <= settings.toleranceSeconds * 1000)) throw refusal("stale");
  return new Date(signedAt);
}

function parseEvent(body: Uint8Array): WebhookEvent | UnknownWebhookEvent {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw refusal("malformed");
  }
  const event = typeof parsed === "object" && parsed !== null && "event" in parsed ? parsed.event : undefined;
  if (typeof event !== "string") throw refusal("malformed");
  return parsed as WebhookEvent | UnknownWebhookEvent;
}

/** Takes what the delivery is known by. */
async function claim(stated: DeliveryHeaders, settings: VerifySettings): Promise<readonly string[]> {
  const store = settings.replayStore;
  if (store === undefined) return [];
  // Signed ahead of our clock by the tolerance, it stays good for twice that.
  const seconds = Math.ceil(settings.toleranceSeconds * 2) + 1;
  const keys = [
    ...(settings.secrets.length > 0 ? [`chatwoot:${stated.signature}`] : []),
    ...(stated.deliveryId === "" ? [] : [`chatwoot:${stated.deliveryId.slice(0, 100)}`]),
  ];
  const claimed: string[] = [];
  try {
    for (const key of keys) {
      if (!(await store.claim(key, seconds))) throw refusal("duplicate");
      claimed.push(key);
    }
  } catch (error) {
    // Half of a claim would turn the delivery away when it comes again.
    await Promise.allSettled(claimed.map(async (key) => store.release(key)));
    throw error;
  }
  return keys;
}
