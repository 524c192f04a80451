import { TruewireError } from "./truewire-error.ts";
import type { ErrorDetails } from "./truewire-error.ts";

/**
 * A walk over pages cannot go on without losing or repeating items: the server sent a page again, sent nothing new for
 * several pages, sent an answer without the list, or there is no end in sight.
 */
export class PaginationError extends TruewireError {
  /** No failed HTTP answer belongs to this error. */
  declare readonly status: undefined;
  /** How many pages had been read, the one at fault not counted. */
  declare readonly pages: number;

  // oxlint-disable-next-line no-useless-constructor -- narrows what has to be given
  constructor(message: string, details: ErrorDetails & { pages: number }) {
    super(message, details);
  }

  override get name(): "PaginationError" {
    return "PaginationError";
  }
}
