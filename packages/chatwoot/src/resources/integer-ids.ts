import { InvalidArgumentError } from "@truewire/core";

/**
 * Refuses anything but a list of positive integers before it is sent. Chatwoot compares ids by value and type: given as
 * strings, they match nobody, and a call that replaces a set then empties it.
 *
 * @throws InvalidArgumentError naming the first entry that is no positive integer
 */
export function requireIntegerIds(name: string, ids: unknown): void {
  if (!Array.isArray(ids)) throw new InvalidArgumentError(name, "an array of positive integers", ids);
  for (const [index, id] of ids.entries()) requireIntegerId(`${name}[${index}]`, id);
}

/**
 * Refuses anything but a positive integer before it is sent.
 *
 * @throws InvalidArgumentError naming the argument
 */
export function requireIntegerId(name: string, id: unknown): void {
  if (Number.isSafeInteger(id) && (id as number) > 0) return;
  throw new InvalidArgumentError(name, "a positive integer", id);
}
