import { InvalidArgumentError, isTruewireError } from "@truewire/core";
import { requireObject } from "../require-object.ts";
import { readDeliveryHeaders } from "./delivery-headers.ts";
import type { WebhookHeaders } from "./delivery-headers.ts";
import { isKnownEvent } from "./events.ts";
import type { UnknownWebhookEvent, WebhookEvent, WebhookEventName, WebhookEventOf } from "./events.ts";
import { readFetchBody } from "./fetch-body.ts";
import { bodyLimit, reportToConsole, requireFunction } from "./handler-options.ts";
import type { WebhookHandlerOptions, WebhookListener } from "./handler-options.ts";
import { readNodeBody, writeNodeAnswer } from "./node-exchange.ts";
import type { NodeRequest, NodeResponse } from "./node-exchange.ts";
import { MemoryReplayStore } from "./replay-store.ts";
import { requireBytes } from "./raw-body.ts";
import { refusal } from "./refuse.ts";
import { verifySettings } from "./verify-options.ts";
import type { VerifySettings } from "./verify-options.ts";
import { verifyDelivery } from "./verify-webhook.ts";
import type { ReceivedDelivery, WebhookDelivery } from "./verify-webhook.ts";
import { answer, refusalStatus } from "./webhook-answer.ts";
import type { WebhookAnswer } from "./webhook-answer.ts";

/** Takes deliveries in, one address for all events, and answers them by itself. */
export class WebhookHandler {
  readonly #options: WebhookHandlerOptions;
  readonly #settings: VerifySettings;
  readonly #maxBodyBytes: number;
  readonly #listeners = new Map<string, WebhookListener<never>[]>();

  /** @throws InvalidArgumentError when the options leave it without protection, or are unusable */
  constructor(options: WebhookHandlerOptions) {
    this.#options = requireObject("options", options);
    if (options.onUnknown !== undefined) requireFunction("onUnknown", options.onUnknown);
    if (options.onError !== undefined) requireFunction("onError", options.onError);
    const replayStore = options.replayStore ?? new MemoryReplayStore();
    this.#settings = verifySettings({ ...options, replayStore }, ["maxBodyBytes", "onUnknown", "onError"]);
    this.#maxBodyBytes = bodyLimit(options);
  }

  /**
   * Calls a function with each event of a kind. Several are called one after the other. The answer waits for them, and the
   * server for the answer, 5 seconds unless it is set up otherwise: leave long work to a queue.
   *
   * When one throws, the answer is 500 and the delivery may come again: the server repeats those to agent bots, twice.
   *
   * @throws InvalidArgumentError when there is no such event, or the listener is no function
   */
  on<Name extends WebhookEventName>(event: Name, listener: WebhookListener<WebhookEventOf<Name>>): this {
    if (!isKnownEvent({ event })) throw new InvalidArgumentError("event", "the name of an event", event);
    requireFunction("listener", listener);
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this;
  }

  /** For whatever speaks the platform's `Request` and `Response`: workers, Bun, Deno, Hono, Next.js. Never rejects. */
  readonly fetch: (request: Request) => Promise<Response> = async (request) => {
    const { status, headers } = await this.#take(request.method, request.headers, () =>
      readFetchBody(request, this.#maxBodyBytes),
    );
    return new Response(null, { status, headers });
  };

  /**
   * For Node's `http`, and as the middleware of Express and its like. Reads the body by itself; where a parser has, it
   * must have kept it as `rawBody`, or be one that gives `body` as bytes or text. Answers always; never rejects.
   */
  readonly node: (request: NodeRequest, response: NodeResponse) => Promise<void> = async (request, response) => {
    const { method, headers } = request;
    writeNodeAnswer(response, await this.#take(method, headers, () => readNodeBody(request, this.#maxBodyBytes)));
  };

  /** For everything else: takes a delivery that was received by POST, and says what to answer. Never rejects. */
  readonly handle: (delivery: ReceivedDelivery) => Promise<WebhookAnswer> = async (delivery) => {
    // What a program forgot is a failed delivery, told like any other.
    const { headers = {}, rawBody } = (delivery ?? {}) as Partial<ReceivedDelivery>;
    return this.#take("POST", headers, async () => {
      const bytes = requireBytes(rawBody);
      if (bytes.length > this.#maxBodyBytes) throw refusal("too-large");
      return bytes;
    });
  };

  async #take(
    method: string | undefined,
    headers: WebhookHeaders,
    read: () => Promise<Uint8Array>,
  ): Promise<WebhookAnswer> {
    if (method !== "POST") return answer(405, { Allow: "POST" });
    let delivery: WebhookDelivery;
    try {
      readDeliveryHeaders(headers, this.#settings);
      delivery = await verifyDelivery({ rawBody: await read(), headers }, this.#settings);
    } catch (error) {
      await this.#report(error);
      return answer(isTruewireError(error, "WebhookVerificationError") ? refusalStatus[error.reason] : 500);
    }
    return answer((await this.#work(delivery)) ? 200 : 500);
  }

  /** Calls the listeners; says whether none has failed. */
  async #work(delivery: WebhookDelivery): Promise<boolean> {
    try {
      for (const listener of this.#listenersOf(delivery)) await listener(delivery.payload, delivery);
      return true;
    } catch (error) {
      await this.#report(error, delivery);
      await delivery.release().catch((failure: unknown) => this.#report(failure, delivery));
      return false;
    }
  }

  #listenersOf(delivery: WebhookDelivery): readonly WebhookListener<WebhookEvent | UnknownWebhookEvent>[] {
    const { onUnknown } = this.#options;
    const listeners = delivery.known
      ? (this.#listeners.get(delivery.payload.event) ?? [])
      : onUnknown === undefined
        ? []
        : [onUnknown];
    // They were filed under the name of the event that they take.
    return listeners as WebhookListener<WebhookEvent | UnknownWebhookEvent>[];
  }

  async #report(error: unknown, delivery?: WebhookDelivery): Promise<void> {
    const { onError = reportToConsole } = this.#options;
    try {
      await onError(error, delivery);
    } catch (failure) {
      reportToConsole(failure);
    }
  }
}

/**
 * Makes a handler of deliveries:
 *
 * ```ts
 * const webhooks = createWebhookHandler({ secrets: process.env.CHATWOOT_WEBHOOK_SECRET })
 *   .on("message_created", async (message) => { … });
 * createServer(webhooks.node); // or app.post("/chatwoot", webhooks.node), or webhooks.fetch
 * ```
 *
 * @throws InvalidArgumentError when there is no secret and unsigned deliveries are not allowed, or an option is unusable
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  return new WebhookHandler(options);
}
