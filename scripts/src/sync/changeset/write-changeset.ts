import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeAll } from "../../shared/write-all.ts";
import type { Classification } from "../model/classification.ts";
import { renderChangeset } from "./render-changeset.ts";
import { changesetFile, packagesOf } from "./vendor-packages.ts";

/** What writing the changeset came to. */
export type ChangesetOutcome = "written" | "unchanged" | "removed" | "none";

/**
 * Writes the changeset of a vendor's synchronisation, or removes that of an earlier one when users see no change any more. No other
 * changeset is touched.
 *
 * @param root - folder of the repository
 */
export function writeChangeset(root: string, classification: Classification): ChangesetOutcome {
  const path = join(root, changesetFile(classification.vendor));
  const text = renderChangeset(classification, packagesOf(classification.vendor));
  if (text === undefined) {
    if (!existsSync(path)) return "none";
    rmSync(path);
    return "removed";
  }
  return writeAll(new Map([[path, text]])).length > 0 ? "written" : "unchanged";
}

/** Whether the changeset that is there is the one that the classification asks for. */
export function isChangesetCurrent(root: string, classification: Classification): boolean {
  const path = join(root, changesetFile(classification.vendor));
  const text = renderChangeset(classification, packagesOf(classification.vendor));
  return text === undefined ? !existsSync(path) : existsSync(path) && readFileSync(path, "utf8") === text;
}
