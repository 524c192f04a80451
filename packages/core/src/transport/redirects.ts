import { inOrigin } from "./origin.ts";

/** How many redirects one attempt follows. */
export const maxRedirects = 5;

/** Whether an answer sends the client elsewhere. Browsers hide where and how, and give a status of 0. */
export function isRedirect({ status, type, redirected }: Response): boolean {
  return redirected || type === "opaqueredirect" || (status >= 300 && status < 400 && status !== 304);
}

/**
 * Where a redirect may be followed to with credentials: only where the same request is wanted at the same origin.
 *
 * @returns the new URL, or `undefined` when it may not be followed
 */
export function sameOriginRedirect(status: number, from: string, location: string): string | undefined {
  if ((status !== 307 && status !== 308) || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from).href;
  return inOrigin(target, new URL(from).origin) ? target : undefined;
}
