import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What programs on Node alone import. All other entry points have to load anywhere. */
const nodeOnly = ["@truewire/core/node", "@truewire/core/redis", "@truewire/koreai/node"];

/** What needs an optional peer dependency, which the consumer has not installed. */
const withPeer = ["@truewire/core/redis"];

/** Names by which programs import the packages that are installed in the consumer's folder. */
export interface EntryPoints {
  /** Those that load on Node. */
  readonly node: readonly string[];
  /** Those that load in browsers and workers too. */
  readonly anywhere: readonly string[];
}

/** Reads the entry points from the manifests of the installed packages. */
export function readEntryPoints(consumer: string): EntryPoints {
  const all = ["core", "chatwoot", "koreai"].flatMap((name) => {
    const manifest = readFileSync(join(consumer, "node_modules/@truewire", name, "package.json"), "utf8");
    return Object.keys(JSON.parse(manifest).exports)
      .filter((path) => !path.endsWith(".json"))
      .map((path) => `@truewire/${name}${path.slice(1)}`);
  });
  return {
    node: all.filter((entry) => !withPeer.includes(entry)),
    anywhere: all.filter((entry) => !nodeOnly.includes(entry)),
  };
}

/** A module that holds one function for each entry point, which imports it. */
export function writeImports(entries: readonly string[]): string {
  const members = entries.map((entry) => `  ${JSON.stringify(entry)}: () => import(${JSON.stringify(entry)}),\n`);
  return `export const entries = {\n${members.join("")}};\n`;
}
