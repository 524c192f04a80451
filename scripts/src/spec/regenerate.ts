import { existsSync } from "node:fs";

import { overlayOf } from "../overlay/write-overlay.ts";
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
  /** The command that writes the file, without the name of the program. */
  readonly command: string;
  /** The command that writes its hash into the lock. */
  readonly lockedBy: string;
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
  const command = `import ${vendor}`;
  return { files: [{ path, text, command, lockedBy: command }], imported: countsOf(document) };
}

function regenerateOverlay(paths: SpecPaths, vendor: string): readonly Expected[] {
  if (!existsSync(paths.file(vendor, "wire"))) return [];
  const { path, text } = overlayOf(paths, vendor);
  return [{ path, text, command: `overlay ${vendor}`, lockedBy: `build ${vendor}` }];
}

/**
 * Generates a vendor's files in memory, in the order in which they depend on each other: each is made of the ones before it as they have
 * to be, not as they are on disk.
 *
 * @throws {SpecError} or an `AggregateError` of them when that is not possible.
 */
export function regenerate(paths: SpecPaths, vendor: string): Regenerated {
  const { files, imported } = regenerateImport(paths, vendor);
  const overlays = regenerateOverlay(paths, vendor);
  const fresh = new Map(overlays.map(({ path, text }) => [path, text]));
  const { path, text, lock } = buildDescription(paths, vendor, fresh);
  const command = `build ${vendor}`;
  const built = [lock, { path, text }].map((made) => ({
    path: made.path,
    text: made.text,
    command,
    lockedBy: command,
  }));
  return { files: [...files, ...overlays, ...built], imported };
}
