/**
 * What an option has to be: in words, as a test, and where it may stand (with a client and with a call, unless one of them
 * is named).
 */
export type Rule = readonly [accepted: string, test: (value: unknown) => boolean, only?: "client" | "call"];

/** Rules by the name of the option. */
export type Rules<Name extends string = string> = Readonly<Record<Name, Rule>>;

/** The longest time that timers can wait; anything above would fire at once. */
export const maxDelay: number = 2_147_483_647;

/** Whether a value is a whole number, and not below the minimum. */
export const isWhole = (value: unknown, minimum: number): value is number =>
  Number.isInteger(value) && (value as number) >= minimum;

/** Whether a value can be called. */
export const isFunction = (value: unknown): boolean => typeof value === "function";

/** A time limit, which may be none. */
export const milliseconds: Rule = [
  `a whole number of milliseconds from 1 to ${maxDelay}, or Infinity`,
  (value) => value === Infinity || (isWhole(value, 1) && value <= maxDelay),
];

// Looked at where they are used, which knows more of what is wrong with them.
const anything = (): boolean => true;

/** The options that every client knows. */
export const ownRules: Rules = {
  baseUrl: ["", anything, "client"],
  allowInsecure: ["true or false", (value) => typeof value === "boolean", "client"],
  fetch: ["a function", isFunction, "client"],
  maxResponseBytes: ["a whole number of at least 1", (value) => isWhole(value, 1), "client"],
  timeout: milliseconds,
  deadline: milliseconds,
  maxRetries: ["a whole number of at least 0", (value) => isWhole(value, 0)],
  headers: ["", anything],
  query: ["", anything, "call"],
  signal: ["an AbortSignal", (value) => isFunction((value as AbortSignal | null)?.addEventListener), "call"],
};
