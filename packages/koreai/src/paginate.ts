import { paginate as paginateComplete } from "@truewire/core";
import type { Client, ItemOf, Operation, PagePromise, RequestOptions } from "@truewire/core";
import type { CallInput } from "./kore-client.ts";

/** Calls a listing, of whose input bot, account and instance may be left out: the client fills them in. */
export function paginate<Item extends ItemOf<Data>, Input, Data, Failure>(
  client: Client,
  operation: Operation<Input, Data, Failure>,
  input: CallInput<Input>,
  options?: RequestOptions,
): PagePromise<Item, Data, Failure> {
  return paginateComplete<Item, Input, Data, Failure>(client, operation, input as Input, options);
}
