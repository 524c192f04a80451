import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeAll } from "../../shared/write-all.ts";
import type { Classification } from "../model/classification.ts";
import type { Level } from "../model/level.ts";
import { renderChangeset } from "./render-changeset.ts";
import { changesetFile, packagesOf } from "./vendor-packages.ts";

/** The levels that a changeset can name. */
const RELEASED = ["major", "minor", "patch"] as const satisfies readonly Level[];

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

/**
 * Whether the changeset that is there is the one that the classification asks for. A person may have chosen another level for the client, by
 * hand or by a label; every other byte has to be as it would be written.
 */
export function isChangesetCurrent(root: string, classification: Classification): boolean {
  const packages = packagesOf(classification.vendor);
  const path = join(root, changesetFile(classification.vendor));
  if (!existsSync(path)) return renderChangeset(classification, packages) === undefined;
  const committed = readFileSync(path, "utf8");
  const chosen = RELEASED.find((level) => committed.includes(`\n${JSON.stringify(packages.client)}: ${level}\n`));
  const bump = classification.bump === "none" ? "none" : (chosen ?? classification.bump);
  return renderChangeset({ ...classification, bump }, packages) === committed;
}
