import type { Clock } from "./clock.ts";

interface Waiter {
  readonly proceed: () => void;
  readonly fail: (error: unknown) => void;
}

/** The callers that wait for one counter, served in the order in which they came. */
export class Lane {
  readonly #take: () => number | Promise<number>;
  readonly #clock: Clock;
  readonly #onEmpty: () => void;
  readonly #waiters: Set<Waiter> = new Set();
  /** Ends the present sleep, so that no timer outlives the last waiter and keeps a process alive. */
  #sleeping: AbortController | undefined;
  #serving = false;

  constructor(take: () => number | Promise<number>, clock: Clock, onEmpty: () => void) {
    this.#take = take;
    this.#clock = clock;
    this.#onEmpty = onEmpty;
  }

  /** Resolves when it is the caller's turn; rejects with the signal's reason when that comes first. */
  join(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        signal?.removeEventListener("abort", abort);
        this.#waiters.delete(waiter);
        if (this.#waiters.size === 0) this.#sleeping?.abort();
      };
      const waiter: Waiter = {
        proceed: () => (leave(), resolve()),
        fail: (error) => (leave(), reject(error)),
      };
      const abort = (): void => waiter.fail(signal?.reason);
      signal?.addEventListener("abort", abort);
      this.#waiters.add(waiter);
      if (!this.#serving) void this.#serve();
    });
  }

  async #serve(): Promise<void> {
    this.#serving = true;
    while (this.#waiters.size > 0) {
      try {
        const wait = await this.#take();
        if (wait > 0) await this.#sleep(wait);
        else this.#first()?.proceed();
      } catch (error) {
        this.#first()?.fail(error);
      }
    }
    this.#serving = false;
    this.#onEmpty();
  }

  async #sleep(ms: number): Promise<void> {
    // The last waiter may have left while the store was asked: then there is nobody to sleep for.
    if (this.#waiters.size === 0) return;
    this.#sleeping = new AbortController();
    await this.#clock.sleep(ms, this.#sleeping.signal);
  }

  #first(): Waiter | undefined {
    return this.#waiters.values().next().value;
  }
}
