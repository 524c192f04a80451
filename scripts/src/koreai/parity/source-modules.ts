import { readdirSync } from "node:fs";
import { join, posix } from "node:path";

import ts from "typescript";

import { readText } from "../../shared/read-text.ts";

/** What a name of a module stands for when it comes from another one. */
export interface Imported {
  /** The other file, or `undefined` for a package. */
  readonly file: string | undefined;
  readonly package: string | undefined;
  readonly name: string;
}

/** One source file: what it declares and what it takes from others. */
export interface SourceModule {
  readonly file: string;
  /** Values only; what is imported as a type calls nothing. */
  readonly imports: ReadonlyMap<string, Imported>;
  /** Types, too: members of classes are typed by them. */
  readonly typeImports: ReadonlyMap<string, Imported>;
  readonly classes: ReadonlyMap<string, ts.ClassDeclaration>;
  /** Functions and variables. */
  readonly values: ReadonlyMap<string, ts.Node>;
}

/** Modules by their file, relative to one folder. */
export type SourceModules = ReadonlyMap<string, SourceModule>;

function importsOf(source: ts.SourceFile, file: string): readonly (readonly [string, Imported, boolean])[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    const local = from.startsWith(".") ? posix.join(posix.dirname(file), from) : undefined;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map((element) => {
      const imported: Imported = {
        file: local,
        package: local === undefined ? from : undefined,
        name: (element.propertyName ?? element.name).text,
      };
      return [element.name.text, imported, statement.importClause?.isTypeOnly === true || element.isTypeOnly] as const;
    });
  });
}

function valuesOf(source: ts.SourceFile): ReadonlyMap<string, ts.Node> {
  const values = new Map<string, ts.Node>();
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) values.set(statement.name.text, statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer) values.set(name.text, initializer);
    }
  }
  return values;
}

/** Parses one module. */
export function parseModule(file: string, text: string): SourceModule {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const imports = importsOf(source, file);
  const classes = source.statements.filter(ts.isClassDeclaration);
  return {
    file,
    imports: new Map(imports.flatMap(([name, imported, isType]) => (isType ? [] : [[name, imported] as const]))),
    typeImports: new Map(imports.map(([name, imported]) => [name, imported] as const)),
    classes: new Map(classes.flatMap((each) => (each.name ? [[each.name.text, each] as const] : []))),
    values: valuesOf(source),
  };
}

/** Parses the modules of a folder, tests left out. */
export function readModules(folder: string): SourceModules {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !/\.(test|test-d|testing)\.ts$/u.test(name));
  return new Map(names.map((name) => [name, parseModule(name, readText(join(folder, name), name))]));
}
