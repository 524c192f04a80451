/** Where a job stands, whatever its server calls that. `partial` is an end with some parts failed. */
export type JobState = "pending" | "running" | "succeeded" | "partial" | "failed";

/** How long a job waits between two looks at its status. */
export interface JobIntervals {
  /** Milliseconds before the second look; the first is at once. Default: 1,000. */
  readonly initial?: number | undefined;
  /** What each wait is multiplied with for the next. Default: 1.5. */
  readonly factor?: number | undefined;
  /** Milliseconds that no wait exceeds. Default: 15,000. */
  readonly max?: number | undefined;
}

/**
 * What a job is made of. All that is particular to a vendor is in here.
 *
 * @typeParam Result - what the job gives when it succeeds
 * @typeParam Status - what the status operation answers
 */
export interface JobDetails<Result, Status> {
  /** The server's id of the job. */
  readonly id: string;
  /** Asks for the status once. */
  readonly poll: (options: { readonly signal?: AbortSignal | undefined }) => PromiseLike<Status>;
  /** Reads from an answer where the job stands. */
  readonly state: (status: Status) => JobState;
  /** Makes the result of a job that succeeded, wholly or in part. */
  readonly result: (status: Status, state: "succeeded" | "partial") => Result | PromiseLike<Result>;
  /** Reads the server's reason from the answer of a failed job. */
  readonly reason?: ((status: Status) => string | undefined) | undefined;
  /** Id of the status operation, for errors. */
  readonly operation?: string | undefined;
  readonly intervals?: JobIntervals | undefined;
}

/** A look at a job. */
export interface JobReport<Status> {
  readonly state: JobState;
  /** The answer of the status operation. */
  readonly detail: Status;
}

/** What `onProgress` is told. */
export interface JobProgress<Status> extends JobReport<Status> {
  /** How often the status was asked for in this wait. */
  readonly polls: number;
  /** Milliseconds since this wait began. */
  readonly elapsed: number;
}

/** Options of {@link Job.wait}. */
export interface JobWaitOptions<Status> {
  /** Ends the wait with an `AbortError` that keeps the signal's reason. The job itself goes on at the server. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole wait, `Infinity` for no limit. Default: 600,000. The job itself goes on at the server. */
  readonly deadline?: number | undefined;
  /** Called after each look at the status, also the last. What it throws ends the wait. */
  readonly onProgress?: ((progress: JobProgress<Status>) => void) | undefined;
}
