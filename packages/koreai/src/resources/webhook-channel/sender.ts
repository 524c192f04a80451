import type { AnyOperation } from "@truewire/core";
import type { ChannelOperation } from "../../profile.ts";
import { requireObject, requireParams, requireText } from "../../arguments/objects.ts";

interface Sent {
  readonly message: object;
  readonly from: { readonly id: string };
}

/** The same operation, made as the user that a message comes from: the server wants both to be equal. */
export function asSender<Kind extends AnyOperation>(operation: Kind, params: Sent): Kind & ChannelOperation {
  // What is missing is refused with the input.
  const userIdentity = params?.from?.id;
  return { ...operation, ...(typeof userIdentity === "string" && { userIdentity }) };
}

/** @throws InvalidArgumentError when there is no message, or nobody whom it comes from */
export function requireSender<Params extends Sent>(params: Params): Params {
  const { message, from } = requireParams(params);
  requireObject("message", message);
  requireText("from.id", requireObject("from", from).id);
  return params;
}
