import type { APIPromise, RequestOptions } from "@truewire/core";
import { qualityAiAgentsList } from "@truewire/core/koreai";
import type { QualityAgentList, QualityAgentsQuery, QualityAiAgentsListFailure } from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";

/** Agents whose conversations are evaluated. */
export class QualityAgents {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the agents of queues, which are named by your own ids. The API names no way to ask for more than the first
   * answer, so there are no pages: `hasMore` tells that some are missing, and fewer queues at once bring them forward.
   *
   * Stands on `POST /qualityai/api/v1/public/{botId}/agentsbyqueueids` (`qualityAi.agents.list`), which only reads and is
   * repeated freely.
   */
  list(
    params: QualityAgentsQuery = {},
    options?: RequestOptions,
  ): APIPromise<QualityAgentList, QualityAiAgentsListFailure> {
    return this.#client.call(qualityAiAgentsList, { body: params }, options);
  }
}
