import type { APIPromise, RequestOptions } from "@truewire/core";
import { botsChannelsEnable } from "@truewire/core/koreai";
import type { BotsChannelsEnableFailure, EnableChannelRequest, EnabledChannel } from "@truewire/core/koreai";
import { profileOf } from "../../kore-client.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireScope } from "../../scope/scope.ts";

/** A channel to set up. Without `streamId` it is the client's bot's. */
export type EnableChannelParams = EnableChannelRequest extends infer Channel
  ? Channel extends EnableChannelRequest
    ? Omit<Channel, "streamId"> & { readonly streamId?: string | undefined }
    : never
  : never;

/** The channels through which people reach a bot. Wants credentials of an Admin Console app. */
export class BotChannels {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Sets a channel up and turns it on: `rtm` (web and mobile SDK), `ivr` (webhook), `msteams` or `slack`. Secrets of the
   * channel are masked in logs and errors of this package.
   *
   * Stands on `POST /api/public/channels` (`bots.channels.enable`).
   *
   * @throws InvalidArgumentError when neither `streamId` nor the client names a bot, before anything is sent
   */
  enable(params: EnableChannelParams, options?: RequestOptions): APIPromise<EnabledChannel, BotsChannelsEnableFailure> {
    const input = () => {
      const { streamId } = requireParams(params);
      const bot = streamId ?? requireScope(profileOf(this.#client).scope, "botId", botsChannelsEnable.id);
      return { body: { ...params, streamId: bot } as EnableChannelRequest };
    };
    return this.#client.call(botsChannelsEnable, input, options);
  }
}
