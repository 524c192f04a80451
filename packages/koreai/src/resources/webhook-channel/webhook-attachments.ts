import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  webhookChannelAttachmentsCommit,
  webhookChannelAttachmentsSendChunk,
  webhookChannelAttachmentsStart,
} from "@truewire/core/koreai";
import type {
  WebhookChannelAttachmentsCommitFailure,
  WebhookChannelAttachmentsSendChunkFailure,
  WebhookChannelAttachmentsStartFailure,
  WebhookUploadAnswer,
  WebhookUploadChunk,
  WebhookUploadCommit,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/**
 * Attachments that are uploaded in parts. The documentation shows none of the answers, so they come as they are; files that
 * go in one piece are easier sent with `files.upload()`.
 */
export class WebhookAttachments {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Begins an upload; the answer holds its token.
   *
   * Stands on `POST /api/attachments/{botId}/{channelType}/token` (`webhookChannel.attachments.start`).
   */
  start(
    channelType: string,
    options?: RequestOptions,
  ): APIPromise<WebhookUploadAnswer, WebhookChannelAttachmentsStartFailure> {
    return this.#client.call(webhookChannelAttachmentsStart, { path: { channelType }, body: {} }, options);
  }

  /**
   * Sends one part.
   *
   * Stands on `POST /api/attachments/{botId}/{channelType}/token/{uploadToken}/chunk`
   * (`webhookChannel.attachments.sendChunk`).
   */
  sendChunk(
    channelType: string,
    uploadToken: string,
    params: WebhookUploadChunk,
    options?: RequestOptions,
  ): APIPromise<WebhookUploadAnswer, WebhookChannelAttachmentsSendChunkFailure> {
    const input = () => ({ path: { channelType, uploadToken }, body: requireParams(params) });
    return this.#client.call(webhookChannelAttachmentsSendChunk, input, options);
  }

  /**
   * Ends an upload.
   *
   * Stands on `PUT /api/attachments/{botId}/{channelType}/token/{uploadToken}/chunk`
   * (`webhookChannel.attachments.commit`).
   */
  commit(
    channelType: string,
    uploadToken: string,
    params: WebhookUploadCommit,
    options?: RequestOptions,
  ): APIPromise<WebhookUploadAnswer, WebhookChannelAttachmentsCommitFailure> {
    const input = () => ({ path: { channelType, uploadToken }, body: requireParams(params) });
    return this.#client.call(webhookChannelAttachmentsCommit, input, options);
  }
}
