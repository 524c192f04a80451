import { TruewireError } from "../errors/truewire-error.ts";

/**
 * A job ended without success. Its start was accepted, so parts of it may have been done.
 *
 * @typeParam Status - what the status operation answers
 */
export class JobFailedError<Status = unknown> extends TruewireError {
  /** No failed HTTP answer belongs to this error. */
  declare readonly status: undefined;
  readonly jobId: string;
  readonly #detail: Status;

  /**
   * @param jobId - the server's id of the job
   * @param reason - the server's words, where it has any
   * @param detail - the last answer of the status operation
   * @param operation - id of the status operation
   */
  constructor(jobId: string, reason: string | undefined, detail: Status, operation?: string) {
    super(`job ${jobId} failed: ${reason ?? "the server gives no reason"}. Parts of it may have been done.`, {
      operation,
      effect: "unknown",
    });
    this.jobId = jobId;
    this.#detail = detail;
  }

  /** The last answer of the status operation. Not printed, as it may hold signed addresses. */
  get detail(): Status {
    return this.#detail;
  }

  override get name(): "JobFailedError" {
    return "JobFailedError";
  }
}
