/** What bounds a piece of work: time, and the caller's signal. The functions make the error that ends it. */
export interface Bounds {
  /** Milliseconds; `Infinity` for none. */
  readonly ms: number;
  readonly signal: AbortSignal | undefined;
  readonly onTimeout?: () => Error;
  readonly onAbort: () => Error;
}

/**
 * Runs work until it is done, its time is over or the caller gives up, whichever comes first. It ends in time even if
 * the work ignores its signal, and leaves neither timer nor listener behind.
 */
export function bounded<T>(
  { ms, signal, onTimeout, onAbort }: Bounds,
  work: (controller: AbortController) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onSignal);
    };
    const fail = (error: Error | undefined): void => {
      end();
      reject(error);
      controller.abort(error);
    };
    const onSignal = (): void => fail(onAbort());
    if (signal?.aborted) return onSignal();
    signal?.addEventListener("abort", onSignal);
    if (ms !== Infinity) timer = setTimeout(() => fail(onTimeout?.()), ms);
    work(controller).then(
      (value) => {
        end();
        resolve(value);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}
