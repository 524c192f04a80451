/** Lets a fixed number of calls through at a time; the others wait in the order they came. */
export class Semaphore {
  #free: number;
  // A Set keeps the order of arrival and lets a waiter that gives up leave from the middle.
  readonly #waiting: Set<() => void> = new Set();

  constructor(size: number) {
    this.#free = size;
  }

  /** Takes a place if one is free. Nobody is overtaken: while others wait, none is. */
  tryAcquire(): boolean {
    if (this.#free === 0) return false;
    this.#free -= 1;
    return true;
  }

  /** Waits for a place. After an abort the promise stays open and the place goes to the next. */
  wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.add(resolve);
      signal.addEventListener("abort", () => this.#waiting.delete(resolve), { once: true });
    });
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
