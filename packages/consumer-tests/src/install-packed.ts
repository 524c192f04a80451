import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { run } from "./run.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of a consumer that has installed the three packed packages and nothing else. */
    consumer: string;
    /** Folder that holds the tarballs. */
    tarballs: string;
  }
}

const packages = join(import.meta.dirname, "../..");

/** Packs the three packages and installs them with npm, once for all test files. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "truewire-consumer-"));
  const tarballs = join(folder, "tarballs");
  const consumer = join(folder, "consumer");
  mkdirSync(tarballs);
  mkdirSync(consumer);
  for (const name of ["core", "chatwoot", "koreai"]) {
    run("pnpm", ["pack", "--pack-destination", tarballs], join(packages, name));
  }
  const files = readdirSync(tarballs).map((file) => join(tarballs, file));
  writeFileSync(join(consumer, "package.json"), `${JSON.stringify({ name: "consumer", private: true })}\n`);
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...files], consumer);
  project.provide("consumer", consumer);
  project.provide("tarballs", tarballs);
  return () => rmSync(folder, { recursive: true, force: true });
}
