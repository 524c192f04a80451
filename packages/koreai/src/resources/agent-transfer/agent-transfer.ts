import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { agentTransferEnable } from "@truewire/core/koreai";
import type { AgentTransferBot, AgentTransferEnableFailure, EnableAgentTransferRequest } from "@truewire/core/koreai";
import { requireTexts } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";
import { AgentIntegrations } from "./agent-integrations.ts";
import { ChannelMappings } from "./channel-mappings.ts";

/** Handing conversations over from a bot to human agents. */
export class AgentTransfer {
  /** The desks of human agents. */
  readonly integrations: AgentIntegrations;
  /** Which desk each channel goes to. */
  readonly channelMappings: ChannelMappings;
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
    this.integrations = new AgentIntegrations(client);
    this.channelMappings = new ChannelMappings(client);
  }

  /**
   * Subscribes an SDK of yours to events of the bot, so that it takes over where a conversation goes to a human agent.
   *
   * Stands on `PUT /api/public/bot/{botId}/sdkSubscription` (`agentTransfer.enable`).
   *
   * @throws InvalidArgumentError when `subscribedFor` lacks `onAgentTransfer`, before anything is sent
   */
  enable(
    params: EnableAgentTransferRequest,
    options?: RequestOptions,
  ): APIPromise<AgentTransferBot, AgentTransferEnableFailure> {
    const input = () => {
      const { subscribedFor } = requireParams(params);
      requireTexts("subscribedFor", subscribedFor);
      if (!subscribedFor.includes("onAgentTransfer")) {
        throw new InvalidArgumentError("subscribedFor", "a list that holds onAgentTransfer", subscribedFor);
      }
      return { body: params };
    };
    return this.#client.call(agentTransferEnable, input, options);
  }
}
