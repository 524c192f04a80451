import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isObject, type Description } from "./description.ts";
import type { Violation } from "./violation.ts";

/** Judges a value by a schema of the description. */
export type BodyCheck = (schema: unknown, value: unknown) => Violation[];

/**
 * Makes a check by Ajv alone, straight on the description's own schemas in the dialect of OpenAPI 3.1.
 *
 * It stands beside Prism for two reasons: Prism takes a schema that does not compile for one that everything fits,
 * while this check throws; and Prism cannot read the multipart bodies that the servers want.
 */
export function bodyCheck(description: Description): BodyCheck {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  addFormats.default(ajv);
  const compiled = new WeakMap<object, ValidateFunction>();
  return (schema, value) => {
    if (!isObject(schema)) return [];
    let validate = compiled.get(schema);
    if (validate === undefined) {
      // References of the schema start at the document's root, so the root travels with it.
      validate = ajv.compile({ ...schema, components: description.components ?? {} });
      compiled.set(schema, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).map(toViolation);
  };
}

function toViolation(error: ErrorObject): Violation {
  return { in: "body", pointer: error.instancePath, rule: error.keyword, message: error.message ?? error.keyword };
}
