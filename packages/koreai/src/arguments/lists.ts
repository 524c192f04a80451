import { InvalidArgumentError } from "@truewire/core";

/**
 * Refuses anything but a list of non-empty strings before it is sent.
 *
 * @throws InvalidArgumentError naming the list, or its first entry that is unusable
 */
export function requireTexts(name: string, values: unknown): asserts values is readonly string[] {
  if (!Array.isArray(values) || values.length === 0) {
    throw new InvalidArgumentError(name, "an array with at least one string", values);
  }
  for (const [index, value] of values.entries()) {
    if (typeof value !== "string" || value.trim() === "") {
      throw new InvalidArgumentError(`${name}[${index}]`, "a non-empty string", value);
    }
  }
}

/** @throws InvalidArgumentError unless the value is a list with at least one object */
export function requireEntries(name: string, values: unknown): asserts values is readonly object[] {
  if (!Array.isArray(values) || values.length === 0) {
    throw new InvalidArgumentError(name, "an array with at least one object", values);
  }
  for (const [index, value] of values.entries()) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new InvalidArgumentError(`${name}[${index}]`, "an object", value);
    }
  }
}
