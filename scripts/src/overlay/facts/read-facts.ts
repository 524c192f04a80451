import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { compareText } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { readText } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { gatherFacts, type Facts } from "./facts.ts";
import type { DocsFile } from "./notation.ts";
import { validateDocsFile, validateWireFile } from "./validate.ts";

/**
 * Reads `specs/<vendor>/wire/*.yaml`.
 *
 * @param root root of the repository
 * @throws {SpecError} when the folder is missing or empty, a file is not in the notation, or two files contradict each other.
 */
export function readFacts(root: string, vendor: string): Facts {
  const folder = `specs/${vendor}/wire`;
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".yaml")) : [];
  if (names.length === 0) throw new SpecError(folder, "", "holds no YAML file");
  const files = names.sort(compareText).map((name) => {
    const file = `${folder}/${name}`;
    return { file, content: validateWireFile(parseYaml(readText(join(root, file), file), file), file) };
  });
  return gatherFacts(files);
}

/** The texts of a vendor and the name of their file. */
export interface Docs {
  readonly file: string;
  readonly content: DocsFile;
}

/**
 * Reads `specs/<vendor>/docs.yaml`.
 *
 * @throws {SpecError} when it is missing or not in the notation.
 */
export function readDocs(root: string, vendor: string): Docs {
  const file = `specs/${vendor}/docs.yaml`;
  return { file, content: validateDocsFile(parseYaml(readText(join(root, file), file), file), file) };
}
