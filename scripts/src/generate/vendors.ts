import { join } from "node:path";

import { readText } from "../shared/read-text.ts";
import { generateModules } from "./generate.ts";

/** The vendors whose descriptions are turned into code. */
const VENDORS = ["chatwoot", "koreai"] as const;

/**
 * Generates the modules of every vendor, without writing anything.
 *
 * @param root - the checkout to read `specs` from
 * @returns the modules' code by absolute path
 * @throws {SpecError} when a description is missing or cannot be turned into code
 */
export async function generateAll(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const vendor of VENDORS) {
    const file = `specs/${vendor}/openapi.yaml`;
    const modules = await generateModules(readText(join(root, file), file), file);
    for (const [name, code] of modules) files.set(join(root, "packages/core/src", vendor, name), code);
  }
  return files;
}
