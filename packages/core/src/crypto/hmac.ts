import { toBytes, toHex } from "./bytes.ts";

/** Hash functions that the vendors sign with. */
export type HashName = "SHA-256" | "SHA-512";

/** Imports a shared secret for HMAC, so that it can sign but never be read back. */
export function importHmacKey(secret: string | Uint8Array, hash: HashName): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", toBytes(secret) as BufferSource, { name: "HMAC", hash }, false, ["sign"]);
}

/**
 * HMAC of `data` under `secret`.
 *
 * @param secret - shared secret; text is taken as UTF-8. WebCrypto refuses an empty one
 * @param data - what is signed; text is taken as UTF-8
 * @param hash - hash function, SHA-256 unless given
 */
export async function hmac(
  secret: string | Uint8Array,
  data: string | Uint8Array,
  hash: HashName = "SHA-256",
): Promise<Uint8Array> {
  const key = await importHmacKey(secret, hash);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, toBytes(data) as BufferSource));
}

/** {@link hmac} as lower-case hexadecimal digits, the form that signature headers use. */
export async function hmacHex(
  secret: string | Uint8Array,
  data: string | Uint8Array,
  hash: HashName = "SHA-256",
): Promise<string> {
  return toHex(await hmac(secret, data, hash));
}
