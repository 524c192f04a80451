import { InvalidArgumentError } from "@truewire/core";

/** @throws InvalidArgumentError where the value is given and no whole number from `least` to `most` */
export function requireWithin(name: string, value: unknown, least: number, most: number = Infinity): void {
  if (value === undefined) return;
  if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return;
  const range = most === Infinity ? `an integer, ${least} at least` : `an integer from ${least} to ${most}`;
  throw new InvalidArgumentError(name, range, value);
}

/** @throws InvalidArgumentError where the value is given and no text of at most so many characters */
export function requireLength(name: string, value: unknown, most: number): void {
  if (value === undefined || (typeof value === "string" && [...value].length <= most)) return;
  throw new InvalidArgumentError(name, `a text of at most ${most} characters`, value);
}
