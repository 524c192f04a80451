import { noteJudged } from "./judged/note-judged.ts";
import type { RecordedExchange } from "./recording-server.ts";
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
  await noteJudged(vendor, "request", request.method, request.path);
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
  if (status >= 200 && status < 300) await noteJudged(vendor, "response", method, path);
}

/**
 * Fails the running vitest test unless every request, and every reply to it, is as `specs/<vendor>/openapi.yaml` says.
 */
export async function expectValidExchanges(vendor: Vendor, exchanges: readonly RecordedExchange[]): Promise<void> {
  for (const { request, reply } of exchanges) {
    await expectValidRequest(vendor, request);
    const { status = 200, json, body, headers = {} } = reply;
    const type = headers["content-type"];
    const text = typeof body === "string" ? body : undefined;
    const given = typeof type === "string" ? type : undefined;
    await expectValidResponse(vendor, request.method, request.path, status, json ?? text, given);
  }
}

async function expectNone(what: string, violations: readonly Violation[]): Promise<void> {
  // Loaded late: outside a test run vitest cannot be imported, and everything else here can be used there.
  const { expect } = await import("vitest");
  const lines = violations.map((one) => `${one.in} ${one.pointer} ${one.rule}: ${one.message}`);
  expect(violations, `${what} is not as described:\n${lines.join("\n")}\n`).toEqual([]);
}
