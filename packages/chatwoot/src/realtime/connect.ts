import { readEnv, resolveBase } from "@truewire/core";
import { chatwootProfile } from "../profile.ts";
import { checkOptions } from "./check-options.ts";
import { RealtimeConnection } from "./realtime-connection.ts";
import type { ConnectionSettings } from "./realtime-connection.ts";
import { defaultTimings } from "./realtime-options.ts";
import type { RealtimeOptions } from "./realtime-options.ts";
import { startTimer } from "./timers.ts";
import { findWebSocket } from "./web-socket.ts";

/**
 * Listens to Chatwoot's events as an agent (`pubsubToken`, `accountId`, `userId`) or as a contact (`pubsubToken`).
 *
 * The connection is made in the background, is kept, and is made again when it is lost. While it lasts, its user or
 * contact counts as online. The server sends each event once and repeats none: after a `gap`, read what has to be complete
 * over the API (`messages.list(id, { after })`).
 *
 * ```ts
 * await using connection = connect({ pubsubToken, accountId, userId });
 * for await (const { event, data } of connection) if (event === "message.created") console.log(data.content);
 * ```
 *
 * @throws InvalidArgumentError when an option is unusable, or the platform has no `WebSocket` and none is given
 */
export function connect(options: RealtimeOptions): RealtimeConnection {
  return new RealtimeConnection(toSettings(options));
}

/** What the options mean; nothing is opened. */
export function toSettings(options: RealtimeOptions): ConnectionSettings {
  checkOptions(options);
  const { pubsubToken, accountId, userId } = options;
  const { baseUrl } = resolveBase(chatwootProfile(), options.baseUrl, options.allowInsecure, readEnv);
  const agent = userId === undefined ? {} : { account_id: accountId, user_id: userId };
  const given = Object.entries(options.timings ?? {}).filter(([, ms]) => ms !== undefined);
  return {
    url: `${baseUrl.replace(/^http/, "ws")}/cable`,
    identifier: JSON.stringify({ channel: "RoomChannel", pubsub_token: pubsubToken, ...agent }),
    pubsubToken,
    WebSocket: findWebSocket(options.WebSocket),
    timings: { ...defaultTimings, ...Object.fromEntries(given) },
    bufferSize: options.bufferSize ?? 1_000,
    maxFrameLength: options.maxFrameLength ?? 16_777_216,
    maxReconnects: options.maxReconnects ?? 20,
    random: Math.random,
    startTimer,
    signal: options.signal,
    logger: options.logger,
  };
}
