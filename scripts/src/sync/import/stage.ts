import { own, ownObject, type JsonObject } from "../../shared/json.ts";
import { readLock } from "../../spec/lock.ts";
import { CROSS_CHECK_FILE, readFetched, type Fetched } from "../fetch/fetched.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { StageContext, StageResult, StageRun } from "../frame/stage.ts";
import { CHATWOOT, vendorsNamed, type Vendor } from "../sources/vendors.ts";
import { importPages } from "./import-pages.ts";
import type { Imported } from "./import-vendor.ts";
import { crossCheckLines, importedToJson, summaryOf } from "./imported.ts";

/** What was done for one vendor; `undefined` when there was nothing to do. */
interface Done {
  readonly vendor: Vendor;
  readonly summary: string;
  readonly data: JsonObject;
  readonly problem: SyncFailure | undefined;
}

function isImported({ paths }: StageContext, { vendor, sha256, status }: Fetched): boolean {
  return status === "unchanged" || own(ownObject(readLock(paths).sources, vendor), "sha256") === sha256;
}

async function importDescription(context: StageContext, draft: boolean): Promise<Done | undefined> {
  const { vendor } = CHATWOOT;
  const fetched = readFetched(context.work, vendor);
  if (fetched === undefined) throw new SyncFailure("not-set-up", vendor, "nothing was fetched: run sync fetch first");
  if (isImported(context, fetched)) return undefined;
  const { importVendor } = await import("./import-vendor.ts");
  const imported: Imported = await importVendor(context, fetched, draft);
  const { stale } = imported;
  const check = context.work.readJson(CROSS_CHECK_FILE) ?? {};
  const problem =
    stale.length === 0
      ? undefined
      : new SyncFailure("stale-overlay", vendor, `${stale.length} corrections are stale`, stale);
  return {
    vendor: "chatwoot",
    summary: summaryOf(imported),
    data: importedToJson(imported, crossCheckLines(check)),
    problem,
  };
}

function importDocumentation(context: StageContext, draft: boolean): Done | undefined {
  const imported = importPages(context, draft);
  if (imported === undefined) return undefined;
  const { pages, stale, changed } = imported;
  const problem =
    stale.length === 0 ? undefined : new SyncFailure("pages-changed", "koreai", `${stale.length} differences`, stale);
  const data = { vendor: "koreai", pages, stale: [...stale], changed: [...changed], blockers: [...stale] };
  return { vendor: "koreai", summary: `koreai: ${pages} pages, ${stale.length} differences`, data, problem };
}

/** One failure of several: the first one's kind, every one's lines. */
function together(problems: readonly SyncFailure[]): SyncFailure | undefined {
  const [first, ...others] = problems;
  if (first === undefined || others.length === 0) return first;
  const lines = problems.flatMap(({ message, lines: more }) => [message, ...more]);
  return new SyncFailure(first.code, "several vendors", "need a person", lines);
}

/** Imports what was fetched, vendor by vendor; that one is refused keeps none of the others from it. */
export const importStage: StageRun = async (context, options, words): Promise<StageResult> => {
  const draft = own(options, "draft") === true;
  const done: Done[] = [];
  const failures: unknown[] = [];
  for (const vendor of vendorsNamed(words)) {
    try {
      const result =
        vendor === "koreai" ? importDocumentation(context, draft) : await importDescription(context, draft);
      if (result === undefined) continue;
      context.work.writeJson(`imported/${vendor}.json`, result.data);
      done.push(result);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0)
    throw failures.length === 1 ? failures[0] : new AggregateError(failures, "vendors that were refused");
  const data = Object.fromEntries(done.map((result) => [result.vendor, result.data]));
  if (done.length === 0) {
    return { status: "unchanged", summary: "nothing to import: what was fetched is what is vendored", data };
  }
  const problem = together(done.flatMap((result) => result.problem ?? []));
  return {
    status: problem === undefined ? "done" : "draft",
    summary: done.map(({ summary }) => summary).join("; "),
    data,
    ...(problem !== undefined && { problem }),
  };
};
