import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { readEnv } from "../environment.ts";
import { isLoopback } from "../security/host.ts";
import type { VendorProfile } from "../vendor-profile.ts";

/** Where requests go: the base without a slash at the end, and its origin, which no request may leave. */
export interface Base {
  readonly baseUrl: string;
  readonly origin: string;
}

/**
 * Finds and checks the base URL: the option, else the environment variable, else the vendor's default.
 *
 * @throws InvalidArgumentError naming the option and the environment variable
 */
export function resolveBase(profile: VendorProfile, given: unknown, allowInsecure: boolean): Base {
  const { option, env } = profile.baseUrl;
  const fromEnv = given === undefined ? readEnv(env) : undefined;
  const value = given ?? fromEnv ?? profile.baseUrl.default;
  const refuse = (accepted: string): never => {
    const name = fromEnv === undefined ? `${option} (or ${env})` : env;
    throw new InvalidArgumentError(name, accepted, value);
  };
  let url: URL;
  try {
    if (typeof value !== "string") throw new TypeError("not a text");
    url = new URL(value.trim());
  } catch {
    return refuse("an absolute URL such as https://example.com");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return refuse("an https:// URL");
  if (url.username !== "" || url.password !== "") return refuse("a URL without user name and password");
  if (url.search !== "" || url.hash !== "") return refuse("a URL without query and fragment");
  if (url.protocol === "http:" && !allowInsecure && !isLoopback(url.hostname)) {
    return refuse("an https:// URL; http:// is for loopback addresses, or for any host with allowInsecure: true");
  }
  return { baseUrl: url.origin + url.pathname.replace(/\/+$/, ""), origin: url.origin };
}
