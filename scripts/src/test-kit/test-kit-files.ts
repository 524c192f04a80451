import { isObject } from "../shared/json.ts";
import { parseYaml } from "../shared/parse-yaml.ts";
import { SpecError } from "../shared/spec-error.ts";
import { describeOperations, type Described, type Handmade } from "./described-operations.ts";
import { emitDescription } from "./emit.ts";

/** By vendor, what the files beside the generated ones name. */
const HANDMADE: Readonly<Record<string, Handmade>> = {
  chatwoot: { given: [], told: [], made: ["contact", "inbox", "inbox_record", "team"] },
  koreai: { given: ["fileId", "fileName", "status", "success"], told: ["ErasedUser", "Extraction"], made: [] },
};

/** The folder of what a vendor's test kit knows of its API, relative to the root. */
export function testKitFolder(vendor: string): string {
  return `packages/${vendor}/src/testing/generated`;
}

/**
 * What a vendor's test kit knows of its API.
 *
 * @param text - the effective description
 * @param file - what messages call it
 * @throws {SpecError} when the description cannot be read
 */
export function describeVendor(vendor: string, text: string, file: string): Described {
  const document = parseYaml(text, file);
  if (!isObject(document)) throw new SpecError(file, "", "is no OpenAPI document");
  return describeOperations(document, file, HANDMADE[vendor]);
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
  const modules = await emitDescription(describeVendor(vendor, text, file));
  return new Map([...modules].map(([name, code]) => [`${testKitFolder(vendor)}/${name}`, code]));
}
