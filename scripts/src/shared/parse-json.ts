import { findDuplicateKey } from "./duplicate-key.ts";
import type { JsonValue } from "./json.ts";
import { SpecError } from "./spec-error.ts";

/**
 * Parses JSON strictly.
 *
 * @throws {SpecError} when the text is not JSON, or one object holds a key twice.
 */
export function parseJson(text: string, file: string): JsonValue {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (error) {
    throw new SpecError(file, "", `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const duplicate = findDuplicateKey(text);
  if (duplicate !== undefined) throw new SpecError(file, duplicate, "stands here twice in one object");
  return value;
}
