/** Writes what the test kits of the clients know of their APIs, so that they need no description at run time. */
import { join } from "node:path";

import { Command } from "commander";

import { readText } from "../shared/read-text.ts";
import { writeOrCheck } from "../shared/write-or-check.ts";
import { addRootOption, rootOf } from "../spec/root-option.ts";
import { run } from "../spec/run.ts";
import { testKitFiles, testKitFolder } from "./test-kit-files.ts";

const VENDORS = ["chatwoot", "koreai"];

async function generate(root: string, check: boolean): Promise<void> {
  for (const vendor of VENDORS) {
    const file = `specs/${vendor}/openapi.yaml`;
    const made = await testKitFiles(vendor, readText(join(root, file), file), file);
    const files = new Map([...made].map(([path, code]) => [join(root, path), code]));
    const lines = writeOrCheck(files, { root, check, where: testKitFolder(vendor) });
    for (const line of lines) process.stdout.write(`${line}\n`);
  }
}

const program = addRootOption(new Command("test-kit"))
  .description("Generates what the test kits know of their APIs from the effective descriptions.")
  .option("--check", "write nothing; fail when a generated file is missing or stale")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.")
  .action(async (options: { check?: boolean }, command: Command) => generate(rootOf(command), options.check === true));

process.exitCode = await run(program, process.argv.slice(2));
