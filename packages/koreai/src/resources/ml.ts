import type { APIPromise, Job, RequestOptions } from "@truewire/core";
import {
  mlExportStart,
  mlExportStatus,
  mlImportStart,
  mlImportStatus,
  mlTrainStart,
  mlTrainStatus,
} from "@truewire/core/koreai";
import type {
  ImportUtterancesRequest,
  MlExportStartFailure,
  MlExportStartQuery,
  MlExportStatusInput,
  MlImportStartFailure,
  MlImportStatusInput,
  MlTrainStartFailure,
  MlTrainStatusInput,
  MlTrainStatusQuery,
  TrainingStatus,
  UtterancesExportJob,
  UtterancesImportJob,
} from "@truewire/core/koreai";
import { jobFile } from "../jobs/job-file.ts";
import type { JobFile } from "../jobs/job-file.ts";
import { identifyLast, lastJobId } from "../jobs/last-job.ts";
import { openJob, startJob } from "../jobs/start-job.ts";
import type { JobKind } from "../jobs/start-job.ts";
import type { KoreClient } from "../kore-client.ts";
import { requireParams, requireText } from "../arguments/objects.ts";

const imported: JobKind<MlImportStatusInput, UtterancesImportJob, UtterancesImportJob> = {
  status: mlImportStatus,
  statusInput: (importId) => ({ path: { importId } }),
  result: (status) => status,
};

/** The utterances that a bot's machine learning model learns from, and its training. */
export class Ml {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Imports utterances from a file that was uploaded before. The job gives the last status, whose `message` counts them.
   *
   * Stands on `POST /api/public/bot/{botId}/mlimport` (`ml.import.start`).
   *
   * @throws InvalidArgumentError when id or name of the file is missing, before anything is sent
   */
  import(
    params: ImportUtterancesRequest,
    options?: RequestOptions,
  ): APIPromise<Job<UtterancesImportJob, UtterancesImportJob>, MlImportStartFailure> {
    const input = () => {
      const { fileId, fileName } = requireParams(params);
      requireText("fileId", fileId);
      requireText("fileName", fileName);
      return { body: params };
    };
    return startJob(this.#client, { ...imported, start: mlImportStart, input }, options);
  }

  /**
   * An import that was started before, by its id.
   *
   * Stands on `GET /api/public/bot/{botId}/mlimport/status/{importId}` (`ml.import.status`).
   */
  importJob(importId: string, options?: RequestOptions): Job<UtterancesImportJob, UtterancesImportJob> {
    return openJob(this.#client, imported, importId, options);
  }

  /**
   * Exports the utterances. The job gives a file. The server tells of the last export only: one that is started while
   * another is under way ends that one's job with a `JobFailedError`.
   *
   * Stands on `POST /api/public/bot/{botId}/mlexport` (`ml.export.start`).
   */
  export(
    query: MlExportStartQuery = {},
    options?: RequestOptions,
  ): APIPromise<Job<JobFile, UtterancesExportJob>, MlExportStartFailure> {
    const identity = identifyLast<UtterancesExportJob>();
    return startJob(
      this.#client,
      { ...exported(this.#client), ...identity, start: mlExportStart, input: { query } },
      options,
    );
  }

  /**
   * The bot's last export, whoever started it.
   *
   * Stands on `GET /api/public/bot/{botId}/mlexport/status` (`ml.export.status`).
   */
  exportJob(options?: RequestOptions): Job<JobFile, UtterancesExportJob> {
    return openJob(this.#client, exported(this.#client), lastJobId(this.#client), options);
  }

  /**
   * Trains the model. The job gives the last status; the server tells of the bot's training as a whole, so that a
   * training of the same language that was finished before may answer for one that has not begun.
   *
   * Stands on `POST /api/public/bot/{botId}/ml/train` (`ml.train.start`).
   *
   * @param query - `language` is the language to train, English if left out; `state` which version to ask for
   */
  train(
    query: MlTrainStatusQuery = {},
    options?: RequestOptions,
  ): APIPromise<Job<TrainingStatus, TrainingStatus>, MlTrainStartFailure> {
    const input = () => {
      const { language } = requireParams(query);
      return language === undefined ? {} : { header: { "bot-language": language } };
    };
    // The id of the answer serves no call, and may be missing.
    const id = () => lastJobId(this.#client);
    return startJob(this.#client, { ...trained(query), start: mlTrainStart, input, id }, options);
  }

  /**
   * The bot's last training, whoever started it.
   *
   * Stands on `GET /api/public/bot/{botId}/ml/train/status` (`ml.train.status`).
   *
   * @param query - `language`, English if left out; `state`, by default the version that is being built
   */
  trainJob(query: MlTrainStatusQuery = {}, options?: RequestOptions): Job<TrainingStatus, TrainingStatus> {
    return openJob(this.#client, trained(query), lastJobId(this.#client), options);
  }
}

function trained(query: MlTrainStatusQuery): JobKind<MlTrainStatusInput, TrainingStatus, TrainingStatus> {
  return { status: mlTrainStatus, statusInput: () => ({ query }), result: (status) => status };
}

function exported(client: KoreClient): JobKind<MlExportStatusInput, UtterancesExportJob, JobFile> {
  return {
    status: mlExportStatus,
    statusInput: () => ({}),
    result: (status, end) => jobFile(client, status, end),
  };
}
