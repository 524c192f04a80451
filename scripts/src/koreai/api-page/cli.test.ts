import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, expect, it } from "vitest";

import { readWrappers } from "../../sync/changeset/wrappers.ts";
import { repositoryRoot } from "../../shared/repository-root.ts";

const CLI = fileURLToPath(new URL("cli.ts", import.meta.url));
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truewire-api-"));
  for (const part of ["specs/koreai", "packages/koreai/src"]) {
    cpSync(join(repositoryRoot, part), join(root, part), { recursive: true });
  }
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function run(...options: readonly string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "--root", root, ...options], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, error: stderr };
}

it("writes the table, finds it current, and says when it is stale", () => {
  expect(run()).toMatchObject({ code: 0, error: "", out: expect.stringContaining("wrote packages/koreai/api.md") });
  const file = join(root, "packages/koreai/api.md");
  expect(readFileSync(file, "utf8")).toContain("| `bots.publish` | `bots.publish.start`, then `bots.publish.status` |");
  expect(readWrappers(root, "koreai").get("files.upload")).toContain("bots.importNew");
  expect(run("--check")).toMatchObject({ code: 0, out: "1 generated files are up to date\n" });
  writeFileSync(file, "edited");
  const stale = "stale, run `pnpm generate`: packages/koreai/api.md";
  expect(run("--check")).toMatchObject({ code: 1, error: expect.stringContaining(stale) });
});
