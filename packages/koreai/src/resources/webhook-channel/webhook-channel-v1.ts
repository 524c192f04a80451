import type { APIPromise, RequestOptions } from "@truewire/core";
import { webhookChannelV1InstancesSend, webhookChannelV1Send } from "@truewire/core/koreai";
import type {
  WebhookChannelV1InstancesSendFailure,
  WebhookChannelV1SendFailure,
  WebhookV1Answer,
  WebhookV1SendRequest,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { asSender, requireSender } from "./sender.ts";

/** Webhook instances of a bot beside its first one, first version of the channel. */
export class WebhookInstancesV1 {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Sends a text as `webhookChannel.v1.send()` does, to another instance.
   *
   * Stands on `POST /chatbot/hooks/{botId}/hookInstance/{webHookId}` (`webhookChannel.v1.instances.send`).
   *
   * @param webHookId - as `ivrInst-...`
   * @throws InvalidArgumentError when the message or `from.id` is missing, before anything is sent
   */
  send(
    webHookId: string,
    params: WebhookV1SendRequest,
    options?: RequestOptions,
  ): APIPromise<WebhookV1Answer, WebhookChannelV1InstancesSendFailure> {
    const input = () => ({ path: { webHookId }, body: requireSender(params) });
    return this.#client.call(asSender(webhookChannelV1InstancesSend, params), input, options);
  }
}

/** The first version of the webhook channel: texts alone, without events and polls. */
export class WebhookChannelV1 {
  /** Further webhook instances of the bot. */
  readonly instances: WebhookInstancesV1;
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
    this.instances = new WebhookInstancesV1(client);
  }

  /**
   * Sends a text. A synchronous channel answers what the bot says; an asynchronous one sends it to its POST_URL.
   *
   * Stands on `POST /chatbot/hooks/{botId}` (`webhookChannel.v1.send`).
   *
   * @throws InvalidArgumentError when the message or `from.id` is missing, before anything is sent
   */
  send(
    params: WebhookV1SendRequest,
    options?: RequestOptions,
  ): APIPromise<WebhookV1Answer, WebhookChannelV1SendFailure> {
    const input = () => ({ body: requireSender(params) });
    return this.#client.call(asSender(webhookChannelV1Send, params), input, options);
  }
}
