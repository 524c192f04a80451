import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

import { asData, documentSnapshot, exportInPlace } from "./tsdown.snapshots.ts";

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

/** The same for modules that hold a vendor's table of operations. */
export const tableFormats = {
  esm: { ...formats.esm, plugins: [...formats.esm.plugins, exportInPlace()] },
  cjs: { ...formats.cjs, plugins: [exportInPlace()] },
};

/** Has an entry's declarations hand on the types of a module alone: the bundler of declarations forgets that only those were meant. */
function handOnTypes(file: string): void {
  const declarations = "dist/index.d.cts";
  const code = readFileSync(declarations, "utf8");
  const changed = code.replace(`export * from "${file}"`, `export type * from "${file}"`);
  if (changed === code) throw new Error(`${declarations} hands on nothing of ${file}`);
  writeFileSync(declarations, changed);
}

/** The options of every output, for `defineConfig`: declarations hold the same comments, and editors show them from there. */
export const outputOptions = {
  comments: { jsdoc: false },
  // What several entries share goes into one file: Node takes longer to find a module than to compile it. Declarations are left
  // alone, as they are loaded by compilers only.
  codeSplitting: { groups: [{ name: "shared", test: /(?<!\.d)\.[cm]?[jt]s$/u, minShareCount: 2 }] },
};

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
      format: tableFormats,
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
