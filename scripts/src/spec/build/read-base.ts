import { describeKoreai } from "../../koreai/build.ts";
import type { JsonObject } from "../../shared/json.ts";
import { formatOperationLock, operationLockPath, readOperationLock } from "../../sync/identify/operation-lock.ts";
import { withPublicIds } from "../../sync/identify/with-public-ids.ts";
import { readDescription } from "../admission/read-description.ts";
import type { SpecPaths } from "../paths.ts";

/** What the overlays of a vendor are applied to, its operations called by their public ids. */
export interface Base {
  readonly document: JsonObject;
  /** `operations.lock.json` as it has to be: what it was, and the ids of operations that it did not know. */
  readonly lock: { readonly path: string; readonly text: string };
}

/** Kore.ai publishes no description, so ours is assembled; others' facts were imported. */
function readDocument(paths: SpecPaths, vendor: string): JsonObject {
  if (vendor === "koreai") return describeKoreai(paths.root);
  const upstream = paths.file(vendor, "upstream.yaml");
  return readDescription(upstream, paths.relative(upstream)).document;
}

/**
 * Reads a vendor's facts.
 *
 * @throws {SpecError} when a file is missing or refused.
 */
export function readBase(paths: SpecPaths, vendor: string): Base {
  const { document, lock } = withPublicIds(readDocument(paths, vendor), readOperationLock(paths, vendor));
  return { document, lock: { path: operationLockPath(paths, vendor), text: formatOperationLock(lock) } };
}
