import { InvalidArgumentError } from "@truewire/core";
import type { Environment } from "@truewire/core";
import type { KoreAIApp } from "../auth/app.ts";
import { isToken } from "../is-token.ts";

/** What a client fills in where a call leaves it out. */
export interface Scope {
  readonly botId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly iid?: string | undefined;
  /** The kind of app whose credentials are taken where a call leaves a choice. */
  readonly app?: KoreAIApp | undefined;
}

/** The options that a scope comes from. */
export interface ScopeOptions {
  /**
   * The bot that calls are about, as `st-...`; `kore.bot(id)` gives a client for another one.
   * @default process.env.KOREAI_BOT_ID
   */
  readonly botId?: string | undefined;
  /**
   * The account that calls are made in; `kore.account(id)` gives a client for another one.
   * @default process.env.KOREAI_ACCOUNT_ID
   */
  readonly accountId?: string | undefined;
  /**
   * The instance that some calls of contact center and quality management name beside the account.
   * @default process.env.KOREAI_IID, else the `botId`
   */
  readonly iid?: string | undefined;
}

const variables = { botId: "KOREAI_BOT_ID", accountId: "KOREAI_ACCOUNT_ID", iid: "KOREAI_IID" } as const;

/** What can be given as an option and filled in. */
export type ScopeName = keyof typeof variables;

/**
 * The scope by the options or the environment. Nothing has to be there: not every call needs it.
 *
 * @throws InvalidArgumentError naming what is there and unusable
 */
export function resolveScope(options: ScopeOptions, readEnv?: Environment["readEnv"]): Scope {
  return {
    botId: checkScope("botId", options.botId ?? readEnv?.(variables.botId)),
    accountId: checkScope("accountId", options.accountId ?? readEnv?.(variables.accountId)),
    iid: checkScope("iid", options.iid ?? readEnv?.(variables.iid)),
  };
}

/** @throws InvalidArgumentError unless the value is absent or an id that paths and headers can hold */
export function checkScope(name: ScopeName, value: unknown): string | undefined {
  if (value === undefined || isToken(value)) return value;
  throw new InvalidArgumentError(name, `a non-empty string that fits a header, here or in ${variables[name]}`, value);
}

/**
 * What changes with the bot: its instance is another one too, by default the bot itself.
 *
 * @throws InvalidArgumentError unless the ids are usable
 */
export function botScope(botId: string, iid?: string): Scope {
  return { botId: checkScope("botId", botId ?? null), iid: checkScope("iid", iid) };
}

/** @throws InvalidArgumentError where the client was not told it, naming the option and the environment variable */
export function requireScope(scope: Scope, name: ScopeName, operation: string): string {
  const value = name === "iid" ? (scope.iid ?? scope.botId) : scope[name];
  if (value !== undefined) return value;
  const accepted = `given to the client as option ${name} or in ${variables[name]}, as this call needs it`;
  throw new InvalidArgumentError(name, accepted, undefined, operation);
}
