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

/**
 * The folder that file arguments are relative to. A package script runs in its package's folder, and the package manager says where it was
 * called.
 */
export function callerFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  return script === "spec" && caller !== undefined ? caller : process.cwd();
}
