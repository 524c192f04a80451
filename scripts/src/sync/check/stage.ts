import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { own, ownObject } from "../../shared/json.ts";
import { readText } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { findStaleFiles } from "../../spec/check.ts";
import { readLock } from "../../spec/lock.ts";
import type { SpecPaths } from "../../spec/paths.ts";
import { changesetFile } from "../changeset/vendor-packages.ts";
import { isChangesetCurrent } from "../changeset/write-changeset.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { StageContext, StageResult, StageRun } from "../frame/stage.ts";
import { derivedFiles, derivedPages } from "../import/derived.ts";
import { judgeCorrections } from "../import/corrections.ts";
import { readVendored } from "../import/upstream.ts";
import { classifiedFile, readResults } from "../results/read-results.ts";
import { vendorsNamed, VENDORS, type Vendor } from "../sources/vendors.ts";

/** A refusal of a file as a line of a list; what else is thrown is a bug. */
function lineOf(error: unknown): readonly string[] {
  if (error instanceof AggregateError) return error.errors.flatMap(lineOf);
  if (error instanceof SpecError) return [error.message];
  throw error;
}

function staleSpecs(paths: SpecPaths): readonly string[] {
  try {
    return findStaleFiles(paths).map(({ file, pointer, remedy }) => `${file}#${pointer}: is stale: ${remedy}`);
  } catch (error) {
    return lineOf(error);
  }
}

async function staleDerived(paths: SpecPaths, vendor: Vendor): Promise<readonly string[]> {
  const description = paths.file(vendor, "openapi.yaml");
  if (!existsSync(description)) return [];
  const file = paths.relative(description);
  try {
    const made = [...(await derivedFiles(paths.root, paths, vendor, readText(description, file)))];
    return [...made, ...derivedPages(paths.root, paths, vendor)].flatMap(([path, text]) => {
      const absolute = join(paths.root, path);
      return existsSync(absolute) && readFileSync(absolute, "utf8") === text ? [] : [`${path}: is stale: run generate`];
    });
  } catch (error) {
    return lineOf(error);
  }
}

/** The committed corrections against the committed description: a draft leaves them as they were, so that they are named here. */
function staleCorrections(paths: SpecPaths, vendor: Vendor): readonly string[] {
  const document = readVendored(paths, vendor);
  if (document === undefined) return [];
  const commit = own(ownObject(readLock(paths).sources, vendor), "commit");
  return judgeCorrections(paths, vendor, document, String(commit)).stale;
}

/** Changesets that are not what the last classification asks for; none when nothing was classified. */
function staleChangesets({ paths, work }: StageContext): readonly string[] {
  if (!VENDORS.some((vendor) => work.has(classifiedFile(vendor)))) return [];
  return readResults(paths.root, work)
    .filter(({ classification }) => !isChangesetCurrent(paths.root, classification))
    .map(({ classification }) => `${changesetFile(classification.vendor)}: is stale: run sync changeset`);
}

/** Makes everything anew without the network and without writing, and compares it with what is committed. */
export const checkStage: StageRun = async (context, _options, words): Promise<StageResult> => {
  const { paths, progress } = context;
  const vendors = vendorsNamed(words);
  progress.note("regenerating descriptions");
  const files = [...staleSpecs(paths)];
  const corrections: string[] = [];
  for (const vendor of vendors) {
    progress.note(`${vendor}: regenerating types, judging corrections`);
    files.push(...(await staleDerived(paths, vendor)));
    corrections.push(...staleCorrections(paths, vendor));
  }
  files.push(...staleChangesets(context));
  const failures = [
    ...(corrections.length > 0
      ? [new SyncFailure("stale-overlay", "specs", `${corrections.length} corrections are stale`, corrections)]
      : []),
    ...(files.length > 0 ? [new SyncFailure("stale-files", "checkout", `${files.length} files are stale`, files)] : []),
  ];
  if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures, "stale files");
  return { status: "unchanged", summary: "what is committed is what its sources give", data: {} };
};
