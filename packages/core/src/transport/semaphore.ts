/** Lets a fixed number of calls through at a time; the others wait in the order they came. */
export class Semaphore {
  #free: number;
  // A Set keeps the order of arrival and lets a waiter that gives up leave from the middle.
  readonly #waiting: Set<() => void> = new Set();

  constructor(size: number) {
    this.#free = size;
  }

  /**
   * Takes a place, at once where one is free.
   *
   * @param wait - bounds the waiting: runs the waiter's promise against the caller's signal and time limit
   */
  async acquire(wait: (turn: (signal: AbortSignal) => Promise<void>) => Promise<void>): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await wait(
      (signal) =>
        new Promise((resolve) => {
          this.#waiting.add(resolve);
          signal.addEventListener("abort", () => this.#waiting.delete(resolve), { once: true });
        }),
    );
  }

  /** Gives the place to the one who waited longest. */
  release(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#free += 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
