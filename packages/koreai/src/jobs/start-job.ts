import { Job } from "@truewire/core";
import type { APIPromise, JobIntervals, JobState, Operation, RequestOptions } from "@truewire/core";
import { failuresAsData } from "../errors/failure-within.ts";
import type { CallInput, CallInputOrMaker, KoreClient } from "../kore-client.ts";
import { readJobId, readJobReason, readStateWord } from "./job-answers.ts";
import { jobState } from "./job-states.ts";

/** How a job ended, beside the answer that told it. */
export interface JobEnd {
  readonly id: string;
  readonly state: "succeeded" | "partial";
  /** Id of the status operation, for errors. */
  readonly operation: string;
}

/**
 * A kind of job: how to ask for its status, and what it gives.
 *
 * @typeParam Input - of the status operation
 * @typeParam Status - what that answers
 * @typeParam Result - what a job gives that succeeded
 */
export interface JobKind<Input, Status, Result> {
  /** Tells how far a job has come. */
  readonly status: Operation<Input, Status, unknown>;
  /** The input of the status operation for one job. */
  readonly statusInput: (id: string) => CallInput<Input>;
  /** Makes the result of a job that succeeded, wholly or in part. */
  readonly result: (status: Status, end: JobEnd) => Result | PromiseLike<Result>;
  /** Where a job stands: a state, or the server's word for one. Default: `status`, `trainingStatus` or `state` of the answer. */
  readonly state?: ((status: Status) => string | undefined) | undefined;
  /** The server's reason for a failure. Default: what the answer says of itself or of its first part that failed. */
  readonly reason?: ((status: Status) => string | undefined) | undefined;
  readonly intervals?: JobIntervals | undefined;
}

/** How to start a job, and the kind that it is of. */
export interface JobStart<StartInput, Started, Failure, Input, Status, Result> extends JobKind<Input, Status, Result> {
  readonly start: Operation<StartInput, Started, Failure>;
  /** The input of the start operation, or a function that checks the arguments and makes it. */
  readonly input: CallInputOrMaker<StartInput>;
  /** The job's id. Default: `_id`, `requestId`, `jobId`, `testRunId` or `dsId` of the answer. */
  readonly id?: ((started: Started) => string | undefined) | undefined;
}

/**
 * Starts a job. The promise is that of the start call, with `.safe()` and `.withResponse()`, and gives the job. An answer
 * without the job's id is a `ResponseParseError` that says that the server took the work on.
 *
 * @param options - of the start call; limits, headers and middleware hold for the looks at the status, too
 */
export function startJob<StartInput, Started, Failure, Input, Status, Result>(
  client: KoreClient,
  plan: JobStart<StartInput, Started, Failure, Input, Status, Result>,
  options?: RequestOptions,
): APIPromise<Job<Result, Status>, Failure> {
  const { start, input, id: readId = readJobId } = plan;
  return client.call(start, input, options, (started) => {
    const id = readId(started);
    if (id === undefined) throw new TypeError("no id of the job");
    return openJob(client, plan, id, options);
  });
}

/**
 * A job that was started before, by its id. Nothing is sent until its status is asked for.
 *
 * @param options - limits, headers and middleware for the looks at the status
 */
export function openJob<Input, Status, Result>(
  client: KoreClient,
  kind: JobKind<Input, Status, Result>,
  id: string,
  options: RequestOptions = {},
): Job<Result, Status> {
  const { state: read = readStateWord, statusInput, result, reason = readJobReason, intervals } = kind;
  // A job that failed is an answer like any other to a look at it.
  const operation = failuresAsData(kind.status);
  // What belongs to the start alone.
  const { signal: _signal, query: _query, ...rest } = options;
  return new Job<Result, Status>({
    id,
    operation: operation.id,
    poll: ({ signal }) =>
      client.call(
        operation,
        () => statusInput(id),
        { ...rest, signal },
        (status) => {
          if (read(status) === undefined) throw new TypeError("no state of the job");
          return status;
        },
      ),
    state: (status): JobState => jobState(read(status) ?? ""),
    result: (status, state) => result(status, { id, state, operation: operation.id }),
    reason,
    intervals,
  });
}
