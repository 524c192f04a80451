import type { JsonObject } from "../shared/json.ts";
import { assembleKoreai, checkPages } from "./assemble.ts";
import type { Page } from "./notation.ts";
import { indexOperations, type OperationIndex } from "./operation-index.ts";
import { readKoreaiSources } from "./read-sources.ts";

/**
 * The description of Kore.ai's API as the pages and shared schemas under `specs/koreai` have it, before any overlay.
 *
 * @param root - root of the repository
 * @throws {SpecError} when a file cannot be read, is outside the notation, or contradicts another.
 */
export function describeKoreai(root: string): JsonObject {
  const { pages, schemas } = readKoreaiSources(root);
  return assembleKoreai(pages, schemas);
}

/**
 * What the pages under `specs/koreai` say, before it is assembled.
 *
 * @param root - root of the repository
 * @throws {SpecError} when a page cannot be read, is outside the notation, or contradicts another.
 */
export function readKoreaiPages(root: string): { readonly pages: readonly Page[]; readonly index: OperationIndex } {
  const pages = checkPages(readKoreaiSources(root).pages);
  return { pages: pages.map(({ content }) => content), index: indexOperations(pages) };
}
