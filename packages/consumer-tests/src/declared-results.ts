import { join } from "node:path";
// The last compiler whose programs can be asked for types.
import ts from "typescript-5.9";

/** What wraps the type that a program gets by awaiting or iterating. */
const wrappers = ["APIPromise", "AsyncGenerator", "PagePromise", "Promise", "WindowWalk"];

/** A class that an installed package declares, under the name by which programs call its instances. */
export interface DeclaredClient {
  readonly name: string;
  readonly entry: string;
  readonly className: string;
}

/** What a method gives, as its declaration has it. */
export interface DeclaredResult {
  /** As a program spells it: `kore.users.list`. */
  readonly method: string;
  /** The types by which a program can pin it: of what is awaited or iterated over, and of the whole. */
  readonly types: readonly string[];
}

/** Reads from the packages installed in the consumer's folder what the methods of clients and their resources give. */
export function readResults(consumer: string, clients: readonly DeclaredClient[]): readonly DeclaredResult[] {
  const files = clients.map(({ entry }) => join(consumer, "node_modules/@truewire", entry));
  const program = ts.createProgram(files, {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const checker = program.getTypeChecker();
  const print = (type: ts.Type): string =>
    checker.typeToString(
      type,
      undefined,
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope,
    );

  function resultOf(method: string, signature: ts.Signature): DeclaredResult {
    const whole = signature.getReturnType();
    const isWrapped = wrappers.includes(whole.symbol?.name ?? "");
    const [inner] = isWrapped ? checker.getTypeArguments(whole as ts.TypeReference) : [];
    return { method, types: [whole, ...(inner === undefined ? [] : [inner])].map(print) };
  }

  function resultsOf(type: ts.Type, path: string): readonly DeclaredResult[] {
    return checker.getPropertiesOfType(type).flatMap((property) => {
      const own = checker.getTypeOfSymbol(property);
      const signatures = own.getCallSignatures();
      const name = `${path}.${property.name}`;
      if (signatures.length > 0) return signatures.map((signature) => resultOf(name, signature));
      // It is the client of openapi-fetch, over the same operations.
      return property.name === "raw" || !(own.flags & ts.TypeFlags.Object) ? [] : resultsOf(own, name);
    });
  }

  return clients.flatMap(({ name, className }, index) => {
    const source = program.getSourceFile(files[index] ?? "");
    const exports = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    const found = exports && checker.getExportsOfModule(exports).find((symbol) => symbol.name === className);
    if (found === undefined) throw new Error(`no ${className} is declared in ${files[index]}`);
    const target = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
    return resultsOf(checker.getDeclaredTypeOfSymbol(target), name);
  });
}
