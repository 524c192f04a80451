import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const published = ["core", "chatwoot", "koreai"] as const;
type Published = (typeof published)[number];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A copy of what changesets reads, with every published package at 1.0.0 and no other changeset pending. */
function releaseFixture(): string {
  const folder = mkdtempSync(join(tmpdir(), "truewire-release-"));
  folders.push(folder);
  for (const file of ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", ".changeset/config.json"]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  for (const name of published) {
    const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
    mkdirSync(join(folder, "packages", name), { recursive: true });
    writeFileSync(
      join(folder, "packages", name, "package.json"),
      `${JSON.stringify({ ...manifest, version: "1.0.0" }, null, 2)}\n`,
    );
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "--all", "--", ".", ":!node_modules");
  git(folder, "-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "fixture");
  return folder;
}

function git(folder: string, ...args: string[]): void {
  execFileSync("git", args, { cwd: folder, stdio: "pipe" });
}

/** Versions after `changeset version` has consumed one changeset. */
function versionsAfter(bumps: Partial<Record<Published, "major" | "minor" | "patch">>): Record<Published, string> {
  const folder = releaseFixture();
  const front = Object.entries(bumps).map(([name, level]) => `"@truewire/${name}": ${level}`);
  writeFileSync(join(folder, ".changeset/one.md"), `---\n${front.join("\n")}\n---\n\nA change.\n`);
  execFileSync(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), "version"], {
    cwd: folder,
    stdio: "pipe",
  });
  const version = (name: Published): string =>
    JSON.parse(readFileSync(join(folder, "packages", name, "package.json"), "utf8")).version;
  return { core: version("core"), chatwoot: version("chatwoot"), koreai: version("koreai") };
}

describe("independent versions", () => {
  it("a break in Chatwoot is a chatwoot major, a core minor, and nothing for koreai", () => {
    expect(versionsAfter({ chatwoot: "major", core: "minor" })).toEqual({
      core: "1.1.0",
      chatwoot: "2.0.0",
      koreai: "1.0.0",
    });
  });

  it("a break in Kore.ai is a koreai major, a core minor, and nothing for chatwoot", () => {
    expect(versionsAfter({ koreai: "major", core: "minor" })).toEqual({
      core: "1.1.0",
      chatwoot: "1.0.0",
      koreai: "2.0.0",
    });
  });

  it("a break in the transport reaches both clients, because its new version leaves their range", () => {
    expect(versionsAfter({ core: "major" })).toEqual({ core: "2.0.0", chatwoot: "1.0.1", koreai: "1.0.1" });
  });
});
