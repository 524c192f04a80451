import type { Vendor } from "./validate/description.ts";
import type { ValidatedRequest } from "./validate/validator.ts";
import { validateRequest, validateResponse } from "./validate/vendors.ts";
import type { Violation } from "./validate/violation.ts";

/**
 * Fails the running vitest test, naming every violation, unless the request is as `specs/<vendor>/openapi.yaml` says.
 */
export async function expectValidRequest(vendor: Vendor, request: ValidatedRequest): Promise<void> {
  const query = request.query === "" ? "" : `?${request.query}`;
  const line = `${request.method} ${request.path}${query} ${request.text}`;
  await expectNone(line, await validateRequest(vendor, request));
}

/**
 * Fails the running vitest test, naming every violation, unless the response is as `specs/<vendor>/openapi.yaml` says.
 *
 * @param path - the path that was requested, its placeholders filled
 * @param body - the parsed JSON, or text together with its `contentType`; undefined for an empty body
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
  const violations = await validateResponse(vendor, method, path, status, body, contentType);
  await expectNone(`${status} of ${method} ${path} ${JSON.stringify(body) ?? ""}`, violations);
}

async function expectNone(what: string, violations: readonly Violation[]): Promise<void> {
  // Loaded late: outside a test run vitest cannot be imported, and everything else here can be used there.
  const { expect } = await import("vitest");
  const lines = violations.map((one) => `${one.in} ${one.pointer} ${one.rule}: ${one.message}`);
  expect(violations, `${what} is not as described:\n${lines.join("\n")}\n`).toEqual([]);
}
