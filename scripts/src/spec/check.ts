import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { compareText, own, ownObject, sameJson } from "../shared/json.ts";
import { formatPointer } from "../shared/pointer.ts";
import { readText } from "../shared/read-text.ts";
import { sha256 } from "../shared/sha256.ts";
import { SpecError } from "../shared/spec-error.ts";
import { countsToJson } from "./counts.ts";
import { readLock } from "./lock.ts";
import type { SpecPaths } from "./paths.ts";
import { regenerate } from "./regenerate.ts";

/** A file that is not what the files it is made from give. */
export interface StaleFile {
  /** Relative to the root. */
  readonly file: string;
  /** The part of it that is stale, `""` for all. */
  readonly pointer: string;
  /** What to do about it. */
  readonly remedy: string;
}

function vendorsOf(paths: SpecPaths): readonly string[] {
  const specs = join(paths.root, "specs");
  if (!existsSync(specs)) throw new SpecError("specs", "", "no such folder");
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(compareText);
}

/**
 * Regenerates everything below `specs/` in memory and compares it with what is there, the lock included.
 *
 * @returns the files that differ, in a fixed order; none when all is fresh.
 * @throws {SpecError} or an `AggregateError` of them when something cannot be regenerated at all.
 */
export function findStaleFiles(paths: SpecPaths): readonly StaleFile[] {
  const stale: StaleFile[] = [];
  const lock = readLock(paths);
  const staleLock = (tokens: readonly string[], remedy: string): void => {
    stale.push({ file: paths.relative(paths.lock), pointer: formatPointer(tokens), remedy });
  };
  const made = new Set<string>();
  for (const vendor of vendorsOf(paths)) {
    const { files, imported } = regenerate(paths, vendor);
    for (const { path, text, command, lockedBy } of files) {
      const file = paths.relative(path);
      const output = paths.output(path);
      made.add(output);
      if (!existsSync(path) || readText(path, file) !== text) {
        stale.push({ file, pointer: "", remedy: `run spec ${command}` });
      }
      if (own(lock.outputs, output) !== sha256(text)) staleLock(["outputs", output], `run spec ${lockedBy}`);
    }
    const locked = own(ownObject(lock.sources, vendor), "counts");
    const expected = imported === undefined ? undefined : countsToJson(imported);
    if (!sameJson(locked, expected)) staleLock(["sources", vendor, "counts"], `run spec import ${vendor}`);
  }
  for (const output of Object.keys(lock.outputs)) {
    if (!made.has(output)) staleLock(["outputs", output], "remove the entry: nothing makes this file");
  }
  return stale;
}
