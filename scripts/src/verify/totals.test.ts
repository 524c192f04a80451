import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { formatTotals, readTotals } from "./totals.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truewire-totals-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function report(folder: string, name: string, content: object): void {
  mkdirSync(join(root, folder, ".results"), { recursive: true });
  writeFileSync(join(root, folder, ".results", name), JSON.stringify(content));
}

const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

it("adds up the reports of all packages", () => {
  report("packages/core", "vitest.json", { ...nothing, numPassedTests: 3, numFailedTests: 1 });
  report("scripts", "vitest.json", { ...nothing, numPassedTests: 2 });
  expect(formatTotals(readTotals(root))).toBe("5 passed, 1 failed, 0 skipped");
});

it("names each skipped test", () => {
  report("packages/core", "vitest.json", {
    ...nothing,
    numPendingTests: 1,
    testResults: [
      { name: "a", status: "passed", assertionResults: [{ status: "pending", fullName: "needs a server" }] },
    ],
  });
  expect(readTotals(root)).toMatchObject({ skipped: 1, skipReasons: ["packages/core: needs a server"] });
});

it("counts a suite that could not be loaded as a failure", () => {
  report("scripts", "vitest.json", {
    ...nothing,
    testResults: [{ name: "broken", status: "failed", assertionResults: [] }],
  });
  expect(readTotals(root).failed).toBe(1);
});

it("is zero where nothing ran", () => {
  expect(readTotals(root)).toEqual({ passed: 0, failed: 0, skipped: 0, skipReasons: [] });
});
