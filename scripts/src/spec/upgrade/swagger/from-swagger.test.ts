import { describe, expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../../shared/json.ts";
import { upgradeDescription } from "../upgrade-description.ts";

const INFO: JsonObject = { title: "Acme", version: "1" };

function swagger(changes: JsonObject): JsonObject {
  return { swagger: "2.0", info: INFO, paths: {}, ...changes };
}

/** A Swagger 2.0 document with one operation. */
function operation(content: JsonObject, changes: JsonObject = {}): JsonObject {
  return swagger({ paths: { "/things": { post: { responses: {}, ...content } } }, ...changes });
}

function parameter(content: JsonObject): JsonObject {
  return operation({ parameters: [{ name: "p", ...content }] });
}

function upgraded(document: JsonValue): JsonObject {
  return upgradeDescription(document, "acme.json").document;
}

function post(document: JsonValue): JsonObject {
  return (upgraded(document) as { paths: Record<string, Record<string, JsonObject>> }).paths["/things"]?.["post"] ?? {};
}

describe("says Swagger 2.0 in 3.1", () => {
  test.each<[string, JsonObject, readonly string[]]>([
    [
      "host, base path and schemes",
      { host: "acme.test", basePath: "/v1", schemes: ["https", "http"] },
      ["https://acme.test/v1", "http://acme.test/v1"],
    ],
    ["a host alone", { host: "acme.test" }, ["//acme.test"]],
    ["a base path alone", { basePath: "/v1" }, ["/v1"]],
    ["nothing", {}, ["/"]],
  ])("servers: %s", (_name, changes, urls) => {
    expect(upgraded(swagger(changes))["servers"]).toEqual(urls.map((url) => ({ url })));
  });

  test("definitions, and references to them", () => {
    const definitions = {
      Thing: {
        type: "object",
        discriminator: "kind",
        required: ["kind"],
        properties: { other: { $ref: "#/definitions/Other" } },
      },
      Other: { type: "integer", minimum: 0, exclusiveMinimum: true },
    };

    expect(upgraded(swagger({ definitions }))["components"]).toEqual({
      schemas: {
        Thing: {
          type: "object",
          discriminator: { propertyName: "kind" },
          required: ["kind"],
          properties: { other: { $ref: "#/components/schemas/Other" } },
        },
        Other: { type: "integer", exclusiveMinimum: 0 },
      },
    });
  });

  test.each<[string, JsonObject, JsonObject]>([
    [
      "one value",
      { in: "query", type: "string", enum: ["a"] },
      { in: "query", schema: { type: "string", enum: ["a"] } },
    ],
    [
      "commas in a query",
      { in: "query", type: "array", items: { type: "string" } },
      { in: "query", style: "form", explode: false, schema: { type: "array", items: { type: "string" } } },
    ],
    [
      "one pair for each",
      { in: "query", type: "array", items: {}, collectionFormat: "multi" },
      { in: "query", style: "form", explode: true, schema: { type: "array", items: {} } },
    ],
    [
      "blanks",
      { in: "query", type: "array", items: {}, collectionFormat: "ssv" },
      { in: "query", style: "spaceDelimited", explode: false, schema: { type: "array", items: {} } },
    ],
    [
      "commas in a path",
      { in: "path", required: true, type: "array", items: {} },
      { in: "path", required: true, style: "simple", explode: false, schema: { type: "array", items: {} } },
    ],
  ])("parameters: %s", (_name, before, after) => {
    expect(post(parameter(before))["parameters"]).toEqual([{ name: "p", ...after }]);
  });

  test("bodies and answers by the media types of the operation, else of the document", () => {
    const parameters = [{ name: "b", in: "body", required: true, schema: { type: "object" } }];
    const responses = {
      "200": { description: "Done", schema: { type: "string" }, headers: { "X-Left": { type: "integer" } } },
      "204": { description: "Nothing" },
    };
    const result = post(
      operation(
        { parameters, responses, consumes: ["text/xml"] },
        { consumes: ["a/b"], produces: ["application/json"] },
      ),
    );

    expect(result["requestBody"]).toEqual({ required: true, content: { "text/xml": { schema: { type: "object" } } } });
    expect(result["responses"]).toEqual({
      "200": {
        description: "",
        headers: { "X-Left": { schema: { type: "integer" } } },
        content: { "application/json": { schema: { type: "string" } } },
      },
      "204": { description: "" },
    });
  });

  test("form fields and files", () => {
    const parameters = [
      { name: "f", in: "formData", type: "file", required: true },
      { name: "tags", in: "formData", type: "array", items: { type: "string" } },
    ];
    const consumes = ["application/x-www-form-urlencoded", "multipart/form-data"];

    expect(post(operation({ parameters, consumes }))["requestBody"]).toEqual({
      required: true,
      content: {
        "multipart/form-data": {
          schema: {
            type: "object",
            required: ["f"],
            properties: { f: { type: "string", format: "binary" }, tags: { type: "array", items: { type: "string" } } },
          },
          encoding: { tags: { style: "form", explode: false } },
        },
      },
    });
  });

  test("shared parameters stay shared, shared bodies and answers are told where they are used", () => {
    const document = operation(
      {
        parameters: [{ $ref: "#/parameters/page" }, { $ref: "#/parameters/body" }],
        responses: { "404": { $ref: "#/responses/Missing" } },
      },
      {
        consumes: ["application/json"],
        produces: ["application/json"],
        parameters: {
          page: { name: "page", in: "query", type: "integer" },
          body: { name: "b", in: "body", schema: {} },
        },
        responses: { Missing: { description: "Gone", schema: { type: "string" } } },
      },
    );

    expect(post(document)).toMatchObject({
      parameters: [{ $ref: "#/components/parameters/page" }],
      requestBody: { content: { "application/json": { schema: {} } } },
      responses: { "404": { content: { "application/json": { schema: { type: "string" } } } } },
    });
    expect(upgraded(document)["components"]).toEqual({
      parameters: { page: { name: "page", in: "query", schema: { type: "integer" } } },
    });
  });

  test("a body told for a whole path counts for its operations, their own parameters go first", () => {
    const shared = { name: "b", in: "body", schema: { type: "string" } };
    const paths = {
      "/things": {
        parameters: [shared, { name: "id", in: "query", type: "string" }],
        post: { responses: {} },
        put: { parameters: [{ name: "b", in: "body", schema: { type: "number" } }], responses: {} },
      },
    };
    const { paths: result } = upgraded(swagger({ paths, consumes: ["application/json"] }));

    expect(result).toEqual({
      "/things": {
        parameters: [{ name: "id", in: "query", schema: { type: "string" } }],
        post: { requestBody: { content: { "application/json": { schema: { type: "string" } } } }, responses: {} },
        put: { requestBody: { content: { "application/json": { schema: { type: "number" } } } }, responses: {} },
      },
    });
  });

  test("ways to authenticate", () => {
    const securityDefinitions = {
      key: { type: "apiKey", in: "header", name: "token", description: "Ask us" },
      basic: { type: "basic" },
      oauth: {
        type: "oauth2",
        flow: "accessCode",
        authorizationUrl: "https://a.test",
        tokenUrl: "https://b.test",
        scopes: { read: "Read" },
      },
    };

    expect(upgraded(swagger({ securityDefinitions, security: [{ key: [] }] }))).toMatchObject({
      security: [{ key: [] }],
      components: {
        securitySchemes: {
          key: { type: "apiKey", in: "header", name: "token" },
          basic: { type: "http", scheme: "basic" },
          oauth: {
            type: "oauth2",
            flows: {
              authorizationCode: {
                authorizationUrl: "https://a.test",
                tokenUrl: "https://b.test",
                scopes: { read: "Read" },
              },
            },
          },
        },
      },
    });
  });
});

const AT = "#/paths/~1things/post";
const file = { name: "f", in: "formData", type: "file" };
const body = { name: "b", in: "body", schema: {} };

describe("refuses of Swagger 2.0", () => {
  test.each<[string, JsonObject, string]>([
    [
      "a list separated by tabs",
      parameter({ in: "query", type: "array", items: {}, collectionFormat: "tsv" }),
      `${AT}/parameters/0/collectionFormat: cannot be upgraded to OpenAPI 3.1: 3.1 has no style for a list written as tsv here`,
    ],
    [
      "pipes in a path",
      parameter({ in: "path", type: "array", items: {}, collectionFormat: "pipes" }),
      `${AT}/parameters/0/collectionFormat: cannot be`,
    ],
    [
      "a list inside of a list",
      parameter({ in: "query", type: "array", items: { type: "array", items: {} } }),
      `${AT}/parameters/0/items: cannot be upgraded to OpenAPI 3.1: 3.1 does not say how lists inside of lists`,
    ],
    [
      "a schema that is ignored",
      parameter({ in: "query", schema: { type: "string" } }),
      `${AT}/parameters/0/schema: cannot be upgraded to OpenAPI 3.1: only a body has a schema`,
    ],
    [
      "a parameter nowhere",
      parameter({ in: "cookie", type: "string" }),
      `${AT}/parameters/0/in: cannot be upgraded to OpenAPI 3.1: there is no such place`,
    ],
    [
      "a parameter shared elsewhere",
      operation({ parameters: [{ $ref: "#/definitions/page" }] }, { definitions: { page: {} } }),
      `${AT}/parameters/0/$ref: cannot be upgraded to OpenAPI 3.1: a parameter can only be shared under parameters`,
    ],
    [
      "a body without media type",
      operation({ parameters: [body] }),
      `${AT}/consumes: cannot be upgraded to OpenAPI 3.1: nothing says which media type the body has`,
    ],
    [
      "an answer without media type",
      operation({ responses: { "200": { description: "", schema: {} } } }),
      `${AT}/responses/200: cannot be upgraded to OpenAPI 3.1: nothing says which media type the answer has`,
    ],
    [
      "a body beside form fields",
      operation({ parameters: [body, { name: "f", in: "formData", type: "string" }], consumes: ["application/json"] }),
      `${AT}/parameters/0: cannot be upgraded to OpenAPI 3.1: a request has one body`,
    ],
    [
      "a file that no form carries",
      operation({ parameters: [file], consumes: ["application/x-www-form-urlencoded"] }),
      `${AT}/consumes: cannot be upgraded to OpenAPI 3.1: it names no media type that could carry`,
    ],
    [
      "a form field that may be empty",
      operation({
        parameters: [{ name: "f", in: "formData", type: "string", allowEmptyValue: true }],
        consumes: ["multipart/form-data"],
      }),
      `${AT}/parameters/0/allowEmptyValue: cannot be`,
    ],
    [
      "a file inside of a schema",
      swagger({ definitions: { Thing: { properties: { f: { type: "file" } } } } }),
      "#/definitions/Thing/properties/f/type: cannot be",
    ],
    [
      "alternatives, which it does not have",
      swagger({ definitions: { Thing: { oneOf: [{}] } } }),
      "#/definitions/Thing/oneOf: cannot be upgraded to OpenAPI 3.1: it is no keyword of Swagger 2.0",
    ],
    [
      "null by an extension",
      swagger({ definitions: { Thing: { "x-nullable": true } } }),
      "#/definitions/Thing/x-nullable: cannot be",
    ],
    [
      "a reference to a path",
      swagger({ paths: { "/a": {} }, definitions: { Thing: { $ref: "#/paths/~1a" } } }),
      "#/definitions/Thing/$ref: cannot be upgraded to OpenAPI 3.1: only what stands under definitions",
    ],
    [
      "a name that no component may have",
      swagger({ definitions: { "Page«Thing»": {} } }),
      "#/definitions/Page«Thing»: cannot be upgraded to OpenAPI 3.1: components of 3.1 are named by",
    ],
    [
      "a flow that it does not have",
      swagger({ securityDefinitions: { a: { type: "oauth2", flow: "device" } } }),
      "#/securityDefinitions/a/flow: cannot be",
    ],
    [
      "a scheme of no kind",
      swagger({ securityDefinitions: { a: { type: "magic" } } }),
      "#/securityDefinitions/a/type: cannot be",
    ],
    [
      "a path told elsewhere",
      swagger({ paths: { "/a": { $ref: "#/definitions/x" } }, definitions: { x: {} } }),
      "#/paths/~1a/$ref: cannot be",
    ],
    [
      "an external reference",
      swagger({ definitions: { Thing: { $ref: "other.json#/definitions/Thing" } } }),
      "#/definitions/Thing/$ref: leads out of the document",
    ],
    [
      "a reference to nothing",
      swagger({ definitions: { Thing: { $ref: "#/definitions/Gone" } } }),
      "#/definitions/Thing/$ref: leads nowhere",
    ],
    [
      "parameters that are no list",
      operation({ parameters: {} }),
      `${AT}/parameters: cannot be upgraded to OpenAPI 3.1: it is no list`,
    ],
    [
      "an operationId twice",
      swagger({
        paths: { "/a": { get: { operationId: "x", responses: {} }, put: { operationId: "x", responses: {} } } },
      }),
      '#/paths/~1a/put/operationId: "x" is the operationId of /paths/~1a/get, too',
    ],
  ])("%s", (_name, document, message) => {
    expect(() => upgraded(document)).toThrow(`acme.json${message}`);
  });
});
