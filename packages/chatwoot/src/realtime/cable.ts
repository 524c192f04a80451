// Facts: app/channels/room_channel.rb, app/channels/application_cable/connection.rb,
// app/javascript/shared/helpers/BaseActionCableConnector.js @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { RealtimeErrorReason } from "@truewire/core";
import { parseFrame } from "./frame.ts";
import type { RealtimeTimings } from "./realtime-options.ts";
import type { StartTimer } from "./timers.ts";
import { drop } from "./web-socket.ts";
import type { WebSocketClass, WebSocketLike } from "./web-socket.ts";

/** What a cable needs. */
export interface CableSettings {
  readonly url: string;
  /** What is subscribed to, as the server wants it: JSON inside JSON. Holds the token. */
  readonly identifier: string;
  readonly WebSocket: WebSocketClass;
  readonly timings: RealtimeTimings;
  readonly maxFrameLength: number;
  readonly startTimer: StartTimer;
}

/** Why a cable ended; `lost` is everything that a new one may cure. */
export type CableEnd = RealtimeErrorReason | "lost";

/** Who is told what comes through a cable. After `ended` nothing comes any more. */
export interface CableListener {
  subscribed(): void;
  /** Said once, when the server has been heard for a while after the subscription. */
  healthy(): void;
  received(message: unknown): void;
  unreadable(): void;
  ended(why: CableEnd, words: string): void;
}

const protocols = ["actioncable-v1-json"];
const nothing = (): void => {};

// A reason is a word such as `server_restart`; anything else is not for logs.
const told = (reason: unknown): string => (/^[a-z_]{1,40}$/.test(String(reason)) ? ` (${reason})` : "");

/** One WebSocket and one subscription over it, until either ends. */
export class Cable {
  readonly #settings: CableSettings;
  readonly #listener: CableListener;
  readonly #socket: WebSocketLike;
  #state: "opening" | "subscribing" | "subscribed" | "healthy" | "ended" = "opening";
  #trouble = "";
  #closing: Promise<void> | undefined;
  #stopWatch: () => void = nothing;
  #stopTimer: () => void = nothing;
  #whenClosed: () => void = nothing;

  /** @throws whatever the class throws when it cannot even begin */
  constructor(settings: CableSettings, listener: CableListener) {
    this.#settings = settings;
    this.#listener = listener;
    this.#socket = new settings.WebSocket(settings.url, protocols);
    this.#socket.addEventListener("message", ({ data }) => this.#read(data));
    // `close` follows an error; only some classes say what went wrong.
    this.#socket.addEventListener("error", ({ message }) => {
      if (typeof message === "string" && message !== "") this.#trouble = `: ${message}`;
    });
    this.#socket.addEventListener("close", ({ code }) => {
      this.#whenClosed();
      this.#end("lost", `the connection closed (${code}${this.#trouble})`);
    });
    this.#watch(settings.timings.welcome, "the server did not say welcome");
  }

  /** Closes the socket, without a word to the listener; resolves when it is closed, or was dropped after a while. */
  close(): Promise<void> {
    this.#closing ??= this.#leave() ? this.#shut() : Promise.resolve();
    return this.#closing;
  }

  #shut(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.#settings.startTimer(this.#settings.timings.close, () => {
        drop(this.#socket);
        resolve();
      });
      this.#whenClosed = () => {
        stop();
        resolve();
      };
      this.#socket.close();
    });
  }

  #read(data: unknown): void {
    if (this.#state === "ended") return;
    if (this.#state !== "opening") this.#watch(this.#settings.timings.stale, "the server fell silent");
    const frame = parseFrame(data, this.#settings.maxFrameLength);
    if (frame === undefined) return this.#listener.unreadable();
    switch (frame.type) {
      case "welcome":
        return this.#subscribe();
      case "confirm_subscription":
        return this.#confirm();
      case "reject_subscription":
        return this.#end("rejected", "the server refused the subscription");
      case "disconnect":
        return this.#end(
          frame.reconnect === false ? "dismissed" : "lost",
          `the server said goodbye${told(frame.reason)}`,
        );
      case "ping":
        return this.#greet();
      case undefined:
        this.#listener.received(frame.message);
      // Anything else is of a newer protocol, and no event.
    }
  }

  #subscribe(): void {
    if (this.#state !== "opening") return;
    this.#state = "subscribing";
    this.#watch(this.#settings.timings.stale, "the server fell silent");
    // A wrong token, account or user gets no answer at all.
    this.#stopTimer = this.#settings.startTimer(this.#settings.timings.subscribe, () =>
      this.#end("unanswered", "the server did not answer the subscription"),
    );
    this.#send({ command: "subscribe" });
  }

  #confirm(): void {
    if (this.#state !== "subscribing") return;
    this.#state = "subscribed";
    this.#stopTimer();
    this.#keepPresent();
    this.#listener.subscribed();
  }

  #greet(): void {
    if (this.#state !== "subscribed") return;
    this.#state = "healthy";
    this.#listener.healthy();
  }

  #keepPresent(): void {
    this.#stopTimer = this.#settings.startTimer(this.#settings.timings.presence, () => {
      this.#send({ command: "message", data: JSON.stringify({ action: "update_presence" }) });
      this.#keepPresent();
    });
  }

  #send(command: object): void {
    this.#socket.send(JSON.stringify({ ...command, identifier: this.#settings.identifier }));
  }

  #watch(ms: number, words: string): void {
    this.#stopWatch();
    this.#stopWatch = this.#settings.startTimer(ms, () => this.#end("lost", words));
  }

  #end(why: CableEnd, words: string): void {
    if (!this.#leave()) return;
    drop(this.#socket);
    this.#listener.ended(why, words);
  }

  /** Whether there was anything to leave. */
  #leave(): boolean {
    if (this.#state === "ended") return false;
    this.#state = "ended";
    this.#stopWatch();
    this.#stopTimer();
    return true;
  }
}
