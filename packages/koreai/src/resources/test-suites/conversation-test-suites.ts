import type { APIPromise, Job, RequestOptions } from "@truewire/core";
import {
  testSuitesConversationDelete,
  testSuitesConversationImportStart,
  testSuitesConversationImportStatus,
  testSuitesConversationRunStart,
  testSuitesConversationRunStatus,
} from "@truewire/core/koreai";
import type {
  ConversationTestRun,
  ConversationTestSuiteImport,
  ConversationTestSuitesDeleted,
  ImportConversationTestSuiteRequest,
  RunConversationTestRequest,
  TestSuitesConversationDeleteFailure,
  TestSuitesConversationImportStartFailure,
  TestSuitesConversationImportStatusInput,
  TestSuitesConversationRunStartFailure,
  TestSuitesConversationRunStatusInput,
} from "@truewire/core/koreai";
import { requireTexts } from "../../arguments/lists.ts";
import { openJob, startJob } from "../../jobs/start-job.ts";
import type { JobKind } from "../../jobs/start-job.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams, requireText } from "../../arguments/objects.ts";

type ImportKind = JobKind<
  TestSuitesConversationImportStatusInput,
  ConversationTestSuiteImport,
  ConversationTestSuiteImport
>;

const imported: ImportKind = {
  status: testSuitesConversationImportStatus,
  statusInput: (jobId) => ({ path: { jobId } }),
  result: (status) => status,
};

/** Test suites of whole conversations. */
export class ConversationTestSuites {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Makes a suite from a file that was uploaded before. `fileName` takes the id of the file. The job gives the last
   * status, with the suite in `response`.
   *
   * Stands on `POST /api/public/stream/{botId}/conversation/testsuite/import` (`testSuites.conversation.import.start`).
   *
   * @throws InvalidArgumentError when `fileName` is missing, before anything is sent
   */
  import(
    params: ImportConversationTestSuiteRequest,
    options?: RequestOptions,
  ): APIPromise<
    Job<ConversationTestSuiteImport, ConversationTestSuiteImport>,
    TestSuitesConversationImportStartFailure
  > {
    const input = () => {
      requireText("fileName", requireParams(params).fileName);
      return { body: params };
    };
    return startJob(this.#client, { ...imported, start: testSuitesConversationImportStart, input }, options);
  }

  /**
   * An import that was started before, by its id (`ds-...`).
   *
   * Stands on `GET /api/public/stream/{botId}/conversation/testsuite/import/{jobId}/status`
   * (`testSuites.conversation.import.status`).
   */
  importJob(jobId: string, options?: RequestOptions): Job<ConversationTestSuiteImport, ConversationTestSuiteImport> {
    return openJob(this.#client, imported, jobId, options);
  }

  /**
   * Runs a suite. The job gives the last status, with the counts of steps in `result.stepDetails`; a run whose steps did
   * not pass is a `JobFailedError`, whose `detail` has them.
   *
   * Stands on `POST /api/public/stream/{botId}/conversation/testsuite/{testSuiteName}/run`
   * (`testSuites.conversation.run.start`).
   */
  run(
    testSuiteName: string,
    params: RunConversationTestRequest,
    options?: RequestOptions,
  ): APIPromise<Job<ConversationTestRun, ConversationTestRun>, TestSuitesConversationRunStartFailure> {
    const input = () => ({ path: { testSuiteName }, body: requireParams(params) });
    return startJob(this.#client, { ...ran(testSuiteName), start: testSuitesConversationRunStart, input }, options);
  }

  /**
   * A run that was started before, by its id (`ctr-...`).
   *
   * Stands on `GET /api/public/stream/{botId}/conversation/testsuite/{testSuiteName}/{testRunId}/status`
   * (`testSuites.conversation.run.status`).
   */
  runJob(
    testSuiteName: string,
    testRunId: string,
    options?: RequestOptions,
  ): Job<ConversationTestRun, ConversationTestRun> {
    return openJob(this.#client, ran(testSuiteName), testRunId, options);
  }

  /**
   * Deletes suites by their names.
   *
   * Stands on `DELETE /api/public/stream/{botId}/conversation/testsuite` (`testSuites.conversation.delete`).
   *
   * @throws InvalidArgumentError when the list is empty, before anything is sent
   */
  delete(
    testSuiteNames: readonly string[],
    options?: RequestOptions,
  ): APIPromise<ConversationTestSuitesDeleted, TestSuitesConversationDeleteFailure> {
    const input = () => {
      requireTexts("testSuiteNames", testSuiteNames);
      return { body: { testSuiteNames: [...testSuiteNames] } };
    };
    return this.#client.call(testSuitesConversationDelete, input, options);
  }
}

function ran(
  testSuiteName: string,
): JobKind<TestSuitesConversationRunStatusInput, ConversationTestRun, ConversationTestRun> {
  return {
    status: testSuitesConversationRunStatus,
    statusInput: (testRunId) => ({ path: { testSuiteName, testRunId } }),
    result: (status) => status,
  };
}
