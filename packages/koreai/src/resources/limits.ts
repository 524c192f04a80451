import { InvalidArgumentError } from "@truewire/core";

/**
 * Refuses a number that the documentation does not allow, before it is sent. One that is left out passes.
 *
 * @throws InvalidArgumentError naming the number
 */
export function requireBetween(name: string, value: unknown, minimum: number, maximum: number): void {
  if (value === undefined) return;
  if (Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum) return;
  throw new InvalidArgumentError(name, `a whole number from ${minimum} to ${maximum}`, value);
}

/**
 * Refuses a text that is longer than the documentation allows, before it is sent. One that is left out passes.
 *
 * @throws InvalidArgumentError naming the text
 */
export function requireLength(name: string, value: unknown, maximum: number): void {
  if (value === undefined || (typeof value === "string" && value.length <= maximum)) return;
  throw new InvalidArgumentError(name, `a text of at most ${maximum} characters`, value);
}
