/** Writes what `@truewire/chatwoot/testing` knows of the Chatwoot API, so that it needs no description at run time. */
import { join } from "node:path";

import { Command } from "commander";

import { isObject } from "../shared/json.ts";
import { parseYaml } from "../shared/parse-yaml.ts";
import { readText } from "../shared/read-text.ts";
import { SpecError } from "../shared/spec-error.ts";
import { writeOrCheck } from "../shared/write-or-check.ts";
import { addRootOption, rootOf } from "../spec/root-option.ts";
import { run } from "../spec/run.ts";
import { describeOperations } from "./described-operations.ts";
import { emitDescription } from "./emit.ts";

const FILE = "specs/chatwoot/openapi.yaml";
const FOLDER = "packages/chatwoot/src/testing";

async function generate(root: string, check: boolean): Promise<void> {
  const document = parseYaml(readText(join(root, FILE), FILE), FILE);
  if (!isObject(document)) throw new SpecError(FILE, "", "is no OpenAPI document");
  const modules = await emitDescription(describeOperations(document, FILE));
  const files = new Map([...modules].map(([name, code]) => [join(root, FOLDER, name), code]));
  const lines = writeOrCheck(files, { root, check, where: FOLDER });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

const program = addRootOption(new Command("test-kit"))
  .description("Generates what the Chatwoot test kit knows of the API from the effective description.")
  .option("--check", "write nothing; fail when a generated file is missing or stale")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.")
  .action(async (options: { check?: boolean }, command: Command) => generate(rootOf(command), options.check === true));

process.exitCode = await run(program, process.argv.slice(2));
