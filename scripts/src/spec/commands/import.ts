import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import { sha256 } from "../../shared/sha256.ts";
import type { JsonObject } from "../../shared/json.ts";
import { readTextFile } from "../../shared/read-text.ts";
import { identify } from "../../sync/identify/identify.ts";
import { formatOperationLock, operationLockPath, readOperationLock } from "../../sync/identify/operation-lock.ts";
import { parseDescription, readDescription } from "../admission/read-description.ts";
import { canonicalise } from "../canonical/canonicalise.ts";
import { countsOf } from "../counts.ts";
import { readLock, withSource } from "../lock.ts";
import { specPaths, type SpecPaths } from "../paths.ts";
import { step } from "../progress.ts";
import { upgradeDescription } from "../upgrade/upgrade-description.ts";
import { writeOutputs } from "../write-outputs.ts";

/** Where the file to import comes from, as it is recorded in the lock. */
export interface ImportOptions {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
}

/** The public ids of what is imported: those of the description before it wherever an operation is the same, moved or renamed. */
function lockIds(paths: SpecPaths, vendor: string, document: JsonObject): readonly [path: string, text: string] {
  const previous = paths.file(vendor, "upstream.yaml");
  const before = existsSync(previous) ? readDescription(previous, paths.relative(previous)).document : { paths: {} };
  const { lock } = identify(before, document, readOperationLock(paths, vendor));
  return [operationLockPath(paths, vendor), formatOperationLock(lock)];
}

/**
 * Reads an upstream description, admits it (said in OpenAPI 3.1 when it is older), and writes `specs/<vendor>/upstream.yaml`,
 * `operations.lock.json` and `specs/lock.json`: all or none.
 *
 * @param folder what `file` is relative to
 * @param file the raw description, as the user named it
 * @throws {SpecError} when the file is refused; nothing is written then.
 */
export function importDescription(
  root: string,
  vendor: string,
  folder: string,
  file: string,
  options: ImportOptions,
): void {
  const paths = specPaths(root);
  const source = readTextFile(resolve(folder, file), file);
  const { document, from } = upgradeDescription(parseDescription(source), file);
  step("read", `${file}: ${source.bytes.length} bytes, sha256 ${sha256(source.bytes).slice(0, 12)}`);
  if (from !== "3.1") step("upgraded", `from ${from} to OpenAPI 3.1`);
  const counts = countsOf(document);
  step("admitted", `${counts.paths} paths, ${counts.operations} operations, ${counts.schemas} schemas`);

  const upstream = canonicalYaml(canonicalise(document));
  const target = paths.file(vendor, "upstream.yaml");
  const locked = withSource(readLock(paths), vendor, {
    ...options,
    sha256: sha256(source.bytes),
    bytes: source.bytes.length,
    counts,
  });
  writeOutputs(paths, new Map([[target, upstream], lockIds(paths, vendor, document)]), locked);
}
