import { readFileSync, writeFileSync } from "node:fs";

/** The part of a bundler plugin that is needed here; the repository's root has no bundler to take types from. */
interface CodePlugin {
  readonly name: string;
  renderChunk(code: string, chunk: { readonly fileName: string }): string | null;
}

/** For modules that are nothing but data, which nobody steps through: their white space is left out. */
export const asData = { compress: false, mangle: false, codegen: { removeWhitespace: true } };

/**
 * Exports the constants of a table where they stand, instead of in a list behind them: there, every name would come once more, and two times in
 * CommonJS.
 *
 * @throws Error when something is exported that is no constant of the table
 */
export function exportInPlace(): CodePlugin {
  return {
    name: "truewire:export-in-place",
    renderChunk(code, { fileName }) {
      if (/\.d\.[cm]?ts$/u.test(fileName)) return null;
      const isCommon = fileName.endsWith(".cjs");
      const list = /^export \{ ([^}]*) \};\n?/mu;
      const names = new Set(
        isCommon
          ? [...code.matchAll(/^exports\.([\w$]+) = \1;$/gmu)].map(([, name = ""]) => name)
          : list.exec(code)?.[1]?.split(", "),
      );
      const changed = code
        .replace(isCommon ? /^exports\.([\w$]+) = \1;\n?/gmu : list, "")
        .replaceAll(/^const ([\w$]+) = /gmu, (whole, name: string) => {
          if (!names.delete(name)) return whole;
          return isCommon ? `exports.${name} = ` : `export ${whole}`;
        });
      if (names.size > 0 || changed === code)
        throw new Error(`${fileName} is no table of constants: ${[...names].join(", ")}`);
      return changed;
    },
  };
}

/** Lines without comments, told line by line, so that nothing inside of a string is taken for one. */
function withoutComments(lines: readonly string[]): string[] {
  let inside = false;
  return lines.filter((line) => {
    const comment = inside || line.startsWith("/**");
    inside = comment && !line.endsWith("*/");
    return !comment;
  });
}

/**
 * Writes the declarations of a snapshot anew, in less room: without indentation, and with `export` where things are declared instead of
 * in a list of all names. They are most of what the packages take, and are read by compilers only.
 */
function compact(code: string): string[] {
  const list = /^export \{ ([^}]*) \};?$/mu.exec(code);
  const names = new Set(list?.[1]?.split(", ").map((name) => name.replace(/^type /u, "")));
  if (list === null || names.size === 0 || [...names].some((name) => !/^[\w$]+$/u.test(name))) {
    throw new Error("the declarations of a snapshot do not end in a plain list of exports");
  }
  const lines = code.replace(list[0], "").split("\n");
  const exported = lines.map((line) => {
    const [, name = ""] = /^(?:interface|type|declare const) ([\w$]+)/u.exec(line) ?? [];
    return names.delete(name) ? `export ${line}` : line.trim();
  });
  if (names.size > 0) throw new Error(`declared in another way: ${[...names].join(", ")}`);
  // What stands in no list would count as exported, too, without any.
  return [...exported.filter((line) => line !== ""), "export {};", ""];
}

/** What of declarations may not be told apart from white space: strings. They are the only text that generated declarations hold. */
const SPACES = /"(?:[^"\\]|\\.)*"|;?\s+(?=\})|\s+/gu;

/** The declarations without the white space that compilers need not see, those that are exported on a line each. */
function dense(lines: readonly string[]): string {
  const code = lines.join("\n");
  const other = /['`]|\/[/*]/u.exec(code.replaceAll(/"(?:[^"\\]|\\.)*"/gu, ""));
  if (other !== null) throw new Error(`declarations that hold ${other[0]} cannot be written without white space`);
  const statements = code.split(/\n(?=export )/u);
  return statements
    .map((statement) =>
      statement.replaceAll(SPACES, (text, at: number) => {
        if (text.startsWith('"')) return text;
        return /[\w$]/u.test(statement[at - 1] ?? "") && /[\w$]/u.test(statement[at + text.length] ?? "") ? " " : "";
      }),
    )
    .join("\n");
}

/** Where the core keeps the declarations of a snapshot with their comments, for the vendor's package; not published. */
const documented = (vendor: string): string => `dist/${vendor}/documented.d.cts`;

/**
 * Makes the declarations of a snapshot small, and takes their comments out: the vendor's package holds the same declarations with them, and
 * these here lie beside it in every installation.
 */
export function writeSnapshot(vendor: string): void {
  const file = `dist/${vendor}/index.d.cts`;
  const lines = compact(readFileSync(file, "utf8"));
  const kept = withoutComments(lines);
  if (kept.length === lines.length) throw new Error(`${file} has no comments to take out`);
  writeFileSync(documented(vendor), lines.join("\n"));
  writeFileSync(file, dense(kept));
}

/** Gives a vendor's package the declarations of its snapshot with their comments, which bundlers of declarations find without. */
export function documentSnapshot(vendor: string): void {
  const file = "dist/openapi.d.cts";
  const code = readFileSync(`../core/${documented(vendor)}`, "utf8");
  const before = withoutComments(compact(readFileSync(file, "utf8")));
  if (before.join("\n") !== withoutComments(code.split("\n")).join("\n")) {
    throw new Error(`${file} declares something else than the core's snapshot`);
  }
  writeFileSync(file, code);
}
