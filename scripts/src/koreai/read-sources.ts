import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { parseYaml } from "../shared/parse-yaml.ts";
import { readText } from "../shared/read-text.ts";
import { SpecError } from "../shared/spec-error.ts";
import type { SourceFile } from "./notation.ts";

function readFolder(root: string, folder: string): readonly SourceFile[] {
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".yaml")) : [];
  if (names.length === 0) throw new SpecError(folder, "", "holds no YAML file");
  return names.map((name) => {
    const file = `${folder}/${name}`;
    return { file, value: parseYaml(readText(join(root, file), file), file) };
  });
}

/**
 * Reads the pages and shared schemas of Kore.ai.
 *
 * @param root - root of the repository
 * @throws {SpecError} when a folder is empty or missing, or a file cannot be read.
 */
export function readKoreaiSources(root: string): {
  readonly pages: readonly SourceFile[];
  readonly schemas: readonly SourceFile[];
} {
  return { pages: readFolder(root, "specs/koreai/pages"), schemas: readFolder(root, "specs/koreai/schemas") };
}
