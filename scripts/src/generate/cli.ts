import { Command } from "commander";

import { writeOrCheck } from "../shared/write-or-check.ts";
import { addRootOption, rootOf } from "../spec/root-option.ts";
import { run } from "../spec/run.ts";
import { generateAll } from "./vendors.ts";

async function generate(root: string, check: boolean): Promise<void> {
  const files = await generateAll(root);
  const lines = writeOrCheck(files, { root, check, where: "packages/core/src" });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

const program = addRootOption(new Command("generate"))
  .description("Generates the typed core from the effective descriptions under specs/.")
  .option("--check", "write nothing; fail when a generated file is missing or stale")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.")
  .action(async (options: { check?: boolean }, command: Command) => generate(rootOf(command), options.check === true));

process.exitCode = await run(program, process.argv.slice(2));
