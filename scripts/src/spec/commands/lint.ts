import type { Command } from "commander";

import { readDescription } from "../admission/read-description.ts";
import { lintAndReport } from "../lint/report.ts";
import { specPaths } from "../paths.ts";
import { rootOf } from "../root-option.ts";
import { vendorArgument } from "../vendor-argument.ts";

/** Admits and lints `specs/<vendor>/openapi.yaml`. */
export async function lint(root: string, vendor: string): Promise<void> {
  const paths = specPaths(root);
  const path = paths.file(vendor, "openapi.yaml");
  const file = paths.relative(path);
  const { source } = readDescription(path, file);
  await lintAndReport(vendor, source.text, file);
}

/** Adds `spec lint`. */
export function registerLintCommand(program: Command): void {
  program
    .command("lint")
    .description("lint an effective description; errors refuse it, warnings are printed")
    .addArgument(vendorArgument())
    .action((vendor: string, _options: unknown, command: Command) => lint(rootOf(command), vendor));
}
