import { TruewireError } from "./truewire-error.ts";
import type { ErrorDetails } from "./truewire-error.ts";

/**
 * A bulk call of which nothing succeeded.
 *
 * @typeParam Failed - how the vendor describes one failed entry
 */
export class BatchError<Failed = unknown> extends TruewireError {
  /** Vendors send it under any status; the one that came is `httpStatus`. */
  readonly status: undefined = undefined;
  readonly outcome = "none" as const;
  readonly httpStatus: number | undefined;
  /** How many entries were asked for. */
  readonly requested: number;
  /** One entry for each that failed, with the server's reason. */
  readonly failed: readonly Failed[];

  constructor(
    message: string,
    details: ErrorDetails & { requested: number; failed: readonly Failed[]; httpStatus?: number | undefined },
  ) {
    super(message, details);
    this.httpStatus = details.httpStatus;
    this.requested = details.requested;
    this.failed = details.failed;
  }

  override get name(): "BatchError" {
    return "BatchError";
  }
}
