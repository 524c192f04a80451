import { InvalidArgumentError, refuseUnknownOptions } from "@truewire/core";

/**
 * Refuses a forgotten or wrong argument, before it is taken apart.
 *
 * @throws InvalidArgumentError unless the value is an object
 */
export function requireObject<Value extends object>(name: string, value: Value): Value {
  if (typeof value === "object" && value !== null) return value;
  throw new InvalidArgumentError(name, "an object", value);
}

/** @throws InvalidArgumentError for a file outside of a list */
export function requireAttachments(attachments: unknown): void {
  if (!Array.isArray(attachments)) throw new InvalidArgumentError("attachments", "an array of files", attachments);
}

/** {@link requireObject} for what a method is called with. */
export function requireParams<Params extends object>(params: Params): Params {
  return requireObject("params", params);
}

/** @throws InvalidArgumentError for a value that the server takes for none, or for another, without a word */
export function requireOneOf(name: string, value: unknown, values: readonly string[]): void {
  if (!(values as readonly unknown[]).includes(value)) {
    throw new InvalidArgumentError(name, `one of ${values.join(", ")}`, value);
  }
}

/**
 * Refuses misspelt options, which would leave the program without what it meant to set.
 *
 * @param known - the names of all options
 * @param prefix - what stands before the names in an error
 * @throws InvalidArgumentError naming the first option that is unknown, or unless there is an object
 */
export function refuseUnknown(options: object, known: readonly string[], prefix?: string): void {
  refuseUnknownOptions(requireObject("options", options), known, prefix);
}
