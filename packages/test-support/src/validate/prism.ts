import { createRequire } from "node:module";
import { parse } from "node:querystring";
import type Route from "@stoplight/prism-http/dist/router/index.js";
import type * as Operations from "@stoplight/prism-http/dist/utils/operations.js";
import type * as Validation from "@stoplight/prism-http/dist/validator/index.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isObject, type Description } from "./description.ts";
import { toPointer, type Violation } from "./violation.ts";

// Prism's own entry point also loads its mock generator, which doubles the time to start. `require` because an imported
// CommonJS default looks different to Node and to a test runner.
const require = createRequire(import.meta.url);
const { getHttpOperationsFromSpec } = require("@stoplight/prism-http/dist/utils/operations") as typeof Operations;
const { validateInput, validateOutput, validateSecurity } =
  require("@stoplight/prism-http/dist/validator") as typeof Validation;
const { default: route } = require("@stoplight/prism-http/dist/router") as typeof Route;

type InputCheck = Parameters<typeof validateInput>[0];
type OutputCheck = Parameters<typeof validateOutput>[0];
type Diagnostic = {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
};

/** An operation in Prism's terms. */
export type PrismOperation = InputCheck["resource"];

/** What Prism is given of a request. */
export interface PrismRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON or, for other types, the text; undefined when there is none or when it is judged elsewhere. */
  readonly body: unknown;
}

/** What Prism is given of a response. */
export interface PrismResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Prism's router and validators over one description. */
export interface Prism {
  /** Finds the operation for a request line, or says why there is none. */
  route(method: string, path: string): { readonly operation: PrismOperation } | { readonly violation: Violation };
  /** `withBody: false` leaves the body and its content type to somebody else. */
  checkRequest(operation: PrismOperation, request: PrismRequest, options: { readonly withBody: boolean }): Violation[];
  checkResponse(operation: PrismOperation, response: PrismResponse): Violation[];
}

/** Hands a description to Prism. */
export async function createPrism(description: Description): Promise<Prism> {
  // Without a dialect Prism rewrites every schema to draft 7; with one it leaves them as they are. References are
  // replaced in place, hence the copy.
  const document = structuredClone({
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    ...description,
  });
  const operations = await getHttpOperationsFromSpec(document);
  const compiled = new WeakSet<PrismOperation>();

  const prepare = (operation: PrismOperation): void => {
    if (compiled.has(operation)) return;
    refuseUncompilable(operation);
    compiled.add(operation);
  };

  return {
    route(method, path) {
      const input = { method: method.toLowerCase() as InputCheck["element"]["method"], url: { path } };
      const found = route({ resources: operations, input });
      if ("right" in found) return { operation: found.right };
      return {
        violation: { in: "route", pointer: "", rule: "unknown", message: `${method} ${path}: ${found.left.message}` },
      };
    },
    checkRequest(operation, request, { withBody }) {
      prepare(operation);
      const { body, ...rest } = operation.request ?? {};
      const resource = { ...operation, request: withBody && body !== undefined ? { ...rest, body } : rest };
      const headers = capitaliseScheme(request.headers);
      const element: InputCheck["element"] = {
        method: operation.method as InputCheck["element"]["method"],
        url: { path: request.path, query: parse(request.query) as Record<string, string | string[]> },
        headers: withBody ? headers : { ...headers, "content-length": "0" },
        body: request.body,
      };
      const input = validateInput({ resource, element });
      const security = validateSecurity({ resource, element });
      return [
        ...("left" in input ? input.left.map((found) => toViolation(found, "header")) : []),
        ...("left" in security ? security.left.map((found) => toViolation(found, "security")) : []),
      ];
    },
    checkResponse(operation, response) {
      prepare(operation);
      const element: OutputCheck["element"] = {
        statusCode: response.status,
        headers: response.headers,
        body: response.body,
      };
      const output = validateOutput({ resource: operation, element });
      return "left" in output ? output.left.map((found) => toViolation(found, "header")) : [];
    },
  };
}

/** Names of schemes are the same in any case, but Prism knows one spelling. */
function capitaliseScheme<Headers extends Readonly<Record<string, string>>>(headers: Headers): Headers {
  const { authorization } = headers;
  return authorization === undefined
    ? headers
    : { ...headers, authorization: authorization.replace(/^bearer /i, "Bearer ") };
}

/** Diagnostics without a path are about the content type, the security scheme, or a body that is missing whole. */
function toViolation(found: Diagnostic, pathless: "header" | "security"): Violation {
  const [part, ...segments] = found.path ?? [];
  const rule = String(found.code ?? "content-type");
  if (part === "body" || part === "query" || part === "path" || part === "header") {
    return { in: part, pointer: toPointer(segments), rule, message: found.message };
  }
  if (rule === "required") return { in: "body", pointer: "", rule, message: found.message };
  return { in: pathless, pointer: "", rule: pathless === "header" ? "content-type" : "scheme", message: found.message };
}

/**
 * Prism takes a schema that does not compile for one that everything fits. Compiling them all beforehand turns that
 * silence into an error.
 *
 * @throws Error from Ajv for the first schema that does not compile
 */
function refuseUncompilable(operation: PrismOperation): void {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const bundle: unknown = Reflect.get(operation, "__bundled__");
  const { body, path = [], query = [], headers = [] } = operation.request ?? {};
  const holders = [
    ...[path, query, headers].flat(),
    ...(body?.contents ?? []),
    ...operation.responses.flatMap((response) => [...(response.contents ?? []), ...(response.headers ?? [])]),
  ];
  for (const { schema } of holders) {
    if (isObject(schema)) ajv.compile({ ...schema, __bundled__: bundle });
  }
}
