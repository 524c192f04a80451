import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** The longest time that timers can wait; anything above would fire at once. */
export const maxDelay: number = 2_147_483_647;

/** Checks a number of milliseconds, and gives it back. */
export function duration(name: string, value: unknown): number {
  if (value === Number.POSITIVE_INFINITY || isCount(value, 1, maxDelay)) return value as number;
  throw new InvalidArgumentError(name, `a whole number of milliseconds from 1 to ${maxDelay}, or Infinity`, value);
}

/** Checks a whole number, and gives it back. */
export function count(name: string, value: unknown, minimum: number): number {
  if (isCount(value, minimum, Number.MAX_SAFE_INTEGER)) return value as number;
  throw new InvalidArgumentError(name, `a whole number of at least ${minimum}`, value);
}

/** Checks a function, and gives it back. */
export function callable<Fn>(name: string, value: Fn): Fn {
  if (typeof value === "function") return value;
  throw new InvalidArgumentError(name, "a function", value);
}

function isCount(value: unknown, minimum: number, maximum: number): boolean {
  return Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
}
