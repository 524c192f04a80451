import { existsSync } from "node:fs";

import type { JsonObject } from "../../shared/json.ts";
import { sha256 } from "../../shared/sha256.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { parseDescription, readDescription } from "../../spec/admission/read-description.ts";
import { canonicalise } from "../../spec/canonical/canonicalise.ts";
import type { SpecPaths } from "../../spec/paths.ts";
import { upgradeDescription, type DescriptionVersion } from "../../spec/upgrade/upgrade-description.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { WorkFolder } from "../frame/work-folder.ts";
import { fetchedFile, type Fetched } from "../fetch/fetched.ts";

/** A fetched description, admitted and in canonical form. */
export interface FetchedDescription {
  readonly document: JsonObject;
  readonly from: DescriptionVersion;
}

/**
 * Reads the raw file that was fetched, admits it and says it in canonical OpenAPI 3.1.
 *
 * @throws {SyncFailure} when it is not the file that was fetched, or is not admitted.
 */
export function readFetchedDescription(
  work: WorkFolder,
  { vendor, repository, path, commit, sha256: hash }: Fetched,
): FetchedDescription {
  const name = fetchedFile(vendor);
  if (!work.has(name)) throw new SyncFailure("not-set-up", name, "is missing: run sync fetch again");
  const bytes = work.readBytes(name);
  if (sha256(bytes) !== hash) throw new SyncFailure("truncated", name, "is not what was fetched: run sync fetch again");
  // Named as upstream names it: the end of the name says how it is parsed.
  const file = `${repository}@${commit.slice(0, 9)}/${path}`;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const { document, from } = upgradeDescription(parseDescription({ file, bytes, text }), file);
    return { document: canonicalise(document), from };
  } catch (error) {
    if (error instanceof SpecError) throw new SyncFailure("not-admitted", `${file}#${error.pointer}`, error.reason);
    if (error instanceof TypeError) throw new SyncFailure("not-admitted", file, "is not UTF-8 text");
    throw error;
  }
}

/** The description that is vendored; `undefined` before the first import. */
export function readVendored(paths: SpecPaths, vendor: string): JsonObject | undefined {
  const path = paths.file(vendor, "upstream.yaml");
  return existsSync(path) ? readDescription(path, paths.relative(path)).document : undefined;
}
