/** Writes `docs/wire-fidelity.md`: every correction of Chatwoot's description, with its evidence. */
import { join } from "node:path";
import { Command } from "commander";
import { writeOrCheck } from "../shared/write-or-check.ts";
import { addRootOption, rootOf } from "../spec/root-option.ts";
import { run } from "../spec/run.ts";
import { FIDELITY_PAGE, fidelityPage } from "./fidelity-page.ts";

function generate(root: string, check: boolean): void {
  const files = new Map([[join(root, FIDELITY_PAGE), fidelityPage(root)]]);
  const lines = writeOrCheck(files, { root, check, where: FIDELITY_PAGE });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

const program = addRootOption(new Command("fidelity"))
  .description("Writes the page of corrections of Chatwoot's description.")
  .option("--check", "write nothing; fail when the page is missing or stale")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.")
  .action((options: { check?: boolean }, command: Command) => generate(rootOf(command), options.check === true));

process.exitCode = await run(program, process.argv.slice(2));
