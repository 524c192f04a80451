import { compareText, own, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { StageContext } from "../frame/stage.ts";
import type { HttpClient } from "../http/http-client.ts";
import { GithubPath } from "../sources/github.ts";
import { compareFacts } from "../sources/koreai/compare-facts.ts";
import { readDescribedPages, undescribed } from "../sources/koreai/described.ts";
import type { OperationFacts } from "../sources/koreai/page-facts.ts";
import {
  factsHash,
  pagesLockToJson,
  readPagesLock,
  type LockedPage,
  type PagesLock,
} from "../sources/koreai/pages-lock.ts";
import { readPage } from "../sources/koreai/read-page.ts";
import { KOREAI } from "../sources/vendors.ts";

/** Facts are made anew when the way in which they are read changes. */
const READER = "1";
const CACHE = "koreai/facts.json";

/** A page that is not as it was. */
export interface PageChange {
  readonly page: string;
  readonly kind: "added" | "changed" | "removed";
  /** What is different, one line each. */
  readonly lines: readonly string[];
}

/** What became of the documentation. */
export interface FetchedPages {
  readonly status: "changed" | "unchanged";
  readonly commit: string;
  readonly lock: PagesLock;
  readonly changes: readonly PageChange[];
  /** Documented operations that no file of ours describes; known only when the documentation was read. */
  readonly undescribed: readonly string[];
}

const PAGE = /^([a-z0-9-]+\/[a-z0-9-]+)\.mdx?$/u;

/** Upstream's id of the page that a file holds; `undefined` for what is no page. Two spellings of one name are one page. */
function pageOf(path: string): string | undefined {
  return PAGE.exec(path.toLowerCase())?.[1];
}

/** The pages among the files, in order of their names. Of two spellings of one name the one in lower case counts. */
function pagesAmong(
  files: ReadonlyMap<string, string>,
): readonly (readonly [page: string, path: string, blob: string])[] {
  return [...files]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([path, blob]) => {
      const lower = path.toLowerCase();
      const page = path !== lower && files.has(lower) ? undefined : pageOf(path);
      return page === undefined ? [] : [[page, path, blob] as const];
    });
}

/** Facts by Git's id of the text they were read from: a text never changes under its id. */
class FactsCache {
  readonly #context: StageContext;
  readonly #facts: Map<string, JsonValue>;

  constructor(context: StageContext) {
    this.#context = context;
    const file = context.work.readJson(CACHE) ?? {};
    const known = own(file, "reader") === READER ? own(file, "facts") : undefined;
    this.#facts = new Map(Object.entries((known ?? {}) as JsonObject));
  }

  async get(blob: string, read: () => Promise<readonly OperationFacts[]>): Promise<readonly OperationFacts[]> {
    const known = this.#facts.get(blob);
    // Written by the line below and by nothing else.
    if (known !== undefined) return known as unknown as readonly OperationFacts[];
    const facts = await read();
    this.#facts.set(blob, facts as unknown as JsonValue);
    return facts;
  }

  save(): void {
    this.#context.work.writeJson(CACHE, { reader: READER, facts: Object.fromEntries(this.#facts) });
  }
}

/** What the pages of a commit say. */
interface Reading {
  readonly lock: PagesLock;
  readonly changes: readonly PageChange[];
  /** Facts of the pages that had to be read. */
  readonly documented: ReadonlyMap<string, readonly OperationFacts[]>;
}

/** Reads the pages of one commit and compares them with those of the lock. */
class PagesReader {
  readonly #context: StageContext;
  readonly #github: GithubPath;
  readonly #cache: FactsCache;

  constructor(context: StageContext, client: HttpClient) {
    this.#context = context;
    this.#github = new GithubPath(client, context.settings, KOREAI);
    this.#cache = new FactsCache(context);
  }

  latestCommit(): Promise<string> {
    return this.#github.latestCommit();
  }

