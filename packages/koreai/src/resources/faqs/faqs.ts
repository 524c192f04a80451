import type { APIPromise, Job, PagePromise, RequestOptions } from "@truewire/core";
import {
  faqsAdd,
  faqsGetKnowledgeTask,
  faqsList,
  faqsListV1,
  faqsTrainStart,
  faqsTrainStatus,
} from "@truewire/core/koreai";
import type {
  Faq,
  FaqList,
  FaqsAdded,
  FaqsAddFailure,
  FaqsGetKnowledgeTaskFailure,
  FaqsListFailure,
  FaqsListQuery,
  FaqsListV1Failure,
  FaqsListV1Query,
  FaqsTrainStartFailure,
  FaqsTrainStatusInput,
  FaqsTrainStatusQuery,
  FaqTraining,
  KnowledgeTask,
  NewFaq,
} from "@truewire/core/koreai";
import { requireEntries } from "../../arguments/lists.ts";
import { lastJobId } from "../../jobs/last-job.ts";
import { openJob, startJob } from "../../jobs/start-job.ts";
import type { JobKind } from "../../jobs/start-job.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";
import { FaqExtractions } from "./faq-extractions.ts";

/** Questions and answers of a bot's knowledge graph. Languages are named by code, such as `en`. */
export class Faqs {
  /** Questions and answers that are taken from web pages and files. */
  readonly extractions: FaqExtractions;
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
    this.extractions = new FaqExtractions(client);
  }

  /**
   * Lists the questions of a knowledge task, at most 50 a page. `ktId` is the `_id` of {@link Faqs.getKnowledgeTask}; it
   * differs between the version that is being built and the published one.
   *
   * Stands on `GET /api/public/bot/{botId}/faqs` (`faqs.listV1`).
   */
  listV1(query: FaqsListV1Query, options?: RequestOptions): PagePromise<Faq, FaqList, FaqsListV1Failure> {
    return paginate(this.#client, faqsListV1, { query }, options);
  }

  /**
   * Lists the questions of the version that is being built (`configured`) or of the `published` one, at most 50 a page,
   * without the id of a knowledge task. Texts of answers are percent-encoded here: `decodeURIComponent` reads them.
   *
   * Stands on `GET /api/public/bot/{botId}/v2/faqs` (`faqs.list`).
   */
  list(query: FaqsListQuery, options?: RequestOptions): PagePromise<Faq, FaqList, FaqsListFailure> {
    return paginate(this.#client, faqsList, { query }, options);
  }

  /**
   * Adds questions with their answers to a knowledge task. `qsId` names the extracted question that one was.
   *
   * Stands on `POST /api/public/bot/{botId}/faqs/bulk` (`faqs.add`).
   *
   * @throws InvalidArgumentError when the list is empty, before anything is sent
   */
  add(language: string, faqs: readonly NewFaq[], options?: RequestOptions): APIPromise<FaqsAdded, FaqsAddFailure> {
    const input = () => {
      requireEntries("faqs", faqs);
      return { query: { language }, body: { faqs: [...faqs] } };
    };
    return this.#client.call(faqsAdd, input, options);
  }

  /**
   * Fetches the bot's knowledge task: its id, and the tree of its nodes.
   *
   * Stands on `GET /api/public/bot/{botId}/knowledgeTasks` (`faqs.getKnowledgeTask`).
   */
  getKnowledgeTask(language: string, options?: RequestOptions): APIPromise<KnowledgeTask, FaqsGetKnowledgeTaskFailure> {
    return this.#client.call(faqsGetKnowledgeTask, { query: { language } }, options);
  }

  /**
   * Trains the knowledge graph. The job gives the last status; the server tells of the bot's training as a whole, so that
   * a training that was finished before may answer for one that has not begun.
   *
   * Stands on `POST /api/public/bot/{botId}/faqs/train` (`faqs.train.start`).
   *
   * @param query - `language` is the language to train; `state` which version to ask for
   */
  train(
    query: FaqsTrainStatusQuery,
    options?: RequestOptions,
  ): APIPromise<Job<FaqTraining, FaqTraining>, FaqsTrainStartFailure> {
    const input = () => ({ body: { language: requireParams(query).language } });
    return startJob(this.#client, { ...trained(query), start: faqsTrainStart, input }, options);
  }

  /**
   * The bot's last training of a language, whoever started it.
   *
   * Stands on `GET /api/public/bot/{botId}/faqs/train/status` (`faqs.train.status`).
   *
   * @param query - `state` is by default the version that is being built
   */
  trainJob(query: FaqsTrainStatusQuery, options?: RequestOptions): Job<FaqTraining, FaqTraining> {
    return openJob(this.#client, trained(query), lastJobId(this.#client), options);
  }
}

function trained(query: FaqsTrainStatusQuery): JobKind<FaqsTrainStatusInput, FaqTraining, FaqTraining> {
  return { status: faqsTrainStatus, statusInput: () => ({ query }), result: (status) => status };
}
