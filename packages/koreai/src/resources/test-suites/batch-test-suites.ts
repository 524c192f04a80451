import { PaginationError } from "@truewire/core";
import type { APIPromise, Job, RequestOptions } from "@truewire/core";
import {
  testSuitesBatchDelete,
  testSuitesBatchDeleteRun,
  testSuitesBatchExport,
  testSuitesBatchImport,
  testSuitesBatchList,
  testSuitesBatchRunStart,
  testSuitesBatchRunStatus,
} from "@truewire/core/koreai";
import type {
  BatchTestRun,
  BatchTestRunDeleted,
  BatchTestSuite,
  BatchTestSuiteDeleted,
  BatchTestSuiteList,
  ImportBatchTestSuiteRequest,
  ImportedBatchTestSuite,
  RunBatchTestRequest,
  TestSuitesBatchDeleteFailure,
  TestSuitesBatchDeleteRunFailure,
  TestSuitesBatchExportFailure,
  TestSuitesBatchImportFailure,
  TestSuitesBatchListFailure,
  TestSuitesBatchListQuery,
  TestSuitesBatchRunStartFailure,
  TestSuitesBatchRunStatusInput,
} from "@truewire/core/koreai";
import { JobFile } from "../../jobs/job-file.ts";
import { openJob, startJob } from "../../jobs/start-job.ts";
import type { JobKind } from "../../jobs/start-job.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams, requireText } from "../../arguments/objects.ts";

/** A batch test suite with its id. */
export interface IdentifiedBatchTestSuite extends BatchTestSuite {
  readonly _id: string;
}

/** Test suites of single utterances. */
export class BatchTestSuites {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists suites with the results of their runs, as the server sends them: each under its id, beside `count` and
   * `moreAvailable`. {@link BatchTestSuites.walk} goes through all of them.
   *
   * Stands on `GET /api/public/bot/{botId}/testsuite` (`testSuites.batch.list`).
   */
  list(
    query: TestSuitesBatchListQuery = {},
    options?: RequestOptions,
  ): APIPromise<BatchTestSuiteList, TestSuitesBatchListFailure> {
    return this.#client.call(testSuitesBatchList, { query }, options);
  }

  /**
   * Walks through all suites, asking for further ones when they are wanted.
   *
   * @param query - `limit` suites are asked for at once; `skip` leaves out the first ones
   * @throws PaginationError when the server says that more follow but sends none; and what {@link BatchTestSuites.list} throws
   */
  async *walk(
    query: TestSuitesBatchListQuery = {},
    options?: RequestOptions,
  ): AsyncGenerator<IdentifiedBatchTestSuite, void, undefined> {
    const { id: operation } = testSuitesBatchList;
    let skip = query.skip ?? 0;
    for (let pages = 0; ; pages++) {
      const { count: _count, moreAvailable, ...suites } = await this.list({ ...query, skip }, options);
      const entries = Object.entries(suites as Record<string, BatchTestSuite>);
      for (const [_id, suite] of entries) yield { _id, ...suite };
      if (!moreAvailable) return;
      if (entries.length === 0) {
        throw new PaginationError("the server says that more test suites follow, but sends none", { operation, pages });
      }
      skip += entries.length;
    }
  }

  /**
   * Makes a suite from a file that was uploaded before, or replaces one. `fileName` takes the id of the file.
   *
   * Stands on `POST /api/public/bot/{botId}/testsuite/import` (`testSuites.batch.import`).
   *
   * @throws InvalidArgumentError when `fileName` is missing, before anything is sent
   */
  import(
    params: ImportBatchTestSuiteRequest,
    options?: RequestOptions,
  ): APIPromise<ImportedBatchTestSuite, TestSuitesBatchImportFailure> {
    const input = () => {
      requireText("fileName", requireParams(params).fileName);
      return { body: params };
    };
    return this.#client.call(testSuitesBatchImport, input, options);
  }

  /**
   * Exports a suite that was uploaded as a file; others cannot be exported.
   *
   * Stands on `POST /api/public/bot/{botId}/testsuite/{testSuiteName}/export` (`testSuites.batch.export`).
   */
  export(testSuiteName: string, options?: RequestOptions): APIPromise<JobFile, TestSuitesBatchExportFailure> {
    return this.#client.call(
      testSuitesBatchExport,
      { path: { testSuiteName } },
      options,
      ({ downloadUrl, name }) =>
        new JobFile(this.#client, { url: downloadUrl, fileId: undefined, fileName: name ?? testSuiteName }),
    );
  }

  /**
   * Runs a suite. The job gives the last status: counts in `result.results`, a file with them at `result.fileUrl`.
   *
   * Stands on `POST /api/public/bot/{botId}/testsuite/{testSuiteName}/run` (`testSuites.batch.run.start`).
   */
  run(
    testSuiteName: string,
    params: RunBatchTestRequest,
    options?: RequestOptions,
  ): APIPromise<Job<BatchTestRun, BatchTestRun>, TestSuitesBatchRunStartFailure> {
    const input = () => ({ path: { testSuiteName }, body: requireParams(params) });
    return startJob(this.#client, { ...ran(testSuiteName), start: testSuitesBatchRunStart, input }, options);
  }

  /**
   * A run that was started before, by its id (`tr-...`).
   *
   * Stands on `GET /api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}/status` (`testSuites.batch.run.status`).
   */
  runJob(testSuiteName: string, testRunId: string, options?: RequestOptions): Job<BatchTestRun, BatchTestRun> {
    return openJob(this.#client, ran(testSuiteName), testRunId, options);
  }

  /**
   * Deletes a suite.
   *
   * Stands on `DELETE /api/public/bot/{botId}/testsuite/{testSuiteName}` (`testSuites.batch.delete`).
   */
  delete(
    testSuiteName: string,
    options?: RequestOptions,
  ): APIPromise<BatchTestSuiteDeleted, TestSuitesBatchDeleteFailure> {
    return this.#client.call(testSuitesBatchDelete, { path: { testSuiteName } }, options);
  }

  /**
   * Deletes one run of a suite with its results.
   *
   * Stands on `DELETE /api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}` (`testSuites.batch.deleteRun`).
   */
  deleteRun(
    testSuiteName: string,
    testRunId: string,
    options?: RequestOptions,
  ): APIPromise<BatchTestRunDeleted, TestSuitesBatchDeleteRunFailure> {
    return this.#client.call(testSuitesBatchDeleteRun, { path: { testSuiteName, testRunId } }, options);
  }
}

function ran(testSuiteName: string): JobKind<TestSuitesBatchRunStatusInput, BatchTestRun, BatchTestRun> {
  return {
    status: testSuitesBatchRunStatus,
    statusInput: (testRunId) => ({ path: { testSuiteName, testRunId } }),
    result: (status) => status,
  };
}
