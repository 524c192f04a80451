import { describe, expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { resolvePointer } from "../../shared/pointer.ts";
import { minimal, withSchema } from "../test-documents.ts";
import { canonicalise, inCanonicalOrder } from "./canonicalise.ts";

/** What becomes of one schema. */
function schema(value: JsonObject): JsonValue | undefined {
  return resolvePointer(canonicalise(withSchema(value)), "/components/schemas/Thing");
}

/** What becomes of one operation. */
function operation(value: JsonObject): JsonValue | undefined {
  return resolvePointer(canonicalise(minimal({ paths: { "/a": { get: value } } })), "/paths/~1a/get");
}

describe("prose", () => {
  test("goes from schemas, also where they are nested", () => {
    const prose = {
      title: "T",
      description: "D",
      example: 1,
      examples: [1],
      externalDocs: { url: "u" },
      $comment: "C",
      "x-note": "N",
    };
    const nested: JsonObject = {
      ...prose,
      type: "object",
      properties: { a: { ...prose, type: "string" } },
      items: { ...prose, type: "integer" },
      allOf: [{ ...prose, type: "object" }],
      not: { ...prose, type: "null" },
      additionalProperties: { ...prose, type: "number" },
      $defs: { a: { ...prose, type: "boolean" } },
    };
    expect(schema(nested)).toEqual({
      type: "object",
      properties: { a: { type: "string" } },
      items: { type: "integer" },
      allOf: [{ type: "object" }],
      not: { type: "null" },
      additionalProperties: { type: "number" },
      $defs: { a: { type: "boolean" } },
    });
  });

  test("is not what a property of that name is", () => {
    const properties = Object.fromEntries(
      [
        "description",
        "title",
        "summary",
        "example",
        "examples",
        "externalDocs",
        "$comment",
        "x-note",
        "default",
        "enum",
        "$ref",
      ].map((name) => [name, { type: "string" }]),
    );
    expect(schema({ properties, patternProperties: properties })).toEqual({
      properties,
      patternProperties: properties,
    });
  });

  test("is not what a default, an enum or a const holds", () => {
    const value = { description: "D", example: { title: "T" } };
    expect(schema({ default: value, enum: [value], const: value })).toEqual({
      default: value,
      enum: [value],
      const: value,
    });
  });

  test("is not what a header, a response, a component or a security scheme is called", () => {
    const components: JsonObject = {
      schemas: { description: { type: "string" }, "x-thing": { type: "string" } },
      headers: { "x-request-id": { schema: { type: "string" } } },
      securitySchemes: { summary: { type: "http", scheme: "basic" } },
    };
    expect(canonicalise(minimal({ components }))["components"]).toEqual(components);
  });

  test("goes from operations, parameters, bodies and responses", () => {
    const prose = { summary: "S", description: "D", "x-codeSamples": [{ source: "curl" }] };
    const content = {
      "application/json": { schema: { type: "string" }, example: "a", examples: { a: { value: "a" } } },
    };
    expect(
      operation({
        ...prose,
        operationId: "a",
        externalDocs: { url: "u" },
        parameters: [{ ...prose, in: "query", name: "q", schema: { type: "string" }, example: "e", examples: {} }],
        requestBody: { ...prose, required: true, content },
        responses: {
          "200": {
            ...prose,
            content,
            headers: { "X-Total": { ...prose, schema: { type: "integer" } } },
            links: { next: { ...prose, operationId: "a" } },
          },
          "x-note": "N",
        },
      }),
    ).toEqual({
      operationId: "a",
      parameters: [{ in: "query", name: "q", schema: { type: "string" } }],
      requestBody: { required: true, content: { "application/json": { schema: { type: "string" } } } },
      responses: {
        "200": {
          content: { "application/json": { schema: { type: "string" } } },
          headers: { "X-Total": { schema: { type: "integer" } } },
          links: { next: { operationId: "a" } },
        },
      },
    });
  });

  test("goes from info, tags, servers, security schemes and paths", () => {
    const document = minimal({
      info: {
        title: "Acme",
        version: "1",
        description: "D",
        contact: {},
        license: { name: "MIT" },
        termsOfService: "t",
        summary: "S",
        "x-logo": {},
      },
      tags: [
        { name: "b", description: "D", externalDocs: {} },
        { name: "a", "x-displayName": "A" },
      ],
      servers: [
        { url: "/{v}", description: "D", variables: { v: { default: "1", enum: ["2", "1"], description: "D" } } },
      ],
      paths: { "/a": { summary: "S", description: "D" }, "x-note": "N" },
      components: {
        examples: { a: { value: 1 } },
        securitySchemes: {
          oauth: {
            type: "oauth2",
            description: "D",
            flows: { implicit: { authorizationUrl: "u", scopes: { read: "May read", write: "May write" } } },
          },
        },
      },
    });
    expect(canonicalise(document)).toEqual({
      openapi: "3.1.0",
      info: { title: "Acme", version: "1" },
      tags: [{ name: "a" }, { name: "b" }],
      servers: [{ url: "/{v}", variables: { v: { default: "1", enum: ["1", "2"] } } }],
      paths: { "/a": {} },
      components: {
        securitySchemes: {
          oauth: { type: "oauth2", flows: { implicit: { authorizationUrl: "u", scopes: { read: "", write: "" } } } },
        },
      },
    });
  });
});

describe("order", () => {
  test("is fixed for sets: required, type, enum, security", () => {
    expect(
      schema({ type: ["null", "string", "integer"], required: ["b", "a", "b"], enum: [null, "b", 10, 9, "a", true] }),
    ).toEqual({
      type: ["integer", "string", "null"],
      enum: [true, 9, 10, "a", "b", null],
      required: ["a", "b"],
    });
    expect(operation({ security: [{ user: [] }, { bot: [] }, {}] })).toEqual({
      security: [{ bot: [] }, { user: [] }, {}],
    });
  });

  test("stays where it means something: combinations, servers, an operation's tags", () => {
    const combined = { oneOf: [{ type: "string" }, { type: "integer" }], allOf: [{ minimum: 2 }, { maximum: 1 }] };
    expect(JSON.stringify(schema(combined))).toBe(JSON.stringify({ allOf: combined.allOf, oneOf: combined.oneOf }));
    expect(operation({ tags: ["b", "a"], servers: [{ url: "/b" }, { url: "/a" }] })).toEqual({
      tags: ["b", "a"],
      servers: [{ url: "/b" }, { url: "/a" }],
    });
  });

  test("of parameters is by place and name, references followed", () => {
    const parameters = [
      { in: "cookie", name: "a" },
      { in: "query", name: "b" },
      { $ref: "#/components/parameters/z" },
      { in: "header", name: "a" },
      { in: "query", name: "a" },
    ];
    const document = minimal({
      paths: { "/a": { parameters } },
      components: { parameters: { z: { in: "path", name: "id" } } },
    });
    expect(resolvePointer(canonicalise(document), "/paths/~1a/parameters")).toEqual([
      { $ref: "#/components/parameters/z" },
      { in: "query", name: "a" },
      { in: "query", name: "b" },
      { in: "header", name: "a" },
      { in: "cookie", name: "a" },
    ]);
  });

  test("of keys is that of the specification for fields, and by code unit for names", () => {
    const text = JSON.stringify(
      canonicalise(
        minimal({
          paths: { "/b": {}, "/a": { post: {}, get: {} } },
          servers: [],
          components: { schemas: { b: {}, B: {}, a: {} } },
        }),
      ),
    );
    expect(text).toBe(
      '{"openapi":"3.1.0","info":{"title":"Acme","version":"1"},"servers":[],"paths":{"/a":{"get":{},"post":{}},"/b":{}},"components":{"schemas":{"B":{},"a":{},"b":{}}}}',
    );
  });
});

describe("what remains of nullable", () => {
  const REF = { $ref: "#/components/schemas/Other" };
  test.each<[string, JsonObject, JsonObject]>([
    ["beside a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    ["beside several types", { type: ["string", "integer"], nullable: true }, { type: ["integer", "string", "null"] }],
    ["beside a type that has null already", { type: ["string", "null"], nullable: true }, { type: ["string", "null"] }],
    [
      "beside an enum",
      { type: "string", enum: ["b", "a"], nullable: true },
      { type: ["string", "null"], enum: ["a", "b", null] },
    ],
    ["beside a $ref", { ...REF, nullable: true }, { anyOf: [REF, { type: "null" }] }],
    [
      "beside a $ref that is read-only",
      { ...REF, nullable: true, readOnly: true },
      { readOnly: true, anyOf: [REF, { type: "null" }] },
    ],
    ["beside allOf", { allOf: [REF], nullable: true }, { anyOf: [{ allOf: [REF] }, { type: "null" }] }],
    [
      "beside oneOf",
      { oneOf: [REF, { type: "string" }], nullable: true },
      { oneOf: [REF, { type: "string" }, { type: "null" }] },
    ],
    ["beside anyOf with null", { anyOf: [REF, { type: "null" }], nullable: true }, { anyOf: [REF, { type: "null" }] }],
    [
      "beside oneOf and something else",
      { oneOf: [REF], minProperties: 1, nullable: true },
      { anyOf: [{ oneOf: [REF], minProperties: 1 }, { type: "null" }] },
    ],
    ["on its own", { nullable: true, description: "D" }, {}],
    ["with a default only", { nullable: true, default: 1 }, { default: 1 }],
    ["false", { type: "string", nullable: false }, { type: "string" }],
    [
      "nested",
      { type: "array", nullable: true, items: { ...REF, nullable: true } },
      { type: ["array", "null"], items: { anyOf: [REF, { type: "null" }] } },
    ],
  ])("%s", (_name, before, after) => {
    expect(schema(before)).toEqual(after);
  });

  test("is not what a property of that name is", () => {
    expect(schema({ properties: { nullable: { type: "boolean" } } })).toEqual({
      properties: { nullable: { type: "boolean" } },
    });
  });
});

test("what is of a wrong type stays, for the linter to see", () => {
  const wrong = { type: 1, properties: ["a"], allOf: { b: 1, a: 2 }, items: [{ b: 1, a: 2 }], required: "a" };
  expect(schema(wrong)).toEqual(wrong);
});

test("canonical order alone keeps every word", () => {
  const document = minimal({
    info: { version: "1", title: "Acme", description: "D" },
    paths: {
      "/a": {
        get: { responses: { "200": { description: "OK" } }, summary: "S", operationId: "a", "x-note": { b: 1, a: 2 } },
      },
      "x-b": 1,
    },
    components: {
      securitySchemes: { o: { type: "oauth2", flows: { implicit: { scopes: { read: "May read" } } } } },
      schemas: { b: { examples: [1], title: "B" }, a: {} },
    },
  });
  const ordered = inCanonicalOrder(document);
  expect(ordered).toEqual(document);
  expect(JSON.stringify(ordered["paths"])).toBe(
    '{"/a":{"get":{"operationId":"a","summary":"S","responses":{"200":{"description":"OK"}},"x-note":{"a":2,"b":1}}},"x-b":1}',
  );
});
