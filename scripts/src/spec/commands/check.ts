import { SpecError } from "../../shared/spec-error.ts";
import { findStaleFiles } from "../check.ts";
import { specPaths } from "../paths.ts";
import { step } from "../progress.ts";

/**
 * Compares what is below `specs/` with what would be generated now.
 *
 * @throws {AggregateError} of one `SpecError` per stale file.
 */
export function check(root: string): void {
  const stale = findStaleFiles(specPaths(root));
  if (stale.length > 0) {
    const errors = stale.map(({ file, pointer, remedy }) => new SpecError(file, pointer, `is stale: ${remedy}`));
    throw new AggregateError(errors, "stale files");
  }
  step("fresh", "everything below specs is what its sources give");
}
