import type { APIPromise, RequestOptions } from "@truewire/core";
import { searchAiRaclResolverGet, searchAiRaclResolverDelete, searchAiRaclResolverSet } from "@truewire/core/koreai";
import type {
  RaclResolver,
  SearchAiRaclResolverDeleteFailure,
  SearchAiRaclResolverGetFailure,
  SearchAiRaclResolverSetFailure,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/**
 * Where a Search AI application finds the identity of who asks, by which it tells what they may see. The documentation
 * shows no answer of any of its calls, so answers are given as they come.
 */
export class SearchRaclResolver {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Tells where the identity is found.
   *
   * Stands on `GET /api/public/bot/{botId}/racl-resolver` (`searchAi.raclResolver.get`).
   */
  get(options?: RequestOptions): APIPromise<unknown, SearchAiRaclResolverGetFailure> {
    return this.#client.call(searchAiRaclResolverGet, {}, options);
  }

  /**
   * Sets where the identity is found: in the body, under a path such as `customData.userIdentity`, or in a header.
   *
   * Stands on `POST /api/public/bot/{botId}/racl-resolver` (`searchAi.raclResolver.set`).
   */
  set(resolver: RaclResolver, options?: RequestOptions): APIPromise<unknown, SearchAiRaclResolverSetFailure> {
    return this.#client.call(searchAiRaclResolverSet, () => ({ body: requireParams(resolver) }), options);
  }

  /**
   * Deletes the setting.
   *
   * Stands on `DELETE /api/public/bot/{botId}/racl-resolver` (`searchAi.raclResolver.delete`).
   */
  delete(options?: RequestOptions): APIPromise<unknown, SearchAiRaclResolverDeleteFailure> {
    return this.#client.call(searchAiRaclResolverDelete, {}, options);
  }
}
