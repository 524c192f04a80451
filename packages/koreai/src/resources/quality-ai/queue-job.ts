import { APIPromise, BatchError, isTruewireError } from "@truewire/core";
import type { Job, Operation, Reading, RequestOptions } from "@truewire/core";
import { qualityAiQueuesJobStatus } from "@truewire/core/koreai";
import type {
  QualityAiQueuesJobStatusInput,
  QualityQueueJob,
  QualityQueueJobEntry,
  QualityQueueJobStatus,
  RejectedQualityQueue,
} from "@truewire/core/koreai";
import type { BulkOutcome } from "../../bulk/bulk-call.ts";
import { failuresAsData } from "../../errors/failure-within.ts";
import { isRecord } from "../../is-record.ts";
import { readStateWord } from "../../jobs/job-answers.ts";
import { jobState, knownState } from "../../jobs/job-states.ts";
import { openJob } from "../../jobs/start-job.ts";
import type { JobKind } from "../../jobs/start-job.ts";
import type { CallInput, KoreClient } from "../../kore-client.ts";

/** An entry that failed: refused at the start, or while the job ran. */
export type QualityQueueFailure = RejectedQualityQueue | QualityQueueJobEntry;

/** Work on queues; what it gives tells which entries failed. */
export type QualityQueueWork = Job<BulkOutcome<QualityQueueFailure>, QualityQueueJobStatus>;

/** What a start told of entries that will not be worked on. */
interface Refused {
  /** How many entries were asked for; `undefined` where the start is not known. */
  readonly requested: number | undefined;
  readonly rejected: readonly RejectedQualityQueue[];
}

/** A job that was started before, by its id. Entries that its start refused are not known any more. */
export function openQueueJob(client: KoreClient, jobId: string, options?: RequestOptions): QualityQueueWork {
  return openJob(client, queueJob({ requested: undefined, rejected: [] }), jobId, options);
}

/**
 * Starts a job, of which some entries may be refused at once. When all of them are, the answer still has a job and a state
 * that promises something, so that case is told apart here, under whatever status it comes.
 */
export function startQueueJob<Input, Failure>(
  client: KoreClient,
  start: Operation<Input, QualityQueueJob, Failure>,
  input: () => CallInput<Input>,
  options?: RequestOptions,
): APIPromise<QualityQueueWork, Failure | BatchError<RejectedQualityQueue>> {
  const reading: Reading = { data: false, response: false };
  const execution = client
    .execute(failuresAsData(start, isStarted), input, options, reading)
    .catch((error: unknown): never => {
      if (!isTruewireError(error, "APIError") || reading.response) throw error;
      const { body, status, attempts } = error;
      if (!isStarted(body) || body.accepted > 0) throw error;
      throw refusedWholly(start.id, body, { httpStatus: status, attempts, cause: error });
    });
  return new APIPromise(execution, reading, (started: QualityQueueJob, { facts, response }) => {
    if (!isStarted(started)) throw new TypeError("no job");
    const { jobId, total, accepted, rejectedItems } = started;
    if (accepted === 0 && rejectedItems.length > 0) {
      throw refusedWholly(start.id, started, { httpStatus: response.status, attempts: facts.attempts });
    }
    return openJob(client, queueJob({ requested: total, rejected: rejectedItems }), jobId, options);
  });
}

function queueJob({
  requested,
  rejected,
}: Refused): JobKind<QualityAiQueuesJobStatusInput, QualityQueueJobStatus, BulkOutcome<QualityQueueFailure>> {
  return {
    status: qualityAiQueuesJobStatus,
    statusInput: (jobId) => ({ path: { jobId } }),
    state: (status) => {
      const word = readStateWord(status);
      const isPartial = rejected.length + failedOf(status).length > 0 || status.progress.failed > 0;
      return word !== undefined && jobState(word) === "succeeded" && isPartial ? "partial" : word;
    },
    result: (status, { state, operation }) => {
      const failed = [...rejected, ...failedOf(status)];
      const all = requested ?? status.progress.total;
      if (failed.length === 0 || failed.length < all) {
        return { outcome: state === "partial" ? "partial" : "all", requested: all, message: "", failed };
      }
      const message = `${operation}: none of ${all} succeeded. See failed for each reason.`;
      throw new BatchError<QualityQueueFailure>(message, { operation, effect: "none", requested: all, failed });
    },
  };
}

/** Entries that did not go through, or not for all of their agents. */
function failedOf({ results }: QualityQueueJobStatus): readonly QualityQueueJobEntry[] {
  return results.filter(({ status, counts }) => knownState(status) === "failed" || (counts?.failed ?? 0) > 0);
}

function isStarted(body: unknown): body is QualityQueueJob {
  return isRecord(body) && typeof body["jobId"] === "string" && Array.isArray(body["rejectedItems"]);
}

function refusedWholly(
  operation: string,
  { total, rejectedItems }: QualityQueueJob,
  answer: { readonly httpStatus: number; readonly attempts: number; readonly cause?: Error },
): BatchError<RejectedQualityQueue> {
  const message = `${operation}: all ${total} entries were refused. See failed for each reason.`;
  const effect = answer.attempts > 1 ? "unknown" : "none";
  return new BatchError(message, { operation, effect, requested: total, failed: rejectedItems, ...answer });
}
