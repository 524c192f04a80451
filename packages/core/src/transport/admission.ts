import { bounded } from "./bounded.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";
import { boundsOf } from "./failures.ts";

/**
 * Waits locally until the call may go out: for its place among `maxConcurrency`, then for the rate limit. Both together
 * are bounded by `queueTimeout`. The place is held until {@link leave}.
 */
export async function enter(core: Core, call: Call): Promise<void> {
  const { semaphore, limiter } = core;
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
      await limiter?.acquire(call.rateKey, call.operation.rateLimit, signal);
      // A limiter that does not heed the signal must not leave a place taken that nobody will give back.
      signal.throwIfAborted();
    } catch (error) {
      if (held) semaphore?.release();
      throw error;
    }
  });
}

/** Gives the place among `maxConcurrency` back. */
export function leave(core: Core): void {
  core.semaphore?.release();
}
