import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/**
 * Connections that have answered, with the milliseconds that the server will keep them when idle.
 * Node's own flag for reuse is not set for a request that waited for its connection.
 */
const served = new WeakMap<Socket, number>();

/** Whether a connection has answered before. */
export function hasServed(socket: Socket): boolean {
  return served.has(socket);
}

/** Notes that a connection has given its first answer, and how long that says it will be kept. */
export function noteServed(socket: Socket, { rawHeaders }: IncomingMessage): void {
  const at = rawHeaders.findIndex(
    (name, i) => i % 2 === 0 && name.length === 10 && name.toLowerCase() === "keep-alive",
  );
  const seconds = at < 0 ? undefined : /(?:^|[\s,])timeout=(\d+)/.exec(rawHeaders[at + 1] ?? "")?.[1];
  served.set(socket, seconds === undefined ? Number.POSITIVE_INFINITY : Number(seconds) * 1000);
}

/** Milliseconds that the server said it would keep an idle connection; `Infinity` where it did not say. */
export function announcedLimit(socket: Socket): number {
  return served.get(socket) ?? Number.POSITIVE_INFINITY;
}
