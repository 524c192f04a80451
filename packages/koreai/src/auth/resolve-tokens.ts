import { InvalidArgumentError } from "@truewire/core";
import type { Environment } from "@truewire/core";
import { isToken } from "../is-token.ts";
import { apps, isByApp } from "./app.ts";
import type { ByApp } from "./app.ts";
import { oneApp, severalApps } from "./app-tokens.ts";
import type { AppTokens } from "./app-tokens.ts";
import type { KoreAICredentials } from "./credentials.ts";
import { givenToken } from "./token-source.ts";
import type { KoreAIToken, TokenSource } from "./token-source.ts";

/** The options that tokens come from. */
export interface TokenOptions {
  /**
   * Client id and secret (or private key) of your app, from which tokens are minted: of one app for every call, or by
   * kind of app, `{ admin, builder, dataTable, channel }`, of which each call takes the one it needs.
   * @default process.env.KOREAI_CLIENT_ID and process.env.KOREAI_CLIENT_SECRET
   */
  readonly credentials?: KoreAICredentials | ByApp<KoreAICredentials> | undefined;
  /**
   * A token of your own making, instead of `credentials`: a string, or a function called in every attempt; or by kind of
   * app, beside the credentials of other kinds.
   */
  readonly token?: KoreAIToken | ByApp<KoreAIToken> | undefined;
}

/** Makes a source of tokens from the credentials of an app. */
export type Mint = (credentials: KoreAICredentials, option?: string) => TokenSource;

/**
 * Where tokens come from, by the options or the environment.
 *
 * @param mint - absent in programs that carry no code for it
 * @throws InvalidArgumentError naming what is missing, unusable or given twice
 */
export function resolveTokens(
  { credentials, token }: TokenOptions,
  mint?: Mint,
  readEnv?: Environment["readEnv"],
): AppTokens {
  const mintOne: Mint = (own, option = "credentials") => {
    if (typeof own === "object" && own !== null && mint !== undefined) return mint(own, option);
    const accepted = "an object with clientId and clientSecret (for `createKoreAI`, with the feature `minting`)";
    throw new InvalidArgumentError(option, accepted, own);
  };
  if (credentials !== undefined && (typeof credentials !== "object" || credentials === null)) {
    throw new InvalidArgumentError("credentials", "an object with clientId and clientSecret", credentials);
  }
  const minted =
    credentials === undefined ? undefined : bySingleOrApp<KoreAICredentials>("credentials", credentials, mintOne);
  const given = token === undefined ? undefined : bySingleOrApp<KoreAIToken>("token", token, take);
  if (minted === undefined && given === undefined) return oneApp(fromEnvironment(mint, readEnv));
  if (minted?.single !== undefined && given === undefined) return oneApp(minted.single);
  if (given?.single !== undefined && minted === undefined) return oneApp(given.single);
  const sources = { ...minted?.byApp, ...given?.byApp };
  const isTwice = apps.some((app) => minted?.byApp?.[app] !== undefined && given?.byApp?.[app] !== undefined);
  if (isTwice || minted?.single !== undefined || given?.single !== undefined) {
    throw new InvalidArgumentError("token", "left out where credentials are given, or of other kinds of app", token);
  }
  return severalApps(sources, minted === undefined ? "token" : "credentials");
}

interface Sources {
  readonly single?: TokenSource;
  readonly byApp?: ByApp<TokenSource>;
}

function bySingleOrApp<Value>(
  option: string,
  value: Value | ByApp<Value>,
  make: (value: Value, option: string) => TokenSource,
): Sources {
  if (typeof value !== "object" || value === null || !isByApp<Value>(value)) {
    return { single: make(value as Value, option) };
  }
  const byApp: Record<string, TokenSource> = {};
  for (const [app, own] of Object.entries(value)) {
    if (!(apps as readonly string[]).includes(app)) {
      throw new InvalidArgumentError(`${option}.${app}`, `left out: kinds of app are ${apps.join(", ")}`, own);
    }
    if (own !== undefined) byApp[app] = make(own, `${option}.${app}`);
  }
  if (Object.keys(byApp).length === 0) {
    throw new InvalidArgumentError(option, `given for at least one of ${apps.join(", ")}`, undefined);
  }
  return { byApp };
}

function take(token: KoreAIToken, option: string): TokenSource {
  if (typeof token === "function" || isToken(token)) return givenToken(token);
  throw new InvalidArgumentError(option, "a non-empty string that fits a header, or a function", token);
}

function fromEnvironment(mint: Mint | undefined, readEnv: Environment["readEnv"] | undefined): TokenSource {
  const clientId = readEnv?.("KOREAI_CLIENT_ID");
  const clientSecret = readEnv?.("KOREAI_CLIENT_SECRET");
  if (mint && clientId !== undefined && clientSecret !== undefined) return mint({ clientId, clientSecret });
  throw new InvalidArgumentError(
    "credentials",
    "given, or token, or both KOREAI_CLIENT_ID and KOREAI_CLIENT_SECRET in the environment",
    undefined,
  );
}
