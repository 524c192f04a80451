import { isTruewireError } from "../errors/truewire-error.ts";
import { enter, leave } from "./admission.ts";
import { attempt } from "./attempt.ts";
import type { Answer } from "./attempt.ts";
import { waitBefore } from "./backoff.ts";
import { bounded, sleep } from "./bounded.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";
import { Execution } from "./execution.ts";
import { readFailure, requestIdOf } from "./failed-answer.ts";
import { aborted, timedOut } from "./failures.ts";
import { logAnswer, logEnd, logRetry } from "./log-call.ts";
import { isGoneByUs, mayRepeat } from "./retry-policy.ts";

/** Runs a call to its end: queues it, sends it, and sends it again where that is safe and in time. */
export async function runCall(core: Core, call: Call): Promise<Execution> {
  if (call.signal?.aborted) throw aborted(call);
  await enter(core, call);
  const started = performance.now();
  let status: number | string = "failed";
  try {
    const execution = await runAttempts(core, call, started + call.limits.deadline);
    status = execution.response.status;
    return execution;
  } finally {
    leave(core);
    logEnd(core, call, status, performance.now() - started);
  }
}

async function runAttempts(core: Core, call: Call, deadlineAt: number): Promise<Execution> {
  let fresh = false;
  let renewed = false;
  for (let retry = 0; ;) {
    call.attempts += 1;
    call.reached = "none";
    let failure: unknown;
    let retryAfterMs: number | undefined;
    let renew = false;
    try {
      const answer = await timedAttempt(core, call, fresh, deadlineAt);
      const { response } = answer;
      logAnswer(core, call, answer);
      const inferred = isGoneByUs(call, response.status);
      if (response.ok || inferred) return finish(core, call, answer, inferred);
      const { error, reauthenticate } = readFailure(core, call, response, answer.body as string);
      renew = reauthenticate && call.authenticated && call.replayable && !renewed;
      if (call.acceptErrors && !renew && (retry >= call.limits.maxRetries || !mayRepeat(call, error))) {
        return finish(core, call, answer, false);
      }
      failure = error;
      retryAfterMs = error.retryAfterMs;
    } catch (error) {
      failure = error;
    }
    fresh = renew;
    if (renew) {
      renewed = true;
      continue;
    }
    if (retry >= call.limits.maxRetries || !mayRepeat(call, failure)) throw failure;
    if (isTruewireError(failure) && failure.effect === "unknown") call.ambiguous = true;
    const wait = waitBefore(retry, retryAfterMs);
    // Waiting for what can no longer be in time helps nobody.
    if (performance.now() + wait >= deadlineAt) throw failure;
    logRetry(core, call, failure, wait);
    await sleep(wait, call.signal, () => aborted(call));
    await takeTurn(core, call, deadlineAt);
    retry += 1;
  }
}

function timedAttempt(core: Core, call: Call, fresh: boolean, deadlineAt: number): Promise<Answer> {
  const { timeout, deadline } = call.limits;
  const left = deadlineAt - performance.now();
  const bounds = {
    ms: Math.min(timeout, left),
    signal: call.signal,
    onTimeout: () => (left < timeout ? timedOut(call, "deadline", deadline) : timedOut(call, "attempt", timeout)),
    onAbort: () => aborted(call),
  };
  return bounded(bounds, (controller) => attempt(core, call, fresh, controller));
}

/** Every attempt counts at the server, so every one asks the rate limiter; the first did so when it was queued. */
async function takeTurn(core: Core, call: Call, deadlineAt: number): Promise<void> {
  const { limiter } = core;
  if (limiter === undefined) return;
  call.reached = "none";
  const bounds = {
    ms: Math.max(0, deadlineAt - performance.now()),
    signal: call.signal,
    onTimeout: () => timedOut(call, "deadline", call.limits.deadline),
    onAbort: () => aborted(call),
  };
  await bounded(bounds, ({ signal }) => limiter.acquire(call.rateKey, call.operation.rateLimit, signal));
}

function finish(core: Core, call: Call, answer: Answer, inferred: boolean): Execution {
  const { operation, attempts } = call;
  const facts = { operation, attempts, requestId: requestIdOf(core, answer.response), inferred };
  return new Execution(answer.response, facts, answer.body);
}
