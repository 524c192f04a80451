import { isArray, own, ownObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { taskList } from "../changeset/task-list.ts";
import { readWrappers } from "../changeset/wrappers.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { WorkFolder } from "../frame/work-folder.ts";
import type { Classification } from "../model/classification.ts";
import type { OverlayHealth } from "../model/overlay-health.ts";
import { VENDORS } from "../sources/vendors.ts";
import type { VendorResult } from "./vendor-result.ts";

/** What `sync classify` leaves for the stages after it. */
export function classifiedFile(vendor: string): string {
  return `classified/${vendor}.json`;
}

/** What `sync import` leaves. */
export function importedFile(vendor: string): string {
  return `imported/${vendor}.json`;
}

/**
 * Everything that the stages before have found out, vendor by vendor.
 *
 * @param root - folder of the repository
 * @throws {SyncFailure} `not-set-up` when nothing was classified
 * @throws {SpecError} when a file of the working folder is none of ours
 */
export function readResults(root: string, work: WorkFolder): readonly VendorResult[] {
  const results = VENDORS.flatMap((vendor) => {
    const classified = work.readJson(classifiedFile(vendor));
    return classified === undefined ? [] : [resultOf(root, work, vendor, classified)];
  });
  if (results.length === 0)
    throw new SyncFailure("not-set-up", "working folder", "nothing was classified: run sync classify first");
  return results;
}

function resultOf(root: string, work: WorkFolder, vendor: string, classified: JsonObject): VendorResult {
  const classification = checked(vendor, classified);
  const imported = work.readJson(importedFile(vendor)) ?? {};
  const health = own(imported, "health");
  return {
    classification,
    ...(health !== undefined && { health: health as unknown as OverlayHealth }),
    settled: texts(own(imported, "settled")),
    crossCheck: texts(own(imported, "crossCheck")),
    ...(own(imported, "blockers") !== undefined && { blockers: texts(own(imported, "blockers")) }),
    tasks: taskList(classification, readWrappers(root, vendor)),
  };
}

/** The file is our own; still, one of another version must end in a sentence and not in a crash. */
function checked(vendor: string, classified: JsonObject): Classification {
  const lists = ["findings", "matches", "decisions", "disagreements"];
  const sound =
    own(classified, "vendor") === vendor &&
    typeof own(classified, "bump") === "string" &&
    lists.every((list) => isArray(own(classified, list))) &&
    own(ownObject(classified, "counts"), "new") !== undefined;
  if (!sound)
    throw new SpecError(classifiedFile(vendor), "", "is no classification; delete the working folder and run it again");
  return classified as unknown as Classification;
}

function texts(value: JsonValue | undefined): readonly string[] {
  return isArray(value) ? value.map(String) : [];
}
