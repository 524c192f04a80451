/** Writes what the test kits of the clients know of their APIs, so that they need no description at run time. */
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

const VENDORS = ["chatwoot", "koreai"];

async function generate(root: string, check: boolean): Promise<void> {
  for (const vendor of VENDORS) {
    const file = `specs/${vendor}/openapi.yaml`;
    const folder = `packages/${vendor}/src/testing/generated`;
    const document = parseYaml(readText(join(root, file), file), file);
    if (!isObject(document)) throw new SpecError(file, "", "is no OpenAPI document");
    const modules = await emitDescription(describeOperations(document, file));
    const files = new Map([...modules].map(([name, code]) => [join(root, folder, name), code]));
    const lines = writeOrCheck(files, { root, check, where: folder });
    for (const line of lines) process.stdout.write(`${line}\n`);
  }
}

const program = addRootOption(new Command("test-kit"))
  .description("Generates what the test kits know of their APIs from the effective descriptions.")
  .option("--check", "write nothing; fail when a generated file is missing or stale")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.")
  .action(async (options: { check?: boolean }, command: Command) => generate(rootOf(command), options.check === true));

process.exitCode = await run(program, process.argv.slice(2));
