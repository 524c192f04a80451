const encoder = /* @__PURE__ */ new TextEncoder();

/** Text as UTF-8, bytes as they are. */
export function toBytes(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? encoder.encode(data) : data;
}

/** Bytes as lower-case hexadecimal digits, two a byte. */
export function toHex(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return hex;
}

/** Bytes (or text, as UTF-8) in the URL-safe Base64 alphabet, without padding. */
export function toBase64Url(data: string | Uint8Array): string {
  let binary = "";
  for (const byte of toBytes(data)) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Reads Base64, URL-safe or plain, padded or not.
 *
 * @throws SyntaxError or DOMException, as the platform's `atob` does, when the text is not Base64
 */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
