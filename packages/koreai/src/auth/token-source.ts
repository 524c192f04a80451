/** A token, or a function that fetches one. */
export type KoreAIToken = string | (() => string | Promise<string>);

/** For what a token is wanted. */
export interface TokenRequest {
  /** The token that the server has just refused. */
  readonly refused?: string | undefined;
  /** The end user that a message comes from, who is named in the tokens of a webhook channel. */
  readonly userIdentity?: string | undefined;
}

/** Where tokens come from. */
export interface TokenSource {
  /** Gives the token for the next attempt. */
  token(request: TokenRequest): Promise<string>;
  /** Tells apps apart, where it is known. No secret. */
  readonly clientId: string | undefined;
  /** What the tokens are made from. */
  readonly secretValues: readonly string[];
}

/** A source over a given token; a function is asked in every attempt, so that it may rotate. */
export function givenToken(token: KoreAIToken): TokenSource {
  return {
    token: async () => (typeof token === "function" ? token() : token),
    clientId: undefined,
    secretValues: [],
  };
}
