import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation } from "../operation.ts";

/**
 * Fills the placeholders of an operation's path, percent-encoded. Refused is what would lead elsewhere: an empty value
 * turns an item's path into its list's, and dots climb out of it.
 *
 * @throws InvalidArgumentError naming the value that is missing or refused
 */
export function fillPath(operation: AnyOperation, values: Readonly<Record<string, unknown>>): string {
  // Cut by a plain text: an expression would cost several times as much, on every call.
  const parts = operation.path.split("{");
  let path = parts[0] as string;
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index] as string;
    const close = part.indexOf("}");
    const end = close === -1 ? part.length : close;
    const name = part.slice(0, end);
    const value = values[name];
    if (typeof value === "string" ? isRefused(value) : !Number.isFinite(value)) {
      const accepted = "a text other than '', '.' and '..', or a finite number";
      throw new InvalidArgumentError(name, accepted, value, operation.id);
    }
    path += encodeURIComponent(value as string | number) + part.slice(end + 1);
  }
  return path;
}

// Half a surrogate pair cannot be encoded.
const isRefused = (value: string): boolean => /^\.{0,2}$|\p{Surrogate}/u.test(value);
