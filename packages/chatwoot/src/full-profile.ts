import { rateLimiterFactory } from "@truewire/core";
import type { VendorProfile } from "@truewire/core";
import { chatwootProfile } from "./profile.ts";
import type { ApiAccessToken } from "./profile.ts";

/** The profile of the whole client classes, which also take limits as plain numbers. */
export function fullProfile(token?: ApiAccessToken, credentialOption?: string): VendorProfile {
  // No limits of its own: the server counts by address, and installations set theirs.
  return { ...chatwootProfile(token, credentialOption), createRateLimiter: rateLimiterFactory() };
}
