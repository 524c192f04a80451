import { existsSync } from "node:fs";

import { readText } from "../../shared/read-text.ts";
import { buildDescription } from "../build/build-vendor.ts";
import { countsOf } from "../counts.ts";
import { lintAndReport } from "../lint/report.ts";
import { specPaths, type SpecPaths } from "../paths.ts";
import { step } from "../progress.ts";
import { writeOutputs } from "../write-outputs.ts";

/** The overlay that was compiled from facts, if there is one: the lock says which one the description was made with. */
function compiledOverlay(paths: SpecPaths, vendor: string): readonly (readonly [string, string])[] {
  const path = paths.file(vendor, "overlay.yaml");
  return existsSync(path) ? [[path, readText(path, paths.relative(path))]] : [];
}

/**
 * Builds, lints and writes `specs/<vendor>/openapi.yaml`, and adds the ids of new operations to `operations.lock.json`.
 *
 * @throws {SpecError} or an {@link AggregateError} of them when a file is refused, an overlay action does not apply, or the linter finds an
 * error; nothing is written then.
 */
export async function build(root: string, vendor: string): Promise<void> {
  const paths = specPaths(root);
  const { path, text, document, applied, lock } = buildDescription(paths, vendor);
  const counts = countsOf(document);
  step("built", `${counts.operations} operations, ${counts.schemas} schemas, ${applied} overlay actions`);
  await lintAndReport(vendor, text, paths.relative(path));
  writeOutputs(paths, new Map([[lock.path, lock.text], ...compiledOverlay(paths, vendor), [path, text]]));
}
