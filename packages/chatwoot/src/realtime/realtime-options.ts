import type { Logger } from "@truewire/core";
import type { WebSocketClass } from "./web-socket.ts";

/** How long the connection waits, in milliseconds; `Infinity` is never. */
export interface RealtimeTimings {
  /** From the start of an attempt to the server's welcome. @default 10_000 */
  readonly welcome: number;
  /** For the answer to a subscription. @default 5_000 */
  readonly subscribe: number;
  /** Silence after which a connection counts as dead; the server sends something every three seconds. @default 6_000 */
  readonly stale: number;
  /** Between two words of being there. Chatwoot shows a user as offline after 20 seconds, a contact after 90. @default 20_000 */
  readonly presence: number;
  /** Before the first new attempt, half of it at least; doubled with each that fails. @default 1_000 */
  readonly backoff: number;
  /** The longest wait before a new attempt. @default 30_000 */
  readonly longestBackoff: number;
  /** For the server's part of a close, before `close()` drops the connection. @default 2_000 */
  readonly close: number;
}

/** The timings of Chatwoot's own programs, where they have such. */
export const defaultTimings: RealtimeTimings = {
  welcome: 10_000,
  subscribe: 5_000,
  stale: 6_000,
  presence: 20_000,
  backoff: 1_000,
  longestBackoff: 30_000,
  close: 2_000,
};

/** What agents and contacts have in common. */
export interface RealtimeBaseOptions {
  /**
   * Where the installation is, for instance `https://app.chatwoot.com`; the connection goes to `wss://…/cable` there.
   * @default process.env.CHATWOOT_BASE_URL
   */
  readonly baseUrl?: string | undefined;
  /** Allows `ws://` to hosts other than loopback. The token then travels in the clear. @default false */
  readonly allowInsecure?: boolean | undefined;
  /** Class to connect with, as `WebSocket` of the package `ws`. @default globalThis.WebSocket, which Node 20 does not have */
  readonly WebSocket?: WebSocketClass | undefined;
  /** Ends the connection when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** How many events wait for a slow `for await`; above it the oldest are dropped, and a `gap` says how many. @default 1_000 */
  readonly bufferSize?: number | undefined;
  /** The longest frame that is read, in UTF-16 units; of a longer one a `gap` tells. @default 16_777_216 */
  readonly maxFrameLength?: number | undefined;
  /** How many attempts in a row may fail before the connection ends with a `ConnectionError`. @default 20 (about seven minutes) */
  readonly maxReconnects?: number | undefined;
  /** How long to wait for what. */
  readonly timings?: Partial<RealtimeTimings> | undefined;
  /** Where lost connections (`warn`) and subscriptions (`info`) are told; nothing is logged without one. */
  readonly logger?: Logger | undefined;
}

/** Listens as an agent or administrator: to the account, and to what concerns this user. */
export interface RealtimeAgentOptions extends RealtimeBaseOptions {
  /** The user's `pubsub_token`, as `profile.get()` gives it. It changes with the password. */
  readonly pubsubToken: string;
  /** One of the user's accounts. */
  readonly accountId: number;
  /** The user's id. */
  readonly userId: number;
}

/** Listens as a contact: to the contact's conversations of one inbox. */
export interface RealtimeContactOptions extends RealtimeBaseOptions {
  /** The `pubsub_token` that `ChatwootPublic` gives with the contact. */
  readonly pubsubToken: string;
  readonly accountId?: undefined;
  readonly userId?: undefined;
}

/** Options of `connect`. A bad or missing value is an `InvalidArgumentError`. */
export type RealtimeOptions = RealtimeAgentOptions | RealtimeContactOptions;
