import { spawnSync } from "node:child_process";

/** How {@link run} starts a program. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Given to the program as its standard input. */
  readonly input?: string;
}

/**
 * Runs a program to its end and gives what it printed.
 *
 * @throws Error with all output when it ends with another code than 0
 */
export function run(command: string, args: readonly string[], { cwd, env = {}, input = "" }: RunOptions): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    // Options of the parent (vitest sets some) must not reach what is measured.
    env: { ...process.env, NODE_OPTIONS: "", ...env },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}
