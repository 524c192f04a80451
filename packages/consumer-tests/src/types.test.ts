import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { tryRun } from "./run.ts";

const consumer = inject("consumer");
const require = createRequire(import.meta.url);
const compilers = ["typescript-5.4", "typescript-5.9", "typescript-6.0", "typescript"];

beforeAll(() => cpSync(join(import.meta.dirname, "../fixtures"), consumer, { recursive: true }));

/** Error lines of the compiler over one file of the consumer, which has neither DOM shims nor Node types. */
function compile(compiler: string, file: string, options: Record<string, unknown>): string[] {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
  const config = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      ...options,
    },
    files: [file],
  };
  const project = join(consumer, `tsconfig.${process.pid}.json`);
  writeFileSync(project, JSON.stringify(config));
  const { stdout } = tryRun(process.execPath, [tsc, "-p", project, "--pretty", "false"], consumer);
  return stdout.split("\n").filter((line) => /error TS\d+/.test(line));
}

const resolutions = {
  node16: { module: "node16", moduleResolution: "node16" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

describe.each(compilers)("%s", (compiler) => {
  describe.each(["node16", "bundler"] as const)("moduleResolution %s", (resolution) => {
    it.each([true, false])("a program compiles with exactOptionalPropertyTypes %s", (exactOptionalPropertyTypes) => {
      const options = { ...resolutions[resolution], exactOptionalPropertyTypes };
      expect(compile(compiler, "types/program.ts", options)).toEqual([]);
    });

    it("refuses each marked mistake, and nothing else", () => {
      const file = "types/must-not-compile.ts";
      const marked = readFileSync(join(consumer, file), "utf8")
        .split("\n")
        .flatMap((line, index) => (line.startsWith("/* wrong */") ? [index + 1] : []));
      const refused = compile(compiler, file, resolutions[resolution])
        .map((line) => Number(/\((\d+),/.exec(line)?.[1]))
        .filter((line, index, all) => all.indexOf(line) === index);
      expect(marked.length).toBeGreaterThan(0);
      expect(refused).toEqual(marked);
    });
  });
});
