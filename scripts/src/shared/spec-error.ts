import { printable } from "./printable.ts";

/**
 * A refusal or failure that a person can act on: which file, where in it, and why. Its message is always one line.
 *
 * Commands turn it into `exit 1`; everything else that is thrown is a bug of ours.
 */
export class SpecError extends Error {
  override readonly name = "SpecError";
  /** The file as the user named it, or relative to the repository root. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file, `""` for the whole of it. */
  readonly pointer: string;
  /** Why, without file and pointer. */
  readonly reason: string;

  constructor(file: string, pointer: string, reason: string) {
    // Each part on its own, so that a long pointer does not cost the reason.
    super(`${printable(file, 200)}#${printable(pointer, 200)}: ${printable(reason)}`);
    this.file = file;
    this.pointer = pointer;
    this.reason = printable(reason);
  }
}
