import { describe, expect, it } from "vitest";

import type { JsonObject, JsonValue } from "../shared/json.ts";
import { documentOf, generateFrom, json, operationOf, schemaDocument } from "./testing/document.ts";

const TEXT = { type: "string" };

/** The message that generating from this document fails with. */
async function refusalOf(document: JsonValue): Promise<string> {
  return generateFrom(document).then(
    () => "nothing was refused",
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );
}

function withOperation(operation: JsonObject, schemas: JsonObject = {}): JsonObject {
  return documentOf({ "/a": { post: operationOf("act", operation) } }, schemas);
}

describe("what cannot become code is refused with its place", () => {
  const cases: readonly (readonly [string, JsonValue, string])[] = [
    ["a document that is none", [], "#: must be an OpenAPI document"],
    ["Swagger 2", { swagger: "2.0" }, "#/openapi: must be a string"],
    ["another version", { openapi: "4.0.0" }, "#/openapi: must be OpenAPI 3"],
    [
      "two operations of one id",
      documentOf({ "/a": { get: operationOf("act") }, "/b": { get: operationOf("act") } }),
      "#/paths/~1b/get/operationId: act is the operationId of /paths/~1a/get, too",
    ],
    [
      "two operations of one name",
      documentOf({ "/a": { get: operationOf("list-all") }, "/b": { get: operationOf("listAll") } }),
      "#/paths/~1b/get: the operation listAll and the operation list-all would both be named listAll",
    ],
    [
      "two schemas of one name",
      documentOf({}, { contact_list: TEXT, contactList: TEXT }),
      "#/components/schemas/contact_list: the schema contact_list and the schema contactList would both be named ContactList",
    ],
    [
      "a schema that has the name of a request",
      withOperation({ requestBody: json({ type: "object" }) }, { act_body: TEXT }),
      "#/paths/~1a/post: the body of act and the schema act_body would both be named ActBody",
    ],
    [
      "a schema without a name",
      documentOf({}, { "…": TEXT }),
      "#/components/schemas/…: the schema …: no name can be made of it, it holds no ASCII letter or digit",
    ],
    [
      "an operation without an id",
      documentOf({ "/a": { get: { responses: {} } } }),
      "#/paths/~1a/get/operationId: must be a string",
    ],
    ["a path without a slash", documentOf({ a: { get: operationOf("act") } }), "#/paths/a: a path starts with /"],
    [
      "an unknown method",
      documentOf({ "/a": { trace: operationOf("act") } }),
      "#/paths/~1a/trace: the method trace is not supported",
    ],
    [
      "a placeholder without parameter",
      documentOf({ "/a/{id}": { get: operationOf("act") } }),
      "#/paths/~1a~1{id}/get: the path parameter id is not described",
    ],
    [
      "a path parameter without placeholder",
      withOperation({ parameters: [{ in: "path", name: "id", required: true, schema: TEXT }] }),
      "#/paths/~1a/post: the path holds no placeholder for the parameter id",
    ],
    [
      "a cookie",
      withOperation({ parameters: [{ in: "cookie", name: "c", schema: TEXT }] }),
      "#/paths/~1a/post/parameters/0/in: a parameter in cookie is not supported",
    ],
    [
      "a parameter without schema",
      withOperation({ parameters: [{ in: "query", name: "q" }] }),
      "#/paths/~1a/post/parameters/0: a parameter needs a schema",
    ],
    [
      "an unknown query style",
      withOperation({ parameters: [{ in: "query", name: "q", style: "comma", schema: TEXT }] }),
      "#/paths/~1a/post: the query parameter q has the unknown style comma",
    ],
    [
      "a body without media type",
      withOperation({ requestBody: { content: {} } }),
      "#/paths/~1a/post/requestBody: a request body needs a media type",
    ],
    [
      "a body that cannot be written",
      withOperation({ requestBody: { content: { "image/png": {} } } }),
      "#/paths/~1a/post/requestBody: a body can be JSON, multipart or form, not image/png",
    ],
    [
      "a status that is none",
      withOperation({ responses: { ok: { description: "" } } }),
      "#/paths/~1a/post/responses/ok: is no HTTP status",
    ],
    [
      "successes of two kinds",
      withOperation({ responses: { "200": json(TEXT), "206": { description: "", content: { "image/png": {} } } } }),
      "#/paths/~1a/post/responses: successes of different kinds cannot be told apart: json, binary",
    ],
    [
      "a reference that leads nowhere",
      schemaDocument({ $ref: "#/components/schemas/None" }),
      "#/components/schemas/Subject/$ref: #/components/schemas/None leads nowhere",
    ],
    [
      "a reference to another document",
      withOperation({ requestBody: { $ref: "https://example.com/body.yaml" } }),
      "#/paths/~1a/post/requestBody/$ref: https://example.com/body.yaml leads out of the document",
    ],
    [
      "a schema of another document",
      schemaDocument({ $ref: "other.yaml#/x" }),
      "#/components/schemas/Subject/$ref: must point to a schema under #/components/schemas",
    ],
    [
      "a reference into a schema",
      schemaDocument({ $ref: "#/components/schemas/A/properties/b" }),
      "#/components/schemas/Subject/$ref: must point to a schema under #/components/schemas",
    ],
    [
      "a parameter that refers to itself",
      documentOf(
        { "/a": { get: operationOf("act", { parameters: [{ $ref: "#/components/parameters/p" }] }) } },
        {},
        { components: { parameters: { p: { $ref: "#/components/parameters/p" } } } },
      ),
      "#/paths/~1a/get/parameters/0: refers to itself",
    ],
    [
      "an unknown type",
      schemaDocument({ type: "float" }),
      "#/components/schemas/Subject/type: float is no type of JSON Schema",
    ],
    [
      "a schema that is none",
      schemaDocument({ properties: { a: 1 } }),
      "#/components/schemas/Subject/properties/a: must be an object",
    ],
    [
      "keys that are no list",
      schemaDocument({ required: "a" }),
      "#/components/schemas/Subject/required: must be an array",
    ],
    [
      "a mark that is no truth value",
      schemaDocument({ "x-truewire-secret": "yes" }),
      "#/components/schemas/Subject/x-truewire-secret: must be true or false",
    ],
    [
      "a misspelt fact",
      withOperation({ "x-truewire": { idempotant: true } }),
      "#/paths/~1a/post/x-truewire/idempotant: is not a known key; known are",
    ],
    [
      "a rate limit of nothing",
      withOperation({ "x-truewire": { rateLimit: { perMinute: 0, scope: "bot" } } }),
      "#/paths/~1a/post/x-truewire/rateLimit/perMinute: must be a whole number above 0",
    ],
    [
      "a rate limit of nobody",
      withOperation({ "x-truewire": { rateLimit: { scope: "user" } } }),
      "#/paths/~1a/post/x-truewire/rateLimit/scope: must be one of bot, account, request",
    ],
    [
      "an unknown way of paging",
      withOperation({ "x-truewire": { pagination: { style: "scroll" } } }),
      "#/paths/~1a/post/x-truewire/pagination/style: must be one of page, offset, id, cursor",
    ],
    [
      "pages without items",
      withOperation({ "x-truewire": { pagination: { style: "page", param: "page" } } }),
      "#/paths/~1a/post/x-truewire/pagination/items: must be text",
    ],
    [
      "a cursor without its place",
      withOperation({ "x-truewire": { pagination: { style: "cursor", param: "after", items: "" } } }),
      "#/paths/~1a/post/x-truewire/pagination/cursor: must be text",
    ],
    [
      "a sort order that is none",
      withOperation({
        "x-truewire": { pagination: { style: "page", param: "page", items: "", sort: { param: "sort" } } },
      }),
      "#/paths/~1a/post/x-truewire/pagination/sort: must be { param, value }",
    ],
    [
      "a key of another way of paging",
      withOperation({ "x-truewire": { pagination: { style: "offset", param: "offset", items: "", cursor: "next" } } }),
      "#/paths/~1a/post/x-truewire/pagination/cursor: is not a known key; known are",
    ],
  ];

  it.each(cases)("%s", async (_what, document, message) => {
    expect(await refusalOf(document)).toContain(`SpecError: openapi.yaml${message}`);
  });
});
