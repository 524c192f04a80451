import type { Command } from "commander";

import { SpecError } from "../../shared/spec-error.ts";
import { findStaleFiles } from "../check.ts";
import { specPaths } from "../paths.ts";
import { step } from "../progress.ts";
import { rootOf } from "../root-option.ts";

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

/** Adds `spec check`. */
export function registerCheckCommand(program: Command): void {
  program
    .command("check")
    .description("regenerate in memory and list what is stale")
    .action((_options: unknown, command: Command) => check(rootOf(command)));
}
