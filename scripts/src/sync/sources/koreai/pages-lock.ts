import { existsSync } from "node:fs";

import { isObject, mapValues, own, ownObject, sortKeys, type JsonObject } from "../../../shared/json.ts";
import { parseJson } from "../../../shared/parse-json.ts";
import { readText } from "../../../shared/read-text.ts";
import { sha256 } from "../../../shared/sha256.ts";
import { SpecError } from "../../../shared/spec-error.ts";
import type { SpecPaths } from "../../../spec/paths.ts";
import type { OperationFacts } from "./page-facts.ts";

const VERSION = 1;

/** One page as it was when people last looked at it. */
export interface LockedPage {
  /** Git's id of its text. */
  readonly blob: string;
  /** SHA-256 of its facts: pages that differ in their words alone have the same. */
  readonly facts: string;
}

/** `specs/koreai/pages.lock.json`: which version of the documentation the pages beside it were made from. */
export interface PagesLock {
  /** `""` before the first import. */
  readonly commit: string;
  /** By upstream's id of the page. */
  readonly pages: ReadonlyMap<string, LockedPage>;
}

/** Where the lock is. */
export function pagesLockPath(paths: SpecPaths): string {
  return paths.file("koreai", "pages.lock.json");
}

/** What is compared of a page. */
export function factsHash(operations: readonly OperationFacts[]): string {
  return sha256(JSON.stringify(operations));
}

function readPage(entry: JsonObject, id: string, file: string): LockedPage {
  const [blob, facts] = [own(entry, "blob"), own(entry, "facts")];
  if (typeof blob !== "string" || typeof facts !== "string")
    throw new SpecError(file, `/pages/${id}`, "needs blob and facts");
  return { blob, facts };
}

/** A lock from JSON, as it is written and as stages hand it on. */
export function pagesLockOf(value: JsonObject, file: string): PagesLock {
  if (own(value, "version") !== VERSION) {
    throw new SpecError(file, "/version", `is not ${VERSION}: this lock was written by another version of the tool`);
  }
  const pages = Object.entries(ownObject(value, "pages")).map(
    ([id, entry]) => [id, readPage(isObject(entry) ? entry : {}, id, file)] as const,
  );
  return { commit: String(own(value, "commit")), pages: new Map(pages) };
}

/** The vendored lock; one that knows no page before the first import. */
export function readPagesLock(paths: SpecPaths): PagesLock {
  const path = pagesLockPath(paths);
  if (!existsSync(path)) return { commit: "", pages: new Map() };
  const file = paths.relative(path);
  const value = parseJson(readText(path, file), file);
  return pagesLockOf(isObject(value) ? value : {}, file);
}

/** The lock as plain data, pages in order. */
export function pagesLockToJson({ commit, pages }: PagesLock): JsonObject {
  const entries = sortKeys(Object.fromEntries([...pages].map(([id, page]) => [id, { ...page }])));
  return { version: VERSION, commit, pages: mapValues(entries, (page) => page) };
}

/** The lock as it is written. */
export function formatPagesLock(lock: PagesLock): string {
  return `${JSON.stringify(pagesLockToJson(lock), undefined, 2)}\n`;
}
