import { readJwtClaims } from "./jwt.ts";

/** A token and how long it is good for. */
export interface MintedToken {
  readonly token: string;
  /** When it ends, in milliseconds since 1970; it is kept until {@link TokenCache.invalidate} when left out. */
  readonly expiresAt?: number;
  /** It may be sent once only, so it is neither kept nor shared. */
  readonly once?: boolean;
}

/** Settings of a {@link TokenCache}. */
export interface TokenCacheOptions {
  /** Makes a token. Of a plain text that is a JSON Web Token, `exp` and `jti` are read from its claims. */
  readonly mint: () => string | MintedToken | Promise<string | MintedToken>;
  /**
   * Milliseconds before its end at which a token counts as ended, 30,000 unless given. Covers the way to the server and
   * a server whose clock is ahead. A token that lives shorter than this is minted for each use.
   */
  readonly renewBefore?: number;
  /** Milliseconds since 1970; `Date.now` unless given. */
  readonly now?: () => number;
}

/**
 * Keeps a token until shortly before it ends. Callers that ask at the same time share one mint. A token with a `jti`
 * may be sent once only: every caller gets one of its own.
 */
export class TokenCache {
  readonly #mint: TokenCacheOptions["mint"];
  readonly #renewBefore: number;
  readonly #now: () => number;
  #kept: MintedToken | undefined;
  #pending: Promise<MintedToken> | undefined;

  constructor(options: TokenCacheOptions) {
    this.#mint = options.mint;
    this.#renewBefore = options.renewBefore ?? 30_000;
    this.#now = options.now ?? Date.now;
  }

  /**
   * The kept token, or a new one. What `mint` throws is thrown to everyone who was waiting for it, and is not kept.
   */
  async get(): Promise<string> {
    if (this.#kept !== undefined && this.#isFresh(this.#kept)) return this.#kept.token;
    const shared = this.#pending;
    const minted = await (shared ?? this.#start());
    // Whoever started the mint has the only right to a token that may be sent once.
    if (shared !== undefined && minted.once) return (await this.#mintOne()).token;
    return minted.token;
  }

  /**
   * Forgets the kept token, so that the next {@link get} mints a new one.
   *
   * @param token - forget only if this is the one that is kept: of a hundred calls refused with the same old token, the
   *   first makes room for a new one and the others leave that alone
   */
  invalidate(token?: string): void {
    if (token !== undefined && this.#kept?.token !== token) return;
    this.#kept = undefined;
    this.#pending = undefined;
  }

  #start(): Promise<MintedToken> {
    const pending = this.#mintOne();
    this.#pending = pending;
    const settle = (minted?: MintedToken): void => {
      // An `invalidate` in between made this mint an old one.
      if (this.#pending !== pending) return;
      this.#pending = undefined;
      this.#kept = minted?.once ? undefined : minted;
    };
    pending.then(settle, () => settle());
    return pending;
  }

  async #mintOne(): Promise<MintedToken> {
    const minted = await this.#mint();
    return typeof minted === "string" ? describe(minted) : minted;
  }

  #isFresh(minted: MintedToken): boolean {
    return minted.expiresAt === undefined || this.#now() < minted.expiresAt - this.#renewBefore;
  }
}

function describe(token: string): MintedToken {
  const claims = readJwtClaims(token);
  return {
    token,
    ...(typeof claims?.exp === "number" && { expiresAt: claims.exp * 1000 }),
    once: claims?.jti !== undefined,
  };
}
