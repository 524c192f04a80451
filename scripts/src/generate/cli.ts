import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

import { Command } from "commander";

import { SpecError } from "../shared/spec-error.ts";
import { writeAll } from "../shared/write-all.ts";
import { addRootOption, rootOf } from "../spec/root-option.ts";
import { run } from "../spec/run.ts";
import { generateAll } from "./vendors.ts";

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function isCurrent(path: string, code: string): boolean {
  return existsSync(path) && readFileSync(path, "utf8") === code;
}

async function generate(root: string, check: boolean): Promise<void> {
  const files = await generateAll(root);
  const shown = (path: string): string => relative(root, path).replaceAll("\\", "/");
  if (!check) {
    const changed = writeAll(files);
    for (const path of changed) print(`wrote ${shown(path)}`);
    print(`${changed.length} of ${files.size} generated files changed`);
    return;
  }
  const stale = [...files].filter(([path, code]) => !isCurrent(path, code)).map(([path]) => shown(path));
  if (stale.length > 0) {
    throw new SpecError("packages/core/src", "", `stale, run \`pnpm generate\`: ${stale.join(", ")}`);
  }
  print(`${files.size} generated files are up to date`);
}

const program = addRootOption(new Command("generate"))
  .description("Generates the typed core from the effective descriptions under specs/.")
  .option("--check", "write nothing; fail when a generated file is missing or stale")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.")
  .action(async (options: { check?: boolean }, command: Command) => generate(rootOf(command), options.check === true));

process.exitCode = await run(program, process.argv.slice(2));
