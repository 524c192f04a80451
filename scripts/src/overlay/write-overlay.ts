import { canonicalYaml } from "../shared/canonical-yaml.ts";
import type { JsonValue } from "../shared/json.ts";
import { readBase } from "../spec/build/read-base.ts";
import type { Overlay } from "../spec/overlay/types.ts";
import type { SpecPaths } from "../spec/paths.ts";
import { compileOverlay } from "./compile.ts";
import { readDocs, readFacts } from "./facts/read-facts.ts";

/** A vendor's overlay as its facts make it. */
export interface CompiledOverlay {
  readonly path: string;
  readonly text: string;
  readonly overlay: Overlay;
}

const HEADER = "# Compiled from wire/ and docs.yaml by `spec overlay`. Do not edit: change the facts.\n";

/**
 * Compiles `specs/<vendor>/overlay.yaml` in memory.
 *
 * @throws {SpecError} when a file is missing, refused or stale.
 */
export function overlayOf(paths: SpecPaths, vendor: string): CompiledOverlay {
  const { document } = readBase(paths, vendor);
  const overlay = compileOverlay(document, readFacts(paths.root, vendor), readDocs(paths.root, vendor));
  // An overlay is made of JSON alone.
  const text = HEADER + canonicalYaml(overlay as unknown as JsonValue);
  return { path: paths.file(vendor, "overlay.yaml"), text, overlay };
}
