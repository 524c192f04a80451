import { Command } from "commander";

import { registerBuildCommand } from "./commands/build.ts";
import { registerCheckCommand } from "./commands/check.ts";
import { registerImportCommand } from "./commands/import.ts";
import { registerLintCommand } from "./commands/lint.ts";
import { addRootOption } from "./root-option.ts";
import { run } from "./run.ts";

const program = addRootOption(new Command("spec"))
  .description("Imports, corrects and checks the API descriptions under specs/.")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.");

registerImportCommand(program);
registerBuildCommand(program);
registerLintCommand(program);
registerCheckCommand(program);

process.exitCode = await run(program, process.argv.slice(2));
