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
 * Refuses a number that is too small, before it is sent. One that is left out passes.
 *
 * @throws InvalidArgumentError naming the number
 */
export function requireAtLeast(name: string, value: unknown, minimum: number): void {
  if (value === undefined || (Number.isInteger(value) && (value as number) >= minimum)) return;
  throw new InvalidArgumentError(name, `a whole number, ${minimum} at least`, value);
}
