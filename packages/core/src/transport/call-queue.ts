import { bounded } from "./bounded.ts";
import type { Call } from "./call.ts";
import type { Execution } from "./execution.ts";
import { boundsOf } from "./failures.ts";
import type { RateLimiter } from "./rate-limiter.ts";
import type { Semaphore } from "./semaphore.ts";

/** Where calls wait locally until they may go out: for a place among `maxConcurrency`, then for the rate limit. */
export class CallQueue {
  readonly semaphore: Semaphore | undefined;
  readonly limiter: RateLimiter | undefined;

  constructor(semaphore: Semaphore | undefined, limiter: RateLimiter | undefined) {
    this.semaphore = semaphore;
    this.limiter = limiter;
  }

  /** Runs a call when its turn has come; a call that need not wait does not. */
  run(call: Call, run: (call: Call) => Promise<Execution>): Promise<Execution> {
    return this.semaphore === undefined && this.limiter === undefined ? run(call) : this.#wait(call, run);
  }

  /** Waits for the turn of a further attempt: every one counts at the rate limit. */
  async again(call: Call, signal: AbortSignal): Promise<void> {
    await this.limiter?.acquire(this.#keyOf(call), call.operation.rateLimit, signal);
  }

  async #wait(call: Call, run: (call: Call) => Promise<Execution>): Promise<Execution> {
    await this.#enter(call);
    try {
      return await run(call);
    } finally {
      this.semaphore?.release();
    }
  }

  /** Both waits together are bounded by `queueTimeout`. */
  async #enter(call: Call): Promise<void> {
    const { semaphore, limiter } = this;
    const placed = semaphore?.tryAcquire() ?? true;
    if (placed && limiter === undefined) return;
    let held = placed;
    await bounded(boundsOf(call, call.limits.queueTimeout, "queue"), async ({ signal }) => {
      try {
        if (!placed) {
          await semaphore?.wait(signal);
          held = true;
        }
        signal.throwIfAborted();
        await this.again(call, signal);
        // A limiter that does not heed the signal must not leave a place taken that nobody will give back.
        signal.throwIfAborted();
      } catch (error) {
        if (held) semaphore?.release();
        throw error;
      }
    });
  }

  /** What a request is counted by: what the vendor says it is, or its operation. Counters may be shared by clients of several servers. */
  #keyOf({ core, operation, path, rateKey }: Call): string {
    const { settings, profile } = core;
    return rateKey ?? `${new URL(settings.baseUrl).host} ${profile.rateLimitKey?.(operation, path) ?? operation.id}`;
  }
}
