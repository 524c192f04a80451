import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot as root } from "../shared/repository-root.ts";

const published = ["core", "chatwoot", "koreai"] as const;

/** Name of a published package, without its scope. */
export type Published = (typeof published)[number];

/** A copy of what changesets reads, with every published package at 1.0.0 and no other changeset pending. */
function releaseFixture(): string {
  const folder = mkdtempSync(join(tmpdir(), "truewire-release-"));
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

/** A release as `changeset version` makes it. */
export interface Release {
  readonly versions: Readonly<Record<Published, string>>;
  readonly changelogs: Readonly<Record<Published, string>>;
}

/**
 * Lets `changeset version` consume changesets, where every package is at 1.0.0 and nothing else is pending.
 *
 * @param write - writes the changesets into the repository that it is given
 */
export function releaseOf(write: (folder: string) => void): Release {
  const folder = releaseFixture();
  try {
    write(folder);
    execFileSync(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), "version"], {
      cwd: folder,
      stdio: "pipe",
    });
    const read = (name: Published, file: string): string => {
      try {
        return readFileSync(join(folder, "packages", name, file), "utf8");
      } catch {
        return "";
      }
    };
    const version = (name: Published): string => JSON.parse(read(name, "package.json")).version;
    const changelog = (name: Published): string => read(name, "CHANGELOG.md");
    return {
      versions: { core: version("core"), chatwoot: version("chatwoot"), koreai: version("koreai") },
      changelogs: { core: changelog("core"), chatwoot: changelog("chatwoot"), koreai: changelog("koreai") },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
