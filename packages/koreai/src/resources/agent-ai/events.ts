import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { agentAiEventsSend } from "@truewire/core/koreai";
import type { AgentAiEventsSendFailure, AgentHookRequest, AgentHookResult } from "@truewire/core/koreai";
import { requireEntries } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/** What happens in conversations, told to Agent AI by the system in which they are held. */
export class AgentEvents {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Tells of a message (`query`), or of events: a transfer between agents (`INTERNAL_TRANSFER_EVENT`), a summary to make
   * (`TRIGGER_SUMMARY_EVENT`), the end (`END_OF_CONVERSATION`). The conversation's id stays the same through all transfers.
   * An answer without content is `undefined`.
   *
   * Stands on `POST /agentassist/api/v1/hooks/{botId}` (`agentAi.events.send`), which is never repeated once it may have
   * been acted upon. The token goes out under the header `token` as well, as the documentation's samples send it.
   *
   * @param params - `botId` is wanted here, too: a wrong one is answered with 400
   * @throws InvalidArgumentError unless there is either a message or an event, before anything is sent
   */
  send(
    params: AgentHookRequest,
    options?: RequestOptions,
  ): APIPromise<AgentHookResult | undefined, AgentAiEventsSendFailure> {
    const input = () => {
      const { query, events } = requireParams(params);
      if ((query === undefined) === (events === undefined)) {
        const accepted = "an object with either query or events";
        throw new InvalidArgumentError("params", accepted, params, agentAiEventsSend.id);
      }
      if (events !== undefined) requireEntries("events", events);
      return { body: params };
    };
    return this.#client.call(agentAiEventsSend, input, options);
  }
}
