import { own, type JsonObject } from "../../shared/json.ts";
import { SpecError } from "../../shared/spec-error.ts";
import type { WorkFolder } from "../frame/work-folder.ts";

/** What was fetched of a vendor that keeps its description in a repository. */
export interface Fetched {
  readonly vendor: string;
  /** `unchanged`: it is what was imported; nothing was downloaded, or the same bytes. */
  readonly status: "changed" | "unchanged";
  readonly repository: string;
  readonly ref: string;
  readonly path: string;
  /** The last commit that touched the file. */
  readonly commit: string;
  /** The commit in the lock; absent before the first import. */
  readonly imported?: string;
  /** SHA-256 and size of the raw file. */
  readonly sha256: string;
  readonly bytes: number;
}

/** The raw file of a vendor in the working folder. Its name keeps the ending that says how to parse it. */
export function fetchedFile(vendor: string): string {
  return `fetched/${vendor}.raw.json`;
}

/** How Chatwoot's description and its documentation differ. */
export const CROSS_CHECK_FILE: string = "fetched/chatwoot.docs.json";

function recordFile(vendor: string): string {
  return `fetched/${vendor}.json`;
}

/** The record as plain data. */
export function fetchedToJson(fetched: Fetched): JsonObject {
  return { ...fetched };
}

/** Writes what was found. */
export function writeFetched(work: WorkFolder, fetched: Fetched): void {
  work.writeJson(recordFile(fetched.vendor), fetchedToJson(fetched));
}

/**
 * What `sync fetch` found of a vendor, `undefined` when it has not run.
 *
 * @throws {SpecError} when the record is not one of ours.
 */
export function readFetched(work: WorkFolder, vendor: string): Fetched | undefined {
  const file = recordFile(vendor);
  const record = work.readJson(file);
  if (record === undefined) return undefined;
  const text = (key: string): string => {
    const value = own(record, key);
    if (typeof value !== "string") throw new SpecError(file, `/${key}`, "is no text; run sync fetch again");
    return value;
  };
  const status = text("status");
  if (status !== "changed" && status !== "unchanged")
    throw new SpecError(file, "/status", "is no status; run sync fetch again");
  const imported = own(record, "imported");
  return {
    vendor: text("vendor"),
    status,
    repository: text("repository"),
    ref: text("ref"),
    path: text("path"),
    commit: text("commit"),
    ...(typeof imported === "string" && { imported }),
    sha256: text("sha256"),
    bytes: Number(own(record, "bytes")),
  };
}
