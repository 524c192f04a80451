import type { AnyOperation } from "../operation.ts";
import type { Core } from "./core.ts";

/** What a request is counted by: what the vendor says it is, or its operation. Counters may be shared by clients of several servers. */
export function rateKeyOf(
  { settings, profile, limiter }: Core,
  operation: AnyOperation,
  path: Readonly<Record<string, unknown>>,
): string {
  if (limiter === undefined) return "";
  return `${new URL(settings.baseUrl).host} ${profile.rateLimitKey?.(operation, path) ?? operation.id}`;
}
