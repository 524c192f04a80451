import { Command } from "commander";

import { registerImportCommand } from "./commands/import.ts";
import { addRootOption } from "./root-option.ts";
import { run } from "./run.ts";

const program = addRootOption(new Command("spec"))
  .description("Imports, corrects, checks the API descriptions under specs/.")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.");

registerImportCommand(program);

process.exitCode = await run(program, process.argv.slice(2));
