import { InvalidArgumentError, JobFailedError } from "@truewire/core";
import type { APIPromise, Job, PagePromise, RequestOptions } from "@truewire/core";
import { faqsExtractionsList, faqsExtractionsQuestions, faqsExtractionsStart } from "@truewire/core/koreai";
import type {
  ExtractedQuestion,
  ExtractedQuestionList,
  ExtractFaqsRequest,
  Extraction,
  ExtractionList,
  FaqsExtractionsListFailure,
  FaqsExtractionsListInput,
  FaqsExtractionsQuestionsFailure,
  FaqsExtractionsQuestionsQuery,
  FaqsExtractionsStartFailure,
} from "@truewire/core/koreai";
import { openJob, startJob } from "../../jobs/start-job.ts";
import type { JobKind } from "../../jobs/start-job.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams, requireText } from "../../arguments/objects.ts";

/** Questions and answers that are taken from web pages and files, to be added to a knowledge graph. */
export class FaqExtractions {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Starts to extract questions and answers from a web page (`fileUrl`) or from a file that was uploaded before
   * (`fileId`). The job looks at the list of extractions and gives this one's entry there.
   *
   * Stands on `POST /api/public/bot/{botId}/qna/import` (`faqs.extractions.start`).
   *
   * @throws InvalidArgumentError when both or neither of `fileUrl` and `fileId` are given, before anything is sent
   */
  start(
    language: string,
    params: ExtractFaqsRequest,
    options?: RequestOptions,
  ): APIPromise<Job<Extraction, ExtractionList>, FaqsExtractionsStartFailure> {
    let extractionId = "";
    const input = () => {
      const { fileUrl, fileId } = requireParams(params);
      if (fileUrl === undefined) requireText("fileId", fileId);
      else if (fileId !== undefined) {
        throw new InvalidArgumentError("fileId", "left out where fileUrl is given", fileId);
      }
      return { query: { language }, body: params };
    };
    const kind = extracted(language, () => extractionId);
    const id = (started: { readonly _id: string }): string => (extractionId = started._id);
    return startJob(this.#client, { ...kind, start: faqsExtractionsStart, input, id }, options);
  }

  /**
   * An extraction that was started before, by its id (`ke-...`).
   *
   * Stands on `GET /api/public/stream/{botId}/qna/history` (`faqs.extractions.list`).
   */
  job(language: string, extractionId: string, options?: RequestOptions): Job<Extraction, ExtractionList> {
    return openJob(
      this.#client,
      extracted(language, () => extractionId),
      extractionId,
      options,
    );
  }

  /**
   * Lists the extractions of a language, with how far each has come.
   *
   * Stands on `GET /api/public/stream/{botId}/qna/history` (`faqs.extractions.list`).
   */
  list(language: string, options?: RequestOptions): APIPromise<ExtractionList, FaqsExtractionsListFailure> {
    return this.#client.call(faqsExtractionsList, { query: { language } }, options);
  }

  /**
   * Lists the questions and answers that an extraction found, 50 a page unless `limit` says otherwise.
   *
   * Stands on `GET /api/public/stream/{botId}/qna/{extractionId}/questions` (`faqs.extractions.questions`).
   */
  questions(
    extractionId: string,
    query: FaqsExtractionsQuestionsQuery = {},
    options?: RequestOptions,
  ): PagePromise<ExtractedQuestion, ExtractedQuestionList, FaqsExtractionsQuestionsFailure> {
    return paginate(this.#client, faqsExtractionsQuestions, { path: { extractionId }, query }, options);
  }
}

/** The API has no status of one extraction, only the list of all. */
function extracted(
  language: string,
  extractionId: () => string,
): JobKind<FaqsExtractionsListInput, ExtractionList, Extraction> {
  const find = ({ metaqnas }: ExtractionList): Extraction | undefined =>
    metaqnas.find(({ _id }) => _id === extractionId());
  return {
    status: faqsExtractionsList,
    statusInput: () => ({ query: { language } }),
    // It may take a moment until one that was started is listed.
    state: (list) => find(list)?.status ?? "pending",
    result: (list, { id, operation }) => {
      const own = find(list);
      if (own === undefined) throw new JobFailedError(id, "it is no longer listed", list, operation);
      return own;
    },
    reason: () => undefined,
  };
}
