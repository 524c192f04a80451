import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { run, tryRun } from "./run.ts";

const consumer = inject("consumer");
const require = createRequire(import.meta.url);

/** What the sources of a snapshot export, by the kind of its declaration. */
function exportsOf(vendor: string): { readonly types: readonly string[]; readonly constants: readonly string[] } {
  const names = (file: string, pattern: RegExp): string[] => {
    const source = readFileSync(join(import.meta.dirname, `../../core/src/${vendor}/${file}.ts`), "utf8");
    return [...source.matchAll(pattern)].map(([, name = ""]) => name);
  };
  const types = /^export (?:interface|type) (\w+)/gmu;
  return {
    types: [...names("types", types), ...names("schema", types)],
    constants: names("operations", /^export const (\w+)/gmu),
  };
}

describe.each(["chatwoot", "koreai"])("the two copies of the snapshot of %s", (vendor) => {
  const [ours, core] = [`@truewire/${vendor}/openapi`, `@truewire/core/${vendor}`];
  const { types, constants } = exportsOf(vendor);

  it("declare the same, each type and each constant, though they are written differently", async () => {
    expect(types.length).toBeGreaterThan(300);
    expect(constants.length).toBeGreaterThan(100);
    const file = `${vendor}-snapshots.ts`;
    const pairs = [
      ...types.map((name) => `ours.${name}, core.${name}`),
      ...constants.map((name) => `typeof ours.${name}, typeof core.${name}`),
    ];
    const lines = [
      `import type * as ours from "${ours}";`,
      `import type * as core from "${core}";`,
      "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
      ...pairs.map((pair, index) => `export const pair${index}: Same<${pair}> = true;`),
      // So that a comparison which takes everything for the same is found out.
      `export const other: Same<ours.${types[0]}, core.${types[1]}> = true;`,
    ];
    writeFileSync(join(consumer, file), lines.join("\n"));
    const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
    const options = ["--module", "node16", "--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--types", ""];
    const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--pretty", "false", "--ignoreConfig"];
    const { stdout } = await tryRun(process.execPath, [tsc, ...options, ...flags, file], consumer);
    const wrong = stdout.split("\n").filter((line) => line.includes("error"));
    expect(wrong).toEqual([expect.stringContaining(`${file}(${lines.length},14): error TS2322`)]);
  });

  it("hold the same tables, by import and by require", async () => {
    const program = `
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
const require = createRequire(import.meta.url);
const copies = [];
for (const name of ${JSON.stringify([ours, core])}) copies.push({ ...(await import(name)) }, { ...require(name) });
const [first, ...others] = copies;
console.log(JSON.stringify({ names: Object.keys(first), same: others.map((one) => isDeepStrictEqual(one, first)), first }));
`;
    writeFileSync(join(consumer, `${vendor}-snapshots.mjs`), program);
    const found = JSON.parse(await run(process.execPath, [`${vendor}-snapshots.mjs`], consumer));
    expect(found.names.toSorted()).toEqual(constants.toSorted());
    expect(found.same).toEqual([true, true, true]);
    const source = (await import(`../../core/src/${vendor}/operations.ts`)) as Record<string, unknown>;
    expect(found.first).toEqual({ ...source });
  });
});
