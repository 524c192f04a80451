import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../shared/folders.ts";
import { run } from "../shared/run.ts";

/** A package that users install. */
export type Vendor = "chatwoot" | "koreai";

/** What one client brings into `node_modules`. */
export interface InstallResult {
  readonly vendor: Vendor;
  /** Sum of the sizes of all files. */
  readonly bytes: number;
  readonly files: number;
  /** Names of all packages, dependencies included. */
  readonly packages: readonly string[];
}

/** Packs one client and the core, installs both as a consumer would, and weighs the outcome. */
export function measureInstall(vendor: Vendor): InstallResult {
  const folder = mkdtempSync(join(tmpdir(), "truewire-install-"));
  try {
    const tarballs = join(folder, "tarballs");
    const consumer = join(folder, "consumer");
    mkdirSync(tarballs);
    mkdirSync(consumer);
    for (const name of ["core", vendor]) {
      run("pnpm", ["pack", "--pack-destination", tarballs], { cwd: join(repository, "packages", name) });
    }
    writeFileSync(join(consumer, "package.json"), `${JSON.stringify({ name: "consumer", private: true })}\n`);
    const files = readdirSync(tarballs).map((file) => join(tarballs, file));
    run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...files], { cwd: consumer });
    return { vendor, ...weigh(consumer) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function weigh(consumer: string): Omit<InstallResult, "vendor"> {
  const modules = join(consumer, "node_modules");
  const files = readdirSync(modules, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // npm's own record of what it installed.
    .filter((file) => file !== join(modules, ".package-lock.json"));
  const lock = JSON.parse(readFileSync(join(consumer, "package-lock.json"), "utf8")) as {
    packages: Record<string, unknown>;
  };
  const packages = Object.keys(lock.packages)
    .filter((path) => path !== "")
    .map((path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
  return { bytes: files.reduce((sum, file) => sum + statSync(file).size, 0), files: files.length, packages };
}
