import { spawn } from "node:child_process";

/** What a finished program left behind. */
export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end, whatever its exit code. */
export function tryRun(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      // Ends a program that hangs before the test itself gives up, and would leave it behind.
      timeout: 240_000,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_OPTIONS: "", ...env },
    });
    const finished: Finished = { status: null, stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (finished.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (finished.stderr += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ ...finished, status }));
  });
}

/** Runs a program that must succeed; the error shows what it printed. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { status, stdout, stderr } = await tryRun(command, args, cwd, env);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}
