import type { Effect } from "../errors/truewire-error.ts";
import type { Middleware } from "../middleware.ts";
import type { AnyOperation } from "../operation.ts";
import type { Limits } from "../options/settings.ts";
import type { Reading } from "./execution.ts";

/** One logical request: what is to be sent, within which bounds, and how far it has come. */
export interface Call {
  readonly operation: AnyOperation;
  readonly url: string;
  /** Without the credentials, which every attempt gets afresh. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | (() => BodyInit) | undefined;
  /** `false` for a stream from the caller, which is gone once it was sent. */
  readonly replayable: boolean;
  /** Whether the vendor's credentials are sent. */
  readonly authenticated: boolean;
  /** The only place that the request may go to; throws for any other. */
  readonly checkTarget: (url: string) => void;
  /** Where a redirect may lead; `undefined` says that it may not be followed. */
  readonly redirect: (status: number, from: string, to: string) => string | undefined;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  readonly middleware: readonly Middleware[];
  readonly rateKey: string;
  readonly reading: Reading;
  /** Error statuses are handed over as answers, after the retries. */
  readonly acceptErrors: boolean;

  attempts: number;
  /** How far the present attempt has come: nothing sent, sent, or answered with a success status. */
  reached: Effect;
  /** An earlier attempt may have been acted upon. */
  ambiguous: boolean;
  /** Credentials in use, to be kept out of errors. */
  secrets: readonly string[];
}

/** Whether the server may have acted, over all attempts. What only reads does not act. */
export function effectOf(call: Call, reached: Effect = call.reached): Effect {
  if (reached === "applied") return reached;
  if (call.operation.safe === true) return "none";
  return call.ambiguous ? "unknown" : reached;
}
