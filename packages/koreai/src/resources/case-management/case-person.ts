import { InvalidArgumentError } from "@truewire/core";

/** What a person can be told by. */
interface Reachable {
  readonly _id?: string | undefined;
  readonly emailId?: string | undefined;
  readonly phoneNumber?: string | undefined;
}

/**
 * Refuses a person whom nothing tells apart from others, before it is sent.
 *
 * @throws InvalidArgumentError unless there is an id, an e-mail address or a phone number
 */
export function requireReachable(where: string, { _id, emailId, phoneNumber }: Reachable): void {
  if ([_id, emailId, phoneNumber].some((value) => typeof value === "string" && value !== "")) return;
  throw new InvalidArgumentError("userInfo._id", `given, or else ${where}`, _id);
}
