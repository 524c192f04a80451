import { existsSync } from "node:fs";

import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import type { JsonObject } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { readText } from "../../shared/read-text.ts";
import { parseOverlay } from "../overlay/parse-overlay.ts";
import type { SpecPaths } from "../paths.ts";
import { effectiveDescription, type NamedOverlay } from "./effective.ts";
import { readBase, type Base } from "./read-base.ts";

/** The overlays of a vendor, in the order in which they are applied: compiled from facts, then written by hand. */
const OVERLAYS = ["overlay.yaml", "overlay.local.yaml"];

/** An effective description ready to be written. */
export interface BuiltDescription {
  readonly path: string;
  readonly text: string;
  readonly document: JsonObject;
  /** Number of overlay actions that made it. */
  readonly applied: number;
  /** The ids that its operations are locked to. */
  readonly lock: Base["lock"];
}

/** Texts that count in place of what is on disk, by absolute path: files that were regenerated and not written. */
export type FreshTexts = ReadonlyMap<string, string>;

const NOTHING_FRESH: FreshTexts = new Map();

function readOverlays(paths: SpecPaths, vendor: string, fresh: FreshTexts): readonly NamedOverlay[] {
  return OVERLAYS.map((name) => paths.file(vendor, name))
    .filter((path) => fresh.has(path) || existsSync(path))
    .map((path) => {
      const file = paths.relative(path);
      const text = fresh.get(path) ?? readText(path, file);
      return { file, overlay: parseOverlay(parseYaml(text, file), file) };
    });
}

/**
 * Builds `specs/<vendor>/openapi.yaml` in memory from the vendor's facts and the overlays beside them.
 *
 * @param fresh texts to use in place of files
 * @throws {SpecError} when a file is missing or refused.
 * @throws {AggregateError} of one `SpecError` per overlay action that could not be applied.
 */
export function buildDescription(
  paths: SpecPaths,
  vendor: string,
  fresh: FreshTexts = NOTHING_FRESH,
): BuiltDescription {
  const path = paths.file(vendor, "openapi.yaml");
  const overlays = readOverlays(paths, vendor, fresh);
  const { document, lock } = readBase(paths, vendor);
  const result = effectiveDescription(document, overlays, paths.relative(path));
  if (result.problems.length > 0) throw new AggregateError(result.problems, "overlay actions that do not apply");
  return { path, text: canonicalYaml(result.document), document: result.document, applied: result.applied, lock };
}
