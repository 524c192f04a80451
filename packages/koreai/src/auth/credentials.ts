import { InvalidArgumentError, JwtSigner, jwtTimes, TokenCache } from "@truewire/core";
import type { JwtAlgorithm, JwtClaims, MintedToken } from "@truewire/core";
import { requireText } from "../arguments/objects.ts";
import type { TokenSource } from "./token-source.ts";

/** What credentials of both kinds hold. */
export interface KoreAICredentialsBase {
  /** Client id of the app. */
  readonly clientId: string;
  /** The identity that calls are made as; the server accepts any. @default the client id */
  readonly subject?: string | undefined;
  /** Seconds that a minted token lives; at most 3600 with `jti`. @default 3600 */
  readonly lifetime?: number | undefined;
  /** Seconds by which your clock may be ahead of the server's: tokens are dated back by so much. @default 30 */
  readonly clockSkew?: number | undefined;
  /** For apps that enforce it: every attempt gets a token of its own, which may be used once only. @default false */
  readonly jti?: boolean | undefined;
}

/** An app whose tokens are signed with its client secret. */
export interface KoreAISecretCredentials extends KoreAICredentialsBase {
  readonly clientSecret: string;
  readonly privateKey?: undefined;
  /** As chosen when the app was made. @default "HS256" */
  readonly algorithm?: Extract<JwtAlgorithm, "HS256" | "HS512"> | undefined;
}

/** An app whose tokens are signed with a private key. */
export interface KoreAIKeyCredentials extends KoreAICredentialsBase {
  /** RSA key as PEM text of PKCS#8 (`BEGIN PRIVATE KEY`). */
  readonly privateKey: string;
  readonly clientSecret?: undefined;
  /** As chosen when the app was made. @default "RS256" */
  readonly algorithm?: Extract<JwtAlgorithm, "RS256" | "RS512"> | undefined;
  /** Id of the key, sent in the token's header. */
  readonly keyId?: string | undefined;
}

/** Client id and secret, or private key, of an app; tokens are minted from them. */
export type KoreAICredentials = KoreAISecretCredentials | KoreAIKeyCredentials;

/** Signs tokens with the key of an app. */
export interface Minter {
  /** Signs the claims, with times and (where the app enforces it) an id of its own. */
  mint(claims: JwtClaims): Promise<Required<MintedToken>>;
  readonly clientId: string;
}

/**
 * Makes the minter of an app.
 *
 * @param option - how the option that holds the credentials is called
 * @throws InvalidArgumentError naming the part of the credentials that is unusable; never its value
 */
export function minterOf(credentials: KoreAICredentials, option = "credentials"): Minter {
  const { clientId, lifetime = 3600, clockSkew = 30, jti = false } = credentials;
  requireText(`${option}.clientId`, clientId);
  const signer = signerOf(credentials, option);
  if (typeof jti !== "boolean") throw new InvalidArgumentError(`${option}.jti`, "true or false", jti);
  const longest = jti ? 3600 : Number.MAX_SAFE_INTEGER;
  if (!Number.isSafeInteger(lifetime) || lifetime <= 0 || lifetime > longest) {
    const accepted = `a positive whole number of seconds${jti ? ", at most 3600 with jti" : ""}`;
    throw new InvalidArgumentError(`${option}.lifetime`, accepted, lifetime);
  }
  if (!Number.isSafeInteger(clockSkew) || clockSkew < 0 || clockSkew >= lifetime) {
    const accepted = "a whole number of seconds, 0 or more and less than the lifetime";
    throw new InvalidArgumentError(`${option}.clockSkew`, accepted, clockSkew);
  }
  return {
    clientId,
    mint: async (claims) => {
      const { iat, exp } = jwtTimes({ lifetime, skew: clockSkew });
      const token = await signer.sign({ ...claims, iat, exp, ...(jti && { jti: crypto.randomUUID() }) });
      return { token, expiresAt: exp * 1000, once: jti };
    },
  };
}

/**
 * A source that mints tokens with WebCrypto and keeps each until shortly before it ends.
 *
 * @param option - how the option that holds the credentials is called
 * @throws InvalidArgumentError naming the part of the credentials that is unusable; never its value
 */
export function mintedToken(credentials: KoreAICredentials, option = "credentials"): TokenSource {
  const { mint, clientId } = minterOf(credentials, option);
  const { subject = clientId } = credentials;
  requireText(`${option}.subject`, subject);
  const claims = { appId: clientId, sub: subject };
  const cache = new TokenCache({ mint: () => mint(claims) });
  return {
    token: async ({ refused, userIdentity }) => {
      // A token for one user is of no use for the next.
      if (userIdentity !== undefined) return (await mint({ ...claims, userIdentity })).token;
      if (refused !== undefined) cache.invalidate(refused);
      return cache.get();
    },
    clientId,
    secretValues: [credentials.clientSecret ?? credentials.privateKey],
  };
}

function signerOf(credentials: KoreAICredentials, option: string): JwtSigner {
  const { clientSecret, privateKey } = credentials;
  if (clientSecret !== undefined && privateKey !== undefined) {
    throw new InvalidArgumentError(`${option}.privateKey`, "left out where clientSecret is given", privateKey);
  }
  const [name, key, accepted] =
    privateKey === undefined
      ? (["clientSecret", clientSecret, ["HS256", "HS512"]] as const)
      : (["privateKey", privateKey, ["RS256", "RS512"]] as const);
  requireText(`${option}.${name}`, key);
  const algorithm: JwtAlgorithm = credentials.algorithm ?? accepted[0];
  if (!(accepted as readonly string[]).includes(algorithm)) {
    throw new InvalidArgumentError(`${option}.algorithm`, `"${accepted.join('" or "')}" with ${name}`, algorithm);
  }
  const { keyId } = credentials as KoreAIKeyCredentials;
  return new JwtSigner({ algorithm, key, keyName: `${option}.${name}`, ...(keyId !== undefined && { keyId }) });
}
