import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation } from "../operation.ts";

/**
 * Fills the placeholders of an operation's path, percent-encoded. Refused is what would lead elsewhere: an empty value
 * turns an item's path into its list's, and dots climb out of it.
 *
 * @throws InvalidArgumentError naming the value that is missing or refused
 */
export function fillPath(operation: AnyOperation, values: Readonly<Record<string, unknown>>): string {
  // Every second part is the name of a placeholder.
  const parts = operation.path.split(/[{}]/);
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] as string;
    const value = values[name];
    if (typeof value === "string" ? isRefused(value) : !Number.isFinite(value)) {
      const accepted = "a text other than '', '.' and '..', or a finite number";
      throw new InvalidArgumentError(name, accepted, value, operation.id);
    }
    parts[index] = encodeURIComponent(value as string | number);
  }
  return parts.join("");
}

// Half a surrogate pair cannot be encoded.
const isRefused = (value: string): boolean => /^\.{0,2}$|\p{Surrogate}/u.test(value);
