import { Command, Option } from "commander";

import { registerOverlayCommand } from "../overlay/cli.ts";
import { commitId, vendorArgument } from "./arguments.ts";
import type { ImportOptions } from "./commands/import.ts";
import type { InferOptions } from "./commands/infer.ts";
import { addRootOption, callerFolder, rootOf } from "./root-option.ts";

/** The `spec` program. Commands are loaded when they are called: a linter need not be read to import a file. */
export function specProgram(): Command {
  const program = addRootOption(new Command("spec"))
    .description("Imports, corrects and checks the API descriptions under specs/.")
    .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.");

  program
    .command("import")
    .description("admit an upstream description and write its interface facts in canonical form")
    .addArgument(vendorArgument())
    .argument("<file>", "the raw description, JSON or YAML")
    .requiredOption("--repository <owner/name>", "repository the file comes from")
    .requiredOption("--commit <sha>", "full id of the commit it was taken at", commitId)
    .requiredOption("--path <path>", "its path in that repository")
    .action(async (vendor: string, file: string, options: ImportOptions, command: Command) => {
      const { importDescription } = await import("./commands/import.ts");
      importDescription(rootOf(command), vendor, callerFolder(), file, options);
    });

  registerOverlayCommand(program);

  program
    .command("build")
    .description("apply the overlays and write the effective description, openapi.yaml")
    .addArgument(vendorArgument())
    .action(async (vendor: string, _options: unknown, command: Command) => {
      const { build } = await import("./commands/build.ts");
      await build(rootOf(command), vendor);
    });

  program
    .command("lint")
    .description("lint an effective description; errors refuse it, warnings are printed")
    .addArgument(vendorArgument())
    .action(async (vendor: string, _options: unknown, command: Command) => {
      const { lint } = await import("./commands/lint.ts");
      await lint(rootOf(command), vendor);
    });

  program
    .command("infer")
    .description("print the shape that the samples of inventory entries have in common, to paste into a page")
    .addArgument(vendorArgument())
    .argument("<entry...>", "ids of inventory entries, as automation/get-bots; their samples are merged")
    .option("--request", "request samples instead of response samples; objects are closed")
    .addOption(new Option("--error", "error samples instead of response samples").conflicts("request"))
    .action(async (vendor: string, ids: readonly string[], options: InferOptions, command: Command) => {
      const { infer } = await import("./commands/infer.ts");
      infer(rootOf(command), vendor, ids, options);
    });

  program
    .command("compare")
    .description("print in what the description departs from the inventory of upstream's pages")
    .addArgument(vendorArgument())
    .argument("[area]", "only this area, as 'Search AI'")
    .action(async (vendor: string, area: string | undefined, _options: unknown, command: Command) => {
      const { compareWithInventory } = await import("./commands/compare.ts");
      compareWithInventory(rootOf(command), vendor, area);
    });

  program
    .command("check")
    .description("regenerate in memory and list what is stale")
    .action(async (_options: unknown, command: Command) => {
      const { check } = await import("./commands/check.ts");
      check(rootOf(command));
    });

  return program;
}
