import type { VendorProfile } from "../vendor-profile.ts";
import { isCertificateCode, readConnectionFailure } from "./connection-phase.ts";
import type { Feature } from "./feature.ts";

interface Platform {
  readonly process?: {
    readonly versions?: { readonly node?: string };
    readonly env?: Readonly<Record<string, string | undefined>>;
  };
  readonly navigator?: { readonly userAgent?: string };
}

const platform = globalThis as Platform;

/**
 * For programs on Node, Bun, Deno and in workers: options that are left out are read from environment variables, the
 * User-Agent names package, run-time and program, and error codes tell whether there was a connection. Browsers have
 * nothing of it; there, and without this feature, every failed connection counts as one that may have carried the request.
 */
export const environment: Feature<"appInfo"> = {
  rules: {
    appInfo: [
      "{ name, version? } of texts",
      (value) => {
        const { name, version = "" } = (value ?? {}) as { name?: unknown; version?: unknown };
        return typeof name === "string" && typeof version === "string";
      },
      "client",
    ],
  },
  install: (core) => {
    core.readConnection = readConnectionFailure;
    core.isFinal = isCertificateCode;
  },
  environment: { readEnv, userAgent },
};

/**
 * Reads an environment variable where the platform has them and allows it; an empty one counts as not set.
 *
 * @param name - as `CHATWOOT_BASE_URL`
 */
export function readEnv(name: string): string | undefined {
  try {
    return platform.process?.env?.[name] || undefined;
  } catch {
    // Deno throws when the program lacks the permission.
    return undefined;
  }
}

// A product name is a token: no slash, no at sign, nothing that could end the header.
const product = ({ name, version = "" }: { readonly name: string; readonly version?: string | undefined }): string =>
  [name, version].map((part) => part.replace(/[^\w.+]+/g, "-").replace(/^-/, "")).join("/");

/**
 * Names package, run-time and program to the server; `undefined` in browsers, which set their own and would ask the
 * server's leave for another.
 */
function userAgent(
  profile: VendorProfile,
  appInfo?: { readonly name: string; readonly version?: string | undefined },
): string | undefined {
  const { process, navigator } = platform;
  // Server run-times introduce themselves there; Node does so since version 21.
  const runtime = navigator?.userAgent ?? `Node.js/${process?.versions?.node?.split(".")[0]}`;
  if (!/^(Node\.js|Bun|Deno|Cloudflare)/.test(runtime)) return undefined;
  return `${product(profile)} ${runtime}${appInfo === undefined ? "" : ` ${product(appInfo)}`}`;
}
