/**
 * Runs everything that a change must pass, in one turbo graph, and closes with one line of totals:
 * lint, type checks, builds, stale generated files, all tests, package checks.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { changedFiles } from "./working-tree.ts";
import { formatTotals, readTotals } from "./totals.ts";

const root = join(import.meta.dirname, "../../..");
const tasks = ["lint", "//#lint:root", "typecheck", "build", "check:generated", "test", "check:package"];

const before = changedFiles(root);
const turbo = spawnSync(
  process.execPath,
  [join(root, "node_modules/turbo/bin/turbo"), "run", ...tasks, "--continue", "--output-logs=new-only"],
  {
    cwd: root,
    stdio: "inherit",
    // Turbo's cache key ignores the Node version, so it is handed in as an input.
    env: { ...process.env, TRUEWIRE_NODE: process.version, DO_NOT_TRACK: "1" },
  },
);
const failures: string[] = [];
if (turbo.status !== 0) failures.push(`turbo ended with ${turbo.status ?? turbo.signal}`);

const touched = changedFiles(root).filter((line) => !before.includes(line));
if (touched.length > 0) failures.push(`the run changed the working tree:\n  ${touched.join("\n  ")}`);

const totals = readTotals(root);
if (totals.passed === 0) failures.push("no test ran");
for (const line of failures) console.error(`verify: ${line}`);
for (const reason of totals.skipReasons) console.log(`skipped: ${reason}`);
console.log(formatTotals(totals));
process.exitCode = failures.length > 0 || totals.failed > 0 ? 1 : 0;
