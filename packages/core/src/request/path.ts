import { defaultPathSerializer } from "openapi-fetch";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation } from "../operation.ts";

// Half a character, which cannot be percent-encoded.
const loneSurrogate = /\p{Surrogate}/u;
const placeholder = /\{([^{}]+)\}/g;

/**
 * Fills the placeholders of an operation's path.
 *
 * @throws InvalidArgumentError when a value is missing, or could make the path mean another one
 */
export function fillPath(operation: AnyOperation, values: Readonly<Record<string, unknown>>): string {
  const { id, path } = operation;
  if (!path.includes("{")) return path;
  for (const [, name] of path.matchAll(placeholder)) checkPathValue(name as string, values[name as string], id);
  return defaultPathSerializer(path, values);
}

/**
 * Refuses path values that would leave the place they are meant for: an empty one turns an item's path into its list's,
 * and dots climb out of it. Everything else is percent-encoded.
 */
function checkPathValue(name: string, value: unknown, operation: string): void {
  const fits =
    typeof value === "string"
      ? value !== "" && value !== "." && value !== ".." && !loneSurrogate.test(value)
      : Number.isFinite(value);
  if (!fits)
    throw new InvalidArgumentError(name, "a text other than '', '.' and '..', or a finite number", value, operation);
}
