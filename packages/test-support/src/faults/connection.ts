import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { once } from "node:events";
import { startServer } from "./server.ts";
import type { FaultServer } from "./server.ts";

/** An address at which nothing will ever answer; no request can arrive there. */
export interface DeadAddress extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly never[];
  close(): Promise<void>;
}

/**
 * A loopback port that refuses connections for as long as this is open.
 * A port that was merely closed could be handed to somebody else by the kernel; this one is occupied by the client
 * end of a connection, so nobody can listen on it.
 */
export async function refusedPort(): Promise<DeadAddress> {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  const accepted = once(holder, "connection") as Promise<[Socket]>;
  const client = connect((holder.address() as AddressInfo).port, "127.0.0.1");
  await once(client, "connect");
  const [serverEnd] = await accepted;
  const close = async (): Promise<void> => {
    client.destroy();
    serverEnd.destroy();
    await new Promise<void>((resolve) => holder.close(() => resolve()));
  };
  return {
    url: `http://127.0.0.1:${client.localPort}`,
    requests: [],
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A host name that RFC 6761 guarantees never to resolve. */
export function unknownHost(): DeadAddress {
  return { url: "http://no-such-host.invalid", requests: [], close: nothing, [Symbol.asyncDispose]: nothing };
}

async function nothing(): Promise<void> {
  await Promise.resolve();
}

/** Reads each request to its end, then resets the connection instead of answering. */
export function resetBeforeHeaders(): Promise<FaultServer> {
  return startServer(({ socket }) => void socket.resetAndDestroy());
}

/** Reads each request to its end, then closes the connection in an orderly way instead of answering. */
export function closeBeforeHeaders(): Promise<FaultServer> {
  return startServer(({ socket }) => void socket.end());
}

/** Where a server falls silent. */
export type SilenceAfter = "request" | "headers" | "body-part";

/**
 * Takes each request and then says nothing more while the connection stays open.
 *
 * @param after how far the answer got: not at all (`request`), to the end of its headers, or into its body
 */
export function silence(after: SilenceAfter = "request"): Promise<FaultServer> {
  return startServer(({ response }) => {
    if (after === "request") return;
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.flushHeaders();
    if (after === "body-part") response.write('{"id":1,');
  });
}
