import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { logLevels } from "../logger.ts";
import type { ClientOptions } from "./client-options.ts";
import type { RequestOptions } from "./request-options.ts";

/** What an option has to be, in words and as a test. */
type Rule = readonly [accepted: string, test: (value: unknown) => boolean];

/** The longest time that timers can wait; anything above would fire at once. */
export const maxDelay: number = 2_147_483_647;

const isWhole = (value: unknown, minimum: number): value is number =>
  Number.isInteger(value) && (value as number) >= minimum;
const isFunction = (value: unknown): boolean => typeof value === "function";
const isUnlimited = (value: unknown): boolean => value === Infinity;

const milliseconds: Rule = [
  `a whole number of milliseconds from 1 to ${maxDelay}, or Infinity`,
  (value) => isUnlimited(value) || (isWhole(value, 1) && value <= maxDelay),
];
const functions: Rule = ["an array of functions", (value) => Array.isArray(value) && value.every(isFunction)];

// Looked at where they are used, which knows more of what is wrong with them.
const elsewhere: Rule = ["", () => true];

const sharedRules: Readonly<Record<string, Rule>> = {
  timeout: milliseconds,
  deadline: milliseconds,
  queueTimeout: milliseconds,
  idleTimeout: milliseconds,
  maxRetries: ["a whole number of at least 0", (value) => isWhole(value, 0)],
  middleware: functions,
  headers: elsewhere,
};

const callRules: Readonly<Record<string, Rule>> = {
  ...sharedRules,
  query: elsewhere,
  signal: ["an AbortSignal", (value) => isFunction((value as AbortSignal | null)?.addEventListener)],
};

const clientRules: Readonly<Record<string, Rule>> = {
  ...sharedRules,
  baseUrl: elsewhere,
  rateLimit: elsewhere,
  maxConcurrency: ["a whole number of at least 1, or Infinity", (value) => isUnlimited(value) || isWhole(value, 1)],
  maxResponseBytes: ["a whole number of at least 1", (value) => isWhole(value, 1)],
  fetch: ["a function", isFunction],
  allowInsecure: ["true or false", (value) => typeof value === "boolean"],
  logLevel: [`one of ${logLevels.join(", ")}`, (value) => (logLevels as readonly unknown[]).includes(value)],
  logger: [
    "an object with the methods error, warn, info and debug",
    (value) => logLevels.slice(1).every((level) => isFunction((value as Record<string, unknown> | null)?.[level])),
  ],
  appInfo: [
    "{ name, version? } of texts",
    (value) => {
      const { name, version = "" } = (value ?? {}) as { name?: unknown; version?: unknown };
      return typeof name === "string" && typeof version === "string";
    },
  ],
};

/**
 * Checks the options of a client.
 *
 * @throws InvalidArgumentError naming the first one that is unusable or unknown
 */
export function checkClientOptions(options: ClientOptions): void {
  check(options, clientRules);
}

/**
 * Checks the options of a call.
 *
 * @throws InvalidArgumentError naming the first one that is unusable or unknown
 */
export function checkRequestOptions(options: RequestOptions, operation: string): void {
  check(options, callRules, operation);
}

function check(options: object, rules: Readonly<Record<string, Rule>>, operation?: string): void {
  if (typeof options !== "object" || options === null) {
    throw new InvalidArgumentError("options", "an object", options, operation);
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(rules, name)) {
      // A misspelt limit would leave the program without it.
      const similar = Object.keys(rules).find((known) => known.toLowerCase() === name.toLowerCase());
      const accepted = `left out, as no option has this name${similar ? ` (did you mean ${similar}?)` : ""}`;
      throw new InvalidArgumentError(name, accepted, value, operation);
    }
    const rule = rules[name];
    if (rule?.[1](value) === false) throw new InvalidArgumentError(name, rule[0], value, operation);
  }
}
