import { InvalidArgumentError } from "@truewire/core";

/** A body as it was received. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** The bytes of a body, or `undefined` of what is none. Knows bytes of other realms too, which test runners make. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (typeof value === "string") return new TextEncoder().encode(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (Object.prototype.toString.call(value) === "[object ArrayBuffer]") return new Uint8Array(value as ArrayBuffer);
  return undefined;
}

/** @throws InvalidArgumentError when it is no body as it was received */
export function requireBytes(rawBody: unknown): Uint8Array {
  const bytes = bytesOf(rawBody);
  if (bytes !== undefined) return bytes;
  throw new InvalidArgumentError("rawBody", "the text or bytes of the body as received, before any parser", rawBody);
}
