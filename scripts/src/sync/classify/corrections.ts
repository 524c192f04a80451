import type { Finding } from "../model/finding.ts";
import { fingerprintOf } from "./rules/collector.ts";

/**
 * Tells the vendor's changes from ours. What changed in effect and not in the vendor's own description at the same place is a correction: of a
 * type that was wrong, most likely, and then nobody's program relied on it. Whether that is so a person has to say, which is why a break
 * stays one and is held.
 *
 * @param effective findings between the effective descriptions
 * @param upstream findings between the vendor's own
 */
export function markCorrections(effective: readonly Finding[], upstream: readonly Finding[]): readonly Finding[] {
  const theirs = new Set(upstream.flatMap(({ pointer }) => [pointer.old, pointer.new]));
  return effective.map((finding) => {
    const { pointer, rule, before, after } = finding;
    const place = pointer.old ?? pointer.new;
    const document = finding.direction === "document" && !rule.startsWith("op.") && !rule.startsWith("schema.");
    if (
      place === undefined ||
      document ||
      theirs.has(pointer.old) ||
      (pointer.new !== undefined && theirs.has(pointer.new))
    )
      return finding;
    return {
      ...finding,
      rule: "fix.type",
      corrects: rule,
      fingerprint: fingerprintOf("fix.type", place, before, after),
      ...(finding.level === "major" && { hold: true as const }),
    };
  });
}
