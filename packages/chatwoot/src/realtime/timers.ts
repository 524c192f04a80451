/** Calls back after a while; gives the function that calls it off. Replaced in tests, so that none depends on real time. */
export type StartTimer = (ms: number, ring: () => void) => () => void;

/** The platform's own timers. `Infinity` never rings. */
export const startTimer: StartTimer = (ms, ring) => {
  if (ms === Infinity) return () => {};
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
};
