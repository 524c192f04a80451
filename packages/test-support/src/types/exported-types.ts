import { readFileSync } from "node:fs";
import { withoutComments } from "./plain-source.ts";

/** A type that an entry point exports. */
export interface ExportedType {
  readonly name: string;
  /** The module that it is exported from, as it stands in the source. */
  readonly from: string;
}

const LIST = /^export (type )?\{(?<names>[^}]*)\} from "(?<from>[^"]+)"$/u;
const STAR = /^export (type )?\* from "(?<from>[^"]+)"$/u;
const DECLARATION = /^export (?:declare )?(?:abstract )?(?:interface|class|type) (?<name>\w+)/gmu;

/**
 * The types that an entry point exports: interfaces, aliases and classes, by name. The types of a package that come as a
 * whole (`export type * from "@truewire/…"`) are not among them: those are generated from a description.
 *
 * @throws Error for a statement that is no re-export, so that no type goes unseen
 */
export function exportedTypes(entry: URL): readonly ExportedType[] {
  const source = withoutComments(readFileSync(entry, "utf8"));
  const statements = source
    .split(";")
    .map((one) => one.replaceAll(/\s+/gu, " ").trim())
    .filter((one) => one !== "");
  return statements.flatMap((statement) => {
    const star = STAR.exec(statement)?.groups?.["from"];
    if (star !== undefined) return star.startsWith(".") ? declaredTypes(new URL(star, entry), star) : [];
    const { names, from } = LIST.exec(statement)?.groups ?? {};
    if (names === undefined || from === undefined) throw new Error(`${entry.pathname}: cannot read "${statement}"`);
    return namesIn(names).map((name) => ({ name, from }));
  });
}

function declaredTypes(file: URL, from: string): ExportedType[] {
  const source = withoutComments(readFileSync(file, "utf8"));
  return [...source.matchAll(DECLARATION)].map(({ groups }) => ({ name: groups?.["name"] ?? "", from }));
}

/** Values that are types as well are classes, and are the only names that begin with a capital. */
function namesIn(list: string): string[] {
  const names = list.split(",").map(
    (one) =>
      one
        .trim()
        .split(" as ")
        .at(-1)
        ?.replace(/^type /u, "") ?? "",
  );
  return names.filter((name) => /^[A-Z]/u.test(name));
}
