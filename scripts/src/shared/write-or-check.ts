import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

import { SpecError } from "./spec-error.ts";
import { writeAll } from "./write-all.ts";

/** How generated files are treated, and what messages call them. */
export interface WriteOrCheckOptions {
  /** Paths in messages are relative to this folder. */
  readonly root: string;
  /** Write nothing; refuse where a file is missing or stale. */
  readonly check: boolean;
  /** The file or folder that a refusal names. */
  readonly where: string;
}

/**
 * Writes generated files that changed, or checks that none did.
 *
 * @param files - text by absolute path
 * @returns lines that say what was done
 * @throws {SpecError} when checking finds a file that is missing or stale
 */
export function writeOrCheck(files: ReadonlyMap<string, string>, options: WriteOrCheckOptions): readonly string[] {
  const shown = (path: string): string => relative(options.root, path).replaceAll("\\", "/");
  if (!options.check) {
    const changed = writeAll(files);
    return [
      ...changed.map((path) => `wrote ${shown(path)}`),
      `${changed.length} of ${files.size} generated files changed`,
    ];
  }
  const stale = [...files].filter(([path, text]) => !isCurrent(path, text)).map(([path]) => shown(path));
  if (stale.length > 0) throw new SpecError(options.where, "", `stale, run \`pnpm generate\`: ${stale.join(", ")}`);
  return [`${files.size} generated files are up to date`];
}

function isCurrent(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, "utf8") === text;
}
