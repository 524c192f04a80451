import type { APIPromise, RequestOptions } from "@truewire/core";
import { searchAiAnswersGenerate, searchAiAnswersRate, searchAiAnswersRecord } from "@truewire/core/koreai";
import type {
  GenerateAnswerRequest,
  GeneratedAnswer,
  RateAnswerRequest,
  RecordAnswerRequest,
  SearchAiAnswersGenerateFailure,
  SearchAiAnswersRateFailure,
  SearchAiAnswersRecordFailure,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/** Answers of a Search AI application, and what users thought of them. */
export class SearchAnswers {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Answers a question from the content of the application. Milliseconds and shares come as text with their units
   * (`"5600.00ms"`, `"0.0000%"`).
   *
   * Stands on `POST /api/public/stream/{botId}/advancedSearch` (`searchAi.answers.generate`). It is not repeated
   * by itself once the server may have seen it: a language model works for every answer.
   */
  generate(
    params: GenerateAnswerRequest,
    options?: RequestOptions,
  ): APIPromise<GeneratedAnswer, SearchAiAnswersGenerateFailure> {
    return this.#client.call(searchAiAnswersGenerate, () => ({ body: requireParams(params) }), options);
  }

  /**
   * Saves what a user thought of an answer. The documentation shows no answer to it, so it is given as it comes.
   *
   * Stands on `POST /api/public/bot/{botId}/search/feedback` (`searchAi.answers.rate`).
   *
   * @param params - `searchRequestId` comes with the answer (`fsh-...`)
   */
  rate(params: RateAnswerRequest, options?: RequestOptions): APIPromise<unknown, SearchAiAnswersRateFailure> {
    return this.#client.call(searchAiAnswersRate, () => ({ body: requireParams(params) }), options);
  }

  /**
   * Records how an answer was made outside of the platform and what its user did with it, so that analytics know of it.
   * The documentation shows no answer to it, so it is given as it comes.
   *
   * Stands on `POST /api/public/bot/{botId}/search/ingest-analytics-metadata` (`searchAi.answers.record`).
   */
  record(params: RecordAnswerRequest, options?: RequestOptions): APIPromise<unknown, SearchAiAnswersRecordFailure> {
    return this.#client.call(searchAiAnswersRecord, () => ({ body: requireParams(params) }), options);
  }
}
