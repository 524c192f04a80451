import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { tryRun } from "./run.ts";

const consumer = inject("consumer");
const require = createRequire(import.meta.url);
const mistakes = "types/must-not-compile.mts";
const programForNode = "types/node.ts";
// All programs of one compiler and its options are compiled in one run: reading our declarations takes it longest.
const programs = readdirSync(join(import.meta.dirname, "../fixtures/types"))
  .map((file) => `types/${file}`)
  .filter((file) => file !== mistakes && file !== programForNode);

const resolutions = {
  node16: { module: "node16", moduleResolution: "node16" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

const common = {
  strict: true,
  noEmit: true,
  // The compiler's own libraries are none of ours, and checking them is half of what a compiler before 7.0 does.
  skipDefaultLibCheck: true,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  // Neither Node's types nor others: programs for browsers and workers have none.
  types: [],
};

/** Lines of the compiler about the given files of the consumer. */
async function compile(compiler: string, files: string[], options: Record<string, unknown>): Promise<string[]> {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
  const project = join(consumer, "tsconfig.types.json");
  writeFileSync(project, JSON.stringify({ compilerOptions: { ...common, ...options }, files }));
  const { stdout } = await tryRun(process.execPath, [tsc, "-p", project, "--pretty", "false"], consumer);
  return stdout.split("\n").filter((line) => /error TS\d+/.test(line));
}

/** Numbers of the lines that hold one mistake each. */
function markedLines(): number[] {
  const lines = readFileSync(join(consumer, mistakes), "utf8").split("\n");
  return lines.flatMap((line, index) => (line.startsWith("/* wrong */") ? [index + 1] : []));
}

describe.each(["typescript-5.4", "typescript-5.9", "typescript-6.0", "typescript"])("%s", (compiler) => {
  // Not every combination, as a compiler before 7.0 takes long: each way to resolve modules, and each reading of optional properties.
  it.each([
    { resolution: "node16", exactOptionalPropertyTypes: true },
    { resolution: "bundler", exactOptionalPropertyTypes: false },
  ] as const)(
    "takes the programs and refuses each marked mistake, moduleResolution $resolution, exactOptionalPropertyTypes $exactOptionalPropertyTypes",
    async ({ resolution, exactOptionalPropertyTypes }) => {
      // All of our declarations are checked where the rules are strictest; without exactOptionalPropertyTypes there
      // is nothing more to find in them, only in what programs make of them.
      const skipLibCheck = !exactOptionalPropertyTypes;
      const options = { ...resolutions[resolution], exactOptionalPropertyTypes, skipLibCheck };
      const errors = await compile(compiler, [...programs, mistakes], options);
      const refused = errors
        .filter((line) => line.startsWith(mistakes))
        .map((line) => Number(/\((\d+),/.exec(line)?.[1]));
      expect(errors.filter((line) => !line.startsWith(mistakes))).toEqual([]);
      expect([...new Set(refused)]).toEqual(markedLines());
      expect(refused.length).toBeGreaterThan(0);
    },
  );

  it("takes a program for Node, which has Node's types", async () => {
    const typeRoots = [dirname(dirname(require.resolve("@types/node/package.json")))];
    // The types of another package are not ours to check.
    const options = { ...resolutions.node16, types: ["node"], typeRoots, skipLibCheck: true };
    expect(await compile(compiler, [programForNode], options)).toEqual([]);
  });
});