  #facts(commit: string, path: string, blob: string): Promise<readonly OperationFacts[]> {
    return this.#cache.get(blob, async () => {
      const bytes = await this.#github.download(commit, blob, path);
      const file = `${KOREAI.repository}@${commit.slice(0, 9)}/${path}`;
      try {
        return readPage(new TextDecoder("utf-8", { fatal: true }).decode(bytes), file);
      } catch (error) {
        const reason =
          error instanceof SpecError ? error.reason : error instanceof TypeError ? "is not UTF-8 text" : undefined;
        if (reason === undefined) throw error;
        throw new SyncFailure("not-admitted", file, reason);
      }
    });
  }

  /** What the page said in the locked version; nothing when that version cannot be had any more. */
  async #former(lock: PagesLock, path: string, { blob }: LockedPage): Promise<readonly OperationFacts[] | undefined> {
    try {
      return await this.#facts(lock.commit, path, blob);
    } catch (error) {
      if (error instanceof SyncFailure && (error.code === "not-found" || error.code === "truncated")) return undefined;
      throw error;
    }
  }

  async read(commit: string, lock: PagesLock): Promise<Reading> {
    const files = pagesAmong(await this.#github.filesAt(commit));
    const pages = new Map<string, LockedPage>();
    const documented = new Map<string, readonly OperationFacts[]>();
    const changes: PageChange[] = [];
    let count = 0;
    for (const [page, path, blob] of files) {
      count += 1;
      const known = lock.pages.get(page);
      if (known?.blob === blob) {
        pages.set(page, known);
        continue;
      }
      this.#context.progress.note(`koreai: ${page} (${count} of ${files.length})`);
      const facts = await this.#facts(commit, path, blob);
      documented.set(page, facts);
      const hash = factsHash(facts);
      pages.set(page, { blob, facts: hash });
      if (known?.facts === hash) continue;
      if (known !== undefined) {
        const former = await this.#former(lock, path, known);
        const lines =
          former === undefined ? ["its former version cannot be read any more"] : compareFacts(former, facts);
        changes.push({ page, kind: "changed", lines });
      } else if (facts.length > 0) {
        changes.push({
          page,
          kind: "added",
          lines: facts.map(({ method, path: at }) => `${method === "" ? "?" : method} ${at}`),
        });
      }
    }
    const empty = factsHash([]);
    for (const [page, { facts }] of lock.pages) {
      if (!pages.has(page) && facts !== empty) changes.push({ page, kind: "removed", lines: [] });
    }
    this.#cache.save();
    return { lock: { commit, pages }, changes, documented };
  }
}

/**
 * Compares Kore.ai's documentation pages with those that the vendored files were made from. Pages whose text is the same are not read;
 * pages whose facts are the same have not changed.
 *
 * @param force - compare although no commit touched the pages
 * @throws {SyncFailure} when upstream cannot be asked or a page cannot be read.
 */
export async function fetchPages(context: StageContext, client: HttpClient, force: boolean): Promise<FetchedPages> {
  const reader = new PagesReader(context, client);
  const known = readPagesLock(context.paths);
  context.progress.note("koreai: asking for the last commit of the pages");
  const commit = await reader.latestCommit();
  if (commit === known.commit && !force)
    return { status: "unchanged", commit, lock: known, changes: [], undescribed: [] };
  const { lock, changes, documented } = await reader.read(commit, known);
  return {
    status: changes.length > 0 ? "changed" : "unchanged",
    commit,
    lock,
    changes,
    undescribed: undescribed(readDescribedPages(context.paths.root), documented),
  };
}

/** What was found as plain data. */
export function pagesToJson({ status, commit, lock, changes, undescribed: missing }: FetchedPages): JsonObject {
  return {
    vendor: KOREAI.vendor,
    status,
    commit,
    changes: changes.map(({ page, kind, lines }) => ({ page, kind, lines: [...lines] })),
    undescribed: [...missing],
    lock: pagesLockToJson(lock),
  };
}
