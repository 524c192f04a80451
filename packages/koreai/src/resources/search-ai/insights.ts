import { JobFailedError } from "@truewire/core";
import type { APIPromise, Job, RequestOptions } from "@truewire/core";
import { searchAiInsightsStart, searchAiJobsGet } from "@truewire/core/koreai";
import type { ExportInsightsRequest, SearchAiInsightsStartFailure, SearchJob } from "@truewire/core/koreai";
import { findFile, JobFile } from "../../jobs/job-file.ts";
import { openJob, startJob } from "../../jobs/start-job.ts";
import type { JobEnd } from "../../jobs/start-job.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireObject, requireParams } from "../../arguments/objects.ts";
import { requireSpan } from "../../windows/require-span.ts";
import { walkWindows } from "../../windows/walk-windows.ts";
import type { WindowWalk } from "../../windows/walk-windows.ts";
import type { DateWindow } from "../../windows/windows.ts";

/** The files of an export of what was asked and answered. */
export interface InsightsExport {
  /** The file that the job names first, where it names one. */
  readonly file: JobFile | undefined;
  /** Files of 150 records at most each, where there are more records than one file holds. */
  readonly fragments: readonly JobFile[];
}

/** How long the span of one export may be, and what its ends are called. */
const span = { maxDays: 7, names: ["filters.from", "filters.to"] } as const;

/** What users of a Search AI application asked, and how it was answered. */
export class SearchInsights {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Exports what was asked and how it was answered, in a span of seven days at most: a job that gives files.
   *
   * Stands on `POST /api/public/bot/{botId}/search/analytics-export` (`searchAi.insights.start`) and
   * `GET /api/public/bot/{botId}/search/jobs/{jobId}` (`searchAi.jobs.get`).
   *
   * @throws InvalidArgumentError for dates out of order or too far apart, before anything is sent
   */
  export(
    params: ExportInsightsRequest,
    options?: RequestOptions,
  ): APIPromise<Job<InsightsExport, SearchJob>, SearchAiInsightsStartFailure> {
    const input = () => {
      const { from, to } = requireObject("filters", requireParams(params).filters);
      requireSpan(["filters.from", from], ["filters.to", to], span);
      return { body: params };
    };
    return startJob(this.#client, { ...this.#kind(), start: searchAiInsightsStart, input }, options);
  }

  /** An export that was started before, by its id (`fj-...`). Nothing is sent until its status is asked for. */
  exportJob(id: string, options?: RequestOptions): Job<InsightsExport, SearchJob> {
    return openJob(this.#client, this.#kind(), id, options);
  }

  /**
   * Exports a span of any length, in windows of seven days: each gives the files of one {@link export}, which is started
   * when the one before was taken and waited for.
   *
   * @throws InvalidArgumentError for dates that are none or out of order, before anything is sent
   */
  walk(params: ExportInsightsRequest, options?: RequestOptions): WindowWalk<InsightsExport> {
    const { from, to } = requireObject("filters", requireParams(params).filters);
    const signal = options?.signal;
    const load = async (window: DateWindow): Promise<[InsightsExport]> => {
      const job = await this.export({ ...params, filters: { from: window.from, to: window.to } }, options);
      return [await job.wait({ signal })];
    };
    return walkWindows({ ...span, from, to, format: "date-time" }, load, { signal });
  }

  #kind() {
    return {
      status: searchAiJobsGet,
      statusInput: (jobId: string) => ({ path: { jobId } }),
      result: (status: SearchJob, { id, operation }: JobEnd): InsightsExport => {
        const first = findFile(status);
        const facts = (status.analyticsFragments ?? []).map(findFile).filter((found) => found !== undefined);
        if (first === undefined && facts.length === 0) {
          throw new JobFailedError(id, "it ended well, but the server names no file", status, operation);
        }
        const file = first === undefined ? undefined : new JobFile(this.#client, first);
        return { file, fragments: facts.map((fact) => new JobFile(this.#client, fact)) };
      },
    };
  }
}
