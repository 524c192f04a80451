import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../shared/folders.ts";
import { run } from "../shared/run.ts";
import { renderReport } from "./render.ts";
import type { Results } from "./results.ts";

/** Where the numbers are kept, relative to the repository. */
export const resultsFile = "docs/benchmarks.json";

/** Where they are shown. */
export const reportFile = "docs/benchmarks.md";

/** As the repository's formatter would leave a file of this name. */
function formatted(file: string, text: string): string {
  const oxfmt = join(repository, "node_modules/oxfmt/bin/oxfmt");
  return run(process.execPath, [oxfmt, `--stdin-filepath=${file}`], { cwd: repository, input: text });
}

/** The text of both files for these results. */
export function reportTexts(results: Results): Map<string, string> {
  // Three digits say all that a measurement knows.
  const rounded = (_key: string, value: unknown): unknown =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value;
  const json = JSON.stringify(results, rounded, 2);
  return new Map([
    [resultsFile, formatted(resultsFile, json)],
    [reportFile, formatted(reportFile, renderReport(JSON.parse(json) as Results))],
  ]);
}

/** Writes both files and names them. */
export function writeReport(results: Results): string[] {
  const texts = reportTexts(results);
  for (const [file, text] of texts) writeFileSync(join(repository, file), text);
  return [...texts.keys()];
}

/** The results that are committed. */
export function readResults(): Results {
  return JSON.parse(readFileSync(join(repository, resultsFile), "utf8")) as Results;
}
