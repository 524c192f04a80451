import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import { searchAiChunksList, searchAiChunksDelete, searchAiChunksUpdate } from "@truewire/core/koreai";
import type {
  ChunkDeletion,
  ChunkList,
  ChunkSearch,
  ChunkUpdate,
  SearchAiChunksDeleteFailure,
  SearchAiChunksListFailure,
  SearchAiChunksUpdateFailure,
  SearchChunk,
  UpdateChunkRequest,
} from "@truewire/core/koreai";
import { requireTexts } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";

/** Pieces that the documents of a Search AI application were cut into. */
export class SearchChunks {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the chunks that meet a condition, or all of them.
   *
   * Stands on `POST /api/public/bot/{botId}/chunk/list` (`searchAi.chunks.list`), which only reads and is repeated freely.
   *
   * @param params - `filters` count with `enableFilters: true`; `nextCursor` is where a walk begins
   */
  list(
    params: ChunkSearch = {},
    options?: RequestOptions,
  ): PagePromise<SearchChunk, ChunkList, SearchAiChunksListFailure> {
    return paginate(this.#client, searchAiChunksList, () => ({ body: requireParams(params) }), options);
  }

  /**
   * Changes the text, the title or the details of a chunk.
   *
   * Stands on `POST /api/public/bot/{botId}/chunk/{chunkId}` (`searchAi.chunks.update`).
   *
   * @param params - `pageNumber` is text here, and a number where chunks are listed
   */
  update(
    chunkId: string,
    params: UpdateChunkRequest,
    options?: RequestOptions,
  ): APIPromise<ChunkUpdate, SearchAiChunksUpdateFailure> {
    const input = () => ({ path: { chunkId }, body: requireParams(params) });
    return this.#client.call(searchAiChunksUpdate, input, options);
  }

  /**
   * Deletes chunks. Those that were not there are told in `Data.notFoundChunkIds`.
   *
   * Stands on `POST /api/public/bot/{botId}/search/deleteChunksById` (`searchAi.chunks.delete`).
   *
   * @throws InvalidArgumentError when there is no id or one is no text, before anything is sent
   */
  delete(
    chunkIds: readonly string[],
    options?: RequestOptions,
  ): APIPromise<ChunkDeletion, SearchAiChunksDeleteFailure> {
    const input = () => {
      requireTexts("chunkIds", chunkIds);
      return { body: { chunkId: [...chunkIds] } };
    };
    return this.#client.call(searchAiChunksDelete, input, options);
  }
}
