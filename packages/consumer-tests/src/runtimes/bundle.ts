import { join } from "node:path";
import { build } from "esbuild";

/** What a bundle is made of. */
export interface BundleOptions {
  /** File in the consumer's folder `runtimes`. */
  readonly entry: string;
  /** Conditions by which a build for that runtime chooses among the exports of a package. */
  readonly conditions: readonly string[];
  /** Texts to put in the place of names. */
  readonly define?: Readonly<Record<string, string>>;
}

/** Bundles an entry of the suite with the installed packages, as a user's build would. */
export async function bundle(consumer: string, { entry, conditions, define = {} }: BundleOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(consumer, "runtimes", entry)],
    absWorkingDir: consumer,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    conditions: [...conditions],
    define: Object.fromEntries(Object.entries(define).map(([name, text]) => [name, JSON.stringify(text)])),
    logLevel: "silent",
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild made nothing of ${entry}`);
  return output.text;
}
