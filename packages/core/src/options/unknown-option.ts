import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/**
 * The error about an option that nobody knows, with the name that was meant if it is spelt otherwise.
 *
 * @param known - the names of all options
 */
export function unknownOption(
  name: string,
  value: unknown,
  known: readonly string[],
  operation?: string,
): InvalidArgumentError {
  const similar = known.find((one) => one.toLowerCase() === name.toLowerCase() && one !== name);
  const hint = similar === undefined ? "no option has this name here" : `did you mean ${similar}?`;
  return new InvalidArgumentError(name, `left out (${hint})`, value, operation);
}
