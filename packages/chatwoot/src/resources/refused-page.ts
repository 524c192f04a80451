import { isTruewireError, PagePromise } from "@truewire/core";
import type { AnyOperation } from "@truewire/core";

/** A listing whose arguments are checked while it is made: what they are refused with rejects it, and nothing is sent. */
export function checkedPage<Item, Envelope, Failure>(
  operation: AnyOperation,
  make: () => PagePromise<Item, Envelope, Failure>,
): PagePromise<Item, Envelope, Failure> {
  try {
    return make();
  } catch (error) {
    if (!isTruewireError(error, "InvalidArgumentError")) throw error;
    return refusedPage(operation, error);
  }
}

function refusedPage<Item, Envelope, Failure>(
  { id }: AnyOperation,
  error: Error,
): PagePromise<Item, Envelope, Failure> {
  const refuse = (): never => {
    throw error;
  };
  const reading = { data: false, response: false };
  const context = { operation: id, signal: undefined, reading };
  return new PagePromise(Promise.reject(error), reading, refuse, context);
}
