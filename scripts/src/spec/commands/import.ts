import { resolve } from "node:path";

import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import { sha256 } from "../../shared/sha256.ts";
import { readTextFile } from "../../shared/read-text.ts";
import { parseDescription } from "../admission/read-description.ts";
import { canonicalise } from "../canonical/canonicalise.ts";
import { countsOf } from "../counts.ts";
import { readLock, withSource } from "../lock.ts";
import { specPaths } from "../paths.ts";
import { step } from "../progress.ts";
import { upgradeDescription } from "../upgrade/upgrade-description.ts";
import { writeOutputs } from "../write-outputs.ts";

/** Where the file to import comes from, as it is recorded in the lock. */
export interface ImportOptions {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
}

/**
 * Reads an upstream description, admits it (said in OpenAPI 3.1 when it is older), and writes `specs/<vendor>/upstream.yaml` and `specs/lock.json`: both or none.
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
  writeOutputs(paths, new Map([[target, upstream]]), locked);
}
