/** Writes `docs/koreai-coverage.md`: what of Kore.ai's API is described, what the client reaches, and every exception. */
import { join } from "node:path";

import { Command } from "commander";

import { writeOrCheck } from "../../shared/write-or-check.ts";
import { addRootOption, rootOf } from "../../spec/root-option.ts";
import { run } from "../../spec/run.ts";
import { readKoreaiPages } from "../build.ts";
import { readDepartures } from "../gates/departures.ts";
import { readParity, readParityExceptions } from "../parity/read-parity.ts";
import { renderCoverage } from "./render-coverage.ts";

function generate(root: string, check: boolean): void {
  const { pages, index } = readKoreaiPages(root);
  const file = "docs/koreai-coverage.md";
  const text = renderCoverage({
    pages,
    index,
    departures: readDepartures(root),
    parity: readParity(root, index.operations),
    exceptions: readParityExceptions(root),
  });
  const lines = writeOrCheck(new Map([[join(root, file), text]]), { root, check, where: file });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

const program = addRootOption(new Command("coverage"))
  .description("Writes the page of what of Kore.ai's API is covered.")
  .option("--check", "write nothing; fail when the page is missing or stale")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.")
  .action((options: { check?: boolean }, command: Command) => generate(rootOf(command), options.check === true));

process.exitCode = await run(program, process.argv.slice(2));
