import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/**
 * The error about an option that nobody knows, with the name that was meant if it is spelt otherwise.
 *
 * @param known - the names of all options
 * @param otherwise - what is said when no name is like it
 */
export function unknownOption(
  name: string,
  value: unknown,
  known: readonly string[],
  operation?: string,
  otherwise = "no option has this name here",
): InvalidArgumentError {
  const similar = known.find((one) => one.toLowerCase() === name.toLowerCase() && one !== name);
  const hint = similar === undefined ? otherwise : `did you mean ${similar}?`;
  return new InvalidArgumentError(name, `left out (${hint})`, value, operation);
}

/**
 * Refuses misspelt options, which would leave the program without what it meant to set.
 *
 * @param known - the names of all options
 * @param prefix - what stands before the names in an error
 * @throws InvalidArgumentError naming the first option that is unknown
 */
export function refuseUnknownOptions(options: object, known: readonly string[], prefix = ""): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue;
    const names = known.map((one) => prefix + one);
    throw unknownOption(prefix + name, value, names);
  }
}
