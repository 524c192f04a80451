import { InvalidArgumentError, readEnv } from "@truewire/core";
import type { ClientOptions } from "@truewire/core";
import { givenToken, mintedToken } from "./auth/credentials.ts";
import type { KoreAICredentials, KoreAIToken, TokenSource } from "./auth/credentials.ts";

/** Options of {@link KoreAI}. A bad or missing value is an `InvalidArgumentError` at construction. */
export interface KoreAIOptions extends Omit<ClientOptions, "baseUrl"> {
  /**
   * Where your workspace lives, for instance `https://platform.kore.ai`. There are several hosts, so none is assumed.
   * @default process.env.KOREAI_HOST
   */
  readonly host?: string | undefined;
  /**
   * Client id and secret of your app, from which tokens are minted.
   * @default process.env.KOREAI_CLIENT_ID and process.env.KOREAI_CLIENT_SECRET
   */
  readonly credentials?: KoreAICredentials | undefined;
  /** A token of your own making, instead of `credentials`: a string, or a function called in every attempt. */
  readonly token?: KoreAIToken | undefined;
}

/** Where tokens come from, by the options or the environment. */
export function resolveTokenSource(options: Pick<KoreAIOptions, "credentials" | "token">): TokenSource {
  const { credentials, token } = options;
  if (credentials !== undefined && token !== undefined) {
    throw new InvalidArgumentError("token", "left out where credentials are given", token);
  }
  if (typeof token === "function" || isToken(token)) return givenToken(token);
  if (token !== undefined) {
    throw new InvalidArgumentError("token", "a non-empty string that fits a header, or a function", token);
  }
  if (credentials !== undefined) {
    if (typeof credentials !== "object" || credentials === null) {
      throw new InvalidArgumentError("credentials", "an object with clientId and clientSecret", credentials);
    }
    return mintedToken(credentials);
  }
  const clientId = readEnv("KOREAI_CLIENT_ID");
  const clientSecret = readEnv("KOREAI_CLIENT_SECRET");
  if (clientId === undefined || clientSecret === undefined) {
    throw new InvalidArgumentError(
      "credentials",
      "given, or token, or both KOREAI_CLIENT_ID and KOREAI_CLIENT_SECRET in the environment",
      undefined,
    );
  }
  return mintedToken({ clientId, clientSecret });
}

/** Whether a text can be sent as a token: control characters would end the header. */
function isToken(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && !/[^\x20-\x7e\x80-\xff]/.test(value);
}
