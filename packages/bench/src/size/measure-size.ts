import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bench } from "../shared/folders.ts";
import { sizePrograms } from "./checks.ts";
import type { SizeProgram } from "./checks.ts";

/** Weight of one bundled program. */
export interface SizeResult {
  readonly id: SizeProgram["id"];
  readonly title: string;
  /** Minified and gzipped (level 9), in bytes. */
  readonly bytes: number;
  /** What size-limit says of it; nothing for a program without a budget. */
  readonly passed: boolean | undefined;
}

interface SizeLimitOutput {
  readonly name: string;
  readonly size: number;
  readonly passed?: boolean;
}

/**
 * Runs size-limit on all programs, over the built packages.
 *
 * @throws Error when it cannot bundle one of them
 */
export function measureSizes(): SizeResult[] {
  const cli = join(dirname(createRequire(import.meta.url).resolve("size-limit/package.json")), "bin.js");
  const args = [cli, "--json", "--config", "size-limit.config.ts"];
  // Its exit code tells of exceeded limits, which is for the callers to judge.
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: bench, encoding: "utf8" });
  if (!stdout.startsWith("[")) throw new Error(`size-limit could not measure\n${stdout}\n${stderr}`);
  const measured = JSON.parse(stdout) as SizeLimitOutput[];
  return sizePrograms.map(({ id, title }) => {
    const found = measured.find(({ name }) => name === id);
    if (found === undefined) throw new Error(`size-limit left out ${id}`);
    return { id, title, bytes: found.size, passed: found.passed };
  });
}
