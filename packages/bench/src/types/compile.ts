import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bench } from "../shared/folders.ts";
import { typeProgram } from "./programs.ts";
import type { TypeProgramId } from "./programs.ts";

/** What the compiler says about the types of one program. */
export interface TypeCost {
  readonly instantiations: number;
  readonly types: number;
  readonly checkSeconds: number;
}

/** The compiler that counts: its numbers are stable, while those of the native one depend on its parallel checkers. */
export const compiler = "typescript-5.9";

function figure(output: string, name: string): number {
  const value = new RegExp(`^${name}:\\s+([\\d.]+)s?K?$`, "m").exec(output)?.[1];
  if (value === undefined) throw new Error(`the compiler reported no "${name}"\n${output}`);
  return Number(value);
}

/**
 * Compiles one program against the built declarations, as a consumer's compiler would read them.
 *
 * @throws Error when the program has a type error
 */
export function compile(id: TypeProgramId): TypeCost {
  // Inside this package, so that imports resolve as they do for a consumer.
  const folder = join(bench, ".results/types", id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "program.ts"), typeProgram(id));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    module: "nodenext",
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  const tsc = join(dirname(createRequire(import.meta.url).resolve(`${compiler}/package.json`)), "bin/tsc");
  const args = [tsc, "-p", folder, "--extendedDiagnostics", "--pretty", "false"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  if (status !== 0) throw new Error(`the ${id} program does not compile\n${stdout}\n${stderr}`);
  return {
    instantiations: figure(stdout, "Instantiations"),
    types: figure(stdout, "Types"),
    checkSeconds: figure(stdout, "Check time"),
  };
}
