import { isAbsolute, relative } from "node:path";

import ts from "typescript";

const ROOT = "/types";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: [
    "lib.es2022.d.ts",
    "lib.dom.d.ts",
    "lib.dom.iterable.d.ts",
    "lib.dom.asynciterable.d.ts",
    "lib.esnext.disposable.d.ts",
  ],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Generated types need arrays and records only, and the browser's library takes longer to read than they do. */
const PLAIN: ts.CompilerOptions = { ...OPTIONS, lib: ["lib.es2022.d.ts"] };

/** Parsed once: the compiler's own library is the same for everybody. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function hostOf(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile, directoryExists } = host;
  host.directoryExists = (name) => name === ROOT || (directoryExists?.(name) ?? false);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, target, onError) => {
    const text = files.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, target, true);
    if (!/[\\/]lib\.[\w.]+\.d\.ts$/u.test(name)) return getSourceFile(name, target, onError);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, target, onError));
    return libraries.get(name);
  };
  return host;
}

/** Modules that the compiler has read, and what they export. */
export class TypeProgram {
  readonly checker: ts.TypeChecker;
  readonly #program: ts.Program;

  /**
   * @param files text by absolute path, for files that are not on disk
   * @param roots what to read first
   */
  private constructor(files: ReadonlyMap<string, string>, roots: readonly string[], options: ts.CompilerOptions) {
    this.#program = ts.createProgram([...roots], options, hostOf(files, options));
    this.checker = this.#program.getTypeChecker();
  }

  /** A program over modules that are in memory, by name. */
  static ofTexts(texts: Readonly<Record<string, string>>): TypeProgram {
    const files = new Map(Object.entries(texts).map(([name, text]) => [`${ROOT}/${name}`, text]));
    return new TypeProgram(files, [...files.keys()], PLAIN);
  }

  /** A program over declarations on disk. */
  static ofFiles(roots: readonly string[]): TypeProgram {
    return new TypeProgram(new Map(), roots, OPTIONS);
  }

  /** What a module exports, by name. */
  exportsOf(name: string): ReadonlyMap<string, ts.Symbol> {
    const file = this.#program.getSourceFile(name) ?? this.#program.getSourceFile(`${ROOT}/${name}`);
    const symbol = file === undefined ? undefined : this.checker.getSymbolAtLocation(file);
    if (symbol === undefined) return new Map();
    return new Map(this.checker.getExportsOfModule(symbol).map((exported) => [exported.getName(), exported]));
  }

  /** The type of an exported interface or alias; of nothing it is `undefined`. */
  typeOf(symbol: ts.Symbol | undefined): ts.Type | undefined {
    return symbol === undefined ? undefined : this.checker.getDeclaredTypeOfSymbol(symbol);
  }

  /** The code of every file below a folder but its dependencies, in order of name and without comments. */
  codeBelow(folder: string): string {
    const printer = ts.createPrinter({ removeComments: true });
    const texts = this.#program.getSourceFiles().flatMap((file) => {
      const name = relative(folder, file.fileName);
      const own = !name.startsWith("..") && !isAbsolute(name) && !name.split(/[\\/]/u).includes("node_modules");
      return own ? [`${name}\n${printer.printFile(file)}`] : [];
    });
    return texts.toSorted().join("\n");
  }
}
