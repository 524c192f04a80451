/** Writes `docs/wire-fidelity.md`: every correction of Chatwoot's description, with its evidence. */
import { join } from "node:path";
import { Command } from "commander";
import { parseYaml } from "../shared/parse-yaml.ts";
import { readText } from "../shared/read-text.ts";
import { writeOrCheck } from "../shared/write-or-check.ts";
import { parseOverlay } from "../spec/overlay/parse-overlay.ts";
import { addRootOption, rootOf } from "../spec/root-option.ts";
import { run } from "../spec/run.ts";
import { correctionsOf } from "./corrections.ts";
import { renderFidelity } from "./render-fidelity.ts";

function generate(root: string, check: boolean): void {
  const overlays = ["specs/chatwoot/overlay.yaml", "specs/chatwoot/overlay.local.yaml"].map((file) =>
    parseOverlay(parseYaml(readText(join(root, file), file), file), file),
  );
  const [compiled] = overlays;
  const corrections = correctionsOf(overlays.flatMap(({ actions }) => actions));
  const file = "docs/wire-fidelity.md";
  // The compiled overlay's version is the commit that its facts were read from.
  const text = renderFidelity(corrections, compiled?.info.version ?? "");
  const lines = writeOrCheck(new Map([[join(root, file), text]]), { root, check, where: file });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

const program = addRootOption(new Command("fidelity"))
  .description("Writes the page of corrections of Chatwoot's description.")
  .option("--check", "write nothing; fail when the page is missing or stale")
  .addHelpText("after", "\nExit codes: 0 done, 1 refused or stale, 2 wrong usage.")
  .action((options: { check?: boolean }, command: Command) => generate(rootOf(command), options.check === true));

process.exitCode = await run(program, process.argv.slice(2));
