import { fileURLToPath } from "node:url";

import ts from "typescript";

const source = (path: string): string =>
  fileURLToPath(new URL(`../../../packages/chatwoot/src/${path}`, import.meta.url));

const files = { webhooks: source("webhooks/events.ts"), realtime: source("realtime/events.ts") };

const program = ts.createProgram(Object.values(files), {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
});

/** Knows the types of the files that declare events. */
export const checker: ts.TypeChecker = program.getTypeChecker();

function declared(file: string, name: string): ts.Type {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  const symbol = checker.getExportsOfModule(module).find((one) => one.name === name);
  if (symbol === undefined) throw new Error(`${file} exports no ${name}`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

function nameOf(event: ts.Type): string {
  const literal = checker.getTypeOfSymbol(event.getProperty("event")!);
  if (!literal.isStringLiteral()) throw new Error(`${checker.typeToString(event)} has no name`);
  return literal.value;
}

/** The types of a kind of events, by the events' names. */
export function declaredEvents(kind: keyof typeof files): ReadonlyMap<string, ts.Type> {
  if (kind === "realtime") {
    const events = declared(files.realtime, "RealtimeEvents").getProperties();
    return new Map(events.map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]));
  }
  const { types } = declared(files.webhooks, "WebhookEvent") as ts.UnionType;
  return new Map(types.map((type) => [nameOf(type), type]));
}

/** The first lines of every file that declares a part of an event: which files of upstream they are read from. */
export function statedFacts(): ReadonlyMap<string, string> {
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(source("")));
  return new Map(
    own.map(({ fileName, text }) => [
      fileName.slice(source("").length),
      [...text.matchAll(/^\/\/ (.*)$/gm)].map(([, words]) => words).join(" "),
    ]),
  );
}
