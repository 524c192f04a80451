import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";

import { compareText } from "../../shared/json.ts";
import { repositoryRoot } from "../../shared/repository-root.ts";
import { countsOfStep, replayFolder, type Replay, type ReplayStep } from "./replay-folder.ts";
import { replayHead, replayRows } from "./render-replay.ts";

const OWN = fileURLToPath(new URL("history", import.meta.url));
const CHATWOOT = join(repositoryRoot, "../shared/upstream/chatwoot/history");

/** What is golden of a step: verdicts and numbers, and no text of the description's. */
function verdictOf({ file, from, refused, guard, classification }: ReplayStep): object {
  if (classification === undefined) return { file, ...(refused === undefined ? { from } : { refused }) };
  const { bump, byRules, byCompiler, compiler, findings, disagreements } = classification;
  const rules: Record<string, number> = {};
  for (const { rule, level } of findings) rules[`${rule} ${level}`] = (rules[`${rule} ${level}`] ?? 0) + 1;
  return {
    file,
    from,
    ...countsOfStep(classification),
    guard: guard?.verdict,
    compiler: compiler.verdict,
    byRules,
    byCompiler,
    bump,
    disagreements: disagreements.length,
    rules: Object.fromEntries(Object.entries(rules).toSorted(([left], [right]) => compareText(left, right))),
  };
}

function golden(name: string): unknown {
  return JSON.parse(readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8"));
}

describe("a made-up history", () => {
  const replay = replayFolder(OWN);

  test("is judged as it should be, step by step", () => {
    expect(replay.steps.map(verdictOf)).toEqual(golden("history.golden.json"));
  });

  test("is a table that people can read, a line for each version and each thing to know", () => {
    const lines = [replayHead(), ...replay.steps.flatMap((step) => replayRows({ ...step, milliseconds: 100 }))];
    expect(lines.join("\n")).toBe(
      readFileSync(fileURLToPath(new URL("history.golden.txt", import.meta.url)), "utf8").trimEnd(),
    );
  });

  test("keeps public ids through moves and renames", () => {
    const last = replay.steps.at(-1)?.classification?.matches;
    expect(last).toEqual([expect.objectContaining({ id: "listMembers", kind: "same" })]);
  });

  test("is data that survives JSON", () => {
    const again = JSON.parse(JSON.stringify(replay)) as Replay;
    expect(again).toEqual(replay);
  });
});

test("Chatwoot's history is judged as it was when people read it", ({ skip }) => {
  if (!existsSync(CHATWOOT))
    skip("the versions are not vendored: they are read from ../shared/upstream when that is there");
  expect(replayFolder(CHATWOOT).steps.map(verdictOf)).toEqual(golden("chatwoot.golden.json"));
});

test("says what is wrong with a folder that holds no versions", () => {
  const root = mkdtempSync(join(tmpdir(), "truewire-replay-"));
  try {
    expect(() => replayFolder(join(root, "nowhere"))).toThrow("nowhere#: no such folder");
    mkdirSync(join(root, "empty"));
    writeFileSync(join(root, "empty", "openapi.json"), "{}");
    expect(() => replayFolder(join(root, "empty"))).toThrow(
      "empty#: holds no version: they are named YYYY-MM-DD-<commit>.json",
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
