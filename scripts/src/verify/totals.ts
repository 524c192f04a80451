import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the test runs of all packages add up to. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  /** One line for each skipped test: where it stands and why it did not run. */
  skipReasons: string[];
}

interface AssertionResult {
  status: string;
  fullName: string;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Suites that failed before any of their tests could run. */
  testResults: { name: string; status: string; assertionResults: AssertionResult[] }[];
}

/** Adds up the reports that each package's test task leaves in `.results/`. */
export function readTotals(root: string): Totals {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0, skipReasons: [] };
  const reports = globSync("{packages/*,examples/*,scripts}/.results/*.json", { cwd: root });
  for (const file of reports.sort()) addReport(totals, file, JSON.parse(readFileSync(join(root, file), "utf8")));
  return totals;
}

function addReport(totals: Totals, file: string, report: VitestReport): void {
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  totals.skipped += report.numPendingTests + report.numTodoTests;
  const place = file.replace(/\/\.results\/.*$/, "");
  for (const suite of report.testResults) {
    if (suite.status === "failed" && suite.assertionResults.every((test) => test.status !== "failed"))
      totals.failed += 1;
    for (const test of suite.assertionResults) {
      if (test.status !== "passed" && test.status !== "failed") totals.skipReasons.push(`${place}: ${test.fullName}`);
    }
  }
}

/** The closing line: `N passed, N failed, N skipped`. */
export function formatTotals(totals: Totals): string {
  return `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`;
}
