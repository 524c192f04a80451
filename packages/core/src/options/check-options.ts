import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { unknownOption } from "./unknown-option.ts";
import type { Rules } from "./rules.ts";

const unknown = "no option has this name, unless a feature brings it";

/**
 * Checks the options of a client, or of a call of the given operation.
 *
 * @throws InvalidArgumentError naming the first one that is unusable or unknown
 */
export function checkOptions(options: object, rules: Rules, operation?: string): void {
  if (typeof options !== "object" || options === null) {
    throw new InvalidArgumentError("options", "an object", options, operation);
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const [accepted, test, only] = (Object.hasOwn(rules, name) && rules[name]) || [];
    if (test === undefined || only === (operation === undefined ? "call" : "client")) {
      // A misspelt limit would leave the program without it.
      throw unknownOption(name, value, Object.keys(rules), operation, unknown);
    }
    if (!test(value)) throw new InvalidArgumentError(name, accepted as string, value, operation);
  }
}
