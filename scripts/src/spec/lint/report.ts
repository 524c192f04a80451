import { SpecError } from "../../shared/spec-error.ts";
import { step } from "../progress.ts";
import { formatFinding, lintDescription, type LintFinding } from "./lint.ts";

function errorOf(file: string, { pointer, rule, message }: LintFinding): SpecError {
  return new SpecError(file, pointer, `${rule}: ${message}`);
}

/**
 * Lints an admitted description and prints its warnings, one line each.
 *
 * @param vendor whose rules apply
 * @param file how messages call it
 * @throws {AggregateError} of one `SpecError` per lint error.
 */
export async function lintAndReport(vendor: string, text: string, file: string): Promise<void> {
  const findings = await lintDescription(vendor, text, file);
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warn");
  for (const warning of warnings) step("warning", formatFinding(file, warning));
  if (errors.length > 0)
    throw new AggregateError(
      errors.map((finding) => errorOf(file, finding)),
      "lint errors",
    );
  step("linted", `${file}: 0 errors, ${warnings.length} warnings`);
}
