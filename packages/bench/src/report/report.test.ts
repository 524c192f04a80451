import { readFileSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "../shared/folders.ts";
import { readResults, reportFile, reportTexts, resultsFile } from "./files.ts";
import { missReasons } from "./misses.ts";
import { renderReport } from "./render.ts";
import { judge } from "./verdicts.ts";

const results = readResults();

describe("the committed report", () => {
  it.each([resultsFile, reportFile])("%s is what its numbers give", (file) => {
    expect(readFileSync(join(repository, file), "utf8")).toBe(reportTexts(results).get(file));
  });

  it("says why each missed budget is missed", () => {
    const unexplained = judge(results).filter(({ name, met }) => !met && missReasons[name] === undefined);
    expect(unexplained).toEqual([]);
  });

  it("names the kind of machine, and nothing of one machine", () => {
    const text = renderReport(results);
    expect(text).toContain(results.machine.cpu);
    expect(text).not.toContain(repository);
    expect(text).not.toContain(`${userInfo().homedir}/`);
    expect(text.split(/\W+/)).not.toContain(hostname());
  });
});

describe("judging", () => {
  it("takes the worst of several measurements, and tells by how much it misses", () => {
    const startup = results.startup.map((one) => ({ ...one, overEmpty: one.id === "koreai-cjs" ? 16.5 : 1 }));
    const changed = { ...results, startup };
    expect(judge(changed).find(({ name }) => name === "startup")).toMatchObject({ measured: 16.5, met: false });
    expect(renderReport(changed)).toContain("missed by 10 %");
  });

  it("counts what equals the limit as met", () => {
    const install = results.install.map((one) => ({ ...one, bytes: 3_000_000 }));
    expect(judge({ ...results, install }).find(({ name }) => name === "installedSize")?.met).toBe(true);
  });

  it("refuses results that lack a measurement", () => {
    expect(() => judge({ ...results, cpu: [] })).toThrow("truewire-fetch");
  });
});
