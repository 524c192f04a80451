import type { AnyOperation, VendorProfile } from "@truewire/core";
import type { AppTokens } from "./auth/app-tokens.ts";
import { decodeError } from "./errors/decode-error.ts";
import { failureWithin } from "./errors/failure-within.ts";
import { completeInput } from "./scope/complete-input.ts";
import type { Scope } from "./scope/scope.ts";
import { version } from "./version.ts";

const bearer = "bearer ";

/** The profile of one scope; its copies for others share the tokens. */
export interface KoreAIProfile extends VendorProfile {
  readonly tokens: AppTokens;
  readonly scope: Scope;
  readonly pace: Pace | undefined;
}

/** What a profile has of the documented limits; apart, so that programs which do not keep them carry no code for it. */
export type Pace = (
  tokens: AppTokens,
  scope: Scope,
) => Pick<VendorProfile, "rateLimit" | "createRateLimiter" | "rateLimitKey">;

/** A call to a webhook channel, whose token names the user that the message comes from. */
export interface ChannelOperation extends AnyOperation {
  readonly userIdentity?: string;
}

/**
 * What the transport has to know about Kore.ai. The token travels in the header `auth`, without a scheme; some
 * operations read it from `token`, others (webhook channels) from `authorization`.
 */
export function koreaiProfile(tokens: AppTokens, scope: Scope, pace?: Pace): KoreAIProfile {
  return {
    tokens,
    scope,
    pace,
    name: "@truewire/koreai",
    version,
    baseUrl: { option: "host", env: "KOREAI_HOST" },
    secretHeaders: ["auth", "authorization", "token"],
    secretValues: () => tokens.secretValues,
    credentialOption: "token",
    complete: (operation, input) => {
      // A call that no app may make is refused before it waits for anything.
      if (operation.auth !== undefined) tokens.choose(operation, scope.app);
      return completeInput(scope, operation, input);
    },
    authenticate: async ({ operation, refused }) => {
      const source = tokens.choose(operation, scope.app);
      const { userIdentity } = operation as ChannelOperation;
      const places = operation.fills?.header ?? {};
      if ("authorization" in places) {
        const token = await source.token({ refused: refused?.["authorization"]?.slice(bearer.length), userIdentity });
        // What a user's function gave instead of a token is told as such.
        return { authorization: typeof token === "string" && token.trim() !== "" ? bearer + token : token };
      }
      const token = await source.token({ refused: refused?.["auth"] });
      return "token" in places ? { auth: token, token } : { auth: token };
    },
    decodeError,
    failureWithin,
    ...pace?.(tokens, scope),
  };
}
