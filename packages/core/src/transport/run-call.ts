import { isTruewireError } from "../errors/truewire-error.ts";
import { enter, leave } from "./admission.ts";
import type { CallOutcome } from "../middleware.ts";
import { attempt } from "./attempt.ts";
import type { Answer } from "./attempt.ts";
import { waitBefore } from "./backoff.ts";
import { bounded } from "./bounded.ts";
import type { Bounds } from "./bounded.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";
import { Execution } from "./execution.ts";
import { factsOf, readFailure, refuseReported } from "./failed-answer.ts";
import { aborted, boundsOf } from "./failures.ts";
import { logAnswer, logEnd, logRetry } from "./log-call.ts";
import { isGoneByUs, mayRepeat } from "./retry-policy.ts";
import { tellCallEnd } from "./tell-middleware.ts";

/** Runs a call to its end: queues it, sends it, and sends it again where that is safe and in time. */
export async function runCall(core: Core, call: Call): Promise<Execution> {
  if (call.signal?.aborted) throw aborted(call);
  // Most calls need not wait, and even a wait for nothing costs a turn.
  if (core.semaphore !== undefined || core.limiter !== undefined) await enter(core, call);
  const started = performance.now();
  let outcome: Omit<CallOutcome, "attempts"> | undefined;
  try {
    const execution = await runAttempts(core, call, started + call.limits.deadline);
    outcome = { status: execution.response.status };
    return execution;
  } catch (error) {
    const { status, httpStatus = status } = (error ?? {}) as { status?: number; httpStatus?: number };
    outcome = { status: httpStatus, error };
    throw error;
  } finally {
    leave(core);
    tellCallEnd(call, { attempts: call.attempts, ...outcome });
    logEnd(core, call, outcome, started);
  }
}

async function runAttempts(core: Core, call: Call, deadlineAt: number): Promise<Execution> {
  const { limits } = call;
  let renewed = false;
  for (let retry = 0, fresh = false; ;) {
    call.attempts += 1;
    call.reading.attempts = call.attempts;
    call.reached = "none";
    const repeats = retry < limits.maxRetries;
    let failure: unknown;
    let retryAfterMs: number | undefined;
    try {
      const answer = await bounded(attemptBounds(call, deadlineAt), (controller) =>
        attempt(core, call, fresh, controller),
      );
      const { response, body } = answer;
      logAnswer(core, call, answer);
      const inferred = isGoneByUs(call, response.status);
      if (response.ok || inferred) return finish(core, call, answer, inferred);
      const { error, reauthenticate } = readFailure(core, call, response, body as string);
      fresh = reauthenticate === true && !renewed && call.encoded?.replayable !== false;
      if (call.acceptErrors && !fresh && !(repeats && mayRepeat(call, error))) return finish(core, call, answer, false);
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
    logRetry(core, failure, wait);
    call.lastFailure = failure;
    call.ambiguous ||= isTruewireError(failure) && failure.effect === "unknown";
    call.reached = "none";
    await pause(core, call, wait, deadlineAt);
    retry += 1;
  }
}

function attemptBounds(call: Call, deadlineAt: number): Bounds {
  const { timeout } = call.limits;
  const left = deadlineAt - performance.now();
  return left < timeout ? boundsOf(call, left, "deadline") : boundsOf(call, timeout, "attempt");
}

/** Waits for the next attempt: its time, then its turn at the rate limit, where every attempt counts. */
async function pause(core: Core, call: Call, ms: number, deadlineAt: number): Promise<void> {
  await bounded(boundsOf(call, deadlineAt - performance.now(), "deadline"), async ({ signal }) => {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener("abort", () => clearTimeout(timer));
    });
    await core.limiter?.acquire(call.rateKey, call.operation.rateLimit, signal);
  });
}

function finish(core: Core, call: Call, { response, body }: Answer, inferred: boolean): Execution {
  const facts = factsOf(core, call, response, inferred);
  // Who accepts error statuses wants to see for himself.
  const isChecked = core.profile.failureWithin !== undefined && !call.acceptErrors;
  return new Execution(response, facts, body, isChecked ? refuseReported(core, call, response) : undefined);
}
