import { fileURLToPath } from "node:url";

import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";

import { isObject, type JsonValue } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { childPointer } from "../../shared/pointer.ts";
import { readText } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";
import type { DocsFile, WireFile } from "./notation.ts";

function compile<Content>(name: string): ValidateFunction<Content> {
  const schema = parseYaml(readText(fileURLToPath(new URL(name, import.meta.url)), name), name);
  if (!isObject(schema)) throw new SpecError(name, "", "must be a JSON Schema");
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  return ajv.compile<Content>(schema);
}

const isWireFile: ValidateFunction<WireFile> = compile("wire.schema.yaml");
const isDocsFile: ValidateFunction<DocsFile> = compile("docs.schema.yaml");

function refusal(file: string, { keyword, instancePath, params, message }: ErrorObject): SpecError {
  const told: Readonly<Record<string, unknown>> = params;
  switch (keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(told["additionalProperty"] ?? told["unevaluatedProperty"]);
      return new SpecError(file, childPointer(instancePath, key), "is no known key");
    }
    case "propertyNames":
      return new SpecError(file, childPointer(instancePath, String(told["propertyName"])), "is no allowed name");
    case "required":
      return new SpecError(file, instancePath, `lacks ${String(told["missingProperty"])}`);
    case "enum":
      return new SpecError(file, instancePath, `must be one of ${JSON.stringify(told["allowedValues"])}`);
    case "oneOf":
      return new SpecError(file, instancePath, "needs exactly one of type, fields, items, values, anyOf and allOf");
    case "const":
      return new SpecError(file, instancePath, `must be ${JSON.stringify(told["allowedValue"])}`);
    default:
      return new SpecError(file, instancePath, message ?? `breaks the rule ${keyword}`);
  }
}

/** Alternatives complain one by one before the rule that holds them does; names complain by their pattern first. */
const TELLING = [
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "enum",
  "const",
  "oneOf",
  "required",
];

/** How much an error tells: the innermost place first, since whatever holds it fails because of it. */
function telling({ keyword, instancePath }: ErrorObject): readonly [number, number] {
  const inside = keyword === "additionalProperties" || keyword === "unevaluatedProperties" ? 1 : 0;
  const rank = TELLING.indexOf(keyword);
  return [instancePath.split("/").length + inside, rank === -1 ? TELLING.length : rank];
}

function firstError(file: string, errors: readonly ErrorObject[] | null | undefined): SpecError {
  const ranked = (errors ?? [])
    // Inside a `oneOf`, that a key is missing says nothing: all alternatives but one lack theirs.
    .filter(({ keyword, schemaPath }) => !(keyword === "required" && schemaPath.includes("/oneOf/")))
    .map((error) => ({ error, order: telling(error) }))
    .sort((left, right) => right.order[0] - left.order[0] || left.order[1] - right.order[1]);
  const error = ranked[0]?.error;
  return error === undefined ? new SpecError(file, "", "is not in the notation") : refusal(file, error);
}

/**
 * Checks one file of facts against the notation.
 *
 * @throws {SpecError} naming file, pointer and the broken rule.
 */
export function validateWireFile(value: JsonValue, file: string): WireFile {
  if (!isWireFile(value)) throw firstError(file, isWireFile.errors);
  return value;
}

/**
 * Checks a file of texts against the notation.
 *
 * @throws {SpecError} naming file, pointer and the broken rule.
 */
export function validateDocsFile(value: JsonValue, file: string): DocsFile {
  if (!isDocsFile(value)) throw firstError(file, isDocsFile.errors);
  return value;
}
