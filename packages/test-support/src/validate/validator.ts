import { parse } from "node:querystring";
import type { RecordedRequest } from "../recorded-request.ts";
import type { Description } from "./description.ts";
import { formValue } from "./form-fields.ts";
import { checkMultipart } from "./multipart.ts";
import { describedOperation, describedResponse, mediaType, schemaFor } from "./operation.ts";
import { createPrism } from "./prism.ts";
import { bodyCheck } from "./schema.ts";
import { undeclaredProperties, undeclaredQuery } from "./undeclared.ts";
import type { Violation } from "./violation.ts";

/** The parts of a recorded request that a validator looks at. */
export type ValidatedRequest = Pick<RecordedRequest, "method" | "path" | "query" | "headers" | "body" | "text">;

/** A response as a client would see it. */
export interface ValidatedResponse {
  readonly status: number;
  /** The parsed JSON, or the text of another type; undefined or "" for an empty body. */
  readonly body: unknown;
  /** `application/json` unless said otherwise; not looked at when the body is empty. */
  readonly contentType?: string;
}

/** Judges exchanges by one description. */
export interface Validator {
  /** The id of the operation that a request reaches; undefined when it reaches none, or one without an id. */
  operationId(method: string, path: string): string | undefined;
  /** Everything that is wrong with a request; empty when it is as described. */
  validateRequest(request: ValidatedRequest): Promise<Violation[]>;
  /** Everything that is wrong with the response to `method` on `path`; a status that is not described is wrong too. */
  validateResponse(method: string, path: string, response: ValidatedResponse): Promise<Violation[]>;
}

/** Makes a validator of a description. Costs about half a second for a large one: share it. */
export async function createValidator(description: Description): Promise<Validator> {
  const prism = await createPrism(description);
  const check = bodyCheck(description);

  return {
    operationId(method, path) {
      const routed = prism.route(method, path);
      return "violation" in routed ? undefined : describedOperation(description, method, routed.operation.path).id;
    },

    async validateRequest(request) {
      const routed = prism.route(request.method, request.path);
      if ("violation" in routed) return [routed.violation];
      const operation = describedOperation(description, request.method, routed.operation.path);
      const contentType = request.headers["content-type"] ?? "";
      const isMultipart = mediaType(contentType) === "multipart/form-data";
      const sent = { ...request, headers: withLength(request), body: bodyForPrism(request) };
      const found = [
        ...undeclaredQuery(operation, request.query),
        ...prism.checkRequest(routed.operation, sent, { withBody: !isMultipart }),
        ...untypedBody(request),
      ];
      if (request.body.length === 0) return found;
      const described = operation.requestContent && schemaFor(operation.requestContent, contentType);
      if (isMultipart) {
        if (described === undefined) return [...found, unsupported(contentType)];
        return [...found, ...(await checkMultipart(description, check, described.schema, contentType, request.body))];
      }
      if (described === undefined) return found;
      const value = valueOf(description, described.schema, request);
      // Prism is silent about a schema it cannot handle, such as one that refers to itself in a form. Ajv speaks only
      // where Prism is content, or each mistake would be told twice.
      const second = found.some((one) => one.in === "body") ? [] : check(described.schema, value);
      return [...found, ...second, ...undeclaredProperties(description, described.schema, value)];
    },

    async validateResponse(method, path, response) {
      const routed = prism.route(method, path);
      if ("violation" in routed) return [routed.violation];
      const operation = describedOperation(description, method, routed.operation.path);
      const described = describedResponse(description, operation, response.status);
      if (described === undefined) {
        const message = `${method} ${operation.template} has no response ${response.status} in the description`;
        return [{ in: "status", pointer: "", rule: "unknown", message }];
      }
      const empty = response.body === undefined || response.body === "";
      if (described.content.size === 0) {
        const message = "the description has no body for this response";
        return empty ? [] : [{ in: "body", pointer: "", rule: "undeclared", message }];
      }
      if (empty) return [{ in: "body", pointer: "", rule: "required", message: "the response has no body" }];
      const contentType = response.contentType ?? "application/json";
      const seen = { status: response.status, headers: { "content-type": contentType }, body: response.body };
      const found = prism.checkResponse(routed.operation, seen);
      const schema = schemaFor(described.content, contentType)?.schema;
      return found.length === 0 && isJson(contentType) ? check(schema, response.body) : found;
    },
  };
}

function isJson(contentType: string): boolean {
  return /[/+]json$/u.test(mediaType(contentType));
}

/** Prism looks at the content type only when it is told of a length, which chunked requests have none of. */
function withLength(request: ValidatedRequest): Record<string, string> {
  return { ...request.headers, "content-length": String(request.body.length) };
}

function bodyForPrism(request: ValidatedRequest): unknown {
  if (request.body.length === 0) return undefined;
  // What has no content type is told as that, not as a body of the wrong type.
  if (!isJson(request.headers["content-type"] ?? "application/json")) return request.text;
  try {
    return JSON.parse(request.text);
  } catch {
    return request.text;
  }
}

function valueOf(description: Description, schema: unknown, request: ValidatedRequest): unknown {
  if (mediaType(request.headers["content-type"] ?? "") !== "application/x-www-form-urlencoded")
    return bodyForPrism(request);
  const fields = Object.entries(parse(request.text)).flatMap(([name, values]) =>
    [values ?? ""].flat().map((value) => ({ name, value })),
  );
  return formValue(description, schema, fields);
}

function untypedBody(request: ValidatedRequest): Violation[] {
  if (request.body.length === 0 || request.headers["content-type"]) return [];
  return [{ in: "header", pointer: "", rule: "content-type", message: "the body has no content type" }];
}

function unsupported(contentType: string): Violation {
  return { in: "header", pointer: "", rule: "content-type", message: `the description does not take ${contentType}` };
}
