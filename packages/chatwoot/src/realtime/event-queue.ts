import type { RealtimeEvent } from "./events.ts";

type Result = IteratorResult<RealtimeEvent, undefined>;

interface Waiter {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Events between the socket, which does not wait, and a loop, which may be slow. */
export class EventQueue {
  readonly #limit: number;
  readonly #waiters: Waiter[] = [];
  #events: RealtimeEvent[] = [];
  #dropped = 0;
  #end: { readonly error?: unknown } | undefined;

  /** @param limit - how many events wait at most; above it the oldest are dropped */
  constructor(limit: number) {
    this.#limit = limit;
  }

  push(event: RealtimeEvent): void {
    const waiter = this.#waiters.shift();
    if (waiter !== undefined) return waiter.resolve({ done: false, value: event });
    if (this.#events.push(event) <= this.#limit) return;
    this.#events.shift();
    this.#dropped += 1;
  }

  /** The next event, waiting for one if need be. What was dropped comes first, as a gap. */
  next(): Promise<Result> {
    if (this.#dropped > 0) {
      const value: RealtimeEvent = { event: "gap", data: { reason: "overflow", dropped: this.#dropped } };
      this.#dropped = 0;
      return Promise.resolve({ done: false, value });
    }
    const value = this.#events.shift();
    if (value !== undefined) return Promise.resolve({ done: false, value });
    if (this.#end === undefined) return new Promise((resolve, reject) => this.#waiters.push({ resolve, reject }));
    if ("error" in this.#end) return Promise.reject(this.#end.error);
    return Promise.resolve({ done: true, value: undefined });
  }

  /** No event comes any more, and those that wait are not wanted. */
  close(): void {
    this.#end = {};
    this.#events = [];
    this.#dropped = 0;
    for (const { resolve } of this.#waiters.splice(0)) resolve({ done: true, value: undefined });
  }

  /** No event comes any more; those that wait are still given, and then the error. */
  fail(error: unknown): void {
    this.#end = { error };
    for (const { reject } of this.#waiters.splice(0)) reject(error);
  }
}
