import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { mutations } from "./mutations.testing.ts";

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, "..", "..");
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

interface Run {
  readonly passed: boolean;
  readonly output: string;
}

/** Runs the tests of a mutation in a process of their own. */
function run(number: number): Promise<Run> {
  const args = [vitest, "run", "--config", join(folder, "mutation.config.ts"), "--root", root];
  // Without the variables by which vitest knows its own workers.
  const { VITEST: _, VITEST_WORKER_ID: _worker, VITEST_POOL_ID: _pool, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { ...env, TRUEWIRE_MUTATION: String(number) } }, (error, stdout, stderr) =>
      resolve({ passed: error === null, output: stdout + stderr }),
    );
  });
}

describe("a rule that is switched off is noticed by its tests", () => {
  test.concurrent.each(mutations.map((mutation, number) => [mutation.rule, mutation, number] as const))(
    "%s",
    async (_, mutation, number) => {
      const source = await readFile(join(root, "src", mutation.file), "utf8");
      expect(source.split(mutation.from), `${mutation.from} stands once in ${mutation.file}`).toHaveLength(2);
      const { passed, output } = await run(number);
      expect(passed, output).toBe(false);
      // It has to be a test that fails, not the run itself.
      expect(output).toMatch(/Tests\s.*failed/);
    },
  );
});
