import { scrub } from "./redact.ts";

/**
 * A copy of what the platform threw, with its message, code and cause, and nothing else: some HTTP libraries hang the
 * whole request with its credentials on their errors.
 */
export function cleanCause(thrown: unknown, secrets: readonly string[], depth = 0): Error | undefined {
  if (thrown === undefined || depth > 4) return undefined;
  if (!(thrown instanceof Error)) return new Error(scrub(String(thrown), secrets));
  const cause = cleanCause(thrown.cause, secrets, depth + 1);
  const copy = new Error(scrub(thrown.message, secrets), cause === undefined ? undefined : { cause });
  copy.name = thrown.name;
  if (thrown.stack !== undefined) copy.stack = scrub(thrown.stack, secrets);
  const { code } = thrown as { code?: unknown };
  return typeof code === "string" ? Object.assign(copy, { code }) : copy;
}
