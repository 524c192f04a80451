import { existsSync } from "node:fs";

import { canonicalYaml } from "../shared/canonical-yaml.ts";
import { readDescription } from "./admission/read-description.ts";
import { buildDescription } from "./build/build-vendor.ts";
import { canonicalise } from "./canonical/canonicalise.ts";
import { countsOf, type Counts } from "./counts.ts";
import type { SpecPaths } from "./paths.ts";

/** A generated file as it has to be, and the command that makes it so. */
export interface Expected {
  readonly path: string;
  readonly text: string;
  /** The command, without the name of the program. */
  readonly command: string;
}

/** Everything that is generated for a vendor. */
export interface Regenerated {
  readonly files: readonly Expected[];
  /** What the imported description holds; `undefined` for a vendor whose description is not imported. */
  readonly imported: Counts | undefined;
}

/** The raw file is not kept; what can be told of an imported description is whether it is in canonical form still. */
function regenerateImport(paths: SpecPaths, vendor: string): Regenerated {
  const path = paths.file(vendor, "upstream.yaml");
  if (!existsSync(path)) return { files: [], imported: undefined };
  const { document } = readDescription(path, paths.relative(path));
  const text = canonicalYaml(canonicalise(document));
  return { files: [{ path, text, command: `import ${vendor}` }], imported: countsOf(document) };
}

/**
 * Generates a vendor's files in memory, in the order in which they depend on each other.
 *
 * @throws {SpecError} or an `AggregateError` of them when that is not possible.
 */
export function regenerate(paths: SpecPaths, vendor: string): Regenerated {
  const { files, imported } = regenerateImport(paths, vendor);
  const built = buildDescription(paths, vendor);
  return { files: [...files, { path: built.path, text: built.text, command: `build ${vendor}` }], imported };
}
