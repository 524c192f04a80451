import { withoutComments } from "./plain-source.ts";

const IMPORT = /^import\b[^;]*;/gmu;
const NAMES = /^import (?:type )?(?:\w+, )?\{(?<names>[^}]*)\}/u;
const TEXT = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/gu;

/** The names that a module imports by name and then uses: not those that it only imports, or has in a comment or a text. */
export function usedImports(source: string): string[] {
  const plain = withoutComments(source);
  const used = new Set(plain.replaceAll(IMPORT, "").replaceAll(TEXT, '""').match(/\w+/gu) ?? []);
  return (plain.match(IMPORT) ?? []).flatMap((statement) => {
    const list = NAMES.exec(statement.replaceAll(/\s+/gu, " "))?.groups?.["names"] ?? "";
    return list.split(",").flatMap((one) => {
      const [name = "", own = name] = one
        .trim()
        .replace(/^type /u, "")
        .split(" as ");
      return name !== "" && used.has(own) ? [name] : [];
    });
  });
}
