import { loadDescription, type Vendor } from "./description.ts";
import type { ValidatedRequest, Validator } from "./validator.ts";
import type { Violation } from "./violation.ts";

const validators = new Map<Vendor, Promise<Validator>>();

/** The validator over a vendor's effective description: made at first use, once per worker. */
function validatorOf(vendor: Vendor): Promise<Validator> {
  let validator = validators.get(vendor);
  if (validator === undefined) {
    validator = makeValidator(vendor);
    validators.set(vendor, validator);
  }
  return validator;
}

async function makeValidator(vendor: Vendor): Promise<Validator> {
  // Prism takes a third of a second to load, which tests that validate nothing should not pay.
  const [description, { createValidator }] = await Promise.all([loadDescription(vendor), import("./validator.ts")]);
  return createValidator(description);
}

/**
 * Judges a recorded request by `specs/<vendor>/openapi.yaml`, independently of the generated types and of the clients.
 *
 * @returns everything that is wrong: unknown path or method, path, query, header and body against their schemas,
 *   missing credentials, undeclared query parameters and undeclared body keys; empty when the request is as described
 */
export async function validateRequest(vendor: Vendor, request: ValidatedRequest): Promise<Violation[]> {
  return (await validatorOf(vendor)).validateRequest(request);
}

/**
 * Judges a response by `specs/<vendor>/openapi.yaml`.
 *
 * @param path - the path that was requested, its placeholders filled
 * @param body - the parsed JSON, or text together with its `contentType`; undefined for an empty body
 * @param contentType - `application/json` unless said otherwise
 */
export async function validateResponse(
  vendor: Vendor,
  method: string,
  path: string,
  status: number,
  body: unknown,
  contentType?: string,
): Promise<Violation[]> {
  const response = contentType === undefined ? { status, body } : { status, body, contentType };
  return (await validatorOf(vendor)).validateResponse(method, path, response);
}

/** The id of the operation of `specs/<vendor>/openapi.yaml` that a request reaches; undefined when it reaches none. */
export async function operationIdOf(vendor: Vendor, method: string, path: string): Promise<string | undefined> {
  return (await validatorOf(vendor)).operationId(method, path);
}
