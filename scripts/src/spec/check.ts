import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { canonicalYaml } from "../shared/canonical-yaml.ts";
import { compareText, own } from "../shared/json.ts";
import { formatPointer } from "../shared/pointer.ts";
import { readText } from "../shared/read-text.ts";
import { sha256 } from "../shared/sha256.ts";
import { readDescription } from "./admission/read-description.ts";
import { buildDescription } from "./build/build-vendor.ts";
import { canonicalise } from "./canonical/canonicalise.ts";
import { readLock } from "./lock.ts";
import type { SpecPaths } from "./paths.ts";

/** A file that is not what the files it is made from give. */
export interface StaleFile {
  /** Relative to the root. */
  readonly file: string;
  /** The part of it that is stale, `""` for all. */
  readonly pointer: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A generated file as it has to be, and the command that makes it so. */
interface Expected {
  readonly path: string;
  readonly text: string;
  readonly remedy: string;
}

function vendorsOf(paths: SpecPaths): readonly string[] {
  const specs = join(paths.root, "specs");
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(compareText);
}

function expectedOf(paths: SpecPaths, vendor: string): readonly Expected[] {
  const expected: Expected[] = [];
  const upstream = paths.file(vendor, "upstream.yaml");
  if (existsSync(upstream)) {
    // The raw file is not kept; what can be told is whether this is its canonical form still.
    const { document } = readDescription(upstream, paths.relative(upstream));
    const text = canonicalYaml(canonicalise(document));
    expected.push({ path: upstream, text, remedy: `run spec import ${vendor} …` });
  }
  const built = buildDescription(paths, vendor);
  expected.push({ path: built.path, text: built.text, remedy: `run spec build ${vendor}` });
  return expected;
}

/**
 * Regenerates everything below `specs/` in memory and compares it with what is there, the lock included.
 *
 * @returns the files that differ, in a fixed order; none when all is fresh.
 * @throws {SpecError} or an `AggregateError` of them when something cannot be regenerated at all.
 */
export function findStaleFiles(paths: SpecPaths): readonly StaleFile[] {
  const stale: StaleFile[] = [];
  const { outputs } = readLock(paths);
  const lockFile = paths.relative(paths.lock);
  const made = new Set<string>();
  for (const vendor of vendorsOf(paths)) {
    for (const { path, text, remedy } of expectedOf(paths, vendor)) {
      const file = paths.relative(path);
      const output = paths.output(path);
      made.add(output);
      const current = existsSync(path) ? readText(path, file) : undefined;
      if (current !== text) stale.push({ file, pointer: "", remedy });
      if (own(outputs, output) !== sha256(text)) {
        stale.push({ file: lockFile, pointer: formatPointer(["outputs", output]), remedy });
      }
    }
  }
  for (const output of Object.keys(outputs).filter((name) => !made.has(name))) {
    const remedy = "nothing makes this file; remove the entry";
    stale.push({ file: lockFile, pointer: formatPointer(["outputs", output]), remedy });
  }
  return stale;
}
