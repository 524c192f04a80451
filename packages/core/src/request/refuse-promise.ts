import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/**
 * Refuses a forgotten `await`: written as JSON or as a form, a promise would lose what it promises.
 *
 * @throws InvalidArgumentError when the value is a promise, or like one
 */
export function refusePromise(value: object, path: string): void {
  if ("then" in value && typeof value.then === "function") {
    throw new InvalidArgumentError(path, "a value, not a promise of one (await it first)", value);
  }
}
