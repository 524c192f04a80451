/** Writes what `@truewire/chatwoot/testing` knows of the Chatwoot API, so that it needs no description at run time. */
import { join } from "node:path";

import { Command } from "commander";

import { readText } from "../shared/read-text.ts";
import { writeOrCheck } from "../shared/write-or-check.ts";
import { addRootOption, rootOf } from "../spec/root-option.ts";
import { run } from "../spec/run.ts";
import { TEST_KIT_FOLDER, testKitFiles } from "./test-kit-files.ts";

const FILE = "specs/chatwoot/openapi.yaml";

async function generate(root: string, check: boolean): Promise<void> {
  const made = await testKitFiles(readText(join(root, FILE), FILE), FILE);
  const files = new Map([...made].map(([path, code]) => [join(root, path), code]));
  const lines = writeOrCheck(files, { root, check, where: TEST_KIT_FOLDER });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

const program = addRootOption(new Command("test-kit"))
  .description("Generates what the Chatwoot test kit knows of the API from the effective description.")
  .option("--check", "write nothing; fail when a generated file is missing or stale")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.")
  .action(async (options: { check?: boolean }, command: Command) => generate(rootOf(command), options.check === true));

process.exitCode = await run(program, process.argv.slice(2));
