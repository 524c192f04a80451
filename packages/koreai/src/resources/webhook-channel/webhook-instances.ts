import type { APIPromise, RequestOptions } from "@truewire/core";
import { webhookChannelInstancesSend } from "@truewire/core/koreai";
import type { WebhookAnswer, WebhookChannelInstancesSendFailure, WebhookSendRequest } from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { asSender, requireSender } from "./sender.ts";

/** Webhook instances of a bot beside its first one. */
export class WebhookInstances {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Sends a message or an event as `webhookChannel.send()` does, to another instance.
   *
   * Stands on `POST /chatbot/v2/webhook/{botId}/hookInstance/{webHookId}` (`webhookChannel.instances.send`).
   *
   * @param webHookId - as `ivrInst-...`
   * @throws InvalidArgumentError when the message or `from.id` is missing, before anything is sent
   */
  send(
    webHookId: string,
    params: WebhookSendRequest,
    options?: RequestOptions,
  ): APIPromise<WebhookAnswer, WebhookChannelInstancesSendFailure> {
    const input = () => ({ path: { webHookId }, body: requireSender(params) });
    return this.#client.call(asSender(webhookChannelInstancesSend, params), input, options);
  }
}
