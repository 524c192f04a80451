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

/**
 * Options in which the host has the name that it has here. Under another one it would be passed over.
 *
 * @throws InvalidArgumentError unless the value is an object without `baseUrl`
 */
export function requireHostOptions<Options extends object>(options: Options): Options {
  const { baseUrl } = requireObject("options", options) as { readonly baseUrl?: unknown };
  if (baseUrl === undefined) return options;
  throw new InvalidArgumentError("baseUrl", "left out: give the host as `host` where the client is made", baseUrl);
}

/** {@link requireObject} for what a method is called with. */
export function requireParams<Params extends object>(params: Params): Params {
  return requireObject("params", params);
}

/** @throws InvalidArgumentError unless the value is a text that is not empty; its value is never told */
export function requireText(name: string, value: unknown): asserts value is string {
  if (typeof value !== "string" || value === "") throw new InvalidArgumentError(name, "a non-empty string", value);
}
