import { own, ownObject, type JsonObject } from "../../shared/json.ts";
import { readLock } from "../../spec/lock.ts";
import { readFetched, type Fetched } from "../fetch/fetched.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { StageContext, StageResult, StageRun } from "../frame/stage.ts";
import { CHATWOOT, vendorsNamed } from "../sources/vendors.ts";
import type { Imported } from "./import-vendor.ts";
import { healthToJson } from "./overlay-health.ts";

function isImported({ paths }: StageContext, { vendor, sha256, status }: Fetched): boolean {
  return status === "unchanged" || own(ownObject(readLock(paths).sources, vendor), "sha256") === sha256;
}

function kinds({ matches }: Imported): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { added: 0, removed: 0, moved: 0, renamed: 0 };
  for (const { kind } of matches) if (kind in counts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function toJson(imported: Imported): JsonObject {
  const { vendor, counts, matches, health, settled, stale, changed } = imported;
  return {
    vendor,
    counts: { ...counts, methods: { ...counts.methods } },
    matches: matches.flatMap(({ kind, id, old, new: now, by }) =>
      kind === "same"
        ? []
        : [{ kind, id, ...(old && { old: { ...old } }), ...(now && { new: { ...now } }), ...(by && { by }) }],
    ),
    health: healthToJson(health),
    settled: [...settled],
    stale: [...stale],
    changed: [...changed],
  };
}

function summary(imported: Imported): string {
  const { vendor, counts, health, settled, changed } = imported;
  const { added, removed, moved, renamed } = kinds(imported);
  const changes = `${added} added, ${removed} removed, ${moved} moved, ${renamed} renamed`;
  return `${vendor}: ${counts.operations} operations (${changes}), ${health.applied} of ${health.actions} corrections apply, ${settled.length} settled, ${changed.length} files changed`;
}

/** Imports what was fetched. Kore.ai has no description to import: its pages are compared when they are fetched. */
export const importStage: StageRun = async (context, options, words): Promise<StageResult> => {
  const vendors = vendorsNamed(words).filter((vendor) => vendor === CHATWOOT.vendor);
  const draft = own(options, "draft") === true;
  const results: Imported[] = [];
  for (const vendor of vendors) {
    const fetched = readFetched(context.work, vendor);
    if (fetched === undefined) throw new SyncFailure("not-set-up", vendor, "nothing was fetched: run sync fetch first");
    if (isImported(context, fetched)) continue;
    const { importVendor } = await import("./import-vendor.ts");
    const imported = await importVendor(context, fetched, draft);
    context.work.writeJson(`imported/${vendor}.json`, toJson(imported));
    results.push(imported);
  }
  const stale = results.flatMap((imported) => imported.stale);
  const data = Object.fromEntries(results.map((imported) => [imported.vendor, toJson(imported)]));
  if (results.length === 0)
    return { status: "unchanged", summary: "nothing to import: what was fetched is what is vendored", data };
  return {
    status: stale.length > 0 ? "draft" : "done",
    summary: results.map(summary).join("; "),
    data,
    ...(stale.length > 0 && {
      problem: new SyncFailure(
        "stale-overlay",
        results.map(({ vendor }) => vendor).join(", "),
        `${stale.length} corrections are stale`,
        stale,
      ),
    }),
  };
};
