import { isArray, isObject, own, ownArray, ownObject, type JsonObject } from "../../shared/json.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { writeAll } from "../../shared/write-all.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { StageContext } from "../frame/stage.ts";
import { formatPagesLock, pagesLockOf, pagesLockPath, readPagesLock } from "../sources/koreai/pages-lock.ts";

const FILE = "fetched/koreai.json";

/** What an import of the pages' versions did. */
export interface ImportedPages {
  readonly pages: number;
  /** What a person has to compare with the files under `specs/koreai/pages`, one line for each difference. */
  readonly stale: readonly string[];
  readonly changed: readonly string[];
}

/** A line for the page, and one for each difference; a page that is new or gone needs no more than its name. */
function linesOf(record: JsonObject): readonly string[] {
  return ownArray(record, "changes").flatMap((change) => {
    if (!isObject(change)) return [];
    const [page, kind, lines] = [String(own(change, "page")), String(own(change, "kind")), own(change, "lines")];
    const told = isArray(lines) ? lines.map(String) : [];
    return told.length === 0 ? [`${page} ${kind}`] : told.map((line) => `${page} ${kind}: ${line}`);
  });
}

/**
 * Takes note of the version of the documentation that was fetched. The files under `specs/koreai/pages` are written by people: what changed
 * is told, and stands in the lock only when they have seen it, or in a draft.
 *
 * @returns `undefined` when there is nothing to take note of.
 * @throws {SyncFailure} when pages have changed and the result is no draft; nothing is written then.
 */
export function importPages({ paths, work }: StageContext, draft: boolean): ImportedPages | undefined {
  const record = work.readJson(FILE);
  if (record === undefined) throw new SyncFailure("not-set-up", "koreai", "nothing was fetched: run sync fetch first");
  const known = readPagesLock(paths);
  if (own(record, "status") !== "changed" || own(record, "commit") === known.commit) return undefined;
  const lock = pagesLockOf(ownObject(record, "lock"), FILE);
  if (lock.pages.size === 0) throw new SpecError(FILE, "/lock", "knows no page; run sync fetch again");
  // Before the first import there is nothing that could have changed.
  const stale = known.commit === "" ? [] : linesOf(record);
  if (stale.length > 0 && !draft)
    throw new SyncFailure("pages-changed", "koreai", `${stale.length} differences`, stale);
  const changed = writeAll(new Map([[pagesLockPath(paths), formatPagesLock(lock)]]));
  return { pages: lock.pages.size, stale, changed: changed.map((path) => paths.relative(path)) };
}
