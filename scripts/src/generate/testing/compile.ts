import { fileURLToPath } from "node:url";

import ts from "typescript";

/** For tests that compile: how long that takes on a busy machine says nothing about the code. */
export const PATIENCE: { readonly timeout: number } = { timeout: 300_000 };

const ROOT = "/virtual";
const CONTRACT = fileURLToPath(new URL("../../../../packages/core/src/operation.ts", import.meta.url));

/** What generated code imports from the transport, in the least that gives it its meaning. */
const CORE = `
export type { Operation } from ${JSON.stringify(CONTRACT)};
export declare class APIError<Status extends number = number, Body = unknown> extends Error {
  readonly status: Status;
  readonly body: Body;
}
export type Uploadable = Blob;
declare global {
  interface Blob { readonly size: number; stream(): unknown }
}
`;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
  paths: { "@truewire/core": [`${ROOT}/core.ts`] },
};

/** Parsed once for all tests: the compiler's own library is most of the work. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function readVirtual(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile, directoryExists } = host;
  host.directoryExists = (name) => name === ROOT || (directoryExists?.(name) ?? false);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, target) => {
    const text = files.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, target);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, target));
    return parsed.get(name);
  };
  return host;
}

function describeDiagnostic({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined || start === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.replace(`${ROOT}/`, "")}:${line + 1}: ${message}`;
}

function programOf(modules: ReadonlyMap<string, string>, extra: Readonly<Record<string, string>>): ts.Program {
  const files = new Map([...modules, ...Object.entries(extra)].map(([name, code]) => [`${ROOT}/${name}`, code]));
  files.set(`${ROOT}/core.ts`, CORE);
  return ts.createProgram([...files.keys()], OPTIONS, readVirtual(files));
}

/** Type-checks modules together, under the options of the packages, and returns what the compiler has to say. */
export function diagnose(
  modules: ReadonlyMap<string, string>,
  extra: Readonly<Record<string, string>> = {},
): readonly string[] {
  return ts.getPreEmitDiagnostics(programOf(modules, extra)).map(describeDiagnostic);
}

/** What an editor shows for each variable that a program over generated modules declares. */
export function hoversOf(modules: ReadonlyMap<string, string>, code: string): Readonly<Record<string, string>> {
  const program = programOf(modules, { "use.ts": code });
  const checker = program.getTypeChecker();
  const statements = program.getSourceFile(`${ROOT}/use.ts`)?.statements ?? [];
  const declarations = statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? Array.from(statement.declarationList.declarations) : [],
  );
  return Object.fromEntries(
    declarations.map(({ name }) => [name.getText(), checker.typeToString(checker.getTypeAtLocation(name))]),
  );
}

/**
 * Diagnoses a program over generated modules. Lines that end in `// fails` must not compile and all others must: returned is what goes
 * against that, so that an empty list is what a test wants.
 */
export function diagnoseUse(modules: ReadonlyMap<string, string>, program: string): readonly string[] {
  const wrong = new Set(
    program.split("\n").flatMap((line, index) => (line.endsWith("// fails") ? [`use.ts:${index + 1}:`] : [])),
  );
  const found = diagnose(modules, { "use.ts": program });
  const unexpected = found.filter((message) => ![...wrong].some((prefix) => message.startsWith(prefix)));
  const compiled = [...wrong].filter((prefix) => !found.some((message) => message.startsWith(prefix)));
  return [...unexpected, ...compiled.map((prefix) => `${prefix} compiles`)];
}

/** Runs a generated module that imports types only, and returns what it exports. */
export async function runModule(code: string): Promise<Readonly<Record<string, unknown>>> {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  const script = ts.transpileModule(code, { compilerOptions }).outputText;
  const url = `data:text/javascript;base64,${Buffer.from(script).toString("base64")}`;
  return (await import(url)) as Readonly<Record<string, unknown>>;
}
