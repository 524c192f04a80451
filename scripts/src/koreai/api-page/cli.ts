/** Writes `packages/koreai/api.md`: which operations each method of the client stands on. */
import { join } from "node:path";

import { Command } from "commander";

import { renderApi, type Heading } from "../../api/render-api.ts";
import { writeOrCheck } from "../../shared/write-or-check.ts";
import { addRootOption, rootOf } from "../../spec/root-option.ts";
import { run } from "../../spec/run.ts";
import { readKoreaiPages } from "../build.ts";
import { readClientMethods } from "../parity/read-parity.ts";
import { apiMethods } from "./api-methods.ts";

const HEADING: Heading = {
  client: "KoreAI",
  entry: "@truewire/koreai",
  about: "A method that begins with `walk` sends the same for one window of time after another.",
};

function generate(root: string, check: boolean): void {
  const file = "packages/koreai/api.md";
  const methods = apiMethods(
    HEADING.client,
    readClientMethods(root, "all members"),
    readKoreaiPages(root).index.operations,
  );
  const text = renderApi("@truewire/koreai", [HEADING], methods);
  const lines = writeOrCheck(new Map([[join(root, file), text]]), { root, check, where: file });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

const program = addRootOption(new Command("api"))
  .description("Writes the table of the Kore.ai client's methods and the operations that they stand on.")
  .option("--check", "write nothing; fail when the table is missing or stale")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.")
  .action((options: { check?: boolean }, command: Command) => generate(rootOf(command), options.check === true));

process.exitCode = await run(program, process.argv.slice(2));
