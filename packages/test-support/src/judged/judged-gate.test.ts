import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../fixtures/judged-gate", import.meta.url));
const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const passed = "Tests of src/resources had all 2 operations judged.";

/** Runs the tests of a made-up package, whose gate wants two operations, in a process of its own. */
function run(tested: "all" | "some", ...args: string[]): Promise<{ readonly code: unknown; readonly output: string }> {
  // What this run of vitest tells its workers is nothing for the other one.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
  const env = { ...Object.fromEntries(own), NO_COLOR: "1", TESTED: tested };
  return new Promise((done) => {
    execFile(process.execPath, [vitest, "run", "--root", root, ...args], { env }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, output: stdout + stderr }),
    );
  });
}

it("passes a run in which every operation was judged by a test that counts", async () => {
  const { code, output } = await run("all");
  expect(output).toContain(passed);
  expect(code).toBe(0);
});

it("fails a run in which one was not, although all tests pass and a generic one judged it", async () => {
  const { code, output } = await run("some");
  expect(output).toContain("list-all-webhooks: no response with a success was judged");
  expect(output).not.toContain("list-all-labels:");
  expect(output).not.toContain(passed);
  expect(code).toBe(1);
});

it.each([
  ["one file", ["src/resources/labels.test.ts"], "2 test files did not run"],
  ["tests of one name", ["--testNamePattern", "lists labels"], "only tests of some name ran"],
])("gives no verdict when %s ran", async (_name, args, reason) => {
  const { code, output } = await run("some", ...args);
  expect(output).toContain(`No verdict on which operations were judged: ${reason}.`);
  expect(code).toBe(0);
});
