/** What bounds a piece of work: time, and the caller's signal. The functions make the error that ends it. */
export interface Bounds {
  /** Milliseconds; `Infinity` for none. */
  readonly ms: number;
  readonly signal: AbortSignal | undefined;
  readonly onTimeout: () => Error;
  readonly onAbort: () => Error;
}

/**
 * Runs work until it is done, its time is over or the caller gives up, whichever comes first. It ends in time even if
 * the work ignores its signal, and leaves neither timer nor listener behind.
 */
export function bounded<T>(bounds: Bounds, work: (controller: AbortController) => Promise<T>): Promise<T> {
  const { ms, signal, onTimeout, onAbort } = bounds;
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) {
      reject(onAbort());
      return;
    }
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onSignal);
    };
    const fail = (error: Error): void => {
      stop();
      reject(error);
      controller.abort(error);
    };
    const onSignal = (): void => fail(onAbort());
    signal?.addEventListener("abort", onSignal, { once: true });
    if (ms !== Number.POSITIVE_INFINITY) timer = setTimeout(() => fail(onTimeout()), ms);
    work(controller).then(
      (value) => {
        stop();
        resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}

/** Waits, or rejects with `onAbort()` as soon as the caller gives up. */
export function sleep(ms: number, signal: AbortSignal | undefined, onAbort: () => Error): Promise<void> {
  const never = (): Error => new Error("a wait has no limit of its own");
  return bounded({ ms: Number.POSITIVE_INFINITY, signal, onTimeout: never, onAbort }, (controller) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      controller.signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
    });
  });
}
