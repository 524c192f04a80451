import { InvalidArgumentError } from "@truewire/core";

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
