import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { parseJson } from "../../shared/parse-json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { readTextFile, type TextFile } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { admit } from "./admit.ts";

/** An admitted document and the file it came from. */
export interface Description {
  readonly source: TextFile;
  readonly document: JsonObject;
}

/**
 * Parses a description, JSON or YAML by its name and by how it begins. What comes out is untrusted still.
 *
 * @throws {SpecError} when it is empty, a page of HTML, or neither.
 */
export function parseDescription({ text, file }: TextFile): JsonValue {
  const start = text.trimStart();
  if (start === "") throw new SpecError(file, "", "is empty");
  if (/^<[!?a-z]/iu.test(start)) throw new SpecError(file, "", "is an HTML or XML page, not an API description");
  const isJson = file.endsWith(".json") || (start.startsWith("{") && !/\.ya?ml$/u.test(file));
  return isJson ? parseJson(text, file) : parseYaml(text, file);
}

/**
 * Reads an API description from JSON or YAML and admits it.
 *
 * @param path where it is
 * @param file how messages call it
 * @throws {SpecError} when it cannot be read, parsed or admitted.
 */
export function readDescription(path: string, file: string = path): Description {
  const source = readTextFile(path, file);
  return { source, document: admit(parseDescription(source), file) };
}
