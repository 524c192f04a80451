/**
 * Writes `packages/chatwoot/api.md`: which operation each method of the client sends. To be run with
 * `--conditions=@truewire/source`, because the methods are called as they stand in the sources.
 */
import { join } from "node:path";

import { Command } from "commander";

import { reachedOperations } from "../../../packages/chatwoot/src/reached-operations.testing.ts";
import { writeOrCheck } from "../shared/write-or-check.ts";
import { addRootOption, rootOf } from "../spec/root-option.ts";
import { run } from "../spec/run.ts";
import { renderApi, type Heading } from "./render-api.ts";

const HEADINGS: readonly Heading[] = [
  {
    client: "Chatwoot",
    entry: "@truewire/chatwoot",
    about: "The application API, with the token of a user or an agent bot.",
  },
  {
    client: "ChatwootPlatform",
    entry: "@truewire/chatwoot/platform",
    about: "The platform API, with the token of a platform app.",
  },
  {
    client: "ChatwootPublic",
    entry: "@truewire/chatwoot/public",
    about: "The client API, without a token.",
  },
];

async function generate(root: string, check: boolean): Promise<void> {
  const file = "packages/chatwoot/api.md";
  const text = renderApi("@truewire/chatwoot", HEADINGS, await reachedOperations());
  const lines = writeOrCheck(new Map([[join(root, file), text]]), { root, check, where: file });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

const program = addRootOption(new Command("api"))
  .description("Writes the table of the Chatwoot client's methods and the operations that they send.")
  .option("--check", "write nothing; fail when the table is missing or stale")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.")
  .action(async (options: { check?: boolean }, command: Command) => generate(rootOf(command), options.check === true));

process.exitCode = await run(program, process.argv.slice(2));
