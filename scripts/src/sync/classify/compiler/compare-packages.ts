import { existsSync } from "node:fs";
import { join } from "node:path";

import { isObject, own, type JsonValue } from "../../../shared/json.ts";
import { parseJson } from "../../../shared/parse-json.ts";
import { readText } from "../../../shared/read-text.ts";
import { SpecError } from "../../../shared/spec-error.ts";
import type { CompilerVerdict } from "../../model/compiler-verdict.ts";
import { verdictOn } from "./classify-by-compiler.ts";
import { DeclarationComparer } from "./compare-declarations.ts";
import { TypeProgram } from "./type-program.ts";

/** Two versions of one package as npm installs them, with their dependencies where they are resolved from. */
export interface PackageFolders {
  readonly old: string;
  readonly new: string;
}

/** Conditions by which a program that imports finds its types, the surest first. */
const CONDITIONS = ["types", "import", "default", "node", "require"];

/** The declarations that an entry point leads to: named as such, or beside the code. */
function declarationsOf(target: JsonValue | undefined): string | undefined {
  if (typeof target === "string") {
    if (/\.d\.[cm]?ts$/u.test(target)) return target;
    return /\.[cm]?js$/u.test(target) ? target.replace(/\.([cm]?)js$/u, ".d.$1ts") : undefined;
  }
  for (const condition of isObject(target) ? CONDITIONS : []) {
    const found = declarationsOf(isObject(target) ? own(target, condition) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the declarations of every entry point are, by the name that programs import it by. */
function entriesOf(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, "package.json");
  const manifest = parseJson(readText(file), file);
  const exported = isObject(manifest) ? own(manifest, "exports") : undefined;
  const entries = new Map<string, string>();
  for (const [name, target] of Object.entries(isObject(exported) ? exported : {})) {
    const declarations = declarationsOf(target);
    if (declarations === undefined) continue;
    const path = join(folder, declarations);
    if (!existsSync(path)) throw new SpecError(file, `/exports/${name.replaceAll("/", "~1")}`, "is not built");
    entries.set(name, path);
  }
  if (entries.size === 0) throw new SpecError(file, "/exports", "names no declarations");
  return entries;
}

/**
 * Compares the declarations of a package as programs see them: the names that each entry point exports, the methods of its classes and the
 * types in them. What methods take has to take all that it took, what they give may be read as it was.
 *
 * @throws {SpecError} when a folder holds no built package.
 */
export function comparePackages(folders: PackageFolders): CompilerVerdict {
  const [before, after] = [entriesOf(folders.old), entriesOf(folders.new)];
  const program = TypeProgram.ofFiles([...before.values(), ...after.values()]);
  const comparer = new DeclarationComparer(program);
  for (const [name, path] of before) comparer.compareEntry(name, path, after.get(name));
  const sameNames = [...before.keys()].join("\n") === [...after.keys()].join("\n");
  const identical = sameNames && program.codeBelow(folders.old) === program.codeBelow(folders.new);
  return verdictOn(comparer.breaks, identical, comparer.compared);
}
