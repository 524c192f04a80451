import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

const nameSyntax = /^[!#$%&'*+\-.^`|~\w]+$/;
// A line break would let a value add headers of its own; other characters would make the platform throw an error that quotes the value.
const valueSyntax = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Whether a value is a text that can be sent as the value of a header. */
export function isHeaderText(value: unknown): value is string {
  return typeof value === "string" && valueSyntax.test(value);
}

/**
 * Adds headers to a record of lower-case names; `null` and `undefined` take one away.
 *
 * @param option - what the headers are called in an error
 * @throws InvalidArgumentError naming the header whose name or value cannot be sent; the value is never told
 */
export function addHeaders(target: Record<string, string>, headers: unknown, option: string): void {
  if (headers === undefined) return;
  if (typeof headers !== "object" || headers === null || Symbol.iterator in headers) {
    throw new InvalidArgumentError(option, "an object of header names and values", headers);
  }
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase();
    if (value === null || value === undefined) {
      delete target[key];
      continue;
    }
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (!isPlain || !nameSyntax.test(name) || !isHeaderText(String(value))) {
      throw new InvalidArgumentError(`${option}["${name}"]`, "a valid name with a single line of Latin-1 text", value);
    }
    target[key] = String(value);
  }
}
