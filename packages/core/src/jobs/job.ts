import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { AbortError, TimeoutError } from "../errors/transport-errors.ts";
import { bounded } from "../transport/bounded.ts";
import { systemClock } from "../rate-limit/clock.ts";
import { JobFailedError } from "./job-error.ts";
import type { JobDetails, JobReport, JobWaitOptions } from "./job-options.ts";

const longestTimer = 2 ** 31 - 1;

/**
 * Work that a server does after it has answered. Printing it shows its id only.
 *
 * @typeParam Result - what the job gives when it succeeds
 * @typeParam Status - what the status operation answers
 */
export class Job<Result, Status = unknown> {
  /** The server's id of the job. */
  readonly id: string;
  readonly #details: JobDetails<Result, Status>;

  constructor(details: JobDetails<Result, Status>) {
    this.id = details.id;
    this.#details = details;
  }

  /** Asks once where the job stands. Throws what the status operation throws. */
  async status(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<JobReport<Status>> {
    const detail = await this.#details.poll(options);
    return { state: this.#details.state(detail), detail };
  }

  /**
   * Asks until the job has ended, at first often, then less and less. Each request is made with the retries and limits of
   * the client. A wait that failed can be taken up again with another one.
   *
   * @returns the result of a job that succeeded, wholly or in part
   * @throws JobFailedError when the job failed; TimeoutError of kind `deadline`; AbortError; InvalidArgumentError when
   *   an option is unusable; and what the status operation throws
   */
  async wait(options: JobWaitOptions<Status> = {}): Promise<Result> {
    const { signal, deadline = 600_000 } = options;
    if (deadline !== Infinity && !(deadline >= 1 && deadline <= longestTimer)) {
      throw new InvalidArgumentError("deadline", `milliseconds from 1 to ${longestTimer}, or Infinity`, deadline);
    }
    const { operation } = this.#details;
    const goesOn = "It goes on at the server; wait for it again, or look at its status.";
    const bounds = {
      ms: deadline,
      signal,
      onTimeout: () =>
        new TimeoutError(`job ${this.id} did not end within ${deadline} ms (deadline). ${goesOn}`, {
          operation,
          effect: "unknown",
          kind: "deadline",
          limitMs: deadline,
        }),
      onAbort: () =>
        new AbortError(
          `the wait for job ${this.id} was aborted by the caller. ${goesOn}`,
          { operation, effect: "unknown" },
          signal?.reason,
        ),
    };
    return bounded(bounds, (controller) => this.#poll(controller.signal, options.onProgress));
  }

  async #poll(signal: AbortSignal, onProgress: JobWaitOptions<Status>["onProgress"]): Promise<Result> {
    const { intervals: { initial = 1000, factor = 1.5, max = 15_000 } = {}, result, reason, operation } = this.#details;
    const started = performance.now();
    for (let polls = 1, interval = initial; ; polls++, interval *= factor) {
      const report = await this.status({ signal });
      signal.throwIfAborted();
      onProgress?.({ ...report, polls, elapsed: performance.now() - started });
      const { state, detail } = report;
      if (state === "succeeded" || state === "partial") return result(detail, state);
      if (state === "failed") throw new JobFailedError(this.id, reason?.(detail), detail, operation);
      await systemClock.sleep(spread(Math.min(interval, max)), signal);
      signal.throwIfAborted();
    }
  }
}

/** Between three and four quarters, so that jobs that were started together are not asked for together. */
function spread(ms: number): number {
  return ms * (0.75 + Math.random() / 4);
}
