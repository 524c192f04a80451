import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
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
export function resolveBase(
  profile: VendorProfile,
  given: unknown,
  allowInsecure = false,
  readEnv: (name: string) => string | undefined = () => undefined,
): Base {
  const { option, env } = profile.baseUrl;
  const value = given ?? readEnv(env) ?? profile.baseUrl.default;
  const url = URL.canParse(value as string) ? new URL(value as string) : undefined;
  if (
    url !== undefined &&
    // Neither credentials nor a query or fragment belong into a base.
    /^https?:\/\/[^?#@]*$/i.test(value as string) &&
    (url.protocol === "https:" || allowInsecure || isLoopback(url.hostname))
  ) {
    return { baseUrl: url.origin + url.pathname.replace(/\/+$/, ""), origin: url.origin };
  }
  throw new InvalidArgumentError(
    option,
    "an https:// URL without credentials, query and fragment " +
      `(http:// on loopback, or with allowInsecure), here or in ${env}`,
    value,
  );
}
