import { readdirSync, readFileSync } from "node:fs";
import { exportedTypes, type ExportedType } from "./exported-types.ts";
import { usedImports } from "./used-imports.ts";

/** An entry point of a package, and which of its types no type test uses. */
export interface EntryTypes {
  /** As in the package's `exports`, such as `./platform`. */
  readonly entry: string;
  readonly types: readonly ExportedType[];
  readonly untested: readonly string[];
}

/**
 * Compares what each entry point of a package exports with what its type tests (`*.test-d.ts`) import and use. A type that comes from
 * the core may be tested there.
 *
 * @param folder - of the package, with a slash at its end
 * @param core - of the package that the first one hands types on from
 */
export function entryTypes(folder: URL, core: URL): readonly EntryTypes[] {
  const own = testedNames(new URL("src/", folder));
  const both = new Set([...own, ...testedNames(new URL("src/", core))]);
  return entryPoints(folder).map(([entry, source]) => {
    const types = exportedTypes(new URL(source, folder));
    const isTested = ({ name, from }: ExportedType): boolean => (CORE.includes(from) ? both : own).has(name);
    return { entry, types, untested: types.filter((one) => !isTested(one)).map(({ name }) => name) };
  });
}

/** The entry points of the core whose types are written by hand. Those that are generated are the package's to test. */
const CORE: readonly string[] = ["@truewire/core", "@truewire/core/testing", "@truewire/core/node"];

function entryPoints(folder: URL): (readonly [entry: string, source: string])[] {
  const manifest = JSON.parse(readFileSync(new URL("package.json", folder), "utf8")) as {
    readonly exports: Readonly<Record<string, string | { readonly "@truewire/source": string }>>;
  };
  return Object.entries(manifest.exports).flatMap(([entry, target]) =>
    typeof target === "string" ? [] : [[entry, target["@truewire/source"]] as const],
  );
}

function testedNames(folder: URL): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((one) => one.endsWith(".test-d.ts"));
  return new Set(files.flatMap((file) => usedImports(readFileSync(new URL(file, folder), "utf8"))));
}
