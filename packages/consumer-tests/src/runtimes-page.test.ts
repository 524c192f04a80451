import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue, limitOf } from "../fixtures/suite/catalogue.mjs";

const page = readFileSync(join(import.meta.dirname, "../../../docs/runtimes.md"), "utf8");
const columns = ["node", "bun", "deno", "workerd", "chromium"];
const lanesOf = (runtime: string): string[] =>
  ["node", "bun", "deno"].includes(runtime) ? ["fetch", "nodeFetch"] : ["fetch"];

/** Cells of every row of every table on the page. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

function cellOf(entry: (typeof catalogue)[number], runtime: string): string {
  const lanes = lanesOf(runtime);
  const working = lanes.filter((lane) => limitOf(entry, runtime, lane) === undefined);
  if (working.length === lanes.length) return "yes";
  return working.length === 0 ? "no" : `with ${working.join(", ")} only`;
}

describe("docs/runtimes.md", () => {
  it.each(catalogue)("tells where it works: $title", (entry) => {
    expect(rows).toContainEqual([entry.title, ...columns.map((runtime) => cellOf(entry, runtime))]);
  });

  it("gives each reason", () => {
    const reasons = new Set(catalogue.flatMap(({ cannot = {} }) => Object.values(cannot)));
    expect(reasons.size).toBeGreaterThan(0);
    for (const reason of reasons) expect(rows.map(([, why]) => why)).toContain(reason);
  });
});
