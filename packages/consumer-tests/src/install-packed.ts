import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readEntryPoints, writeImports } from "./entry-points.ts";
import { run } from "./run.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of a consumer that has installed the three packed packages and nothing else, and holds the fixtures. */
    consumer: string;
  }
}

const packages = join(import.meta.dirname, "../..");

/** Packs the three packages and installs them with npm, once for all test files. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "truewire-consumer-"));
  const tarballs = join(folder, "tarballs");
  const consumer = join(folder, "consumer");
  mkdirSync(tarballs);
  cpSync(join(import.meta.dirname, "../fixtures"), consumer, { recursive: true });
  for (const name of ["core", "chatwoot", "koreai"]) {
    await run("pnpm", ["pack", "--pack-destination", tarballs], join(packages, name));
  }
  const files = readdirSync(tarballs).map((file) => join(tarballs, file));
  writeFileSync(join(consumer, "package.json"), `${JSON.stringify({ name: "consumer", private: true })}\n`);
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...files], consumer);
  // With their names written out, as bundlers want them.
  writeFileSync(join(consumer, "suite/entries.mjs"), writeImports(readEntryPoints(consumer).anywhere));
  project.provide("consumer", consumer);
  return () => rmSync(folder, { recursive: true, force: true });
}
