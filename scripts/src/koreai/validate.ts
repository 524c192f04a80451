import { fileURLToPath } from "node:url";

import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";

import { isObject } from "../shared/json.ts";
import { parseYaml } from "../shared/parse-yaml.ts";
import { childPointer } from "../shared/pointer.ts";
import { printable } from "../shared/printable.ts";
import { readText } from "../shared/read-text.ts";
import { SpecError } from "../shared/spec-error.ts";
import type { Fragment, Page, SourceFile } from "./notation.ts";

const NOTATION = "notation.schema.yaml";

type SchemaMap = Readonly<Record<string, Fragment>>;

function isRegex(text: string): boolean {
  try {
    return new RegExp(text, "u").source !== "";
  } catch {
    return false;
  }
}

function notation(): Ajv2020 {
  const schema = parseYaml(readText(fileURLToPath(new URL(NOTATION, import.meta.url)), NOTATION), NOTATION);
  if (!isObject(schema)) throw new SpecError(NOTATION, "", "must be a JSON Schema");
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  return ajv.addFormat("regex", isRegex).addSchema(schema);
}

const ajv: Ajv2020 = notation();
const isPage: ValidateFunction<Page> = ajv.compile<Page>({ $ref: "https://truewire.invalid/koreai#/$defs/page" });
const isSchemaMap: ValidateFunction<SchemaMap> = ajv.compile<SchemaMap>({
  $ref: "https://truewire.invalid/koreai#/$defs/schemas",
});

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
    case "enum":
      return new SpecError(file, instancePath, `must be one of ${JSON.stringify(told["allowedValues"])}`);
    case "const":
      return new SpecError(file, instancePath, `must be ${JSON.stringify(told["allowedValue"])}`);
    default:
      return new SpecError(file, instancePath, message ?? `breaks the rule ${keyword}`);
  }
}

function firstError(file: string, errors: readonly ErrorObject[] | null | undefined): SpecError {
  // A name that is not allowed is told by its pattern first, without saying which name.
  const told = errors?.find(({ keyword }) => keyword === "propertyNames") ?? errors?.[0];
  return told === undefined ? new SpecError(file, "", "is not in the notation") : refusal(file, told);
}

/**
 * Refuses text that could make its reader see something else than what stands there (control and direction characters), text too long
 * for one line, and keys that mean something to JavaScript's objects. Everything else, comment ends and backticks included, is data.
 */
function refuseHostileText(file: string, value: unknown, pointer: string): void {
  if (typeof value === "string" && printable(value) !== value) {
    throw new SpecError(file, pointer, "holds control or direction characters, or more than 500 characters");
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = childPointer(pointer, key);
    if (key === "__proto__" || printable(key) !== key) throw new SpecError(file, at, "is a key that may not be used");
    refuseHostileText(file, child, at);
  }
}

/**
 * One page, checked against the notation.
 *
 * @throws {SpecError} naming file, pointer and the broken rule.
 */
export function validatePage({ file, value }: SourceFile): Page {
  refuseHostileText(file, value, "");
  if (!isPage(value)) throw firstError(file, isPage.errors);
  return value;
}

/**
 * One file of shared schemas, checked against the notation.
 *
 * @throws {SpecError} naming file, pointer and the broken rule.
 */
export function validateSchemas({ file, value }: SourceFile): SchemaMap {
  refuseHostileText(file, value, "");
  if (!isSchemaMap(value)) throw firstError(file, isSchemaMap.errors);
  return value;
}
