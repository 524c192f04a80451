import type { VendorProfile } from "@truewire/core";
import { decodeError } from "./errors/decode-error.ts";
import { version } from "./version.ts";

/** Whether a text can be sent as a token: control characters would end the header. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && !/[^\x20-\x7e\x80-\xff]/.test(value);
}

/** A token, or a function that fetches one; a function is asked in every attempt, so that it may rotate. */
export type ApiAccessToken = string | (() => string | Promise<string>);

/**
 * What the transport has to know about Chatwoot.
 *
 * The token travels as `Api-Access-Token`: the documented `api_access_token` is dropped by proxies that refuse underscores
 * in header names (nginx does by default), and the server reads both spellings alike.
 *
 * @param token - absent for the client API, whose operations take none
 * @param credentialOption - how the option that holds the token is called
 */
export function chatwootProfile(token?: ApiAccessToken, credentialOption = "apiAccessToken"): VendorProfile {
  return {
    name: "@truewire/chatwoot",
    version,
    baseUrl: { option: "baseUrl", env: "CHATWOOT_BASE_URL" },
    secretHeaders: ["api-access-token"],
    credentialOption,
    authenticate: () => {
      if (typeof token !== "function") return token === undefined ? {} : { "api-access-token": token };
      return Promise.resolve(token()).then((given) => ({ "api-access-token": given }));
    },
    decodeError,
    rateLimitKey: () => "installation",
  };
}
