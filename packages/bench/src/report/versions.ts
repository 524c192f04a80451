import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bench } from "../shared/folders.ts";

const libraries = [
  "@truewire/chatwoot",
  "@truewire/core",
  "@truewire/koreai",
  "@figuro/chatwoot-sdk",
  "esbuild",
  "ky",
  "openapi-fetch",
  "undici",
  "size-limit",
  "typescript-5.9",
];

/** Versions of everything that took part, as installed. */
export function readVersions(): Record<string, string> {
  const entries = libraries.map((name): [string, string] => {
    const manifest = JSON.parse(readFileSync(join(bench, "node_modules", name, "package.json"), "utf8")) as {
      name: string;
      version: string;
    };
    return [manifest.name, manifest.version];
  });
  return Object.fromEntries(entries);
}
