import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, expect, it } from "vitest";

const CLI = fileURLToPath(new URL("cli.ts", import.meta.url));
let root: string;
let file: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truewire-api-"));
  mkdirSync(join(root, "packages/chatwoot"), { recursive: true });
  file = join(root, "packages/chatwoot/api.md");
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function run(...options: readonly string[]): { code: number | null; out: string; error: string } {
  const arguments_ = ["--conditions=@truewire/source", CLI, "--root", root, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, { encoding: "utf8" });
  return { code: status, out: stdout, error: stderr };
}

it("writes the table once, finds it current, and says when it is stale or missing", () => {
  expect(run("--check")).toMatchObject({ code: 1, error: expect.stringContaining("stale, run `pnpm generate`") });
  expect(run()).toMatchObject({ code: 0, error: "", out: expect.stringContaining("wrote packages/chatwoot/api.md") });
  expect(readFileSync(file, "utf8")).toMatch(/`teams\.members\.set` +\| +`update-agents-in-team`/u);
  expect(run()).toMatchObject({ code: 0, out: "0 of 1 generated files changed\n" });
  expect(run("--check")).toMatchObject({ code: 0, out: "1 generated files are up to date\n" });
  writeFileSync(file, "edited");
  expect(run("--check")).toMatchObject({ code: 1, error: expect.stringContaining("packages/chatwoot/api.md") });
});
