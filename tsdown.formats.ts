import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** The part of a bundler plugin that is needed here; the repository's root has no bundler to take types from. */
interface DeclarationPlugin {
  readonly name: string;
  generateBundle(
    this: { emitFile(file: { type: "asset"; fileName: string; source: string }): string },
    options: unknown,
    bundle: Readonly<Record<string, { readonly type: string; readonly isEntry?: boolean; readonly fileName: string }>>,
  ): void;
}

/** Beside each ES entry, a declaration that hands on those of its CommonJS twin. */
function handOn(): DeclarationPlugin {
  return {
    name: "truewire:hand-on-declarations",
    generateBundle(_options, bundle) {
      for (const { type, isEntry, fileName } of Object.values(bundle)) {
        if (type !== "chunk" || isEntry !== true || !fileName.endsWith(".js")) continue;
        const twin = fileName.slice(fileName.lastIndexOf("/") + 1).replace(/\.js$/u, ".cjs");
        this.emitFile({
          type: "asset",
          fileName: fileName.replace(/\.js$/u, ".d.ts"),
          source: `export * from "./${twin}";\n`,
        });
      }
    },
  };
}

/**
 * The formats of every package, for `defineConfig`.
 *
 * Declarations are written once, for CommonJS, and handed on to ES modules, which may import CommonJS: a second copy
 * would double what an installation takes, and would make two types of each class with private members.
 */
export const formats = {
  esm: { dts: false, plugins: [handOn()] },
  cjs: { dts: { oxc: true } },
};

/** Has an entry's declarations hand on the types of a module alone: the bundler of declarations forgets that only those were meant. */
function handOnTypes(file: string): void {
  const declarations = "dist/index.d.cts";
  const code = readFileSync(declarations, "utf8");
  const changed = code.replace(`export * from "${file}"`, `export type * from "${file}"`);
  if (changed === code) throw new Error(`${declarations} hands on nothing of ${file}`);
  writeFileSync(declarations, changed);
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
  writeFileSync(file, kept.join("\n"));
}

/** Gives a vendor's package the declarations of its snapshot with their comments, which bundlers of declarations find without. */
function documentSnapshot(vendor: string): void {
  const file = "dist/openapi.d.cts";
  const code = readFileSync(`../core/${documented(vendor)}`, "utf8");
  const before = withoutComments(compact(readFileSync(file, "utf8")));
  if (before.join("\n") !== withoutComments(code.split("\n")).join("\n")) {
    throw new Error(`${file} declares something else than the core's snapshot`);
  }
  writeFileSync(file, code);
}

/** The options of every output, for `defineConfig`: declarations hold the same comments, and editors show them from there. */
export const outputOptions = {
  comments: { jsdoc: false },
  // What several entries share goes into one file: Node takes longer to find a module than to compile it. Declarations are left
  // alone, as they are loaded by compilers only.
  codeSplitting: { groups: [{ name: "shared", test: /(?<!\.d)\.[cm]?[jt]s$/u, minShareCount: 2 }] },
};

/** For modules that are nothing but data, which nobody steps through: their white space is left out. */
const asData = { compress: false, mangle: false, codegen: { removeWhitespace: true } };

/** What of a vendor's package is particular to it. */
interface VendorPackage {
  /** Folder below `core/src` of the snapshot of the vendor's description. */
  readonly vendor: string;
  /** Source files by the name of their entry, without `openapi`. */
  readonly entries: Readonly<Record<string, string>>;
  /** What stands before the code of an output file. */
  readonly banner?: (file: { readonly fileName: string }) => string;
}

/** One build, for `defineConfig`. */
interface Build {
  readonly [option: string]: unknown;
}

/** What a test kit knows of the API: a generated module that holds nothing but data. */
const TABLE = /^.*\/generated\/(described-(?:operations|schemas))\.ts$/u;

/** The tables of a test kit, as CommonJS alone: both module systems read that, and a second copy would double what they take. */
function tables(common: Build): Build[] {
  const sources = ["described-operations", "described-schemas"].map((name) => [
    name,
    `src/testing/generated/${name}.ts`,
  ]);
  const entry = Object.fromEntries(sources.filter(([, file]) => existsSync(file ?? "")));
  return Object.keys(entry).length === 0
    ? []
    : [{ ...common, entry, format: { cjs: { dts: false } }, outputOptions, minify: asData }];
}

/**
 * The builds of a vendor's package, for `defineConfig`. The snapshot of the vendor's description is part of the package, JavaScript and
 * declarations; only the transport stays a dependency. As the snapshot is most of what the package takes, it stands in one file, the entry
 * `openapi`, to which all others refer.
 */
export function vendorBuilds({ vendor, entries, banner = () => "" }: VendorPackage): Build[] {
  const snapshot = `@truewire/core/${vendor}`;
  const common = {
    platform: "neutral",
    target: "es2022",
    fixedExtension: false,
    clean: false,
    inputOptions: { resolve: { conditionNames: ["@truewire/source", "import"] } },
  };
  const referring = (format: "esm" | "cjs", file: string): Build => ({
    ...common,
    entry: entries,
    format: { [format]: formats[format] },
    ...(format === "cjs" && { hooks: { "build:done": () => handOnTypes(file) } }),
    outputOptions: {
      ...outputOptions,
      banner,
      paths: (id: string) => (id === snapshot ? file : id.replace(TABLE, (_id, name: string) => `./${name}.cjs`)),
    },
    deps: { neverBundle: ["@truewire/core", snapshot, TABLE, /^node:/] },
  });
  // Builds of one package run at the same time: none of them may delete what another one wrote.
  rmSync("dist", { recursive: true, force: true });
  return [
    {
      ...common,
      entry: { openapi: "src/openapi.ts" },
      format: formats,
      outputOptions,
      minify: asData,
      deps: { alwaysBundle: [snapshot], neverBundle: ["@truewire/core"] },
      hooks: {
        "build:done": ({ options }: { options: { format: string } }) => {
          if (options.format === "cjs") documentSnapshot(vendor);
        },
      },
    },
    referring("esm", "./openapi.js"),
    referring("cjs", "./openapi.cjs"),
    ...tables(common),
  ];
}
