import { Argument, InvalidArgumentError } from "commander";

/** The `<vendor>` argument: the name of a folder below `specs`, never a path that leads out of it. */
export function vendorArgument(): Argument {
  return new Argument("<vendor>", "folder below specs: chatwoot or koreai").argParser((value: string) => {
    if (!/^[a-z][a-z0-9-]*$/u.test(value)) {
      throw new InvalidArgumentError("A vendor is lower-case letters, digits and dashes.");
    }
    return value;
  });
}

/** Checks the value of `--commit`. */
export function commitId(value: string): string {
  if (!/^[0-9a-f]{40}$/u.test(value)) {
    throw new InvalidArgumentError("A commit is given by its full id, 40 hexadecimal digits.");
  }
  return value;
}
