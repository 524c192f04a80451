import type { Effect } from "../errors/truewire-error.ts";
import type { CallOutcome, Middleware } from "../middleware.ts";
import type { AnyOperation } from "../operation.ts";
import { checkRequestOptions } from "../options/checks.ts";
import type { RequestOptions } from "../options/request-options.ts";
import { resolveLimits } from "../options/settings.ts";
import type { Limits } from "../options/settings.ts";
import type { EncodedBody } from "../request/body-encoder.ts";
import type { Core } from "./core.ts";
import type { Reading } from "./execution.ts";
import { secretParts } from "../security/redact.ts";
import { sameOriginRedirect } from "./redirects.ts";

/** What is to be sent. */
export interface Outgoing {
  readonly operation: AnyOperation;
  readonly url: string;
  /** Names in lower case; without the credentials, which every attempt gets afresh. */
  readonly headers: Record<string, string>;
  readonly encoded: EncodedBody | undefined;
  readonly rateKey: string;
  /** What fills path and query, by name. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** One logical request: what is to be sent, within which bounds, and how far it has come. */
export interface Call extends Outgoing {
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  readonly middleware: readonly Middleware[];
  readonly reading: Reading;
  /** Throws for a place that the request must not go to. Default: only the base URL's origin is allowed. */
  checkTarget: ((url: string) => void) | undefined;
  /** Where a redirect is followed to; `undefined` for nowhere. */
  redirect: (status: number, from: string, to: string) => string | undefined;
  /** Error statuses are handed over as answers, after the retries. */
  acceptErrors: boolean;

  attempts: number;
  /** How far the present attempt has come: nothing sent, sent, or answered with a success status. */
  reached: Effect;
  /** An earlier attempt may have been acted upon. */
  ambiguous: boolean;
  /** Headers with the credentials in use, or else what fills the path, to be kept out of errors. */
  credentials: Readonly<Record<string, string>>;
  /** What the credentials are made from, and what of path and query is secret: to be kept out of errors as well. */
  readonly secretValues: readonly string[];
  /** What the last attempt failed with that is followed by another one. */
  lastFailure: unknown;
  /** Set when a middleware is told of it. */
  id: string | undefined;
  /** Set when a middleware wants to be told. */
  endListeners: ((outcome: CallOutcome) => void)[] | undefined;
}

/**
 * Makes a call of what is to be sent.
 *
 * @throws InvalidArgumentError when an option is unusable
 */
export function createCall(
  core: Core,
  outgoing: Outgoing,
  options: RequestOptions | undefined,
  reading: Reading,
): Call {
  const { settings } = core;
  if (options !== undefined) checkRequestOptions(options, outgoing.operation.id);
  return {
    ...outgoing,
    limits: options === undefined ? settings : resolveLimits(options, settings),
    signal: options?.signal,
    middleware:
      options?.middleware === undefined ? settings.middleware : settings.middleware.concat(options.middleware),
    reading,
    checkTarget: undefined,
    redirect: sameOriginRedirect,
    acceptErrors: false,
    attempts: 0,
    reached: "none",
    ambiguous: false,
    credentials: {},
    secretValues: secretParts(outgoing.parts).concat(core.profile.secretValues?.() ?? []),
    lastFailure: undefined,
    id: undefined,
    endListeners: undefined,
  };
}

/** Whether the server may have acted, over all attempts. What only reads does not act. */
export function effectOf({ reached, operation, ambiguous }: Call): Effect {
  if (operation.safe === true) return "none";
  if (reached === "applied") return reached;
  return ambiguous ? "unknown" : reached;
}
