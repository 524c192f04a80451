import type { Command } from "commander";

import { writeAll } from "../shared/write-all.ts";
import { vendorArgument } from "../spec/arguments.ts";
import { specPaths } from "../spec/paths.ts";
import { step } from "../spec/progress.ts";
import { rootOf } from "../spec/root-option.ts";

/**
 * Compiles and writes `specs/<vendor>/overlay.yaml`.
 *
 * @throws {SpecError} when a file is missing, refused or stale; nothing is written then.
 */
export async function writeOverlay(root: string, vendor: string): Promise<void> {
  const { overlayOf } = await import("./write-overlay.ts");
  const paths = specPaths(root);
  const { path, text, overlay } = overlayOf(paths, vendor);
  const corrections = new Set(overlay.actions.map((action) => action["x-truewire"].id));
  step("compiled", `${corrections.size} corrections, ${overlay.actions.length} actions`);
  const changed = writeAll(new Map([[path, text]]));
  step(changed.includes(path) ? "wrote" : "unchanged", paths.relative(path));
}

/** Adds `spec overlay`. */
export function registerOverlayCommand(program: Command): void {
  program
    .command("overlay")
    .description("compile the facts under wire/ and the texts in docs.yaml into overlay.yaml")
    .addArgument(vendorArgument())
    .action((vendor: string, _options: unknown, command: Command) => writeOverlay(rootOf(command), vendor));
}
