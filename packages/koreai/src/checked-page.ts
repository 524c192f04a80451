import { isTruewireError, PagePromise } from "@truewire/core";
import type { AnyOperation } from "@truewire/core";

/** A listing whose arguments are checked while it is made: what they are refused with rejects it, and nothing is sent. */
export function checkedPage<Item, Envelope, Failure>(
  { id }: AnyOperation,
  make: () => PagePromise<Item, Envelope, Failure>,
): PagePromise<Item, Envelope, Failure> {
  try {
    return make();
  } catch (error) {
    if (!isTruewireError(error, "InvalidArgumentError")) throw error;
    const refuse = (): never => {
      throw error;
    };
    const reading = { data: false, response: false };
    return new PagePromise(Promise.reject(error), reading, refuse, { operation: id, signal: undefined, reading });
  }
}
