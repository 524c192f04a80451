import { sha256 } from "../shared/sha256.ts";
import { writeAll } from "../shared/write-all.ts";
import { formatLock, readLock, withOutputs, type Lock } from "./lock.ts";
import type { SpecPaths } from "./paths.ts";
import { step } from "./progress.ts";

/**
 * Writes generated files below `specs/` together with their hashes in the lock, all or none, and reports each.
 *
 * @param files text by absolute path
 * @param lock the lock to add the hashes to; the one on disk unless given
 */
export function writeOutputs(paths: SpecPaths, files: ReadonlyMap<string, string>, lock: Lock = readLock(paths)): void {
  const hashes = new Map([...files].map(([path, text]) => [paths.output(path), sha256(text)]));
  const all = new Map([...files, [paths.lock, formatLock(withOutputs(lock, hashes))]]);
  const changed = writeAll(all);
  for (const path of all.keys()) step(changed.includes(path) ? "wrote" : "unchanged", paths.relative(path));
}
