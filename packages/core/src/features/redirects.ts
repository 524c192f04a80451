import type { Call } from "../transport/call.ts";
import { redirected } from "../transport/failures.ts";
import { inOrigin } from "../transport/origin.ts";
import type { Feature } from "./feature.ts";

/** How many redirects one attempt follows. */
export const maxRedirects = 5;

const elsewhere = "where credentials must not go";

/** Redirects that want the same request at the same origin are followed; all others are errors. */
export const redirects: Feature<never> = {
  rules: {},
  install: (core) => {
    core.follow = (call, response, from, hop) => followWith(sameOriginRedirect, call, response, from, hop);
  },
};

/**
 * Where a redirect may be followed to with credentials: only where the same request is wanted at the same origin.
 *
 * @returns the new URL, or `undefined` when it may not be followed
 */
export function sameOriginRedirect(status: number, from: string, target: string): string | undefined {
  if (status !== 307 && status !== 308) return undefined;
  return inOrigin(target, new URL(from).origin) ? target : undefined;
}

/**
 * Where the redirect of an answer is followed to.
 *
 * @param judge - gives the absolute URL that it leads to where that may be gone to
 * @throws RedirectError when it may not, or not once more
 */
export function followWith(
  judge: (status: number, from: string, target: string) => string | undefined,
  call: Call,
  response: Response,
  from: string,
  hop: number,
): string {
  const location = response.headers.get("location");
  if (location === null || response.redirected || !URL.canParse(location, from)) {
    throw redirected(call, response, elsewhere);
  }
  const target = new URL(location, from).href;
  const next = judge(response.status, from, target);
  if (next !== undefined && hop < maxRedirects && call.encoded?.replayable !== false) return next;
  const isWithin = inOrigin(target, new URL(from).origin);
  const why =
    next !== undefined
      ? "once too often or with a body that is sent only once"
      : isWithin
        ? "but within the origin only 307 and 308 are followed; the base URL or path is probably not the API's"
        : elsewhere;
  throw redirected(call, response, why);
}
