import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { fromBase64, toBase64Url, toBytes } from "./bytes.ts";
import { importHmacKey } from "./hmac.ts";
import { importRsaKey } from "./rsa-key.ts";

/** Signing algorithms: `HS*` with a shared secret, `RS*` with an RSA private key. */
export type JwtAlgorithm = "HS256" | "HS512" | "RS256" | "RS512";

/** Claims of a token. Times (`iat`, `exp`, `nbf`) are in seconds since 1970. */
export interface JwtClaims {
  readonly iss?: string;
  readonly sub?: string;
  readonly aud?: string | readonly string[];
  readonly iat?: number;
  readonly exp?: number;
  readonly nbf?: number;
  /** A token that carries one may be sent once only. */
  readonly jti?: string;
  readonly [claim: string]: unknown;
}

/** What a {@link JwtSigner} signs with. */
export interface JwtSignerOptions {
  readonly algorithm: JwtAlgorithm;
  /** The shared secret for `HS*`; for `RS*` the private key as PEM text of PKCS#8 (`BEGIN PRIVATE KEY`). */
  readonly key: string | Uint8Array;
  /** Id of the key, sent in the token's header. */
  readonly keyId?: string;
  /** What the key is called in errors, `key` unless given. */
  readonly keyName?: string;
}

const algorithms = {
  HS256: { name: "HMAC", hash: "SHA-256" },
  HS512: { name: "HMAC", hash: "SHA-512" },
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  RS512: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" },
} as const;

/** Mints signed JSON Web Tokens with WebCrypto. The key is imported once and cannot be read back from the object. */
export class JwtSigner {
  readonly algorithm: JwtAlgorithm;
  readonly #header: string;
  readonly #importKey: () => Promise<CryptoKey>;
  #key: Promise<CryptoKey> | undefined;

  /** @throws InvalidArgumentError when the algorithm is unknown or the key is empty or of the wrong kind */
  constructor(options: JwtSignerOptions) {
    const { algorithm, key, keyId, keyName = "key" } = options;
    if (!Object.hasOwn(algorithms, algorithm)) {
      throw new InvalidArgumentError("algorithm", `one of ${Object.keys(algorithms).join(", ")}`, algorithm);
    }
    if (key.length === 0) throw new InvalidArgumentError(keyName, "a secret or private key", "");
    const { name, hash } = algorithms[algorithm];
    this.algorithm = algorithm;
    this.#header = toBase64Url(JSON.stringify({ alg: algorithm, typ: "JWT", kid: keyId }));
    this.#importKey = name === "HMAC" ? () => importHmacKey(key, hash) : importRsaKey(key, hash, keyName);
  }

  /**
   * Signs the claims as they are given: times and ids are the caller's to set.
   *
   * @returns the token in its compact form
   * @throws InvalidArgumentError when the platform cannot read the private key
   */
  async sign(claims: JwtClaims): Promise<string> {
    this.#key ??= this.#importKey();
    const signed = `${this.#header}.${toBase64Url(JSON.stringify(claims))}`;
    const { name } = algorithms[this.algorithm];
    const signature = await crypto.subtle.sign(name, await this.#key, toBytes(signed) as BufferSource);
    return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
  }
}

/**
 * Reads the claims of a token without checking its signature: good for knowing when one's own token ends, never for
 * deciding whether to trust somebody else's.
 *
 * @returns the claims, or `undefined` when the text is no JSON Web Token
 */
export function readJwtClaims(token: string): JwtClaims | undefined {
  const parts = token.split(".");
  if (parts.length !== 3) return undefined;
  try {
    const claims: unknown = JSON.parse(new TextDecoder().decode(fromBase64(parts[1] ?? "")));
    return typeof claims === "object" && claims !== null && !Array.isArray(claims) ? (claims as JwtClaims) : undefined;
  } catch {
    return undefined;
  }
}
