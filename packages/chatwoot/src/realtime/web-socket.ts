import { InvalidArgumentError } from "@truewire/core";

/** The part of a `WebSocket` that is used here; the platform's own and that of the package `ws` have it. */
export interface WebSocketLike {
  send(text: string): void;
  close(): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: { readonly code: number }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message?: unknown }) => void): void;
}

/** Class of WebSockets. */
export type WebSocketClass = new (url: string, protocols: string[]) => WebSocketLike;

/**
 * The class that was given, else the platform's own.
 *
 * @throws InvalidArgumentError where the platform has none (Node 20) or something else was given
 */
export function findWebSocket(given: unknown): WebSocketClass {
  const found = given ?? (globalThis as { readonly WebSocket?: unknown }).WebSocket;
  if (typeof found === "function") return found as WebSocketClass;
  throw new InvalidArgumentError(
    "WebSocket",
    'a class. This platform has none of its own (Node has since version 22): install ws, `import { WebSocket } from "ws"` and pass it',
    found,
  );
}

/** Drops a connection whose other end may be dead: by force where the class can (`ws`), else by a polite close. */
export function drop(socket: WebSocketLike): void {
  const { terminate } = socket as { readonly terminate?: unknown };
  if (typeof terminate === "function") terminate.call(socket);
  else socket.close();
}
