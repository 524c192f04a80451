import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  searchAiContentDelete,
  searchAiContentGet,
  searchAiContentList,
  searchAiContentListByStatus,
} from "@truewire/core/koreai";
import type {
  ContentList,
  ContentSearch,
  ContentStatus,
  ContentStatusList,
  ContentStatusSearch,
  DeletedContent,
  SearchAiContentDeleteFailure,
  SearchAiContentGetFailure,
  SearchAiContentListByStatusFailure,
  SearchAiContentListFailure,
  SearchContent,
} from "@truewire/core/koreai";
import { requireTexts } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireObject, requireParams } from "../../arguments/objects.ts";

/** Documents of a Search AI application. */
export class SearchContents {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Gives one document.
   *
   * Stands on `GET /api/public/bot/{botId}/content/{contentId}` (`searchAi.content.get`).
   */
  get(contentId: string, options?: RequestOptions): APIPromise<SearchContent, SearchAiContentGetFailure> {
    return this.#client.call(searchAiContentGet, { path: { contentId } }, options);
  }

  /**
   * Lists the documents whose fields have the values asked for.
   *
   * Stands on `POST /api/public/bot/{botId}/content-by-cond` (`searchAi.content.list`), which only reads and is repeated
   * freely.
   *
   * @param params - `query` holds fields and the values that all of them must have; `nextCursor` is where a walk begins
   */
  list(
    params: ContentSearch,
    options?: RequestOptions,
  ): PagePromise<SearchContent, ContentList, SearchAiContentListFailure> {
    const input = () => {
      requireObject("query", requireParams(params).query);
      return { body: params };
    };
    return paginate(this.#client, searchAiContentList, input, options);
  }

  /**
   * Lists the documents of a source that were taken in, failed or were deleted.
   *
   * Stands on `POST /api/public/bot/{botId}/search/get-content-by-status` (`searchAi.content.listByStatus`), which only
   * reads. Its answers hold a cursor, which is sent back as in {@link list}; the documentation does not say so.
   */
  listByStatus(
    params: ContentStatusSearch,
    options?: RequestOptions,
  ): PagePromise<ContentStatus, ContentStatusList, SearchAiContentListByStatusFailure> {
    return paginate(this.#client, searchAiContentListByStatus, () => ({ body: requireParams(params) }), options);
  }

  /**
   * Deletes documents, and tells how many there were.
   *
   * Stands on `DELETE /api/public/bot/{botId}/content` (`searchAi.content.delete`).
   *
   * @throws InvalidArgumentError when there is no id or one is no text, before anything is sent
   */
  delete(
    contentIds: readonly string[],
    options?: RequestOptions,
  ): APIPromise<DeletedContent, SearchAiContentDeleteFailure> {
    const input = () => {
      requireTexts("contentIds", contentIds);
      return { body: { docIds: [...contentIds] } };
    };
    return this.#client.call(searchAiContentDelete, input, options);
  }
}
