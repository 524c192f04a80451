import { AbortError, ConnectionError, InvalidArgumentError, RealtimeError } from "@truewire/core";
import type { Logger } from "@truewire/core";
import { Cable } from "./cable.ts";
import type { CableEnd, CableSettings } from "./cable.ts";
import { EventQueue } from "./event-queue.ts";
import { isEventName, toEvent } from "./events.ts";
import type { RealtimeEvent, RealtimeEventName, RealtimeEventOf } from "./events.ts";
import { Settlement } from "./settlement.ts";

/** What a connection needs. */
export interface ConnectionSettings extends CableSettings {
  /** Kept out of everything that is told. */
  readonly pubsubToken: string;
  readonly bufferSize: number;
  readonly maxReconnects: number;
  /** From 0 to 1, to spread the attempts of many programs. */
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
  readonly logger?: Logger | undefined;
}

type Handler = (event: RealtimeEvent) => unknown;

// The server may have been slow once; three times nothing is a no.
const unansweredLimit = 3;

/**
 * A subscription to Chatwoot's events that renews itself. Lost connections are made again after a random, growing wait,
 * and subscribed again; a `gap` then tells that events may be missing.
 *
 * It is read by a loop (`for await`), by handlers ({@link on}), or both. It ends by {@link close}, by its signal, or when
 * the server does not let it listen; that error ends the loop, after the events that still wait, and rejects
 * {@link closed}. Where nobody waits for either, it is an unhandled rejection.
 */
export class RealtimeConnection implements AsyncIterable<RealtimeEvent>, AsyncDisposable {
  readonly #settings: ConnectionSettings;
  readonly #queue: EventQueue;
  readonly #handlers: Map<RealtimeEventName, Set<Handler>> = new Map();
  readonly #opened: Settlement = new Settlement();
  readonly #closed: Settlement = new Settlement();
  #cable: Cable | undefined;
  #closing: Promise<void> | undefined;
  #ended = false;
  #everSubscribed = false;
  #openedAwaited = false;
  #failures = 0;
  #unanswered = 0;
  #stopWaiting: () => void = () => {};

