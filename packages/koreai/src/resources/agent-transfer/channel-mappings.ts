import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { agentTransferChannelMappingsGet, agentTransferChannelMappingsSet } from "@truewire/core/koreai";
import type {
  AgentTransferChannelMappingsGetFailure,
  AgentTransferChannelMappingsSetFailure,
  AgentChannelMappings,
  SetChannelMappingsRequest,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireObject, requireParams } from "../../arguments/objects.ts";

/** Which desk of human agents each channel of a bot hands conversations over to. */
export class ChannelMappings {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Reads the mappings.
   *
   * Stands on `GET /api/public/bot/{botId}/agentintegrations/channelmappings` (`agentTransfer.channelMappings.get`).
   */
  get(options?: RequestOptions): APIPromise<AgentChannelMappings, AgentTransferChannelMappingsGetFailure> {
    return this.#client.call(agentTransferChannelMappingsGet, {}, options);
  }

  /**
   * **Replaces** all mappings. Every channel of the bot that is on has to be named. What was read can be sent back as it
   * is. The documentation shows no answer, so none is read.
   *
   * Stands on `PUT /api/public/bot/{botId}/agentintegrations/channelmappings` (`agentTransfer.channelMappings.set`).
   *
   * @throws InvalidArgumentError when the mappings lack `default`, before anything is sent
   * @throws BadRequestError when a channel that is on is not named
   */
  set(
    params: SetChannelMappingsRequest,
    options?: RequestOptions,
  ): APIPromise<undefined, AgentTransferChannelMappingsSetFailure> {
    const input = () => {
      const mappings = requireObject("channelMappings", requireParams(params).channelMappings);
      if (typeof mappings.default !== "string" || mappings.default === "") {
        throw new InvalidArgumentError("channelMappings.default", "the name of an integration", mappings.default);
      }
      return { body: params };
    };
    return this.#client.call(agentTransferChannelMappingsSet, input, options);
  }
}
