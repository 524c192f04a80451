import { InvalidArgumentError, isTruewireError } from "@truewire/core";
import type { UnknownWebhookEvent } from "./events.ts";
import type { VerifyOptions } from "./verify-options.ts";
import type { WebhookDelivery } from "./verify-webhook.ts";

/** What is called with an event; what it returns is waited for. */
export type WebhookListener<Event> = (event: Event, delivery: WebhookDelivery) => unknown;

/** Settings of a webhook handler. `replayStore` is one of its own, in memory, unless given. */
export interface WebhookHandlerOptions extends VerifyOptions {
  /** Bytes that a body may have, 5 MiB unless given: e-mails come with their HTML, twice. */
  readonly maxBodyBytes?: number;
  /** Called with events that this version does not know. They are answered with 200 either way. */
  readonly onUnknown?: WebhookListener<UnknownWebhookEvent>;
  /**
   * Called with what went wrong: a {@link WebhookVerificationError} for a refused delivery, else what a listener or the
   * replay store has thrown. Writes a line to the console unless given.
   *
   * @param delivery - the delivery, if it was accepted
   */
  readonly onError?: (error: unknown, delivery: WebhookDelivery | undefined) => unknown;
}

/** Reports an error to a console, without the delivery: it holds what people have written. */
export function reportToConsole(error: unknown): void {
  if (isTruewireError(error, "WebhookVerificationError")) {
    console.warn(`[truewire] a webhook delivery was refused: ${error.reason}`);
  } else console.error("[truewire] a webhook delivery failed:", error);
}

/** @throws InvalidArgumentError for what cannot be called */
export function requireFunction(name: string, value: unknown): void {
  if (typeof value !== "function") throw new InvalidArgumentError(name, "a function", value);
}

/** @throws InvalidArgumentError when the limit is no positive integer */
export function bodyLimit({ maxBodyBytes = 5 * 1024 * 1024 }: WebhookHandlerOptions): number {
  if (Number.isSafeInteger(maxBodyBytes) && maxBodyBytes > 0) return maxBodyBytes;
  throw new InvalidArgumentError("maxBodyBytes", "a positive integer", maxBodyBytes);
}
