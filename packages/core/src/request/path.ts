import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation } from "../operation.ts";

/**
 * Fills the placeholders of an operation's path, percent-encoded. Refused is what would lead elsewhere: an empty value
 * turns an item's path into its list's, and dots climb out of it. Half a surrogate pair cannot be encoded.
 *
 * @throws InvalidArgumentError naming the value that is missing or refused
 */
export function fillPath(operation: AnyOperation, values: Readonly<Record<string, unknown>>): string {
  const { id, path } = operation;
  let filled = "";
  // Searched for plain texts: an expression would cost several times as much, on every call.
  for (let from = 0; ;) {
    const open = path.indexOf("{", from);
    if (open < 0) return filled + path.slice(from);
    const close = path.indexOf("}", open);
    const end = close < 0 ? path.length : close;
    const name = path.slice(open + 1, end);
    const value = values[name] as string | number;
    if (typeof value === "string" ? /^\.{0,2}$|\p{Surrogate}/u.test(value) : !Number.isFinite(value)) {
      throw new InvalidArgumentError(name, "a text other than '', '.' and '..', or a finite number", value, id);
    }
    filled += path.slice(from, open) + encodeURIComponent(value);
    from = end + 1;
  }
}
