import { describe, expect, it } from "vitest";
import { measureSync, syncSeconds, syncSizes } from "./measure-sync.ts";
import { readResults } from "../report/files.ts";

describe("following upstream", () => {
  it("measures each step of a description in a process of its own", () => {
    const [small, ...others] = measureSync([5], 1);
    expect(others).toEqual([]);
    expect(small).toMatchObject({ operations: 5 });
    for (const value of Object.values(small ?? {})) expect(value).toBeGreaterThan(0);
    if (small !== undefined) {
      expect(syncSeconds(small)).toBeCloseTo(small.importSeconds + small.generateSeconds + small.classifySeconds);
    }
  });

  it("has its committed numbers for every size", () => {
    expect(readResults().sync.map(({ operations }) => operations)).toEqual(syncSizes);
  });
});
