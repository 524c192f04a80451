import type { ErrorKinds } from "./error-kinds.ts";

/**
 * Whether the server may have acted on the request.
 *
 * - `none`: it surely has not (nothing was sent, it refused, or the operation only reads)
 * - `unknown`: it may have (the connection broke, the time ran out, a gateway answered)
 * - `applied`: it answered with a success status, and only its answer could not be used
 */
export type Effect = "none" | "unknown" | "applied";

/** What every error can tell about the call it ended. */
export interface ErrorDetails {
  /** Id of the operation, where a call was under way. */
  readonly operation?: string | undefined;
  /** Attempts that were made. Default: 0. */
  readonly attempts?: number | undefined;
  /** Default: `none`. */
  readonly effect?: Effect | undefined;
  /** What was thrown below, already free of secrets. */
  readonly cause?: unknown;
}

// Registered under a global name, so that errors of another copy of this package are known too.
const brand = Symbol.for("truewire.error");

/** An error as data: what `Error` hides (name, message, cause) and every own property. */
function toPlain(error: Error): Record<string, unknown> {
  const { name, message, cause } = error;
  const plain: Record<string, unknown> = Object.assign({} as Record<string, unknown>, { name, message }, error);
  if (cause instanceof Error) plain["cause"] = toPlain(cause);
  return plain;
}

/** Base of every error that this package throws. None of them holds a secret: not in `inspect`, `JSON.stringify` or `String`. */
export abstract class TruewireError extends Error {
  /** Id of the operation, `undefined` where no call was under way. */
  declare readonly operation: string | undefined;
  /** Attempts that were made of the call, of the last one in a walk over pages; 0 when nothing was sent. */
  declare readonly attempts: number;
  /** Whether the server may have acted. */
  declare readonly effect: Effect;
  /** The server's messages by field; empty where it named none, as without an answer. */
  declare readonly fieldErrors: Readonly<Record<string, readonly string[]>>;

  /** @param details - become the properties of the error; subclasses declare theirs */
  constructor(message: string, details: ErrorDetails = {}) {
    const { cause, ...own } = details;
    super(message, cause === undefined ? undefined : { cause });
    Object.defineProperty(this, brand, { value: true });
    const defaults = { status: undefined, operation: undefined, attempts: 0, effect: "none", fieldErrors: {} };
    Object.assign(this, defaults, own);
  }

  /** The error as plain data: name, message, cause and every public property. */
  toJSON(): Record<string, unknown> {
    return toPlain(this);
  }
}

/**
 * Tells errors of this package from others, also when they come from another copy of it (where `instanceof` fails).
 *
 * @param error - anything that was caught
 * @param kind - name of the class to narrow to; `"APIError"` matches every HTTP error. Default: any error of this package.
 */
export function isTruewireError<K extends keyof ErrorKinds = "TruewireError">(
  error: unknown,
  kind?: K,
): error is ErrorKinds[K] {
  if (typeof error !== "object" || error === null || !(brand in error)) return false;
  const { name, status } = error as { name?: unknown; status?: unknown };
  return (
    (kind ?? "TruewireError") === "TruewireError" || name === kind || (kind === "APIError" && status !== undefined)
  );
}
