import { resolve } from "node:path";

import type { Command } from "commander";

import { repositoryRoot } from "../shared/repository-root.ts";

/** Adds `--root`: which checkout the commands work on; this one unless given. */
export function addRootOption(program: Command): Command {
  return program.option("--root <folder>", "work on the checkout in this folder", repositoryRoot);
}

/** The root a command was given, absolute. */
export function rootOf(command: Command): string {
  const { root } = command.optsWithGlobals<{ root?: string }>();
  return resolve(root ?? repositoryRoot);
}
