import { existsSync } from "node:fs";
import { join } from "node:path/posix";

import { FIDELITY_PAGE, fidelityPage } from "../../fidelity/fidelity-page.ts";
import { generateModules } from "../../generate/generate.ts";
import { CHATWOOT } from "../sources/vendors.ts";
import { testKitFiles, testKitFolder } from "../../test-kit/test-kit-files.ts";
import type { SpecPaths } from "../../spec/paths.ts";

/** Text by path relative to the root. */
type Files = ReadonlyMap<string, string>;

/**
 * What is generated from a vendor's effective description: its types and, where the checkout has one, its test kit. The table of methods
 * in `api.md` is not: it tells what the wrappers do, and is made by `pnpm generate` when they do it.
 *
 * @param root - the checkout
 * @param paths - where the new description is
 * @throws {SpecError} when the description cannot be turned into code
 */
export async function derivedFiles(
  root: string,
  paths: SpecPaths,
  vendor: string,
  description: string,
): Promise<Files> {
  const file = paths.relative(paths.file(vendor, "openapi.yaml"));
  const modules = await generateModules(description, file);
  const types = [...modules].map(([name, code]) => [join("packages/core/src", vendor, name), code] as const);
  const hasTestKit = existsSync(join(root, testKitFolder(vendor)));
  return new Map([...types, ...(hasTestKit ? await testKitFiles(vendor, description, file) : [])]);
}

/** The pages that tell of a vendor's corrections, where the checkout has them. They follow the compiled overlay. */
export function derivedPages(root: string, paths: SpecPaths, vendor: string): Files {
  const hasPage = vendor === CHATWOOT.vendor && existsSync(join(root, FIDELITY_PAGE));
  return hasPage ? new Map([[FIDELITY_PAGE, fidelityPage(paths.root)]]) : new Map();
}
