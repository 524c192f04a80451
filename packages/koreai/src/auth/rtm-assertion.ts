import { InvalidArgumentError } from "@truewire/core";
import { requireObject, requireText } from "../arguments/objects.ts";
import { minterOf } from "./credentials.ts";
import type { KoreAICredentials } from "./credentials.ts";

/** Whom an assertion speaks for. */
export interface RtmIdentity {
  /** Identity of the end user; a random one for somebody unknown. */
  readonly userIdentity: string;
  /** @default false */
  readonly isAnonymous?: boolean | undefined;
  /** An identity whose history this one takes over. */
  readonly identityToMerge?: string | undefined;
  /** @default "https://idproxy.kore.com/authorize" */
  readonly audience?: string | undefined;
}

/**
 * Signs the assertion that `rtm.grant()` exchanges for the access token of an end user. Hand it over at once: it is a
 * credential.
 *
 * @param credentials - of the app of the SDK channel
 * @throws InvalidArgumentError (as a rejection) naming what is unusable
 */
export async function rtmAssertion(credentials: KoreAICredentials, identity: RtmIdentity): Promise<string> {
  const { mint, clientId } = minterOf(requireObject("credentials", credentials));
  const { userIdentity, isAnonymous = false, identityToMerge, audience } = requireObject("identity", identity);
  requireText("identity.userIdentity", userIdentity);
  if (typeof isAnonymous !== "boolean") {
    throw new InvalidArgumentError("identity.isAnonymous", "true or false", isAnonymous);
  }
  const { token } = await mint({
    iss: clientId,
    sub: userIdentity,
    aud: audience ?? "https://idproxy.kore.com/authorize",
    isAnonymous,
    ...(identityToMerge !== undefined && { identityToMerge }),
  });
  return token;
}
