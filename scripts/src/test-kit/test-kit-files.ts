import { isObject } from "../shared/json.ts";
import { parseYaml } from "../shared/parse-yaml.ts";
import { SpecError } from "../shared/spec-error.ts";
import { describeOperations } from "./described-operations.ts";
import { emitDescription } from "./emit.ts";

/** The folder of what a vendor's test kit knows of its API, relative to the root. */
export function testKitFolder(vendor: string): string {
  return `packages/${vendor}/src/testing/generated`;
}

/**
 * The modules by which a vendor's test kit knows its API.
 *
 * @param text - the effective description
 * @param file - what messages call it
 * @returns code by path relative to the root
 * @throws {SpecError} when the description cannot be read
 */
export async function testKitFiles(vendor: string, text: string, file: string): Promise<ReadonlyMap<string, string>> {
  const document = parseYaml(text, file);
  if (!isObject(document)) throw new SpecError(file, "", "is no OpenAPI document");
  const modules = await emitDescription(describeOperations(document, file));
  return new Map([...modules].map(([name, code]) => [`${testKitFolder(vendor)}/${name}`, code]));
}
