import { PagePromise } from "@truewire/core";
import type { AnyOperation, InvalidArgumentError } from "@truewire/core";

/** What a listing gives whose arguments cannot be right: it rejects, and nothing is sent. */
export function refusedPage<Item, Envelope, Failure>(
  { id }: AnyOperation,
  error: InvalidArgumentError,
): PagePromise<Item, Envelope, Failure> {
  const refuse = (): never => {
    throw error;
  };
  const reading = { data: false, response: false };
  return new PagePromise(Promise.reject(error), reading, refuse, { operation: id, signal: undefined });
}
