import { compareText, own, type JsonObject, type JsonValue } from "../../../shared/json.ts";
import { SpecError } from "../../../shared/spec-error.ts";
import { callableOperations } from "../../../spec/operations.ts";
import type { StageContext } from "../../frame/stage.ts";
import type { HttpClient } from "../../http/http-client.ts";
import { PagesCache } from "../../http/pages-cache.ts";
import { keyOf } from "../koreai/page-facts.ts";
import { pagesOfIndex, readDocsPage, type DocumentedOperation } from "./docs-page.ts";

const READER = "1";
const CACHE = "chatwoot/docs-pages.json";
const INDEX = "llms.txt";
const BELOW = "/api-reference/";
/** More pages than this are no list of operations. */
const MOST_PAGES = 2_000;

/** How a description and the documentation made of it stand to each other. */
export interface CrossCheck {
  /** Pages that show an operation. */
  readonly pages: number;
  /** On a page, and not in the description: method, path and page. */
  readonly documentedOnly: readonly string[];
  /** In the description, and on no page. */
  readonly undocumented: readonly string[];
  /** The same operation under two ids. */
  readonly otherIds: readonly string[];
  /** Pages that could not be read, and why. */
  readonly unreadable: readonly string[];
}

function pageToJson(text: string, url: URL): JsonValue {
  try {
    const operation = readDocsPage(text, url.pathname);
    return operation === undefined ? {} : { ...operation };
  } catch (error) {
    if (error instanceof SpecError) return { problem: error.message };
    throw error;
  }
}

function operationOf(page: JsonObject): DocumentedOperation | undefined {
  const [method, path, operationId] = ["method", "path", "operationId"].map((key) => own(page, key));
  if (typeof method !== "string" || typeof path !== "string") return undefined;
  return { method, path, operationId: String(operationId ?? "") };
}

/**
 * Reads the documentation's index and every page that it lists, those only that have changed since they were last read.
 *
 * @throws {SyncFailure} when index or pages cannot be had.
 */
async function readPages(
  { work, settings, progress }: StageContext,
  client: HttpClient,
): Promise<ReadonlyMap<string, JsonObject>> {
  const source = settings.chatwootDocs;
  const cache = new PagesCache(work, CACHE, READER);
  const decoder = new TextDecoder();
  const index = await client.get(source.at(INDEX), { accept: "text/plain, text/markdown" });
  const urls = pagesOfIndex(decoder.decode(index.bytes), source.origin, BELOW).slice(0, MOST_PAGES);
  const pages = new Map<string, JsonObject>();
  for (const [count, url] of urls.entries()) {
    progress.note(`chatwoot: documentation page ${count + 1} of ${urls.length}`);
    const made = await cache.get(client, url, { accept: "text/markdown, text/plain" }, (bytes) =>
      pageToJson(decoder.decode(bytes), url),
    );
    pages.set(url.pathname, made.result as JsonObject);
  }
  cache.save();
  return pages;
}

/**
 * Compares a description with the documentation pages: what is told on a page and not in the description, and the reverse.
 *
 * @param document - the description, admitted
 * @throws {SyncFailure} when the documentation cannot be had.
 */
export async function crossCheck(context: StageContext, client: HttpClient, document: JsonObject): Promise<CrossCheck> {
  const pages = await readPages(context, client);
  const described = new Map(
    callableOperations(document).map(({ method, path, operation }) => [
      keyOf({ method: method.toUpperCase(), path }),
      { method: method.toUpperCase(), path, operationId: String(own(operation, "operationId") ?? "") },
    ]),
  );
  const documented = new Map<string, DocumentedOperation & { readonly page: string }>();
  const unreadable: string[] = [];
  for (const [page, entry] of pages) {
    const problem = own(entry, "problem");
    if (typeof problem === "string") unreadable.push(problem);
    const operation = operationOf(entry);
    if (operation !== undefined) documented.set(keyOf(operation), { ...operation, page });
  }
  const name = ({ method, path }: DocumentedOperation): string => `${method} ${path}`;
  const only = [...documented].filter(([key]) => !described.has(key)).map(([, operation]) => operation);
  const otherIds = [...documented].flatMap(([key, operation]) => {
    const id = described.get(key)?.operationId ?? operation.operationId;
    return id === operation.operationId
      ? []
      : [`${name(operation)} is ${operation.operationId} on ${operation.page}, ${id} in the file`];
  });
  return {
    pages: documented.size,
    documentedOnly: only.map((operation) => `${name(operation)} (${operation.page})`).sort(compareText),
    undocumented: [...described]
      .filter(([key]) => !documented.has(key))
      .map(([, operation]) => name(operation))
      .sort(compareText),
    otherIds: otherIds.sort(compareText),
    unreadable,
  };
}

/** The result as plain data. */
export function crossCheckToJson(check: CrossCheck): JsonObject {
  const { pages, documentedOnly, undocumented, otherIds, unreadable } = check;
  return {
    pages,
    documentedOnly: [...documentedOnly],
    undocumented: [...undocumented],
    otherIds: [...otherIds],
    unreadable: [...unreadable],
  };
}
