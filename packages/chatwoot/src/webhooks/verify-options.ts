import { InvalidArgumentError } from "@truewire/core";
import { MemoryReplayStore } from "./replay-store.ts";
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

let processStore: ReplayStore | undefined;

/**
 * Checks options once, so that a webhook without protection is noticed when the program starts.
 *
 * @throws InvalidArgumentError when there is no secret and unsigned deliveries are not allowed, when there are both, when
 *   a secret is empty or when the tolerance is no positive number
 */
export function verifySettings(options: VerifyOptions): VerifySettings {
  const { secrets: given = [], toleranceSeconds = 300, replayStore, allowUnsigned = false, now = Date.now } = options;
  const secrets = typeof given === "string" ? [given] : [...given];
  if (secrets.some((secret) => typeof secret !== "string" || secret.trim() === "")) {
    throw new InvalidArgumentError("secrets", "texts that are not empty", "");
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
  const store = replayStore === false ? undefined : (replayStore ?? (processStore ??= new MemoryReplayStore()));
  return { secrets, toleranceSeconds, replayStore: store, now };
}
