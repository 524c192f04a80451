import { describe, expect, it } from "vitest";

import { readOperation, readSchema } from "../../../packages/core/src/testing/notation.ts";
import type { JsonObject, JsonValue } from "../shared/json.ts";
import { readText } from "../shared/read-text.ts";
import { repositoryRoot } from "../shared/repository-root.ts";
import { shortOperation, shortSchema } from "./shorten.ts";
import { describeVendor } from "./test-kit-files.ts";

const text = { type: "string" };

describe("a schema in short form", () => {
  it.each<[JsonObject, JsonValue]>([
    [text, "string"],
    [{ $ref: "Thing" }, "#Thing"],
    [{ type: "array", items: { $ref: "Thing" } }, ["#Thing"]],
    [{ type: "array" }, "array"],
    [
      { type: "array", items: text, minItems: 1 },
      { type: "array", items: "string", minItems: 1 },
    ],
    [
      { type: "object", required: ["a"], properties: { a: text, b: text } },
      { object: { a: "string", "b?": "string" } },
    ],
    [{ type: "object", properties: { a: false } }, { object: { "a?": false } }],
    [
      { type: "object", properties: {}, additionalProperties: text },
      { object: {}, additionalProperties: "string" },
    ],
    [
      { type: "object", additionalProperties: true },
      { type: "object", additionalProperties: true },
    ],
    [{ anyOf: [text, { type: "null" }] }, { anyOf: ["string", "null"] }],
    [{ type: ["string", "null"] }, { type: ["string", "null"] }],
    [{}, {}],
    // Whether a member is required cannot be told from its name:
    [
      { type: "object", properties: { "a?": text } },
      { type: "object", properties: { "a?": "string" } },
    ],
    [
      { type: "object", required: ["b"], properties: { a: text } },
      { type: "object", required: ["b"], properties: { a: "string" } },
    ],
    // A value may be something else than an object:
    [{ properties: { a: text } }, { properties: { a: "string" } }],
  ])("%j is %j, and is read as it was", (schema, short) => {
    expect(shortSchema(schema)).toEqual(short);
    expect(readSchema(JSON.stringify(short))).toEqual(schema);
  });
});

describe("an operation in short form", () => {
  const plain = { id: "a", method: "GET", path: "/", token: true, params: {}, query: {}, status: 200 };
  it.each<[JsonObject, JsonObject]>([
    [plain, { id: "a", method: "GET", path: "/", status: 200 }],
    [
      { ...plain, token: false, query: { q: text }, type: "application/json", answer: text },
      { id: "a", method: "GET", path: "/", token: false, query: { q: "string" }, status: 200, answer: "string" },
    ],
    [
      { ...plain, type: "text/plain", answer: text, body: { "application/json": { $ref: "Thing" } } },
      {
        id: "a",
        method: "GET",
        path: "/",
        status: 200,
        type: "text/plain",
        answer: "string",
        body: { "application/json": "#Thing" },
      },
    ],
  ])("%j is %j, and is read as it was", (operation, short) => {
    expect(shortOperation(operation)).toEqual(short);
    expect(readOperation(JSON.stringify(short))).toEqual(operation);
  });
});

describe.each(["chatwoot", "koreai"])("everything that is described of %s", (vendor) => {
  const file = `specs/${vendor}/openapi.yaml`;
  const { operations, schemas } = describeVendor(vendor, readText(`${repositoryRoot}/${file}`, file), file);

  it("is read as it was", () => {
    const read = operations.map((operation) => readOperation(JSON.stringify(shortOperation(operation))));
    expect(read).toEqual(operations);
    const all = Object.entries(schemas);
    expect(all.length).toBeGreaterThan(50);
    expect(all.map(([, schema]) => readSchema(JSON.stringify(shortSchema(schema))))).toEqual(
      all.map(([, schema]) => schema),
    );
  });
});
