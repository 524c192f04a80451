import type { Vendor } from "./validate/description.ts";
import type { ValidatedRequest } from "./validate/validator.ts";
import { validateRequest, validateResponse } from "./validate/vendors.ts";

/**
 * Fails the running vitest test, naming every violation, unless the request is as `specs/<vendor>/openapi.yaml` says.
 */
export async function expectValidRequest(vendor: Vendor, request: ValidatedRequest): Promise<void> {
  // Loaded late: outside a test run vitest cannot be imported, and everything else here can be used there.
  const { expect } = await import("vitest");
  expect(
    await validateRequest(vendor, request),
    `${request.method} ${request.path}?${request.query} ${request.text}`,
  ).toEqual([]);
}

/**
 * Fails the running vitest test, naming every violation, unless the response is as `specs/<vendor>/openapi.yaml` says.
 *
 * @param path - the path that was requested, its placeholders filled
 * @param contentType - `application/json` unless said otherwise
 */
export async function expectValidResponse(
  vendor: Vendor,
  method: string,
  path: string,
  status: number,
  body: unknown,
  contentType?: string,
): Promise<void> {
  const { expect } = await import("vitest");
  const violations = await validateResponse(vendor, method, path, status, body, contentType);
  expect(violations, `${status} of ${method} ${path}`).toEqual([]);
}
