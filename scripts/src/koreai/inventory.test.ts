import { describe, expect, it } from "vitest";

import { repositoryRoot } from "../shared/repository-root.ts";
import { compare } from "./gates/compare.ts";
import { readUnfinishedAreas } from "./gates/departures.ts";
import { readComparison } from "./gates/read-comparison.ts";
import { inventoryAbsence } from "./inventory.ts";

const absence = inventoryAbsence(repositoryRoot);
const unfinished = readUnfinishedAreas(repositoryRoot);

const result = absence === undefined ? compare(readComparison(repositoryRoot)) : undefined;
const pairs = result?.pairs ?? [];

if (absence !== undefined) {
  it("is not compared with upstream's pages", (context) => {
    console.warn(`skipped: ${absence}`);
    context.skip(absence);
  });
}

describe.skipIf(absence !== undefined)("the description against upstream's pages", () => {
  it("covers every entry of the inventory, unfinished areas aside", () => {
    const missing = result?.missing.filter(({ area }) => !unfinished.includes(area)) ?? [];
    expect(missing.map(({ id, area, method, path }) => `${area}: ${id} (${method} ${path})`)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(19);
  });

  it("joins each entry to one operation", () => {
    expect(result?.problems).toEqual([]);
  });

  it.each(pairs.map(({ entry }) => entry.id))("%s is described as its page has it, or for a reason given", (id) => {
    const findings = result?.unexcused.filter(({ of }) => of === id) ?? [];
    expect(findings.map(({ what, detail }) => `${what}: ${detail}`)).toEqual([]);
  });

  it("holds no operation that no entry stands for, unless a reason is given", () => {
    expect(result?.unexcused.filter(({ what }) => what === "entry").map(({ of }) => of)).toEqual([]);
  });

  it("gives no reason and names no area that is not needed any more", () => {
    expect(result?.stale).toEqual([]);
  });
});
