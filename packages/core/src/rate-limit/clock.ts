/** Time as the limiter and jobs see it; replaced where a program must not depend on the real one. */
export interface Clock {
  /** Milliseconds that only ever grow; where they start does not matter. */
  now(): number;
  /** Resolves after `ms` milliseconds, or as soon as the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

// Longer waits would overflow the platform's 32-bit timers and end at once.
const longestTimer = 2 ** 31 - 1;

/** The platform's own clock and timers. A change of the system's time does not disturb it. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const wake = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(ms, longestTimer));
      signal?.addEventListener("abort", wake);
    }),
};
