import { environmentOf } from "../features/feature.ts";
import type { Feature } from "../features/feature.ts";
import type { TransportRequest } from "../middleware.ts";
import { checkOptions } from "../options/check-options.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { ownRules } from "../options/rules.ts";
import type { Rules } from "../options/rules.ts";
import { resolveSettings } from "../options/settings.ts";
import type { Settings } from "../options/settings.ts";
import type { VendorProfile } from "../vendor-profile.ts";
import { attempt } from "./attempt.ts";
import type { Answer } from "./attempt.ts";
import type { Call } from "./call.ts";
import type { Execution } from "./execution.ts";
import type { CallQueue } from "./call-queue.ts";
import { runAttempts } from "./run-attempts.ts";
import { transmit } from "./transmit.ts";

/** What a failed connection says for itself, from all causes beneath it. */
export interface ConnectionFacts {
  /** The platform's error code. */
  readonly code: string | undefined;
  /** There was no connection yet, so that the server cannot have seen the request. */
  readonly early: boolean;
}

/** What the calls of one client share. Features put themselves around its steps when the client is made. */
export interface Core {
  readonly profile: VendorProfile;
  readonly options: ClientOptions;
  readonly settings: Settings;
  readonly features: readonly Feature[];
  readonly rules: Rules;
  /** Runs a call to its end. */
  run: (call: Call) => Promise<Execution>;
  /** Sends a call once and reads the answer. */
  attempt: (call: Call, fresh: boolean, controller: AbortController) => Promise<Answer>;
  /** Sends one request of a call, up to the headers of the answer. */
  send: (call: Call, request: TransportRequest, signal: AbortSignal) => Promise<Response>;
  /** Where a redirect is followed to; throws where it is not. Default: none is followed. */
  follow?: ((call: Call, response: Response, from: string, hop: number) => string) | undefined;
  /** Bounds a body that the caller reads himself. Default: such a body is read beforehand. */
  guardBody?: ((call: Call, response: Response, controller: AbortController) => Response) | undefined;
  /** Reads what the platform threw. Default: it says nothing, so that the server may have seen the request. */
  readConnection?: ((thrown: unknown) => ConnectionFacts) | undefined;
  /** Whether a connection that failed with such a code will fail again. */
  isFinal?: ((code: string | undefined) => boolean) | undefined;
  /** Makes the check that throws for JSON that is no success after all. */
  checkAnswer?: ((call: Call, response: Response) => (data: unknown) => void) | undefined;
  /** Told of a failed attempt that is repeated after so many milliseconds. */
  onRetry?: ((failure: unknown, waitMs: number) => void) | undefined;
  queue?: CallQueue | undefined;
}

/**
 * Checks the options and builds what calls need.
 *
 * @throws InvalidArgumentError naming the option that is unusable
 */
export function createCore(profile: VendorProfile, options: ClientOptions, features: readonly Feature[]): Core {
  const environment = environmentOf(features);
  const rules: Rules = Object.assign({}, ownRules, ...features.map((feature) => feature.rules));
  checkOptions(options, rules);
  const settings = resolveSettings(profile, options, environment);
  const core: Core = { profile, options, settings, features, rules, run: runAttempts, attempt, send: transmit };
  for (const feature of features) feature.install(core);
  return core;
}
