import type { APIPromise, Job, RequestOptions } from "@truewire/core";
import {
  searchAiExportStart,
  searchAiExportStatus,
  searchAiImportStart,
  searchAiIngest,
  searchAiSearch,
  searchAiTrainStart,
  searchAiTrainStatus,
} from "@truewire/core/koreai";
import type {
  AdvancedSearchRequest,
  AdvancedSearchResult,
  ExportSearchAppRequest,
  ImportSearchAppRequest,
  IngestRequest,
  SearchAiExportStartFailure,
  SearchAiImportStartFailure,
  SearchAiIngestFailure,
  SearchAiSearchFailure,
  SearchAiTrainStartFailure,
  SearchAppJob,
  SearchTraining,
  TrainSearchRequest,
} from "@truewire/core/koreai";
import { requireEntries } from "../../arguments/lists.ts";
import { jobFile } from "../../jobs/job-file.ts";
import type { JobFile } from "../../jobs/job-file.ts";
import { openJob, startJob } from "../../jobs/start-job.ts";
import type { JobEnd } from "../../jobs/start-job.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";
import { SearchAnswers } from "./answers.ts";
import { SearchChunks } from "./chunks.ts";
import { SearchClicks } from "./clicks.ts";
import { SearchConnectors } from "./connectors.ts";
import { SearchContents } from "./content.ts";
import { SearchInsights } from "./insights.ts";
import { SearchPermissionEntities } from "./permission-entities.ts";
import { SearchRaclResolver } from "./racl-resolver.ts";
import { SearchSources } from "./sources.ts";

/** A Search AI application: its content, its answers, its configuration. Every method wants credentials of the bot's app. */
export class SearchAi {
  /** Answers, and what users thought of them. */
  readonly answers: SearchAnswers;
  /** Pieces that documents were cut into. */
  readonly chunks: SearchChunks;
  /** What users clicked on. */
  readonly clicks: SearchClicks;
  /** Connections to where documents come from. */
  readonly connectors: SearchConnectors;
  /** Documents. */
  readonly content: SearchContents;
  /** What was asked, and how it was answered. */
  readonly insights: SearchInsights;
  /** Groups and users that a connector's permissions name. */
  readonly permissionEntities: SearchPermissionEntities;
  /** Where the identity of who asks is found. */
  readonly raclResolver: SearchRaclResolver;
  /** Web pages to take in. */
  readonly sources: SearchSources;
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
    this.answers = new SearchAnswers(client);
    this.chunks = new SearchChunks(client);
    this.clicks = new SearchClicks(client);
    this.connectors = new SearchConnectors(client);
    this.content = new SearchContents(client);
    this.insights = new SearchInsights(client);
    this.permissionEntities = new SearchPermissionEntities(client);
    this.raclResolver = new SearchRaclResolver(client);
    this.sources = new SearchSources(client);
  }

  /**
   * Searches the content, and gives an answer, results and facets as asked for.
   *
   * Stands on `POST /api/public/bot/{botId}/search/v2/advanced-search` (`searchAi.search`), which only reads and is
   * repeated freely.
   */
  search(
    params: AdvancedSearchRequest,
    options?: RequestOptions,
  ): APIPromise<AdvancedSearchResult, SearchAiSearchFailure> {
    return this.#client.call(searchAiSearch, () => ({ body: requireParams(params) }), options);
  }

  /**
   * Takes documents in: as chunks (`sourceType: "json"`), as files that were uploaded with the context `findly`
   * (`"file"`), or from web pages (`"web"`). The documentation shows no answer, so it is given as it comes.
   *
   * Stands on `POST /api/public/bot/{botId}/ingest-data` (`searchAi.ingest`), which is never repeated once it may have been
   * acted upon.
   *
   * @throws InvalidArgumentError when there is no document, before anything is sent
   */
  ingest(params: IngestRequest, options?: RequestOptions): APIPromise<unknown, SearchAiIngestFailure> {
    const input = () => {
      requireEntries("documents", requireParams(params).documents);
      return { body: params };
    };
    return this.#client.call(searchAiIngest, input, options);
  }

  /**
   * Trains the application, or the documents that `contentIds` names: a job that gives the steps that were taken.
   *
   * Stands on `POST /api/public/bot/{botId}/train` (`searchAi.train.start`) and
   * `GET /api/public/bot/{botId}/job-group/{jobGroupId}` (`searchAi.train.status`).
   */
  train(
    params: TrainSearchRequest = {},
    options?: RequestOptions,
  ): APIPromise<Job<SearchTraining, SearchTraining>, SearchAiTrainStartFailure> {
    const input = () => ({ body: requireParams(params) });
    return startJob(this.#client, { ...training, start: searchAiTrainStart, input }, options);
  }

  /** A training that was started before, by its id (`fjg-...`). Nothing is sent until its status is asked for. */
  trainJob(id: string, options?: RequestOptions): Job<SearchTraining, SearchTraining> {
    return openJob(this.#client, training, id, options);
  }

  /**
   * Exports the configuration of the application, all of it unless `features` names parts: a job that gives a file.
   *
   * Stands on `POST /api/public/bot/{botId}/search/app-export` (`searchAi.export.start`) and
   * `GET /api/public/bot/{botId}/search/app-export/jobs/{jobId}` (`searchAi.export.status`).
   */
  export(
    params: Partial<ExportSearchAppRequest> = {},
    options?: RequestOptions,
  ): APIPromise<Job<JobFile, SearchAppJob>, SearchAiExportStartFailure> {
    const input = () => ({ body: { features: requireParams(params).features ?? [] } });
    return startJob(this.#client, { ...this.#exporting(), start: searchAiExportStart, input }, options);
  }

  /** An export that was started before, by its id. Nothing is sent until its status is asked for. */
  exportJob(id: string, options?: RequestOptions): Job<JobFile, SearchAppJob> {
    return openJob(this.#client, this.#exporting(), id, options);
  }

  /**
   * Imports a configuration from a file that was uploaded with the context `findly`: a job that gives the outcome by part.
   *
   * Stands on `POST /api/public/bot/{botId}/search/app-import` (`searchAi.import.start`), and for its status on
   * `searchAi.export.status`.
   */
  import(
    params: ImportSearchAppRequest,
    options?: RequestOptions,
  ): APIPromise<Job<SearchAppJob, SearchAppJob>, SearchAiImportStartFailure> {
    const input = () => ({ body: requireParams(params) });
    return startJob(this.#client, { ...importing, start: searchAiImportStart, input }, options);
  }

  /** An import that was started before, by its id. Nothing is sent until its status is asked for. */
  importJob(id: string, options?: RequestOptions): Job<SearchAppJob, SearchAppJob> {
    return openJob(this.#client, importing, id, options);
  }

  #exporting() {
    return {
      ...appJob,
      result: (status: SearchAppJob, end: JobEnd): JobFile => jobFile(this.#client, status, end),
    };
  }
}

const training = {
  status: searchAiTrainStatus,
  statusInput: (jobGroupId: string) => ({ path: { jobGroupId } }),
  result: (status: SearchTraining): SearchTraining => status,
};

const ofJob = (jobId: string): { path: { jobId: string } } => ({ path: { jobId } });

const appJob = { status: searchAiExportStatus, statusInput: ofJob };

// Spelled out: bundlers keep what reads another object's members.
const importing = {
  status: searchAiExportStatus,
  statusInput: ofJob,
  result: (status: SearchAppJob): SearchAppJob => status,
};
