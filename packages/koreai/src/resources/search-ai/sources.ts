import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { searchAiSourcesCrawl, searchAiSourcesCreate } from "@truewire/core/koreai";
import type {
  CreateWebSourceRequest,
  SearchAiSourcesCrawlFailure,
  SearchAiSourcesCreateFailure,
  WebSource,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/** Web pages that a Search AI application takes in. */
export class SearchSources {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Creates a source of web pages: by an address (`sourceType: "url"`), or by a list of addresses that was uploaded with the
   * context `findly` (`"uploadSitemap"` and its `fileId`).
   *
   * Stands on `POST /api/public/bot/{botId}/sources` (`searchAi.sources.create`), which is never repeated once it may have
   * been acted upon.
   *
   * @throws InvalidArgumentError when the address or the file of its type is missing, before anything is sent
   */
  create(
    params: CreateWebSourceRequest,
    options?: RequestOptions,
  ): APIPromise<WebSource, SearchAiSourcesCreateFailure> {
    const input = () => {
      const { sourceType, url, fileId } = requireParams(params);
      if (sourceType === "url" && url === undefined) {
        throw new InvalidArgumentError("url", "the address to begin with", url, searchAiSourcesCreate.id);
      }
      if (sourceType === "uploadSitemap" && fileId === undefined) {
        throw new InvalidArgumentError("fileId", "the id of an uploaded file", fileId, searchAiSourcesCreate.id);
      }
      return { body: params };
    };
    return this.#client.call(searchAiSourcesCreate, input, options);
  }

  /**
   * Starts to fetch the pages of a source. The documentation shows no answer, so it is given as it comes, and how to follow
   * the crawl is not known.
   *
   * Stands on `POST /api/public/bot/{botId}/sources/{sourceId}/crawl` (`searchAi.sources.crawl`).
   *
   * @param params - `forceRecrawl` fetches pages again that were fetched before. Default: `false`
   */
  crawl(
    sourceId: string,
    params: { readonly forceRecrawl?: boolean | undefined } = {},
    options?: RequestOptions,
  ): APIPromise<unknown, SearchAiSourcesCrawlFailure> {
    const input = () => {
      const { forceRecrawl = false } = requireParams(params);
      return { path: { sourceId }, body: { forceRecrawl } };
    };
    return this.#client.call(searchAiSourcesCrawl, input, options);
  }
}
