import { BaseResolver, createConfig, lintFromString } from "@redocly/openapi-core";

import { printable } from "../../shared/printable.ts";
import { lintConfig } from "./config.ts";

/** One thing the linter found. */
export interface LintFinding {
  readonly severity: "error" | "warn";
  readonly rule: string;
  /** JSON pointer into the description. */
  readonly pointer: string;
  readonly message: string;
}

/** Admission refuses every reference that leads out of a document; should one get here all the same, it is not followed. */
class NoResolver extends BaseResolver {
  override loadExternalRef(reference: string): Promise<never> {
    return Promise.reject(new Error(`${reference} is outside of the description`));
  }
}

/**
 * Lints a description by {@link lintConfig}: errors first, then by pointer and rule.
 *
 * @param vendor whose rules apply
 * @param text the admitted description
 * @param file how the linter calls it; never read
 */
export async function lintDescription(vendor: string, text: string, file: string): Promise<readonly LintFinding[]> {
  const config = await createConfig(lintConfig(vendor));
  const problems = await lintFromString({
    source: text,
    absoluteRef: `/${file}`,
    config,
    externalRefResolver: new NoResolver(config.resolve),
  });
  const findings = problems.map((problem): LintFinding => {
    const pointer = problem.location[0]?.pointer ?? "";
    return {
      severity: problem.severity,
      rule: problem.ruleId,
      pointer: pointer.replace(/^#\/?(?=$)|^#/u, ""),
      message: printable(problem.message),
    };
  });
  return findings.sort(
    (left, right) =>
      Number(left.severity === "warn") - Number(right.severity === "warn") ||
      (left.pointer < right.pointer ? -1 : Number(left.pointer > right.pointer)) ||
      (left.rule < right.rule ? -1 : Number(left.rule > right.rule)),
  );
}

/** One finding as one line, without its severity. */
export function formatFinding(file: string, { rule, pointer, message }: LintFinding): string {
  return printable(`${file}#${pointer}: ${rule}: ${message}`);
}
