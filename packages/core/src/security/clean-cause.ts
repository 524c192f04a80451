import type { Scrub } from "./redact.ts";

/**
 * A copy of what the platform threw, with its message, code and cause, and nothing else: some HTTP libraries hang the
 * whole request with its credentials on their errors.
 */
export function cleanCause(thrown: unknown, clean: Scrub, depth = 0): Error | undefined {
  if (thrown === undefined || depth > 4) return undefined;
  if (!(thrown instanceof Error)) return new Error(clean(String(thrown)));
  const cause = cleanCause(thrown.cause, clean, depth + 1);
  const copy = new Error(clean(thrown.message), cause === undefined ? undefined : { cause });
  copy.name = thrown.name;
  if (thrown.stack !== undefined) copy.stack = clean(thrown.stack);
  const { code } = thrown as { code?: unknown };
  return typeof code === "string" ? Object.assign(copy, { code }) : copy;
}
