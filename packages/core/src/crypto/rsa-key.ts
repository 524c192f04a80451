import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { fromBase64 } from "./bytes.ts";
import type { HashName } from "./hmac.ts";

const pkcs8 = /^\s*-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----\s*$/;

/**
 * Checks a PEM text now and gives a function that imports it, so that a wrong key is refused where it is handed over
 * and not at the first call.
 *
 * @throws InvalidArgumentError when the text is not an unencrypted PKCS#8 private key; it never quotes the key
 */
export function importRsaKey(pem: string | Uint8Array, hash: HashName, name = "key"): () => Promise<CryptoKey> {
  const text = typeof pem === "string" ? pem : new TextDecoder().decode(pem);
  const body = pkcs8.exec(text)?.[1];
  if (body === undefined) throw new InvalidArgumentError(name, expected(text), pem);
  return async () => {
    try {
      const der = fromBase64(body.replace(/\s+/g, ""));
      const algorithm = { name: "RSASSA-PKCS1-v1_5", hash };
      return await crypto.subtle.importKey("pkcs8", der as BufferSource, algorithm, false, ["sign"]);
    } catch {
      // The platform's own error is dropped: what it says about the bytes of a key differs and is not ours to print.
      throw new InvalidArgumentError(name, "an RSA private key; the content of this one cannot be read", pem);
    }
  };
}

function expected(text: string): string {
  const wanted = "the PEM text of a PKCS#8 private key (BEGIN PRIVATE KEY)";
  if (text.includes("BEGIN RSA PRIVATE KEY")) {
    return `${wanted}, not PKCS#1 (openssl pkcs8 -topk8 -nocrypt converts it)`;
  }
  if (text.includes("BEGIN ENCRYPTED PRIVATE KEY")) {
    return `${wanted}, not an encrypted one (openssl pkcs8 decrypts it)`;
  }
  if (text.includes("PUBLIC KEY")) return `${wanted}, not a public key`;
  return wanted;
}
