import type { JsonObject } from "../shared/json.ts";
import { assembleKoreai } from "./assemble.ts";
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
