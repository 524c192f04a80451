import { InvalidArgumentError } from "@truewire/core";
import type { PagePromise, RequestOptions } from "@truewire/core";
import { agentAiInteractionsList, agentAiInteractionsSearch } from "@truewire/core/koreai";
import type {
  AgentAiInteractionsListFailure,
  AgentAiInteractionsListQuery,
  AgentAiInteractionsSearchFailure,
  AgentAiInteractionsSearchQuery,
  AgentInteraction,
  AgentInteractionList,
  AgentInteractionSearch,
} from "@truewire/core/koreai";
import { requireWithin } from "../../arguments/limits.ts";
import { requireTexts } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";

/** Which interactions to list, and in which sessions. */
export interface AgentInteractionSearchParams extends AgentAiInteractionsSearchQuery, AgentInteractionSearch {}

/** Most segments on a page. */
const mostSegments = 100;

/**
 * What agents did with the help that they were offered: one entry is what one agent did in one segment of a conversation.
 * Every method wants the client to know its `accountId`.
 */
export class AgentInteractions {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists interactions, at most 100 (`limit`) a page. The documentation writes the dates in three ways; a day
   * (`2026-02-25`) is what its sample sends.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/v2/agentassistinteractions` (`agentAi.interactions.list`).
   *
   * @throws InvalidArgumentError for a page too large or dates out of order, before anything is sent
   */
  list(
    query: AgentAiInteractionsListQuery,
    options?: RequestOptions,
  ): PagePromise<AgentInteraction, AgentInteractionList, AgentAiInteractionsListFailure> {
    return paginate(this.#client, agentAiInteractionsList, () => ({ query: checked(query) }), options);
  }

  /**
   * {@link list}, in the sessions that `sessionIds` names.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/v2/agentassistinteractions` (`agentAi.interactions.search`), which
   * only reads and is repeated freely.
   *
   * @throws InvalidArgumentError for what {@link list} refuses, and for ids that are none
   */
  search(
    params: AgentInteractionSearchParams,
    options?: RequestOptions,
  ): PagePromise<AgentInteraction, AgentInteractionList, AgentAiInteractionsSearchFailure> {
    const input = () => {
      const { sessionIds, ...query } = requireParams(params);
      if (sessionIds !== undefined) requireTexts("sessionIds", sessionIds);
      return { query: checked(query), body: sessionIds === undefined ? {} : { sessionIds } };
    };
    return paginate(this.#client, agentAiInteractionsSearch, input, options);
  }
}

function checked<Query extends AgentAiInteractionsListQuery>(query: Query): Query {
  const { from, to, limit, offset } = requireParams(query);
  // Which of the documented formats the server reads is open, but any of them sorts as text.
  if (typeof from === "string" && typeof to === "string" && from.length === to.length && to < from) {
    throw new InvalidArgumentError("to", "not before from", to);
  }
  requireWithin("limit", limit, 1, mostSegments);
  requireWithin("offset", offset, 0);
  return query;
}
