interface Platform {
  readonly process?: {
    readonly versions?: { readonly node?: string; readonly bun?: string };
    readonly env?: Readonly<Record<string, string | undefined>>;
  };
  readonly Deno?: { readonly version?: { readonly deno?: string } };
  readonly navigator?: { readonly userAgent?: string };
}

const platform = globalThis as Platform;

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

/** The run-time's name for the User-Agent; `undefined` in browsers, which set their own and ask the server's leave for another. */
function runtime(): string | undefined {
  const versions = platform.process?.versions;
  if (platform.Deno?.version?.deno !== undefined) return `deno/${platform.Deno.version.deno}`;
  if (versions?.bun !== undefined) return `bun/${versions.bun}`;
  if (platform.navigator?.userAgent === "Cloudflare-Workers") return "workerd";
  return versions?.node === undefined ? undefined : `node/${versions.node}`;
}

// A product name is a token: no slash, no at sign, nothing that could end the header.
const token = (text: string): string => text.replace(/^@/, "").replace(/[^\w.+-]+/g, "-");

/** Builds the User-Agent, or gives `undefined` where the platform sets it. */
export function userAgent(
  name: string,
  version: string,
  appInfo?: { readonly name: string; readonly version?: string | undefined },
): string | undefined {
  const platformName = runtime();
  if (platformName === undefined) return undefined;
  const app =
    appInfo === undefined ? "" : ` ${token(appInfo.name)}${appInfo.version ? `/${token(appInfo.version)}` : ""}`;
  return `${token(name)}/${token(version)} ${platformName}${app}`;
}
