import type { APIPromise, RequestOptions } from "@truewire/core";
import { webhookChannelPoll, webhookChannelSend } from "@truewire/core/koreai";
import type {
  WebhookAnswer,
  WebhookChannelPollFailure,
  WebhookChannelSendFailure,
  WebhookPollAnswer,
  WebhookSendRequest,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { asSender, requireSender } from "./sender.ts";
import { WebhookAttachments } from "./webhook-attachments.ts";
import { WebhookChannelV1 } from "./webhook-channel-v1.ts";
import { WebhookInstances } from "./webhook-instances.ts";
import { WebhookTurn } from "./webhook-turn.ts";
import type { AskOptions } from "./webhook-turn.ts";

/**
 * The webhook channel of a bot, second version: your program speaks for an end user. Takes the credentials of the app that
 * is linked to the channel (`credentials: { channel: ... }`); each token names the user that the message comes from.
 */
export class WebhookChannel {
  /** Attachments that are uploaded in parts. */
  readonly attachments: WebhookAttachments;
  /** Further webhook instances of the bot. */
  readonly instances: WebhookInstances;
  /** The first version of the channel. */
  readonly v1: WebhookChannelV1;
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
    this.attachments = new WebhookAttachments(client);
    this.instances = new WebhookInstances(client);
    this.v1 = new WebhookChannelV1(client);
  }

  /**
   * Sends a message or an event. A synchronous channel answers what the bot says (`data`), with a `pollId` where there is
   * more to come; an asynchronous one answers an acknowledgement (`traceId`), and the bot's messages go to its POST_URL.
   *
   * Stands on `POST /chatbot/v2/webhook/{botId}` (`webhookChannel.send`), which is never repeated once it may have been
   * acted upon. The server gives synchronous calls up after 15 seconds (status 504).
   *
   * @throws InvalidArgumentError when the message or `from.id` is missing, before anything is sent
   */
  send(params: WebhookSendRequest, options?: RequestOptions): APIPromise<WebhookAnswer, WebhookChannelSendFailure> {
    const input = () => ({ body: requireSender(params) });
    return this.#client.call(asSender(webhookChannelSend, params), input, options);
  }

  /**
   * Fetches what the bot has said since: messages, or that it goes on working (`status`).
   *
   * Stands on `GET /chatbot/v2/webhook/{botId}/poll/{pollId}` (`webhookChannel.poll`). The server hands the messages of a
   * `pollId` out once, so a call whose answer is lost is not repeated; a second one is a `BadRequestError`.
   */
  poll(pollId: string, options?: RequestOptions): APIPromise<WebhookPollAnswer, WebhookChannelPollFailure> {
    return this.#client.call(webhookChannelPoll, { path: { pollId } }, options);
  }

  /**
   * Sends a message and follows the `pollId` of each answer until the bot has no more to say. Await it for the whole turn,
   * or iterate over its messages as they come.
   *
   * ```ts
   * for await (const message of kore.webhookChannel.ask({ message: { type: "text", val: "hi" }, from: { id: "u-1" } })) {}
   * ```
   *
   * Stands on {@link send} and {@link poll}.
   *
   * @throws what they throw; TimeoutError of kind `deadline` when the turn takes longer, AbortError
   */
  ask(params: WebhookSendRequest, options: AskOptions = {}): WebhookTurn {
    return new WebhookTurn(
      (request) => this.send(params, request),
      (pollId, request) => this.poll(pollId, request),
      options,
    );
  }
}
