import { isTruewireError, paginate as paginateComplete, PagePromise } from "@truewire/core";
import type { Client, ItemOf, Operation, RequestOptions } from "@truewire/core";
import type { CallInputOrMaker } from "./kore-client.ts";

/**
 * Calls a listing, of whose input bot, account and instance may be left out: the client fills them in.
 *
 * @param input - the input, or a function that checks the arguments and makes it: what they are refused with rejects the
 *   listing, and nothing is sent
 */
export function paginate<Item extends ItemOf<Data>, Input, Data, Failure>(
  client: Client,
  operation: Operation<Input, Data, Failure>,
  input: CallInputOrMaker<Input>,
  options?: RequestOptions,
): PagePromise<Item, Data, Failure> {
  try {
    const made = typeof input === "function" ? input() : input;
    return paginateComplete<Item, Input, Data, Failure>(client, operation, made as Input, options);
  } catch (error) {
    if (!isTruewireError(error, "InvalidArgumentError")) throw error;
    return refusedPage(operation.id, error);
  }
}

function refusedPage<Item, Data, Failure>(operation: string, error: Error): PagePromise<Item, Data, Failure> {
  const refuse = (): never => {
    throw error;
  };
  const reading = { data: false, response: false };
  return new PagePromise(Promise.reject(error), reading, refuse, { operation, signal: undefined, reading });
}
