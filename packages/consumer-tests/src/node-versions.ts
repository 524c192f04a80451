import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, tryRun } from "./run.ts";

/** Versions of the `node` package to fall back on where the machine has no such Node of its own. */
const pins = { 20: "20.20.2", 22: "22.23.3", 24: "24.21.0", 26: "26.10.0" } as const;

/** Major versions of Node that the packages are tried on. */
export type NodeMajor = keyof typeof pins;

/** The same, as a list. */
export const nodeMajors: readonly NodeMajor[] = [20, 22, 24, 26];

/** Path of a Node binary of the given major version: the machine's own where it has one, the npm package otherwise. */
export async function findNode(major: NodeMajor): Promise<string> {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const candidate = join(folder, "node");
    if (!existsSync(candidate)) continue;
    const { stdout } = await tryRun(candidate, ["--version"], process.cwd());
    if (stdout.startsWith(`v${major}.`)) return candidate;
  }
  const print = "process.stdout.write(process.execPath)";
  return run("npx", ["--yes", "--package", `node@${pins[major]}`, "node", "-e", print], process.cwd());
}
