import type { PagePromise, RequestOptions } from "@truewire/core";
import { searchAiConnectorsList } from "@truewire/core/koreai";
import type {
  SearchAiConnectorsListFailure,
  SearchAiConnectorsListQuery,
  SearchConnector,
  SearchConnectorList,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";

/** Connections of a Search AI application to where its documents come from. */
export class SearchConnectors {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the connectors.
   *
   * Stands on `GET /api/public/bot/{botId}/connectors` (`searchAi.connectors.list`).
   */
  list(
    query: SearchAiConnectorsListQuery = {},
    options?: RequestOptions,
  ): PagePromise<SearchConnector, SearchConnectorList, SearchAiConnectorsListFailure> {
    return paginate(this.#client, searchAiConnectorsList, () => ({ query: requireParams(query) }), options);
  }
}
