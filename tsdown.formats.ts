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

/** The options of every output, for `defineConfig`: declarations hold the same comments, and editors show them from there. */
export const outputOptions = {
  comments: { jsdoc: false },
  // What several entries share goes into one file: Node takes longer to find a module than to compile it. Declarations are left
  // alone, as they are loaded by compilers only.
  codeSplitting: { groups: [{ name: "shared", test: /(?<!\.d)\.[cm]?[jt]s$/u, minShareCount: 2 }] },
};
