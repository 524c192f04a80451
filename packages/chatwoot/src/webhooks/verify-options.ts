import { InvalidArgumentError } from "@truewire/core";
import { refuseUnknown, requireObject } from "../require-object.ts";
import { MemoryReplayStore, requireStore } from "./replay-store.ts";
import type { ReplayStore } from "./replay-store.ts";

/** How deliveries prove where they come from. */
export interface VerifyOptions {
  /**
   * The secret of the webhook, the agent bot or the API inbox; several while one is replaced by another, or when several
   * webhooks deliver to the same address. A delivery that fits one of them is accepted.
   */
  readonly secrets?: string | readonly string[] | undefined;
  /** Seconds that the clocks and the way may take, into the past and into the future alike. 300 unless given. */
  readonly toleranceSeconds?: number;
  /**
   * Where accepted deliveries are remembered, so that none is accepted twice; `false` switches that off. One in the
   * memory of this process unless given. A delivery is known by its id and, as nobody signs the id, by its signature too:
   * two with the same body, signed in the same second, count as one.
   */
  readonly replayStore?: ReplayStore | false;
  /**
   * Accepts deliveries without looking at signature and time, for webhooks that have no secret: **anybody** who knows the
   * address can send events. Goes only without `secrets`. `false` unless given.
   */
  readonly allowUnsigned?: boolean;
  /** Milliseconds since 1970; `Date.now` unless given. */
  readonly now?: () => number;
}

/** {@link VerifyOptions}, checked and complete. */
export interface VerifySettings {
  /** Empty when deliveries are not signed. */
  readonly secrets: readonly string[];
  readonly toleranceSeconds: number;
  readonly replayStore: ReplayStore | undefined;
  readonly now: () => number;
}

const isSecret = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

let processStore: ReplayStore | undefined;

const names = ["secrets", "toleranceSeconds", "replayStore", "allowUnsigned", "now"];

/**
 * Checks options once, so that a webhook without protection is noticed when the program starts.
 *
 * @throws InvalidArgumentError when there is no secret and unsigned deliveries are not allowed, when there are both, when
 *   a secret is empty, when another option is not what it has to be, or is unknown
 * @param further - names of options that the caller looks at
 */
export function verifySettings(options: VerifyOptions, further: readonly string[] = []): VerifySettings {
  refuseUnknown(options, [...names, ...further]);
  const {
    secrets: given = [],
    toleranceSeconds = 300,
    replayStore,
    allowUnsigned = false,
    now = Date.now,
  } = requireObject("options", options);
  const secrets: readonly unknown[] = Array.isArray(given) ? [...given] : [given];
  if (!secrets.every(isSecret)) {
    const wrong = secrets.find((secret) => !isSecret(secret));
    throw new InvalidArgumentError("secrets", "a text that is not empty, or a list of such", wrong);
  }
  if (secrets.length === 0 && allowUnsigned !== true) {
    throw new InvalidArgumentError("secrets", "given (or allowUnsigned, where the webhook has none)", undefined);
  }
  if (secrets.length > 0 && allowUnsigned) {
    throw new InvalidArgumentError("allowUnsigned", "left out where secrets are given", allowUnsigned);
  }
  if (!(Number.isFinite(toleranceSeconds) && toleranceSeconds > 0)) {
    throw new InvalidArgumentError("toleranceSeconds", "a positive number of seconds", toleranceSeconds);
  }
  if (typeof now !== "function") throw new InvalidArgumentError("now", "a function", now);
  if (replayStore !== undefined && replayStore !== false) requireStore(replayStore);
  const store = replayStore === false ? undefined : (replayStore ?? (processStore ??= new MemoryReplayStore()));
  return { secrets, toleranceSeconds, replayStore: store, now };
}
