import { InvalidArgumentError, JwtSigner, TokenCache } from "@truewire/core";
import type { JwtAlgorithm, MintedToken } from "@truewire/core";

/** Client id and secret of an app made in the Admin Console or the App Builder; tokens are minted from them. */
export interface KoreAICredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** @default "HS256" */
  readonly algorithm?: Extract<JwtAlgorithm, "HS256" | "HS512"> | undefined;
  /** The identity that calls are made as; the server accepts any. @default the client id */
  readonly subject?: string | undefined;
  /** Seconds that a minted token lives. @default 3600 */
  readonly lifetime?: number | undefined;
}

/** A token, or a function that fetches one. */
export type KoreAIToken = string | (() => string | Promise<string>);

/** Where tokens come from. */
export interface TokenSource {
  /** Gives the token for the next attempt; `fresh` when the last one was refused. */
  token(fresh: boolean): Promise<string>;
  /** Tells accounts apart, where it is known. No secret. */
  readonly clientId: string | undefined;
  /** What the tokens are made from. */
  secretValues(): readonly string[];
}

/** A source over a given token; a function is asked in every attempt, so that it may rotate. */
export function givenToken(token: KoreAIToken): TokenSource {
  return {
    token: async () => (typeof token === "function" ? token() : token),
    clientId: undefined,
    secretValues: () => [],
  };
}

/**
 * A source that mints tokens with WebCrypto and keeps each until shortly before it ends.
 *
 * @throws InvalidArgumentError naming the part of the credentials that is unusable; never its value
 */
export function mintedToken(credentials: KoreAICredentials): TokenSource {
  const { clientId, clientSecret, algorithm = "HS256", lifetime = 3600 } = credentials;
  requireText("credentials.clientId", clientId);
  requireText("credentials.clientSecret", clientSecret);
  if (!Number.isSafeInteger(lifetime) || lifetime <= 0) {
    throw new InvalidArgumentError("credentials.lifetime", "a positive whole number of seconds", lifetime);
  }
  const subject = credentials.subject ?? clientId;
  requireText("credentials.subject", subject);
  if (algorithm !== "HS256" && algorithm !== "HS512") {
    throw new InvalidArgumentError("credentials.algorithm", '"HS256" or "HS512"', algorithm);
  }
  const signer = new JwtSigner({ algorithm, key: clientSecret });

  const mint = async (): Promise<MintedToken> => {
    const issued = Math.floor(Date.now() / 1000);
    const expires = issued + lifetime;
    const token = await signer.sign({ appId: clientId, sub: subject, iat: issued, exp: expires });
    return { token, expiresAt: expires * 1000 };
  };
  const cache = new TokenCache({ mint });
  return {
    token: async (fresh) => {
      if (fresh) cache.invalidate();
      return cache.get();
    },
    clientId,
    secretValues: () => [clientSecret],
  };
}

function requireText(name: string, value: unknown): void {
  if (typeof value !== "string" || value === "") throw new InvalidArgumentError(name, "a non-empty string", value);
}
