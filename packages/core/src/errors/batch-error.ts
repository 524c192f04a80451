import { TruewireError } from "./truewire-error.ts";
import type { ErrorDetails } from "./truewire-error.ts";

/** What a {@link BatchError} is made of. */
export interface BatchErrorDetails<Failed> extends ErrorDetails {
  readonly requested: number;
  readonly failed: readonly Failed[];
  readonly httpStatus?: number | undefined;
}

/**
 * A bulk call of which nothing succeeded.
 *
 * @typeParam Failed - how the vendor describes one failed entry
 */
export class BatchError<Failed = unknown> extends TruewireError {
  /** Vendors send it under any status; the one that came is `httpStatus`. */
  declare readonly status: undefined;
  readonly outcome = "none" as const;
  declare readonly httpStatus: number | undefined;
  /** How many entries were asked for. */
  declare readonly requested: number;
  /** One entry for each that failed, with the server's reason. */
  declare readonly failed: readonly Failed[];

  // oxlint-disable-next-line no-useless-constructor -- narrows what has to be given
  constructor(message: string, details: BatchErrorDetails<Failed>) {
    super(message, details);
  }

  override get name(): "BatchError" {
    return "BatchError";
  }
}
