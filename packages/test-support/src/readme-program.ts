import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a program printed, and how it ended. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** The first block of TypeScript below a heading of a README, exactly as it stands there. */
export function readmeProgram(readme: string, heading: string): string {
  const from = readme.indexOf(`\n${heading}\n`);
  const block = /\n```ts\n([\s\S]*?\n)```\n/u.exec(readme.slice(from));
  if (from === -1 || block?.[1] === undefined) throw new Error(`the README has no TypeScript below "${heading}"`);
  return block[1];
}

/**
 * Type-checks a program as a strict consumer of a package would, and runs it with node in a process of its own, which sees
 * the package's sources.
 *
 * @param packageFolder - URL of the package's folder, ending in a slash
 * @param prelude - module, relative to that, which is loaded before the program
 */
export function runAsConsumer(program: string, packageFolder: URL, prelude: string): ProgramEnd {
  const root = fileURLToPath(packageFolder);
  // Inside the package, so that its own name leads to it; beside the results, which are no part of anything.
  mkdirSync(join(root, ".results"), { recursive: true });
  const folder = mkdtempSync(join(root, ".results", "program-"));
  try {
    writeFileSync(join(folder, "program.ts"), program);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    const checked = node([typescript(), "-p", folder], folder);
    if (checked.code !== 0) return { ...checked, error: checked.out + checked.error };
    const options = ["--conditions=@truewire/source", "--import", new URL(prelude, packageFolder).href];
    return node([...options, join(folder, "program.ts")], folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every block of TypeScript of a README, in order. */
export function readmePrograms(readme: string): string[] {
  return Array.from(readme.matchAll(/\n```ts\n([\s\S]*?\n)```/gu), ([, program = ""]) => program);
}

/**
 * Type-checks programs as a strict consumer of a package would, each on its own.
 *
 * @param names - declarations of what the programs take from their reader, such as `declare const secret: string;`
 * @param packageFolder - URL of the package's folder, ending in a slash
 * @returns what the compiler has to say; empty when nothing is wrong
 */
export function checkAsConsumer(programs: readonly string[], names: string, packageFolder: URL): string {
  const root = fileURLToPath(packageFolder);
  mkdirSync(join(root, ".results"), { recursive: true });
  const folder = mkdtempSync(join(root, ".results", "programs-"));
  try {
    // Modules, so that what one declares is nothing to the others.
    for (const [index, program] of programs.entries()) {
      writeFileSync(join(folder, `program-${index}.ts`), `${program}export {};\n`);
    }
    writeFileSync(join(folder, "names.d.ts"), names);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...tsconfig, include: ["*.ts"] }));
    const { out, error } = node([typescript(), "-p", folder], folder);
    return out + error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const tsconfig = {
  extends: "../../../../tsconfig.base.json",
  compilerOptions: {
    types: ["node"],
    isolatedDeclarations: false,
    declaration: false,
    // What a printed program names for the reader need not be used by it.
    noUnusedLocals: false,
    noUnusedParameters: false,
  },
  include: ["program.ts"],
};

function typescript(): string {
  const manifest = fileURLToPath(import.meta.resolve("typescript/package.json"));
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly bin: { readonly tsc: string } };
  return join(manifest, "..", bin.tsc);
}

function node(args: readonly string[], cwd: string): ProgramEnd {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return { code: status, out: stdout, error: stderr };
}
