import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation } from "../operation.ts";

/**
 * Fills the placeholders of an operation's path, percent-encoded. Refused is what would lead elsewhere: an empty value
 * turns an item's path into its list's, and dots climb out of it. Half a surrogate pair cannot be encoded.
 *
 * @throws InvalidArgumentError naming the value that is missing or refused
 */
export function fillPath(operation: AnyOperation, values: Readonly<Record<string, unknown>>): string {
  // Cut by a plain text: an expression would cost several times as much, on every call.
  const [start, ...parts] = operation.path.split("{");
  return parts.reduce((path, part) => {
    const [name = "", ...rest] = part.split("}");
    const value = values[name] as string | number;
    if (typeof value === "string" ? /^\.{0,2}$|\p{Surrogate}/u.test(value) : !Number.isFinite(value)) {
      const accepted = "a text other than '', '.' and '..', or a finite number";
      throw new InvalidArgumentError(name, accepted, value, operation.id);
    }
    return path + encodeURIComponent(value) + rest.join("}");
  }, start as string);
}
