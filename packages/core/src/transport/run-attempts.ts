import { isTruewireError } from "../errors/truewire-error.ts";
import { waitBefore } from "./backoff.ts";
import { bounded } from "./bounded.ts";
import type { Bounds } from "./bounded.ts";
import type { Call } from "./call.ts";
import { Execution, factsOf } from "./execution.ts";
import type { Answer } from "./attempt.ts";
import { readFailure } from "./failed-answer.ts";
import { aborted, boundsOf } from "./failures.ts";
import { isGoneByUs, mayRepeat } from "./retry-policy.ts";

/** Runs a call to its end: sends it, and sends it again where that is safe and in time. */
export async function runAttempts(call: Call): Promise<Execution> {
  const { core, limits } = call;
  if (call.signal?.aborted) throw aborted(call);
  const deadlineAt = performance.now() + limits.deadline;
  let renewed = false;
  for (let retry = 0, fresh = false; ;) {
    call.attempts += 1;
    call.reading.attempts = call.attempts;
    call.reached = "none";
    const repeats = retry < limits.maxRetries;
    let failure: unknown;
    let retryAfterMs: number | undefined;
    try {
      const left = call.attempts === 1 ? limits.deadline : deadlineAt - performance.now();
      const answer = await bounded(attemptBounds(call, left), (controller) => core.attempt(call, fresh, controller));
      const { response, body } = answer;
      if (response.ok) return finish(call, answer, false);
      if (isGoneByUs(call, response.status)) return finish(call, answer, true);
      const { error, reauthenticate } = readFailure(call, response, body as string);
      fresh = reauthenticate === true && !renewed && call.encoded?.replayable !== false;
      if (call.acceptErrors && !fresh && !(repeats && mayRepeat(call, error))) return finish(call, answer, false);
      failure = error;
      retryAfterMs = error.retryAfterMs;
    } catch (error) {
      fresh = false;
      failure = error;
    }
    if (fresh) {
      call.lastFailure = failure;
      renewed = true;
      continue;
    }
    if (!repeats || !mayRepeat(call, failure)) throw failure;
    const wait = waitBefore(retry, retryAfterMs);
    // Waiting for what can no longer be in time helps nobody.
    if (performance.now() + wait >= deadlineAt) throw failure;
    core.onRetry?.(failure, wait);
    call.lastFailure = failure;
    call.ambiguous ||= isTruewireError(failure) && failure.effect === "unknown";
    call.reached = "none";
    await pause(call, wait, deadlineAt);
    retry += 1;
  }
}

function attemptBounds(call: Call, left: number): Bounds {
  const { timeout } = call.limits;
  return left < timeout ? boundsOf(call, left, "deadline") : boundsOf(call, timeout, "attempt");
}

/** Waits for the next attempt: its time, then its turn at the rate limit, where every attempt counts. */
async function pause(call: Call, ms: number, deadlineAt: number): Promise<void> {
  await bounded(boundsOf(call, deadlineAt - performance.now(), "deadline"), async ({ signal }) => {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener("abort", () => clearTimeout(timer));
    });
    await call.core.queue?.again(call, signal);
  });
}

function finish(call: Call, { response, body }: Answer, inferred: boolean): Execution {
  // Who accepts error statuses wants to see for himself.
  const check = call.acceptErrors ? undefined : call.core.checkAnswer?.(call, response);
  return new Execution(response, factsOf(call, response, inferred), body, check);
}
