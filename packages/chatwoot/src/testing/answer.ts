import { Refusal } from "@truewire/core/testing";

/** A record that does not exist in this account. */
export function notFound(): Refusal {
  return new Refusal(404, { error: "Resource could not be found" });
}

/** What the server's framework answers, before any code of the API is asked: for all that the client API does not know. */
export function missing(): Refusal {
  return new Refusal(404, { status: 404, error: "Not Found" });
}

/** Chatwoot answers 401 both for a bad token and for one that may not do this. */
export function unauthorized(error: string): Refusal {
  return new Refusal(401, { error });
}

/** A record that fails its validations. */
export function invalidRecord(message: string, attributes: readonly string[]): Refusal {
  return new Refusal(422, { message, attributes });
}

/** A change that is refused for another reason. */
export function rejected(error: string): Refusal {
  return new Refusal(422, { error });
}

/** An error that the server's code did not expect, such as a missing list. */
export function crash(): Refusal {
  return new Refusal(500, { status: 500, error: "Internal Server Error" });
}
