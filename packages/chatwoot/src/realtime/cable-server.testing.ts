import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import { toSettings } from "./connect.ts";
import { RealtimeConnection } from "./realtime-connection.ts";
import type { ConnectionSettings } from "./realtime-connection.ts";
import type { RealtimeOptions } from "./realtime-options.ts";
import type { StartTimer } from "./timers.ts";
import { WebSocket as WsWebSocket } from "ws";

/** A credential that must be seen nowhere but in a subscription. */
export const token = "pubsub-T0ken-of-the-user";

/** Values that come one after another, to those who wait for them. */
class Line<T> {
  readonly #values: T[] = [];
  readonly #waiting: ((value: T) => void)[] = [];

  put(value: T): void {
    const take = this.#waiting.shift();
    if (take === undefined) this.#values.push(value);
    else take(value);
  }

  next(): Promise<T> {
    const value = this.#values.shift();
    return value === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(value);
  }
}

/** What a client says. */
export interface Command {
  readonly command: string;
  readonly identifier: string;
  readonly data?: string;
}

/** The server's end of one connection; speaks ActionCable word by word, as a test tells it. */
export class Peer {
  readonly socket: WebSocket;
  readonly path: string | undefined;
  readonly #commands: Line<Command> = new Line();
  /** Resolves with the code of the close. */
  readonly gone: Promise<number>;

  constructor(socket: WebSocket, path: string | undefined) {
    this.socket = socket;
    this.path = path;
    socket.on("message", (data) => this.#commands.put(JSON.parse(String(data)) as Command));
    this.gone = once(socket, "close").then(([code]) => code as number);
  }

  command(): Promise<Command> {
    return this.#commands.next();
  }

  send(frame: object | null): void {
    this.socket.send(JSON.stringify(frame));
  }

  event(event: string, data: unknown): void {
    this.send({ identifier: "{}", message: { event, data } });
  }

  ping(): void {
    this.send({ type: "ping", message: 1_760_000_000 });
  }

  /** Says welcome, and confirms what the client then subscribes to. */
  async accept(): Promise<Command> {
    this.send({ type: "welcome" });
    const subscription = await this.command();
    this.send({ type: "confirm_subscription", identifier: subscription.identifier });
    return subscription;
  }
}

/** A real WebSocket server on loopback. */
export class CableServer implements AsyncDisposable {
  readonly #http = createServer();
  readonly #sockets: WebSocketServer = new WebSocketServer({ server: this.#http });
  readonly #peers: Line<Peer> = new Line();

  static async start(): Promise<CableServer> {
    const server = new CableServer();
    server.#sockets.on("connection", (socket, request) => server.#peers.put(new Peer(socket, request.url)));
    await once(server.#http.listen(0, "127.0.0.1"), "listening");
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** The next client that connects. */
  peer(): Promise<Peer> {
    return this.#peers.next();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
    await new Promise((resolve) => this.#http.close(resolve));
  }
}

/** Timers that ring when a test says so. */
export class ManualTimers {
  readonly #pending: Set<{ readonly ms: number; readonly ring: () => void }> = new Set();
  /** The milliseconds of all timers there ever were. */
  readonly started: number[] = [];
  #tell: () => void = () => {};

  readonly start: StartTimer = (ms, ring) => {
    const timer = { ms, ring };
    this.#pending.add(timer);
    this.started.push(ms);
    this.#tell();
    return () => void this.#pending.delete(timer);
  };

  get pending(): number[] {
    return Array.from(this.#pending, ({ ms }) => ms).sort((a, b) => a - b);
  }

  /** Rings the timer of that many milliseconds, waiting for it to be started if need be. */
  async ring(ms: number): Promise<void> {
    for (;;) {
      const timer = [...this.#pending].find((one) => one.ms === ms);
      if (timer !== undefined) {
        this.#pending.delete(timer);
        return timer.ring();
      }
      await this.startedAfter(this.started.length);
    }
  }

  /** Resolves when there have been more timers than that many. */
  async startedAfter(count: number): Promise<void> {
    while (this.started.length <= count) {
      await new Promise<void>((resolve) => {
        this.#tell = resolve;
      });
    }
  }
}

/** Connects with timers that stand still. */
export function connectByHand(
  server: { readonly url: string },
  timers: ManualTimers,
  options: Partial<RealtimeOptions> = {},
  settings: Partial<ConnectionSettings> = {},
): RealtimeConnection {
  const all = { baseUrl: server.url, pubsubToken: token, WebSocket: WsWebSocket, ...options } as RealtimeOptions;
  return new RealtimeConnection({ ...toSettings(all), startTimer: timers.start, random: () => 1, ...settings });
}
