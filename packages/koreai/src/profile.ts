import type { VendorProfile } from "@truewire/core";
import type { TokenSource } from "./auth/credentials.ts";
import { decodeError } from "./errors/decode-error.ts";
import { createRateLimiter, documentedLimits, rateLimitKeys } from "./rate-limit.ts";
import { version } from "./version.ts";

/** What the transport has to know about Kore.ai. The token travels in the header `auth`, without a scheme. */
export function koreaiProfile(source: TokenSource): VendorProfile {
  return {
    name: "@truewire/koreai",
    version,
    baseUrl: { option: "host", env: "KOREAI_HOST" },
    secretHeaders: ["auth"],
    secretValues: () => source.secretValues(),
    credentialOption: "token",
    authenticate: async ({ fresh }) => ({ auth: await source.token(fresh) }),
    decodeError,
    rateLimit: documentedLimits,
    createRateLimiter,
    rateLimitKey: rateLimitKeys(source.clientId),
  };
}