  constructor(settings: ConnectionSettings) {
    this.#settings = settings;
    this.#queue = new EventQueue(settings.bufferSize);
    // Those who do not wait for it learn from `closed`, or have closed it themselves.
    this.#opened.ignore();
    settings.signal?.addEventListener("abort", this.#abort);
    if (settings.signal?.aborted) this.#abort();
    else this.#open();
  }

  /**
   * Resolves at the first subscription; rejects when the connection ends before.
   *
   * @throws RealtimeError when the server does not let the program listen
   * @throws ConnectionError when it cannot be reached, or the connection was closed before
   * @throws AbortError when the signal was aborted before
   */
  get opened(): Promise<void> {
    this.#openedAwaited = true;
    return this.#opened.promise;
  }

  /** Resolves when the connection was closed; rejects with the errors of {@link opened}, at any time. */
  get closed(): Promise<void> {
    return this.#closed.promise;
  }

  /**
   * Calls a function with every event of a name. Errors of the function are unhandled rejections, and disturb nobody else.
   *
   * @param name - an event of the server, `gap` or `unknown`
   * @returns a function that ends it
   * @throws InvalidArgumentError when there is no such event
   */
  on<Name extends RealtimeEventName>(name: Name, handler: (event: RealtimeEventOf<Name>) => unknown): () => void {
    if (!isEventName(name)) throw new InvalidArgumentError("event", "the name of an event, `gap` or `unknown`", name);
    const handlers = this.#handlers.get(name) ?? new Set();
    this.#handlers.set(name, handlers);
    // Its own function, so that one that is given twice is ended once at a time.
    const call: Handler = (event) => handler(event as RealtimeEventOf<Name>);
    handlers.add(call);
    return () => void handlers.delete(call);
  }

  /**
   * Every event from the start of the connection on; up to `bufferSize` of them wait for the loop. Leaving a loop closes
   * nothing, and the next one goes on where it left; of two loops at a time, each event goes to one.
   */
  [Symbol.asyncIterator](): AsyncIterator<RealtimeEvent, undefined> {
    this.#closed.ignore();
    return {
      next: () => this.#queue.next(),
      return: () => Promise.resolve({ done: true, value: undefined }),
    };
  }

  /** Ends the connection and its loops; events that wait are dropped. Resolves when the socket is closed. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #open(): void {
    try {
      this.#cable = new Cable(this.#settings, {
        subscribed: () => this.#subscribed(),
        healthy: () => (this.#failures = 0),
        received: (message) => this.#emit(toEvent(message) ?? { event: "gap", data: { reason: "unreadable" } }),
        unreadable: () => this.#emit({ event: "gap", data: { reason: "unreadable" } }),
        ended: (why, words) => this.#lost(why, words),
      });
    } catch {
      this.#lost("lost", "no connection could be begun");
    }
  }

  #subscribed(): void {
    this.#unanswered = 0;
    this.#log("info", "subscribed");
    if (this.#everSubscribed) this.#emit({ event: "gap", data: { reason: "reconnected" } });
    this.#everSubscribed = true;
    this.#opened.resolve();
  }

  #emit(event: RealtimeEvent): void {
    this.#queue.push(event);
    for (const handler of this.#handlers.get(event.event) ?? []) void (async () => handler(event))();
  }

  #lost(why: CableEnd, words: string): void {
    this.#cable = undefined;
    this.#failures += 1;
    const attempts = this.#failures;
    const said = words.replaceAll(this.#settings.pubsubToken, "[redacted]");
    if (why !== "lost" && (why !== "unanswered" || ++this.#unanswered >= unansweredLimit)) {
      const advice = "Look whether pubsubToken, accountId and userId are those of one user who is in that account";
      return this.#fail(new RealtimeError(`No events: ${said}. ${advice}`, { reason: why, attempts }));
    }
    if (attempts > this.#settings.maxReconnects) {
      const details = { phase: "connect", attempts } as const;
      return this.#fail(new ConnectionError(`No connection after ${attempts} attempts: ${said}`, details));
    }
    const { backoff, longestBackoff } = this.#settings.timings;
    const most = Math.min(longestBackoff, backoff * 2 ** (attempts - 1));
    const wait = Math.round((most * (1 + this.#settings.random())) / 2);
    this.#log("warn", `${said}; next attempt in ${wait} ms`);
    // The logger may have closed it.
    if (this.#ended) return;
    this.#stopWaiting = this.#settings.startTimer(wait, () => this.#open());
  }

  readonly #abort = (): void => {
    // The caller knows, having done it.
    this.#closed.ignore();
    this.#fail(new AbortError("The signal was aborted", {}, this.#settings.signal?.reason));
  };

  #fail(error: Error): void {
    if (this.#ended) return;
    void this.#leave();
    // Told there already.
    if (this.#openedAwaited && !this.#everSubscribed) this.#closed.ignore();
    this.#queue.fail(error);
    this.#opened.reject(error);
    this.#closed.reject(error);
  }

  async #close(): Promise<void> {
    const left = this.#leave();
    this.#queue.close();
    this.#opened.reject(
      new ConnectionError("The connection was closed before it was subscribed", { phase: "connect" }),
    );
    await left;
    this.#closed.resolve();
  }

  #leave(): Promise<void> | undefined {
    this.#ended = true;
    this.#stopWaiting();
    this.#settings.signal?.removeEventListener("abort", this.#abort);
    return this.#cable?.close();
  }

  #log(level: "info" | "warn", text: string): void {
    try {
      this.#settings.logger?.[level](`[truewire] realtime: ${text}`);
    } catch {
      // A logger that throws is no reason to stop listening.
    }
  }
}
